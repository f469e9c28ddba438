// One wire codec a field type, and rows made of them.
#include "models/wire.h"

#include "models/codec.h"
#include "models/money.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace models
{

namespace
{

tl::unexpected<Error> refuseColumn(const ColumnInfo& column, QStringView wanted)
{
    return fail(ErrorCode::Invalid, u"The value of %1 is not %2."_s.arg(column.name, wanted));
}

/// Whether the text can be kept: no NUL, no half of a surrogate pair, not over the limit.
bool isKeepable(QStringView text)
{
    return text.size() <= kLongestText && text.isValidUtf16() && !text.contains(QChar(u'\0'));
}

QByteArray compactJson(const QJsonValue& value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    // A lone value: as the only element of an array, without the brackets.
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

QJsonValue parsedJson(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson("[" + text.toUtf8() + "]");
    return document.isArray() && document.array().size() == 1 ? document.array().at(0) : QJsonValue();
}

void appendNumber(QByteArray& out, double number)
{
    char text[32];
    const bool whole = std::nearbyint(number) == number && std::fabs(number) < 9007199254740992.0;
    const auto end = whole ? std::to_chars(text, text + sizeof text, qint64(number))
                           : std::to_chars(text, text + sizeof text, number);
    out.append(text, qsizetype(end.ptr - text));
}

/// Ids, instants, words of an enum: texts are written by the hundred thousand, and nearly all are short and need no escape.
/// False, with nothing written, where one does.
bool appendPlainString(QByteArray& out, QStringView text)
{
    char quoted[66];
    if (text.size() > qsizetype(sizeof quoted) - 2)
        return false;
    char* end = quoted;
    *end++ = '"';
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || c.unicode() > 0x7e || c == u'"' || c == u'\\')
            return false;
        *end++ = char(c.unicode());
    }
    *end++ = '"';
    out.append(quoted, end - quoted);
    return true;
}

/// The travelling columns of a table in the order of their names, each with its key as it is written.
struct CanonicalColumn {
    size_t index;
    QByteArray key;
};

/// Made once a table and thread: rows are written by the ten thousand.
const std::vector<CanonicalColumn>& canonicalColumns(const TableInfo& table)
{
    thread_local QHash<const TableInfo*, std::vector<CanonicalColumn>> known;
    std::vector<CanonicalColumn>& columns = known[&table];
    if (columns.empty()) {
        for (size_t i = 0; i < table.columns.size(); ++i) {
            if (travels(table, table.columns[i]))
                columns.push_back({i, '"' + table.columns[i].name.toLatin1() + "\":"});
        }
        std::sort(columns.begin(), columns.end(),
                  [](const CanonicalColumn& x, const CanonicalColumn& y) { return x.key < y.key; });
    }
    return columns;
}

} // namespace

QJsonValue toWire(const ColumnInfo& column, const Value& value, QStringView currency)
{
    if (isNull(value))
        return QJsonValue::Null;
    switch (column.type) {
    case FieldType::Money:
        return moneyText(Minor{integerOf(value)}, currency);
    case FieldType::Boolean:
        return integerOf(value) != 0;
    case FieldType::Integer:
        return integerOf(value);
    case FieldType::Measure:
        return Codec<double>::load(value).value_or(0.0);
    case FieldType::Json:
        return parsedJson(textOf(value));
    default:
        return textOf(value);
    }
}

Result<Value> fromWire(const ColumnInfo& column, const QJsonValue& value, QStringView currency)
{
    if (value.isNull() || value.isUndefined()) {
        if (!column.nullable)
            return refuseColumn(column, u"there, and it may not be empty");
        return Value{};
    }
    const QString text = value.toString();
    switch (column.type) {
    case FieldType::Id:
        if (const auto id = Uuid::fromString(text))
            return Value(id->toString());
        return refuseColumn(column, u"an id");
    case FieldType::Text:
        if (!value.isString() || !isKeepable(text))
            return refuseColumn(column, u"a text that can be kept");
        return Value(text.isNull() ? u""_s : text);
    case FieldType::Timestamp:
        if (!UtcTime::fromString(text))
            return refuseColumn(column, u"an instant like 2026-03-01T09:00:00.000Z");
        return Value(text);
    case FieldType::Date:
        if (text.size() != 10 || !QDate::fromString(text, Qt::ISODate).isValid())
            return refuseColumn(column, u"a date like 2026-03-01");
        return Value(text);
    case FieldType::Money: {
        if (!value.isString())
            return refuseColumn(column, u"an amount written as text");
        const Result<Minor> amount = parseMoney(text, currency);
        if (!amount)
            return refuseColumn(column, u"an amount of the currency");
        return Value(amount->units);
    }
    case FieldType::Measure:
        if (!value.isDouble() || !std::isfinite(value.toDouble()))
            return refuseColumn(column, u"a number");
        return Value(value.toDouble() + 0.0);
    case FieldType::Integer: {
        const double number = value.toDouble();
        if (!value.isDouble() || std::nearbyint(number) != number || std::fabs(number) > 2147483647.0)
            return refuseColumn(column, u"a whole number");
        return Value(qint64(number));
    }
    case FieldType::Boolean:
        if (!value.isBool())
            return refuseColumn(column, u"true or false");
        return Value(qint64(value.toBool()));
    case FieldType::Enum:
        if (!value.isString() || std::find(column.words.begin(), column.words.end(), text) == column.words.end())
            return refuseColumn(column, u"one of its words");
        return Value(text);
    case FieldType::Json: {
        const QString compact = QString::fromUtf8(compactJson(value));
        if (!isKeepable(compact) || compact.contains("\\u0000"_L1))
            return refuseColumn(column, u"a document that can be kept");
        return Value(compact);
    }
    }
    return refuseColumn(column, u"of a known type");
}

