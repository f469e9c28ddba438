// Reading calendar files and their faults.
#include "storage/exchange/calendar_sessions.h"
#include "tests/support/temp_desk.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Zone;
using storage::CalendarFile;

namespace
{

Zone homeZone()
{
    return Zone::fromId(u"Europe/Berlin"_s).value();
}

/// A calendar of one event whose lines are given, UID and DTEND included by the caller.
QByteArray oneEvent(const QByteArray& lines, const QByteArray& head = {})
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + head + "BEGIN:VEVENT\r\n" + lines +
           "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

CalendarFile readAll(const QByteArray& text)
{
    auto file = storage::readCalendar(text, homeZone());
    if (!file) {
        ADD_FAILURE() << file.error().message.toStdString();
        return {};
    }
    return *file;
}

/// Start and end of the only event, or the reason of the only reject.
QString timesOf(const QByteArray& lines, const QByteArray& head = {})
{
    const CalendarFile file = readAll(oneEvent(lines, head));
    if (file.events.size() == 1)
        return file.events[0].start.toString().left(16) + u" " + file.events[0].end.toString().left(16);
    return file.rejects.empty() ? u"nothing"_s : file.rejects[0].reason;
}

const QByteArray kOwnZone =
    "BEGIN:VTIMEZONE\r\nTZID:Our studio\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\n"
    "TZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\n"
    "DTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n";

} // namespace

TEST(CalendarReader, ReadsAnEventWithAllItSays)
{
    const CalendarFile file = readAll(oneEvent(
        "UID:a1\r\nDTSTART;TZID=Europe/Berlin:20260302T090000\r\nDTEND;TZID=Europe/Berlin:20260302T100000\r\n"
        "SUMMARY:PT Ida\\, Strength\r\nDESCRIPTION:Bring shoes\\nhttps://us02web.zoom.us/j/91234567890?pwd=Ab12Cd\r\n"
        "LOCATION:Park\r\nSTATUS:TENTATIVE\r\nSEQUENCE:3\r\nTRANSP:TRANSPARENT\r\n"
        "ATTENDEE;CN=\"Ida Holm\";PARTSTAT=ACCEPTED:mailto:Ida@Example.org\r\nBEGIN:VALARM\r\nSUMMARY:not this\r\nEND:VALARM"));
    ASSERT_EQ(file.events.size(), 1u);
    const storage::CalendarEvent& event = file.events[0];
    EXPECT_EQ(event.uid, u"a1"_s);
    EXPECT_EQ(event.summary, u"PT Ida, Strength"_s);
    EXPECT_EQ(event.start.toString(), u"2026-03-02T08:00:00.000Z"_s);
    EXPECT_EQ(event.end.toString(), u"2026-03-02T09:00:00.000Z"_s);
    EXPECT_EQ(event.state, storage::CalendarState::Tentative);
    EXPECT_EQ(event.sequence, 3);
    EXPECT_TRUE(event.transparent);
    ASSERT_EQ(event.attendees.size(), 1u);
    EXPECT_EQ(event.attendees[0].name, u"Ida Holm"_s);
    EXPECT_EQ(event.attendees[0].mail, u"ida@example.org"_s);
    EXPECT_EQ(event.meeting.id, u"91234567890"_s);
    EXPECT_EQ(event.meeting.password, u"Ab12Cd"_s);
    EXPECT_EQ(event.meeting.url, u"https://us02web.zoom.us/j/91234567890?pwd=Ab12Cd"_s);
    EXPECT_EQ(event.location, u"Park"_s);
    EXPECT_EQ(event.row, 1);
    EXPECT_EQ(event.line, 3);
}

TEST(CalendarReader, PasswordOfAMeetingMayStandInWords)
{
    const CalendarFile file = readAll(oneEvent(
        "UID:a\r\nDTSTART:20260302T090000Z\r\nLOCATION:https://zoom.us/j/912345678\r\nDESCRIPTION:Passcode: 4711x"));
    ASSERT_EQ(file.events.size(), 1u);
    EXPECT_EQ(file.events[0].meeting.password, u"4711x"_s);
}

