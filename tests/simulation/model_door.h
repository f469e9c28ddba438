// ModelDoor: level A - some trainers, each in a model of the endpoint in memory.
#pragma once

#include "tests/simulation/model_endpoint.h"
#include "tests/simulation/support/endpoint_door.h"

namespace simulation
{

class ModelDoor final : public EndpointDoor
{
public:
    ModelDoor(quint64 seed, Mutation mutation, int trainers);

    int trainers() const override { return int(m_models.size()); }
    Account account(int trainer) const override;
    QString signIn(int trainer, const QString& device) override { return model(trainer).signIn(device); }
    syncing::Answered handle(const syncing::Request& request, qint64 nowMs) override;
    qint64 beginSql(int trainer) override { return model(trainer).beginSql(); }
    void commitSql(int trainer, qint64 ticket, const Writes& rows, qint64 nowMs) override;
    void keepBackup() override;
    void restoreBackup() override;
    void forgetOldTombstones(qint64 nowMs) override;
    std::vector<models::Row> rowsOf(int trainer, const models::TableInfo& table) override
    {
        return model(trainer).rowsOf(table);
    }
    std::optional<std::optional<models::Row>> rowNow(int trainer, const Key& key) override;
    bool knowsAct(int trainer, const QString& txn) override { return model(trainer).state().ledger.contains(txn); }
    QStringList faults() override;

private:
    ModelEndpoint& model(int trainer) { return *m_models[size_t(trainer)]; }
    std::vector<std::unique_ptr<ModelEndpoint>> m_models;
    std::vector<EndpointState> m_backup;
};

} // namespace simulation
