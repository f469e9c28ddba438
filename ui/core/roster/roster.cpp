// Reading the roster.
#include "ui/core/roster/roster.h"

#include "ui/core/match.h"
#include "ui/core/wording.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using models::Result;
using models::Status;
using models::Uuid;

namespace ui
{

namespace
{

std::optional<models::UtcTime> rosterTime(const QVariant& value)
{
    return value.isNull() ? std::nullopt : models::UtcTime::fromString(value.toString());
}

/// " AND column IN (?, ...)" with its values, or nothing for everybody.
struct Narrowing {
    QString column;
    const QList<Uuid>& only;

    QString sql() const
    {
        if (only.isEmpty())
            return {};
        return u" AND "_s % column % u" IN ("_s % QStringList(only.size(), u"?"_s).join(u',') % u')';
    }
    QVariantList bound(QVariantList before) const
    {
        for (const Uuid& id : only)
            before.append(id.toString());
        return before;
    }
};

QStringList tagsOf(const QString& json)
{
    QStringList tags;
    for (const QJsonValue& tag : QJsonDocument::fromJson(json.toUtf8()).array())
        tags.append(tag.toString());
    return tags;
}

class RosterReading
{
public:
    RosterReading(const storage::Reader& reader, const Practice& practice, models::UtcTime now, const QList<Uuid>& only)
        : m_reader(reader), m_trainer(practice.profile.id.toString()), m_now(now.toString()), m_only(only)
    {
    }

    Result<std::vector<RosterEntry>> readNames()
    {
        TD_TRY(readPeople());
        return std::move(m_entries);
    }

    Result<std::vector<RosterEntry>> read()
    {
        TD_TRY(readPeople());
        TD_TRY(readTimes());
        TD_TRY(readPacks());
        TD_TRY(readOwed());
        TD_TRY(readPoints());
        return std::move(m_entries);
    }

private:
    RosterEntry* entry(const QVariant& id)
    {
        const auto at = m_places.constFind(id.toString());
        return at == m_places.constEnd() ? nullptr : &m_entries[size_t(*at)];
    }

    Status readPeople()
    {
        const Narrowing narrowing{u"tc.client_id"_s, m_only};
        return m_reader.each(
            u"SELECT tc.client_id, u.first_name, u.last_name, u.email, u.phone, tc.status, tc.tags FROM trainer_clients tc "
            "JOIN users u ON u.id = tc.client_id WHERE tc.trainer_id = ?"_s %
                narrowing.sql(),
            narrowing.bound({m_trainer}), [this](const QSqlQuery& row) -> Status {
                const auto id = Uuid::fromString(row.value(0).toString());
                if (!id)
                    return models::fail(models::ErrorCode::Corrupt,
                                        u"A row of trainer_clients has no readable client."_s);
                RosterEntry entry;
                entry.id = *id;
                entry.name = fullName(row.value(1).toString(), row.value(2).toString());
                entry.email = row.value(3).toString();
                entry.phone = row.value(4).toString();
                QString digits = entry.phone;
                digits.removeIf([](QChar c) { return !c.isDigit() && c != u'+'; });
                entry.haystack = foldedText(entry.name % u'\n' % entry.email % u'\n' % entry.phone % u'\n' % digits);
                const QString status = row.value(5).toString();
                entry.status = status == u"archived"_s ? models::ClientStatus::Archived
                               : status == u"paused"_s ? models::ClientStatus::Paused
                                                       : models::ClientStatus::Active;
                entry.tags = tagsOf(row.value(6).toString());
                m_places.insert(row.value(0).toString(), int(m_entries.size()));
                m_entries.push_back(std::move(entry));
                return {};
            });
    }

    Status readTimes()
    {
        const Narrowing narrowing{u"client_id"_s, m_only};
        TD_TRY(m_reader.each(
            u"SELECT client_id, min(start_time) FROM bookings WHERE trainer_id = ? AND start_time >= ? AND "
            "status IN ('pending', 'confirmed')"_s %
                narrowing.sql() % u" GROUP BY client_id"_s,
            narrowing.bound({m_trainer, m_now}), [this](const QSqlQuery& row) -> Status {
                if (RosterEntry* found = entry(row.value(0)))
                    found->next = rosterTime(row.value(1));
                return {};
            }));
        return m_reader.each(
            u"SELECT client_id, max(start_time) FROM bookings WHERE trainer_id = ? AND status = 'completed'"_s %
                narrowing.sql() % u" GROUP BY client_id"_s,
            narrowing.bound({m_trainer}), [this](const QSqlQuery& row) -> Status {
                if (RosterEntry* found = entry(row.value(0)))
                    found->lastSeen = rosterTime(row.value(1));
                return {};
            });
    }

