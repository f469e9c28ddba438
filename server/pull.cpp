// Pages of the feed and the digest.
#include "server/pull.h"

#include "server/feed_rows.h"
#include "server/problem.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace server
{

namespace
{

constexpr int kPageRows = 1000, kMostRows = 20'000;
constexpr size_t kRowsAtOnce = 1000;
constexpr qsizetype kUsualRow = 512; ///< bytes of a line of the feed, to have its memory at once
constexpr qsizetype kPageBytes = 1024 * 1024, kMostBytes = 16 * 1024 * 1024;

/// A number of the query within bounds, or the usual one.
int pullNumber(const Query& query, const char* name, int usual, int most)
{
    bool isNumber = false;
    const int number = query.value(name).toInt(&isNumber);
    return isNumber ? std::clamp(number, 1, most) : usual;
}

QByteArray nowText()
{
    return models::UtcTime{QDateTime::currentMSecsSinceEpoch()}.toString().toLatin1();
}

} // namespace

DbResult<std::optional<HttpResponse>> checkCursor(Connection& db, const Caller& caller, const Query& query,
                                                  const Cursor& head, Cursor& cursor)
{
    if (!query.contains("cursor"))
        return std::optional(problem(400, "cursor"_L1, u"cursor is missing; an empty one means from the beginning."_s));
    const QByteArray text = query.value("cursor");
    if (text.isEmpty()) {
        cursor = Cursor{head.epoch, 0, "0"};
        return std::optional<HttpResponse>();
    }
    const std::optional<Cursor> parsed = Cursor::parse(text);
    if (!parsed)
        return std::optional(problem(400, "cursor"_L1, u"cursor is not of the form epoch.seq.chain."_s));
    DB_ASSIGN(const bool known, isKnown(db, caller, head, *parsed));
    if (!known)
        return std::optional(
            problem(409, "cursor"_L1,
                    u"This position is not known here: the endpoint went back to an older state, or it is "
                    u"too old. Take a snapshot; keep what was not sent."_s));
    cursor = *parsed;
    return std::optional<HttpResponse>();
}

DbResult<HttpResponse> answerPull(Connection& db, const Caller& caller, const Query& query, qint64& rowsSent)
{
    Transaction reading(db, caller.beginReading());
    DB_TRY(reading.begun());
    DB_ASSIGN(const Cursor head, headOf(db, caller));
    Cursor cursor;
    DB_ASSIGN(const auto refused, checkCursor(db, caller, query, head, cursor));
    if (refused)
        return *refused;
    const int limit = pullNumber(query, "limit", kPageRows, kMostRows);
    const qsizetype bytes = pullNumber(query, "bytes", kPageBytes, kMostBytes);
    DB_ASSIGN(
        const Rows rows,
        db.run("SELECT table_no, row_id, seq, op FROM endpoint.feed WHERE trainer_id = $1 AND seq > $2 "
               "ORDER BY seq LIMIT $3",
               {caller.trainer.toString().toLatin1(), QByteArray::number(cursor.seq), QByteArray::number(limit + 1)}));
    std::vector<FeedLine> lines;
    lines.reserve(size_t(rows.size()));
    for (int r = 0; r < std::min(rows.size(), limit); ++r)
        lines.push_back({int(rows.number(r, 0)),
                         models::Uuid::fromString(rows.string(r, 1)).value_or(models::Uuid{}),
                         rows.number(r, 2),
                         rows.text(r, 3).front(),
                         {}});
    QByteArray out, texts;
    out.reserve(std::min(bytes, qsizetype(lines.size()) * kUsualRow) + kUsualRow);
    out.append("{\"rows\":[");
    size_t written = 0;
    // Some at a time: a large page is never in memory as rows and as text at once.
    while (written < lines.size() && (written == 0 || out.size() < bytes)) {
        const auto first = lines.begin() + qptrdiff(written);
        std::vector<FeedLine> some(first, first + qptrdiff(std::min<size_t>(kRowsAtOnce, lines.size() - written)));
        DB_TRY(fetchRows(db, caller, some, texts));
        for (const FeedLine& line : some) {
            if (written > 0 && out.size() >= bytes)
                break;
            if (written++ > 0)
                out += ',';
            appendLine(out, line, texts);
        }
    }
    const bool more = written < size_t(rows.size());
    // A page that holds all there is ends at the head, even where a row's later number has moved on.
    Cursor end = head;
    if (more) {
        DB_ASSIGN(end, cursorAt(db, caller, head, lines[written - 1].seq));
    }
    const QByteArray tail = "],\"cursor\":\"" + end.text() + "\",\"more\":" + (more ? "true" : "false") +
                            ",\"head\":\"" + head.text() + "\",\"server_time\":\"" + nowText() + "\"}";
    out.append(tail); // one text: adding a sum of texts would move the whole page
    rowsSent += qint64(written);
    return HttpResponse{.body = std::move(out)};
}

DbResult<HttpResponse> answerDigest(Connection& db, const Caller& caller, const Query& query)
{
    Transaction reading(db, caller.beginReading());
    DB_TRY(reading.begun());
    DB_ASSIGN(const Cursor head, headOf(db, caller));
    Cursor cursor;
    DB_ASSIGN(const auto refused, checkCursor(db, caller, query, head, cursor));
    if (refused)
        return *refused;
    if (cursor.seq != head.seq)
        return problem(409, "behind"_L1, u"The digest is of the head; pull up to it first."_s,
                       {{u"head"_s, QString::fromLatin1(head.text())}});
    QJsonObject tables;
    for (const SyncedTable& table : syncedTables()) {
        DB_ASSIGN(const Rows rows,
                  db.run("SELECT row_id, seq FROM endpoint.feed WHERE trainer_id = $1 AND table_no = $2 "
                         "AND op = 'u' ORDER BY row_id",
                         {caller.trainer.toString().toLatin1(), QByteArray::number(table.no)}));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QByteArray texts;
        int count = 0;
        constexpr int kChunk = 2000;
        for (int from = 0; from < rows.size(); from += kChunk) {
            std::vector<FeedLine> lines;
            for (int r = from; r < std::min(rows.size(), from + kChunk); ++r)
                lines.push_back({table.no,
                                 models::Uuid::fromString(rows.string(r, 0)).value_or(models::Uuid{}),
                                 rows.number(r, 1),
                                 'u',
                                 {}});
            DB_TRY(fetchRows(db, caller, lines, texts));
            QByteArray text;
            for (const FeedLine& line : lines) {
                if (line.size == 0)
                    continue;
                if (count++ > 0)
                    text += '\n';
                text.append(rowOf(line, texts));
            }
            hash.addData(text);
        }
        tables.insert(table.info->name,
                      QJsonObject{{u"count"_s, count}, {u"hash"_s, QString::fromLatin1(hash.result().toHex())}});
    }
    return jsonAnswer({{u"cursor"_s, QString::fromLatin1(head.text())}, {u"tables"_s, tables}});
}

} // namespace server
