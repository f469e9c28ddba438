// Notices: when a reminder is due, quiet hours, thresholds.
#include "models/rules/notices.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace models;

namespace
{

const Zone& noticeZone()
{
    static const Zone zone = *Zone::fromId(u"Europe/Berlin"_s);
    return zone;
}

UtcTime noticeTime(const char* local) // "2026-03-02 09:00", Berlin
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(local), u"yyyy-MM-dd HH:mm"_s);
    return noticeZone().toUtc(time.date(), time.time());
}

Booking sessionAt(const char* start, const char* made = "2026-01-01 12:00")
{
    Booking booking;
    booking.id = Uuid::derived({}, QString::fromLatin1(start));
    booking.startTime = noticeTime(start);
    booking.endTime = booking.startTime.plusMinutes(60);
    booking.status = BookingStatus::Confirmed;
    booking.createdAt = noticeTime(made);
    return booking;
}

const std::vector<int> kDayAndHour{1440, 60};

} // namespace

TEST(DueReminders, ComeADayAndAnHourBefore)
{
    struct Case {
        const char* what;
        Booking booking;
        const char* now;
        std::optional<int> minutes;
        bool late;
    };
    const std::vector<Case> cases{
        {"too early", sessionAt("2026-03-03 15:00"), "2026-03-02 14:59", {}, false},
        {"a day before", sessionAt("2026-03-03 15:00"), "2026-03-02 15:00", 1440, false},
        {"a quarter late is still in time", sessionAt("2026-03-03 15:00"), "2026-03-02 15:15", 1440, false},
        {"later is late", sessionAt("2026-03-03 15:00"), "2026-03-02 15:16", 1440, true},
        {"an hour before", sessionAt("2026-03-03 15:00"), "2026-03-03 14:00", 60, false},
        {"not after the start", sessionAt("2026-03-03 15:00"), "2026-03-03 15:00", {}, false},
        {"booked inside the day: only the hour",
         sessionAt("2026-03-03 15:00", "2026-03-02 15:01"),
         "2026-03-02 16:00",
         {},
         false},
        {"booked inside the day, the hour comes", sessionAt("2026-03-03 15:00", "2026-03-02 15:01"), "2026-03-03 14:00",
         60, false},
        {"booked inside the hour: nothing",
         sessionAt("2026-03-03 15:00", "2026-03-03 14:01"),
         "2026-03-03 14:30",
         {},
         false},
        {"due in the night comes at seven", sessionAt("2026-03-03 22:00"), "2026-03-02 22:00", {}, false},
        {"at seven", sessionAt("2026-03-03 22:00"), "2026-03-03 07:00", 1440, false},
        {"an hour before 07:30 comes at seven", sessionAt("2026-03-03 07:30"), "2026-03-03 07:00", 60, false},
        {"quiet at 06:59", sessionAt("2026-03-03 07:30"), "2026-03-03 06:59", {}, false},
        {"due by day but it is night now", sessionAt("2026-03-03 15:00"), "2026-03-02 21:00", {}, false},
    };
    for (const Case& c : cases) {
        const auto due = dueReminders({c.booking}, kDayAndHour, {}, noticeZone(), noticeTime(c.now));
        ASSERT_EQ(due.size(), c.minutes ? 1u : 0u) << c.what;
        if (c.minutes) {
            EXPECT_EQ(due[0].minutes, *c.minutes) << c.what;
            EXPECT_EQ(due[0].late, c.late) << c.what;
        }
    }
}

TEST(DueReminders, OnlyForConfirmedSessionsAndNotWhatAGroupedNoticeTold)
{
    Booking cancelled = sessionAt("2026-03-03 15:00");
    cancelled.status = BookingStatus::Cancelled;
    const UtcTime now = noticeTime("2026-03-03 14:10");
    EXPECT_TRUE(dueReminders({cancelled}, kDayAndHour, {}, noticeZone(), now).empty());
    const auto open = sessionAt("2026-03-03 15:00");
    EXPECT_TRUE(dueReminders({open}, kDayAndHour, {}, noticeZone(), now, noticeTime("2026-03-03 14:05")).empty());
    EXPECT_EQ(dueReminders({open}, kDayAndHour, {}, noticeZone(), now, noticeTime("2026-03-03 13:59")).size(), 1u);
}

TEST(QuietHours, SpanMidnightAndClockChanges)
{
    const QuietHours night;
    EXPECT_TRUE(night.contains(QTime(21, 0)));
    EXPECT_TRUE(night.contains(QTime(6, 59)));
    EXPECT_FALSE(night.contains(QTime(7, 0)));
    EXPECT_FALSE((QuietHours{QTime(9, 0), QTime(9, 0)}).contains(QTime(9, 0)));
    EXPECT_TRUE((QuietHours{QTime(12, 0), QTime(13, 0)}).contains(QTime(12, 30)));
    EXPECT_EQ(night.endAfter(noticeTime("2026-03-28 22:00"), noticeZone()), noticeTime("2026-03-29 07:00"));
    EXPECT_EQ(night.endAfter(noticeTime("2026-03-29 06:00"), noticeZone()), noticeTime("2026-03-29 07:00"));
    EXPECT_EQ(night.endAfter(noticeTime("2026-03-29 08:00"), noticeZone()), noticeTime("2026-03-29 08:00"));
}

TEST(ReachedThreshold, IsTheSmallest)
{
    const std::vector<int> days{21, 7, 1};
    EXPECT_FALSE(reachedThreshold(days, 22));
    EXPECT_EQ(reachedThreshold(days, 21), 21);
    EXPECT_EQ(reachedThreshold(days, 8), 21);
    EXPECT_EQ(reachedThreshold(days, 5), 7);
    EXPECT_EQ(reachedThreshold(days, 1), 1);
    EXPECT_EQ(reachedThreshold(days, 0), 1);
    EXPECT_FALSE(reachedThreshold(days, -1));
}

TEST(PopUps, ObeyTheSwitchAndTheNight)
{
    NotificationSettings off;
    NotificationSettings on;
    on.pushEnabled = true;
    const UtcTime noon = noticeTime("2026-03-02 12:00"), night = noticeTime("2026-03-02 23:00");
    EXPECT_TRUE(mayPopUp(on, {}, noticeZone(), noon));
    EXPECT_TRUE(mayPopUp(std::nullopt, {}, noticeZone(), noon));
    EXPECT_FALSE(mayPopUp(off, {}, noticeZone(), noon));
    EXPECT_FALSE(mayPopUp(on, {}, noticeZone(), night));
}

TEST(NoticeId, IsTheSameForTheSameOccasion)
{
    const Uuid user = Uuid::derived({}, u"u"), record = Uuid::derived({}, u"r");
    EXPECT_EQ(noticeId(user, noticeTypes::kPackageLow, record, u"2"),
              noticeId(user, noticeTypes::kPackageLow, record, u"2"));
    EXPECT_NE(noticeId(user, noticeTypes::kPackageLow, record, u"2"),
              noticeId(user, noticeTypes::kPackageLow, record, u"1"));
}
