// PackForm: correcting a pack that was sold, with a reason - its end, its count, a hold, a refund.
#pragma once

#include "models/rules/package_balance.h"
#include "ui/core/offers/sold_packs.h"
#include "ui/core/wording.h"
#include "ui/kit/panel.h"

namespace ui
{

class Button;
class ChoiceBar;
class DateField;
class Field;
class FormField;
class NumberField;
class Strip;

class PackForm : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Extend, Correct, Hold, Refund };

    PackForm(Theme& theme, Commands& commands, QWidget* parent = nullptr);

    void start(Kind kind, const PackFile& file, const Wording& wording);
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    void done(const QString& words);
    void failed(const models::Error& error);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void save();
    void showResult();
    Plan plan(const QString& reason) const;

    Theme& m_theme;
    Commands& m_commands;
    PanelPage* m_page;
    PanelHeading* m_heading;
    QWidget* m_fields;
    Button* m_cancel;
    Button* m_save;
    Kind m_kind = Kind::Extend;
    PackFile m_file;
    std::optional<Wording> m_wording;
    DateField* m_first = nullptr;
    DateField* m_last = nullptr;
    NumberField* m_number = nullptr;
    ChoiceBar* m_choice = nullptr;
    Field* m_reason = nullptr;
    FormField* m_reasonField = nullptr;
    FormField* m_valueField = nullptr;
    Text* m_result = nullptr;
    models::PackageRefund m_refund;
};

} // namespace ui
