// Writing calendars, and reading back what was written.
#include "storage/exchange/calendar_export.h"
#include "storage/exchange/calendar_import.h"
#include "storage/exchange/ical_writer.h"
#include "tests/support/practice_week.h"

#include <QBuffer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using storage::CalendarPrivacy;

namespace
{

class ExportedWeek
{
public:
    tests::TempDesk desk;
    tests::PracticeWeek week{desk};

    storage::CalendarExportScope scope(CalendarPrivacy privacy = CalendarPrivacy::Busy)
    {
        storage::CalendarExportScope all;
        all.trainerId = week.trainerId;
        all.zone = models::Zone::fromId(u"Europe/Berlin"_s).value();
        all.privacy = privacy;
        return all;
    }

    QByteArray text(const storage::CalendarExportScope& what)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto written = storage::writeCalendar(desk.reader(), what, buffer);
        EXPECT_TRUE(written) << written.error().message.toStdString();
        return buffer.data();
    }

    storage::CalendarFile read(CalendarPrivacy privacy)
    {
        return storage::readCalendar(text(scope(privacy)), models::Zone()).value();
    }
};

} // namespace

TEST(CalendarExport, TellsOnlyThatTheTrainerIsBusyUnlessAsked)
{
    ExportedWeek week;
    const auto users = week.desk.reader().all<models::User>(u"WHERE role = 'client'"_s).value();
    const QString busy = QString::fromUtf8(week.text(week.scope()));
    for (const models::User& user : users) {
        EXPECT_FALSE(busy.contains(user.firstName)) << user.firstName.toStdString();
        EXPECT_FALSE(busy.contains(user.lastName)) << user.lastName.toStdString();
    }
    EXPECT_TRUE(busy.contains(u"SUMMARY:Busy\r\n"_s));
    EXPECT_FALSE(busy.contains(u"URL:"_s));
}

TEST(CalendarExport, FullNamesServiceAndClients)
{
    ExportedWeek week;
    const auto file = week.read(CalendarPrivacy::Full);
    EXPECT_TRUE(file.rejects.empty());
    EXPECT_EQ(int(file.events.size()), file.eventCount);
    int named = 0;
    for (const storage::CalendarEvent& event : file.events)
        named += event.summary.contains(u" – "_s);
    EXPECT_EQ(named, file.eventCount);
    for (const storage::CalendarEvent& event : week.read(CalendarPrivacy::Initials).events)
        EXPECT_TRUE(event.summary.contains(u'.') && event.summary.size() < 60) << event.summary.toStdString();
}

TEST(CalendarExport, GroupSessionStandsOnce)
{
    ExportedWeek week;
    const qint64 sessions = week.desk.number(
        u"SELECT count(*) FROM (SELECT DISTINCT b.service_id, b.start_time, b.end_time, CASE WHEN s.is_group THEN '' ELSE b.id END "
        "FROM bookings b JOIN trainer_services s ON s.id = b.service_id)"_s);
    EXPECT_EQ(week.read(CalendarPrivacy::Busy).eventCount, sessions);
    EXPECT_LT(sessions, week.desk.number(u"SELECT count(*) FROM bookings"_s));
}

TEST(CalendarExport, StatesAreThoseOfACalendar)
{
    ExportedWeek week;
    const auto booking =
        week.desk.reader()
            .first<models::Booking>(
                u"WHERE service_id IN (SELECT id FROM trainer_services WHERE is_group = 0) ORDER BY start_time"_s)
            .value()
            .value();
    const auto stateLines = [&](models::BookingStatus status) {
        const models::Booking before = week.desk.reader().get<models::Booking>(booking.id).value();
        models::Booking after = before;
        after.status = status;
        models::ChangeSet changes{u"Change"_s, {}};
        addUpdate(changes, before, after, week.desk.now.plusMinutes(5));
        EXPECT_TRUE(week.desk.store().commit(changes));
        const QByteArray text = week.text(week.scope());
        const qsizetype at = text.indexOf(QByteArray("UID:" + booking.id.toString().toLatin1()));
        return text.mid(at, text.indexOf("END:VEVENT", at) - at);
    };
    EXPECT_TRUE(stateLines(models::BookingStatus::NoShow).contains("STATUS:CONFIRMED\r\n"));
    EXPECT_TRUE(stateLines(models::BookingStatus::Pending).contains("STATUS:TENTATIVE\r\n"));
    const QByteArray cancelled = stateLines(models::BookingStatus::Cancelled);
    EXPECT_TRUE(cancelled.contains("STATUS:CANCELLED\r\n"));
    EXPECT_TRUE(cancelled.contains("LAST-MODIFIED:"));
    EXPECT_FALSE(cancelled.contains("SEQUENCE:0\r\n")) << "a booking that was changed has a higher sequence";
}

