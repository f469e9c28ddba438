// Asking for a passcode twice.
#include "ui/shell/passcode_dialog.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/layouts.h"
#include "ui/shell/desk_lock.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{
constexpr int kShortest = 4;
} // namespace

PasscodeDialog::PasscodeDialog(Theme& theme, DeskLock& lock, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_lock(lock)
{
    setObjectName(u"passcodeDialog"_s);
    setWindowTitle(tr("Passcode of the lock"));
    setFixedWidth(theme.scaled(420));
    auto* column = columnLayout(this, 0, {24, 24, 24, 20});
    column->addWidget(
        new Text(theme, lock.hasPasscode() ? tr("Change the passcode?") : tr("Set a passcode?"), Type::Panel));
    column->addSpacing(4);
    auto* why = new Text(
        theme,
        tr("It opens the lock on this computer. It keeps eyes away, not thieves: whoever can read the disk can read the desk. "
           "There is no way to ask for it again."),
        Type::Body, &Tokens::text2);
    why->setWordWrap(true);
    column->addWidget(why);
    m_first = new Field(theme);
    m_again = new Field(theme);
    m_first->setObjectName(u"passcodeFirst"_s);
    m_again->setObjectName(u"passcodeAgain"_s);
    m_firstForm = new FormField(theme, tr("Passcode"), m_first, tr("At least %Ln characters", nullptr, kShortest));
    m_againForm = new FormField(theme, tr("Once more"), m_again);
    for (const auto& [field, form] : {std::pair{m_first, m_firstForm}, std::pair{m_again, m_againForm}}) {
        field->setEchoMode(QLineEdit::Password);
        column->addSpacing(12);
        column->addWidget(form);
    }
    column->addSpacing(24);
    auto* row = rowLayout(nullptr, 8);
    auto* none = new Button(theme, tr("Use no passcode"), Button::Kind::Quiet);
    none->setObjectName(u"passcodeNone"_s);
    none->setVisible(lock.hasPasscode());
    auto* cancel = new Button(theme, tr("Cancel"));
    auto* take = new Button(theme, tr("Set passcode"), Button::Kind::Primary);
    take->setObjectName(u"passcodeTake"_s);
    take->setDefault(true);
    row->addWidget(none);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(take);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &PasscodeDialog::take);
    connect(none, &QPushButton::clicked, this, [this] {
        m_lock.setPasscode({});
        accept();
    });
    m_first->setFocus();
}

void PasscodeDialog::take()
{
    m_firstForm->setProblem(
        m_first->text().size() < kShortest ? tr("Enter at least %Ln characters.", nullptr, kShortest) : QString());
    m_againForm->setProblem(m_first->text() != m_again->text() ? tr("Enter the same passcode twice.") : QString());
    if (!m_firstForm->problem().isEmpty())
        m_first->setFocus();
    else if (!m_againForm->problem().isEmpty())
        m_again->setFocus();
    else {
        m_lock.setPasscode(m_first->text());
        accept();
    }
}

void PasscodeDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->raised);
}

} // namespace ui
