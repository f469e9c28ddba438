// The snapshot: all rows of a tenant in pages. The token is signed, so any gateway continues what another began.
#include "server/feed_rows.h"
#include "server/problem.h"
#include "server/pull.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace server
{

namespace
{

constexpr qint64 kTokenSeconds = 24 * 3600;
constexpr int kSnapshotRows = 5000;
constexpr int kSnapshotRowsAtOnce = 2000; ///< statements are planned anew for each so many
constexpr qsizetype kSnapshotBytes = 4 * 1024 * 1024;

/// Where a snapshot stands: the cursor taken before its first page, the table, and the last id sent of it.
struct SnapshotPlace {
    Cursor cursor;
    int table = 0;
    models::Uuid last;
};

QByteArray signature(const QByteArray& text, const QByteArray& key)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toHex();
}

QByteArray tokenOf(const SnapshotPlace& place, const Caller& caller, const QByteArray& key)
{
    const QByteArray text = caller.trainer.toString().toLatin1() + '|' + place.cursor.text() + '|' +
                            QByteArray::number(place.table) + '|' + place.last.toString().toLatin1() + '|' +
                            QByteArray::number(QDateTime::currentSecsSinceEpoch() + kTokenSeconds);
    const QByteArray signedText = text + '|' + signature(text, key);
    return signedText.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<SnapshotPlace> placeOf(const QByteArray& token, const Caller& caller, const QByteArray& key)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(token, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QByteArray plain = *decoded;
    const qsizetype end = plain.lastIndexOf('|');
    const QByteArray text = plain.left(std::max<qsizetype>(end, 0));
    const QList<QByteArray> parts = text.split('|');
    if (end < 0 || plain.mid(end + 1) != signature(text, key) || parts.size() != 5 ||
        parts[0] != caller.trainer.toString().toLatin1() || parts[4].toLongLong() < QDateTime::currentSecsSinceEpoch())
        return std::nullopt;
    const auto cursor = Cursor::parse(parts[1]);
    const auto last = models::Uuid::fromString(QString::fromLatin1(parts[3]));
    if (!cursor || !last)
        return std::nullopt;
    return SnapshotPlace{*cursor, parts[2].toInt(), *last};
}

} // namespace

DbResult<HttpResponse> answerSnapshot(Connection& db, const Caller& caller, const Query& query, qint64& rowsSent)
{
    Transaction reading(db, caller.beginReading());
    DB_TRY(reading.begun());
    DB_ASSIGN(const Rows keyRow, db.run("SELECT value FROM endpoint.meta WHERE key = 'token_key'"));
    const QByteArray key = keyRow.isEmpty() ? QByteArray() : keyRow.bytes(0, 0);
    SnapshotPlace place;
    if (query.contains("token")) {
        const auto continued = placeOf(query.value("token"), caller, key);
        if (!continued)
            return problem(400, "token"_L1, u"This token is not ours or older than a day. Begin the snapshot again."_s);
        place = *continued;
    } else {
        DB_ASSIGN(place.cursor, headOf(db, caller));
    }
    bool isNumber = false;
    const int asked = query.value("limit").toInt(&isNumber);
    const int limit = isNumber ? std::clamp(asked, 1, 20'000) : kSnapshotRows;
    QByteArray out, texts;
    // Its memory at once: growing would touch, and copy, as much again.
    out.reserve(kSnapshotBytes + kSnapshotBytes / 4);
    out.append("{\"rows\":[");
    int written = 0;
    const std::vector<SyncedTable>& tables = syncedTables();
    while (size_t(place.table) < tables.size() && written < limit && out.size() < kSnapshotBytes) {
        const SyncedTable& table = tables[size_t(place.table)];
        const int wanted = std::min(limit - written, kSnapshotRowsAtOnce);
        DB_ASSIGN(const Rows rows,
                  db.run("SELECT row_id, seq FROM endpoint.feed WHERE trainer_id = $1 AND table_no = $2 "
                         "AND op = 'u' AND row_id > $3 ORDER BY row_id LIMIT $4",
                         {caller.trainer.toString().toLatin1(), QByteArray::number(table.no),
                          place.last.toString().toLatin1(), QByteArray::number(wanted)}));
        std::vector<FeedLine> lines;
        for (int r = 0; r < rows.size(); ++r)
            lines.push_back({table.no,
                             models::Uuid::fromString(rows.string(r, 0)).value_or(models::Uuid{}),
                             rows.number(r, 1),
                             'u',
                             {}});
        DB_TRY(fetchRows(db, caller, lines, texts));
        for (const FeedLine& line : lines) {
            if (line.size == 0)
                continue;
            if (written++ > 0)
                out += ',';
            appendLine(out, line, texts);
        }
        if (!lines.empty())
            place.last = lines.back().id;
        if (rows.size() < wanted) {
            ++place.table;
            place.last = {};
        }
    }
    rowsSent += written;
    const bool more = size_t(place.table) < tables.size();
    const QByteArray next = more ? tokenOf(place, caller, key) : place.cursor.text();
    const QByteArray tail =
        (more ? "],\"token\":\"" : "],\"cursor\":\"") + next + "\",\"more\":" + (more ? "true}" : "false}");
    out.append(tail); // one text: adding a sum of texts would move the whole page
    return HttpResponse{.body = std::move(out)};
}

} // namespace server
