// Counting and writing.
#include "server/metrics.h"

#include <QDateTime>
#include <QJsonDocument>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace server
{

void Metrics::answered(const QByteArray& route, const QByteArray& method, int status, double seconds)
{
    const std::lock_guard lock(m_mutex);
    ++m_requests[{route, method, status}];
    Histogram& histogram = m_seconds[route];
    size_t bucket = 0;
    while (bucket < kBuckets.size() && seconds > kBuckets[bucket])
        ++bucket;
    ++histogram.counts[bucket];
    histogram.sum += seconds;
}

void Metrics::judged(const QByteArray& verdict, int count)
{
    const std::lock_guard lock(m_mutex);
    m_verdicts[verdict] += count;
}

QByteArray Metrics::text(const std::map<QByteArray, qint64>& figures) const
{
    QByteArray out;
    const std::lock_guard lock(m_mutex);
    out += "# TYPE trainerdesk_requests_total counter\n";
    for (const auto& [key, count] : m_requests) {
        const auto& [route, method, status] = key;
        out += "trainerdesk_requests_total{route=\"" + route + "\",method=\"" + method + "\",status=\"" +
               QByteArray::number(status) + "\"} " + QByteArray::number(count) + "\n";
    }
    out += "# TYPE trainerdesk_request_seconds histogram\n";
    for (const auto& [route, histogram] : m_seconds) {
        qint64 sum = 0;
        for (size_t i = 0; i <= kBuckets.size(); ++i) {
            sum += histogram.counts[i];
            const QByteArray edge = i < kBuckets.size() ? QByteArray::number(kBuckets[i]) : QByteArray("+Inf");
            out += "trainerdesk_request_seconds_bucket{route=\"" + route + "\",le=\"" + edge + "\"} " +
                   QByteArray::number(sum) + "\n";
        }
        out += "trainerdesk_request_seconds_sum{route=\"" + route + "\"} " + QByteArray::number(histogram.sum, 'f', 6) +
               "\ntrainerdesk_request_seconds_count{route=\"" + route + "\"} " + QByteArray::number(sum) + "\n";
    }
    out += "# TYPE trainerdesk_txns_total counter\n";
    for (const auto& [verdict, count] : m_verdicts)
        out += "trainerdesk_txns_total{verdict=\"" + verdict + "\"} " + QByteArray::number(count) + "\n";
    out += "# TYPE trainerdesk_rows_sent_total counter\ntrainerdesk_rows_sent_total " + QByteArray::number(m_rowsSent) +
           "\n# TYPE trainerdesk_database_failures_total counter\ntrainerdesk_database_failures_total " +
           QByteArray::number(m_databaseFailures) + "\n";
    for (const auto& [name, value] : figures)
        out += "# TYPE " + name + (name.endsWith("_total") ? " counter\n" : " gauge\n") + name + " " +
               QByteArray::number(value) + "\n";
    return out;
}

void writeLog(const char* level, const char* event, QJsonObject fields)
{
    fields.insert("at"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    fields.insert("level"_L1, QLatin1String(level));
    fields.insert("event"_L1, QLatin1String(event));
    QByteArray line = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    line.append('\n');
    // One write a line: lines of several threads do not mix.
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace server
