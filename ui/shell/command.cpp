// The list of commands, their actions and their keys.
#include "ui/shell/command.h"

#include <QAbstractItemView>
#include <QSettings>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr char kTakesLetters[] = "takesLetters";

bool samePlace(const Command& one, const Command& other)
{
    return one.screen.isEmpty() || other.screen.isEmpty() || one.screen == other.screen;
}

} // namespace

void takeLetters(QWidget& grid)
{
    grid.setProperty(kTakesLetters, true);
}

bool takesLetters(const QWidget& widget)
{
    return qobject_cast<const QAbstractItemView*>(&widget) || widget.property(kTakesLetters).toBool();
}

CommandList::CommandList(QSettings* memory, QObject* parent) : QObject(parent), m_memory(memory)
{
    if (m_memory)
        m_lettersOn = m_memory->value(u"keys/letters"_s, true).toBool();
}

QAction* CommandList::add(Command command)
{
    Q_ASSERT(!find(command.id) && command.run);
    auto* action = new QAction(command.text, this);
    action->setObjectName(command.id);
    action->setShortcutContext(Qt::WindowShortcut);
    const QString id = command.id;
    connect(action, &QAction::triggered, this, [this, id] { run(id); });
    command.defaultKey = command.key;
    if (m_memory) {
        if (const QVariant chosen = m_memory->value(u"keys/bound/"_s % id); chosen.isValid())
            command.key = QKeySequence::fromString(chosen.toString(), QKeySequence::PortableText);
    }
    m_commands.push_back(std::move(command));
    m_actions.push_back(action);
    apply(m_commands.size() - 1);
    return action;
}

const Command* CommandList::find(const QString& id) const
{
    for (const Command& command : m_commands) {
        if (command.id == id)
            return &command;
    }
    return nullptr;
}

QAction* CommandList::action(const QString& id) const
{
    for (size_t i = 0; i < m_commands.size(); ++i) {
        if (m_commands[i].id == id)
            return m_actions[i];
    }
    return nullptr;
}

bool CommandList::run(const QString& id) const
{
    const Command* command = find(id);
    if (!command || m_blocks > 0 || (command->unavailable && !command->unavailable().isEmpty()))
        return false;
    // A command may add commands (and move the list) while it runs.
    const std::function<void()> run = command->run;
    run();
    return true;
}

QStringList CommandList::clashes() const
{
    QStringList result;
    for (size_t a = 0; a < m_commands.size(); ++a) {
        for (size_t b = a + 1; b < m_commands.size(); ++b) {
            const Command& one = m_commands[a];
            const Command& other = m_commands[b];
            if (samePlace(one, other) && !one.key.isEmpty() && one.key == other.key)
                result.append(one.id % u" = "_s % other.id);
        }
    }
    return result;
}

const Command* CommandList::holderOf(const QKeySequence& key, const QString& id) const
{
    const Command* asking = find(id);
    if (!asking || key.isEmpty())
        return nullptr;
    for (const Command& command : m_commands) {
        if (command.id != id && command.key == key && samePlace(command, *asking))
            return &command;
    }
    return nullptr;
}

void CommandList::rebind(const QString& id, const QKeySequence& key)
{
    for (size_t i = 0; i < m_commands.size(); ++i) {
        if (m_commands[i].id != id || m_commands[i].key == key)
            continue;
        m_commands[i].key = key;
        keep(m_commands[i]);
        apply(i);
        Q_EMIT keysChanged();
    }
}

void CommandList::resetKeys()
{
    for (size_t i = 0; i < m_commands.size(); ++i) {
        m_commands[i].key = m_commands[i].defaultKey;
        keep(m_commands[i]);
        apply(i);
    }
    Q_EMIT keysChanged();
}

bool CommandList::isRebound(const QString& id) const
{
    const Command* command = find(id);
    return command && command->key != command->defaultKey;
}

void CommandList::keep(const Command& command) const
{
    if (!m_memory)
        return;
    const QString place = u"keys/bound/"_s % command.id;
    // Only what differs is kept: a better default of a later version reaches those who chose nothing.
    if (command.key == command.defaultKey)
        m_memory->remove(place);
    else
        m_memory->setValue(place, command.key.toString(QKeySequence::PortableText));
}

void CommandList::setLettersOn(bool on)
{
    if (m_lettersOn == on)
        return;
    m_lettersOn = on;
    if (m_memory)
        m_memory->setValue(u"keys/letters"_s, on);
    for (size_t i = 0; i < m_commands.size(); ++i)
        apply(i);
    Q_EMIT keysChanged();
}

QString CommandList::keyText(const Command& command) const
{
    return isLetter(command.key) && !m_lettersOn ? QString() : command.key.toString(QKeySequence::NativeText);
}

bool CommandList::isLetter(const QKeySequence& key)
{
    if (key.count() != 1)
        return false;
    const QKeyCombination combination = key[0];
    const Qt::KeyboardModifiers held = combination.keyboardModifiers();
    // Function and movement keys stand above the range of characters.
    return !(held & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) && combination.key() < Qt::Key_Escape;
}

void CommandList::followFocus(const QWidget* focused)
{
    const bool inGrid = focused && takesLetters(*focused);
    if (inGrid == m_inGrid)
        return;
    m_inGrid = inGrid;
    for (size_t i = 0; i < m_commands.size(); ++i) {
        if (isLetter(m_commands[i].key))
            apply(i);
    }
}

void CommandList::apply(size_t index)
{
    const QKeySequence& key = m_commands[index].key;
    m_actions[index]->setShortcut(isLetter(key) && !(m_inGrid && m_lettersOn) ? QKeySequence() : key);
}

} // namespace ui
