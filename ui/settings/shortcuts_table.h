// ShortcutsTable: every command with its place and key; rebinding with a warning of clashes, reset, letters on or off.
#pragma once

#include "ui/kit/button.h"
#include "ui/shell/command.h"

namespace ui
{

class SettingsPage;

/// Shows a key; pressed, it waits for another one. Esc leaves it, Backspace takes the key away.
class KeyButton : public Button
{
    Q_OBJECT

public:
    KeyButton(Theme& theme, const QString& command, QWidget* parent = nullptr);
    void setKey(const QString& words);
    bool isWaiting() const { return m_waiting; }

Q_SIGNALS:
    void keyChosen(const QKeySequence& key);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showWords();

    QString m_command;
    QString m_words;
    bool m_waiting = false;
};

class ShortcutsTable : public QObject
{
    Q_OBJECT

public:
    /// Adds its lines to the page and lives with it.
    ShortcutsTable(Theme& theme, CommandList& keys, SettingsPage& page);

private:
    void addCommand(const Command& command);
    void addFixed();
    void take(const QString& id, const QKeySequence& key);
    void showKeys();

    Theme& m_theme;
    CommandList& m_keys;
    SettingsPage& m_page;
};

} // namespace ui
