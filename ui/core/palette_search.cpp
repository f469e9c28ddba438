// Searching the desk for the palette.
#include "ui/core/palette_search.h"

#include "models/entities/offers.h"
#include "storage/client_search.h"
#include "ui/core/match.h"
#include "ui/core/roster/roster.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

models::Result<std::vector<FoundClient>> findClients(const storage::Reader& reader, const Practice& practice,
                                                     const Wording& wording, models::UtcTime now, const QString& query,
                                                     int limit)
{
    std::vector<FoundClient> found;
    if (query.trimmed().isEmpty())
        return found;
    TD_ASSIGN(const auto ids, storage::searchClients(reader, query, 20));
    if (ids.empty())
        return found;
    TD_ASSIGN(const auto entries, readRoster(reader, practice, now, QList<models::Uuid>(ids.begin(), ids.end())));
    for (const RosterEntry& entry : entries) {
        FoundClient one;
        one.id = entry.id;
        one.name = entry.name;
        one.points = entry.points;
        if (entry.next)
            one.detail =
                wording.times().zone().dateOf(*entry.next) == wording.times().zone().dateOf(now)
                    ? QCoreApplication::translate("ui::Palette", "next today %1", "a time")
                          .arg(wording.times().clock(*entry.next))
                    : QCoreApplication::translate("ui::Palette", "next %1").arg(wording.dayAndTime(*entry.next, now));
        if (const auto match = matchText(query, entry.name)) {
            one.letters = match->letters;
            one.score = match->score;
        }
        // Somebody who is on the list now comes before somebody who was.
        one.score += entry.status == models::ClientStatus::Archived ? 0 : 200;
        found.push_back(std::move(one));
    }
    std::sort(found.begin(), found.end(), [](const FoundClient& a, const FoundClient& b) {
        return a.score != b.score ? a.score > b.score : a.name < b.name;
    });
    if (int(found.size()) > limit)
        found.resize(size_t(limit));
    return found;
}

namespace
{

const QString kSessionSelect =
    u"SELECT b.id, u.first_name, u.last_name, s.name, b.start_time FROM bookings b CROSS JOIN users u ON u.id = "
    "b.client_id CROSS JOIN trainer_services s ON s.id = b.service_id WHERE b.trainer_id = ? AND "_s;

models::Result<std::vector<FoundRecord>> readSessions(const storage::Reader& reader, const QString& where,
                                                      const QVariantList& bound, const Wording& wording,
                                                      models::UtcTime now)
{
    std::vector<FoundRecord> found;
    const models::Zone& zone = wording.times().zone();
    TD_TRY(reader.each(kSessionSelect % where, bound, [&](const QSqlQuery& row) -> models::Status {
        const auto start = models::UtcTime::fromString(row.value(4).toString());
        const auto id = models::Uuid::fromString(row.value(0).toString());
        if (!start || !id)
            return {};
        FoundRecord one;
        one.id = *id;
        one.text = fullName(row.value(1).toString(), row.value(2).toString()) % u", "_s % row.value(3).toString();
        one.aside = zone.dateOf(*start) == zone.dateOf(now)
                        ? QCoreApplication::translate("ui::Palette", "Today, %1").arg(wording.times().clock(*start))
                        : wording.dayAndTime(*start, now);
        found.push_back(std::move(one));
        return {};
    }));
    return found;
}

} // namespace

models::Result<std::vector<FoundRecord>> nextSessionsOf(const storage::Reader& reader, const Practice& practice,
                                                        const Wording& wording, models::UtcTime now,
                                                        const FoundClient& client, int limit)
{
    TD_ASSIGN(
        auto found,
        readSessions(
            reader,
            u"b.client_id = ? AND b.start_time >= ? AND b.status IN ('pending', 'confirmed') ORDER BY b.start_time LIMIT ?"_s,
            {practice.profile.id.toString(), client.id.toString(), now.toString(), limit}, wording, now));
    for (FoundRecord& one : found)
        one.letters = client.letters;
    return found;
}

models::Result<std::vector<FoundRecord>> sessionsFrom(const storage::Reader& reader, const Practice& practice,
                                                      const Wording& wording, models::UtcTime now, QDate day,
                                                      QTime time, int limit)
{
    const models::Zone& zone = practice.zone;
    return readSessions(
        reader,
        u"b.start_time >= ? AND b.start_time < ? AND b.status <> 'cancelled' ORDER BY b.start_time, b.id LIMIT ?"_s,
        {practice.profile.id.toString(), zone.toUtc(day, time).toString(), zone.startOfDay(day.addDays(1)).toString(),
         limit},
        wording, now);
}

models::Result<std::vector<FoundRecord>> findServices(const storage::Reader& reader, const Practice& practice,
                                                      const Wording& wording, const QString& query, int limit)
{
    std::vector<FoundRecord> found;
    if (query.trimmed().isEmpty())
        return found;
    TD_ASSIGN(const auto services, reader.all<models::TrainerService>(u"WHERE trainer_id = ? ORDER BY created_at, id"_s,
                                                                      {practice.profile.id.toString()}));
    for (const models::TrainerService& service : services) {
        if (const auto match = matchText(query, service.name))
            found.push_back({service.id, service.name, wording.money(service.price), match->letters, match->score});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const FoundRecord& a, const FoundRecord& b) { return a.score > b.score; });
    if (int(found.size()) > limit)
        found.resize(size_t(limit));
    return found;
}

} // namespace ui
