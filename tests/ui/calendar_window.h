// The calendar in its window over the practice of a week, with real clicks and keys.
#pragma once

#include "tests/support/practice_week.h"
#include "ui/calendar/agenda_view.h"
#include "ui/calendar/calendar_screen.h"
#include "ui/calendar/client_field.h"
#include "ui/calendar/day_list.h"
#include "ui/calendar/grid_view.h"
#include "ui/calendar/mini_month.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/today_panel.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/choice.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace tests
{

using namespace Qt::StringLiterals;
using namespace ui::calendar;
using models::BookingStatus;
using models::UtcTime;
using models::Uuid;

inline const QDate kScreenMonday(2025, 6, 9);
inline const QLocale kScreenLocale(QLocale::English, QLocale::UnitedKingdom);

class CalendarScreenTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ui::dressApplication(*qApp, theme);
        auto made = std::make_unique<CalendarScreen>(theme, commands, kScreenLocale);
        screen = made.get();
        window.addScreen(std::move(made));
        window.setTodayPanel(screen->todayPanel());
        QObject::connect(screen, &ui::Screen::toastRequested, screen,
                         [this](const ui::Toast& shown) { toast = shown.text; });
        QObject::connect(screen, &ui::Screen::failed, screen,
                         [this](const models::Error& error) { failure = error.message; });
        window.resize(1280, 800);
        window.goTo(u"calendar"_s);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
        QApplication::processEvents();
        screen->grid()->setFocus();
    }

    template <class T>
    T* find(const QString& name)
    {
        T* found = nullptr;
        for (T* candidate : window.findChildren<T*>(name))
            if (!found || candidate->isVisible())
                found = candidate;
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }
    void click(const QString& name)
    {
        auto* widget = find<QWidget>(name);
        ASSERT_TRUE(widget && widget->isVisible() && widget->isEnabled()) << name.toStdString();
        QTest::mouseClick(widget, Qt::LeftButton);
        QApplication::processEvents();
    }
    /// Clicks an action of the menu that is open.
    void clickAction(const QString& name)
    {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        for (QAction* action : menu->actions())
            if (action->objectName() == name || action->text() == name) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                QApplication::processEvents();
                return;
            }
        ADD_FAILURE() << "no action " << name.toStdString();
    }
    /// Types into whatever has the focus.
    void type(const QString& text) { QTest::keyClicks(focus(), text); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focus(), Qt::Key(key), modifiers);
        QApplication::processEvents();
    }
    QWidget* focus()
    {
        QWidget* widget = QApplication::focusWidget();
        EXPECT_TRUE(widget) << "focus is never lost";
        return widget ? widget : &window;
    }
    UtcTime at(int day, int hour, int minute = 0) const
    {
        return models::Zone::fromId(u"Europe/Berlin"_s).value().toUtc(kScreenMonday.addDays(day), {hour, minute});
    }
    models::Booking booking(const Uuid& id) { return desk.reader().get<models::Booking>(id).value(); }
    std::optional<models::Booking> bookingOf(const QString& client, UtcTime start)
    {
        return desk.reader()
            .first<models::Booking>(u"WHERE client_id = ? AND start_time = ? AND status <> 'cancelled'"_s,
                                    {week.clients[client].toString(), start.toString()})
            .value();
    }
    QPoint slotPoint(UtcTime time)
    {
        const QRect rect = screen->grid()->rectOf(Stretch{time, time.plusMinutes(15)});
        return {rect.right() + 4, rect.top() + 3};
    }
    void shot(const QString& name)
    {
        const QString folder = qEnvironmentVariable("TRAINERDESK_SHOTS");
        if (folder.isEmpty())
            return;
        QApplication::processEvents();
        window.grab().save(QDir(folder).filePath(name + u".png"_s));
    }

    TempDesk desk;
    PracticeWeek week{desk};
    ui::Theme theme;
    ui::Commands commands{desk.store()};
    ui::MainWindow window{
        theme, {[this] { return desk.store().undo(); }, [this] { return desk.store().redo(); }}, nullptr};
    CalendarScreen* screen = nullptr;
    QString toast, failure;
};

} // namespace tests
