// SlotDesk: what a time in the calendar is judged by, read once for an act.
#pragma once

#include "models/rules/booking_rules.h"
#include "ui/core/commands.h"

namespace ui::plans
{

/// Policy, hours and certificates of the trainer, and the bookings around a time.
class SlotDesk
{
public:
    static models::Result<SlotDesk> read(const Planning& planning);

    const models::Policy& policy() const { return m_policy; }
    const models::Availability& availability() const { return m_availability; }

    /// The bookings that occupy time on the local day of a span and within reach of its buffers.
    models::Result<std::vector<models::Booking>> bookingsAround(models::TimeSpan span) const;

    /// The warnings of a wish (see models::slotWarnings).
    QStringList warnings(const models::SlotWish& wish, models::SlotState state,
                         const std::vector<models::Booking>& others) const;

    /// Refuses a wish that cannot be had, else answers its warnings. `moved` are bookings to leave out of the look.
    models::Result<QStringList> judge(const models::SlotWish& wish, const models::TrainerService& service,
                                      const std::vector<models::Uuid>& moved = {}) const;

private:
    explicit SlotDesk(const Planning& planning) : m_planning(&planning) {}

    const Planning* m_planning;
    models::Policy m_policy;
    models::Availability m_availability;
    std::vector<models::Certification> m_certifications;
    qint64 m_reachMinutes = 0;
};

/// Adds warnings that are not there yet.
void addWarnings(Act& act, const QStringList& warnings);

} // namespace ui::plans
