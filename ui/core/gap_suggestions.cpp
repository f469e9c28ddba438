// Fill the gap: four statements over the whole roster, none a client.
#include "ui/core/gap_suggestions.h"

#include <QHash>
#include <QSqlQuery>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

namespace
{

constexpr int kHabitDays = 84; ///< twelve weeks

using GapCandidates = QHash<QString, GapCandidate>; // by client id

Status readGapPacks(const Planning& planning, TimeSpan slot, const std::optional<Uuid>& serviceId,
                    GapCandidates& people)
{
    const Zone& zone = planning.practice.zone;
    const QDate day = zone.dateOf(slot.start);
    // Of several packs the one that ends soonest pays; later rows of a client do not replace it.
    return planning.reader.each(
        u"SELECT c.client_id, c.expiry_date, c.sessions_remaining - (SELECT count(*) FROM package_redemptions r WHERE "
        "r.client_package_id = c.id AND r.state = 'held') AS unbooked, "
        "(SELECT count(*) FROM package_redemptions r JOIN bookings b ON b.id = r.booking_id WHERE r.client_package_id "
        "= c.id "
        "AND r.state = 'held' AND b.start_time >= ?) AS ahead "
        "FROM client_packages c JOIN trainer_packages p ON p.id = c.package_id "
        "WHERE c.sessions_remaining > 0 AND (c.expiry_date IS NULL OR c.expiry_date >= ?) AND (? = '' OR p.service_id "
        "= ?) "
        "ORDER BY c.expiry_date IS NULL, c.expiry_date, c.id"_s,
        {planning.now.toString(), slot.start.toString(), serviceId ? serviceId->toString() : u""_s,
         serviceId ? serviceId->toString() : u""_s},
        [&](const QSqlQuery& row) -> Status {
            const auto person = people.find(row.value(0).toString());
            const int unbooked = row.value(2).toInt();
            if (person == people.end() || person->sessionsLeft > 0 || unbooked <= 0)
                return {};
            person->sessionsLeft = unbooked;
            if (const auto expiry = UtcTime::fromString(row.value(1).toString())) {
                person->daysToExpiry = int(day.daysTo(zone.dateOf(*expiry)));
                const double weeks =
                    std::max(1.0, double(zone.dateOf(planning.now).daysTo(zone.dateOf(*expiry)) + 1) / 7.0);
                const int ahead = row.value(3).toInt();
                person->neededPerWeek = (unbooked + ahead) / weeks;
                person->bookedPerWeek = ahead / weeks;
            }
            return {};
        });
}

Status readGapHabits(const Planning& planning, TimeSpan slot, GapCandidates& people)
{
    const Zone& zone = planning.practice.zone;
    const LocalTime wanted = zone.toLocal(slot.start);
    return planning.reader.each(u"SELECT client_id, start_time FROM bookings WHERE trainer_id = ? AND start_time >= ? "
                                u"AND start_time < ? AND status = "
                                "'completed'"_s,
                                {planning.practice.profile.id.toString(), planning.now.plusDays(-kHabitDays).toString(),
                                 planning.now.toString()},
                                [&](const QSqlQuery& row) -> Status {
                                    const auto person = people.find(row.value(0).toString());
                                    const auto start = UtcTime::fromString(row.value(1).toString());
                                    if (person == people.end() || !start)
                                        return {};
                                    const LocalTime local = zone.toLocal(*start);
                                    const int days = int(local.date.daysTo(zone.dateOf(planning.now)));
                                    person->daysSinceLast = std::min(person->daysSinceLast.value_or(days), days);
                                    if (local.date.dayOfWeek() == wanted.date.dayOfWeek() &&
                                        std::abs(local.time.secsTo(wanted.time)) <= 3600)
                                        ++person->usualVisits;
                                    return {};
                                });
}

} // namespace

Result<std::vector<GapSuggestion>> suggestForGap(const Planning& planning, TimeSpan slot,
                                                 const std::optional<Uuid>& serviceId, size_t limit)
{
    const Zone& zone = planning.practice.zone;
    const QDate day = zone.dateOf(slot.start);
    GapCandidates people;
    TD_TRY(planning.reader.each(
        u"SELECT u.id, trim(u.first_name || ' ' || u.last_name) FROM trainer_clients t JOIN users u ON u.id = "
        u"t.client_id "
        "WHERE t.trainer_id = ? AND t.status = 'active' AND u.id NOT IN (SELECT client_id FROM bookings WHERE "
        "trainer_id = ? "
        "AND start_time >= ? AND start_time < ? AND status IN ('pending', 'confirmed', 'completed'))"_s,
        {planning.practice.profile.id.toString(), planning.practice.profile.id.toString(),
         zone.startOfDay(day).toString(), zone.startOfDay(day.addDays(1)).toString()},
        [&](const QSqlQuery& row) -> Status {
            const auto id = Uuid::fromString(row.value(0).toString());
            if (id)
                people.insert(row.value(0).toString(),
                              GapCandidate{*id, row.value(1).toString(), 0, {}, 0, 0, false, 0, {}});
            return {};
        }));
    TD_TRY(readGapPacks(planning, slot, serviceId, people));
    TD_TRY(readGapHabits(planning, slot, people));
    TD_TRY(planning.reader.each(
        u"SELECT client_id FROM waitlist_entries WHERE state = 'waiting' AND start_time > ? AND (? = '' OR "
        "service_id = ?)"_s,
        {planning.now.toString(), serviceId ? serviceId->toString() : u""_s, serviceId ? serviceId->toString() : u""_s},
        [&](const QSqlQuery& row) -> Status {
            if (const auto person = people.find(row.value(0).toString()); person != people.end())
                person->isWaiting = true;
            return {};
        }));
    auto ranked = rankForGap(std::vector<GapCandidate>(people.cbegin(), people.cend()));
    if (ranked.size() > limit)
        ranked.erase(ranked.begin() + qsizetype(limit), ranked.end());
    return ranked;
}

} // namespace ui
