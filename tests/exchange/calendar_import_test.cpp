// A calendar against the desk: whose sessions, which service, busy times, and what is rejected.
#include "storage/exchange/client_csv.h"
#include "tests/exchange/calendar_desk.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::Booking;
using models::BookingStatus;
using models::Uuid;
using storage::CalendarImportOptions;
using tests::calendar;
using tests::CalendarDesk;
using tests::event;
using tests::reasons;

TEST(CalendarImport, EventOfAClientBecomesABookingOnceAndForAll)
{
    CalendarDesk desk;
    const Uuid ida = desk.client(u"Ida"_s, u"Holm"_s);
    const Uuid service = desk.service(u"Strength"_s, 60);
    const QByteArray text =
        calendar(event("a", "20260305T090000", "PT Ida Holm", "DESCRIPTION:https://zoom.us/j/123456789?pwd=xy\r\n"));
    const auto report = desk.import(text);
    EXPECT_EQ(report.added, 1);
    ASSERT_EQ(desk.bookings().size(), 1u);
    const Booking booking = desk.bookings()[0];
    EXPECT_EQ(booking.clientId, ida);
    EXPECT_EQ(booking.serviceId, service);
    EXPECT_EQ(booking.startTime, tests::at("2026-03-05T08:00Z"));
    EXPECT_EQ(booking.status, BookingStatus::Confirmed);
    EXPECT_EQ(booking.zoomMeetingId, u"123456789"_s);
    EXPECT_EQ(booking.zoomMeetingPassword, u"xy"_s);
    const qint64 acts = desk.acts();
    const auto again = desk.import(text);
    EXPECT_EQ(again.same, 1);
    EXPECT_EQ(desk.bookings().size(), 1u);
    EXPECT_EQ(desk.acts(), acts);
}

TEST(CalendarImport, NamesMatchByTheLongestAndByAddress)
{
    CalendarDesk desk;
    desk.client(u"Li"_s, u"Wang"_s);
    const Uuid longer = desk.client(u"Li"_s, u"Wang Chen"_s);
    const Uuid mail = desk.client(u"Zoë"_s, u"Ångström"_s, u"zoe@example.org"_s);
    desk.service(u"Strength"_s, 60);
    desk.import(calendar(event("a", "20260305T090000", "li wang chen – legs") +
                         event("b", "20260305T100000", "Session", "ATTENDEE;CN=Z:mailto:ZOE@example.org\r\n") +
                         event("c", "20260305T110000", "Training zoe angstrom") +
                         event("d", "20260305T120000", "Lia Wangler")));
    const auto bookings = desk.bookings();
    ASSERT_EQ(bookings.size(), 3u);
    EXPECT_EQ(bookings[0].clientId, longer);
    EXPECT_EQ(bookings[1].clientId, mail);
    EXPECT_EQ(bookings[2].clientId, mail);
}

TEST(CalendarImport, TwoClientsOfOneNameAreNotGuessed)
{
    CalendarDesk desk;
    desk.client(u"Ida"_s, u"Holm"_s, u"one@example.org"_s);
    const Uuid other = desk.client(u"Ida"_s, u"Holm"_s, u"two@example.org"_s);
    desk.service(u"Strength"_s, 60);
    const auto report =
        desk.import(calendar(event("a", "20260305T090000", "PT Ida Holm") +
                             event("b", "20260306T090000", "PT Ida Holm", "ATTENDEE:mailto:two@example.org\r\n")));
    EXPECT_EQ(report.added, 1);
    ASSERT_EQ(report.rejects.size(), 1u);
    EXPECT_TRUE(report.rejects[0].reason.startsWith(u"ambiguous"_s));
    EXPECT_EQ(desk.bookings().at(0).clientId, other);
}

