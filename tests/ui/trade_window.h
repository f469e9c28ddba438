// TradeWindow: the whole window over the practice week, driven by real clicks and keys found by object name.
#pragma once

#include "tests/support/practice_week.h"
#include "ui/calendar/calendar_screen.h"
#include "ui/calendar/grid_view.h"
#include "ui/calendar/today_panel.h"
#include "ui/clients/clients_screen.h"
#include "ui/core/plans/offer_plans.h"
#include "ui/core/plans/package_plans.h"
#include "ui/earnings/earnings_screen.h"
#include "ui/kit/button.h"
#include "ui/loyalty/loyalty_screen.h"
#include "ui/packages/packages_screen.h"
#include "ui/profile/profile_screen.h"
#include "ui/reviews/reviews_screen.h"
#include "ui/services/services_screen.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace tests
{

class TradeWindow : public testing::Test
{
protected:
    void SetUp() override { openWindow(); }

    /// Anew, over what the desk and the window's memory hold now: as after the program was killed when there was one.
    void openWindow()
    {
        window.reset();
        ui::dressApplication(*qApp, theme);
        theme.setReducedMotion(true);
        storage::Store& store = desk.store();
        window = std::make_unique<ui::MainWindow>(
            theme, ui::UndoDoor{[&store] { return store.undo(); }, [&store] { return store.redo(); }});
        calendar = add<ui::calendar::CalendarScreen>(theme, commands, locale, &memory);
        window->setTodayPanel(calendar->todayPanel());
        clients = add<ui::ClientsScreen>(theme, commands, locale, &memory);
        packages = add<ui::PackagesScreen>(theme, commands, locale, &memory);
        earnings = add<ui::EarningsScreen>(
            theme, commands, [this] { return desk.now; }, locale, &memory);
        services = add<ui::ServicesScreen>(theme, commands, locale, &memory);
        reviews = add<ui::ReviewsScreen>(theme, commands, locale, &memory);
        loyalty = add<ui::LoyaltyScreen>(theme, commands, locale, &memory);
        profile = add<ui::ProfileScreen>(theme, commands, locale, &memory);
        window->resize(1280, 800);
        window->goTo(QStringLiteral("calendar"));
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        QApplication::setActiveWindow(window.get());
        settle();
    }

    void TearDown() override
    {
        window.reset();
        settle();
        // A screen that was never shown takes its widgets with it: they would outlive the theme that dresses them.
        for (const QWidget* left : QApplication::topLevelWidgets())
            ADD_FAILURE() << "left behind: " << left->metaObject()->className() << ' '
                          << left->objectName().toStdString();
        qApp->setStyle(QStringLiteral("Fusion"));
    }

    template <class S, class... A>
    S* add(A&&... arguments)
    {
        auto made = std::make_unique<S>(std::forward<A>(arguments)...);
        S* screen = made.get();
        QObject::connect(screen, &ui::Screen::toastRequested, screen,
                         [this](const ui::Toast& shown) { toast = shown; });
        QObject::connect(screen, &ui::Screen::failed, screen,
                         [this](const models::Error& error) { failure = error.message; });
        window->addScreen(std::move(made));
        return screen;
    }

    /// A pack for a service, on sale; and selling it, paid in cash.
    models::Uuid offer(const QString& service, int sessions, int price)
    {
        ui::plans::OfferDetails details;
        details.name = std::optional(QStringLiteral("%1 %2").arg(service).arg(sessions));
        details.service = week.services[service].toString();
        details.sessionCount = std::optional(sessions);
        details.price = std::optional(models::Minor{price});
        details.validityDays = std::optional(90);
        return commands.perform(ui::plans::addOffer(details)).value().id;
    }
    models::Uuid sell(const QString& client, const models::Uuid& which, bool paid = true)
    {
        ui::plans::SaleRequest sale;
        sale.client = week.clients[client].toString();
        sale.package = which.toString();
        if (paid)
            sale.paymentMethod = QStringLiteral("cash");
        const auto sold = commands.perform(ui::plans::sellPackage(sale));
        EXPECT_TRUE(sold) << sold.error().message.toStdString();
        return sold->id;
    }

    /// Lets queued work and deferred deletions happen.
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QApplication::sendPostedEvents();
            QApplication::processEvents();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    /// The visible widget of a name, or any.
    template <class T>
    T* find(const QString& name)
    {
        settle();
        T* found = nullptr;
        for (T* candidate : window->findChildren<T*>(name))
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
        settle();
    }

    /// Clicks an action, by name or words, of the menu that is open.
    void clickAction(const QString& name)
    {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu) << name.toStdString();
        for (QAction* action : menu->actions()) {
            if (action->objectName() == name || action->text() == name) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                settle();
                return;
            }
        }
        ADD_FAILURE() << "no action " << name.toStdString();
    }

    /// Types over what a field holds.
    void fill(const QString& name, const QString& text)
    {
        auto* field = find<QWidget>(name);
        ASSERT_TRUE(field && field->isVisible()) << name.toStdString();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        settle();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* widget = QApplication::focusWidget();
        EXPECT_TRUE(widget) << "focus is never lost";
        QTest::keyClick(widget ? widget : window.get(), Qt::Key(key), modifiers);
        settle();
    }

    QString focusName() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    models::UtcTime at(int weekday, int hour, int minute = 0) const
    {
        return models::Zone::fromId(QStringLiteral("Europe/Berlin"))
            .value()
            .toUtc(QDate(2025, 6, 9).addDays(weekday), {hour, minute});
    }

    models::Booking booking(const models::Uuid& id) { return desk.reader().get<models::Booking>(id).value(); }

    TempDesk desk;
    PracticeWeek week{desk};
    QLocale locale{QLocale::English, QLocale::UnitedKingdom};
    ui::Theme theme;
    ui::Commands commands{desk.store()};
    QTemporaryDir memoryFolder;
    QSettings memory{memoryFolder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    std::unique_ptr<ui::MainWindow> window;
    ui::calendar::CalendarScreen* calendar = nullptr;
    ui::ClientsScreen* clients = nullptr;
    ui::PackagesScreen* packages = nullptr;
    ui::EarningsScreen* earnings = nullptr;
    ui::ServicesScreen* services = nullptr;
    ui::ReviewsScreen* reviews = nullptr;
    ui::LoyaltyScreen* loyalty = nullptr;
    ui::ProfileScreen* profile = nullptr;
    ui::Toast toast;
    QString failure;
};

} // namespace tests
