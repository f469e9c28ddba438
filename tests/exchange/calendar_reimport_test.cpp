// A calendar that comes again: moved, longer, shorter, with other people; what the desk has settled; and taking it
// back.
#include "tests/exchange/calendar_desk.h"

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

TEST(CalendarReimport, MovedEventMovesItsBooking)
{
    CalendarDesk desk;
    desk.client(u"Ida"_s, u"Holm"_s);
    desk.service(u"Strength"_s, 60);
    desk.import(calendar(event("a", "20260305T090000", "PT Ida Holm")));
    const auto report = desk.import(calendar(event("a", "20260306T100000", "PT Ida Holm")));
    EXPECT_EQ(report.changed, 1);
    ASSERT_EQ(desk.bookings().size(), 1u);
    EXPECT_EQ(desk.bookings()[0].startTime, tests::at("2026-03-06T09:00Z"));
}

TEST(CalendarReimport, SessionsThatChangedPlacesAreSwapped)
{
    CalendarDesk desk;
    const Uuid ida = desk.client(u"Ida"_s, u"Holm"_s);
    desk.client(u"Per"_s, u"Lund"_s);
    desk.service(u"Strength"_s, 60);
    desk.import(calendar(event("a", "20260305T090000", "PT Ida Holm") + event("b", "20260305T100000", "PT Per Lund")));
    const auto report = desk.import(
        calendar(event("a", "20260305T100000", "PT Ida Holm") + event("b", "20260305T090000", "PT Per Lund")));
    EXPECT_EQ(report.changed, 2) << reasons(report).toStdString();
    ASSERT_EQ(desk.bookings().size(), 2u);
    EXPECT_EQ(desk.bookings()[1].clientId, ida);
}

TEST(CalendarReimport, SomebodyTakenOutOfAGroupSessionIsCancelled)
{
    CalendarDesk desk;
    desk.client(u"Ida"_s, u"Holm"_s);
    const Uuid per = desk.client(u"Per"_s, u"Lund"_s);
    desk.client(u"Eva"_s, u"Berg"_s);
    desk.service(u"Group HIIT"_s, 60, 8);
    desk.import(calendar(event("a", "20260305T180000", "Group HIIT (Ida Holm\\, Per Lund\\, Eva Berg)")));
    const auto report = desk.import(calendar(event("a", "20260305T180000", "Group HIIT (Ida Holm\\, Eva Berg)")));
    EXPECT_EQ(report.changed, 1);
    for (const Booking& booking : desk.bookings())
        EXPECT_EQ(booking.status, booking.clientId == per ? BookingStatus::Cancelled : BookingStatus::Confirmed);
}

TEST(CalendarReimport, RepeatingEventIsASeriesWithItsExceptions)
{
    CalendarDesk desk;
    desk.client(u"Ida"_s, u"Holm"_s);
    desk.service(u"Strength"_s, 60);
    const QByteArray master = event("a", "20260302T090000", "PT Ida Holm",
                                    "RRULE:FREQ=WEEKLY;COUNT=6\r\nEXDATE;TZID=Europe/Berlin:20260309T090000\r\n");
    const QByteArray moved =
        event("a", "20260317T140000", "PT Ida Holm (moved)", "RECURRENCE-ID;TZID=Europe/Berlin:20260316T090000\r\n");
    const QByteArray cancelled = event("a", "20260323T090000", "PT Ida Holm",
                                       "RECURRENCE-ID;TZID=Europe/Berlin:20260323T090000\r\nSTATUS:CANCELLED\r\n");
    const auto report = desk.import(calendar(master + moved + cancelled));
    EXPECT_EQ(report.read, 3);
    EXPECT_EQ(report.added, 3) << reasons(report).toStdString();
    const auto bookings = desk.bookings();
    ASSERT_EQ(bookings.size(), 5u);
    EXPECT_EQ(bookings[1].startTime, tests::at("2026-03-17T13:00Z"));
    EXPECT_EQ(bookings[2].status, BookingStatus::Cancelled);
    EXPECT_EQ(bookings[3].startTime, tests::at("2026-03-30T07:00Z")) << "09:00 after the clock change";
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM booking_series"_s), 1);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM booking_series_members"_s), 5);
    const qint64 acts = desk.acts();
    EXPECT_EQ(desk.import(calendar(master + moved + cancelled)).same, 3);
    EXPECT_EQ(desk.acts(), acts);
}

