// RecordPaymentPage: the form that records money received, in the side panel.
#pragma once

#include "ui/core/earnings/earnings_desk.h"
#include "ui/core/earnings/payers.h"
#include "ui/core/plans/payment_plans.h"
#include "ui/kit/panel.h"

class QSettings;

namespace ui
{

class Button;
class ChoiceBar;
class DateField;
class Field;
class FormDraft;
class FormField;
class MoneyField;
class Strip;

/// Cash, transfers and the card terminal; what the platform takes is recorded there.
class RecordPaymentPage : public PanelPage
{
    Q_OBJECT

public:
    /// What is typed is kept in `memory` until it is saved or thrown away.
    RecordPaymentPage(Theme& theme, const QLocale& locale, QSettings* memory, QWidget* parent = nullptr);

    /// Prepares the form. A draft for the same thing keeps its typed text.
    void begin(earnings::Payers payers, const Practice& practice, models::UtcTime now,
               const std::vector<earnings::OwedLine>& owed, const std::optional<earnings::OwedLine>& chosen);
    /// Puts a client in who is known already; nothing happens for one who is not on the list.
    void chooseClient(const models::Uuid& id);
    /// Puts the focus on the first field that is empty.
    void focusFirst();
    void setProblem(const QString& sentence);
    /// Starts anew next time, with nothing kept: it was saved, or thrown away.
    void clear();

Q_SIGNALS:
    void saveRequested(const ui::plans::PaymentRequest& request);
    void closeRequested();

private:
    /// What the money is for.
    struct Purpose {
        QString words;
        std::optional<models::Minor> amount{};
        std::optional<QString> booking{};
        std::optional<QString> clientPackage{};
    };

    std::optional<models::Uuid> chosenClient() const;
    void findPurposes();
    void choosePurpose(int index);
    void keepDraft(const models::Uuid& booking);
    /// The record that it is for, empty for something else.
    QString purposeKey(int index) const;
    void save();

    Theme& m_dress;
    QLocale m_locale;
    QString m_currency;
    models::Zone m_zone;
    QDate m_today;
    QSettings* m_memory;
    FormDraft* m_draft = nullptr; ///< of the fields that stand here now
    bool m_drafted = false;
    earnings::Payers m_payers;
    std::vector<earnings::OwedLine> m_owed;
    std::vector<Purpose> m_purposes;
    int m_purpose = 0;
    Field* m_client = nullptr;
    Button* m_for = nullptr;
    MoneyField* m_amount = nullptr;
    ChoiceBar* m_method = nullptr;
    DateField* m_date = nullptr;
    FormField* m_amountField = nullptr;
    FormField* m_clientField = nullptr;
    Strip* m_strip = nullptr;
};

} // namespace ui
