// Spreading large pages by SQL alone: no row passes through C++.
#include "storage/incoming_pages.h"

#include "models/entities/all.h"
#include "models/money.h"
#include "storage/feed_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <algorithm>
#include <atomic>
#include <string_view>

using namespace Qt::StringLiterals;
using models::FieldType;
using models::RowChange;
using models::Status;
using models::TableInfo;
using models::Uuid;

namespace storage
{

namespace
{

/// A column's stored value, told from the page's row `r.value`. What is not as the wire promises becomes a text that the
/// STRICT table refuses; then the careful way reads the page and says what is wrong.
QString storedValue(const TableInfo& table, const models::ColumnInfo& column, int digits)
{
    const QString plain = u"r.value ->> '$.d.%1'"_s.arg(column.name);
    switch (column.type) {
    case FieldType::Money: {
        const QString own =
            table.indexOf(u"currency") < 0 ? QString() : u" AND r.value ->> '$.d.currency' = :currency"_s;
        const QString shape = digits == 0
                                  ? u"instr(%1, '.') = 0"_s.arg(plain)
                                  : u"length(%1) - instr(%1, '.') = %2 AND instr(%1, '.') > 0"_s.arg(plain).arg(digits);
        return u"CASE WHEN %1 IS NULL THEN NULL WHEN %2%3 THEN CAST(replace(%1, '.', '') AS INTEGER) ELSE 'not money' END"_s
            .arg(plain, shape, own);
    }
    case FieldType::Json:
        return u"iif(json_type(r.value, '$.d.%1') = 'text', r.value -> '$.d.%1', %2)"_s.arg(column.name, plain);
    default:
        return plain;
    }
}

/// Reads the table's rows out of `:rows` into `held`, each with its version.
QString spreadText(const TableInfo& table, const QString& held, int digits)
{
    QStringList values;
    for (const models::ColumnInfo& column : table.columns)
        values.append(storedValue(table, column, digits));
    // Bound as bytes: a page of megabytes is not turned into UTF-16 and back.
    return u"INSERT INTO %1 SELECT %2, r.value ->> '$.v' FROM json_each(CAST (:rows AS TEXT)) r WHERE r.value ->> '$.t' = "
           "'%3'"_s.arg(held, values.join(u", "_s), table.name);
}

QString moveText(const TableInfo& table, const QString& held)
{
    QStringList names, sets;
    for (const models::ColumnInfo& column : table.columns) {
        names.append(column.name);
        if (column.name != u"id")
            sets.append(u"%1 = excluded.%1"_s.arg(column.name));
    }
    // In the order in which they came: the last word on a row is the one that counts.
    return u"INSERT INTO %1 (%2) SELECT %2 FROM %3 WHERE true ORDER BY rowid ON CONFLICT (id) DO UPDATE SET %4"_s.arg(
        table.name, names.join(u", "_s), held, sets.join(u", "_s));
}

/// What a page holds, by the marks of its rows, read once: a page has megabytes, and there are many tables.
struct PageContents {
    std::map<const TableInfo*, std::vector<Uuid>> ids;        ///< of the rows of each table
    std::vector<std::pair<const TableInfo*, qsizetype>> rows; ///< each row's table, and where it begins
    bool isPlain = true; ///< nothing but upserts, each written as `{"t":...,"id":...,"op":...`
};

PageContents contentsOf(const QByteArray& rows)
{
    PageContents contents;
    const std::string_view text(rows.constData(), size_t(rows.size()));
    constexpr std::string_view kRow = "{\"t\":\"", kId = "\",\"id\":\"", kOp = "\"op\":\"", kUp = "up\"";
    constexpr size_t kIdLength = 36;
    std::string_view lastName;
    std::vector<Uuid>* ids = nullptr;
    const TableInfo* current = nullptr;
    size_t at = 0;
    for (size_t op = text.find(kOp); op != text.npos; op = text.find(kOp, op + kOp.size())) {
        // Between an operation and the one before it stands the row's beginning; else its keys are in another order.
        const size_t row = text.find(kRow, at), name = row + kRow.size();
        const size_t nameEnd = row < op ? text.find('"', name) : text.npos;
        const bool isUpsert =
            nameEnd < op && text.substr(nameEnd, kId.size()) == kId && text.substr(op + kOp.size(), kUp.size()) == kUp;
        const auto id = isUpsert ? Uuid::fromString(QString::fromLatin1(text.substr(nameEnd + kId.size(), kIdLength)))
                                 : std::nullopt;
        if (!id)
            return {{}, {}, false};
        if (const std::string_view table = text.substr(name, nameEnd - name); !ids || table != lastName) {
            lastName = table;
            // A table of a newer endpoint is passed over, by the careful way.
            const TableInfo* known = models::findTable(QString::fromLatin1(table));
            if (!known)
                return {{}, {}, false};
            ids = &contents.ids[known];
            current = known;
        }
        ids->push_back(*id);
        contents.rows.emplace_back(current, qsizetype(row));
        at = op;
    }
    return contents;
}

/// A table whose rows stand by themselves: no second row for the same thing, no words to search, no secret.
bool isPlain(const TableInfo& table)
{
    return table.name != u"users" && !hasOneRowEach(table);
}

} // namespace

PartedPage partPage(const QByteArray& rows)
{
    if (rows.size() < kLargePage || !rows.startsWith('[') || !rows.endsWith(']'))
        return {rows, {}};
    const PageContents contents = contentsOf(rows);
    const auto isSpread = [](const auto& table) { return isPlain(*table.first); };
    if (!contents.isPlain || std::none_of(contents.ids.begin(), contents.ids.end(), isSpread))
        return {rows, {}};
    if (std::all_of(contents.ids.begin(), contents.ids.end(), isSpread))
        return {{}, rows};
    PartedPage parted{"[", "["};
    for (size_t i = 0; i < contents.rows.size(); ++i) {
        const auto [table, begin] = contents.rows[i];
        // Up to the comma before the next row, or the bracket behind the last.
        const qsizetype end = i + 1 < contents.rows.size() ? contents.rows[i + 1].second - 1 : rows.size() - 1;
        QByteArray& part = isPlain(*table) ? parted.plain : parted.careful;
        if (part.size() > 1)
            part.append(',');
        part.append(QByteArrayView(rows).sliced(begin, end - begin));
    }
    parted.plain.append(']');
    parted.careful.append(']');
    // What looks like a row may stand inside of one, and others may write with blanks between them: then nothing is parted.
    const QJsonArray careful = QJsonDocument::fromJson(parted.careful).array(),
                     plain = QJsonDocument::fromJson(parted.plain).array();
    return size_t(careful.size() + plain.size()) == contents.rows.size() && !careful.isEmpty() && !plain.isEmpty()
               ? parted
               : PartedPage{rows, {}};
}

IncomingPages::IncomingPages(Database& database) : m_database(database)
{
    static std::atomic<int> counter{0};
    m_number = ++counter;
}

QString IncomingPages::heldTable(const TableInfo& table) const
{
    return u"temp.incoming_%1_%2"_s.arg(m_number).arg(table.name);
}

bool IncomingPages::add(const QByteArray& rows, const QByteArray& mark, const QString& currency)
{
    if (rows.size() < kLargePage)
        return false;
    PageContents contents = contentsOf(rows);
    if (!contents.isPlain || contents.ids.empty())
        return false;
    for (const auto& [table, ids] : contents.ids) {
        if (!isPlain(*table))
            return false;
    }
    if (isEmpty())
        m_currency = currency;
    else if (currency != m_currency)
        return false;
    const auto spreadAll = [&]() -> Status {
        TD_TRY(m_database.execute(u"SAVEPOINT incoming"_s));
        for (const auto& [table, ids] : contents.ids)
            TD_TRY(spread(*table, rows, qsizetype(ids.size())));
        return m_database.execute(u"RELEASE incoming"_s);
    };
    if (!spreadAll()) {
        (void)m_database.execute(u"ROLLBACK TO incoming"_s);
        (void)m_database.execute(u"RELEASE incoming"_s);
        return false;
    }
    for (auto& [table, ids] : contents.ids) {
        std::vector<Uuid>& held = m_ids[table];
        held.insert(held.end(), ids.begin(), ids.end());
    }
    m_marks.push_back(mark);
    return true;
}

Status IncomingPages::spread(const TableInfo& table, const QByteArray& rows, qsizetype count)
{
    if (!m_ids.contains(&table)) {
        // A transaction that was rolled back may have brought an earlier one back.
        TD_TRY(m_database.execute(u"DROP TABLE IF EXISTS "_s + heldTable(table)));
        TD_TRY(m_database.execute(u"CREATE TABLE %1 AS SELECT *, 0 AS incoming_v FROM main.%2 WHERE false"_s.arg(
            heldTable(table), table.name)));
    }
    const QString sql = spreadText(table, heldTable(table), models::currencyDigits(m_currency));
    // Not one of the kept statements: those hold what was bound to them last, and a page has megabytes.
    QSqlQuery query(m_database.connection());
    query.prepare(sql);
    query.bindValue(u":rows"_s, rows);
    if (sql.contains(u":currency"_s))
        query.bindValue(u":currency"_s, m_currency);
    if (!query.exec())
        return models::fail(Database::errorOf(query.lastError()));
    // Anything that the marks did not tell: the careful way looks at all of the page.
    return query.numRowsAffected() == count
               ? Status{}
               : models::fail(models::ErrorCode::Invalid,
                              u"A page of the endpoint's rows cannot be read. It is fetched again."_s);
}

Status IncomingPages::move(const TableInfo& table)
{
    TD_TRY(m_database.execute(moveText(table, heldTable(table))));
    return m_database.execute(
        u"INSERT INTO row_version (row_id, table_name, v) SELECT id, '%1', incoming_v FROM %2 WHERE true ORDER BY rowid ON "
        "CONFLICT (row_id, table_name) DO UPDATE SET v = excluded.v"_s.arg(table.name, heldTable(table)));
}

Status IncomingPages::moveInto(models::ChangeSet& changes)
{
    Status moved;
    for (const TableInfo* table : models::allTables()) {
        if (moved && m_ids.contains(table))
            moved = move(*table);
    }
    if (moved) {
        size_t count = changes.rows.size();
        for (const auto& [table, ids] : m_ids)
            count += ids.size();
        changes.rows.reserve(count);
        for (const TableInfo* table : models::allTables()) {
            const auto held = m_ids.find(table);
            if (held == m_ids.end())
                continue;
            for (const Uuid& id : held->second)
                changes.rows.push_back({RowChange::Kind::Update, table, id, {}, {}});
        }
    }
    clear();
    return moved;
}

void IncomingPages::clear()
{
    for (const auto& [table, ids] : std::exchange(m_ids, {}))
        (void)m_database.execute(u"DROP TABLE IF EXISTS "_s + heldTable(*table));
    m_marks.clear();
}

} // namespace storage
