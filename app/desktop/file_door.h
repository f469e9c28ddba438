// FileDoor: calendars, address books and client lists that are dropped on the window or given with the start.
#pragma once

#include "ui/core/commands.h"
#include "ui/shell/main_window.h"

#include <QLocale>
#include <QObject>

namespace app
{

class FileDoor : public QObject
{
    Q_OBJECT

public:
    FileDoor(ui::Theme& theme, ui::MainWindow& window, ui::Commands& commands, QLocale locale,
             QObject* parent = nullptr);

    /// Opens the preview of each, one after the other. What is not what it says is named, and nothing is changed.
    void open(const QStringList& files);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openOne(const QString& file);
    template <class Dialog>
    void importWith(const QString& file);

    ui::Theme& m_theme;
    ui::MainWindow& m_window;
    ui::Commands& m_commands;
    QLocale m_locale;
};

} // namespace app