TEST(CalendarZonesOfFiles, NamesOfEveryKindAreUnderstood)
{
    const QString nineInBerlin = u"2026-07-01T07:00 2026-07-01T08:00"_s;
    for (const char* tzid :
         {"Europe/Berlin", "europe/berlin", "\"Europe/Berlin\"", "W. Europe Standard Time",
          "\"W. Europe Standard Time\"", "\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\"",
          "\"(GMT+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\"",
          "/freeassociation.sourceforge.net/Europe/Berlin", "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin",
          "/mozilla.org/20070129_1/Europe/Berlin", "TZID=Europe/Berlin", "\"Europe/Berlin,Europe/Vienna\"",
          "(UTC+01:00) Amsterdam\\, Berlin\\, Bern\\, Rome\\, Stockholm\\, Vienna"}) {
        const QByteArray zone(tzid);
        EXPECT_EQ(
            timesOf("UID:a\r\nDTSTART;TZID=" + zone + ":20260701T090000\r\nDTEND;TZID=" + zone + ":20260701T100000"),
            nineInBerlin)
            << tzid;
    }
    EXPECT_EQ(
        timesOf("UID:a\r\nDTSTART;TZID=\"(UTC-05:00) Eastern Time (US & Canada)\":20260701T090000\r\nDURATION:PT1H"),
        u"2026-07-01T13:00 2026-07-01T14:00"_s);
    EXPECT_EQ(timesOf("UID:a\r\nDTSTART;TZID=US/Central:20260701T090000\r\nDURATION:PT1H"),
              u"2026-07-01T14:00 2026-07-01T15:00"_s);
    EXPECT_EQ(timesOf("UID:a\r\nDTSTART;TZID=\"(GMT +01:00)\":20260701T090000\r\nDURATION:PT1H"),
              u"2026-07-01T08:00 2026-07-01T09:00"_s);
    EXPECT_EQ(timesOf("UID:a\r\nDTSTART:20260701T090000+0530\r\nDURATION:PT1H"),
              u"2026-07-01T03:30 2026-07-01T04:30"_s);
}

TEST(CalendarZonesOfFiles, OwnDefinitionGoesByItsOwnRules)
{
    const QByteArray event =
        "UID:a\r\nDTSTART;TZID=Our studio:20260329T023000\r\nDTEND;TZID=Our studio:20261025T023000";
    EXPECT_EQ(timesOf(event, kOwnZone), u"2026-03-29T01:30 2026-10-25T00:30"_s);
    EXPECT_EQ(timesOf("UID:a\r\nDTSTART;TZID=Our studio:20260701T090000\r\nDURATION:PT1H", kOwnZone),
              u"2026-07-01T07:00 2026-07-01T08:00"_s);
    EXPECT_EQ(timesOf("UID:a\r\nDTSTART;TZID=Our studio:20261201T090000\r\nDURATION:PT1H", kOwnZone),
              u"2026-12-01T08:00 2026-12-01T09:00"_s);
}

TEST(CalendarZonesOfFiles, UnknownNameIsToldNotGuessed)
{
    for (const char* tzid :
         {"Europe/Germany", "Our studio", "\"(UTC+01:00) Atlantis\"", "\"Europe/Berlin,America/New_York\"", "Mars"})
        EXPECT_TRUE(timesOf("UID:a\r\nDTSTART;TZID=" + QByteArray(tzid) + ":20260701T090000\r\nDURATION:PT1H")
                        .contains(u"time zone"_s))
            << tzid;
}

TEST(CalendarZonesOfFiles, HostileDefinitionIsNotUsed)
{
    QByteArray zone = kOwnZone;
    zone.replace("FREQ=YEARLY", "FREQ=SECONDLY");
    EXPECT_TRUE(
        timesOf("UID:a\r\nDTSTART;TZID=Our studio:20260701T090000\r\nDURATION:PT1H", zone).contains(u"time zone"_s));
}

TEST(CalendarReader, TimesWithoutAZoneAreTheCalendarsOrTheTrainers)
{
    EXPECT_EQ(timesOf("UID:a\r\nDTSTART:20260701T090000\r\nDTEND:20260701T100000"),
              u"2026-07-01T07:00 2026-07-01T08:00"_s);
    EXPECT_EQ(timesOf("UID:a\r\nDTSTART:20260701T090000\r\nDTEND:20260701T100000", "X-WR-TIMEZONE:Asia/Tokyo\r\n"),
              u"2026-07-01T00:00 2026-07-01T01:00"_s);
}

TEST(CalendarReader, EndComesFromEndDurationOrTheDay)
{
    EXPECT_EQ(timesOf("UID:a\r\nDTSTART;VALUE=DATE:20260329"), u"2026-03-28T23:00 2026-03-29T22:00"_s);
    EXPECT_EQ(timesOf("UID:a\r\nDTSTART:20260302T090000Z\r\nDURATION:P1DT30M"), u"2026-03-02T09:00 2026-03-03T09:30"_s);
    EXPECT_EQ(timesOf("UID:a\r\nDTSTART:20260302T090000Z"), u"2026-03-02T09:00 2026-03-02T09:00"_s);
    EXPECT_EQ(timesOf("UID:a\r\nDTSTART:20110312T200000Z\r\nDTEND;VALUE=DATE:20110314"),
              u"2011-03-12T20:00 2011-03-14T00:00"_s);
    EXPECT_TRUE(timesOf("UID:a\r\nDTSTART:20260302T090000Z\r\nDTEND:20260301T090000Z").contains(u"ends before"_s));
}

