// A new life of the file: new numbers for what waits.
#include "storage/sync_desk.h"

using namespace Qt::StringLiterals;
using models::Status;

namespace storage
{

Status beginIncarnation(Database& database, models::IdSource& ids, models::UtcTime now, bool resend)
{
    const QString incarnation = ids.next(now).toString();
    if (resend) {
        // Hidden until the endpoint's rows are here to lay them over.
        Database::Statement again = database.statement(
            u"UPDATE journal_txn SET state = 'queued', effect_seq = NULL, hidden = 1 "
            "WHERE state = 'acknowledged' AND verdict IN ('applied', 'merged') AND acknowledged_at >= ?"_s);
        again.bind(0, now.plusDays(-kKeepAcknowledgedDays).toString());
        TD_TRY(again.run());
    }
    TD_TRY(database.execute(u"UPDATE journal_txn SET state = 'queued' WHERE state = 'in_flight'"_s));
    Database::Statement numbers = database.statement(
        u"UPDATE journal_txn SET incarnation = ?, device_seq = r.n FROM (SELECT position AS p, row_number() OVER (ORDER BY "
        "position) AS n FROM journal_txn WHERE state = 'queued') AS r WHERE journal_txn.position = r.p"_s);
    numbers.bind(0, incarnation);
    TD_TRY(numbers.run());
    Database::Statement device = database.statement(u"UPDATE device SET incarnation = ?, nonce = NULL"_s);
    device.bind(0, incarnation);
    return device.run();
}

} // namespace storage
