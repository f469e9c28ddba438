// Acts of upkeep by the rows they name.
#include "storage/upkeep_undo.h"

#include <QSqlQuery>
#include <QStringList>

using namespace Qt::StringLiterals;
using models::Result;
using models::Status;
using models::Uuid;

namespace storage
{

Result<std::vector<JournalEntry>> upkeepOn(const Reader& reader, const Uuid& act)
{
    QStringList known{act.toString()};
    std::vector<JournalEntry> found;
    for (qsizetype before = 0; before != known.size();) {
        before = known.size();
        found.clear();
        // A reference is a value of the row; all acts that are known so far are looked up by the row it names.
        TD_TRY(reader.each(
            u"WITH known AS (SELECT value AS id FROM json_each(?)) "
            "SELECT DISTINCT u.id, u.label, u.state, u.position FROM journal_txn u JOIN journal_op o ON o.txn_id = u.id "
            "WHERE u.upkeep = 1 AND u.undo_state = 'done' AND u.position > (SELECT position FROM journal_txn WHERE id = ?) "
            "AND (o.row_id IN (SELECT a.row_id FROM journal_op a WHERE a.row_id = o.row_id AND a.txn_id IN (SELECT id FROM known)) "
            "OR EXISTS (SELECT 1 FROM json_each(o.new) v JOIN journal_op a ON a.row_id = v.value "
            "WHERE a.txn_id IN (SELECT id FROM known))) ORDER BY u.position DESC"_s,
            {QString(u"[\""_s + known.join(u"\",\""_s) + u"\"]"_s), act.toString()},
            [&](const QSqlQuery& query) -> Status {
                const QString id = query.value(0).toString();
                found.push_back({Uuid::fromString(id).value_or(Uuid{}), query.value(1).toString(),
                                 query.value(2).toString() != u"queued"_s});
                if (!known.contains(id))
                    known.append(id);
                return {};
            }));
    }
    return found;
}

} // namespace storage
