// Keeping the history of exchanges.
#include "sync/round_log.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace syncing
{

namespace
{
constexpr size_t kMostRounds = 50;
}

RoundLog::RoundLog(const QString& folder) : m_file(QDir(folder).filePath(u"sync-history.json"_s))
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QJsonValue& value : QJsonDocument::fromJson(file.read(1'000'000)).array()) {
        const QJsonObject object = value.toObject();
        const auto at = models::UtcTime::fromString(object.value("at"_L1).toString());
        if (at && m_rounds.size() < kMostRounds)
            m_rounds.push_back({*at, object.value("sent"_L1).toInt(), object.value("received"_L1).toInt(),
                                object.value("ms"_L1).toInt(), object.value("needs_you"_L1).toInt(),
                                object.value("problem"_L1).toString()});
    }
}

void RoundLog::add(const models::SyncRound& round)
{
    m_rounds.insert(m_rounds.begin(), round);
    if (m_rounds.size() > kMostRounds)
        m_rounds.resize(kMostRounds);
    QJsonArray all;
    for (const models::SyncRound& one : m_rounds) {
        QJsonObject object{
            {u"at"_s, one.at.toString()}, {u"sent"_s, one.sent}, {u"received"_s, one.received}, {u"ms"_s, one.tookMs}};
        if (one.needsYou > 0)
            object.insert("needs_you"_L1, one.needsYou);
        if (!one.problem.isEmpty())
            object.insert("problem"_L1, one.problem);
        all.append(object);
    }
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(all).toJson(QJsonDocument::Compact));
        file.commit();
    }
}

} // namespace syncing
