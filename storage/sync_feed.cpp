// Staging what was pulled, and applying it in one transaction.
#include "storage/staged_page.h"
#include "storage/sync_desk.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <algorithm>

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

/// Tells a kept page from another.
QByteArray markOf(const QByteArray& kept)
{
    return QCryptographicHash::hash(kept, QCryptographicHash::Sha256);
}

} // namespace

Status SyncDesk::stage(FeedPosition::Stage kind, const QByteArray& rows, FeedPosition::Stage then, const QString& next)
{
    const auto word = [](FeedPosition::Stage stage) {
        return stage == FeedPosition::Stage::Snapshot ? u"snapshot"_s
               : stage == FeedPosition::Stage::Pull   ? u"pull"_s
                                                      : u"none"_s;
    };
    // What wants care first: the people, then what is about them.
    const PartedPage parted = partPage(rows);
    std::vector<QByteArray> pages;
    for (const QByteArray& part : {parted.careful, parted.plain}) {
        // A snapshot without rows is still a snapshot; its page says so.
        if (part.isEmpty() || (part == "[]" && kind != FeedPosition::Stage::Snapshot))
            continue;
        pages.push_back(keptPage(part));
        TD_TRY(makeReady(part, pages.back(), parted.careful));
    }
    Status staged = exchange([&]() -> Result<ChangeSet> {
        for (const QByteArray& page : pages) {
            // As the bytes are: no text is turned into UTF-16 and back.
            Database::Statement keep =
                m_store.database().statement(u"INSERT INTO inbox (kind, body) VALUES (?, CAST (? AS TEXT))"_s);
            keep.bind(0, word(kind));
            keep.query().bindValue(1, page);
            TD_TRY(keep.run());
        }
        TD_TRY(run(u"UPDATE feed_state SET stage = ?, stage_token = ?"_s, {word(then), next}));
        return ChangeSet{};
    });
    if (!staged)
        forgetReady();
    return staged;
}

Status SyncDesk::makeReady(const QByteArray& rows, const QByteArray& kept, const QByteArray& beside)
{
    if (!m_hasLookedAtInbox) {
        // Pages of a fetch that was broken off.
        m_hasLookedAtInbox = true;
        TD_ASSIGN(const std::vector<qint64> pages, inboxPages());
        for (const qint64 page : pages) {
            TD_ASSIGN(const QByteArray earlier, keptAt(page));
            TD_TRY(makeReady(rowsOfPage(earlier), earlier, {}));
        }
    }
    if (rows.size() < kLargePage || m_isReadyEnded)
        return {};
    TD_ASSIGN(QString money, m_incoming.isEmpty() ? currency() : m_incoming.currency());
    if (money.isEmpty()) {
        // A fresh desk learns its currency with the first page, of which nothing is staged yet.
        TD_ASSIGN(money, currencyIn(beside));
    }
    const bool isReady = m_incoming.add(rows, markOf(kept), money);
    // Pages are applied in their order: behind one that has to be looked at, the others wait for their turn.
    m_isReadyEnded = !isReady && !m_incoming.isEmpty();
    return {};
}

void SyncDesk::forgetReady()
{
    m_incoming.clear();
    m_isReadyEnded = m_hasLookedAtInbox = false;
}

Status SyncDesk::applyStaged(const QString& cursor, const QJsonArray& last)
{
    Status done = exchange([&] { return applied(cursor, last); });
    forgetReady();
    return done;
}

Status SyncDesk::dropStaged()
{
    forgetReady();
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
    TD_TRY(takeStaged(feed, money));
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

Status SyncDesk::takeStaged(FeedRows& feed, const QString& money)
{
    TD_ASSIGN(const qint64 shadows, m_store.reader().number(u"SELECT EXISTS (SELECT 1 FROM shadow)"_s));
    // Rows with changes of this desk are looked at one by one.
    const bool bySql = feed.pending().empty() && shadows == 0;
    TD_ASSIGN(const std::vector<qint64> pages, inboxPages());
    std::vector<QByteArray> marks;
    for (const qint64 page : pages) {
        TD_ASSIGN(const QByteArray kept, keptAt(page));
        marks.push_back(markOf(kept));
    }
    // Another program may have been at this inbox since.
    const auto& ready = m_incoming.marks();
    auto firstReady = std::search(marks.begin(), marks.end(), ready.begin(), ready.end());
    if (!bySql || m_incoming.currency() != money || firstReady == marks.end()) {
        m_incoming.clear();
        firstReady = marks.begin();
    }
    const auto first = size_t(firstReady - marks.begin()), behind = first + m_incoming.marks().size();
    std::vector<qint64> held;
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i >= first && i < behind) {
            held.push_back(pages[i]);
            continue;
        }
        if (bySql && (i >= behind || m_incoming.isEmpty())) {
            TD_ASSIGN(const QByteArray kept, keptAt(pages[i]));
            if (m_incoming.add(rowsOfPage(kept), marks[i], money)) {
                held.push_back(pages[i]);
                continue;
            }
        }
        TD_TRY(takeHeld(feed, held, money));
        TD_TRY(takePage(feed, pages[i], money));
    }
    return takeHeld(feed, held, money);
}

