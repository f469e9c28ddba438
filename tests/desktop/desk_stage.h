// The window of the comps' practice, as the program makes it, for tests.
#pragma once

#include "app/desktop/desk_window.h"
#include "tests/support/comps/comps_practice.h"

#include <QTemporaryDir>

namespace tests
{

/// A desk with the practice of the comps and its window of 1280x800, shown without a display.
class DeskStage
{
public:
    explicit DeskStage(const QLocale& locale = QLocale(QLocale::English, QLocale::Netherlands),
                       ui::Look look = ui::Look::Light);

    ui::MainWindow& window() { return *m_window; }
    ui::Theme& theme() { return m_theme; }
    storage::Store& store() { return *m_desk->store; }
    /// Shows a screen in one of its states, at rest.
    void show(const QString& screen, const QString& state = {});
    /// Every screen with each of its states.
    std::vector<std::pair<QString, QString>> scenes() const;

private:
    QTemporaryDir m_folder;
    ui::SystemLook m_system;
    models::Clock m_clock = [] { return compsNow(); };
    ui::Theme m_theme;
    std::unique_ptr<app::Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace tests
