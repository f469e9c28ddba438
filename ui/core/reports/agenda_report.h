// Agenda report: the sessions of some days, as a list.
#pragma once

#include "models/rules/periods.h"
#include "models/rules/ratings.h"
#include "ui/core/commands.h"

namespace ui::reports
{

struct AgendaEntry {
    models::Booking booking;
    QString client;
    QString service;
    QString paidBy; ///< "pack", "payment" or empty
};

/// The bookings that begin on these days, in order; cancelled ones too.
models::Result<std::vector<AgendaEntry>> agenda(const storage::Reader& reader, const Practice& practice,
                                                models::DayRange days);

/// How many confirmed sessions are over and wait to be settled ("close the day").
models::Result<qint64> unsettledSessions(const storage::Reader& reader, const Practice& practice, models::UtcTime now);

/// The trainer's public ratings.
models::Result<models::RatingSummary> publicRatings(const storage::Reader& reader, const Practice& practice);

} // namespace ui::reports
