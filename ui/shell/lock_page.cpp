// The cover of a locked window.
#include "ui/shell/lock_page.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/icons.h"
#include "ui/kit/layouts.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

class LockSign : public QWidget
{
public:
    explicit LockSign(Theme& theme) : m_theme(theme)
    {
        setFixedSize(32, 32);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), u"lock"_s, m_theme->text3);
    }

private:
    Theme& m_theme;
};

} // namespace

LockPage::LockPage(Theme& theme, QWidget* window, bool asks) : QWidget(window), m_theme(theme)
{
    setObjectName(u"lockPage"_s);
    setAccessibleName(tr("Locked"));
    auto* across = rowLayout(this, 0);
    across->addStretch(1);
    auto* box = new QWidget;
    box->setFixedWidth(theme.scaled(280));
    across->addWidget(box);
    across->addStretch(1);
    auto* column = columnLayout(box, 0);
    column->addStretch(2);
    column->addWidget(new LockSign(theme), 0, Qt::AlignHCenter);
    column->addSpacing(12);
    auto* title = new Text(theme, tr("Locked"), Type::Panel);
    title->setAlignment(Qt::AlignHCenter);
    column->addWidget(title);
    column->addSpacing(4);
    auto* said = new Text(theme, asks ? tr("Enter your passcode to go on.") : tr("Everything is as you left it."),
                          Type::Body, &Tokens::text2);
    said->setAlignment(Qt::AlignHCenter);
    said->setWordWrap(true);
    column->addWidget(said);
    column->addSpacing(16);
    if (asks) {
        m_passcode = new Field(theme);
        m_passcode->setObjectName(u"lockPasscode"_s);
        m_passcode->setEchoMode(QLineEdit::Password);
        m_passcode->setAccessibleName(tr("Passcode"));
        m_form = new FormField(theme, tr("Passcode"), m_passcode);
        column->addWidget(m_form);
        column->addSpacing(12);
        connect(m_passcode, &QLineEdit::textEdited, this, [this] { m_form->setProblem({}); });
    }
    m_unlock = new Button(theme, tr("Unlock"), Button::Kind::Primary);
    m_unlock->setObjectName(u"lockUnlock"_s);
    column->addWidget(m_unlock, 0, asks ? Qt::Alignment() : Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::ask);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    window->installEventFilter(this);
    setGeometry(window->rect());
    show();
    raise();
}

void LockPage::ask()
{
    Q_EMIT unlockRequested(m_passcode ? m_passcode->text() : QString());
}

void LockPage::setProblem(const QString& sentence)
{
    if (!m_form)
        return;
    m_passcode->clear();
    m_form->setProblem(sentence);
    m_passcode->setFocus();
}

void LockPage::setWaiting(bool waiting)
{
    m_unlock->setEnabled(!waiting);
    if (m_passcode)
        m_passcode->setEnabled(!waiting);
}

void LockPage::takeFocus()
{
    (m_passcode ? static_cast<QWidget*>(m_passcode) : m_unlock)->setFocus(Qt::OtherFocusReason);
}

void LockPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->canvas);
}

void LockPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_unlock->isEnabled())
            ask();
    }
    // Nothing goes on to what lies below.
    event->accept();
}

bool LockPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
