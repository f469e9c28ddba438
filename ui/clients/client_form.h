// ClientForm: adding a person, or changing what is known of one, in the side panel.
#pragma once

#include "ui/core/roster/client_file.h"
#include "ui/kit/field.h"
#include "ui/kit/form_page.h"

#include <QLocale>

class QPlainTextEdit;

namespace ui
{

class Button;

class ClientForm : public FormPage
{
    Q_OBJECT

public:
    ClientForm(Theme& theme, Commands& commands, const QLocale& locale, QWidget* parent = nullptr);

    /// An empty form; `name` is what was searched for.
    void startNew(const QString& name);
    /// A client's values.
    void startEdit(const ClientFile& file);
    bool isNew() const { return m_editing.isNull(); }
    /// Something was typed that is not saved.
    bool isDirty() const;
    /// What is typed now is not wanted: the next start begins anew.
    void throwAway() { m_saved = state(); }
    void focusFirst();

Q_SIGNALS:
    void saved(const models::Uuid& clientId, bool isNew);
    void failed(const models::Error& error);

private:
    void save() override;
    QStringList state() const;
    bool check();
    QString mailProblem() const;

    Commands& m_commands;
    QLocale m_locale;
    Field* m_first;
    Field* m_last;
    Field* m_email;
    Field* m_phone;
    Field* m_goals;
    Field* m_tags;
    QPlainTextEdit* m_notes;
    FormField* m_firstForm;
    FormField* m_emailForm;
    models::Uuid m_editing;
    QStringList m_saved;
};

} // namespace ui
