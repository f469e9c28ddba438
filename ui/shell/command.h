// Command: one thing the trainer can do, named once for the menu, the palette, the shortcut and the shortcut sheet.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QString>
#include <functional>
#include <vector>

namespace ui
{

enum class MenuOf { None, File, Edit, View, Go, Client, Booking, Help };

struct Command {
    QString id;   ///< stable, e.g. "calendar.new_booking"; rebinding in Settings refers to it
    QString text; ///< "New booking"
    QString icon; ///< of resources/icons, may be empty
    QKeySequence key;
    MenuOf menu = MenuOf::None;
    std::function<void()> run;
    /// The reason why it cannot be done now ("Needs a connection"), or empty. May be left out.
    std::function<QString()> unavailable;
    /// Id of the screen whose content must be shown for the shortcut to act; empty: everywhere.
    QString screen;
};

/// All commands. Owns one QAction each, with its shortcut; adding an id twice is a fault of ours.
class CommandList : public QObject
{
    Q_OBJECT

public:
    explicit CommandList(QObject* parent = nullptr) : QObject(parent) {}

    QAction* add(Command command);
    const std::vector<Command>& all() const { return m_commands; }
    const Command* find(const QString& id) const;
    QAction* action(const QString& id) const;
    /// Runs it if it is available; answers whether it ran.
    bool run(const QString& id) const;
    /// While anything blocks them (a lock, an error page) nothing runs, whoever asks.
    void block() { ++m_blocks; }
    void unblock() { --m_blocks; }
    /// Pairs of ids that share a shortcut in one place ("id1 = id2"); empty when all is well.
    QStringList clashes() const;

private:
    std::vector<Command> m_commands;
    std::vector<QAction*> m_actions;
    int m_blocks = 0;
};

} // namespace ui
