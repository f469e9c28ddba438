// Reading the journal for the sync screen.
#include "storage/sync_review.h"

#include "models/wire.h"
#include "storage/journal.h"
#include "storage/overlay.h"
#include "storage/sync_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>

using namespace Qt::StringLiterals;
using models::ChangeSet;
using models::ErrorCode;
using models::fail;
using models::Result;
using models::Row;
using models::Status;
using models::SyncAct;
using models::SyncConflict;
using models::Uuid;
using models::Value;

namespace storage
{

namespace
{

Result<std::vector<SyncAct>> actsIn(const Reader& reader, const QString& where, const QVariantList& bound)
{
    std::vector<SyncAct> acts;
    TD_TRY(reader.each(
        u"SELECT id, label, created_at, code, detail, (SELECT count(*) FROM journal_txn p WHERE p.parent = t.id AND "
        "p.state = 'parked') FROM journal_txn t WHERE "_s +
            where,
        bound, [&](const QSqlQuery& query) -> Status {
            SyncAct act;
            act.id = Uuid::fromString(query.value(0).toString()).value_or(Uuid{});
            act.label = query.value(1).toString();
            act.made = models::UtcTime::fromString(query.value(2).toString()).value_or(models::UtcTime{});
            act.code = query.value(3).toString();
            act.reason = query.value(4).toString();
            act.dependents = query.value(5).toInt();
            acts.push_back(std::move(act));
            return {};
        }));
    for (SyncAct& act : acts) {
        TD_ASSIGN(act.changes, readJournal(reader, act.id));
    }
    return acts;
}

/// What a merge put aside, as it is kept in journal_txn.lost.
struct MergedAct {
    SyncConflict head;
    QJsonArray lost;
};

Result<std::vector<MergedAct>> mergedActs(const Reader& reader)
{
    std::vector<MergedAct> acts;
    // Only what was exchanged was ever merged; a desk of its own may have a journal of many years.
    TD_ASSIGN(const qint64 accounts, reader.number(u"SELECT count(*) FROM feed_state WHERE endpoint <> ''"_s));
    if (accounts == 0)
        return acts;
    TD_TRY(reader.each(
        u"SELECT id, created_at, acknowledged_at, lost FROM journal_txn WHERE lost IS NOT NULL AND state = "
        "'acknowledged' ORDER BY position DESC"_s,
        {}, [&](const QSqlQuery& query) -> Status {
            MergedAct act;
            act.head.act = Uuid::fromString(query.value(0).toString()).value_or(Uuid{});
            act.head.made = models::UtcTime::fromString(query.value(1).toString()).value_or(models::UtcTime{});
            act.head.decided = models::UtcTime::fromString(query.value(2).toString()).value_or(act.head.made);
            act.lost = QJsonDocument::fromJson(query.value(3).toString().toUtf8()).array();
            acts.push_back(std::move(act));
            return {};
        }));
    return acts;
}

/// Whether the trainer has decided: by keeping what is in force, or by an act that stands.
Result<bool> isSettled(const Reader& reader, const QJsonValue& settled)
{
    if (settled.isBool())
        return settled.toBool();
    if (!settled.isString())
        return false;
    TD_ASSIGN(const qint64 undone,
              reader.number(u"SELECT count(*) FROM journal_txn WHERE id = ? AND undo_state <> 'done'"_s,
                            {settled.toString()}));
    return undone == 0;
}

} // namespace

Result<std::vector<SyncAct>> waitingActs(const Reader& reader, int count)
{
    return actsIn(
        reader, u"t.state IN ('queued', 'in_flight') AND t.state <> 'acknowledged' ORDER BY t.position DESC LIMIT ?"_s,
        {count});
}

Result<std::vector<SyncAct>> refusedActs(const Reader& reader)
{
    return actsIn(reader, u"t.state = 'rejected' AND t.state <> 'acknowledged' ORDER BY t.position DESC"_s, {});
}

Result<std::vector<SyncConflict>> openConflicts(const Reader& reader, const QString& currency)
{
    std::vector<SyncConflict> open;
    TD_ASSIGN(const std::vector<MergedAct> acts, mergedActs(reader));
    for (const MergedAct& act : acts) {
        std::map<std::pair<const models::TableInfo*, Uuid>, SyncConflict> records;
        for (qsizetype i = 0; i < act.lost.size(); ++i) {
            const QJsonObject entry = act.lost[i].toObject();
            const models::TableInfo* table = models::findTable(entry.value("t"_L1).toString());
            const auto id = Uuid::fromString(entry.value("id"_L1).toString());
            const int column = table ? table->indexOf(entry.value("column"_L1).toString()) : -1;
            if (!id || column < 0)
                continue;
            TD_ASSIGN(const bool settled, isSettled(reader, entry.value("settled"_L1)));
            if (settled)
                continue;
            TD_ASSIGN(const std::optional<Row> live, reader.row(*table, *id));
            if (!live)
                continue;
            const QString money = models::currencyOf(*live, currency);
            const auto put = models::fromWire(table->columns[size_t(column)], entry.value("value"_L1), money);
            const auto kept = models::fromWire(table->columns[size_t(column)], entry.value("kept"_L1), money);
            // Somebody has changed it since: that is the newest word, and nothing is left to ask.
            if (!put || !kept || *put == *kept || live->values[size_t(column)] != *kept)
                continue;
            const bool theirsLost = entry.value("theirs"_L1).toBool();
            SyncConflict& record = records.try_emplace({table, *id}, act.head).first->second;
            record.table = table;
            record.row = *id;
            record.values.push_back({int(i), column, theirsLost ? *kept : *put, theirsLost ? *put : *kept});
        }
        for (auto& [key, record] : records)
            open.push_back(std::move(record));
    }
    return open;
}

Result<std::set<Uuid>> rowsInConflict(const Reader& reader, const QString& currency)
{
    std::set<Uuid> rows;
    TD_ASSIGN(const std::vector<SyncConflict> open, openConflicts(reader, currency));
    for (const SyncConflict& conflict : open)
        rows.insert(conflict.row);
    TD_TRY(reader.each(
        u"SELECT o.row_id FROM journal_txn t CROSS JOIN journal_op o ON o.txn_id = t.id WHERE t.state = 'rejected' AND "
        "t.state <> 'acknowledged' AND t.code IN ('stale', 'not_found')"_s, // the index leaves acknowledged acts out
        {}, [&](const QSqlQuery& query) -> Status {
            if (const auto id = Uuid::fromString(query.value(0).toString()))
                rows.insert(*id);
            return {};
        }));
    return rows;
}

Status settleConflict(Store& store, const SyncConflict& conflict, const std::function<Result<ChangeSet>()>& commit)
{
    Store::Batch batch(store);
    TD_TRY(batch.begun());
    TD_ASSIGN(const ChangeSet decided, commit());
    const Reader reader = store.reader();
    QString act;
    if (!decided.isEmpty()) {
        TD_TRY(reader.each(u"SELECT id FROM journal_txn ORDER BY position DESC LIMIT 1"_s, {},
                           [&](const QSqlQuery& query) -> Status {
                               act = query.value(0).toString();
                               return {};
                           }));
    }
    QJsonArray lost;
    TD_TRY(reader.each(u"SELECT lost FROM journal_txn WHERE id = ?"_s, {conflict.act.toString()},
                       [&](const QSqlQuery& query) -> Status {
                           lost = QJsonDocument::fromJson(query.value(0).toString().toUtf8()).array();
                           return {};
                       }));
    for (const models::TwoVersions& value : conflict.values) {
        if (value.entry >= lost.size())
            return fail(ErrorCode::Stale, u"This was decided meanwhile. Nothing was changed."_s);
        QJsonObject entry = lost[value.entry].toObject();
        entry.insert("settled"_L1, act.isEmpty() ? QJsonValue(true) : QJsonValue(act));
        lost[value.entry] = entry;
    }
    Database::Statement mark = store.database().statement(u"UPDATE journal_txn SET lost = ? WHERE id = ?"_s);
    mark.bind(0, QString::fromUtf8(QJsonDocument(lost).toJson(QJsonDocument::Compact)));
    mark.bind(1, conflict.act.toString());
    TD_TRY(mark.run());
    return batch.finish();
}

Status redoRefused(Store& store, const Uuid& act, const std::function<Status(ChangeSet&)>& edit)
{
    return SyncDesk(store).retry(act, edit);
}

Result<std::optional<Row>> removedImage(const Reader& reader, const models::TableInfo& table, const Uuid& id)
{
    std::optional<Row> image;
    TD_TRY(reader.each(
        u"SELECT image FROM set_aside WHERE table_name = ? AND row_id = ? ORDER BY created_at DESC LIMIT 1"_s,
        {table.name, id.toString()}, [&](const QSqlQuery& query) -> Status {
            TD_ASSIGN(image, rowFromStoredJson(table, query.value(0).toString()));
            return {};
        }));
    return image;
}

Status keepRemoved(Database& database, const Row& row, models::UtcTime now)
{
    Database::Statement keep =
        database.statement(u"INSERT INTO set_aside (table_name, row_id, image, created_at) VALUES (?, ?, ?, ?)"_s);
    keep.bind(0, row.table->name);
    keep.bind(1, row.id().toString());
    keep.bind(2, rowToStoredJson(row));
    keep.bind(3, now.toString());
    return keep.run();
}

} // namespace storage