TEST(CalendarImport, ServiceIsTheNamedOneElseTheOneOfThatLength)
{
    CalendarDesk desk;
    desk.client(u"Ida"_s, u"Holm"_s);
    const Uuid strength = desk.service(u"Strength"_s, 60);
    const Uuid intro = desk.service(u"Intro call"_s, 30);
    desk.import(calendar(event("a", "20260305T090000", "Ida Holm") +
                         event("b", "20260305T100000", "Ida Holm intro call") +
                         event("c", "20260305T120000", "Ida Holm", {}, "PT30M") +
                         event("d", "20260305T140000", "Ida Holm", {}, "PT47M")));
    const auto bookings = desk.bookings();
    ASSERT_EQ(bookings.size(), 3u);
    EXPECT_EQ(bookings[0].serviceId, strength);
    EXPECT_EQ(bookings[1].serviceId, intro);
    EXPECT_EQ(bookings[2].serviceId, intro);
    EXPECT_EQ(desk.availability().exceptions.at(QDate(2026, 3, 5)).busy.size(), 1u);
}

TEST(CalendarImport, SeveralNamesAreAGroupSessionOfAGroupService)
{
    CalendarDesk desk;
    desk.client(u"Ida"_s, u"Holm"_s);
    desk.client(u"Per"_s, u"Lund"_s);
    desk.service(u"Strength"_s, 45);
    const QByteArray text = calendar(event("a", "20260305T180000", "Group HIIT (Ida Holm\\, Per Lund)", {}, "PT45M"));
    EXPECT_EQ(desk.import(text).busyBlocks, 1);
    const Uuid group = desk.service(u"Group HIIT"_s, 45, 8);
    EXPECT_EQ(desk.import(text).changed, 1);
    ASSERT_EQ(desk.bookings().size(), 2u);
    EXPECT_EQ(desk.bookings()[0].serviceId, group);
    EXPECT_EQ(desk.bookings()[1].startTime, desk.bookings()[0].startTime);
    EXPECT_TRUE(desk.availability().exceptions.empty()) << "the block has become a session";
}

TEST(CalendarImport, MoreNamesThanSeatsAreRejected)
{
    CalendarDesk desk;
    desk.client(u"Ida"_s, u"Holm"_s);
    desk.client(u"Per"_s, u"Lund"_s);
    desk.service(u"Duo"_s, 60, 1);
    const auto report = desk.import(calendar(event("a", "20260305T180000", "Duo Ida Holm\\, Per Lund")));
    ASSERT_EQ(report.rejects.size(), 1u);
    EXPECT_TRUE(report.rejects[0].reason.startsWith(u"seats_full"_s));
    EXPECT_TRUE(desk.bookings().empty());
}

TEST(CalendarImport, OverlapsAreRejectedAndTheRestGoesOn)
{
    CalendarDesk desk;
    const Uuid ida = desk.client(u"Ida"_s, u"Holm"_s);
    desk.client(u"Per"_s, u"Lund"_s);
    const Uuid service = desk.service(u"Strength"_s, 60);
    desk.book(ida, service, "2026-03-09T08:00Z");
    const auto report =
        desk.import(calendar(event("a", "20260309T093000", "PT Per Lund") +
                             event("b", "20260302T090000", "PT Per Lund", "RRULE:FREQ=WEEKLY;COUNT=3\r\n") +
                             event("c", "20260309T100000", "PT Per Lund")));
    ASSERT_EQ(report.rejects.size(), 1u) << reasons(report).toStdString();
    EXPECT_EQ(report.rejects[0].row, 1);
    EXPECT_TRUE(report.rejects[0].reason.startsWith(u"clash"_s));
    EXPECT_EQ(report.added, 2);
    ASSERT_EQ(report.skipped.size(), 1u);
    EXPECT_EQ(report.skipped[0].start, tests::at("2026-03-09T08:00Z"));
    EXPECT_EQ(desk.bookings().size(), 4u);
}

TEST(CalendarImport, SessionBookedByHandIsNotDoubled)
{
    CalendarDesk desk;
    const Uuid ida = desk.client(u"Ida"_s, u"Holm"_s);
    const Uuid service = desk.service(u"Strength"_s, 60);
    desk.book(ida, service, "2026-03-09T08:00Z");
    EXPECT_EQ(desk.import(calendar(event("a", "20260309T090000", "PT Ida Holm"))).same, 1);
    EXPECT_EQ(desk.bookings().size(), 1u);
}

