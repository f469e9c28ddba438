// Hostile calendars: read event by event, and imported into a desk that stays sound.
#include "storage/check.h"
#include "tests/exchange/calendar_desk.h"
#include "tests/fuzz/mutator.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::ErrorCode;

namespace
{

const QByteArrayList& calendarWords()
{
    static const QByteArrayList kWords{"BEGIN:VEVENT\r\n",
                                       "END:VEVENT\r\n",
                                       "BEGIN:VALARM\r\n",
                                       "BEGIN:VTIMEZONE\r\n",
                                       "END:VCALENDAR\r\n",
                                       "RRULE:FREQ=DAILY\r\n",
                                       "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n",
                                       "FREQ=HOURLY",
                                       "INTERVAL=0",
                                       "COUNT=2147483648",
                                       "BYSETPOS=-366",
                                       "UNTIL=99991231T235959Z",
                                       "BYDAY=5MO,-5SU",
                                       "EXDATE:",
                                       "RDATE;VALUE=PERIOD:",
                                       "RECURRENCE-ID;RANGE=THISANDFUTURE:",
                                       "DURATION:P99999999D",
                                       "DURATION:-PT1H",
                                       "20260229T250000",
                                       "00010101T000000Z",
                                       "99991231T235959Z",
                                       ";TZID=",
                                       "TZID=Mars/Phobos",
                                       "TZOFFSETTO:+9999",
                                       "STATUS:CANCELLED\r\n",
                                       "SEQUENCE:-1\r\n",
                                       "\r\n ",
                                       "VALUE=DATE"};
    return kWords;
}

models::Zone berlin()
{
    return models::Zone::fromId(u"Europe/Berlin"_s).value();
}

} // namespace

TEST(FuzzCalendar, EveryEventIsReadOrComesBackWithAReason)
{
    const QByteArrayList samples = tests::samplesIn("tests/exchange/data/calendars");
    const models::UtcTime from = tests::at("2020-01-01T00:00Z"), until = tests::at("2030-01-01T00:00Z");
    for (const uint64_t seed : {41, 42, 43}) {
        tests::Mutator mutator(seed);
        for (int round = 0; round < 400; ++round) {
            SCOPED_TRACE(testing::Message() << "seed " << seed << ", round " << round);
            const auto file = storage::readCalendar(mutator.variantOf(samples, calendarWords()), berlin());
            if (!file) {
                EXPECT_TRUE(file.error().code == ErrorCode::Foreign || file.error().code == ErrorCode::Invalid);
                continue;
            }
            EXPECT_EQ(size_t(file->eventCount), file->events.size() + file->rejects.size());
            for (const storage::CalendarReject& reject : file->rejects)
                EXPECT_FALSE(reject.reason.isEmpty());
            for (const storage::CalendarEvent& event : file->events) {
                EXPECT_LE(event.start, event.end);
                EXPECT_FALSE(event.uid.isEmpty());
                const storage::Recurrence rule{event.rrule,    event.date,         event.time,
                                               event.excluded, event.excludedDays, event.added};
                const auto starts = storage::expand(
                    rule, [&](QDate date, QTime time) { return event.zone.toUtc(date, time); }, from, until, 500);
                if (starts) {
                    EXPECT_TRUE(std::is_sorted(starts->begin(), starts->end()));
                }
            }
        }
    }
}

TEST(FuzzCalendar, AnyCalendarLeavesTheDeskSoundAndComesAgainUnchanged)
{
    using tests::event;
    const QByteArrayList samples{
        tests::calendar(
            event("a", "20260303T090000", "PT Ida Holm",
                  "RRULE:FREQ=WEEKLY;COUNT=6\r\nEXDATE;TZID=Europe/Berlin:20260310T090000\r\n") +
            event("a", "20260318T110000", "PT Ida Holm", "RECURRENCE-ID;TZID=Europe/Berlin:20260317T090000\r\n") +
            event("b", "20260304T090000", "Ida Holm, Per Lund", "STATUS:TENTATIVE\r\n", "PT45M") +
            event("c", "20260305T120000", "Dentist", "RRULE:FREQ=MONTHLY;COUNT=3\r\n") +
            event("d", "20260306T090000", "with Per Lund", "RDATE;TZID=Europe/Berlin:20260307T090000\r\n")),
        tests::calendar(event("e", "20260328T023000", "Per Lund", "RRULE:FREQ=DAILY;UNTIL=20260402\r\n") +
                        event("e", "20260330T040000", "Per Lund",
                              "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260330T023000\r\n"))};
    QByteArrayList words = calendarWords();
    words << "Ida Holm"
          << "Per Lund"
          << "UID:a\r\n"
          << "PT45M"
          << "20260303T090000";
    for (const uint64_t seed : {51, 52}) {
        tests::Mutator mutator(seed);
        tests::CalendarDesk desk;
        desk.client(u"Ida"_s, u"Holm"_s);
        desk.client(u"Per"_s, u"Lund"_s, u"per@example.org"_s);
        desk.service(u"Personal training"_s, 60);
        desk.service(u"Class"_s, 45, 2);
        for (int round = 0; round < 40; ++round) {
            SCOPED_TRACE(testing::Message() << "seed " << seed << ", round " << round);
            const QByteArray text = mutator.variantOf(samples, words);
            storage::CalendarImportOptions options;
            options.createClients = round % 3 == 0;
            if (!storage::readCalendar(text, berlin()))
                continue;
            desk.import(text, options);
            const auto faults = storage::checkDesk(desk.reader());
            ASSERT_TRUE(faults);
            for (const storage::Fault& fault : *faults)
                ADD_FAILURE() << fault.kind.toStdString() << ' ' << fault.table.toStdString() << ": "
                              << fault.detail.toStdString() << '\n'
                              << text.constData();
            const qint64 acts = desk.acts();
            const auto again = desk.import(text, options);
            EXPECT_EQ(again.added + again.changed, 0) << text.constData();
            EXPECT_EQ(desk.acts(), acts) << text.constData();
            if (round % 5 == 4)
                (void)desk.store().undo(); // nothing to take back is fine
        }
    }
}
