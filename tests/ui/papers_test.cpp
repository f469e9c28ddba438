// Papers: what stands on them, how they are laid on pages, and that the PDF is whole.
#include "tests/support/temp_desk.h"
#include "ui/core/calendar/calendar_model.h"
#include "ui/core/demo/demo.h"
#include "ui/core/print/client_papers.h"
#include "ui/core/print/money_papers.h"
#include "ui/core/print/session_papers.h"
#include "ui/print/pdf_file.h"
#include "ui/print/print_text.h"
#include "ui/print/week_page.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

using namespace ui;
using namespace Qt::StringLiterals;
using print::PaperChoice;

namespace
{

struct Papers : testing::Test {
    tests::TempDesk desk;
    Practice practice;
    QLocale english{u"en_GB"_s};
    Papers()
    {
        EXPECT_TRUE(demo::fill(desk.store(), {1, 20, 1}));
        practice = *readPractice(desk.reader());
    }
    models::Payment payment(const QString& where) { return *desk.reader().first<models::Payment>(where)->operator->(); }
    print::PaperDesk paperDesk() { return print::paperDesk(practice, english, desk.now); }
    Wording wording() { return {calendar::TimeText(practice.zone, english), practice.settings.currency}; }
    QDate today() { return practice.zone.dateOf(desk.now); }

    print::DayBlocks week(QDate first, int count = 7)
    {
        calendar::CalendarModel model(desk.store());
        EXPECT_TRUE(model.load());
        EXPECT_TRUE(model.show(first, first.addDays(count - 1)));
        print::DayBlocks days;
        for (int i = 0; i < count; ++i)
            days.emplace_back(first.addDays(i), model.blocks(first.addDays(i)));
        return days;
    }