TEST(CalendarImport, StatusIsTakenOver)
{
    CalendarDesk desk;
    desk.client(u"Ida"_s, u"Holm"_s);
    desk.service(u"Strength"_s, 60);
    desk.import(calendar(event("a", "20260305T090000", "PT Ida Holm", "STATUS:TENTATIVE\r\n") +
                         event("b", "20260305T100000", "PT Ida Holm", "STATUS:CANCELLED\r\n") +
                         event("c", "20260305T100000", "PT Ida Holm", "STATUS:CONFIRMED\r\n")));
    const auto bookings = desk.reader().all<Booking>(u"ORDER BY start_time, status"_s).value();
    ASSERT_EQ(bookings.size(), 3u);
    EXPECT_EQ(bookings[0].status, BookingStatus::Pending);
    EXPECT_EQ(bookings[1].status, BookingStatus::Cancelled);
    EXPECT_TRUE(bookings[1].cancellationReason->startsWith(u"other"_s));
    EXPECT_EQ(bookings[2].status, BookingStatus::Confirmed);
}

TEST(CalendarImport, WhatIsNoSessionBlocksItsTime)
{
    CalendarDesk desk;
    const QByteArray text = calendar("BEGIN:VEVENT\r\nUID:h\r\nDTSTART;VALUE=DATE:20260810\r\nDTEND;VALUE=DATE:"
                                     "20260812\r\nSUMMARY:Holiday\r\nEND:VEVENT\r\n" +
                                     event("d", "20260305T223000", "Dentist", {}, "PT3H") +
                                     event("f", "20260306T090000", "Fair", "TRANSP:TRANSPARENT\r\n") +
                                     event("x", "20260307T090000", "Off", "STATUS:CANCELLED\r\n"));
    const auto report = desk.import(text);
    EXPECT_EQ(report.added, 3);
    EXPECT_EQ(report.same, 1);
    const auto hours = desk.availability();
    EXPECT_EQ(hours.exceptions.at(QDate(2026, 8, 10)).busy.at(0).range, (models::MinuteRange{0, 1440}));
    EXPECT_EQ(hours.exceptions.at(QDate(2026, 8, 11)).busy.at(0).note, u"Holiday"_s);
    EXPECT_FALSE(hours.exceptions.contains(QDate(2026, 8, 12)));
    EXPECT_EQ(hours.exceptions.at(QDate(2026, 3, 5)).busy.at(0).range, (models::MinuteRange{1350, 1440}));
    EXPECT_EQ(hours.exceptions.at(QDate(2026, 3, 6)).busy.at(0).range, (models::MinuteRange{0, 90}));
    EXPECT_EQ(hours.exceptions.at(QDate(2026, 3, 6)).busy.size(), 1u) << "what stays free is kept, but blocks nothing";
    const qint64 acts = desk.acts();
    EXPECT_EQ(desk.import(text).same, 4);
    EXPECT_EQ(desk.acts(), acts);
    const auto moved = desk.import(calendar(event("d", "20260304T223000", "Dentist", "STATUS:CANCELLED\r\n", "PT3H")));
    EXPECT_EQ(moved.changed, 1);
    EXPECT_FALSE(desk.availability().exceptions.contains(QDate(2026, 3, 5)));
}

TEST(CalendarImport, TextOfABusyTimeIsKeptWhole)
{
    CalendarDesk desk;
    const QByteArray words = QByteArray("Zahnärztin, ").repeated(400);
    const QByteArray text = calendar(event("d", "20260305T223000", QByteArray(words).replace(",", "\\,"), {}, "PT3H"));
    EXPECT_EQ(desk.import(text).added, 1);
    const QString whole = QString::fromUtf8(words).trimmed();
    EXPECT_EQ(desk.availability().exceptions.at(QDate(2026, 3, 5)).busy.at(0).note, whole);
    EXPECT_EQ(desk.availability().exceptions.at(QDate(2026, 3, 6)).busy.at(0).note, whole);
    EXPECT_EQ(desk.import(text).same, 1);
}

