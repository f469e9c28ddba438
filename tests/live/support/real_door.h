// RealDoor: level B - the simulated devices talk to the real gateway on a real PostgreSQL, and both are killed on the way.
#pragma once

#include "tests/live/support/live_endpoint.h"
#include "tests/simulation/support/endpoint_door.h"

#include <random>

namespace tests
{

class RealDoor final : public simulation::EndpointDoor
{
public:
    RealDoor(quint64 seed, int trainers);

    int trainers() const override { return int(m_accounts.size()); }
    Account account(int trainer) const override { return m_accounts[size_t(trainer)]; }
    QString signIn(int trainer, const QString& device) override;
    syncing::Answered handle(const syncing::Request& request, qint64 nowMs) override;
    qint64 beginSql(int) override { return 0; }
    void commitSql(int trainer, qint64 ticket, const simulation::Writes& rows, qint64 nowMs) override;
    void keepBackup() override;
    void restoreBackup() override;
    /// The endpoint counts its own days.
    void forgetOldTombstones(qint64) override {}
    std::vector<models::Row> rowsOf(int trainer, const models::TableInfo& table) override;
    std::optional<std::optional<models::Row>> rowNow(int, const simulation::Key&) override { return std::nullopt; }
    bool knowsAct(int trainer, const QString& txn) override;
    QStringList faults() override { return {}; }

    int kills() const { return m_kills; }

private:
    enum class Strike { None, BeforeIt, During, AfterIt, Connections };
    Strike strike();
    void killLater(int microseconds);
    void kill();
    static QString mailOf(int trainer) { return QStringLiteral("t%1@example.org").arg(trainer); }

    /// All rows of a trainer, fetched again only when the feed has moved.
    const std::map<simulation::Key, models::Row>& rowsOfTrainer(int trainer);

    struct Fetched {
        QByteArray head;
        std::map<simulation::Key, models::Row> rows;
    };
    LiveEndpoint m_endpoint;
    std::map<int, Fetched> m_fetched;
    std::vector<Account> m_accounts;
    std::mt19937_64 m_random;
    std::thread m_killer;
    int m_kills = 0;
};

} // namespace tests
