// Journal rows: writing acts, reading them back as ChangeSets.
#include "storage/journal.h"

#include "storage/database.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

using namespace Qt::StringLiterals;
using models::Cell;
using models::ChangeSet;
using models::ErrorCode;
using models::Result;
using models::RowChange;
using models::Status;
using models::Uuid;
using models::Value;

namespace storage
{

namespace
{

QString kindWord(JournalKind kind)
{
    switch (kind) {
    case JournalKind::Act:
        return u"act"_s;
    case JournalKind::Undo:
        return u"undo"_s;
    case JournalKind::Redo:
        return u"redo"_s;
    case JournalKind::Quiet:
    case JournalKind::Upkeep:
        return u"quiet"_s;
    }
    return u"act"_s;
}

QString opWord(RowChange::Kind kind)
{
    return kind == RowChange::Kind::Insert ? u"insert"_s : kind == RowChange::Kind::Delete ? u"delete"_s : u"update"_s;
}

/// Appends a JSON string. Written by hand: a bulk import writes a hundred thousand objects.
void appendQuoted(QString& out, const QString& text)
{
    const auto isSpecial = [](QChar c) { return c == u'"' || c == u'\\' || c.unicode() < 0x20; };
    out += u'"';
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isSpecial(text[at]))
            continue;
        out += QStringView(text).mid(from, at - from);
        from = at + 1;
        const char16_t code = text[at].unicode();
        if (code < 0x20)
            out += u"\\u%1"_s.arg(int(code), 4, 16, QChar(u'0'));
        else
            (out += u'\\') += text[at];
    }
    out += QStringView(text).mid(from);
    out += u'"';
}

enum class Nulls { Written, LeftOut };

void appendCells(QString& out, const models::TableInfo& table, const std::vector<Cell>& cells, Nulls nulls)
{
    out += u'{';
    bool first = true;
    for (const Cell& cell : cells) {
        if (nulls == Nulls::LeftOut && cell.value.index() == 0)
            continue;
        if (!std::exchange(first, false))
            out += u',';
        out += u'"';
        out += table.columns[size_t(cell.column)].name;
        out += u"\":";
        appendStoredJson(out, cell.value);
    }
    out += u'}';
}

Status writeOp(Database& database, const Uuid& txn, const RowChange& change, qint64 position)
{
    const bool isInsertion = change.kind == RowChange::Kind::Insert;
    // An edit remembers which version of the row it was made on.
    Database::Statement op = database.statement(
        isInsertion
            ? u"INSERT INTO journal_op (txn_id, position, table_name, row_id, op, old, new) VALUES (?, ?, ?, ?, ?, ?, ?)"_s
            : u"INSERT INTO journal_op (txn_id, position, table_name, row_id, op, old, new, base_version) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT v FROM row_version WHERE row_id = ? AND table_name = ?))"_s);
    op.bind(0, txn.toString());
    op.bind(1, position);
    op.bind(2, change.table->name);
    op.bind(3, change.id.toString());
    op.bind(4, opWord(change.kind));
    op.bind(5, isInsertion ? Value{} : Value(cellsToJson(*change.table, change.before)));
    op.bind(6, change.kind == RowChange::Kind::Delete ? Value{} : Value(cellsToJson(*change.table, change.after)));
    if (!isInsertion) {
        op.bind(7, change.id.toString());
        op.bind(8, change.table->name);
    }
    return op.run();
}

Status writeInsertionPages(Database& database, const Uuid& txn, std::span<const RowChange> insertions, qint64 position)
{
    constexpr size_t kPageRows = 400;
    const models::TableInfo& table = *insertions.front().table;
    Database::Statement op =
        database.statement(u"INSERT INTO journal_op (txn_id, position, table_name, row_id, op, new) "
                           "SELECT ?, ? + key, ?, value ->> '$.id', 'insert', value FROM json_each(?)"_s);
    for (size_t first = 0; first < insertions.size(); first += kPageRows) {
        QString page(u'[');
        for (const RowChange& change : insertions.subspan(first, std::min(kPageRows, insertions.size() - first))) {
            if (page.size() > 1)
                page += u',';
            appendCells(page, table, change.after, Nulls::LeftOut);
        }
        page += u']';
        op.bind(0, txn.toString());
        op.bind(1, position + qint64(first));
        op.bind(2, table.name);
        op.bind(3, page);
        TD_TRY(op.run());
    }
    return {};
}

/// The position in time of the next act: a hybrid logical clock that never goes back, `<instant>-<counter>-<node>`.
QString nextHlc(const QString& last, models::UtcTime now, const QString& incarnation)
{
    QString instant = now.toString();
    int counter = 0;
    if (const QString lastInstant = last.left(24); lastInstant >= instant) {
        instant = lastInstant;
        counter = last.mid(25, 4).toInt(nullptr, 16) + 1;
        if (counter > 0xffff) {
            instant = models::UtcTime::fromString(lastInstant).value_or(now).plusMs(1).toString();
            counter = 0;
        }
    }
    const QString node = QString(incarnation).remove(u'-').left(16);
    return u"%1-%2-%3"_s.arg(instant).arg(counter, 4, 16, QChar(u'0')).arg(node);
}

