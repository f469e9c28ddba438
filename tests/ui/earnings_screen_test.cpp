// The Earnings screen, driven as a trainer would: cards, chart keys, filters, recording, refunding, exporting.
#include "models/rules/new_client.h"
#include "tests/support/temp_desk.h"
#include "ui/earnings/earnings_chart.h"
#include "ui/earnings/earnings_page.h"
#include "ui/earnings/earnings_screen.h"
#include "ui/earnings/owed_page.h"
#include "ui/earnings/figure_card.h"
#include "ui/kit/table_view.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::Minor;
using ui::earnings::Figure;
using ui::earnings::PaymentsItemModel;
using ui::earnings::PeriodKind;

namespace
{

class EarningsWindow : public testing::Test
{
protected:
    EarningsWindow() : commands(desk.store()), theme(ui::Look::Light)
    {
        auto anna = models::newClient(desk.ids.next(desk.now), ui::readPractice(desk.reader())->profile.id,
                                      QDate(2026, 1, 1), desk.now);
        anna.user.firstName = u"Anna"_s;
        anna.user.lastName = u"Meyer"_s;
        client = anna.user.id;
        models::TrainerService service{.id = desk.ids.next(desk.now),
                                       .trainerId = anna.roster.trainerId,
                                       .name = u"Strength"_s,
                                       .duration = 60,
                                       .price = Minor{4500},
                                       .createdAt = desk.now,
                                       .updatedAt = desk.now};
        models::Booking booking;
        booking.id = desk.ids.next(desk.now);
        booking.clientId = client;
        booking.trainerId = anna.roster.trainerId;
        booking.serviceId = service.id;
        booking.startTime = tests::at("2026-02-20T09:00Z");
        booking.endTime = tests::at("2026-02-20T10:00Z");
        booking.status = models::BookingStatus::Completed;
        booking.createdAt = booking.updatedAt = desk.now;
        models::ChangeSet changes{u"Fill"_s, {}};
        addInsert(changes, anna.user);
        addInsert(changes, anna.profile);
        addInsert(changes, anna.settings);
        addInsert(changes, anna.roster);
        addInsert(changes, service);
        addInsert(changes, booking);
        addInsert(changes, payment("2026-02-10T10:00Z", 10000, 700, 2500));
        addInsert(changes, payment("2026-02-11T10:00Z", 5000, 0, 0));
        addInsert(changes, payment("2026-01-11T10:00Z", 3000, 0, 0));
        EXPECT_TRUE(desk.store().commit(changes));
        screen = std::make_unique<ui::EarningsScreen>(
            theme, commands, [this] { return desk.now; }, QLocale(u"en_GB"_s));
        screen->content()->resize(1064, 744);
        screen->content()->show();
        screen->refresh();
    }

    models::Payment payment(const char* when, qint64 amount, qint64 fee, qint64 refund)
    {
        models::Payment made;
        made.id = desk.ids.next(desk.now);
        made.clientId = client;
        made.trainerId = ui::readPractice(desk.reader())->profile.id;
        made.amount = Minor{amount};
        made.currency = u"EUR"_s;
        made.status = refund > 0 ? models::PaymentStatus::PartiallyRefunded : models::PaymentStatus::Succeeded;
        made.platformFee = Minor{fee};
        made.refundAmount = Minor{refund};
        made.paymentMethod = u"cash"_s;
        made.createdAt = made.updatedAt = tests::at(when);
        return made;
    }

    QString figure(Figure which) { return screen->page().card(which).figure(); }

    tests::TempDesk desk;
    ui::Commands commands;
    ui::Theme theme;
    models::Uuid client;
    std::unique_ptr<ui::EarningsScreen> screen;
};

} // namespace

TEST_F(EarningsWindow, OpensOnTheLastWholeMonthWithItsBridge)
{
    EXPECT_EQ(screen->question().period.days.from, QDate(2026, 2, 1));
    EXPECT_EQ(figure(Figure::Gross), u"€150.00"_s);
    EXPECT_EQ(figure(Figure::Fees), u"€7.00"_s);
    EXPECT_EQ(figure(Figure::Refunds), u"€25.00"_s);
    EXPECT_EQ(figure(Figure::Net), u"€118.00"_s);
    EXPECT_EQ(figure(Figure::Owed), u"€45.00"_s);
    EXPECT_EQ(screen->page().card(Figure::Net).line(), u"+€88.00 on January"_s);
}

TEST_F(EarningsWindow, ACardFiltersTheTableToItsRowsAndASecondClickShowsAll)
{
    auto& card = screen->page().card(Figure::Refunds);
    QTest::mouseClick(&card, Qt::LeftButton);
    EXPECT_TRUE(card.isChosen());
    ASSERT_EQ(screen->page().model().rowCount(), 1);
    EXPECT_EQ(screen->page().model().line(0).payment.refundAmount, Minor{2500});
    QTest::mouseClick(&card, Qt::LeftButton);
    EXPECT_FALSE(card.isChosen());
    EXPECT_EQ(screen->page().model().rowCount(), 2);
}

