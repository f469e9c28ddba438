// Reading, making and checking of cursors.
#include "server/cursor.h"

#include <algorithm>

namespace server
{

namespace
{

bool isPlainWord(const QByteArray& text)
{
    return !text.isEmpty() && text.size() <= 32 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    });
}

QByteArray uuidText(const models::Uuid& id)
{
    return id.toString().toLatin1();
}

} // namespace

std::optional<Cursor> Cursor::parse(const QByteArray& text)
{
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 3 || !isPlainWord(parts[0]) || !isPlainWord(parts[2]) || parts[1].size() > 18)
        return std::nullopt;
    bool isNumber = false;
    const qint64 seq = parts[1].toLongLong(&isNumber);
    if (!isNumber || seq < 0 || QByteArray::number(seq) != parts[1])
        return std::nullopt;
    return Cursor{parts[0], seq, parts[2]};
}

DbResult<Cursor> headOf(Connection& connection, const Caller& caller)
{
    DB_ASSIGN(const Rows rows,
              connection.run("SELECT (SELECT value FROM endpoint.meta WHERE key = 'epoch'), c.seq, c.chain "
                             "FROM (SELECT 1) one LEFT JOIN LATERAL "
                             "(SELECT seq, chain FROM endpoint.feed_commit WHERE trainer_id = $1 "
                             "ORDER BY seq DESC LIMIT 1) c ON true",
                             {uuidText(caller.trainer)}));
    Cursor head{rows.bytes(0, 0), rows.number(0, 1), rows.bytes(0, 2)};
    if (head.chain.isEmpty())
        head.chain = "0";
    return head;
}

DbResult<Cursor> cursorAt(Connection& connection, const Caller& caller, const Cursor& head, qint64 seq)
{
    if (seq == head.seq)
        return head;
    DB_ASSIGN(const Rows rows,
              connection.run("SELECT chain FROM endpoint.feed_commit WHERE trainer_id = $1 AND seq >= $2 "
                             "ORDER BY seq LIMIT 1",
                             {uuidText(caller.trainer), QByteArray::number(seq)}));
    return Cursor{head.epoch, seq, seq == 0 || rows.isEmpty() ? QByteArray("0") : rows.bytes(0, 0)};
}

DbResult<bool> isKnown(Connection& connection, const Caller& caller, const Cursor& head, const Cursor& cursor)
{
    if (cursor.epoch != head.epoch || cursor.seq > head.seq)
        return false;
    if (cursor.seq == 0)
        return cursor.chain == "0";
    // The commits of the last 400 days are kept; an older cursor could have missed tombstones.
    DB_ASSIGN(const Rows rows,
              connection.run("SELECT chain, first FROM endpoint.feed_commit WHERE trainer_id = $1 AND seq >= $2 "
                             "ORDER BY seq LIMIT 1",
                             {uuidText(caller.trainer), QByteArray::number(cursor.seq)}));
    return !rows.isEmpty() && rows.bytes(0, 0) == cursor.chain && rows.number(0, 1) <= cursor.seq;
}

} // namespace server
