// The list of commands and their actions.
#include "ui/shell/command.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui
{

QAction* CommandList::add(Command command)
{
    Q_ASSERT(!find(command.id) && command.run);
    auto* action = new QAction(command.text, this);
    action->setObjectName(command.id);
    action->setShortcut(command.key);
    action->setShortcutContext(Qt::WindowShortcut);
    const QString id = command.id;
    connect(action, &QAction::triggered, this, [this, id] { run(id); });
    m_commands.push_back(std::move(command));
    m_actions.push_back(action);
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
            const bool samePlace = one.screen.isEmpty() || other.screen.isEmpty() || one.screen == other.screen;
            if (samePlace && !one.key.isEmpty() && one.key == other.key)
                result.append(one.id % u" = "_s % other.id);
        }
    }
    return result;
}

} // namespace ui
