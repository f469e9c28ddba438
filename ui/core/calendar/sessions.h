// Sessions and blocks: what the calendar shows of bookings. Bookings of one group session become one block.
#pragma once

#include "models/entities/bookings.h"
#include "models/money.h"

#include <vector>

namespace ui::calendar
{

/// How a booking is paid for, as far as the calendar marks it.
enum class Cover { Nothing, Unpaid, Paid, Pack };

/// How the endpoint stands to a booking's last change.
enum class Delivery { Accepted, Waiting, Refused };

/// A service as the calendar needs it; `order` is its place in the list.
struct Service {
    models::Uuid id;
    QString name;
    int order = 0; ///< its place in the list
    bool isGroup = false;
    int seats = 1;
    int duration = 60; ///< minutes
    models::Minor price;
    bool active = true;
    int colour = -1; ///< 0 to 7; below 0 that of its place
    bool operator==(const Service&) const = default;
    /// Index into the eight service colours.
    int hue() const { return colour < 0 ? order % 8 : colour; }
};

/// One booking.
struct Session {
    models::Uuid id;
    models::Uuid clientId;
    models::Uuid serviceId;
    models::UtcTime start;
    models::UtcTime end;
    models::BookingStatus status = models::BookingStatus::Confirmed;
    QString firstName;
    QString lastName;
    QString meetingUrl; ///< empty unless online
    Cover cover = Cover::Nothing;
    Delivery delivery = Delivery::Accepted;
    QString refusal;          ///< why the endpoint refused, in words
    bool twoVersions = false; ///< changed in two places, and the trainer has not decided
    bool operator==(const Session&) const = default;
};

/// Small signs on a block, in the order in which they are drawn.
enum class Mark { Completed, Pending, NoShow, Cancelled, Online, Unpaid, TwoVersions, Waiting, Refused };

/// One block of the grid: a single booking, or everyone of a group session.
struct Block {
    std::vector<Session> people; ///< by id; cancelled people of a group session stand last
    Service service;
    models::BookingStatus status = models::BookingStatus::Confirmed;
    bool clash = false;

    /// The first booking: stays the same while nobody leaves, so that selection and focus survive a reload.
    const models::Uuid& id() const { return people.front().id; }
    models::UtcTime start() const { return people.front().start; }
    models::UtcTime end() const { return people.front().end; }
    bool isGroup() const { return service.isGroup; }
    /// Seats in use: everyone who has not cancelled.
    int taken() const;
    /// Whether it stands in the way of others: pending, confirmed or completed.
    bool isActive() const;
    /// Whether it may be dragged: completed, cancelled and missed sessions are facts.
    bool isMovable() const;
    std::vector<Mark> marks() const;
    bool contains(const models::Uuid& booking) const;
    bool operator==(const Block&) const = default;
};

/// Merges group sessions, decides status and marks clashes. Sessions of unknown services keep an empty service.
/// Cancelled sessions are left out unless `withCancelled`. The result is sorted by start, end, service order, id.
std::vector<Block> blocksOf(std::vector<Session> sessions, const std::vector<Service>& services, bool withCancelled);

} // namespace ui::calendar
