// EarningsScreen: what did I earn, what am I owed - the period, the page, the side panel and the acts between them.
#pragma once

#include "models/clock.h"
#include "ui/core/earnings/payout_export.h"
#include "ui/core/plans/payment_plans.h"
#include "ui/shell/screen.h"

#include <QLocale>
#include <QPointer>

class QSettings;

namespace ui
{

class Button;
class EarningsPage;
class OwedPage;
class PaymentPage;
class PeriodBar;
class RecordPaymentPage;
class Theme;

class EarningsScreen : public Screen
{
    Q_OBJECT

public:
    EarningsScreen(Theme& theme, Commands& commands, models::Clock clock, QLocale locale, QSettings* memory = nullptr);
    /// Deletes the widgets that no window has taken.
    ~EarningsScreen() override;

    QString id() const override { return QStringLiteral("earnings"); }
    bool isForTrainerOnly() const override { return true; }
    QString title() const override { return tr("Earnings"); }
    QWidget* headerStart() override;
    QWidget* headerEnd() override;
    QWidget* content() override;
    QWidget* panel() override;
    bool panelOpenAtFirst() const override { return false; }
    std::vector<Command> commands() override;
    bool exportView() override;
    bool print() override;
    bool open(const RecordLink& link) override;
    void refresh() override;
    QVariantMap place() const override;
    void goToPlace(const QVariantMap& place) override;
    void setPrivate(bool isPrivate) override;
    QStringList states() const override;
    void showState(const QString& state) override;

    EarningsPage& page();
    const earnings::EarningsQuestion& question() const { return m_question; }
    /// Shows a period; Backspace in the chart comes back to the one before.
    void showPeriod(const earnings::Period& period);
    /// Writes the payouts of the rows on the screen and says how many went where.
    void writeExport(const QString& file, earnings::CsvFor form, bool people);
    /// Shows a payment's receipt for printing.
    void printReceipt(const models::Uuid& payment);

private:
    enum class Side { Today, Payment, Owed, Record };

    void make();
    /// Asks for the period's figures beside the window; what is shown stays until the answer comes.
    void read();
    /// Does something that needs the figures: at once, or as soon as they have been read.
    void whenRead(const std::function<void()>& act);
    models::Status prepareQuestion();
    void onRead(models::Result<earnings::EarningsView> view);
    /// The open panel again, with the figures of now.
    void refillSide();
    void showSide(Side side);
    void showPayment(const models::Uuid& payment);
    void beginRecord(const std::optional<earnings::OwedLine>& line);
    void record(const plans::PaymentRequest& request);
    void refund(const models::Uuid& payment, const QString& amount, const QString& reason);
    void selectPayment(const models::Uuid& payment);
    void goUp();
    void compareStripe();
    void onCommitted(const models::ChangeSet& changes);
    void remember();

    Theme& m_theme;
    Commands& m_commands;
    models::Clock m_clock;
    QLocale m_locale;
    QSettings* m_memory;
    earnings::EarningsQuestion m_question;
    std::vector<earnings::Period> m_above; ///< where Backspace goes
    bool m_followsCalendar = true;         ///< no period was chosen: the last whole month
    bool m_dirty = true;
    quint64 m_asked = 0; ///< counts reads: the answer to an earlier one is not shown
    bool m_reading = false;
    std::vector<std::function<void()>> m_afterRead;
    bool m_private = false;
    Practice m_practice;
    models::Policy m_policy;
    Side m_side = Side::Today;
    std::vector<QPointer<QWidget>> m_made;
    PeriodBar* m_bar = nullptr;
    QWidget* m_end = nullptr;
    Button* m_recordButton = nullptr;
    EarningsPage* m_page = nullptr;
    PaymentPage* m_payment = nullptr;
    OwedPage* m_owed = nullptr;
    RecordPaymentPage* m_record = nullptr;
};

} // namespace ui
