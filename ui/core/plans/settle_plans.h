// Plans that settle a booking: complete, no-show, cancel, reopen.
#pragma once

#include "models/rules/cancellation.h"
#include "ui/core/plans/booking_plans.h"

namespace ui::plans
{

/// Completes a confirmed booking. InvalidState when it is not confirmed: completing twice must not use two sessions.
///
/// An empty pack is *not* refused: two devices may use the last session while offline, and an honest "over by 1" can
/// be settled with the client, a lost session cannot.
Plan completeBooking(QString booking);

/// The client did not come: the session is used, or a fee is due, as the policy says. Waiving needs a reason.
Plan markNoShow(QString booking, bool waive, QString reason);

struct CancelRequest {
    QString booking;
    models::CancelledBy by = models::CancelledBy::Client;
    QString reason{};
    bool waive = false;
    Scope scope = Scope::This;
};

/// Cancels a pending or confirmed booking, or those of its series. Each is on time or late by itself. With Later and
/// All the series makes no more bookings; what is past stays.
Plan cancelBooking(CancelRequest request);

/// Back to confirmed, if the slot is free; the pack's session is held again. Needs a reason, which is kept in the notes.
Plan reopenBooking(QString booking, QString reason);

} // namespace ui::plans
