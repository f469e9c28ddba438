// Reading the surroundings of a slot.
#include "ui/core/plans/slot_desk.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using models::Booking;
using models::Result;

namespace ui::plans
{

namespace
{

/// The widest gap that any two services can ask for.
qint64 widestGap(const models::Policy& policy)
{
    int before = policy.bufferBefore;
    int after = policy.bufferAfter;
    for (const auto& [service, buffers] : policy.serviceBuffers) {
        before = std::max(before, buffers.before);
        after = std::max(after, buffers.after);
    }
    return before + after;
}

} // namespace

Result<SlotDesk> SlotDesk::read(const Planning& planning)
{
    SlotDesk desk(planning);
    TD_ASSIGN(desk.m_policy, models::Policy::fromJson(planning.practice.settings.policy));
    TD_ASSIGN(desk.m_availability, models::Availability::fromJson(planning.practice.profile.availabilityHours));
    TD_ASSIGN(desk.m_certifications, planning.reader.all<models::Certification>(
                                         u"WHERE trainer_id = ?"_s, {planning.practice.profile.id.toString()}));
    desk.m_reachMinutes = widestGap(desk.m_policy);
    return desk;
}

Result<std::vector<Booking>> SlotDesk::bookingsAround(models::TimeSpan span) const
{
    const models::Zone& zone = m_planning->practice.zone;
    const QDate day = zone.dateOf(span.start);
    const models::UtcTime from = std::min(zone.startOfDay(day), span.start.plusMinutes(-m_reachMinutes));
    const models::UtcTime to =
        std::max({zone.startOfDay(day.addDays(1)), span.end.plusMinutes(m_reachMinutes), span.start.plusMs(1)});
    // A booking that reaches into the window began at most the longest session before it.
    return m_planning->reader.all<Booking>(
        u"WHERE trainer_id = ? AND start_time > ? AND start_time < ? AND status IN ('pending', 'confirmed', 'completed') "
        "ORDER BY start_time, id"_s,
        {m_planning->practice.profile.id.toString(), from.plusMinutes(-models::kLongestSessionMinutes).toString(),
         to.toString()});
}

QStringList SlotDesk::warnings(const models::SlotWish& wish, models::SlotState state,
                               const std::vector<Booking>& others) const
{
    return models::slotWarnings(
        wish, state, others, {m_policy, m_availability, m_planning->practice.zone, m_planning->now, m_certifications});
}

Result<QStringList> SlotDesk::judge(const models::SlotWish& wish, const models::TrainerService& service,
                                    const std::vector<models::Uuid>& moved) const
{
    TD_TRY(models::checkSpan(wish.span));
    TD_ASSIGN(auto others, bookingsAround(wish.span));
    std::erase_if(others,
                  [&](const Booking& other) { return std::find(moved.begin(), moved.end(), other.id) != moved.end(); });
    const models::SlotState state = models::slotState(wish, service, others);
    TD_TRY(models::checkSlot(state, m_policy.allowClash));
    return warnings(wish, state, others);
}

void addWarnings(Act& act, const QStringList& warnings)
{
    for (const QString& warning : warnings) {
        if (!act.consequences.warnings.contains(warning))
            act.consequences.warnings << warning;
    }
}

} // namespace ui::plans