    /// A client with health notes who has a session in a week of the desk's now.
    models::Uuid someoneWithHealth()
    {
        const auto profiles = desk.reader().all<models::ClientProfile>().value();
        for (models::ClientProfile profile : profiles) {
            const auto booked =
                desk.reader().first<models::Booking>(u"WHERE client_id = ?"_s, {profile.userId.toString()}).value();
            if (!booked)
                continue;
            models::ClientProfile changed = profile;
            changed.healthConditions = u"Asthma, carries a spray"_s;
            models::ChangeSet changes{u"x"_s, {}};
            models::addUpdate(changes, profile, changed, desk.now);
            EXPECT_TRUE(desk.store().commit(changes));
            return profile.userId;
        }
        return {};
    }
};

print::WeekSession sessionAt(int from, int to, const QString& name, quint32 number)
{
    print::WeekSession session;
    session.from = from;
    session.to = to;
    session.id = *models::Uuid::fromString(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
    session.names = {name, name.section(u' ', 0, 0)};
    session.time = models::minuteText(from);
    session.service = u"Strength"_s;
    session.status = u"confirmed"_s;
    session.row.cells = {u"Mon 2"_s, session.time, name, u"Strength"_s, session.status};
    return session;
}

print::WeekGrid oneDay(std::vector<print::WeekSession> sessions)
{
    print::WeekGrid grid;
    for (int hour = 7; hour <= 20; ++hour)
        grid.hourLabels.append(QString::number(hour));
    grid.days = {{u"Mon"_s, u"2"_s, {}, std::move(sessions)}};
    grid.listColumns = {{u"Day"_s}, {u"Time"_s}, {u"Who"_s}, {u"What"_s}, {u"State"_s}};
    return grid;
}

} // namespace

TEST_F(Papers, EarningsSumUpAndNameNoClient)
{
    const auto paper = print::earningsPaper(desk.reader(), practice, paperDesk(), today().addYears(-1), today());
    ASSERT_TRUE(paper) << paper.error().message.toStdString();
    EXPECT_TRUE(paper->text().contains(u"Total"_s));
    const auto clients = desk.reader().all<models::User>(u"WHERE role = 'client'"_s).value();
    for (const models::User& user : clients)
        EXPECT_FALSE(paper->text().contains(fullName(user.firstName, user.lastName))) << user.lastName.toStdString();
    const auto empty = print::earningsPaper(desk.reader(), practice, paperDesk(), QDate(1999, 1, 1), QDate(1999, 1, 2));
    ASSERT_TRUE(empty);
    EXPECT_TRUE(empty->text().contains(u"No payments"_s));
}

TEST_F(Papers, AReceiptSaysWhoWhatAndHowMuchAndNoHealth)
{
    const models::Payment paid = payment(u"WHERE status = 'succeeded' AND booking_id IS NOT NULL ORDER BY id"_s);
    const auto paper = print::receiptPaper(desk.reader(), practice, paperDesk(), paid.id);
    ASSERT_TRUE(paper) << paper.error().message.toStdString();
    const models::User client = *desk.reader().get<models::User>(paid.clientId);
    EXPECT_TRUE(paper->text().contains(client.lastName));
    EXPECT_TRUE(paper->text().contains(models::moneyText(paid.amount, u"EUR"))) << paper->text().toStdString();
    const auto profiles = desk.reader().all<models::ClientProfile>().value();
    for (const models::ClientProfile& profile : profiles) {
        if (profile.healthConditions && !profile.healthConditions->isEmpty()) {
            EXPECT_FALSE(paper->text().contains(*profile.healthConditions));
        }
    }
}

TEST_F(Papers, ThereIsNoReceiptForMoneyThatDidNotCome)
{
    models::ChangeSet changes{u"x"_s, {}};
    const models::Payment paid = payment(u"WHERE status = 'succeeded' ORDER BY id"_s);
    models::Payment failed = paid;
    failed.status = models::PaymentStatus::Failed;
    models::addUpdate(changes, paid, failed, desk.now);
    ASSERT_TRUE(desk.store().commit(changes));
    EXPECT_EQ(print::receiptPaper(desk.reader(), practice, paperDesk(), paid.id).error().code,
              models::ErrorCode::InvalidState);
}

TEST_F(Papers, TheProofSheetLeavesEndedCertificatesOut)
{
    ASSERT_FALSE(desk.reader().all<models::Certification>()->empty());
    const auto now = print::certificatesPaper(desk.reader(), practice, paperDesk());
    print::PaperDesk far = paperDesk();
    far.now = desk.now.plusDays(365 * 50);
    const auto later = print::certificatesPaper(desk.reader(), practice, far);
    ASSERT_TRUE(now && later);
    EXPECT_GT(now->text().size(), later->text().size());
}

TEST_F(Papers, HealthNotesAreOnADayListOnlyWhenTicked)
{
    const models::Uuid client = someoneWithHealth();
    ASSERT_FALSE(client.isNull());
    const auto booking = desk.reader().first<models::Booking>(u"WHERE client_id = ?"_s, {client.toString()}).value();
    const QDate day = practice.zone.dateOf(booking->startTime);
    calendar::CalendarModel model(desk.store());
    ASSERT_TRUE(model.load());
    model.setShowsCancelled(true);
    ASSERT_TRUE(model.show(day, day));
    const print::DayBlocks days{{day, model.blocks(day)}};
    const auto plain = print::dayListPaper(desk.reader(), paperDesk(), days, {});
    const auto ticked = print::dayListPaper(desk.reader(), paperDesk(), days, PaperChoice{false, true});
    ASSERT_TRUE(plain && ticked);
    EXPECT_FALSE(plain->text().contains(u"Asthma"_s));
    EXPECT_TRUE(plain->foot.contains(u"No health notes"_s));
    EXPECT_TRUE(ticked->text().contains(u"Asthma"_s));
    EXPECT_TRUE(ticked->foot.contains(u"Confidential"_s));
}

TEST_F(Papers, AClientListHasAmountsAndBirthdaysOnlyWhenTicked)
{
    const auto clients = *readRoster(desk.reader(), practice, desk.now);
    const auto plain = print::clientListPaper(desk.reader(), paperDesk(), wording(), clients, {});
    const auto ticked = print::clientListPaper(desk.reader(), paperDesk(), wording(), clients, PaperChoice{true, true});
    ASSERT_TRUE(plain && ticked);
    for (const RosterEntry& client : clients)
        EXPECT_TRUE(plain->text().contains(client.name));
    EXPECT_FALSE(plain->text().contains(u"€"_s));
    EXPECT_TRUE(ticked->text().contains(u"€"_s));
    EXPECT_TRUE(ticked->text().contains(u"Born"_s));
}

TEST_F(Papers, AClientsHistorySaysPaymentsWithoutAmountsUnlessTicked)
{
    const models::Payment paid = payment(u"WHERE status = 'succeeded' ORDER BY id"_s);
    const auto plain = print::clientHistoryPaper(desk.reader(), practice, paperDesk(), wording(), paid.clientId, {});
    const auto ticked = print::clientHistoryPaper(desk.reader(), practice, paperDesk(), wording(), paid.clientId,
                                                  PaperChoice{true, false});
    ASSERT_TRUE(plain && ticked) << plain.error().message.toStdString();
    EXPECT_TRUE(plain->text().contains(u"Payments"_s));
    EXPECT_FALSE(plain->text().contains(u"€"_s));
    EXPECT_TRUE(ticked->text().contains(u"€"_s));
}

TEST_F(Papers, AWeekIsOnePageWithStatesInWordsAndNothingLost)
{
    const QDate monday = today().addDays(1 - today().dayOfWeek());
    const auto days = week(monday);
    const print::Paper paper =
        print::weekPaper(paperDesk(), days, *models::Availability::fromJson(practice.profile.availabilityHours));
    for (const auto size : {print::PaperSize::A4, print::PaperSize::Letter}) {
        const print::PageLayout layout(paper, size, english);
        EXPECT_EQ(layout.pageCount(), 1);
    }
    int sessions = 0;
    for (const auto& [date, blocks] : days) {
        sessions += int(blocks.size());
        for (const calendar::Block& block : blocks)
            EXPECT_TRUE(paper.text().contains(print::statusWords(block.status)));
    }
    ASSERT_GT(sessions, 0);
    EXPECT_TRUE(paper.text().contains(QString::number(sessions) + u" session"_s));
    EXPECT_EQ(paper.foot, u"No health notes, no amounts"_s);
}

TEST(WeekPage, ListsWhatIsTooShortOutsideTheHoursOrAGroup)
{
    print::WeekSession outside = sessionAt(5 * 60, 6 * 60, u"Early Bird"_s, 2);
    outside.outside = true;
    print::WeekSession group = sessionAt(9 * 60, 10 * 60, u"Group HIIT 6/8"_s, 3);
    group.listed = true;
    const print::WeekPage page(oneDay({sessionAt(8 * 60, 8 * 60 + 15, u"Ana Duarte"_s, 1), outside, group,
                                       sessionAt(11 * 60, 12 * 60, u"Zoë van Dijk"_s, 4)}),
                               QRectF(0, 0, 680, 900), false);
    ASSERT_EQ(page.listed().size(), 3u);
    EXPECT_EQ(page.listed()[0].cells[2], u"Ana Duarte *"_s) << "starred: only its name and time stand in the grid";
    EXPECT_EQ(page.listed()[1].cells[2], u"Early Bird"_s);
    EXPECT_EQ(page.listed()[2].cells[2], u"Group HIIT 6/8"_s);
}

TEST(WeekPage, HoursGiveWayToALongList)
{
    std::vector<print::WeekSession> sessions;
    for (quint32 i = 0; i < 14; ++i) {
        sessions.push_back(sessionAt(5 * 60, 6 * 60, u"Early Bird"_s, i + 1));
        sessions.back().outside = true;
    }
    const QRectF room(0, 0, 680, 900);
    const print::WeekPage with(oneDay(sessions), room, false), without(oneDay({}), room, false);
    EXPECT_LT(with.height(), without.height());
    EXPECT_EQ(with.listed().size(), 14u);
}

TEST(PageLayout, HeadingsOfATableComeAgainAndNoRowIsLost)
{
    print::Paper paper{u"Clients"_s, u"Test"_s, u"Printed"_s, u"Foot"_s, {}};
    print::PaperTable table{{{u"Name"_s, 1, false}, {u"Amount"_s, 1, true}}, {}};
    for (int i = 0; i < 120; ++i)
        table.rows.push_back(
            {{u"Somebody with a name that is so long that it needs more than one line of its column, number %1"_s.arg(
                  i),
              u"1,00"_s},
             false});
    paper.add(table);
    const print::PageLayout layout(paper, print::PaperSize::A4, QLocale::c());
    EXPECT_GT(layout.pageCount(), 4);
    // Ink where the headings stand on each page: the same as on the first, below the head.
    const auto headOf = [&](int page) {
        QImage image(794, 1123, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        layout.paint(painter, page);
        painter.end();
        return image.copy(57, 57 + 64, 680, 40);
    };
    int same = 0;
    for (int page = 1; page < layout.pageCount(); ++page)
        same += headOf(page).copy(0, 0, 680, 20) == headOf(1).copy(0, 0, 680, 20);
    EXPECT_EQ(same, layout.pageCount() - 1);
}

TEST(PageLayout, ATextTallerThanAPageGoesOn)
{
    print::Paper paper{u"Notes"_s, {}, {}, {}, {}};
    paper.add(print::PaperTable{{{u"Notes"_s, 1, false}}, {{{u"word "_s.repeated(4000)}, false}}});
    const print::PageLayout layout(paper, print::PaperSize::A4, QLocale::c());
    EXPECT_GT(layout.pageCount(), 1);
}

TEST(PageLayout, PaperIsWhiteWithBlackInkInsideTheMargins)
{
    print::Paper paper{u"Week"_s, u"Somebody"_s, u"Printed today"_s, u"Foot"_s, {}};
    paper.add(print::PaperText{u"Line"_s, false});
    for (const QLocale& locale : {QLocale(u"en_GB"_s), QLocale(u"ar_EG"_s)}) {
        const print::PageLayout layout(paper, print::PaperSize::A4, locale);
        QImage image(794, 1123, QImage::Format_RGB32);
        QPainter painter(&image);
        layout.paint(painter, 0);
        painter.end();
        for (int y = 0; y < image.height(); ++y) {
            for (const int x : {10, 40, 754, 784})
                ASSERT_EQ(image.pixelColor(x, y), QColor(Qt::white)) << x << ' ' << y;
        }
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3) {
                const QColor ink = image.pixelColor(x, y);
                ASSERT_LE(
                    std::max({ink.red(), ink.green(), ink.blue()}) - std::min({ink.red(), ink.green(), ink.blue()}), 8)
                    << "no colour on paper";
            }
        }
    }
}

