// The shortcut sheet: what is bound where, and binding it anew.
#include "ui/settings/shortcuts_table.h"

#include "ui/kit/choice.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui
{

KeyButton::KeyButton(Theme& theme, const QString& command, QWidget* parent)
    : Button(theme, {}, Kind::Default, {}, parent), m_command(command)
{
    setCompact(true);
    connect(this, &QPushButton::clicked, this, [this] {
        m_waiting = true;
        showWords();
    });
}

void KeyButton::setKey(const QString& words)
{
    m_words = words;
    showWords();
}

void KeyButton::showWords()
{
    setText(m_waiting ? tr("Press keys…") : m_words.isEmpty() ? tr("None", "no key") : m_words);
    setAccessibleName(m_waiting ? tr("Press the keys for %1. Esc leaves it.").arg(m_command)
                                : tr("%1, %2", "a command and its key").arg(m_command, text()));
}

bool KeyButton::event(QEvent* event)
{
    if (m_waiting && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return Button::event(event);
}

void KeyButton::keyPressEvent(QKeyEvent* event)
{
    if (!m_waiting) {
        Button::keyPressEvent(event);
        return;
    }
    const int key = event->key();
    if (key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
        key == Qt::Key_AltGr)
        return;
    m_waiting = false;
    showWords();
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (key == Qt::Key_Escape && held == Qt::NoModifier)
        return;
    const bool none = (key == Qt::Key_Backspace || key == Qt::Key_Delete) && held == Qt::NoModifier;
    Q_EMIT keyChosen(none ? QKeySequence() : QKeySequence(QKeyCombination(held, Qt::Key(key))));
}

void KeyButton::focusOutEvent(QFocusEvent* event)
{
    m_waiting = false;
    showWords();
    Button::focusOutEvent(event);
}

ShortcutsTable::ShortcutsTable(Theme& theme, CommandList& keys, SettingsPage& page)
    : QObject(&page), m_theme(theme), m_keys(keys), m_page(page)
{
    auto* letters = new Switch(theme, tr("Single-letter keys"));
    letters->setObjectName(u"shortcutLetters"_s);
    letters->setChecked(keys.lettersOn());
    connect(letters, &QAbstractButton::toggled, this, [this](bool on) { m_keys.setLettersOn(on); });
    page.addLine(tr("Single-letter keys"), tr("They act only while a grid, list or table has the focus."), letters);
    auto* reset = new Button(theme, tr("Reset all"), Button::Kind::Default, u"undo-2"_s);
    reset->setObjectName(u"shortcutReset"_s);
    connect(reset, &QPushButton::clicked, this, [this] { m_keys.resetKeys(); });
    page.addLine(tr("Default keys"), tr("Takes back every key that you changed."), reset);
    page.addHeading(tr("Everywhere"));
    for (const Command& command : keys.all()) {
        if (command.screen.isEmpty())
            addCommand(command);
    }
    QStringList screens;
    for (const Command& command : keys.all()) {
        if (!command.screen.isEmpty() && !screens.contains(command.screen))
            screens.append(command.screen);
    }
    for (const QString& screen : screens) {
        page.addHeading(placeOfScreen(screen).name);
        for (const Command& command : keys.all()) {
            if (command.screen == screen)
                addCommand(command);
        }
    }
    addFixed();
    connect(&keys, &CommandList::keysChanged, this, &ShortcutsTable::showKeys);
}

void ShortcutsTable::addCommand(const Command& command)
{
    auto* row = new QWidget;
    auto* down = columnLayout(row, 0);
    auto* across = rowLayout(nullptr, 8, {0, 6, 0, 6});
    auto* words = new Text(m_theme, command.text);
    words->setWordWrap(true);
    across->addWidget(words, 1);
    auto* warning = new Text(m_theme, {}, Type::Small, &Tokens::warn);
    warning->setObjectName(u"warning_"_s % command.id);
    warning->setWordWrap(true);
    auto* force = new LinkButton(m_theme, tr("Use it here"));
    force->setObjectName(u"force_"_s % command.id);
    auto* own = Button::iconOnly(m_theme, u"undo-2"_s, tr("Give %1 its own key back").arg(command.text),
                                 Button::Kind::Quiet, 16);
    own->setObjectName(u"reset_"_s % command.id);
    own->setVisible(m_keys.isRebound(command.id));
    across->addWidget(own);
    auto* key = new KeyButton(m_theme, command.text);
    key->setObjectName(u"key_"_s % command.id);
    key->setKey(m_keys.keyText(command));
    across->addWidget(key);
    down->addLayout(across);
    auto* clash = new QWidget;
    auto* line = rowLayout(clash, 8, {0, 0, 0, 6});
    line->addWidget(warning, 1);
    line->addWidget(force);
    clash->setObjectName(u"clash_"_s % command.id);
    clash->hide();
    down->addWidget(clash);
    down->addWidget(new Hairline(m_theme));
    const QString id = command.id;
    connect(own, &QPushButton::clicked, this, [this, id] { take(id, m_keys.find(id)->defaultKey); });
    connect(key, &KeyButton::keyChosen, this, [this, id, clash, warning, force](const QKeySequence& chosen) {
        const Command* holder = m_keys.holderOf(chosen, id);
        clash->setVisible(holder);
        if (!holder) {
            m_keys.rebind(id, chosen);
            return;
        }
        warning->setText(tr("%1 is the key of “%2”. Nothing was changed.")
                             .arg(chosen.toString(QKeySequence::NativeText), holder->text));
        force->setAccessibleName(
            tr("Use %1 here and take it from “%2”").arg(chosen.toString(QKeySequence::NativeText), holder->text));
        force->disconnect(this);
        connect(force, &QPushButton::clicked, this, [this, id, chosen] { take(id, chosen); });
    });
    m_page.addRow(row, command.text % u' ' % command.key.toString(QKeySequence::NativeText));
}

void ShortcutsTable::take(const QString& id, const QKeySequence& key)
{
    // Whoever has the key gives it up: no key is bound twice in one place.
    while (const Command* holder = m_keys.holderOf(key, id))
        m_keys.rebind(holder->id, {});
    m_keys.rebind(id, key);
}

void ShortcutsTable::showKeys()
{
    for (const Command& command : m_keys.all()) {
        if (auto* key = m_page.findChild<KeyButton*>(u"key_"_s % command.id))
            key->setKey(m_keys.keyText(command));
        if (auto* own = m_page.findChild<QWidget*>(u"reset_"_s % command.id))
            own->setVisible(m_keys.isRebound(command.id));
        if (auto* clash = m_page.findChild<QWidget*>(u"clash_"_s % command.id))
            clash->hide();
    }
}

void ShortcutsTable::addFixed()
{
    const auto fixed = [this](const QString& words, const QString& keys) {
        auto* row = new PanelRow(m_theme, words);
        auto* key = new Text(m_theme, keys, Type::Body, &Tokens::text2, 500);
        key->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row->addAtEnd(key);
        row->setAccessibleName(tr("%1, %2", "a command and its key").arg(words, keys));
        m_page.addRow(row, words % u' ' % keys);
    };
    const auto named = [](std::initializer_list<Qt::Key> keys) {
        QStringList words;
        for (const Qt::Key key : keys)
            words.append(QKeySequence(key).toString(QKeySequence::NativeText));
        return words.join(u" / "_s);
    };
    m_page.addHeading(tr("Keys that stay as they are"));
    fixed(tr("Calendar: move the cursor"), named({Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right}));
    fixed(tr("Calendar: select a span"), QKeySequence(Qt::SHIFT | Qt::Key_Up).toString(QKeySequence::NativeText) %
                                             u" / "_s %
                                             QKeySequence(Qt::SHIFT | Qt::Key_Down).toString(QKeySequence::NativeText));
    fixed(tr("Calendar: previous or next session"),
          QKeySequence(Qt::CTRL | Qt::Key_Up).toString(QKeySequence::NativeText) % u" / "_s %
              QKeySequence(Qt::CTRL | Qt::Key_Down).toString(QKeySequence::NativeText));
    fixed(tr("Calendar: book here, or open the session"), named({Qt::Key_Return}));
    fixed(tr("Calendar: pick the session up; arrows move it"), named({Qt::Key_Space}));
    fixed(tr("Calendar: cancel the booking"), named({Qt::Key_Delete}));
    fixed(tr("Calendar: previous or next period"), named({Qt::Key_PageUp, Qt::Key_PageDown}));
    fixed(tr("Tables: move, first and last"), named({Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End}));
    fixed(tr("Tables: open the row"), named({Qt::Key_Return}));
    fixed(tr("Tables: tick the row"), named({Qt::Key_Space}));
    fixed(tr("Forms: save"), QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    fixed(tr("Leave the inner mode, the card or the panel"), named({Qt::Key_Escape}));
}

} // namespace ui
