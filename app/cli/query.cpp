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

/// Holds an answer back until it is whole; one of many megabytes is printed as it comes, so that it needs no memory.
class AnswerText
{
public:
    void add(const QByteArray& text)
    {
        m_held += text;
        if (m_held.size() > kMostHeld)
            finish();
    }
    void finish()
    {
        std::fwrite(m_held.constData(), 1, size_t(m_held.size()), stdout);
        m_held.clear();
        m_begun = true;
    }
    bool isBegun() const { return m_begun; }

private:
    static constexpr qsizetype kMostHeld = 4 * 1024 * 1024;
    QByteArray m_held;
    bool m_begun = false;
};

} // namespace

int runQuery(Context& context, const QStringList& words)
{
    Arguments arguments(u"query"_s, u"Runs one SELECT and prints its rows."_s, {u"SELECT..."_s});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    const QString sql = arguments.positional().constFirst();
    // Behind blanks and comments.
    static const QRegularExpression kReads(u"^(\\s|--[^\\n]*\\n|/\\*.*?\\*/)*(select|with|values|explain)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    if (!kReads.match(sql).hasMatch())
        return refuse(context, {ErrorCode::ReadOnly, u"Only SELECT is allowed here. Nothing was changed."_s});
    auto desk = openDesk(context, storage::Database::Open::ReadOnly);
    if (!desk)
        return refuse(context, desk.error());
    QSqlQuery query(desk->database->connection());
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        const models::Error error = storage::Database::errorOf(query.lastError());
        if (error.code == ErrorCode::ReadOnly)
            return refuse(context, {ErrorCode::ReadOnly, u"Only reading is allowed here. Nothing was changed."_s});
        if (error.code == ErrorCode::Internal)
            return refuse(context,
                          {ErrorCode::Invalid, u"SQLite did not understand: "_s + query.lastError().databaseText()});
        return refuse(context, error);
    }
    AnswerText answer;
    const QSqlRecord record = query.record();
    QStringList names;
    for (int i = 0; i < record.count(); ++i)
        names.append(record.fieldName(i));
    answer.add(context.json ? QByteArray("[") : names.join(u'\t').toUtf8() + '\n');
    bool first = true;
    while (query.next()) {
        if (context.json) {
            QJsonObject object;
            for (int i = 0; i < names.size(); ++i)
                object.insert(names[i], jsonOf(storage::fromVariant(query.value(i))));
            answer.add((first ? QByteArray() : QByteArray(",")) + QJsonDocument(object).toJson(QJsonDocument::Compact));
        } else {
            QStringList cells;
            for (int i = 0; i < names.size(); ++i)
                cells.append(textCell(storage::fromVariant(query.value(i))));
            answer.add(cells.join(u'\t').toUtf8() + '\n');
        }
        first = false;
    }
    if (query.lastError().isValid()) {
        const models::Error error = storage::Database::errorOf(query.lastError());
        if (!answer.isBegun())
            return refuse(context, error);
        // Too late for an error object: what stands on standard output is cut short, which no reader takes for whole.
        tell(error.message);
        return 1;
    }
    if (context.json)
        answer.add("]\n");
    answer.finish();
    return 0;
}

} // namespace cli