    Status readPacks()
    {
        const Narrowing narrowing{u"cp.client_id"_s, m_only};
        return m_reader.each(
            u"SELECT cp.client_id, cp.id, s.name, p.session_count, cp.sessions_remaining, cp.expiry_date FROM client_packages cp "
            "JOIN trainer_packages p ON p.id = cp.package_id JOIN trainer_services s ON s.id = p.service_id "
            "WHERE p.trainer_id = ? AND cp.sessions_remaining > 0 AND (cp.expiry_date IS NULL OR cp.expiry_date >= ?)"_s %
                narrowing.sql() %
                u" ORDER BY cp.expiry_date IS NULL, cp.expiry_date, cp.sessions_remaining, cp.purchase_date"_s,
            narrowing.bound({m_trainer, m_now}), [this](const QSqlQuery& row) -> Status {
                RosterEntry* found = entry(row.value(0));
                if (!found || found->pack)
                    return {};
                RosterEntry::Pack pack;
                pack.id = Uuid::fromString(row.value(1).toString()).value_or(Uuid());
                pack.sessions = row.value(3).toInt();
                pack.name = row.value(2).toString() % u' ' % QLocale().toString(pack.sessions);
                pack.left = row.value(4).toInt();
                pack.expiry = rosterTime(row.value(5));
                found->pack = std::move(pack);
                return {};
            });
    }

    Status readOwed()
    {
        const Narrowing narrowing{u"b.client_id"_s, m_only};
        return m_reader.each(
            u"SELECT b.client_id, sum(s.price) FROM bookings b JOIN trainer_services s ON s.id = b.service_id "
            "WHERE b.trainer_id = ? AND b.status = 'completed' AND s.price > 0 "
            "AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.booking_id = b.id AND p.status <> 'failed' AND p.status <> 'pending') "
            "AND NOT EXISTS (SELECT 1 FROM package_redemptions r WHERE r.booking_id = b.id AND r.state <> 'returned')"_s %
                narrowing.sql() % u" GROUP BY b.client_id"_s,
            narrowing.bound({m_trainer}), [this](const QSqlQuery& row) -> Status {
                if (RosterEntry* found = entry(row.value(0)))
                    found->owed = {row.value(1).toLongLong()};
                return {};
            });
    }

    Status readPoints()
    {
        const Narrowing narrowing{u"user_id"_s, m_only};
        return m_reader.each(u"SELECT user_id, sum(points) FROM loyalty_points WHERE 1"_s % narrowing.sql() %
                                 u" GROUP BY user_id"_s,
                             narrowing.bound({}), [this](const QSqlQuery& row) -> Status {
                                 if (RosterEntry* found = entry(row.value(0)))
                                     found->points = row.value(1).toLongLong();
                                 return {};
                             });
    }

    const storage::Reader& m_reader;
    QString m_trainer;
    QString m_now;
    const QList<Uuid>& m_only;
    std::vector<RosterEntry> m_entries;
    QHash<QString, int> m_places;
};

/// The text of a column in a change, from its later or earlier image.
QString cellText(const models::RowChange& change, QStringView column)
{
    const int at = change.table->indexOf(column);
    for (const auto* cells : {&change.after, &change.before}) {
        for (const models::Cell& cell : *cells) {
            if (cell.column == at)
                return models::textOf(cell.value);
        }
    }
    return {};
}

} // namespace

Result<std::vector<RosterEntry>> readRosterNames(const storage::Reader& reader, const Practice& practice)
{
    return RosterReading(reader, practice, {}, {}).readNames();
}

Result<std::vector<RosterEntry>> readRoster(const storage::Reader& reader, const Practice& practice,
                                            models::UtcTime now, const QList<Uuid>& only)
{
    return RosterReading(reader, practice, now, only).read();
}

Result<std::optional<QList<Uuid>>> touchedClients(const storage::Reader& reader, const models::ChangeSet& changes)
{
    QSet<Uuid> touched;
    const auto take = [&](const QString& text) {
        if (const auto id = Uuid::fromString(text))
            touched.insert(*id);
    };
    for (const models::RowChange& change : changes.rows) {
        const QString& table = change.table->name;
        if (table == u"trainer_services"_s || table == u"trainer_packages"_s || table == u"trainer_settings"_s)
            return std::optional<QList<Uuid>>{};
        QString column;
        if (table == u"users"_s) {
            touched.insert(change.id);
            continue;
        }
        if (table == u"client_profiles"_s || table == u"loyalty_points"_s)
            column = u"user_id"_s;
        else if (table == u"bookings"_s || table == u"payments"_s || table == u"client_packages"_s ||
                 table == u"trainer_clients"_s)
            column = u"client_id"_s;
        else if (table == u"package_redemptions"_s)
            column = u"client_package_id"_s;
        else
            continue;
        QString owner = cellText(change, column);
        if (owner.isEmpty()) {
            // An update holds only what it changed.
            TD_TRY(reader.each(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(column, table), {change.id.toString()},
                               [&](const QSqlQuery& row) -> Status {
                                   owner = row.value(0).toString();
                                   return {};
                               }));
        }
        if (table == u"package_redemptions"_s && !owner.isEmpty()) {
            TD_TRY(reader.each(u"SELECT client_id FROM client_packages WHERE id = ?"_s, {owner},
                               [&](const QSqlQuery& row) -> Status {
                                   owner = row.value(0).toString();
                                   return {};
                               }));
        }
        take(owner);
    }
    if (touched.size() > 200)
        return std::optional<QList<Uuid>>{};
    return std::optional(QList<Uuid>(touched.begin(), touched.end()));
}

} // namespace ui