TEST(CalendarReimport, SeriesThatStartsInTheSkippedHourKeepsIt)
{
    CalendarDesk desk;
    desk.client(u"Ida"_s, u"Holm"_s);
    desk.service(u"Strength"_s, 60);
    const QByteArray text = calendar(event("a", "20260329T023000", "PT Ida Holm", "RRULE:FREQ=WEEKLY\r\n"));
    desk.import(text);
    EXPECT_EQ(desk.bookings().at(1).startTime, tests::at("2026-04-05T00:30Z"));
    // What continues the series later knows its hour from the rule.
    const auto series = desk.reader().first<models::BookingSeries>({}).value();
    ASSERT_TRUE(series);
    EXPECT_EQ(series->startsAt, tests::at("2026-03-29T01:30Z"));
    EXPECT_EQ(series->rrule, u"FREQ=WEEKLY;BYHOUR=2;BYMINUTE=30"_s);
    const qint64 acts = desk.acts();
    EXPECT_EQ(desk.import(text).same, 1);
    EXPECT_EQ(desk.acts(), acts);
}

TEST(CalendarReimport, DateTakenOutLaterIsCancelledAndMayComeBack)
{
    CalendarDesk desk;
    desk.client(u"Ida"_s, u"Holm"_s);
    desk.service(u"Strength"_s, 60);
    const QByteArray rule = "RRULE:FREQ=WEEKLY;COUNT=3\r\n";
    desk.import(calendar(event("a", "20260302T090000", "PT Ida Holm", rule)));
    const auto report = desk.import(
        calendar(event("a", "20260302T090000", "PT Ida Holm", rule + "EXDATE;TZID=Europe/Berlin:20260309T090000\r\n")));
    EXPECT_EQ(report.changed, 1);
    EXPECT_EQ(desk.bookings()[1].status, BookingStatus::Cancelled);
    desk.import(calendar(event("a", "20260302T090000", "PT Ida Holm", rule)));
    EXPECT_EQ(desk.bookings()[1].status, BookingStatus::Confirmed);
    EXPECT_FALSE(desk.bookings()[1].cancellationReason);
    EXPECT_EQ(desk.bookings().size(), 3u);
}

TEST(CalendarReimport, WhatTheDeskHasSettledStands)
{
    CalendarDesk desk;
    desk.client(u"Ida"_s, u"Holm"_s);
    desk.service(u"Strength"_s, 60);
    desk.import(calendar(event("a", "20260225T090000", "PT Ida Holm") + event("b", "20260226T090000", "PT Ida Holm")));
    desk.setStatus(desk.bookings()[0].id, BookingStatus::Completed);
    desk.setStatus(desk.bookings()[1].id, BookingStatus::Cancelled, u"client: ill"_s);
    const auto report = desk.import(
        calendar(event("a", "20260225T110000", "PT Ida Holm") + event("b", "20260226T090000", "PT Ida Holm")));
    EXPECT_EQ(report.same, 2);
    EXPECT_EQ(desk.bookings()[0].startTime, tests::at("2026-02-25T08:00Z"));
    EXPECT_EQ(desk.bookings()[1].status, BookingStatus::Cancelled);
}