QString currencyOf(const Row& row, QStringView trainerCurrency)
{
    const QString& own = textOf(row.at(u"currency"));
    return own.isEmpty() ? trainerCurrency.toString() : own;
}

bool travels(const TableInfo& table, const ColumnInfo& column)
{
    return table.name != "users"_L1 || column.name != "password_hash"_L1;
}

QJsonObject rowToWire(const Row& row, QStringView trainerCurrency)
{
    const QString currency = currencyOf(row, trainerCurrency);
    QJsonObject object;
    for (size_t i = 0; i < row.values.size(); ++i) {
        const ColumnInfo& column = row.table->columns[i];
        if (travels(*row.table, column))
            object.insert(column.name, toWire(column, row.values[i], currency));
    }
    return object;
}

Result<Row> rowFromWire(const TableInfo& table, const QJsonObject& object, QStringView trainerCurrency)
{
    QString currency = trainerCurrency.toString();
    if (table.indexOf(u"currency") >= 0 && object.value("currency"_L1).isString())
        currency = object.value("currency"_L1).toString();
    Row row{&table, {}};
    row.values.reserve(table.columns.size());
    for (const ColumnInfo& column : table.columns) {
        TD_ASSIGN(Value value, fromWire(column, object.value(column.name), currency));
        row.values.push_back(std::move(value));
    }
    return row;
}

void appendJsonString(QByteArray& out, QStringView text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    if (appendPlainString(out, text))
        return;
    const QByteArray utf8 = text.toUtf8();
    out.append('"');
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const uchar c = uchar(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(utf8.constData() + from, i - from);
        from = i + 1;
        switch (c) {
        case '"':
            out.append("\\\"", 2);
            break;
        case '\\':
            out.append("\\\\", 2);
            break;
        case '\n':
            out.append("\\n", 2);
            break;
        case '\r':
            out.append("\\r", 2);
            break;
        case '\t':
            out.append("\\t", 2);
            break;
        case '\b':
            out.append("\\b", 2);
            break;
        case '\f':
            out.append("\\f", 2);
            break;
        default: {
            const char escaped[] = {'\\', 'u', '0', '0', kHex[c >> 4], kHex[c & 15]};
            out.append(escaped, 6);
        }
        }
    }
    out.append(utf8.constData() + from, utf8.size() - from);
    out.append('"');
}

void appendCanonicalRow(QByteArray& out, const Row& row, QStringView trainerCurrency)
{
    const QString currency = currencyOf(row, trainerCurrency);
    char separator = '{';
    for (const CanonicalColumn& canonical : canonicalColumns(*row.table)) {
        const ColumnInfo& column = row.table->columns[canonical.index];
        out.append(separator);
        separator = ',';
        out.append(canonical.key);
        const Value& value = row.values[canonical.index];
        if (isNull(value)) {
            out.append("null", 4);
            continue;
        }
        switch (column.type) {
        case FieldType::Money:
            appendJsonString(out, moneyText(Minor{integerOf(value)}, currency));
            break;
        case FieldType::Boolean:
            out.append(integerOf(value) != 0 ? "true" : "false");
            break;
        case FieldType::Integer:
            out.append(QByteArray::number(integerOf(value)));
            break;
        case FieldType::Measure:
            appendNumber(out, Codec<double>::load(value).value_or(0.0));
            break;
        case FieldType::Json:
            out.append(compactJson(parsedJson(textOf(value))));
            break;
        default:
            appendJsonString(out, textOf(value));
        }
    }
    out.append('}');
}

} // namespace models
