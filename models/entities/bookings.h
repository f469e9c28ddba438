// Entities of the calendar: bookings, series, waiting lists. Columns are the contract of docs/schema.md.
#pragma once

#include "models/entity.h"

namespace models
{

enum class BookingStatus { Pending, Confirmed, Completed, Cancelled, NoShow };
template <>
struct EnumNames<BookingStatus> {
    static constexpr std::array names{"pending", "confirmed", "completed", "cancelled", "no_show"};
};

enum class WaitlistState { Waiting, Offered, Taken, Left };
template <>
struct EnumNames<WaitlistState> {
    static constexpr std::array names{"waiting", "offered", "taken", "left"};
};

/// One client at one time, [startTime, endTime). A group session is several of them.
struct Booking {
    Uuid id;
    Uuid clientId;
    Uuid trainerId;
    Uuid serviceId;
    UtcTime startTime;
    UtcTime endTime;
    BookingStatus status = BookingStatus::Pending;
    std::optional<QString> cancellationReason{};
    std::optional<QString> zoomMeetingId{};
    std::optional<QString> zoomMeetingUrl{};
    std::optional<QString> zoomMeetingPassword{};
    std::optional<QString> notes{};
    UtcTime createdAt;
    UtcTime updatedAt;
    bool operator==(const Booking&) const = default;
};

template <>
struct Describe<Booking> {
    static constexpr const char* table = "bookings";
    static constexpr auto columns = std::tuple{column("id", &Booking::id),
                                               column("client_id", &Booking::clientId, "users"),
                                               column("trainer_id", &Booking::trainerId, "trainer_profiles"),
                                               column("service_id", &Booking::serviceId, "trainer_services"),
                                               column("start_time", &Booking::startTime),
                                               column("end_time", &Booking::endTime),
                                               column("status", &Booking::status),
                                               column("cancellation_reason", &Booking::cancellationReason),
                                               column("zoom_meeting_id", &Booking::zoomMeetingId),
                                               column("zoom_meeting_url", &Booking::zoomMeetingUrl),
                                               column("zoom_meeting_password", &Booking::zoomMeetingPassword),
                                               column("notes", &Booking::notes),
                                               column("created_at", &Booking::createdAt),
                                               column("updated_at", &Booking::updatedAt)};
};

/// Repeating sessions: an RRULE (RFC 5545) at wall-clock time in a zone. `duration` in minutes; bookings exist up to
/// `expandedUntil`.
struct BookingSeries {
    Uuid id;
    Uuid trainerId;
    Uuid clientId;
    Uuid serviceId;
    QString rrule;
    QString timeZone;
    UtcTime startsAt;
    int duration = 0;
    std::optional<UtcTime> expandedUntil{};
    UtcTime createdAt;
    UtcTime updatedAt;
    bool operator==(const BookingSeries&) const = default;
};

template <>
struct Describe<BookingSeries> {
    static constexpr const char* table = "booking_series";
    static constexpr auto columns = std::tuple{column("id", &BookingSeries::id),
                                               column("trainer_id", &BookingSeries::trainerId, "trainer_profiles"),
                                               column("client_id", &BookingSeries::clientId, "users"),
                                               column("service_id", &BookingSeries::serviceId, "trainer_services"),
                                               column("rrule", &BookingSeries::rrule),
                                               column("time_zone", &BookingSeries::timeZone),
                                               column("starts_at", &BookingSeries::startsAt),
                                               column("duration", &BookingSeries::duration),
                                               column("expanded_until", &BookingSeries::expandedUntil),
                                               column("created_at", &BookingSeries::createdAt),
                                               column("updated_at", &BookingSeries::updatedAt)};
};

/// Which booking a series made; `occurrence` is the start that the rule gave.
struct BookingSeriesMember {
    Uuid id;
    Uuid seriesId;
    Uuid bookingId;
    UtcTime occurrence;
    UtcTime createdAt;
    UtcTime updatedAt;
    bool operator==(const BookingSeriesMember&) const = default;
};

template <>
struct Describe<BookingSeriesMember> {
    static constexpr const char* table = "booking_series_members";
    static constexpr auto columns = std::tuple{column("id", &BookingSeriesMember::id),
                                               column("series_id", &BookingSeriesMember::seriesId, "booking_series"),
                                               column("booking_id", &BookingSeriesMember::bookingId, "bookings"),
                                               column("occurrence", &BookingSeriesMember::occurrence),
                                               column("created_at", &BookingSeriesMember::createdAt),
                                               column("updated_at", &BookingSeriesMember::updatedAt)};
};

/// A place in the waiting list of a group session.
struct WaitlistEntry {
    Uuid id;
    Uuid trainerId;
    Uuid clientId;
    Uuid serviceId;
    UtcTime startTime;
    int position = 0;
    WaitlistState state = WaitlistState::Waiting;
    std::optional<UtcTime> offeredUntil{};
    UtcTime createdAt;
    UtcTime updatedAt;
    bool operator==(const WaitlistEntry&) const = default;
};

template <>
struct Describe<WaitlistEntry> {
    static constexpr const char* table = "waitlist_entries";
    static constexpr auto columns = std::tuple{column("id", &WaitlistEntry::id),
                                               column("trainer_id", &WaitlistEntry::trainerId, "trainer_profiles"),
                                               column("client_id", &WaitlistEntry::clientId, "users"),
                                               column("service_id", &WaitlistEntry::serviceId, "trainer_services"),
                                               column("start_time", &WaitlistEntry::startTime),
                                               column("position", &WaitlistEntry::position),
                                               column("state", &WaitlistEntry::state),
                                               column("offered_until", &WaitlistEntry::offeredUntil),
                                               column("created_at", &WaitlistEntry::createdAt),
                                               column("updated_at", &WaitlistEntry::updatedAt)};
};

} // namespace models
