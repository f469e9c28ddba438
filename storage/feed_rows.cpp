// Reading the endpoint's rows, and writing them a table at a time.
#include "storage/feed_rows.h"

#include "models/wire.h"
#include "storage/database.h"
#include "storage/journal.h"
#include "storage/sync_review.h"

#include <QJsonObject>
#include <map>

using namespace Qt::StringLiterals;
using models::ChangeSet;
using models::ErrorCode;
using models::Result;
using models::Row;
using models::RowChange;
using models::Status;
using models::TableInfo;
using models::Uuid;

namespace storage
{

namespace
{

/// Tables of which a person, a trainer or a booking has one row: two devices may have made it under two ids.
struct OneRowEach {
    QLatin1StringView table;
    std::vector<QLatin1StringView> columns;
};

const std::vector<OneRowEach>& tablesWithOneRowEach()
{
    static const std::vector<OneRowEach> kTables{
        {"client_profiles"_L1, {"user_id"_L1}},     {"notification_settings"_L1, {"user_id"_L1}},
        {"trainer_settings"_L1, {"trainer_id"_L1}}, {"package_redemptions"_L1, {"booking_id"_L1}},
        {"reviews"_L1, {"booking_id"_L1}},          {"user_badges"_L1, {"user_id"_L1, "badge_id"_L1}}};
    return kTables;
}

const OneRowEach* oneRowEach(const TableInfo& table)
{
    for (const OneRowEach& candidate : tablesWithOneRowEach()) {
        if (candidate.table == table.name)
            return &candidate;
    }
    return nullptr;
}

std::vector<models::Cell> cellsOf(const Row& row)
{
    std::vector<models::Cell> cells;
    cells.reserve(row.values.size());
    for (size_t i = 0; i < row.values.size(); ++i)
        cells.push_back({int(i), row.values[i]});
    return cells;
}

} // namespace

bool hasOneRowEach(const TableInfo& table)
{
    return oneRowEach(table) != nullptr;
}

Result<std::vector<EndpointRow>> parseEndpointRows(const QJsonArray& rows, const QString& currency)
{
    std::vector<EndpointRow> parsed;
    parsed.reserve(size_t(rows.size()));
    for (const QJsonValue& value : rows) {
        const QJsonObject object = value.toObject();
        const TableInfo* table = models::findTable(object.value("t"_L1).toString());
        if (!table)
            continue;
        const auto id = Uuid::fromString(object.value("id"_L1).toString());
        if (!id)
            return models::fail(ErrorCode::Invalid, u"The endpoint sent a row of %1 without an id."_s.arg(table->name));
        EndpointRow row{{table, *id}, object.value("v"_L1).toInteger(), {}};
        if (object.value("op"_L1).toString() == "up"_L1) {
            Result<Row> image = models::rowFromWire(*table, object.value("d"_L1).toObject(), currency);
            if (!image)
                return models::fail(ErrorCode::Invalid, u"The endpoint sent a row of %1 that cannot be read: %2"_s.arg(
                                                            table->name, image.error().message));
            // Other people's credentials never belong on a desk, whatever an endpoint sends.
            if (const int secret = table->indexOf(u"password_hash"); secret >= 0)
                image->values[size_t(secret)] = {};
            row.image = std::move(*image);
        }
        parsed.push_back(std::move(row));
    }
    return parsed;
}

FeedRows::FeedRows(Database& database, RowKeys pending, models::UtcTime now)
    : m_database(database), m_overlay(database), m_now(now), m_pending(std::move(pending))
{
}

Status FeedRows::take(const std::vector<EndpointRow>& rows)
{
    // The last word on a row is the one that counts: a page may name it twice.
    std::map<const TableInfo*, std::vector<const EndpointRow*>> byTable;
    for (const EndpointRow& row : rows)
        byTable[row.key.table].push_back(&row);
    for (const TableInfo* table : models::allTables()) {
        if (const auto it = byTable.find(table); it != byTable.end())
            TD_TRY(takeTable(*table, it->second));
    }
    return {};
}

Status FeedRows::takeTable(const TableInfo& table, std::vector<const EndpointRow*>& rows)
{
    if (oneRowEach(table))
        TD_TRY(giveWay(table, rows));
    std::vector<Row> written;
    std::vector<Uuid> gone;
    for (const EndpointRow* row : rows) {
        if (m_pending.contains(row->key)) {
            TD_TRY(m_overlay.keepShadow(row->key, row->image));
            m_seen.insert(row->key);
            m_again.insert(row->key);
            continue;
        }
        if (row->image) {
            m_changes.rows.push_back({RowChange::Kind::Update, &table, row->key.id, {}, cellsOf(*row->image)});
            written.push_back(*row->image);
            continue;
        }
        // What was gathered so far goes first, so that the order within a page is kept.
        TD_TRY(upsertRows(m_database, table, written));
        written.clear();
        TD_ASSIGN(const std::optional<Row> live, Reader(m_database).row(table, row->key.id));
        if (live) {
            m_changes.rows.push_back(models::deleteOf(*live));
            // "Removed on the server, changed here" is asked of the trainer, who may want it back.
            TD_ASSIGN(
                const qint64 refused,
                Reader(m_database)
                    .number(
                        u"SELECT EXISTS (SELECT 1 FROM journal_op o JOIN journal_txn t ON t.id = o.txn_id WHERE o.row_id = ? AND t.state = 'rejected')"_s,
                        {row->key.id.toString()}));
            if (refused > 0)
                TD_TRY(keepRemoved(m_database, *live, m_now));
        }
        gone.push_back(row->key.id);
        TD_TRY(deleteRows(m_database, table, {row->key.id}));
    }
    TD_TRY(upsertRows(m_database, table, written));
    return noteVersions(table, rows);
}

Status FeedRows::giveWay(const TableInfo& table, const std::vector<const EndpointRow*>& rows)
{
    const OneRowEach& spec = *oneRowEach(table);
    QString json = u"["_s;
    for (const EndpointRow* row : rows) {
        if (!row->image)
            continue;
        json += json.size() > 1 ? u",[\"" : u"[\"";
        json += row->key.id.toString() + u'"';
        for (const QLatin1StringView column : spec.columns) {
            json += u',';
            appendStoredJson(json, row->image->at(QString(column)));
        }
        json += u']';
    }
    json += u']';
    QStringList same;
    for (size_t i = 0; i < spec.columns.size(); ++i)
        same.append(u"r.%1 = e.value ->> %2"_s.arg(spec.columns[i]).arg(i + 1));
    std::vector<std::pair<Uuid, Uuid>> twins;
    TD_TRY(
        Reader(m_database)
            .each(u"SELECT r.id, e.value ->> 0 FROM json_each(?) e JOIN %1 r ON %2 WHERE r.id <> e.value ->> 0"_s.arg(
                      table.name, same.join(u" AND "_s)),
                  {json}, [&](const QSqlQuery& query) -> Status {
                      const auto ours = Uuid::fromString(query.value(0).toString());
                      const auto theirs = Uuid::fromString(query.value(1).toString());
                      if (ours && theirs)
                          twins.emplace_back(*ours, *theirs);
                      return {};
                  }));
    for (const auto& [ours, theirs] : twins) {
        TD_TRY(renameRow(m_database, table, ours, theirs, m_now, m_changes));
        if (m_pending.erase({&table, ours}) > 0)
            m_pending.insert({&table, theirs});
        m_again.erase({&table, ours});
        m_again.insert({&table, theirs});
    }
    return {};
}

Status FeedRows::noteVersions(const TableInfo& table, const std::vector<const EndpointRow*>& rows)
{
    QString known = u"["_s, gone = u"["_s, plain = u"["_s;
    for (const EndpointRow* row : rows) {
        if (!m_pending.contains(row->key))
            plain += (plain.size() > 1 ? u",\"" : u"\"") + row->key.id.toString() + u'"';
        if (row->image)
            known += (known.size() > 1 ? u",[\"" : u"[\"") + row->key.id.toString() + u"\"," +
                     QString::number(row->version) + u']';
        else
            gone += (gone.size() > 1 ? u",\"" : u"\"") + row->key.id.toString() + u'"';
    }
    if (known.size() > 1) {
        Database::Statement note = m_database.statement(
            u"INSERT INTO row_version (row_id, table_name, v) SELECT value ->> 0, ?, value ->> 1 FROM json_each(?) "
            "WHERE true ON CONFLICT (row_id, table_name) DO UPDATE SET v = excluded.v"_s);
        note.bind(0, table.name);
        note.bind(1, known + u']');
        TD_TRY(note.run());
    }
    if (gone.size() > 1) {
        Database::Statement forget = m_database.statement(
            u"DELETE FROM row_version WHERE table_name = ? AND row_id IN (SELECT value FROM json_each(?))"_s);
        forget.bind(0, table.name);
        forget.bind(1, gone + u']');
        TD_TRY(forget.run());
    }
    TD_ASSIGN(const qint64 shadows, Reader(m_database).number(u"SELECT EXISTS (SELECT 1 FROM shadow)"_s));
    if (shadows > 0 && plain.size() > 1) {
        // Nothing is pending on these any more: the row itself is the endpoint's image.
        Database::Statement forget = m_database.statement(
            u"DELETE FROM shadow WHERE table_name = ? AND row_id IN (SELECT value FROM json_each(?))"_s);
        forget.bind(0, table.name);
        forget.bind(1, plain + u']');
        TD_TRY(forget.run());
    }
    return {};
}

Status FeedRows::finish()
{
    for (const RowKey& key : m_again)
        TD_TRY(m_overlay.layAgain(key, m_changes));
    return {};
}

Status renameRow(Database& database, const TableInfo& table, const Uuid& from, const Uuid& to, models::UtcTime now,
                 ChangeSet& changes)
{
    const Reader reader(database);
    const QString before = from.toString(), after = to.toString();
    const auto run = [&](const QString& sql) -> Status {
        Database::Statement statement = database.statement(sql);
        statement.query().bindValue(u":was"_s, before);
        if (sql.contains(u":is"_s))
            statement.query().bindValue(u":is"_s, after);
        return statement.run();
    };
    TD_ASSIGN(const std::optional<Row> ours, reader.row(table, from));
    TD_ASSIGN(const std::optional<Row> theirs, reader.row(table, to));
    if (ours) {
        changes.rows.push_back(models::deleteOf(*ours));
        TD_TRY(run((theirs ? u"DELETE FROM %1 WHERE id = :was"_s : u"UPDATE %1 SET id = :is WHERE id = :was"_s)
                       .arg(table.name)));
        if (!theirs)
            changes.rows.push_back({RowChange::Kind::Update, &table, to, {}, {}});
    }
    for (const TableInfo* child : models::allTables()) {
        for (const models::ColumnInfo& column : child->columns) {
            if (column.type != models::FieldType::Id || column.name == u"id" ||
                (column.references != table.name && column.name != u"related_id"))
                continue;
            TD_TRY(reader.each(u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(child->name, column.name), {before},
                               [&](const QSqlQuery& query) -> Status {
                                   changes.rows.push_back({RowChange::Kind::Update,
                                                           child,
                                                           Uuid::fromString(query.value(0).toString()).value_or(Uuid{}),
                                                           {},
                                                           {}});
                                   return {};
                               }));
            // A second row for the same person gives way; such tables have no children (tablesWithOneRowEach).
            TD_TRY(run((oneRowEach(*child) ? u"UPDATE OR REPLACE %1 SET %2 = :is WHERE %2 = :was"_s
                                           : u"UPDATE %1 SET %2 = :is WHERE %2 = :was"_s)
                           .arg(child->name, column.name)));
        }
    }
    // An act whose fate is known stays as it was sent: after a restore it must be told from another by its content.
    TD_TRY(
        run(u"UPDATE journal_op SET row_id = iif(row_id = :was, :is, row_id), old = replace(old, :was, :is), "
            "new = replace(new, :was, :is) WHERE (row_id = :was OR instr(new, :was) OR instr(old, :was)) AND txn_id IN "
            "(SELECT id FROM journal_txn WHERE state IN ('queued', 'in_flight'))"_s));
    TD_TRY(
        run(u"UPDATE OR REPLACE shadow SET row_id = iif(row_id = :was, :is, row_id), image = replace(image, :was, :is) "
            "WHERE row_id = :was OR instr(image, :was)"_s));
    TD_TRY(run(u"DELETE FROM row_version WHERE row_id = :was"_s));
    Database::Statement alias =
        database.statement(u"INSERT INTO alias (old_id, new_id, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s);
    alias.bind(0, before);
    alias.bind(1, after);
    alias.bind(2, now.toString());
    return alias.run();
}

} // namespace storage
