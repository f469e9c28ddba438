// Moving and ending of repeat rules (RFC 5545, 3.3.10).
#include "ui/core/plans/series_rule.h"

#include "storage/exchange/series_hour.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using models::BookingSeries;
using models::BookingSeriesMember;
using models::ErrorCode;
using models::fail;
using models::Result;
using models::Status;

namespace ui::plans
{

namespace
{

QString partName(const QString& part)
{
    return part.section(u'=', 0, 0).trimmed().toUpper();
}

Result<std::optional<BookingSeries>> seriesOf(const Planning& planning, const models::Booking& booking)
{
    return planning.reader.first<BookingSeries>(
        u"WHERE id IN (SELECT series_id FROM booking_series_members WHERE booking_id = ?)"_s, {booking.id.toString()});
}

/// A local time as it was meant: where the clock skips the usual hour, the session stands an hour off for that day only.
models::LocalTime meantLocal(const models::Zone& zone, models::UtcTime time, QTime usual)
{
    models::LocalTime local = zone.toLocal(time);
    if (usual.isValid() && zone.isSkipped(local.date, usual) && zone.toUtc(local.date, usual) == time)
        local.time = usual;
    return local;
}

QDateTime shiftedWall(const models::Zone& zone, models::UtcTime time, const WallStep& step)
{
    const models::LocalTime local = meantLocal(zone, time, step.usual);
    return QDateTime(local.date, local.time, Qt::UTC).addDays(step.days).addMSecs(step.ms);
}

} // namespace

WallStep wallStep(const models::Zone& zone, models::UtcTime from, models::UtcTime to, QTime usual)
{
    const models::LocalTime a = meantLocal(zone, from, usual);
    const models::LocalTime b = zone.toLocal(to);
    return {a.date.daysTo(b.date), qint64(b.time.msecsSinceStartOfDay()) - a.time.msecsSinceStartOfDay(), usual};
}

Result<QTime> usualHour(const Planning& planning, const models::Booking& booking)
{
    TD_ASSIGN(const auto series, seriesOf(planning, booking));
    return series ? storage::meantStart(series->rrule, series->startsAt, planning.practice.zone).time : QTime();
}

models::UtcTime shifted(const models::Zone& zone, models::UtcTime time, const WallStep& step)
{
    const QDateTime wall = shiftedWall(zone, time, step);
    return zone.toUtc(wall.date(), wall.time());
}

bool isOpenEnded(const QString& rrule)
{
    for (const QString& part : rrule.split(u';')) {
        if (partName(part) == u"COUNT"_s || partName(part) == u"UNTIL"_s)
            return false;
    }
    return true;
}

QString endedBefore(const QString& rrule, models::UtcTime end)
{
    const QString until = QDateTime::fromMSecsSinceEpoch(end.ms - 1000, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    return rrule + u";UNTIL="_s + until;
}

Result<QString> movedByDays(const QString& rrule, qint64 days)
{
    static const QStringList kDays{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    if (days == 0)
        return rrule;
    QStringList moved;
    for (const QString& part : rrule.split(u';')) {
        const QString name = partName(part);
        if (name == u"BYMONTHDAY"_s || name == u"BYYEARDAY"_s || name == u"BYWEEKNO"_s || name == u"BYSETPOS"_s ||
            name == u"BYMONTH"_s)
            return fail(ErrorCode::Invalid, u"This series repeats by days of the month. Nothing was changed; move its "
                                            "bookings one by one or make a new series."_s);
        if (name != u"BYDAY"_s) {
            moved << part;
            continue;
        }
        QStringList weekdays;
        for (const QString& day : part.section(u'=', 1).split(u',')) {
            const qsizetype index = kDays.indexOf(day.trimmed().toUpper());
            if (index < 0)
                return fail(ErrorCode::Invalid,
                            u"This series repeats by weekdays of the month. Nothing was changed; move "
                            "its bookings one by one or make a new series."_s);
            weekdays << kDays[qsizetype(((index + days) % 7 + 7) % 7)];
        }
        moved << u"BYDAY="_s + weekdays.join(u',');
    }
    return moved.join(u';');
}

Status moveSeriesRule(const Planning& planning, Act& act, const models::Booking& anchor,
                      const std::vector<models::Booking>& targets, const WallStep& step, std::optional<qint64> lengthMs)
{
    TD_ASSIGN(const auto before, seriesOf(planning, anchor));
    if (!before || !isOpenEnded(before->rrule))
        return {};
    BookingSeries after = *before;
    const models::Zone& zone = planning.practice.zone;
    const QString bare = storage::ruleWithoutHour(before->rrule, before->startsAt, zone);
    TD_ASSIGN(const QString rrule, movedByDays(bare, step.days));
    const QDateTime start = shiftedWall(zone, before->startsAt, step);
    after.rrule = storage::ruleWithHour(rrule, zone, start.date(), start.time());
    after.startsAt = zone.toUtc(start.date(), start.time());
    if (before->expandedUntil)
        after.expandedUntil = shifted(zone, *before->expandedUntil, step);
    if (lengthMs)
        after.duration = int(*lengthMs / 60'000);
    addUpdate(act.changes, *before, after, planning.now);
    for (const models::Booking& target : targets) {
        TD_ASSIGN(const auto member,
                  planning.reader.first<BookingSeriesMember>(u"WHERE booking_id = ?"_s, {target.id.toString()}));
        if (!member)
            continue;
        BookingSeriesMember moved = *member;
        moved.occurrence = shifted(zone, member->occurrence, step);
        addUpdate(act.changes, *member, moved, planning.now);
    }
    return {};
}

Status stopSeriesRule(const Planning& planning, Act& act, const models::Booking& anchor, models::UtcTime end)
{
    TD_ASSIGN(const auto before, seriesOf(planning, anchor));
    if (!before || !isOpenEnded(before->rrule))
        return {};
    BookingSeries after = *before;
    after.rrule = endedBefore(before->rrule, end);
    addUpdate(act.changes, *before, after, planning.now);
    return {};
}

} // namespace ui::plans
