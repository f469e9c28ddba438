// Day notes: what the lane above the grid says of a date: pack and certificate endings, birthdays, days off.
#pragma once

#include "models/availability.h"
#include "models/entities/packages.h"
#include "storage/reader.h"

#include <map>

namespace ui::calendar
{

/// A read-only note of one date; opening it leads to the record.
struct DayNote {
    enum class Kind { PackEnds, CertificateEnds, Birthday, DayOff, ExtraHours, ClocksBack, ClocksForward };
    Kind kind = Kind::PackEnds;
    QString firstName;                      ///< of the client
    QString fullName;                       ///< of the client; of a certificate its name
    QString words;                          ///< the trainer's own words for a day off
    int left = 0;                           ///< sessions left in the pack that ends
    std::vector<models::MinuteRange> hours; ///< of extra hours
    models::Uuid id;                        ///< the client, or the certificate
    QTime at{};                             ///< the wall-clock time at which the clocks change
    bool operator==(const DayNote&) const = default;
};

using NotesByDay = std::map<QDate, std::vector<DayNote>>;

/// The notes of the dates [from, to]. Birthdays are health-adjacent data: only when asked for.
models::Result<NotesByDay> readDayNotes(const storage::Reader& reader, const models::Uuid& trainerId,
                                        const models::Zone& zone, const models::Availability& availability, QDate from,
                                        QDate to, bool withBirthdays);

} // namespace ui::calendar
