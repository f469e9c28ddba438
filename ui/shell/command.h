// Command: one thing the trainer can do, named once for the menu, the palette, the shortcut and the shortcut sheet.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QString>
#include <functional>
#include <vector>

class QSettings;
class QWidget;

namespace ui
{

enum class MenuOf { None, File, Edit, View, Go, Client, Booking, Help };

struct Command {
    QString id;   ///< stable, e.g. "calendar.new_booking"; rebinding in Settings refers to it
    QString text; ///< "New booking"
    QString icon; ///< of resources/icons, may be empty
    /// Data, never a translated string. A single letter or digit acts only while a grid, list or table has the focus.
    QKeySequence key;
    MenuOf menu = MenuOf::None;
    std::function<void()> run;
    /// The reason why it cannot be done now ("Needs a connection"), or empty. May be left out.
    std::function<QString()> unavailable;
    /// Id of the screen whose content must be shown for the shortcut to act; empty: everywhere.
    QString screen;
    /// The key it has unless the trainer chose another; set by CommandList.
    QKeySequence defaultKey{};
};

/// All commands: the one table of ids, words, keys and places. Owns one QAction each, with its shortcut; adding an id twice
/// is a fault of ours.
class CommandList : public QObject
{
    Q_OBJECT

public:
    /// `memory` keeps the keys that the trainer chose; it may be nullptr.
    explicit CommandList(QSettings* memory = nullptr, QObject* parent = nullptr);

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

    /// Gives a command another key, or none.
    void rebind(const QString& id, const QKeySequence& key);
    /// Gives every command its own key back.
    void resetKeys();
    /// The command that has this key where `id` acts, or nullptr.
    const Command* holderOf(const QKeySequence& key, const QString& id) const;
    bool isRebound(const QString& id) const;
    /// Whether single letters and digits act at all.
    bool lettersOn() const { return m_lettersOn; }
    void setLettersOn(bool on);
    /// The key as the trainer may press it now: empty for a letter while letters are off.
    QString keyText(const Command& command) const;
    /// One letter, digit or sign without Ctrl, Alt or Meta.
    static bool isLetter(const QKeySequence& key);
    /// Tells where the focus is: letters act only in a grid, list or table.
    void followFocus(const QWidget* focused);

Q_SIGNALS:
    void keysChanged();

private:
    void apply(size_t index);
    void keep(const Command& command) const;

    QSettings* m_memory;
    std::vector<Command> m_commands;
    std::vector<QAction*> m_actions;
    bool m_lettersOn = true;
    bool m_inGrid = false;
    int m_blocks = 0;
};

/// Marks a widget that is painted by hand as one in which letters act.
void takeLetters(QWidget& grid);
/// Whether letters act in it: such a widget, or any list or table.
bool takesLetters(const QWidget& widget);

} // namespace ui
