// SignInDialog: server, e-mail and password; what went wrong is said in it, and nothing that was typed is lost.
#pragma once

#include "ui/kit/field.h"
#include "ui/sync/sync_door.h"

#include <QDialog>

namespace ui
{

class Button;
class Strip;

class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    /// `endpoint` and `email` of an earlier sign-in; an e-mail that is known cannot be changed, a desk has one account.
    SignInDialog(Theme& theme, SyncDoor& door, const QString& endpoint, const QString& email,
                 QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

protected:
    bool event(QEvent* event) override;

private:
    bool check();
    void signIn();
    void setBusy(bool busy);

    Theme& m_theme;
    SyncDoor& m_door;
    Field* m_endpoint;
    Field* m_email;
    Field* m_password;
    FormField* m_endpointForm;
    FormField* m_emailForm;
    FormField* m_passwordForm;
    Strip* m_trouble;
    Button* m_go;
};

} // namespace ui