TEST_F(Papers, ThePdfIsWrittenWholeAndLongOnesHaveMorePages)
{
    print::Paper paper{u"Earnings"_s, u"Test"_s, {}, {}, {print::PaperText{u"One line"_s, false}}};
    const QString path = desk.file(u"paper.pdf"_s);
    const print::PageLayout shortOne(paper, print::PaperSize::A4, QLocale(u"de_DE"_s));
    const auto one = print::writePdf(shortOne, path);
    ASSERT_TRUE(one) << one.error().message.toStdString();
    EXPECT_EQ(*one, 1);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_TRUE(bytes.trimmed().endsWith("%%EOF"));
    for (int i = 0; i < 200; ++i)
        paper.add(print::PaperText{u"Another line"_s, false});
    const print::PageLayout longOne(paper, print::PaperSize::A4, QLocale(u"de_DE"_s));
    EXPECT_GT(*print::writePdf(longOne, path), 2);
    EXPECT_EQ(print::writePdf(shortOne, u"/no/such/folder/x.pdf"_s).error().code, models::ErrorCode::Io);
}

TEST_F(Papers, PaperFollowsTheCountry)
{
    EXPECT_EQ(print::usualSize(QLocale(u"en_US"_s)), print::PaperSize::Letter);
    EXPECT_EQ(print::usualSize(QLocale(u"de_DE"_s)), print::PaperSize::A4);
}

TEST(PaperSpan, SaysTheMonthOnceWhereTheDayLeads)
{
    EXPECT_EQ(print::paperSpan({2025, 6, 9}, {2025, 6, 15}, QLocale(u"en_GB"_s)), u"9–15 June 2025"_s);
    EXPECT_EQ(print::paperSpan({2025, 6, 9}, {2025, 6, 15}, QLocale(u"de_DE"_s)), u"9.–15. Juni 2025"_s);
    EXPECT_EQ(print::paperSpan({2025, 6, 30}, {2025, 7, 6}, QLocale(u"en_GB"_s)), u"30 June 2025 – 6 July 2025"_s);
    EXPECT_EQ(print::paperSpan({2025, 6, 9}, {2025, 6, 15}, QLocale(u"en_US"_s)), u"June 9, 2025 – June 15, 2025"_s);
}
