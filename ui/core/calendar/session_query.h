// Session query: the calendar's reads. One indexed statement gives a week with names, pay state and delivery.
#pragma once

#include "storage/reader.h"
#include "ui/core/calendar/sessions.h"

namespace ui::calendar
{

/// Reads sessions of one trainer. `withDelivery` also looks up whether the endpoint has each booking (only wanted on a
/// desk that synchronises).
class SessionQuery
{
public:
    SessionQuery(storage::Reader reader, models::Uuid trainerId, bool withDelivery)
        : m_reader(reader), m_trainerId(trainerId), m_withDelivery(withDelivery)
    {
    }

    /// Sessions that touch [from, to), by start. A session is expected to last a day at most; longer ones appear on
    /// their first two days.
    models::Result<std::vector<Session>> between(models::UtcTime from, models::UtcTime to) const;
    /// Confirmed sessions that were over at `now` and began at `since` or later, oldest first: what is to be settled.
    models::Result<std::vector<Session>> unsettled(models::UtcTime since, models::UtcTime now, int limit) const;
    models::Result<std::optional<Session>> one(const models::Uuid& booking) const;
    /// All services of the trainer in their order, with their colours.
    models::Result<std::vector<Service>> services() const;
    /// The statement of `between`, for the test that holds it to its index.
    QString text() const;

private:
    storage::Reader m_reader;
    models::Uuid m_trainerId;
    bool m_withDelivery;
};

/// Whether the desk synchronises: then a booking says whether the endpoint has it.
models::Result<bool> showsDelivery(const storage::Reader& reader);

} // namespace ui::calendar