TEST(CalendarReader, SessionInTheSkippedHourKeepsItsLength)
{
    EXPECT_EQ(
        timesOf("UID:a\r\nDTSTART;TZID=Europe/Berlin:20260329T023000\r\nDTEND;TZID=Europe/Berlin:20260329T033000"),
        u"2026-03-29T01:30 2026-03-29T02:30"_s);
    EXPECT_EQ(
        timesOf("UID:a\r\nDTSTART;TZID=Europe/Berlin:20261025T023000\r\nDTEND;TZID=Europe/Berlin:20261025T033000"),
        u"2026-10-25T00:30 2026-10-25T02:30"_s);
}

TEST(CalendarReader, QuoteThatWentAstrayIsMended)
{
    EXPECT_EQ(
        timesOf("UID:a\r\nDTSTART;TZID=\"Europe/Berlin:20260701T090000\"\r\nDTEND;TZID=Europe/Berlin:20260701T100000"),
        u"2026-07-01T07:00 2026-07-01T08:00"_s);
    EXPECT_EQ(timesOf("UID:a\r\nDTSTART;TZID=(UTC-05:00) Eastern Time (US & Canada):20260701T090000\r\nDURATION:PT1H"),
              u"2026-07-01T13:00 2026-07-01T14:00"_s);
}