TEST(CalendarImport, TextsOfBusyTimesThatDoNotFitAreRejected)
{
    CalendarDesk desk;
    const QByteArray large(600'000, 'x');
    const auto report =
        desk.import(calendar(event("a", "20260305T090000", large) + event("b", "20260306T090000", large) +
                             event("c", "20260307T090000", QByteArray("ä").repeated(600'000)) +
                             event("d", "20260308T090000", QByteArray(10'000, 'x'), "RRULE:FREQ=DAILY;COUNT=200\r\n") +
                             event("e", "20260309T090000", "Dentist")));
    EXPECT_EQ(report.added, 2);
    const QString tooLong = u"a text in it is longer than 1 MiB"_s;
    EXPECT_EQ(reasons(report), u"2 %1\n3 %1\n4 %1"_s.arg(tooLong));
    const auto hours = desk.availability();
    EXPECT_EQ(hours.exceptions.at(QDate(2026, 3, 5)).busy.at(0).note.size(), large.size());
    EXPECT_FALSE(hours.exceptions.contains(QDate(2026, 3, 6)));
    EXPECT_EQ(hours.exceptions.size(), 2u);
}

TEST(CalendarImport, WindowIsTwelveMonthsUnlessGiven)
{
    CalendarDesk desk;
    desk.client(u"Ida"_s, u"Holm"_s);
    desk.service(u"Strength"_s, 60);
    const QByteArray text =
        calendar(event("a", "20250301T090000", "PT Ida Holm") + event("b", "20250302T000000", "PT Ida Holm") +
                 event("c", "20270302T220000", "PT Ida Holm") + event("d", "20270303T000000", "PT Ida Holm") +
                 event("e", "20200101T130000", "PT Ida Holm", "RRULE:FREQ=YEARLY\r\n"));
    const auto report = desk.import(text);
    EXPECT_EQ(report.read, 3);
    EXPECT_EQ(desk.bookings().size(), 4u);
    CalendarImportOptions all;
    all.from = QDate(2019, 1, 1);
    EXPECT_EQ(desk.import(text, all).read, 4);
}

TEST(CalendarImport, ClientAndServiceMayBeGiven)
{
    CalendarDesk desk;
    const Uuid ida = desk.client(u"Ida"_s, u"Holm"_s);
    desk.service(u"Other"_s, 60);
    CalendarImportOptions options;
    options.client = ida;
    options.service = desk.service(u"Strength"_s, 90);
    desk.import(
        calendar(event("a", "20260305T090000", "Legs") + event("b", "20260306T090000", "No length", {}, "PT0S")),
        options);
    ASSERT_EQ(desk.bookings().size(), 2u);
    EXPECT_EQ(desk.bookings()[0].clientId, ida);
    EXPECT_EQ(desk.bookings()[0].serviceId, *options.service);
    EXPECT_EQ(desk.bookings()[1].endTime, desk.bookings()[1].startTime.plusMinutes(90));
}

TEST(CalendarImport, NamesInTitlesBecomeClientsOnlyWhenAsked)
{
    const QByteArray text = calendar(
        event("a", "20260305T090000", "PT Ida Holm", "ATTENDEE;CN=Ida Holm:mailto:ida@example.org\r\n") +
        event("b", "20260305T100000", "Personal training with Per van der Lund") +
        event("c", "20260305T110000", "Eva Berg – legs") + event("d", "20260305T120000", "Lunch with Mary Jones") +
        event("e", "20260305T130000", "Reminder: call bank"));
    CalendarDesk closed;
    closed.service(u"Strength"_s, 60);
    EXPECT_EQ(closed.import(text).busyBlocks, 5);
    CalendarDesk open;
    open.service(u"Strength"_s, 60);
    CalendarImportOptions options;
    options.createClients = true;
    const auto report = open.import(text, options);
    EXPECT_EQ(report.clientsCreated, (QStringList{u"Eva Berg"_s, u"Ida Holm"_s, u"Per van der Lund"_s}));
    EXPECT_TRUE(report.servicesCreated.isEmpty());
    EXPECT_EQ(open.bookings().size(), 3u);
    EXPECT_EQ(open.number(u"SELECT count(*) FROM users WHERE email = 'ida@example.org' AND role = 'client'"_s), 1);
    EXPECT_EQ(open.number(u"SELECT count(*) FROM trainer_clients"_s), 3);
    EXPECT_EQ(open.number(u"SELECT count(*) FROM client_profiles"_s), 3);
    EXPECT_EQ(open.number(u"SELECT count(*) FROM users WHERE last_name = 'van der Lund'"_s), 1);
    EXPECT_EQ(open.import(text, options).same, 5);
}

TEST(CalendarImport, ServicesAreMadeForADeskWithoutAny)
{
    CalendarDesk desk;
    CalendarImportOptions options;
    options.createClients = true;
    const auto report = desk.import(
        calendar(event("a", "20260305T090000", "PT Ida Holm") + event("b", "20260306T090000", "PT Per Lund") +
                 event("c", "20260307T090000", "Intro call Ida Holm", {}, "PT30M") +
                 event("d", "20260308T090000", "Intro call Per Lund", {}, "PT30M") +
                 event("e", "20260309T090000", "Group HIIT (Ida Holm\\, Per Lund)", {}, "PT45M") +
                 event("f", "20260310T090000", "Group HIIT (Per Lund\\, Ida Holm)", {}, "PT45M")),
        options);
    QStringList made = report.servicesCreated;
    made.sort();
    EXPECT_EQ(made, (QStringList{u"Group HIIT"_s, u"Intro call"_s, u"Personal training"_s}));
    EXPECT_EQ(desk.bookings().size(), 8u);
    EXPECT_EQ(desk.number(u"SELECT max_participants FROM trainer_services WHERE is_group = 1"_s), 8);
}

TEST(CalendarImport, MovesAPracticeIn)
{
    CalendarDesk desk;
    desk.now = tests::at("2026-11-23T09:00Z");
    QFile clients(QStringLiteral(TRAINERDESK_SOURCE_DIR "/resources/samples/practice/clients.csv"));
    QFile file(QStringLiteral(TRAINERDESK_SOURCE_DIR "/resources/samples/practice/calendar.ics"));
    ASSERT_TRUE(clients.open(QIODevice::ReadOnly) && file.open(QIODevice::ReadOnly));
    ASSERT_TRUE(desk.store().perform([&](const storage::Reader& reader) -> models::Result<models::ChangeSet> {
        TD_ASSIGN(const auto context, desk.contextOf(reader));
        TD_ASSIGN(auto list, storage::readClientCsv(clients, {std::nullopt, QDate(2026, 11, 23)}));
        TD_ASSIGN(auto plan, storage::planClientImport(reader, context, std::move(list)));
        return plan.changes;
    }));
    CalendarImportOptions options;
    options.createClients = true;
    const QByteArray text = file.readAll();
    const auto report = desk.import(text, options);
    EXPECT_TRUE(report.clientsCreated.isEmpty()) << report.clientsCreated.join(u", "_s).toStdString();
    EXPECT_EQ(report.read, 78);
    ASSERT_EQ(report.rejects.size(), 1u) << reasons(report).toStdString();
    EXPECT_TRUE(report.rejects[0].reason.startsWith(u"clash"_s));
    EXPECT_TRUE(report.skipped.empty());
    EXPECT_EQ(report.busyBlocks, 1);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM booking_series"_s), 16);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings WHERE start_time = '2026-03-29T01:30:00.000Z'"_s), 1)
        << "the skipped hour";
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings WHERE start_time = '2026-10-25T00:30:00.000Z'"_s), 1)
        << "the doubled hour";
    const qint64 acts = desk.acts();
    EXPECT_EQ(desk.import(text, options).same, 77);
    EXPECT_EQ(desk.acts(), acts);
}
