// Staging what was pulled, and applying it in one transaction.
#include "storage/sync_desk.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using models::ChangeSet;
using models::Result;
using models::Status;

namespace storage
{

namespace
{

/// The pending acts whose effect lies at or below a position, and the rows they touch.
Result<QStringList> reachedActs(const Reader& reader, qint64 seq)
{
    QStringList ids;
    TD_TRY(reader.each(u"SELECT id FROM journal_txn WHERE effect_seq IS NOT NULL AND effect_seq <= ?"_s, {seq},
                       [&](const QSqlQuery& query) -> Status {
                           ids.append(query.value(0).toString());
                           return {};
                       }));
    return ids;
}

} // namespace

Status SyncDesk::stage(FeedPosition::Stage kind, const QByteArray& rows, FeedPosition::Stage then, const QString& next)
{
    const auto word = [](FeedPosition::Stage stage) {
        return stage == FeedPosition::Stage::Snapshot ? u"snapshot"_s
               : stage == FeedPosition::Stage::Pull   ? u"pull"_s
                                                      : u"none"_s;
    };
    return exchange([&]() -> Result<ChangeSet> {
        // A snapshot without rows is still a snapshot; its page says so.
        if (kind == FeedPosition::Stage::Snapshot || rows != "[]") {
            // As the bytes came: a page of megabytes is not turned into UTF-16 and back.
            Database::Statement keep =
                m_store.database().statement(u"INSERT INTO inbox (kind, body) VALUES (?, CAST (? AS TEXT))"_s);
            keep.bind(0, word(kind));
            keep.query().bindValue(1, rows);
            TD_TRY(keep.run());
        }
        TD_TRY(run(u"UPDATE feed_state SET stage = ?, stage_token = ?"_s, {word(then), next}));
        return ChangeSet{};
    });
}

Status SyncDesk::applyStaged(const QString& cursor, const QJsonArray& last)
{
    return exchange([&] { return applied(cursor, last); });
}

Status SyncDesk::dropStaged()
{
    return exchange([&]() -> Result<ChangeSet> {
        TD_TRY(run(u"DELETE FROM inbox WHERE kind <> 'answer'"_s));
        TD_TRY(run(u"UPDATE feed_state SET stage = 'none', stage_token = ''"_s));
        return ChangeSet{};
    });
}

Result<ChangeSet> SyncDesk::applied(const QString& cursor, const QJsonArray& last)
{
    const Reader reader = m_store.reader();
    Overlay overlay(m_store.database());
    TD_ASSIGN(const QString money, currency());
    TD_ASSIGN(const qint64 snapshotPages, reader.number(u"SELECT count(*) FROM inbox WHERE kind = 'snapshot'"_s));
    const bool whole = snapshotPages > 0;

    // What was hidden is laid again if it can be; hiding is decided anew at the end.
    RowKeys again;
    TD_TRY(reader.each(u"SELECT o.table_name, o.row_id FROM journal_txn t JOIN journal_op o ON o.txn_id = t.id WHERE "
                       "t.hidden = 1 AND "_s +
                           kPendingAct,
                       {}, [&](const QSqlQuery& query) -> Status {
                           again.insert({models::findTable(query.value(0).toString()),
                                         models::Uuid::fromString(query.value(1).toString()).value_or(models::Uuid{})});
                           return {};
                       }));
    if (!again.empty()) {
        for (const RowKey& key : again)
            TD_TRY(overlay.materialise(key));
        TD_TRY(run(u"UPDATE journal_txn SET hidden = 0 WHERE hidden = 1"_s));
    }

    TD_ASSIGN(RowKeys pending, overlay.pendingRows());
    FeedRows feed(m_store.database(), std::move(pending), m_store.now());
    for (const RowKey& key : again)
        feed.again(key);
    if (whole)
        TD_TRY(run(u"DELETE FROM row_version"_s));
    std::vector<qint64> pages;
    TD_TRY(reader.each(u"SELECT position FROM inbox ORDER BY position"_s, {}, [&](const QSqlQuery& query) -> Status {
        pages.push_back(query.value(0).toLongLong());
        return {};
    }));
    for (const qint64 page : pages) {
        QByteArray body;
        TD_TRY(reader.each(u"SELECT CAST (body AS BLOB) FROM inbox WHERE position = ?"_s, {page},
                           [&](const QSqlQuery& query) -> Status {
                               body = query.value(0).toByteArray();
                               return {};
                           }));
        TD_ASSIGN(const bool isTaken, feed.takeStaged(page, body, money));
        if (isTaken)
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(body);
        if (!document.isArray())
            return models::fail(models::ErrorCode::Invalid,
                                u"A page of the endpoint's rows cannot be read. It is fetched again."_s);
        TD_ASSIGN(const std::vector<EndpointRow> rows, parseEndpointRows(document.array(), money));
        TD_TRY(feed.take(rows));
    }
    if (!last.isEmpty()) {
        TD_ASSIGN(const std::vector<EndpointRow> rows, parseEndpointRows(last, money));
        TD_TRY(feed.take(rows));
    }

    TD_ASSIGN(const QStringList reached,
              reachedActs(reader, whole ? std::numeric_limits<qint64>::max() : cursorSeq(cursor)));
    for (const QString& txn : reached) {
        TD_ASSIGN(const RowKeys keys, overlay.rowsOf(txn));
        for (const RowKey& key : keys) {
            TD_TRY(overlay.materialise(key));
            feed.again(key);
        }
    }
    for (const QString& txn : reached)
        TD_TRY(run(u"UPDATE journal_txn SET effect_seq = NULL WHERE id = ?"_s, {txn}));
    if (whole) {
        for (const RowKey& key : feed.pending()) {
            if (feed.seenPending().contains(key))
                continue;
            TD_TRY(overlay.keepShadow(key, std::nullopt));
            feed.again(key);
        }
    }
    TD_TRY(feed.finish());
    if (whole)
        TD_TRY(takeAbsentAway(feed));

    const QStringList parts = cursor.split(u'.');
    TD_TRY(run(u"UPDATE feed_state SET cursor = ?, epoch = ?, seq = ?, chain = ?, stage = 'none', stage_token = '', "
               "schema = ?, seen = iif(? >= cast(substr(seen, instr(seen, '.') + 1) AS INTEGER), '', seen)"_s,
               {cursor, parts.value(0), cursorSeq(cursor), parts.value(2), qint64(Database::newestSchema()),
                cursorSeq(cursor)}));
    TD_TRY(run(u"DELETE FROM inbox"_s));
    return std::move(feed.changes());
}

Status SyncDesk::takeAbsentAway(FeedRows& feed)
{
    const Reader reader = m_store.reader();
    const QString now = m_store.now().toString();
    const auto& tables = models::allTables();
    for (auto it = tables.rbegin(); it != tables.rend(); ++it) {
        const models::TableInfo& table = **it;
        std::vector<models::Row> absent;
        TD_TRY(
            reader.eachRow(table,
                           u"WHERE NOT EXISTS (SELECT 1 FROM row_version v WHERE v.row_id = %1.id AND v.table_name = "
                           "'%1')"_s.arg(table.name),
                           {}, [&](const models::Row& row) -> Status {
                               if (!feed.pending().contains({&table, row.id()}))
                                   absent.push_back(row);
                               return {};
                           }));
        std::vector<models::Uuid> ids;
        for (const models::Row& row : absent) {
            TD_TRY(run(u"INSERT INTO set_aside (table_name, row_id, image, created_at) VALUES (?, ?, ?, ?)"_s,
                       {table.name, row.id().toString(), rowToStoredJson(row), now}));
            feed.changes().rows.push_back(models::deleteOf(row));
            ids.push_back(row.id());
        }
        TD_TRY(deleteRows(m_store.database(), table, ids));
    }
    return {};
}

} // namespace storage