TEST(CalendarReader, BadEventsAreToldWithRowLineAndReasonAndTheRestIsRead)
{
    const CalendarFile file = readAll(
        "BEGIN:VCALENDAR\r\n"
        "BEGIN:VEVENT\r\nUID:good\r\nDTSTART:20260302T090000Z\r\nDTEND:20260302T100000Z\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:date\r\nSUMMARY:Odd\r\nDTSTART;VALUE=DATE:Next Year\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:rule\r\nDTSTART:20260302T090000Z\r\nRRULE:RRULE:Whatever;FREQ=WEEKLY\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:nostart\r\nEND:VEVENT\r\n"
        "BEGIN:VTODO\r\nUID:task\r\nSUMMARY:Tax\r\nEND:VTODO\r\n"
        "BEGIN:VEVENT\r\nUID:last\r\nDTSTART:20260303T090000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    EXPECT_EQ(file.eventCount, 5);
    EXPECT_EQ(file.events.size(), 2u);
    ASSERT_EQ(file.rejects.size(), 3u);
    EXPECT_EQ(file.rejects[0].row, 2);
    EXPECT_EQ(file.rejects[0].line, 7);
    EXPECT_EQ(file.rejects[0].uid, u"date"_s);
    EXPECT_TRUE(file.rejects[0].reason.contains(u"Next Year"_s));
    EXPECT_TRUE(file.rejects[1].reason.contains(u"RRULE"_s));
    EXPECT_TRUE(file.rejects[2].reason.contains(u"DTSTART"_s));
    EXPECT_EQ(file.others.value(u"VTODO"_s), 1);
}

TEST(CalendarReader, MissingEndsCostNothingButTheEventThatIsCutOff)
{
    const CalendarFile file = readAll("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260302T090000Z\r\n"
                                      "BEGIN:VEVENT\r\nUID:b\r\nDTSTART:20260303T090000Z\r\nEND:VEVENT\r\n"
                                      "BEGIN:VEVENT\r\nUID:c\r\nDTSTART:20260304T090000Z\r\nSUMM");
    EXPECT_EQ(file.events.size(), 2u);
    ASSERT_EQ(file.rejects.size(), 1u);
    EXPECT_TRUE(file.rejects[0].reason.contains(u"the file ends"_s));
}

TEST(CalendarReader, LinesFoldedInsideACharacterAreWhole)
{
    const QByteArray text = "SUMMARY:PT J\xC3\r\n \xB6rg Wei\xC3\x9F";
    EXPECT_EQ(readAll(oneEvent("UID:a\r\nDTSTART:20260302T090000Z\r\n" + text)).events.at(0).summary,
              u"PT Jörg Weiß"_s);
}

TEST(CalendarReader, LinesFoldedInsideANameAreWhole)
{
    const QByteArray text =
        "BEGIN:VCALENDAR\r\nBEG\r\n IN:VEVENT\r\nU\r\n\tI\r\n D:a\r\n"
        "DTST\r\n ART:20260302T090000Z\r\nDTEND\r\n ;TZID=UTC:20260302T100000\r\n"
        "SUM\r\n MARY:PT Ida\r\nDESCRIPTION\r\n :legs\r\n and arms\r\nEND:VEV\r\n ENT\r\nEN\r\n D\r\n "
        ":VCALENDAR\r\n";
    for (const QByteArray& bytes :
         {text, QByteArray(text).replace("\r\n", "\n"), QByteArray(text).replace("\r\n", "\r")}) {
        const auto file = readAll(bytes);
        ASSERT_EQ(file.events.size(), 1u);
        EXPECT_EQ(file.events[0].uid, u"a"_s);
        EXPECT_EQ(file.events[0].summary, u"PT Ida"_s);
        EXPECT_EQ(file.events[0].description, u"legsand arms"_s);
        EXPECT_EQ(file.events[0].minutes, 60);
    }
}

TEST(CalendarReader, EncodingsAndLineEndsOfOldProgramsAreRead)
{
    const QString text =
        u"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260302T090000Z\r\nSUMMARY:Größe Zoë\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"_s;
    const auto summary = [](const QByteArray& bytes) { return readAll(bytes).events.at(0).summary; };
    const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    EXPECT_EQ(summary("\xEF\xBB\xBF" + text.toUtf8()), u"Größe Zoë"_s);
    EXPECT_EQ(summary("\xFF\xFE" + utf16), u"Größe Zoë"_s);
    EXPECT_EQ(summary(utf16), u"Größe Zoë"_s);
    EXPECT_EQ(summary(text.toLatin1()), u"Größe Zoë"_s);
    EXPECT_EQ(summary(text.toUtf8().replace("\r\n", "\n")), u"Größe Zoë"_s);
    EXPECT_EQ(summary(text.toUtf8().replace("\r\n", "\r")), u"Größe Zoë"_s);
    EXPECT_EQ(summary("                " + text.toUtf8()), u"Größe Zoë"_s);
}

TEST(CalendarReader, TextThatWasBrokenAcrossLinesIsKept)
{
    EXPECT_EQ(
        readAll(
            oneEvent("UID:a\r\nDTSTART:20260302T090000Z\r\nDESCRIPTION:first line\r\nsecond line of it\r\nSUMMARY:x"))
            .events.at(0)
            .description,
        u"first line\nsecond line of it"_s);
    // Also where the second line is one word, or is folded itself.
    const QByteArray start = "UID:a\r\nDTSTART:20260302T090000Z\r\nDESCRIPTION:first\r\n";
    EXPECT_EQ(readAll(oneEvent(start + "second\r\nSUMMARY:x")).events.at(0).description, u"first\nsecond"_s);
    EXPECT_EQ(readAll(oneEvent(start + "second li\r\n ne: it\r\nSUM\r\n MARY:x")).events.at(0).description,
              u"first\nsecond line: it"_s);
}

TEST(CalendarReader, WhatIsNoCalendarIsRefused)
{
    for (const QByteArray& bytes : {QByteArray(""), QByteArray("   \r\n"), QByteArray("name,mail\r\nx,y\r\n"),
                                    QByteArray("\x00\x01\x02\x00\xFF\x00", 6),
                                    QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12), QByteArray(100'000, '\0')}) {
        const auto file = storage::readCalendar(bytes, homeZone());
        ASSERT_FALSE(file) << bytes.left(20).toStdString();
        EXPECT_TRUE(file.error().code == ErrorCode::Foreign || file.error().code == ErrorCode::Invalid);
        EXPECT_FALSE(file.error().message.isEmpty());
    }
    EXPECT_EQ(storage::readCalendarFile(u"/nowhere/x.ics"_s, homeZone()).error().code, ErrorCode::Io);
}

TEST(CalendarReader, DeepNestingIsPassedOver)
{
    QByteArray deep = "BEGIN:VCALENDAR\r\n";
    for (int i = 0; i < 100'000; ++i)
        deep += "BEGIN:X-BOX\r\n";
    for (int i = 0; i < 100'000; ++i)
        deep += "END:X-BOX\r\n";
    deep += "BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260302T090000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    EXPECT_EQ(readAll(deep).events.size(), 1u);
}

TEST(CalendarReader, EventWithoutUidIsKnownByItsContent)
{
    const QByteArray lines = "DTSTART:20260302T090000Z\r\nSUMMARY:x";
    const QString uid = readAll(oneEvent(lines)).events.at(0).uid;
    EXPECT_FALSE(uid.isEmpty());
    EXPECT_EQ(readAll(oneEvent(lines)).events.at(0).uid, uid);
    EXPECT_NE(readAll(oneEvent(lines + "y")).events.at(0).uid, uid);
}

TEST(CalendarReader, ExceptionsOfEveryForm)
{
    const CalendarFile file = readAll(
        oneEvent("UID:a\r\nDTSTART:20260302T140000Z\r\nDTEND:20260302T150000Z\r\nRRULE:FREQ=DAILY\r\n"
                 "EXDATE:20260303T140000Z,20260\r\n 304T140000Z\r\nEXDATE:20260305T060000\r\nEXDATE:20260306\r\n"
                 "EXDATE;TZID=Europe/Berlin:20260307T150000\r\nRDATE;VALUE=PERIOD:20260401T090000Z/PT1H"));
    ASSERT_EQ(file.events.size(), 1u);
    EXPECT_EQ(file.events[0].excluded.size(), 3u);
    EXPECT_EQ(file.events[0].excluded[2].toString(), u"2026-03-07T14:00:00.000Z"_s);
    EXPECT_EQ(file.events[0].excludedDays, (std::vector{QDate(2026, 3, 5), QDate(2026, 3, 6)}));
    EXPECT_EQ(file.events[0].added.size(), 1u);
}

TEST(CalendarReader, AnAddedPeriodHasItsOwnLength)
{
    const QByteArray head =
        "UID:a\r\nDTSTART;TZID=Europe/Berlin:20260302T090000\r\nDTEND;TZID=Europe/Berlin:20260302T100000\r\n";
    const CalendarFile file =
        readAll(oneEvent(head + "RDATE;TZID=Europe/Berlin:20260303T090000\r\n"
                                "RDATE;VALUE=PERIOD:20260304T080000Z/PT30M,20260305T080000Z/20260305T100000Z\r\n"
                                "RDATE;VALUE=PERIOD;TZID=Europe/Berlin:20260328T200000/P1D"));
    ASSERT_EQ(file.events.size(), 1u);
    const auto found =
        storage::sessionsWithin(file, tests::at("2026-03-01T00:00Z"), tests::at("2026-04-01T00:00Z"), homeZone());
    ASSERT_EQ(found.sessions.size(), 1u);
    std::vector<qint64> minutes;
    for (const storage::CalendarOccurrence& occurrence : found.sessions[0].occurrences)
        minutes.push_back(models::minutesBetween(occurrence.start, occurrence.end));
    EXPECT_EQ(minutes, (std::vector<qint64>{60, 60, 30, 120, 23 * 60}));
    for (const char* wrong : {"20260304T080000Z/PT0M", "20260304T080000Z/20260304T070000Z", "20260304T080000Z/soon"})
        EXPECT_EQ(readAll(oneEvent(head + "RDATE;VALUE=PERIOD:" + wrong)).rejects.size(), 1u) << wrong;
}

TEST(CalendarReader, SamplesOfEveryFaultAreReadAsFarAsTheyGo)
{
    struct Sample {
        const char* name;
        int events;
        QStringList faults; ///< a word of each reject's reason, by row
    };
    const std::vector<Sample> samples{
        {"shown-zone-names", 3, {}},
        {"bad-rules", 2, {u"RRULE"_s, u"RRULE"_s, u"not a date"_s}},
        {"exceptions", 3, {u"ends before"_s}},
        {"versions", 4, {}},
        {"own-zones", 3, {u"Europe/Germany"_s}},
        {"indented-floating", 1, {}},
        {"tasks-only", 0, {}},
        {"old-encoding", 1, {}},
        {"cut-off", 1, {u"the file ends"_s}},
    };
    for (const Sample& sample : samples) {
        const auto file =
            storage::readCalendarFile(QStringLiteral(TRAINERDESK_SOURCE_DIR "/tests/exchange/data/calendars/") +
                                          QString::fromLatin1(sample.name) + u".ics"_s,
                                      homeZone());
        ASSERT_TRUE(file) << sample.name;
        EXPECT_EQ(int(file->events.size()), sample.events) << sample.name;
        EXPECT_EQ(file->eventCount, int(file->events.size() + file->rejects.size())) << sample.name;
        ASSERT_EQ(qsizetype(file->rejects.size()), sample.faults.size()) << sample.name;
        for (qsizetype i = 0; i < sample.faults.size(); ++i)
            EXPECT_TRUE(file->rejects[size_t(i)].reason.contains(sample.faults[i]))
                << sample.name << ": " << file->rejects[size_t(i)].reason.toStdString();
    }
}
