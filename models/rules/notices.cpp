// Notices: what the desk reminds the trainer of, and when it may speak.
#include "models/rules/notices.h"

#include <algorithm>

namespace models
{

namespace
{

const Uuid kNoticeSpace = *Uuid::fromString(u"0d6d4a0e-91b4-5c61-8f42-55f2a6c0be73");

} // namespace

Uuid noticeId(const Uuid& userId, QStringView type, const Uuid& relatedId, QStringView occasion)
{
    const QString name = userId.toString() + u'|' + type + u'|' + relatedId.toString() + u'|' + occasion;
    return Uuid::derived(kNoticeSpace, name);
}

bool QuietHours::contains(QTime time) const
{
    if (from == to)
        return false;
    return from < to ? time >= from && time < to : time >= from || time < to;
}

UtcTime QuietHours::endAfter(UtcTime time, const Zone& zone) const
{
    const LocalTime local = zone.toLocal(time);
    if (!contains(local.time))
        return time;
    const UtcTime end = zone.toUtc(local.time < to ? local.date : local.date.addDays(1), to);
    return std::max(end, time);
}

std::vector<SessionReminder> dueReminders(const std::vector<Booking>& bookings, const std::vector<int>& minutesBefore,
                                          const QuietHours& quiet, const Zone& zone, UtcTime now,
                                          std::optional<UtcTime> coveredUntil)
{
    std::vector<SessionReminder> due;
    if (quiet.contains(zone.toLocal(now).time))
        return due;
    for (const Booking& booking : bookings) {
        if (booking.status != BookingStatus::Confirmed || booking.startTime <= now)
            continue;
        std::optional<SessionReminder> nearest;
        for (const int minutes : minutesBefore) {
            const UtcTime moment = booking.startTime.plusMinutes(-minutes);
            // Made inside the interval: the trainer has just dealt with it.
            if (booking.createdAt > moment || moment > now)
                continue;
            const UtcTime told = quiet.endAfter(moment, zone);
            if (told > now || told >= booking.startTime || (coveredUntil && told <= *coveredUntil))
                continue;
            if (!nearest || minutes < nearest->minutes)
                nearest = SessionReminder{booking.id, booking.startTime, told, minutes,
                                          minutesBetween(told, now) > kReminderGraceMinutes};
        }
        if (nearest)
            due.push_back(*nearest);
    }
    std::sort(due.begin(), due.end(), [](const SessionReminder& a, const SessionReminder& b) {
        return std::tie(a.start, a.bookingId) < std::tie(b.start, b.bookingId);
    });
    return due;
}

std::optional<int> reachedThreshold(const std::vector<int>& thresholds, qint64 daysLeft)
{
    std::optional<int> reached;
    if (daysLeft < 0)
        return reached;
    for (const int threshold : thresholds) {
        if (daysLeft <= threshold && (!reached || threshold < *reached))
            reached = threshold;
    }
    return reached;
}

bool mayPopUp(const std::optional<NotificationSettings>& settings, const QuietHours& quiet, const Zone& zone,
              UtcTime now)
{
    return (!settings || settings->pushEnabled) && !quiet.contains(zone.toLocal(now).time);
}

} // namespace models
