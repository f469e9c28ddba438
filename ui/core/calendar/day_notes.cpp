// Reading the notes of a range of dates.
#include "ui/core/calendar/day_notes.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;
using models::Result;
using models::Status;

namespace ui::calendar
{

namespace
{

QString fullNameOf(const QSqlQuery& query, int first)
{
    return QString(query.value(first).toString() + u' ' + query.value(first + 1).toString()).simplified();
}

/// The change of the clocks on a day: most zones change by whole hours, one by half an hour, all on a quarter's line.
std::optional<DayNote> clockChangeOf(const models::Zone& zone, QDate day)
{
    constexpr qint64 kQuarterMs = 15 * 60'000;
    const models::UtcTime start = zone.startOfDay(day), end = zone.startOfDay(day.addDays(1));
    const int before = zone.offsetSeconds(start.plusMs(-1));
    if (before == zone.offsetSeconds(end.plusMs(-1)))
        return {};
    for (models::UtcTime time = start; time < end; time = time.plusMs(kQuarterMs)) {
        const int offset = zone.offsetSeconds(time);
        if (offset == before)
            continue;
        DayNote note;
        note.kind = offset < before ? DayNote::Kind::ClocksBack : DayNote::Kind::ClocksForward;
        // What the old clock shows at that instant.
        const qint64 shown = (time.ms + qint64(before) * 1000) % (24 * 3600 * 1000);
        note.at = QTime::fromMSecsSinceStartOfDay(int((shown + 24 * 3600 * 1000) % (24 * 3600 * 1000)));
        return note;
    }
    return {};
}

} // namespace

Result<NotesByDay> readDayNotes(const storage::Reader& reader, const models::Uuid& trainerId, const models::Zone& zone,
                                const models::Availability& availability, QDate from, QDate to, bool withBirthdays)
{
    NotesByDay notes;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (const auto change = clockChangeOf(zone, day))
            notes[day].push_back(*change);
    }
    const auto idAt = [](const QSqlQuery& query, int column) {
        return models::Uuid::fromString(query.value(column).toString()).value_or(models::Uuid());
    };
    // In the order of the file: for a few rows out of thousands an index by id costs more than it spares.
    TD_TRY(reader.each(
        u"SELECT cp.expiry_date, cp.client_id, u.first_name, u.last_name, cp.sessions_remaining FROM client_packages cp NOT INDEXED "
        "JOIN trainer_packages p ON p.id = cp.package_id JOIN users u ON u.id = cp.client_id WHERE p.trainer_id = ? AND "
        "cp.expiry_date >= ? AND cp.expiry_date < ? AND cp.sessions_remaining > 0 ORDER BY u.first_name, cp.id"_s,
        {trainerId.toString(), zone.startOfDay(from).toString(), zone.startOfDay(to.addDays(1)).toString()},
        [&](const QSqlQuery& query) -> Status {
            if (const auto end = models::UtcTime::fromString(query.value(0).toString()))
                notes[zone.dateOf(*end)].push_back({DayNote::Kind::PackEnds,
                                                    query.value(2).toString(),
                                                    fullNameOf(query, 2),
                                                    {},
                                                    query.value(4).toInt(),
                                                    {},
                                                    idAt(query, 1)});
            return {};
        }));
    TD_TRY(
        reader.each(u"SELECT expiry_date, id, name FROM certifications WHERE trainer_id = ? AND expiry_date >= ? AND "
                    "expiry_date <= ? ORDER BY name, id"_s,
                    {trainerId.toString(), from.toString(Qt::ISODate), to.toString(Qt::ISODate)},
                    [&](const QSqlQuery& query) -> Status {
                        const QDate date = QDate::fromString(query.value(0).toString(), Qt::ISODate);
                        notes[date].push_back(
                            {DayNote::Kind::CertificateEnds, {}, query.value(2).toString(), {}, 0, {}, idAt(query, 1)});
                        return {};
                    }));
    if (withBirthdays) {
        TD_TRY(reader.each(
            u"SELECT p.date_of_birth, u.id, u.first_name, u.last_name FROM trainer_clients c JOIN users u ON u.id = "
            "c.client_id JOIN client_profiles p ON p.user_id = u.id WHERE c.trainer_id = ? AND c.status = 'active' AND "
            "p.date_of_birth IS NOT NULL ORDER BY u.first_name, u.id"_s,
            {trainerId.toString()}, [&](const QSqlQuery& query) -> Status {
                const QDate born = QDate::fromString(query.value(0).toString(), Qt::ISODate);
                for (int year = from.year(); year <= to.year(); ++year) {
                    // Born on 29 February: in other years the day before March.
                    QDate day(year, born.month(), 1);
                    day = day.addDays(std::min(born.day(), day.daysInMonth()) - 1);
                    if (day >= from && day <= to && day > born)
                        notes[day].push_back({DayNote::Kind::Birthday,
                                              query.value(2).toString(),
                                              fullNameOf(query, 2),
                                              {},
                                              0,
                                              {},
                                              idAt(query, 1)});
                }
                return {};
            }));
    }
    for (auto it = availability.exceptions.lower_bound(from); it != availability.exceptions.end() && it->first <= to;
         ++it) {
        const models::DayException& day = it->second;
        if (availability.isDayOff(day.date))
            notes[day.date].push_back({DayNote::Kind::DayOff, {}, {}, day.note, 0, {}, {}});
        else if (day.ranges)
            notes[day.date].push_back({DayNote::Kind::ExtraHours, {}, {}, day.note, 0, *day.ranges, {}});
    }
    return notes;
}

} // namespace ui::calendar
