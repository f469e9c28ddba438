// BadgeForm: a badge of the trainer's own - its name and what earns it, read back in words while it is typed.
#pragma once

#include "ui/core/commands.h"
#include "ui/kit/form_page.h"

class QComboBox;
class QSettings;

namespace ui
{

class Field;
class FormDraft;

class BadgeForm : public FormPage
{
    Q_OBJECT

public:
    BadgeForm(Theme& theme, Commands& commands, QSettings* memory, QWidget* parent = nullptr);

    /// Opens it empty; what was typed and not saved stays, also over the end of the program.
    void start();

Q_SIGNALS:
    void saved(const QString& words);
    void failed(const models::Error& error);

protected:
    void save() override;

private:
    void showCriteria();
    QString criteria() const;

    Commands& m_commands;
    Field* m_name;
    FormField* m_nameField;
    QComboBox* m_kind;
    Field* m_number;
    FormField* m_numberField;
    Field* m_criteria;
    FormField* m_criteriaField;
    Field* m_description;
    Text* m_words;
    FormDraft* m_draft;
};

} // namespace ui