Status SyncDesk::takeHeld(FeedRows& feed, std::vector<qint64>& held, const QString& money)
{
    const std::vector<qint64> pages = std::exchange(held, {});
    if (pages.empty() || m_incoming.moveInto(feed.changes()))
        return {};
    // The careful way writes the same rows again and names what cannot be.
    for (const qint64 page : pages)
        TD_TRY(takePage(feed, page, money));
    return {};
}

Status SyncDesk::takePage(FeedRows& feed, qint64 page, const QString& money)
{
    TD_ASSIGN(const QByteArray kept, keptAt(page));
    const QJsonDocument document = QJsonDocument::fromJson(rowsOfPage(kept));
    if (!document.isArray())
        return models::fail(models::ErrorCode::Invalid,
                            u"A page of the endpoint's rows cannot be read. It is fetched again."_s);
    TD_ASSIGN(const std::vector<EndpointRow> rows, parseEndpointRows(document.array(), money));
    return feed.take(rows);
}

Result<std::vector<qint64>> SyncDesk::inboxPages() const
{
    std::vector<qint64> pages;
    TD_TRY(m_store.reader().each(u"SELECT position FROM inbox ORDER BY position"_s, {},
                                 [&](const QSqlQuery& query) -> Status {
                                     pages.push_back(query.value(0).toLongLong());
                                     return {};
                                 }));
    return pages;
}

Result<QByteArray> SyncDesk::keptAt(qint64 page) const
{
    QByteArray kept;
    TD_TRY(m_store.reader().each(u"SELECT CAST (body AS BLOB) FROM inbox WHERE position = ?"_s, {page},
                                 [&](const QSqlQuery& query) -> Status {
                                     kept = query.value(0).toByteArray();
                                     return {};
                                 }));
    return kept;
}

Result<QString> SyncDesk::stagedCurrency() const
{
    TD_ASSIGN(const std::vector<qint64> pages, inboxPages());
    for (const qint64 page : pages) {
        TD_ASSIGN(const QByteArray kept, keptAt(page));
        TD_ASSIGN(const QString found, currencyIn(rowsOfPage(kept)));
        if (!found.isEmpty())
            return found;
    }
    return QString();
}

Result<QString> SyncDesk::currencyIn(const QByteArray& rows) const
{
    if (!rows.contains("\"trainer_settings\""))
        return QString();
    QSqlQuery query(m_store.database().connection());
    query.prepare(u"SELECT r.value ->> '$.d.currency' FROM json_each(CAST (? AS TEXT)) r WHERE r.value ->> '$.t' = "
                  "'trainer_settings' LIMIT 1"_s);
    query.bindValue(0, rows);
    if (!query.exec())
        return models::fail(Database::errorOf(query.lastError()));
    return query.next() ? query.value(0).toString() : QString();
}

Status SyncDesk::takeAbsentAway(FeedRows& feed)
{
    const Reader reader = m_store.reader();
    const QString now = m_store.now().toString();
    const auto& tables = models::allTables();
    for (auto it = tables.rbegin(); it != tables.rend(); ++it) {
        const models::TableInfo& table = **it;
        // Each version was noted with its row just now: as many rows as versions, and none is absent.
        TD_ASSIGN(
            const qint64 unknown,
            reader.number(u"SELECT (SELECT count(*) FROM %1) - (SELECT count(*) FROM row_version WHERE table_name = "
                          "'%1')"_s.arg(table.name)));
        if (unknown == 0 && feed.pending().empty())
            continue;
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
