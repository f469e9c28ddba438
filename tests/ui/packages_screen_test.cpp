// The packages and services screens by real clicks and keys.
#include "tests/support/temp_desk.h"
#include "ui/core/demo/demo.h"
#include "ui/core/drafts.h"
#include "ui/core/offers/offer_list.h"
#include "ui/core/plans/package_plans.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/table_view.h"
#include "ui/kit/toast_bar.h"
#include "ui/packages/packages_screen.h"
#include "ui/services/services_screen.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <gmock/gmock.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

struct OffersWindow : testing::Test {
    tests::TempDesk desk;
    Commands commands{desk.store()};
    Theme theme;
    QTemporaryDir folder;
    QSettings memory{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;
    PackagesScreen* packages = nullptr;
    ServicesScreen* services = nullptr;

    void open(bool filled, const QString& screen)
    {
        dressApplication(*qApp, theme);
        theme.setReducedMotion(true);
        if (filled) {
            ASSERT_TRUE(demo::fill(desk.store(), {1, 20, 1}));
        }
        storage::Store& store = desk.store();
        window = std::make_unique<MainWindow>(
            theme, UndoDoor{[&store] { return store.undo(); }, [&store] { return store.redo(); }});
        auto first = std::make_unique<PackagesScreen>(theme, commands, QLocale::c(), &memory);
        auto second = std::make_unique<ServicesScreen>(theme, commands, QLocale::c(), &memory);
        packages = first.get();
        services = second.get();
        window->addScreen(std::move(first));
        window->addScreen(std::move(second));
        window->resize(1280, 800);
        window->goTo(screen);
        window->show();
        QApplication::setActiveWindow(window.get());
        QApplication::processEvents();
    }

    void TearDown() override
    {
        window.reset();
        qApp->setStyle(u"Fusion"_s);
    }

    template <class W>
    W* named(const QString& name)
    {
        W* found = window->findChild<W*>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }

    void click(const QString& button)
    {
        auto* found = named<QAbstractButton>(button);
        ASSERT_TRUE(found && found->isVisible()) << button.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
        QApplication::processEvents();
    }

    void type(const QString& field, const QString& text)
    {
        auto* found = named<QLineEdit>(field);
        ASSERT_TRUE(found && found->isVisible()) << field.toStdString();
        found->setFocus();
        found->selectAll();
        QTest::keyClicks(found, text);
    }

    void choose(const QString& part)
    {
        for (QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
            if (button->text() == part && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                QApplication::processEvents();
                return;
            }
        }
        ADD_FAILURE() << part.toStdString();
    }
};

} // namespace

using Packages = OffersWindow;
using Services = OffersWindow;

