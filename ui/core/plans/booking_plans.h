// Plans for bookings: book, confirm, move.
#pragma once

#include "ui/core/commands.h"

namespace ui::plans
{

/// Which bookings of a series an act means.
enum class Scope { This, Later, All };

struct BookRequest {
    std::optional<models::Uuid> id{};
    QString client;  ///< reference
    QString service; ///< reference
    models::UtcTime start;
    std::optional<models::UtcTime> end{}; ///< none: the service's duration
    models::BookingStatus status = models::BookingStatus::Confirmed;
    std::optional<QString> notes{};
    std::optional<QString> meetingUrl{};
    std::optional<QString> package{}; ///< a client's pack by id, or an offer of which the client holds one
    bool paidSingly = false;          ///< no pack pays, now or later
};

/// Makes a booking and holds a session of the pack that pays. Refuses: Clash, SeatsFull (see models::slotState),
/// OutsidePackage for a named pack that does not fit, InvalidState for a retired service (unless the client has a pack
/// of it) and for the states cancelled and no_show. What is merely unusual is a warning.
Plan book(BookRequest request);

/// Confirms a pending booking; of a confirmed one it changes nothing.
Plan confirmBooking(QString booking);

struct RescheduleRequest {
    QString booking;
    models::UtcTime start;
    std::optional<models::UtcTime> end{}; ///< none: each keeps its real length
    Scope scope = Scope::This;
};

/// Moves a pending or confirmed booking, or with a scope the others of its series by the same wall-clock step. One
/// clash refuses all of it. The held session moves along, to another pack where the first does not fit the new date.
Plan reschedule(RescheduleRequest request);

/// Moves everyone of one group session to the same new time; one refusal refuses all of it.
Plan rescheduleTogether(QStringList bookings, models::UtcTime start, models::UtcTime end);

/// The bookings that a scope means, in order of time: Later and All only those that are pending or confirmed, All only
/// those that start after now. InvalidState when the booking is of no series, or none is left.
models::Result<std::vector<models::Booking>> bookingsInScope(const Planning& planning, const models::Booking& booking,
                                                             Scope scope);

} // namespace ui::plans
