// Reading and writing PostgreSQL's text forms.
#include "server/values.h"

#include "models/codec.h"
#include "models/money.h"

#include <QJsonDocument>
#include <charconv>

using namespace Qt::StringLiterals;
using models::FieldType;
using models::Value;

namespace server
{

namespace
{

/// "2026-03-01 09:00:00.12+00" to "2026-03-01T09:00:00.120Z".
QString instantFromPg(QByteArrayView text)
{
    if (text.size() < 22 || text[4] != '-' || text[10] != ' ' || !text.endsWith("+00"))
        return text.startsWith('-') || text.endsWith("BC") ? u"0001-01-01T00:00:00.000Z"_s
                                                           : u"9999-12-31T23:59:59.999Z"_s;
    char form[] = "0000-00-00T00:00:00.000Z";
    for (qsizetype i = 0; i < 19; ++i) {
        if (i != 10)
            form[i] = text[i];
    }
    for (qsizetype i = 20; i < 23 && i < text.size() - 3; ++i)
        form[i] = text[i];
    return QString::fromLatin1(form, 24);
}

/// A decimal text in minor units, rounded half up, away from zero.
qint64 minorFromPg(QByteArrayView text, int digits)
{
    const bool negative = text.startsWith('-');
    qint64 units = 0;
    int decimals = -1;
    bool up = false;
    for (const char c : negative ? text.sliced(1) : text) {
        if (c == '.') {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9' || units > models::kLargestAmount * 10)
            break;
        if (decimals >= digits) {
            up = decimals == digits && c >= '5';
            break;
        }
        units = units * 10 + (c - '0');
        if (decimals >= 0)
            ++decimals;
    }
    for (int i = std::max(decimals, 0); i < digits; ++i)
        units *= 10;
    units += up ? 1 : 0;
    return negative ? -units : units;
}

QString compactJsonText(QByteArrayView text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray());
    if (!document.isNull())
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    return QString::fromUtf8(text); // a lone number, text or null
}

} // namespace

Value fromPg(const models::ColumnInfo& column, QByteArrayView text, QStringView currency)
{
    switch (column.type) {
    case FieldType::Timestamp:
        return instantFromPg(text);
    case FieldType::Money:
        return minorFromPg(text, models::currencyDigits(currency));
    case FieldType::Measure:
        return text.toDouble() + 0.0;
    case FieldType::Integer:
        return text.toLongLong();
    case FieldType::Boolean:
        return qint64(text == "t");
    case FieldType::Json:
        return compactJsonText(text);
    case FieldType::Id:
    case FieldType::Date:
    case FieldType::Enum:
        return QString::fromLatin1(text);
    case FieldType::Text:
        break;
    }
    return QString::fromUtf8(text);
}

QByteArray toPg(const models::ColumnInfo& column, const Value& value, QStringView currency)
{
    if (models::isNull(value))
        return {};
    switch (column.type) {
    case FieldType::Money:
        return models::moneyText(models::Minor{models::integerOf(value)}, currency).toLatin1();
    case FieldType::Measure: {
        char form[40];
        const auto end = std::to_chars(form, form + sizeof form, models::Codec<double>::load(value).value_or(0.0));
        return QByteArray(form, qsizetype(end.ptr - form));
    }
    case FieldType::Integer:
        return QByteArray::number(models::integerOf(value));
    case FieldType::Boolean:
        return models::integerOf(value) ? "true" : "false";
    default: {
        const QByteArray bytes = models::textOf(value).toUtf8();
        return bytes.isNull() ? QByteArray("") : bytes;
    }
    }
}

QByteArray pgType(FieldType type)
{
    switch (type) {
    case FieldType::Id:
        return "uuid";
    case FieldType::Timestamp:
        return "timestamptz";
    case FieldType::Date:
        return "date";
    case FieldType::Money:
    case FieldType::Measure:
        return "numeric";
    case FieldType::Integer:
        return "integer";
    case FieldType::Boolean:
        return "boolean";
    case FieldType::Json:
        return "jsonb";
    case FieldType::Text:
    case FieldType::Enum:
        break;
    }
    return "text";
}

} // namespace server
