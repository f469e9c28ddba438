// Figures of a gateway in Prometheus' text form, and its log: one JSON object a line, without personal data.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <array>
#include <atomic>
#include <map>
#include <mutex>
#include <tuple>

namespace server
{

class Metrics
{
public:
    /// A request that was answered. `route` is a pattern, never a path with an id in it.
    void answered(const QByteArray& route, const QByteArray& method, int status, double seconds);
    /// A txn's verdict.
    void judged(const QByteArray& verdict, int count = 1);
    void rowsSent(qint64 count) { m_rowsSent += count; }
    void databaseFailed() { ++m_databaseFailures; }
    /// Prometheus' text form; `figures` are added as they are: counters where their name ends in `_total`, else gauges.
    QByteArray text(const std::map<QByteArray, qint64>& figures) const;

private:
    static constexpr std::array kBuckets{0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0};
    struct Histogram {
        std::array<qint64, kBuckets.size() + 1> counts{};
        double sum = 0;
    };

    mutable std::mutex m_mutex;
    std::map<std::tuple<QByteArray, QByteArray, int>, qint64> m_requests;
    std::map<QByteArray, Histogram> m_seconds;
    std::map<QByteArray, qint64> m_verdicts;
    std::atomic<qint64> m_rowsSent = 0;
    std::atomic<qint64> m_databaseFailures = 0;
};

/// Writes one line to standard error. Give no mail address, name, password, token or row content.
void writeLog(const char* level, const char* event, QJsonObject fields = {});

} // namespace server
