// Reading rows for the feed's lines.
#include "server/feed_rows.h"

#include "models/wire.h"

#include <QHash>
#include <map>

namespace server
{

DbStatus fetchRows(Connection& connection, const Caller& caller, std::vector<FeedLine>& lines, QByteArray& texts)
{
    texts.resize(0);
    DB_TRY(planForRows(connection, lines.size()));
    std::map<int, std::vector<size_t>> byTable;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].op == 'u')
            byTable[lines[i].table].push_back(i);
    }
    for (const auto& [no, members] : byTable) {
        const SyncedTable* table = syncedTable(no);
        if (!table)
            continue;
        ArrayText ids;
        QHash<models::Uuid, size_t> at;
        at.reserve(qsizetype(members.size()));
        for (const size_t i : members) {
            ids.add(lines[i].id.toString().toLatin1());
            at.insert(lines[i].id, i);
        }
        DB_ASSIGN(const Rows rows, connection.run(table->selectRows, {ids.take(), caller.user.toString().toLatin1()}));
        for (int r = 0; r < rows.size(); ++r) {
            // Written at once: a row is many small pieces of memory, its text is one.
            const models::Row row = readRow(*table, rows, r, caller.currency);
            if (const auto found = at.constFind(row.id()); found != at.constEnd()) {
                lines[*found].at = texts.size();
                models::appendCanonicalRow(texts, row, caller.currency);
                lines[*found].size = texts.size() - lines[*found].at;
            }
        }
    }
    return {};
}

void appendLine(QByteArray& out, const FeedLine& line, const QByteArray& texts)
{
    // Piece by piece: a sum of texts would make the page exactly as long as this line needs, and move it with each.
    const SyncedTable* table = syncedTable(line.table);
    const bool isUp = line.op == 'u' && line.size > 0;
    out.append("{\"t\":\"");
    out.append(table ? table->name : QByteArray());
    out.append("\",\"id\":\"");
    out.append(line.id.toString().toLatin1());
    out.append("\",\"op\":\"");
    out.append(isUp ? "up" : line.op == 'd' ? "del" : "out");
    out.append("\",\"v\":");
    out.append(QByteArray::number(line.seq));
    if (isUp) {
        out.append(",\"d\":");
        out.append(rowOf(line, texts));
    }
    out.append('}');
}

} // namespace server
