// Erasure: rows through the gate, then journal, index and file.
#include "storage/erasure.h"

#include "storage/client_rows.h"
#include "storage/client_search.h"
#include "storage/database.h"
#include "storage/erased_row.h"
#include "storage/erased_traces.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace models;

namespace storage
{

namespace
{

/// Groups of tables that the endpoint may accept or refuse apart: a refusal of one must not keep the others.
int erasureGroup(const TableInfo& table)
{
    if (table.name == u"users" || table.name == u"client_profiles" || table.name == u"notification_settings")
        return 0;
    if (table.name == u"reviews")
        return 2;
    if (table.name == u"loyalty_points")
        return 3;
    return table.name == u"referrals" ? 4 : 1;
}

/// Every full name the client ever had here: the present one and those the journal remembers.
Result<QStringList> namesOf(const Reader& reader, const User& client)
{
    QSet<QString> firsts{client.firstName}, lasts{client.lastName};
    TD_TRY(reader.each(u"SELECT old, new FROM journal_op WHERE table_name = 'users' AND row_id = ?"_s,
                       {client.id.toString()}, [&](const QSqlQuery& query) -> Status {
                           for (const int side : {0, 1}) {
                               const QJsonObject row =
                                   QJsonDocument::fromJson(query.value(side).toString().toUtf8()).object();
                               if (row.contains(u"first_name"_s))
                                   firsts.insert(row.value(u"first_name"_s).toString());
                               if (row.contains(u"last_name"_s))
                                   lasts.insert(row.value(u"last_name"_s).toString());
                           }
                           return {};
                       }));
    QStringList names;
    for (const QString& first : std::as_const(firsts)) {
        for (const QString& last : std::as_const(lasts)) {
            const QString name = QString(first + u' ' + last).trimmed();
            if (!name.isEmpty() && first != u"Erased")
                names << name;
        }
    }
    return names;
}

/// The trainer's notices that speak of the client: related to one of their rows, or naming them.
Result<std::vector<Row>> noticesAbout(const Reader& reader, const std::vector<ClientTableRows>& rows,
                                      const QStringList& names)
{
    QSet<QString> ids;
    for (const ClientTableRows& part : rows) {
        for (const Row& row : part.rows) {
            if (part.own)
                ids.insert(row.id().toString());
        }
    }
    std::vector<Row> found;
    TD_TRY(reader.eachRow(tableOf<Notification>(), {}, {}, [&](const Row& row) -> Status {
        const QString words = textOf(row.at(u"title")) + u'\n' + textOf(row.at(u"message"));
        bool speaks = ids.contains(textOf(row.at(u"related_id")));
        for (const QString& name : names)
            speaks = speaks || words.contains(name);
        if (speaks && textOf(row.at(u"title")) != u"Erased")
            found.push_back(row);
        return {};
    }));
    return found;
}

/// Makes the file forget: freed pages are zeroed, the log is emptied, the file is packed.
Status packFile(Database& database)
{
    TD_TRY(database.execute(u"INSERT INTO client_search (client_search) VALUES ('optimize')"_s));
    TD_TRY(database.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    TD_TRY(database.execute(u"VACUUM"_s));
    return database.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace

Result<ErasureReceipt> eraseClient(Store& store, const Uuid& clientId)
{
    Database& database = store.database();
    TD_ASSIGN(const User client, store.reader().get<User>(clientId));
    if (client.role != UserRole::Client)
        return fail(ErrorCode::NotFound, u"There is no such client. Nothing was erased."_s);
    TD_TRY(database.execute(u"PRAGMA secure_delete = ON"_s));

    ErasureReceipt receipt{clientId, store.now(), {}, {}, 0};
    Store::Batch batch(store);
    TD_ASSIGN(auto rows, readClientRows(store.reader(), clientId));
    TD_ASSIGN(const QStringList names, namesOf(store.reader(), client));
    TD_ASSIGN(const auto notices, noticesAbout(store.reader(), rows, names));
    if (!notices.empty())
        rows.push_back({&tableOf<Notification>(), true, notices});

    ErasedTraces traces(clientId, names);
    std::array<ChangeSet, 5> groups;
    QSet<QString> seen;
    for (const ClientTableRows& part : rows) {
        if (!part.own)
            continue;
        for (const Row& before : part.rows) {
            const Row after = erasedRow(before, clientId);
            if (seen.contains(before.id().toString()))
                continue;
            seen.insert(before.id().toString());
            traces.add(before, after);
            ++receipt.kept[part.table->name];
            if (before == after)
                continue;
            ++receipt.erased[part.table->name];
            ChangeSet& changes = groups[size_t(erasureGroup(*part.table))];
            changes.label = u"Erase a client"_s;
            Row stamped = after;
            if (part.table->updatedAt >= 0)
                stamped.values[size_t(part.table->updatedAt)] = store.now().toString();
            changes.rows.push_back(updateOf(before, stamped));
        }
    }
    for (const ChangeSet& changes : groups) {
        if (!changes.isEmpty())
            TD_TRY(store.commit(changes, Origin::Quiet));
    }
    TD_ASSIGN(receipt.journalChanges, traces.remove(database));
    // An erasure cannot be undone, so nothing before it is the last act any more.
    TD_TRY(database.execute(u"UPDATE journal_txn SET undo_state = 'spent' WHERE kind = 'act'"_s));
    TD_TRY(rebuildSearch(database));
    TD_TRY(batch.finish());
    for (const QString& table :
         {u"users"_s, u"client_profiles"_s, u"trainer_clients"_s, u"notification_settings"_s, u"notifications"_s})
        receipt.kept.remove(table);

    if (Status packed = packFile(database); !packed)
        return fail(ErrorCode::Locked,
                    u"The client is erased, but the file could not be packed because it is in use: old "
                    "bytes may still lie in it. Close the other programs and erase the client again by id."_s);
    return receipt;
}

} // namespace storage
