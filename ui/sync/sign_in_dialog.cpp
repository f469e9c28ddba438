// Signing in from the window.
#include "ui/sync/sign_in_dialog.h"

#include "ui/core/text_input.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/layouts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

/// "desk.example.org" is meant as https; plain http is for this computer only.
QString addressOf(const QString& typed)
{
    const QString text = typed.trimmed();
    return text.isEmpty() || text.contains(u"://") ? text : QString(u"https://" % text);
}

bool isLoopback(const QString& host)
{
    return host == u"localhost" || host == u"::1" || host.startsWith(u"127.");
}

} // namespace

SignInDialog::SignInDialog(Theme& theme, SyncDoor& door, const QString& endpoint, const QString& email, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_door(door)
{
    setObjectName(u"signIn"_s);
    setWindowTitle(tr("Sign in"));
    setModal(true);
    setFixedWidth(theme.scaled(420));
    auto* column = columnLayout(this, 0, {24, 24, 24, 20});
    column->addWidget(
        new Text(theme, email.isEmpty() ? tr("Sign in to synchronise") : tr("Sign in again"), Type::Panel));
    column->addSpacing(4);
    auto* why = new Text(
        theme,
        tr("Keeps this desk equal on all your devices. Everything works without it, and nothing waits for the network."),
        Type::Body, &Tokens::text2);
    why->setWordWrap(true);
    column->addWidget(why);
    column->addSpacing(16);
    m_trouble = new Strip(theme, Strip::Tone::Danger, u"triangle-alert"_s, {});
    m_trouble->setObjectName(u"signInTrouble"_s);
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_endpoint = new Field(theme, u"https://desk.example.org"_s);
    m_endpoint->setObjectName(u"signInEndpoint"_s);
    m_endpoint->setText(endpoint);
    m_endpointForm = new FormField(theme, tr("Server"), m_endpoint, tr("The address your provider gave you."));
    m_email = new Field(theme);
    m_email->setObjectName(u"signInEmail"_s);
    m_email->setText(email);
    m_email->setReadOnly(!email.isEmpty());
    m_emailForm = new FormField(theme, tr("E-mail"), m_email,
                                email.isEmpty() ? QString() : tr("This desk belongs to this account."));
    m_password = new Field(theme);
    m_password->setObjectName(u"signInPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordForm = new FormField(theme, tr("Password"), m_password,
                                   tr("Not kept. A key for this computer is stored in the system’s keychain."));
    for (FormField* field : {m_endpointForm, m_emailForm, m_passwordForm}) {
        column->addSpacing(12);
        column->addWidget(field);
    }
    for (Field* field : {m_endpoint, m_email, m_password})
        connect(field, &QLineEdit::textEdited, this, [this] { m_trouble->hide(); });
    column->addSpacing(24);
    auto* buttons = rowLayout(nullptr, 8);
    auto* cancel = new Button(theme, tr("Not now"), Button::Kind::Quiet);
    cancel->setObjectName(u"signInCancel"_s);
    m_go = new Button(theme, tr("Sign in"), Button::Kind::Primary);
    m_go->setObjectName(u"signInGo"_s);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &SignInDialog::signIn);
    (endpoint.isEmpty() ? m_endpoint : email.isEmpty() ? m_email : m_password)->setFocus();
}

bool SignInDialog::event(QEvent* event)
{
    const bool done = QDialog::event(event);
    // As tall as its words in this width: a window asks for the height of unbroken lines, and would squeeze the fields.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        resize(width(), layout()->totalHeightForWidth(width()));
    return done;
}

bool SignInDialog::check()
{
    const QUrl url(addressOf(m_endpoint->text()), QUrl::StrictMode);
    QString address;
    if (m_endpoint->text().trimmed().isEmpty())
        address = tr("Enter the server’s address.");
    else if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
        address = tr("Enter an address like https://desk.example.org.");
    else if (url.scheme() == u"http" && !isLoopback(url.host()))
        address = tr("Use https: passwords are not sent unprotected over a network.");
    m_endpointForm->setProblem(address);
    const QString mail = m_email->text().trimmed();
    m_emailForm->setProblem(isMailLike(mail) ? QString() : tr("Enter your e-mail address."));
    m_passwordForm->setProblem(m_password->text().isEmpty() ? tr("Enter your password.") : QString());
    for (FormField* field : {m_endpointForm, m_emailForm, m_passwordForm}) {
        if (!field->problem().isEmpty()) {
            field->control()->setFocus();
            return false;
        }
    }
    return true;
}

void SignInDialog::setBusy(bool busy)
{
    m_go->setEnabled(!busy);
    m_go->setText(busy ? tr("Signing in…") : tr("Sign in"));
    for (QWidget* field :
         {static_cast<QWidget*>(m_endpoint), static_cast<QWidget*>(m_email), static_cast<QWidget*>(m_password)})
        field->setEnabled(!busy);
}

void SignInDialog::signIn()
{
    if (!m_go->isEnabled() || !check())
        return;
    m_trouble->hide();
    setBusy(true);
    const QPointer<SignInDialog> self(this);
    m_door.signIn({addressOf(m_endpoint->text()), m_email->text().trimmed(), m_password->text()},
                  [self](const models::Status& outcome) {
                      if (!self)
                          return;
                      self->setBusy(false);
                      if (outcome) {
                          self->accept();
                          return;
                      }
                      self->m_trouble->setText(outcome.error().message);
                      self->m_trouble->setAccessibleName(outcome.error().message);
                      self->m_trouble->show();
                      // Which part was wrong is not said; the password is the likelier one.
                      self->m_password->setFocus();
                      self->m_password->selectAll();
                  });
}

void SignInDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        signIn();
    else
        QDialog::keyPressEvent(event);
}

void SignInDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->raised);
}

} // namespace ui
