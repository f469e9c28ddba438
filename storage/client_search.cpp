// The full-text index of clients (FTS5 over folded words).
#include "storage/client_search.h"

#include "models/fold.h"
#include "storage/database.h"

using namespace Qt::StringLiterals;
using models::Result;
using models::Status;
using models::Uuid;

namespace storage
{

namespace
{

Status indexUser(Database& database, const models::User& user)
{
    const Reader reader(database);
    const QString id = user.id.toString();
    Database::Statement document =
        database.statement(u"INSERT INTO client_search_doc (client_id) VALUES (?) ON CONFLICT DO NOTHING"_s);
    document.bind(0, id);
    TD_TRY(document.run());
    TD_ASSIGN(const qint64 doc, reader.number(u"SELECT doc FROM client_search_doc WHERE client_id = ?"_s, {id}));
    Database::Statement remove = database.statement(u"DELETE FROM client_search WHERE rowid = ?"_s);
    remove.bind(0, doc);
    TD_TRY(remove.run());
    const QStringList words = models::searchWords(user.firstName, user.lastName, user.email.value_or(QString()),
                                                  user.phone.value_or(QString()));
    Database::Statement insert = database.statement(u"INSERT INTO client_search (rowid, words) VALUES (?, ?)"_s);
    insert.bind(0, doc);
    insert.bind(1, words.join(u' '));
    return insert.run();
}

Status dropUser(Database& database, const Uuid& id)
{
    Database::Statement remove = database.statement(
        u"DELETE FROM client_search WHERE rowid = (SELECT doc FROM client_search_doc WHERE client_id = ?)"_s);
    remove.bind(0, id.toString());
    TD_TRY(remove.run());
    Database::Statement document = database.statement(u"DELETE FROM client_search_doc WHERE client_id = ?"_s);
    document.bind(0, id.toString());
    return document.run();
}

} // namespace

Result<std::vector<Uuid>> searchClients(const Reader& reader, QStringView text, int limit, WordPart part)
{
    std::vector<Uuid> found;
    const QStringList words = models::foldedWords(text);
    if (words.isEmpty())
        return found;
    QString condition = u"client_search MATCH ?"_s;
    QVariantList bound;
    if (part == WordPart::Beginning) {
        QStringList terms;
        for (const QString& word : words)
            terms.append(u'"' + word + u"\"*"_s);
        bound.append(terms.join(u' '));
    } else {
        condition = u"instr(words, ?) > 0"_s;
        for (qsizetype i = 1; i < words.size(); ++i)
            condition += u" AND instr(words, ?) > 0"_s;
        for (const QString& word : words)
            bound.append(word);
    }
    bound.append(limit);
    TD_TRY(reader.each(
        u"SELECT client_id FROM client_search JOIN client_search_doc ON doc = client_search.rowid WHERE "_s +
            condition + u" LIMIT ?"_s,
        bound, [&](const QSqlQuery& query) -> Status {
            if (const auto id = Uuid::fromString(query.value(0).toString()))
                found.push_back(*id);
            return {};
        }));
    return found;
}

Status updateSearch(Database& database, const models::ChangeSet& changes)
{
    const Reader reader(database);
    for (const models::RowChange& change : changes.rows) {
        if (change.table != &models::tableOf<models::User>())
            continue;
        TD_ASSIGN(const std::optional<models::User> user, reader.find<models::User>(change.id));
        if (user && user->role == models::UserRole::Client)
            TD_TRY(indexUser(database, *user));
        else
            TD_TRY(dropUser(database, change.id));
    }
    return {};
}

Status rebuildSearch(Database& database)
{
    TD_TRY(database.execute(u"DELETE FROM client_search"_s));
    TD_TRY(database.execute(u"DELETE FROM client_search_doc"_s));
    TD_ASSIGN(const std::vector<models::User> users, Reader(database).all<models::User>(u"WHERE role = 'client'"_s));
    for (const models::User& user : users)
        TD_TRY(indexUser(database, user));
    return {};
}

} // namespace storage
