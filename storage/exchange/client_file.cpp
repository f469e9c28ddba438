// ClientFile: rows as JSON and CSV, the card, the calendar, zipped.
#include "storage/exchange/client_file.h"

#include "models/wire.h"
#include "storage/client_rows.h"
#include "storage/exchange/client_card.h"
#include "storage/exchange/csv_writer.h"
#include "storage/exchange/zip_writer.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace models;

namespace storage
{

namespace
{

QString cellText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return {};
}

Result<QByteArray> tableCsv(const ClientTableRows& part, const QString& currency)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer, CsvProfile::machine());
    QStringList header;
    for (const ColumnInfo& column : part.table->columns) {
        if (travels(*part.table, column))
            header << column.name;
    }
    TD_TRY(csv.row(header));
    for (const Row& row : part.rows) {
        for (size_t i = 0; i < part.table->columns.size(); ++i) {
            const ColumnInfo& column = part.table->columns[i];
            if (!travels(*part.table, column))
                continue;
            const QString cell = cellText(toWire(column, row.values[i], currencyOf(row, currency)));
            if (column.type == FieldType::Text || column.type == FieldType::Json)
                csv.text(cell);
            else
                csv.plain(cell);
        }
        TD_TRY(csv.endRow());
    }
    TD_TRY(csv.flush());
    return buffer.data();
}

QByteArray tablesJson(const std::vector<ClientTableRows>& parts, const QString& currency, UtcTime now)
{
    QJsonObject tables;
    for (const ClientTableRows& part : parts) {
        QJsonArray rows;
        for (const Row& row : part.rows)
            rows.append(rowToWire(row, currency));
        tables.insert(part.table->name, rows);
    }
    return QJsonDocument(QJsonObject{{u"exported_at"_s, now.toString()}, {u"tables"_s, tables}}).toJson();
}

template <class E>
Result<std::vector<E>> entitiesOf(const std::vector<ClientTableRows>& parts)
{
    std::vector<E> found;
    for (const ClientTableRows& part : parts) {
        if (part.table != &tableOf<E>())
            continue;
        for (const Row& row : part.rows) {
            TD_ASSIGN(E entity, fromRow<E>(row));
            found.push_back(std::move(entity));
        }
    }
    return found;
}

QByteArray explanation(const std::vector<ClientTableRows>& parts)
{
    QString text = u"Everything your trainer's desk holds about you.\r\n\r\n"
                   "client.json    every record, with all its fields\r\n"
                   "contact.vcf    your name and addresses, for an address book\r\n"
                   "sessions.ics   your sessions, for a calendar\r\n"
                   "*.csv          the same records as tables:\r\n\r\n"_s;
    for (const ClientTableRows& part : parts)
        text += u"  %1.csv: %2\r\n"_s.arg(part.table->name).arg(part.rows.size());
    text +=
        u"\r\nAmounts are in the currency of their row, times are UTC. Records of other people are not included; where "
        "one is linked to you (a referral), only its id appears.\r\n";
    return text.toUtf8();
}

} // namespace

Result<ClientFileSummary> writeClientFile(const Reader& reader, const Uuid& clientId, UtcTime now, const QString& path)
{
    TD_ASSIGN(const auto settings, reader.first<TrainerSettings>(u"ORDER BY created_at, id"_s));
    const QString currency = settings ? settings->currency : QString();
    TD_ASSIGN(const auto parts, readClientRows(reader, clientId));
    TD_ASSIGN(const auto people, entitiesOf<User>(parts));
    if (people.empty() || people.front().role != UserRole::Client)
        return fail(ErrorCode::NotFound, u"There is no such client. Nothing was written."_s);
    TD_ASSIGN(const auto profiles, entitiesOf<ClientProfile>(parts));
    TD_ASSIGN(const auto bookings, entitiesOf<Booking>(parts));
    TD_ASSIGN(const auto services, entitiesOf<TrainerService>(parts));
    QHash<QString, QString> serviceNames;
    for (const TrainerService& service : services)
        serviceNames.insert(service.id.toString(), service.name);

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, u"The archive cannot be written to %1: %2"_s.arg(path, file.errorString()));
    ZipWriter zip(file, now);
    ClientFileSummary summary;
    const auto add = [&](const QString& name, const QByteArray& content) {
        ++summary.files;
        return zip.add(name, content);
    };
    TD_TRY(add(u"README.txt"_s, explanation(parts)));
    TD_TRY(add(u"client.json"_s, tablesJson(parts, currency, now)));
    TD_TRY(add(u"contact.vcf"_s,
               clientVcard(people.front(), profiles.empty() ? std::nullopt : std::optional(profiles.front()))));
    TD_TRY(add(u"sessions.ics"_s, clientCalendar(bookings, serviceNames, now)));
    for (const ClientTableRows& part : parts) {
        TD_ASSIGN(const QByteArray csv, tableCsv(part, currency));
        TD_TRY(add(part.table->name + u".csv", csv));
        summary.rows[part.table->name] = int(part.rows.size());
    }
    TD_TRY(zip.finish());
    if (!file.commit())
        return fail(ErrorCode::Io, u"The archive cannot be written to %1: %2"_s.arg(path, file.errorString()));
    return summary;
}

} // namespace storage
