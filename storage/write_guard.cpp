// Triggers made from the descriptors, and the mark in the device row that they look at.
#include "storage/write_guard.h"

#include "models/entities/all.h"
#include "storage/database.h"

using namespace Qt::StringLiterals;
using models::Status;

namespace storage
{

Status installGuards(Database& database)
{
    for (const models::TableInfo* table : models::allTables()) {
        for (const QString& verb : {u"INSERT"_s, u"UPDATE"_s, u"DELETE"_s}) {
            TD_TRY(database.execute(
                u"CREATE TRIGGER IF NOT EXISTS guard_%1_%2 BEFORE %3 ON %1 WHEN (SELECT writing FROM device) = 0 BEGIN "
                "SELECT RAISE (ABORT, '%1 is written by TrainerDesk only: its journal and undo would not know'); END"_s
                    .arg(table->name, verb.toLower(), verb)));
        }
    }
    return {};
}

Status setWriting(Database& database, bool open)
{
    Database::Statement gate = database.statement(u"UPDATE device SET writing = ?"_s);
    gate.bind(0, qint64(open));
    return gate.run();
}

} // namespace storage