Result<std::optional<JournalEntry>> oneEntry(const Reader& reader, const QString& sql)
{
    std::optional<JournalEntry> found;
    TD_TRY(reader.each(sql, {}, [&](const QSqlQuery& query) -> Status {
        found = JournalEntry{Uuid::fromString(query.value(0).toString()).value_or(Uuid{}), query.value(1).toString(),
                             query.value(2).toString() != u"queued"_s};
        return {};
    }));
    return found;
}

} // namespace

void appendStoredJson(QString& out, const Value& value)
{
    switch (value.index()) {
    case 1:
        out += QString::number(std::get<qint64>(value));
        break;
    case 2: {
        // A whole REAL keeps its ".0", so that it comes back as a REAL.
        QString number = QString::number(std::get<double>(value), 'g', 17);
        if (!number.contains(u'.') && !number.contains(u'e'))
            number += u".0";
        out += number;
        break;
    }
    case 3:
        appendQuoted(out, std::get<QString>(value));
        break;
    default:
        out += u"null";
        break;
    }
}

QString cellsToJson(const models::TableInfo& table, const std::vector<Cell>& cells)
{
    QString out;
    out.reserve(qsizetype(cells.size()) * 48);
    appendCells(out, table, cells, Nulls::Written);
    return out;
}

size_t insertionRun(const std::vector<RowChange>& changes, size_t first)
{
    size_t end = first;
    while (end < changes.size() && changes[end].kind == RowChange::Kind::Insert &&
           changes[end].table == changes[first].table)
        ++end;
    return end - first;
}

Result<std::vector<Cell>> cellsFromJson(const models::TableInfo& table, const QString& json, Extent extent)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return models::fail(ErrorCode::Corrupt,
                            u"The journal of this desk cannot be read. Run 'trainerdesk-cli check'."_s);
    const QJsonObject object = document.object();
    std::vector<Cell> cells;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const auto it = object.constFind(table.columns[i].name);
        if (it == object.constEnd()) {
            if (extent == Extent::WholeRow)
                cells.push_back({int(i), {}});
            continue;
        }
        Value value;
        if (it->isString())
            value = it->toString();
        else if (it->isDouble())
            value =
                table.columns[i].type == models::FieldType::Measure ? Value(it->toDouble()) : Value(it->toInteger());
        cells.push_back({int(i), std::move(value)});
    }
    return cells;
}

namespace
{

/// What was undone cannot come back once something else is done. A client whose adding was undone stands nowhere that
/// erasing could reach: the journal must not keep their health. What is being sent just now stays as it was sent.
Status forgetHealthOfTheUndone(Database& database)
{
    return database.execute(
        u"UPDATE journal_op SET old = CASE WHEN json_valid(old) THEN json_remove(old, '$.health_conditions') ELSE old END, "
        "new = CASE WHEN json_valid(new) THEN json_remove(new, '$.health_conditions') ELSE new END WHERE txn_id IN "
        "(SELECT t.id FROM journal_txn a JOIN journal_txn t ON t.position >= "
        "a.position AND (t.id = a.id OR t.target = a.id) WHERE a.kind = 'act' AND a.undo_state = 'undone' AND t.state <> "
        "'in_flight') AND table_name = 'client_profiles' AND op IN ('insert', 'delete') AND NOT EXISTS (SELECT 1 FROM "
        "client_profiles c WHERE c.id = journal_op.row_id)"_s);
}

} // namespace

