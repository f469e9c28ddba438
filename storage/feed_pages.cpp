// Large pages of the feed, taken from the inbox into their tables by SQL alone: no row passes through C++.
#include "storage/feed_rows.h"

#include "models/money.h"
#include "storage/database.h"

#include <string_view>

using namespace Qt::StringLiterals;
using models::FieldType;
using models::Result;
using models::RowChange;
using models::Status;
using models::TableInfo;

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

QString upsertFromPage(const TableInfo& table, int digits)
{
    QStringList names, values, sets;
    for (const models::ColumnInfo& column : table.columns) {
        names.append(column.name);
        values.append(storedValue(table, column, digits));
        if (column.name != u"id")
            sets.append(u"%1 = excluded.%1"_s.arg(column.name));
    }
    return u"INSERT INTO %1 (%2) SELECT %3 FROM inbox i, json_each(i.body) r WHERE i.position = :page AND r.value ->> '$.t' = '%1' "
           "ON CONFLICT (id) DO UPDATE SET %4"_s.arg(table.name, names.join(u", "_s), values.join(u", "_s),
                                                     sets.join(u", "_s));
}

/// What a page holds, by the marks of its rows, read once: a page has megabytes, and there are many tables.
struct PageContents {
    QByteArrayList tables; ///< each once
    qsizetype upserts = 0;
    bool isPlain = true; ///< nothing but upserts, each written as `{"t":...,"id":...,"op":...`
};

PageContents contentsOf(const QByteArray& body)
{
    PageContents contents;
    const std::string_view text(body.constData(), size_t(body.size()));
    constexpr std::string_view kRow = "{\"t\":\"", kOp = "\"op\":\"", kUp = "up\"";
    size_t at = 0;
    for (size_t op = text.find(kOp); op != text.npos; op = text.find(kOp, op + kOp.size())) {
        // Between an operation and the one before it stands the row's beginning; else its keys are in another order.
        const size_t row = text.find(kRow, at);
        contents.isPlain = contents.isPlain && row < op && text.substr(op + kOp.size(), kUp.size()) == kUp;
        if (!contents.isPlain)
            return contents;
        const size_t name = row + kRow.size();
        const QByteArray table(text.data() + name, qsizetype(text.find('"', name) - name));
        if (contents.tables.isEmpty() || (contents.tables.last() != table && !contents.tables.contains(table)))
            contents.tables.append(table);
        ++contents.upserts;
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

Result<bool> FeedRows::takeStaged(qint64 page, const QByteArray& body, const QString& currency)
{
    // Deletions, and rows with pending changes, want to be looked at one by one.
    if (!m_pending.empty() || body.size() < kLargePage)
        return false;
    const PageContents contents = contentsOf(body);
    if (!contents.isPlain)
        return false;
    TD_ASSIGN(const qint64 shadows, Reader(m_database).number(u"SELECT EXISTS (SELECT 1 FROM shadow)"_s));
    std::vector<const TableInfo*> tables;
    for (const TableInfo* table : models::allTables()) {
        if (!contents.tables.contains(table->name.toLatin1()))
            continue;
        if (!isPlain(*table))
            return false;
        tables.push_back(table);
    }
    if (shadows > 0 || tables.empty())
        return false;
    qsizetype taken = 0;
    for (const TableInfo* table : tables) {
        const QString sql = upsertFromPage(*table, models::currencyDigits(currency));
        Database::Statement rows = m_database.statement(sql);
        rows.query().bindValue(u":page"_s, page);
        if (sql.contains(u":currency"_s))
            rows.query().bindValue(u":currency"_s, currency);
        if (!rows.run())
            return false; // The careful way writes the same rows again and names what cannot be.
        Database::Statement versions = m_database.statement(
            u"INSERT INTO row_version (row_id, table_name, v) SELECT r.value ->> '$.id', '%1', r.value ->> '$.v' FROM inbox i, "
            "json_each(i.body) r WHERE i.position = ? AND r.value ->> '$.t' = '%1' ON CONFLICT (row_id, table_name) DO UPDATE SET "
            "v = excluded.v RETURNING row_id"_s.arg(table->name));
        versions.bind(0, page);
        TD_TRY(versions.run());
        while (versions.query().next()) {
            ++taken;
            if (const auto id = models::Uuid::fromString(versions.query().value(0).toString()))
                m_changes.rows.push_back({RowChange::Kind::Update, table, *id, {}, {}});
        }
    }
    // Anything in the page that was not seen: the careful way looks at all of it.
    return taken == contents.upserts;
}

} // namespace storage
