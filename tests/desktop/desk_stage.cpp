// Opening the desk and its window.
#include "tests/desktop/desk_stage.h"

#include "app/desktop/picture.h"
#include "ui/kit/style.h"
#include "ui/kit/toast_bar.h"

#include <QApplication>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace tests
{

DeskStage::DeskStage(const QLocale& locale, ui::Look look) : m_theme(look)
{
    ui::dressApplication(*qApp, m_theme);
    m_theme.setReducedMotion(true);
    app::Options options;
    options.data = m_folder.path();
    auto desk = app::openDesk(options, m_clock);
    if (!desk) {
        ADD_FAILURE() << desk.error().message.toStdString();
        return;
    }
    m_desk = std::move(*desk);
    // The same ids in every run: what is sorted by id is sorted alike.
    *m_desk->ids = models::IdSource(1);
    EXPECT_TRUE(storage::initialise(store(), compsTrainer()));
    const auto filled = fillCompsPractice(store());
    EXPECT_TRUE(filled) << (filled ? std::string() : filled.error().message.toStdString());
    m_window = app::makeWindow({m_theme, *m_desk, m_clock, locale, nullptr, m_system});
    m_window->resize(1280, 800);
    m_window->goTo(u"calendar"_s);
    m_window->show();
    app::settle();
}

void DeskStage::show(const QString& screen, const QString& state)
{
    m_window->toasts().dismiss();
    m_window->goTo(screen);
    app::settle();
    if (QWidget* focused = QApplication::focusWidget())
        focused->clearFocus();
    m_window->screen(screen)->showState(state);
    app::settle();
}

std::vector<std::pair<QString, QString>> DeskStage::scenes() const
{
    std::vector<std::pair<QString, QString>> scenes;
    for (const QString& id : m_window->screenIds())
        for (const QString& state : QStringList{QString()} + m_window->screen(id)->states())
            scenes.emplace_back(id, state);
    return scenes;
}

} // namespace tests
