// Late or on time, session back or used, fee or none.
#include "models/rules/cancellation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models
{

namespace
{

const QString kWaived = u" (waived)"_s;

/// The latest instant before which `countedMs` of time outside the nights lies, walking back from `start`.
UtcTime walkBack(UtcTime start, qint64 countedMs, const Policy& policy, const Zone& zone)
{
    const bool overMidnight = policy.nightTo <= policy.nightFrom;
    UtcTime at = start;
    // Each step handles the waking hours that end on one local day, then jumps over the night before them.
    for (QDate day = zone.dateOf(start); countedMs > 0; day = day.addDays(-1)) {
        const UtcTime nightEnd = zone.toUtc(day, policy.nightTo);
        const UtcTime nightStart = zone.toUtc(overMidnight ? day.addDays(-1) : day, policy.nightFrom);
        if (at > nightEnd) {
            // When at lies inside the night that begins on this evening, the counting starts at its beginning.
            const UtcTime evening = zone.toUtc(overMidnight ? day : day.addDays(1), policy.nightFrom);
            const UtcTime from = std::min(at, evening);
            const qint64 awake = std::max<qint64>(from.ms - nightEnd.ms, 0);
            if (awake >= countedMs)
                return from.plusMs(-countedMs);
            countedMs -= awake;
            at = nightEnd;
        }
        at = std::min(at, nightStart);
    }
    return at;
}

} // namespace

UtcTime noticeLimit(UtcTime start, const Policy& policy, const Zone& zone)
{
    const qint64 notice = policy.cancellationNoticeHours * 3'600'000LL;
    if (!policy.nightHoursExcluded || policy.nightFrom == policy.nightTo)
        return start.plusMs(-notice);
    return walkBack(start, notice, policy, zone);
}

Settlement settleCancellation(const Booking& booking, CancelledBy by, bool waived, UtcTime now, const Policy& policy,
                              const Zone& zone)
{
    Settlement settlement;
    settlement.late = by == CancelledBy::Client && now > noticeLimit(booking.startTime, policy, zone);
    if (settlement.late && !waived) {
        settlement.usesSession = policy.lateCancelUsesSession;
        settlement.feePercent = policy.lateCancelFeePercent;
    }
    return settlement;
}

Settlement settleNoShow(bool waived, const Policy& policy)
{
    Settlement settlement;
    settlement.late = true;
    if (!waived) {
        settlement.usesSession = policy.noShowUsesSession;
        settlement.feePercent = policy.noShowFeePercent;
    }
    return settlement;
}

Minor feeOf(const Settlement& settlement, Minor price)
{
    return share(price, settlement.feePercent, 100);
}

QString cancellationReason(CancelledBy by, bool late, bool waived, const QString& words)
{
    QString reason = by == CancelledBy::Trainer ? u"trainer"_s
                     : by == CancelledBy::Other ? u"other"_s
                     : late                     ? u"client-late"_s
                                                : u"client"_s;
    if (waived)
        reason += kWaived;
    if (const QString trimmed = words.trimmed(); !trimmed.isEmpty())
        reason += u' ' + trimmed;
    return reason;
}

QString reasonWord(const QString& reason)
{
    return reason.section(u' ', 0, 0);
}

bool isWaived(const QString& reason)
{
    return QStringView(reason).mid(reasonWord(reason).size()).startsWith(kWaived);
}

} // namespace models
