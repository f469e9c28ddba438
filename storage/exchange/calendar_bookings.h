// CalendarBookings: the bookings and series that a calendar wants, brought together with those of the desk.
#pragma once

#include "models/change_set.h"
#include "models/policy.h"
#include "storage/exchange/calendar_matcher.h"
#include "storage/exchange/slot_book.h"

#include <functional>
#include <unordered_map>

namespace storage
{

/// `column ` + this selects the ids of an idList().
extern const QString kInIdList;
/// The reason kept on a booking whose date has gone from the calendar.
extern const QString kTakenOutThere;

/// What became of a row's bookings.
struct CalendarRowCount {
    int inserted = 0;
    int updated = 0;
    int unchanged = 0;
    int present = 0; ///< of all, how many were on the desk before
    std::vector<SkippedDate> refused;
};

/// Gathers what the events want, then compares it with the desk once.
class CalendarBookings
{
public:
    CalendarBookings(const Reader& reader, const ImportContext& context, models::TimeSpan window,
                     const models::Policy& policy, const CalendarMatcher& matcher);

    /// Reads the bookings that stand in the way and those that events speak of by their UIDs.
    models::Status read(const CalendarSessions& sessions);

    /// Whether an event is an export of this desk: its UID is the id of a booking.
    bool isOwn(const CalendarSession& session) const;
    void addOwn(const CalendarSession& session);
    void add(const CalendarSession& session, const CalendarAssignment& assignment);

    /// Compares and adds the changes. Counts by row.
    models::Status plan(models::ChangeSet& changes);
    const std::map<int, CalendarRowCount>& rows() const { return m_rows; }

private:
    struct Wanted {
        int row = 0;
        QString key; ///< of the event; empty for one of our own exports
        models::Booking booking;
        models::Uuid series; ///< null for a single one
        models::UtcTime ruleStart;
    };
    void want(const CalendarSession& session, const CalendarOccurrence& occurrence, const models::Uuid& client,
              const CalendarAssignment& assignment, const models::Uuid& series);
    void wantSeries(const CalendarSession& session, const CalendarAssignment& assignment, const models::Uuid& client,
                    const models::Uuid& series);
    models::Uuid seriesId(const QString& key, const models::Uuid& client) const;
    models::Uuid bookingId(const Wanted& wanted, const models::Uuid& client) const;
    void addPresent(const models::Booking& booking);
    models::Status readPresent();
    std::optional<models::Booking> merged(const models::Booking& present, const models::Booking& wanted) const;
    bool place(const Wanted& wanted, const models::Booking* present, const models::Booking& after, bool refuse);
    models::Status placeAll(models::ChangeSet& changes);
    models::Status planSeries(models::ChangeSet& changes);
    models::Status cancelGone(models::ChangeSet& changes);
    models::Status cancelDropped(models::ChangeSet& changes);
    models::Status takeOut(const models::Booking& booking, int row, models::ChangeSet& changes);
    models::Status addCancelled(const models::Booking& before, models::Booking after, models::ChangeSet& changes);

    const Reader& m_reader;
    const ImportContext& m_context;
    models::TimeSpan m_window;
    const models::Policy& m_policy;
    const CalendarMatcher& m_matcher;
    std::unordered_map<models::Uuid, models::Booking> m_present;
    std::unordered_multimap<qint64, models::Uuid> m_presentByStart;
    SlotBook m_slots;
    std::vector<Wanted> m_wanted;
    std::unordered_map<models::Uuid, std::pair<int, models::BookingSeries>> m_series; ///< wanted, with its row
    std::unordered_map<models::Uuid, bool> m_ids;                                     ///< ids that are wanted
    std::map<int, CalendarRowCount> m_rows;
};

} // namespace storage