TEST_F(EarningsWindow, TheChartIsWalkedWithKeysAndBackspaceGoesUp)
{
    auto& chart = screen->page().chart();
    chart.setFocus();
    chart.setCursorBar(chart.barCount() - 1);
    EXPECT_EQ(chart.monthOfBar(chart.cursorBar()), QDate(2026, 3, 1));
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Return);
    EXPECT_EQ(screen->question().period.days.from, QDate(2026, 1, 1));
    EXPECT_EQ(figure(Figure::Gross), u"€30.00"_s);
    QTest::keyClick(&chart, Qt::Key_Backspace);
    EXPECT_EQ(screen->question().period.kind, PeriodKind::Year);
    EXPECT_EQ(figure(Figure::Gross), u"€180.00"_s);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.barBox(1).center());
    EXPECT_EQ(screen->question().period.days.from, QDate(2026, 2, 1));
    QTest::keyClick(&chart, Qt::Key_Backspace);
    EXPECT_EQ(screen->question().period.kind, PeriodKind::Year);
}

TEST_F(EarningsWindow, EachBarSpeaksAndCanBePressedByAScreenReader)
{
    auto& chart = screen->page().chart();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&chart);
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->role(), QAccessible::Chart);
    ASSERT_EQ(spoken->childCount(), 12);
    QAccessibleInterface* january = spoken->child(9);
    EXPECT_TRUE(january->text(QAccessible::Name).startsWith(u"January 2026: gross €30.00"_s))
        << january->text(QAccessible::Name).toStdString();
    january->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(screen->question().period.days.from, QDate(2026, 1, 1));
}

TEST_F(EarningsWindow, AnOwedSessionIsRecordedFromTheListAndUndoBringsItBack)
{
    QTest::mouseClick(&screen->page().card(Figure::Owed), Qt::LeftButton);
    QWidget* owed = screen->panel();
    ASSERT_TRUE(owed);
    owed->resize(320, 700);
    owed->show();
    QAbstractButton* row = nullptr;
    for (auto* button : owed->findChildren<QAbstractButton*>()) {
        if (button->accessibleName().startsWith(u"Record payment of Anna Meyer"_s))
            row = button;
    }
    ASSERT_TRUE(row);
    row->click();
    QWidget* form = screen->panel();
    ASSERT_NE(form, owed);
    form->findChild<QPushButton*>(u"paymentSave"_s)->click();
    EXPECT_EQ(
        desk.number(
            u"SELECT count(*) FROM payments WHERE booking_id IS NOT NULL AND amount = 4500 AND payment_method = 'cash'"_s),
        1);
    EXPECT_EQ(figure(Figure::Owed), u"€0.00"_s);
    EXPECT_EQ(screen->panel(), nullptr);
    ASSERT_TRUE(desk.store().undo());
    EXPECT_EQ(figure(Figure::Owed), u"€45.00"_s);
}

TEST_F(EarningsWindow, ARefundNeedsAReasonAndChangesTheBridge)
{
    screen->showState(u"payment"_s);
    QWidget* panel = screen->panel();
    ASSERT_TRUE(panel);
    QSignalSpy toasts(screen.get(), &ui::Screen::toastRequested);
    panel->findChild<QPushButton*>(u"refundButton"_s)->click();
    EXPECT_EQ(toasts.count(), 0);
    panel->findChild<QLineEdit*>(u"refundReason"_s)->setText(u"Ill"_s);
    panel->findChild<QPushButton*>(u"refundButton"_s)->click();
    EXPECT_EQ(toasts.count(), 1);
    EXPECT_EQ(figure(Figure::Refunds), u"€75.00"_s);
}

