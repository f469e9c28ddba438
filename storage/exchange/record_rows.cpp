// Rows of payments, bookings and clients.
#include "storage/exchange/record_rows.h"

#include "storage/exchange/payout_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using models::Minor;
using models::Result;
using models::Status;
using models::UtcTime;

namespace storage
{

namespace
{

/// Cells of the query's columns with what the scope leaves out.
class RecordCells
{
public:
    RecordCells(const QSqlQuery& query, const CsvExportScope& scope, CsvWriter& writer)
        : m_query(query), m_scope(scope), m_writer(writer)
    {
    }

    RecordCells& plain(int column) { return put(m_query.value(column).toString(), false); }
    RecordCells& text(int column) { return put(m_query.value(column).toString(), true); }
    /// Words about or of a person.
    RecordCells& personal(int column) { return m_scope.personal ? text(column) : put({}, false); }
    RecordCells& name(int first, int last)
    {
        const QString whole =
            QString(m_query.value(first).toString() + u' ' + m_query.value(last).toString()).trimmed();
        return put(m_scope.personal ? whole : QString(), true);
    }
    RecordCells& local(int column)
    {
        const auto time = UtcTime::fromString(m_query.value(column).toString());
        return put(time ? m_scope.zone.isoText(*time) : QString(), false);
    }
    RecordCells& money(int column, const QString& currency)
    {
        if (m_query.isNull(column))
            m_writer.empty();
        else
            m_writer.money(Minor{m_query.value(column).toLongLong()}, currency);
        return *this;
    }
    RecordCells& put(const QString& cell, bool isText)
    {
        if (isText)
            m_writer.text(cell);
        else
            m_writer.plain(cell);
        return *this;
    }

private:
    const QSqlQuery& m_query;
    const CsvExportScope& m_scope;
    CsvWriter& m_writer;
};

Result<qint64> writeRecords(const Reader& reader, const QString& sql, const QVariantList& bound, CsvWriter& writer,
                            const QString& header, const std::function<void(const QSqlQuery&)>& cells)
{
    TD_TRY(writer.row(header.split(u',')));
    qint64 rows = 0;
    TD_TRY(reader.each(sql, bound, [&](const QSqlQuery& query) -> Status {
        cells(query);
        ++rows;
        return writer.endRow();
    }));
    TD_TRY(writer.flush());
    return rows;
}

QString joinedTags(const QString& json)
{
    QStringList tags;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    static const QRegularExpression kBetween(u"[,;|\\n\"]|:::"_s);
    for (const QJsonValue& value : array) {
        // What stands between tags may stand inside of one: such a tag is quoted, and read so by the import.
        const QString tag = value.toString();
        tags.push_back(tag.contains(kBetween) ? u'"' + QString(tag).replace(u'"', u"\"\""_s) + u'"' : tag);
    }
    return tags.join(u"; "_s);
}

} // namespace

Result<qint64> writePayments(const Reader& reader, const CsvExportScope& scope, CsvWriter& writer)
{
    QVariantList bound;
    const QString rest = paymentScope(scope, bound);
    return writeRecords(
        reader,
        u"SELECT p.id, p.created_at, p.status, p.currency, p.amount, p.refund_amount, p.platform_fee, p.trainer_payout, "
        "p.payment_method, p.transaction_id, p.stripe_payment_intent_id, p.booking_id, "
        "(SELECT min(id) FROM client_packages WHERE payment_id = p.id), p.client_id, u.first_name, u.last_name, u.email "
        "FROM payments p LEFT JOIN users u ON u.id = p.client_id "_s +
            rest,
        bound, writer,
        u"payment_id,created_utc,created_local,status,currency,amount,refund_amount,platform_fee,trainer_payout,"
        "payment_method,transaction_id,stripe_payment_intent_id,booking_id,client_package_id,client_id,client_name,client_email"_s,
        [&](const QSqlQuery& query) {
            const QString currency = query.value(3).toString();
            RecordCells cells(query, scope, writer);
            cells.plain(0).plain(1).local(1).plain(2).plain(3).money(4, currency).money(5, currency).money(6, currency);
            cells.money(7, currency).text(8).text(9).text(10).plain(11).plain(12).plain(13).name(14, 15).personal(16);
        });
}

Result<qint64> writeBookings(const Reader& reader, const CsvExportScope& scope, CsvWriter& writer)
{
    QString where = u"WHERE b.trainer_id = ? "_s;
    QVariantList bound{scope.trainerId.toString()};
    if (scope.from) {
        where += u"AND b.start_time >= ? "_s;
        bound.push_back(scope.zone.startOfDay(*scope.from).toString());
    }
    if (scope.to) {
        where += u"AND b.start_time < ? "_s;
        bound.push_back(scope.zone.startOfDay(scope.to->addDays(1)).toString());
    }
    return writeRecords(
        reader,
        u"SELECT b.id, b.start_time, b.end_time, b.status, b.cancellation_reason, s.name, s.price, s.is_group, "
        "b.client_id, u.first_name, u.last_name, u.email, o.name, r.client_package_id, r.state, b.notes, b.created_at "
        "FROM bookings b LEFT JOIN trainer_services s ON s.id = b.service_id LEFT JOIN users u ON u.id = b.client_id "
        "LEFT JOIN package_redemptions r ON r.booking_id = b.id LEFT JOIN client_packages c ON c.id = r.client_package_id "
        "LEFT JOIN trainer_packages o ON o.id = c.package_id "_s +
            where + u"ORDER BY b.start_time, b.id"_s,
        bound, writer,
        u"booking_id,start_utc,start_local,end_local,minutes,status,cancellation_reason,service,list_price,currency,group,"
        "client_id,client_name,client_email,package,client_package_id,package_session,notes,created_utc"_s,
        [&](const QSqlQuery& query) {
            const auto start = UtcTime::fromString(query.value(1).toString());
            const auto end = UtcTime::fromString(query.value(2).toString());
            RecordCells cells(query, scope, writer);
            cells.plain(0).plain(1).local(1).local(2);
            cells.put(start && end ? QString::number(models::minutesBetween(*start, *end)) : QString(), false).plain(3);
            // The reason begins with a fixed word; what follows is free text about a person.
            const QString reason = query.value(4).toString();
            const qsizetype wordEnd = reason.indexOf(u' ');
            cells.put(scope.personal || wordEnd < 0 ? reason : reason.left(wordEnd), true);
            cells.text(5).money(6, scope.currency).put(query.isNull(6) ? QString() : scope.currency, false);
            cells.put(query.value(7).toBool() ? u"yes"_s : u"no"_s, false).plain(8).name(9, 10).personal(11).text(12);
            cells.plain(13).plain(14).personal(15).plain(16);
        });
}

Result<qint64> writeClients(const Reader& reader, const CsvExportScope& scope, CsvWriter& writer)
{
    QString where = u"WHERE t.trainer_id = ? "_s;
    QVariantList bound{scope.trainerId.toString()};
    if (scope.from) {
        where += u"AND t.since >= ? "_s;
        bound.push_back(scope.from->toString(Qt::ISODate));
    }
    if (scope.to) {
        where += u"AND t.since <= ? "_s;
        bound.push_back(scope.to->toString(Qt::ISODate));
    }
    if (!scope.onlyClients.empty()) {
        where += u"AND u.id IN (SELECT value FROM json_each(?)) "_s;
        bound.push_back(idList(scope.onlyClients));
    }
    return writeRecords(
        reader,
        u"SELECT u.id, u.first_name, u.last_name, u.email, u.phone, p.date_of_birth, p.gender, t.status, t.since, t.tags, "
        "t.notes FROM trainer_clients t JOIN users u ON u.id = t.client_id LEFT JOIN client_profiles p ON p.user_id = u.id "_s +
            where + u"ORDER BY u.last_name, u.first_name, u.id"_s,
        bound, writer, u"client_id,first_name,last_name,email,phone,date_of_birth,gender,status,since,tags,notes"_s,
        [&](const QSqlQuery& query) {
            RecordCells cells(query, scope, writer);
            cells.plain(0).personal(1).personal(2).personal(3).personal(4).personal(5).personal(6).plain(7).plain(8);
            cells.put(scope.personal ? joinedTags(query.value(9).toString()) : QString(), true).personal(10);
        });
}

} // namespace storage