Result<Uuid> writeJournal(Database& database, const ChangeSet& changes, JournalKind kind,
                          const std::optional<Uuid>& target, models::UtcTime now, models::IdSource& ids)
{
    const Reader reader(database);
    QString incarnation, lastHlc;
    TD_TRY(reader.each(u"SELECT incarnation, last_hlc FROM device"_s, {}, [&](const QSqlQuery& query) -> Status {
        incarnation = query.value(0).toString();
        lastHlc = query.value(1).toString();
        return {};
    }));
    TD_TRY(reader.each(u"SELECT hlc FROM journal_txn ORDER BY position DESC LIMIT 1"_s, {},
                       [&](const QSqlQuery& query) -> Status {
                           lastHlc = std::max(lastHlc, query.value(0).toString());
                           return {};
                       }));
    TD_ASSIGN(const qint64 sequence,
              reader.number(u"SELECT max(device_seq) FROM journal_txn WHERE incarnation = ?"_s, {incarnation}));

    if (kind == JournalKind::Act) {
        TD_TRY(forgetHealthOfTheUndone(database));
        TD_TRY(database.execute(
            u"UPDATE journal_txn SET undo_state = 'spent' WHERE kind = 'act' AND undo_state = 'undone'"_s));
    }

    const Uuid id = ids.next(now);
    Database::Statement txn = database.statement(
        u"INSERT INTO journal_txn (id, device_seq, incarnation, schema, hlc, label, kind, target, created_at, "
        "upkeep) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    txn.bind(0, id.toString());
    txn.bind(1, sequence + 1);
    txn.bind(2, incarnation);
    txn.bind(3, qint64(Database::newestSchema()));
    txn.bind(4, nextHlc(lastHlc, now, incarnation));
    txn.bind(5, changes.label);
    txn.bind(6, kindWord(kind));
    txn.bind(7, target ? Value(target->toString()) : Value{});
    txn.bind(8, now.toString());
    txn.bind(9, qint64(kind == JournalKind::Upkeep));
    TD_TRY(txn.run());

    for (size_t i = 0; i < changes.rows.size();) {
        if (const size_t run = insertionRun(changes.rows, i); run >= kBulkRows) {
            TD_TRY(writeInsertionPages(database, id, std::span(changes.rows).subspan(i, run), qint64(i)));
            i += run;
        } else {
            TD_TRY(writeOp(database, id, changes.rows[i], qint64(i)));
            ++i;
        }
    }
    return id;
}

Result<std::optional<JournalEntry>> nextToUndo(const Reader& reader)
{
    return oneEntry(reader, u"SELECT id, label, state FROM journal_txn WHERE kind = 'act' AND undo_state = 'done' "
                            "ORDER BY position DESC LIMIT 1"_s);
}

Result<std::optional<JournalEntry>> nextToRedo(const Reader& reader)
{
    return oneEntry(reader, u"SELECT id, label, state FROM journal_txn WHERE kind = 'act' AND undo_state = 'undone' "
                            "ORDER BY position LIMIT 1"_s);
}

Result<std::optional<JournalEntry>> lastAbout(const Reader& reader, const Uuid& actId)
{
    std::optional<JournalEntry> found;
    TD_TRY(reader.each( // What comes after the act only: the whole journal is never searched.
        u"SELECT id, label, state FROM journal_txn WHERE position >= (SELECT position FROM journal_txn WHERE "
        "id = ?) AND (id = ? OR target = ?) ORDER BY position DESC LIMIT 1"_s,
        {actId.toString(), actId.toString(), actId.toString()}, [&](const QSqlQuery& query) -> Status {
            found = JournalEntry{Uuid::fromString(query.value(0).toString()).value_or(Uuid{}),
                                 query.value(1).toString(), query.value(2).toString() != u"queued"_s};
            return {};
        }));
    return found;
}

Result<ChangeSet> readJournal(const Reader& reader, const Uuid& id)
{
    ChangeSet changes;
    TD_TRY(reader.each(u"SELECT label FROM journal_txn WHERE id = ?"_s, {id.toString()},
                       [&](const QSqlQuery& query) -> Status {
                           changes.label = query.value(0).toString();
                           return {};
                       }));
    TD_TRY(reader.each(u"SELECT table_name, row_id, op, old, new FROM journal_op WHERE txn_id = ? ORDER BY position"_s,
                       {id.toString()}, [&](const QSqlQuery& query) -> Status {
                           const models::TableInfo* table = models::findTable(query.value(0).toString());
                           const auto row = Uuid::fromString(query.value(1).toString());
                           if (!table || !row)
                               return models::fail(ErrorCode::Corrupt,
                                                   u"The journal names a table that does not exist."_s);
                           const QString op = query.value(2).toString();
                           RowChange change{op == u"insert"   ? RowChange::Kind::Insert
                                            : op == u"delete" ? RowChange::Kind::Delete
                                                              : RowChange::Kind::Update,
                                            table,
                                            *row,
                                            {},
                                            {}};
                           const Extent extent =
                               change.kind == RowChange::Kind::Update ? Extent::SomeColumns : Extent::WholeRow;
                           if (change.kind != RowChange::Kind::Insert) {
                               TD_ASSIGN(change.before, cellsFromJson(*table, query.value(3).toString(), extent));
                           }
                           if (change.kind != RowChange::Kind::Delete) {
                               TD_ASSIGN(change.after, cellsFromJson(*table, query.value(4).toString(), extent));
                           }
                           changes.rows.push_back(std::move(change));
                           return {};
                       }));
    return changes;
}

Status markUndo(Database& database, const Uuid& id, const QString& state)
{
    Database::Statement statement = database.statement(u"UPDATE journal_txn SET undo_state = ? WHERE id = ?"_s);
    statement.bind(0, state);
    statement.bind(1, id.toString());
    return statement.run();
}

} // namespace storage