TEST_F(Packages, NewOfferIsWrittenAndUndone)
{
    open(true, u"packages"_s);
    const qint64 before = desk.number(u"SELECT count(*) FROM trainer_packages"_s);
    click(u"packagesNew"_s);
    type(u"offerName"_s, u"Spring 12"_s);
    type(u"offerSessions"_s, u"12"_s);
    type(u"offerPrice"_s, u"480"_s);
    click(u"offerSave"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM trainer_packages"_s), before + 1);
    EXPECT_EQ(desk.number(u"SELECT price FROM trainer_packages WHERE name = 'Spring 12' AND session_count = 12"_s),
              48000);
    EXPECT_TRUE(window->toasts().text().contains(u"Spring 12"_s));
    window->undo();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM trainer_packages"_s), before);
}

TEST_F(Packages, OtherTermsOfASoldOfferMakeANewOne)
{
    open(true, u"packages"_s);
    const qint64 before = desk.number(u"SELECT count(*) FROM trainer_packages"_s);
    packages->showState(u"offer"_s);
    QApplication::processEvents();
    EXPECT_EQ(named<Button>(u"offerSave"_s)->isVisible(), false) << "nothing to save yet";
    type(u"offerPrice"_s, u"777"_s);
    EXPECT_EQ(named<Button>(u"offerSave"_s)->text(), u"Save as new offer"_s);
    click(u"offerSave"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM trainer_packages"_s), before + 1);
}

TEST_F(Packages, NoNameIsToldInPlace)
{
    open(true, u"packages"_s);
    click(u"packagesNew"_s);
    named<QLineEdit>(u"offerName"_s)->clear();
    click(u"offerSave"_s);
    EXPECT_TRUE(named<Field>(u"offerName"_s)->hasProblem());
}

TEST_F(Packages, EveryOfferHasACardOfTheSameWidth)
{
    open(true, u"packages"_s);
    const auto offers = readOffers(desk.reader(), *readPractice(desk.reader()));
    ASSERT_TRUE(offers);
    ASSERT_GT(offers->size(), 3u) << "more than a row of them";
    QSet<int> widths;
    for (const OfferEntry& entry : *offers) {
        auto* card = named<QAbstractButton>(u"offer-"_s + entry.offer.id.toString());
        ASSERT_TRUE(card && card->isVisible());
        EXPECT_GT(card->width(), 150) << entry.offer.name.toStdString();
        widths.insert(card->width());
    }
    // A pixel may be left over.
    EXPECT_LE(widths.size(), 2);
}

TEST_F(Packages, SaleGoesFromClientToTheTableOfSoldPacks)
{
    open(true, u"packages"_s);
    const qint64 before = desk.number(u"SELECT count(*) FROM client_packages"_s);
    choose(u"Sold"_s);
    click(u"packagesNew"_s);
    auto* client = named<QComboBox>(u"saleClient"_s);
    click(u"saleConfirm"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM client_packages"_s), before) << "no client chosen yet";
    client->setEditText(client->itemText(2));
    click(u"saleConfirm"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM client_packages"_s), before + 1);
    EXPECT_TRUE(named<QWidget>(u"packPanel"_s)->isVisible());
    window->undo();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM client_packages"_s), before);
}

TEST_F(Packages, CountIsCorrectedOnlyWithAReason)
{
    open(true, u"packages"_s);
    packages->showState(u"pack"_s);
    QApplication::processEvents();
    const qint64 before = desk.number(u"SELECT count(*) FROM package_adjustments"_s);
    click(u"packCorrect"_s);
    type(u"packCount"_s, u"9"_s);
    click(u"packFormSave"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM package_adjustments"_s), before);
    type(u"packReason"_s, u"counted again"_s);
    click(u"packFormSave"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM package_adjustments"_s), before + 1);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM package_adjustments WHERE reason = 'counted again'"_s), 1);
}

TEST_F(Packages, EndMovesWithAReasonAndUndoPutsItBack)
{
    open(true, u"packages"_s);
    packages->showState(u"pack"_s);
    QApplication::processEvents();
    click(u"packExtend"_s);
    type(u"packReason"_s, u"ill for two weeks"_s);
    click(u"packFormSave"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM package_adjustments WHERE reason = 'ill for two weeks'"_s), 1);
    window->undo();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM package_adjustments WHERE reason = 'ill for two weeks'"_s), 0);
}

TEST_F(Packages, SearchThatFindsNothingOffersTheWayBack)
{
    open(true, u"packages"_s);
    choose(u"Sold"_s);
    const int rows = packages->model().rowCount();
    ASSERT_GT(rows, 0);
    type(u"packSearch"_s, u"nobody at all"_s);
    EXPECT_EQ(packages->model().rowCount(), 0);
    click(u"packClear"_s);
    EXPECT_GE(packages->model().rowCount(), rows);
}

TEST_F(Packages, EmptyDeskLeadsToTheFirstService)
{
    open(false, u"packages"_s);
    choose(u"Add a service"_s);
    EXPECT_EQ(window->currentScreen()->id(), u"services"_s);
    EXPECT_TRUE(named<QWidget>(u"serviceName"_s)->isVisible());
}

TEST_F(Packages, LinksOpenOffersAndSoldPacks)
{
    open(true, u"packages"_s);
    const auto pack = desk.reader().first<models::ClientPackage>(u"ORDER BY id"_s).value().value();
    EXPECT_TRUE(packages->open({u"client_packages"_s, pack.id, {}}));
    EXPECT_TRUE(named<QWidget>(u"packPanel"_s)->isVisible());
    EXPECT_TRUE(packages->open({u"trainer_packages"_s, pack.packageId, {}}));
    EXPECT_FALSE(packages->open({u"client_packages"_s, desk.ids.next(desk.now), {}}));
    EXPECT_FALSE(packages->open({u"users"_s, pack.clientId, {}}));
}

TEST_F(Packages, WhatIsSoldWhileAnotherScreenIsShownIsThereOnReturn)
{
    open(true, u"packages"_s);
    const int before = packages->model().total();
    window->goTo(u"services"_s);
    const auto one = desk.reader().first<models::ClientPackage>(u"ORDER BY id"_s).value().value();
    plans::SaleRequest sale;
    sale.client = one.clientId.toString();
    sale.package = one.packageId.toString();
    ASSERT_TRUE(commands.perform(plans::sellPackage(sale)));
    EXPECT_EQ(packages->model().total(), before) << "nobody looks: nothing is read";
    window->goTo(u"packages"_s);
    EXPECT_EQ(packages->model().total(), before + 1);
}

TEST_F(Packages, PrivacyHidesAmounts)
{
    open(true, u"packages"_s);
    packages->setPrivate(true);
    QApplication::processEvents();
    for (const QLabel* label : window->findChildren<QLabel*>()) {
        if (label->isVisible()) {
            EXPECT_FALSE(label->text().contains(u"€"_s)) << label->text().toStdString();
        }
    }
}

TEST_F(Services, FirstServiceIsAdded)
{
    open(false, u"services"_s);
    click(u"firstService"_s);
    type(u"serviceName"_s, u"Strength"_s);
    type(u"serviceLength"_s, u"1h 15"_s);
    type(u"servicePrice"_s, u"55"_s);
    click(u"serviceSave"_s);
    EXPECT_EQ(desk.number(u"SELECT price FROM trainer_services WHERE name = 'Strength' AND duration = 75"_s), 5500);
    EXPECT_EQ(services->model().rowCount(), 1);
}

TEST_F(Services, WhatIsTypedComesBackWithTheServiceUntilItIsThrownAway)
{
    open(true, u"services"_s);
    const auto& model = services->model();
    ASSERT_GE(model.rowCount(), 2);
    const models::Uuid first = model.entry(0).service.id, second = model.entry(1).service.id;
    services->open({u"trainer_services"_s, first, {}});
    type(u"serviceDescription"_s, u"With the rope"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !Drafts(&memory).all().empty(); }));
    services->open({u"trainer_services"_s, second, {}});
    EXPECT_NE(named<QLineEdit>(u"serviceDescription"_s)->text(), u"With the rope"_s);
    services->open({u"trainer_services"_s, first, {}});
    EXPECT_EQ(named<QLineEdit>(u"serviceDescription"_s)->text(), u"With the rope"_s);
    // Killed: the next window offers it.
    window.reset();
    open(false, u"services"_s);
    const auto drafts = Drafts(&memory).all();
    ASSERT_EQ(drafts.size(), 1u);
    ASSERT_TRUE(services->open({u"draft"_s, drafts.front().id, drafts.front().form}));
    EXPECT_EQ(named<QLineEdit>(u"serviceDescription"_s)->text(), u"With the rope"_s);
    QTest::keyClick(named<QLineEdit>(u"serviceDescription"_s), Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return Drafts(&memory).all().empty(); }));
}

TEST_F(Packages, AnOfferThatIsTypedIsKept)
{
    open(true, u"packages"_s);
    click(u"packagesNew"_s);
    type(u"offerName"_s, u"Summer ten"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !Drafts(&memory).all().empty(); }));
    const models::Uuid other =
        desk.reader().first<models::TrainerPackage>(u"WHERE session_count > 0"_s).value().value().id;
    packages->open({u"trainer_packages"_s, other, {}});
    EXPECT_NE(named<QLineEdit>(u"offerName"_s)->text(), u"Summer ten"_s);
    ASSERT_TRUE(packages->open({u"draft"_s, {}, u"offer"_s}));
    EXPECT_EQ(named<QLineEdit>(u"offerName"_s)->text(), u"Summer ten"_s);
    click(u"offerSave"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM trainer_packages WHERE name = 'Summer ten'"_s), 1);
    EXPECT_TRUE(Drafts(&memory).all().empty());
}

TEST_F(Services, GroupHasPlaces)
{
    open(false, u"services"_s);
    click(u"newService"_s);
    type(u"serviceName"_s, u"HIIT"_s);
    type(u"servicePrice"_s, u"15"_s);
    choose(u"Group"_s);
    type(u"serviceSeats"_s, u"6"_s);
    click(u"serviceSave"_s);
    EXPECT_EQ(desk.number(u"SELECT max_participants FROM trainer_services WHERE is_group = 1"_s), 6);
}

TEST_F(Services, SpaceTurnsAServiceOffAndUndoOnAgain)
{
    open(true, u"services"_s);
    services->table().setFocus();
    services->table().ensureCurrent();
    const qint64 active = desk.number(u"SELECT count(*) FROM trainer_services WHERE is_active = 1"_s);
    QTest::keyClick(&services->table(), Qt::Key_Space);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM trainer_services WHERE is_active = 1"_s), active - 1);
    window->undo();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM trainer_services WHERE is_active = 1"_s), active);
}
