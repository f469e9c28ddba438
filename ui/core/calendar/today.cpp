// Reading what needs attention.
#include "ui/core/calendar/today.h"

#include "storage/sync_review.h"
#include "ui/core/calendar/calendar_model.h"
#include "ui/core/calendar/free_times.h"
#include "ui/core/calendar/session_query.h"

#include <QSqlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::BookingStatus;
using models::Status;
using models::UtcTime;

namespace ui::calendar
{

namespace
{

constexpr int kUnsettledDays = 31;

models::Uuid idIn(const QSqlQuery& query, int column)
{
    return models::Uuid::fromString(query.value(column).toString()).value_or(models::Uuid());
}

QString nameIn(const QSqlQuery& query, int column)
{
    return QString(query.value(column).toString() + u' ' + query.value(column + 1).toString()).simplified();
}

/// One line for all of them: they are settled one after the other in "Close the day".
Status addUnsettled(const storage::Reader& reader, const Practice& practice, UtcTime now, Today& today)
{
    Attention line;
    line.kind = Attention::Kind::Unsettled;
    TD_TRY(reader.each(
        u"SELECT count(*), min(start_time) FROM bookings WHERE trainer_id = ? AND start_time >= ? AND start_time < ? AND "
        "status = 'confirmed' AND end_time <= ?"_s,
        {practice.profile.id.toString(), now.plusDays(-kUnsettledDays).toString(), now.toString(), now.toString()},
        [&](const QSqlQuery& query) -> Status {
            line.left = query.value(0).toInt();
            line.when = UtcTime::fromString(query.value(1).toString()).value_or(now);
            return {};
        }));
    if (line.left > 0)
        today.attention.push_back(line);
    return {};
}

Status addOwed(const storage::Reader& reader, const Practice& practice, UtcTime now, Today& today)
{
    return reader.each(
        u"SELECT b.id, u.first_name, u.last_name, s.name, s.price, b.start_time FROM bookings b CROSS JOIN users u ON "
        "u.id = b.client_id CROSS JOIN trainer_services s ON s.id = b.service_id WHERE b.trainer_id = ? AND "
        "b.start_time >= ? AND b.start_time < ? AND b.status = 'completed' AND s.price > 0 AND NOT EXISTS (SELECT 1 FROM "
        "payments p WHERE p.booking_id = b.id AND p.status IN ('succeeded', 'partially_refunded', 'refunded')) AND NOT EXISTS (SELECT "
        "1 FROM package_redemptions r WHERE r.booking_id = b.id AND r.state IN ('used', 'forfeited')) ORDER BY "
        "b.start_time DESC LIMIT 20"_s,
        {practice.profile.id.toString(), now.plusDays(-90).toString(), now.toString()},
        [&](const QSqlQuery& query) -> Status {
            Attention line;
            line.kind = Attention::Kind::Owes;
            line.id = idIn(query, 0);
            line.name = nameIn(query, 1);
            line.service = query.value(3).toString();
            line.amount = {query.value(4).toLongLong()};
            line.when = UtcTime::fromString(query.value(5).toString()).value_or(now);
            today.attention.push_back(line);
            return {};
        });
}

Status addPacks(const storage::Reader& reader, const Practice& practice, const models::Policy& policy, UtcTime now,
                Today& today)
{
    const UtcTime soon = practice.zone.endOfDay(today.date.addDays(policy.packageAttentionDays));
    return reader.each(
        u"SELECT cp.client_id, u.first_name, u.last_name, coalesce(s.name, p.name), cp.sessions_remaining, cp.expiry_date FROM "
        "client_packages cp JOIN trainer_packages p ON p.id = cp.package_id LEFT JOIN trainer_services s ON s.id = p.service_id JOIN users u ON u.id = cp.client_id JOIN "
        "trainer_clients c ON c.client_id = cp.client_id AND c.trainer_id = p.trainer_id WHERE p.trainer_id = ? AND "
        "c.status = 'active' AND cp.sessions_remaining > 0 AND (cp.expiry_date IS NULL OR cp.expiry_date >= ?) AND "
        "(cp.sessions_remaining <= ? OR cp.expiry_date <= ?) ORDER BY cp.expiry_date IS NULL, cp.expiry_date, cp.id LIMIT 20"_s,
        {practice.profile.id.toString(), now.toString(), policy.packageLowAt, soon.toString()},
        [&](const QSqlQuery& query) -> Status {
            Attention line;
            line.id = idIn(query, 0);
            line.name = nameIn(query, 1);
            line.service = query.value(3).toString();
            line.left = query.value(4).toInt();
            const auto ends = UtcTime::fromString(query.value(5).toString());
            if (ends)
                line.ends = practice.zone.dateOf(*ends);
            line.kind = ends && *ends <= soon ? Attention::Kind::PackEnds : Attention::Kind::PackLow;
            today.attention.push_back(line);
            return {};
        });
}

Status addCertificates(const storage::Reader& reader, const Practice& practice, const models::Policy& policy,
                       Today& today)
{
    return reader.each(
        u"SELECT id, name, expiry_date FROM certifications WHERE trainer_id = ? AND expiry_date >= ? AND "
        "expiry_date <= ? ORDER BY expiry_date, id"_s,
        {practice.profile.id.toString(), today.date.toString(Qt::ISODate),
         today.date.addDays(policy.certificateAttentionDays).toString(Qt::ISODate)},
        [&](const QSqlQuery& query) -> Status {
            Attention line;
            line.kind = Attention::Kind::CertificateEnds;
            line.id = idIn(query, 0);
            line.name = query.value(1).toString();
            line.ends = QDate::fromString(query.value(2).toString(), Qt::ISODate);
            today.attention.push_back(line);
            return {};
        });
}

/// Bookings and clients by name; other records in conflict are met in Sync.
Status addConflicts(const storage::Reader& reader, const std::set<models::Uuid>& inConflict, Today& today)
{
    for (const models::Uuid& id : inConflict) {
        Attention line;
        line.kind = Attention::Kind::TwoVersions;
        line.id = id;
        TD_TRY(reader.each(
            u"SELECT u.first_name, u.last_name, b.start_time FROM bookings b JOIN users u ON u.id = b.client_id WHERE b.id = ? "
            "UNION ALL SELECT first_name, last_name, NULL FROM users WHERE id = ?"_s,
            {id.toString(), id.toString()}, [&](const QSqlQuery& query) -> Status {
                line.name = nameIn(query, 0);
                line.when = UtcTime::fromString(query.value(2).toString()).value_or(UtcTime{});
                return {};
            }));
        if (!line.name.isEmpty())
            today.attention.push_back(line);
    }
    return {};
}

} // namespace

std::vector<Attention> gathered(std::vector<Attention> lines)
{
    const auto owes = [](const Attention& line) { return line.kind == Attention::Kind::Owes; };
    if (std::count_if(lines.begin(), lines.end(), owes) <= kMostDebtLines)
        return lines;
    std::vector<Attention> shown;
    std::optional<size_t> rest;
    bool isFirst = true;
    for (Attention& line : lines) {
        if (!owes(line) || std::exchange(isFirst, false)) {
            shown.push_back(std::move(line));
            continue;
        }
        if (!rest) {
            rest = shown.size();
            shown.emplace_back().kind = Attention::Kind::OweToo;
        }
        shown[*rest].left += 1;
        shown[*rest].amount += line.amount;
    }
    return shown;
}

models::Result<Today> readToday(const storage::Reader& reader, const Practice& practice, const models::Policy& policy,
                                UtcTime now, std::vector<Block> blocks, const std::set<models::Uuid>& inConflict)
{
    Today today;
    today.date = practice.zone.dateOf(now);
    std::erase_if(blocks, [](const Block& b) { return b.status == BookingStatus::Cancelled; });
    for (const Block& block : blocks) {
        if (block.status == BookingStatus::NoShow)
            continue;
        ++today.sessions;
        today.minutes += int(models::minutesBetween(block.start(), block.end()));
        today.expected += {block.service.price.units * block.taken()};
        if (!today.running && block.isMovable() && block.start() <= now && now < block.end())
            today.running = block;
        else if (block.isMovable() && block.start() > now && !today.next)
            today.next = block;
        else if (block.isMovable() && block.start() > now)
            today.later.push_back(block);
    }
    today.blocks = std::move(blocks);
    for (const Block& block : today.blocks) {
        for (const Session& session : block.people) {
            if (session.delivery != Delivery::Refused)
                continue;
            Attention line;
            line.kind = Attention::Kind::Refused;
            line.id = session.id;
            line.name = QString(session.firstName + u' ' + session.lastName).simplified();
            line.service = session.refusal;
            line.when = session.start;
            today.attention.push_back(line);
        }
    }
    TD_TRY(addUnsettled(reader, practice, now, today));
    TD_TRY(addOwed(reader, practice, now, today));
    TD_TRY(addPacks(reader, practice, policy, now, today));
    TD_TRY(addCertificates(reader, practice, policy, today));
    TD_TRY(addConflicts(reader, inConflict, today));
    return today;
}

models::Result<TodayDesk> readTodayDesk(const storage::Reader& reader, UtcTime now, bool hidesNames)
{
    TodayDesk desk;
    TD_ASSIGN(desk.practice, readPractice(reader));
    TD_ASSIGN(const models::Policy policy, models::Policy::fromJson(desk.practice.settings.policy));
    TD_ASSIGN(const bool withDelivery, showsDelivery(reader));
    const SessionQuery query(reader, desk.practice.profile.id, withDelivery);
    TD_ASSIGN(const auto services, query.services());
    const QDate date = desk.practice.zone.dateOf(now);
    TD_ASSIGN(auto sessions,
              query.between(desk.practice.zone.startOfDay(date), desk.practice.zone.startOfDay(date.addDays(1))));
    std::set<models::Uuid> twoVersions;
    if (withDelivery) {
        TD_ASSIGN(twoVersions, storage::rowsInConflict(reader, desk.practice.settings.currency));
    }
    for (Session& session : sessions) {
        session.twoVersions = twoVersions.contains(session.id);
        if (hidesNames)
            CalendarModel::hideName(session);
    }
    TD_ASSIGN(desk.today, readToday(reader, desk.practice, policy, now, blocksOf(std::move(sessions), services, false),
                                    twoVersions));
    TD_ASSIGN(const models::Availability hours,
              models::Availability::fromJson(desk.practice.profile.availabilityHours));
    // Without hours of work every hour of the night would be free.
    if (hours.weekly) {
        const FreeTimeSearch search{desk.practice.zone, hours, {}, now, 60};
        const auto free = nearestFreeTimes(search, now, 60 * 60'000, 1, 0);
        if (!free.empty() && desk.practice.zone.dateOf(free.front()) == date)
            desk.today.freeHour = free.front();
    }
    return desk;
}

} // namespace ui::calendar