TEST(CalendarExport, SequenceGrowsAlsoWithinASecond)
{
    ExportedWeek week;
    const auto sequences = [&] {
        qint64 sum = 0;
        for (const QByteArray& line : week.text(week.scope()).split('\n')) {
            if (line.startsWith("SEQUENCE:"))
                sum += line.mid(9).trimmed().toLongLong();
        }
        return sum;
    };
    qint64 last = sequences();
    for (const char* notes : {"one", "two"}) {
        const models::Booking before =
            week.desk.reader().first<models::Booking>(u"ORDER BY start_time, id"_s).value().value();
        models::Booking after = before;
        after.notes = QString::fromLatin1(notes);
        models::ChangeSet changes{u"Change"_s, {}};
        addUpdate(changes, before, after, before.createdAt);
        ASSERT_TRUE(week.desk.store().commit(changes));
        EXPECT_GT(sequences(), last);
        last = sequences();
    }
}

TEST(CalendarExport, IsTheSameEachTimeAndBackInChangesNothing)
{
    ExportedWeek week;
    for (const CalendarPrivacy privacy : {CalendarPrivacy::Busy, CalendarPrivacy::Full}) {
        const QByteArray text = week.text(week.scope(privacy));
        EXPECT_EQ(week.text(week.scope(privacy)), text);
        storage::ImportContext context;
        context.trainerId = week.week.trainerId;
        context.zone = models::Zone::fromId(u"Europe/Berlin"_s).value();
        context.now = week.desk.now;
        const auto plan = storage::planCalendarImport(week.desk.reader(), context,
                                                      storage::readCalendar(text, context.zone).value(), {});
        ASSERT_TRUE(plan) << plan.error().message.toStdString();
        EXPECT_TRUE(plan->changes.isEmpty());
        EXPECT_EQ(plan->report.same, plan->report.read);
    }
}

TEST(CalendarExport, DaysSelectByStartInTheTrainersZone)
{
    ExportedWeek week;
    storage::CalendarExportScope one = week.scope();
    one.from = one.to = QDate(2025, 6, 11);
    const auto file = storage::readCalendar(week.text(one), models::Zone()).value();
    ASSERT_FALSE(file.events.empty());
    for (const storage::CalendarEvent& event : file.events)
        EXPECT_EQ(one.zone.dateOf(event.start), QDate(2025, 6, 11));
}

TEST(CalendarExport, FolderGetsTheUsualName)
{
    ExportedWeek week;
    const auto done = storage::exportCalendar(week.desk.reader(), week.scope(), week.desk.folder());
    ASSERT_TRUE(done);
    EXPECT_TRUE(done->file.endsWith(u"trainerdesk-calendar.ics"_s));
    EXPECT_FALSE(storage::exportCalendar(week.desk.reader(), week.scope(), u"/nowhere/at/all.ics"_s));
}

TEST(IcalWriter, FoldsAtSeventyFiveOctetsWithoutCuttingACharacter)
{
    for (int lead = 0; lead < 8; ++lead) {
        storage::IcalWriter writer;
        const QString words = QString(lead, u'x') + QString(u"Größe Zoë 😀 漢字 "_s).repeated(12);
        writer.text("SUMMARY", words.trimmed());
        QByteArray unfolded;
        for (const QByteArray& line : writer.bytes().split('\n')) {
            EXPECT_LE(line.size() + 1, 77);
            if (line.isEmpty())
                continue;
            EXPECT_TRUE(line.endsWith('\r'));
            const QByteArray content = line.chopped(1);
            EXPECT_LE(content.size(), 75);
            EXPECT_TRUE(QByteArrayView(content).isValidUtf8());
            unfolded += unfolded.isEmpty() ? content : content.mid(1);
        }
        EXPECT_EQ(QString::fromUtf8(unfolded), u"SUMMARY:"_s + words.trimmed());
    }
}

TEST(IcalWriter, EscapesWhatTextMayNotHold)
{
    storage::IcalWriter writer;
    writer.text("SUMMARY", u"a,b;c\\d\ne"_s);
    EXPECT_EQ(writer.bytes(), "SUMMARY:a\\,b\\;c\\\\d\\ne\r\n");
}
