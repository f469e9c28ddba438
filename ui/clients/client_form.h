// ClientForm: adding a person, or changing what is known of one, in the side panel.
#pragma once

#include "ui/core/roster/client_file.h"
#include "ui/kit/field.h"
#include "ui/kit/panel.h"

#include <QLocale>

class QPlainTextEdit;

namespace ui
{

class Button;

class ClientForm : public QWidget
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
    void focusFirst();

Q_SIGNALS:
    void saved(const models::Uuid& clientId, bool isNew);
    void cancelled();
    void failed(const models::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void save();
    QStringList state() const;
    bool check();

    Theme& m_theme;
    Commands& m_commands;
    QLocale m_locale;
    PanelPage* m_page;
    PanelHeading* m_heading;
    Field* m_first;
    Field* m_last;
    Field* m_email;
    Field* m_phone;
    Field* m_goals;
    Field* m_tags;
    QPlainTextEdit* m_notes;
    FormField* m_firstForm;
    FormField* m_emailForm;
    Button* m_save;
    models::Uuid m_editing;
    QStringList m_saved;
};

} // namespace ui
