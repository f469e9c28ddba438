// PackForm: correcting a pack that was sold, with a reason - its end, its count, a hold, a refund; or a hold for all.
#pragma once

#include "models/rules/package_balance.h"
#include "ui/core/offers/sold_packs.h"
#include "ui/core/wording.h"
#include "ui/kit/form_page.h"

class QSettings;

namespace ui
{

class Card;
class ConsequenceList;
class DateField;
class Field;
class FormDraft;
class NumberField;

class PackForm : public FormPage
{
    Q_OBJECT

public:
    enum class Kind { Extend, Correct, Hold, Refund, HoldAll };

    /// What is typed and not saved yet is kept in `memory`.
    PackForm(Theme& theme, Commands& commands, QSettings* memory, QWidget* parent = nullptr);

    void start(Kind kind, const PackFile& file, const Wording& wording);
    /// "Away 10-24 August": a hold of every pack with sessions left.
    void startHoldAll(const Wording& wording);
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    void done(const QString& words);
    void failed(const models::Error& error);

protected:
    void save() override;

private:
    void begin(Kind kind, const Wording& wording);
    void addFields();
    void addRefundChoices();
    Card* refundChoice(const QString& title, models::Minor amount, const QString& why);
    DateField* addDay(const QString& label, QDate value, const QString& object);
    void chooseRefund(bool byListPrice);
    void showResult();
    QString resultWords() const;
    bool hasGoodValue() const;
    Plan plan(const QString& reason) const;

    Commands& m_commands;
    QSettings* m_memory;
    QWidget* m_fields;
    ConsequenceList* m_consequences = nullptr;
    Kind m_kind = Kind::Extend;
    PackFile m_file;
    std::optional<Wording> m_wording;
    DateField* m_first = nullptr;
    DateField* m_last = nullptr;
    NumberField* m_number = nullptr;
    Card* m_proRata = nullptr;
    Card* m_listPrice = nullptr;
    Field* m_reason = nullptr;
    FormField* m_reasonField = nullptr;
    FormField* m_valueField = nullptr;
    Text* m_result = nullptr;
    models::PackageRefund m_refund;
    FormDraft* m_draft = nullptr; ///< of the fields that stand here now
};

} // namespace ui
