// trainerdesk-cli query: read-only SQL.
#include "app/cli/commands.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlRecord>

using namespace Qt::StringLiterals;
using models::ErrorCode;

namespace cli
{

namespace
{

QJsonValue jsonOf(const models::Value& value)
{
    switch (value.index()) {
    case 1:
        return std::get<qint64>(value);
    case 2:
        return std::get<double>(value);
    case 3:
        return std::get<QString>(value);
    default:
        return QJsonValue::Null;
    }
}

QString textCell(const models::Value& value)
{
    switch (value.index()) {
    case 1:
        return QString::number(std::get<qint64>(value));
    case 2:
        return QString::number(std::get<double>(value), 'g', 15);
    case 3:
        return std::get<QString>(value);
    default:
        return {};
    }
}

} // namespace

int runQuery(Context& context, const QStringList& words)
{
    Arguments arguments(u"query"_s, u"Runs one SELECT and prints its rows."_s, {u"SELECT..."_s});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    const QString sql = arguments.positional().constFirst();
    static const QRegularExpression kReads(u"^\\s*(select|with|values|explain)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (!kReads.match(sql).hasMatch())
        return refuse(context, {ErrorCode::ReadOnly, u"Only SELECT is allowed here. Nothing was changed."_s});
    auto desk = openDesk(context, storage::Database::Open::ReadOnly);
    if (!desk)
        return refuse(context, desk.error());
    QSqlQuery query(desk->database->connection());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return refuse(context,
                      {ErrorCode::Invalid, u"SQLite did not understand: "_s + query.lastError().databaseText()});
    const QSqlRecord record = query.record();
    // Rows are printed as they come: a large answer needs no memory.
    QByteArray line;
    bool first = true;
    if (context.json)
        std::fputc('[', stdout);
    else {
        QStringList names;
        for (int i = 0; i < record.count(); ++i)
            names.append(record.fieldName(i));
        print(names.join(u'\t'));
    }
    while (query.next()) {
        if (context.json) {
            QJsonObject object;
            for (int i = 0; i < record.count(); ++i)
                object.insert(record.fieldName(i), jsonOf(storage::fromVariant(query.value(i))));
            line = (first ? QByteArray() : QByteArray(",")) + QJsonDocument(object).toJson(QJsonDocument::Compact);
            std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
        } else {
            QStringList cells;
            for (int i = 0; i < record.count(); ++i)
                cells.append(textCell(storage::fromVariant(query.value(i))));
            print(cells.join(u'\t'));
        }
        first = false;
    }
    if (context.json)
        print(u"]"_s);
    if (query.lastError().isValid())
        return refuse({.folder = {}, .json = false, .clock = {}}, storage::Database::errorOf(query.lastError()));
    return 0;
}

} // namespace cli