TEST_F(EarningsWindow, WritesTheRowsOnTheScreen)
{
    QSignalSpy toasts(screen.get(), &ui::Screen::toastRequested);
    screen->page().model().setFilter(ui::earnings::PaymentFilter::Paid);
    screen->writeExport(desk.file(u"out.csv"_s), ui::earnings::CsvFor::Program, true);
    ASSERT_EQ(toasts.count(), 1);
    QFile file(desk.file(u"out.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count("\r\n"), 2);
    EXPECT_TRUE(QFile::exists(desk.file(u"out-summary.csv"_s)));
}

TEST_F(EarningsWindow, InANarrowPlaceColumnsGiveWayAndTheRestFills)
{
    auto& table = screen->page().table();
    screen->content()->resize(760, 744);
    QCoreApplication::processEvents();
    EXPECT_TRUE(table.isColumnHidden(PaymentsItemModel::How));
    EXPECT_FALSE(table.isColumnHidden(PaymentsItemModel::Net));
    EXPECT_LE(table.horizontalHeader()->length(), table.viewport()->width());
    screen->content()->resize(1064, 744);
    QCoreApplication::processEvents();
    EXPECT_FALSE(table.isColumnHidden(PaymentsItemModel::How));
    EXPECT_EQ(table.columnWidth(PaymentsItemModel::How), 80 + 16);
    EXPECT_LE(table.horizontalHeader()->length(), table.viewport()->width());
}

TEST_F(EarningsWindow, PrivacyHidesEveryAmount)
{
    screen->setPrivate(true);
    for (int i = 0; i < ui::earnings::kFigures; ++i)
        EXPECT_FALSE(figure(Figure(i)).contains(u"0"_s));
    EXPECT_FALSE(screen->page().model().index(0, PaymentsItemModel::Gross).data().toString().contains(u"0"_s));
    EXPECT_FALSE(screen->page().chart().barWords(10).contains(u"€"_s));
}

TEST_F(EarningsWindow, FollowsTheCalendarUntilAPeriodIsChosen)
{
    desk.now = tests::at("2026-04-02T08:00Z");
    screen->refresh();
    EXPECT_EQ(screen->question().period.days.from, QDate(2026, 3, 1));
    screen->showPeriod(ui::earnings::periodOf(PeriodKind::Month, QDate(2026, 1, 1), {}));
    desk.now = tests::at("2026-05-02T08:00Z");
    screen->refresh();
    EXPECT_EQ(screen->question().period.days.from, QDate(2026, 1, 1));
}

TEST_F(EarningsWindow, ReadsBesideTheWindowAndShowsNoFigureBeforeItIsKnown)
{
    storage::BackgroundReader background(desk.file(u"desk.sqlite"_s));
    desk.store().setBackgroundReader(&background);
    screen = std::make_unique<ui::EarningsScreen>(
        theme, commands, [this] { return desk.now; }, QLocale(u"en_GB"_s));
    screen->content()->resize(1064, 744);
    screen->content()->show();
    screen->refresh();
    EXPECT_EQ(figure(Figure::Gross), QString()) << "no wrong zero while it is read";
    EXPECT_TRUE(QTest::qWaitFor([&] { return figure(Figure::Gross) == u"€150.00"_s; }));
    // What was there stays until the other month has been read; asked twice, the last question is answered.
    screen->showPeriod(ui::earnings::periodOf(PeriodKind::Month, QDate(2025, 12, 1), {}));
    screen->showPeriod(ui::earnings::periodOf(PeriodKind::Month, QDate(2026, 1, 1), {}));
    EXPECT_EQ(figure(Figure::Gross), u"€150.00"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return figure(Figure::Gross) == u"€30.00"_s; }));
    screen.reset();
    desk.store().setBackgroundReader(nullptr);
}

TEST_F(EarningsWindow, ALongListOfWhatIsOwedComesFiftyAtATime)
{
    ui::earnings::EarningsView view;
    view.today = QDate(2026, 3, 2);
    view.owed.resize(120);
    for (ui::earnings::OwedLine& line : view.owed)
        line.start = tests::at("2026-02-02T08:00Z");
    ui::OwedPage page(theme, QLocale::c());
    const models::Zone zone = models::Zone::fromId(u"Europe/Berlin"_s).value();
    const auto show = [&] { page.show(view, u"EUR"_s, zone, false); };
    QObject::connect(&page, &ui::OwedPage::moreRequested, &page, show, Qt::QueuedConnection);
    const auto rows = [&] {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return page.findChildren<QWidget*>(u"owedRow"_s).size();
    };
    show();
    for (const int shown : {50, 100, 120}) {
        EXPECT_EQ(rows(), shown);
        auto* more = page.findChild<QAbstractButton*>(u"owedMore"_s);
        ASSERT_EQ(more != nullptr, shown < 120);
        if (more)
            more->click();
    }
}

TEST_F(EarningsWindow, ComesBackToThePeriodAndThePayment)
{
    const ui::earnings::Period january = ui::earnings::periodOf(PeriodKind::Month, QDate(2026, 1, 1), {});
    screen->showPeriod(january);
    const models::Uuid payment = screen->page().model().line(0).payment.id;
    ASSERT_TRUE(screen->open({u"payments"_s, payment, {}}));
    const QVariantMap place = screen->place();
    screen->showPeriod(ui::earnings::periodOf(PeriodKind::Year, QDate(2026, 1, 1), {}));
    screen->goToPlace(place);
    EXPECT_EQ(screen->question().period, january);
    EXPECT_EQ(screen->place(), place);
    screen->goToPlace({});
    EXPECT_EQ(screen->question().period.days.from, QDate(2026, 2, 1)) << "the last whole month again";
    EXPECT_FALSE(screen->place().contains(u"payment"_s));
}