TEST(CalendarReimport, OlderVersionsOfAnEventGiveWay)
{
    CalendarDesk desk;
    desk.client(u"Ida"_s, u"Holm"_s);
    desk.service(u"Strength"_s, 60);
    const QByteArray recurrence = "RECURRENCE-ID;TZID=Europe/Berlin:20260303T090000\r\n";
    const auto report =
        desk.import(calendar(event("a", "20260302T090000", "PT Ida Holm", "RRULE:FREQ=DAILY;COUNT=3\r\n") +
                             event("a", "20260303T140000", "PT Ida Holm", recurrence + "SEQUENCE:5\r\n") +
                             event("a", "20260303T110000", "PT Ida Holm", recurrence + "SEQUENCE:2\r\n")));
    EXPECT_EQ(report.read, 3);
    EXPECT_EQ(report.added, 2);
    EXPECT_EQ(report.same, 1);
    ASSERT_EQ(desk.bookings().size(), 3u);
    EXPECT_EQ(desk.bookings()[1].startTime, tests::at("2026-03-03T13:00Z"));
}

TEST(CalendarReimport, ChangeOfThisAndLaterMovesTheRest)
{
    CalendarDesk desk;
    desk.client(u"Ida"_s, u"Holm"_s);
    desk.service(u"Strength"_s, 60);
    desk.import(calendar(event("a", "20260302T090000", "PT Ida Holm", "RRULE:FREQ=DAILY;COUNT=4\r\n") +
                         event("a", "20260304T110000", "PT Ida Holm",
                               "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260304T090000\r\n")));
    ASSERT_EQ(desk.bookings().size(), 4u);
    EXPECT_EQ(desk.bookings()[1].startTime, tests::at("2026-03-03T08:00Z"));
    EXPECT_EQ(desk.bookings()[2].startTime, tests::at("2026-03-04T10:00Z"));
    EXPECT_EQ(desk.bookings()[3].startTime, tests::at("2026-03-05T10:00Z"));
}

TEST(CalendarReimport, OneUndoTakesItAllBack)
{
    CalendarDesk desk;
    CalendarImportOptions options;
    options.createClients = true;
    desk.import(calendar(event("a", "20260302T090000", "PT Ida Holm", "RRULE:FREQ=DAILY;COUNT=4\r\n") +
                         event("b", "20260310T090000", "Dentist")),
                options);
    EXPECT_EQ(desk.bookings().size(), 4u);
    const auto undone = desk.store().undo();
    ASSERT_TRUE(undone) << undone.error().message.toStdString();
    EXPECT_TRUE(desk.bookings().empty());
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM trainer_clients"_s), 0);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM trainer_services"_s), 0);
}

TEST(CalendarReimport, SeveralChangesOfThisAndLaterEachHoldUntilTheNext)
{
    CalendarDesk desk;
    desk.client(u"Ida"_s, u"Holm"_s);
    desk.service(u"PT"_s, 60);
    desk.import(calendar(event("a", "20260302T090000", "Ida Holm", "RRULE:FREQ=DAILY;COUNT=5\r\n") +
                         event("a", "20260303T100000", "Ida Holm",
                               "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260303T090000\r\n") +
                         event("a", "20260305T120000", "Ida Holm",
                               "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260305T090000\r\n")));
    const auto bookings = desk.bookings();
    ASSERT_EQ(bookings.size(), 5u);
    for (size_t i = 0; i < 5; ++i) {
        static const char* const kStarts[] = {"2026-03-02T08:00Z", "2026-03-03T09:00Z", "2026-03-04T09:00Z",
                                              "2026-03-05T11:00Z", "2026-03-06T11:00Z"};
        EXPECT_EQ(bookings[i].startTime, tests::at(kStarts[i])) << i;
    }
}

TEST(CalendarReimport, OccurrenceNamedByItsDayIsTheOneOfThatDay)
{
    CalendarDesk desk;
    desk.client(u"Ida"_s, u"Holm"_s);
    desk.service(u"PT"_s, 60);
    desk.import(calendar(event("a", "20260304T140000", "Ida Holm", "RECURRENCE-ID;VALUE=DATE:20260303\r\n") +
                         event("a", "20260302T090000", "Ida Holm", "RRULE:FREQ=DAILY;COUNT=2\r\n")));
    const auto bookings = desk.bookings();
    ASSERT_EQ(bookings.size(), 2u);
    EXPECT_EQ(bookings[1].startTime, tests::at("2026-03-04T13:00Z"));
}
