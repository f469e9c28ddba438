// Reading rows for the feed's lines.
#include "server/feed_rows.h"

#include "models/wire.h"

#include <QHash>
#include <map>

namespace server
{

DbStatus fetchRows(Connection& connection, const Caller& caller, std::vector<FeedLine>& lines)
{
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
            models::Row row = readRow(*table, rows, r, caller.currency);
            if (const auto found = at.constFind(row.id()); found != at.constEnd())
                lines[*found].row = std::move(row);
        }
    }
    return {};
}

void appendLine(QByteArray& out, const FeedLine& line, QStringView currency)
{
    const SyncedTable* table = syncedTable(line.table);
    out += "{\"t\":\"";
    out += table ? table->name : QByteArray();
    out += "\",\"id\":\"" + line.id.toString().toLatin1() + "\",\"op\":\"";
    const bool isUp = line.op == 'u' && line.row;
    out += isUp ? "up" : line.op == 'd' ? "del" : "out";
    out += "\",\"v\":" + QByteArray::number(line.seq);
    if (isUp) {
        out += ",\"d\":";
        models::appendCanonicalRow(out, *line.row, currency);
    }
    out += '}';
}

} // namespace server
