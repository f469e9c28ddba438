// One gateway in front of several trainers: the token says whose request it is.
#include "tests/simulation/model_door.h"

using namespace Qt::StringLiterals;

namespace simulation
{

namespace
{

/// What registering makes.
void makeAccount(ModelEndpoint& endpoint, models::IdSource& ids)
{
    const models::UtcTime then{1'700'000'000'000};
    const models::User user{.id = endpoint.userId,
                            .email = u"t@example.org"_s,
                            .role = models::UserRole::Trainer,
                            .firstName = u"Tina"_s,
                            .lastName = u"Trainer"_s,
                            .createdAt = then,
                            .updatedAt = then};
    const models::TrainerProfile profile{
        .id = endpoint.trainerId, .userId = user.id, .createdAt = then, .updatedAt = then};
    const models::TrainerSettings settings{.id = ids.next(then),
                                           .trainerId = profile.id,
                                           .timeZone = u"Europe/Berlin"_s,
                                           .currency = u"EUR"_s,
                                           .createdAt = then,
                                           .updatedAt = then};
    for (const models::Row& row : {models::toRow(user), models::toRow(profile), models::toRow(settings)})
        endpoint.commitSql(endpoint.beginSql(), {{Key{row.table, row.id()}, row}}, then.ms);
}

} // namespace

ModelDoor::ModelDoor(quint64 seed, Mutation mutation, int trainers)
{
    models::IdSource ids(seed * 17 + 5);
    for (int i = 0; i < trainers; ++i) {
        m_models.push_back(std::make_unique<ModelEndpoint>(seed * 31 + 7 + quint64(i) * 1009, mutation));
        m_models.back()->userId = ids.next(models::UtcTime{1'700'000'000'000});
        m_models.back()->trainerId = ids.next(models::UtcTime{1'700'000'000'000});
        makeAccount(*m_models.back(), ids);
    }
}

EndpointDoor::Account ModelDoor::account(int trainer) const
{
    return {m_models[size_t(trainer)]->userId, m_models[size_t(trainer)]->trainerId};
}

syncing::Answered ModelDoor::handle(const syncing::Request& request, qint64 nowMs)
{
    for (const auto& candidate : m_models) {
        if (candidate->knows(request))
            return candidate->handle(request, nowMs);
    }
    return m_models.front()->handle(request, nowMs);
}

void ModelDoor::commitSql(int trainer, qint64 ticket, const Writes& rows, qint64 nowMs)
{
    model(trainer).commitSql(ticket, rows, nowMs);
}

void ModelDoor::keepBackup()
{
    m_backup.clear();
    for (const auto& kept : m_models)
        m_backup.push_back(kept->backup());
}

void ModelDoor::restoreBackup()
{
    for (size_t i = 0; i < m_backup.size(); ++i)
        m_models[i]->restore(std::move(m_backup[i]));
    m_backup.clear();
}

void ModelDoor::forgetOldTombstones(qint64 nowMs)
{
    for (const auto& each : m_models)
        each->forgetOldTombstones(nowMs);
}

std::optional<std::optional<models::Row>> ModelDoor::rowNow(int trainer, const Key& key)
{
    const models::Row* row = model(trainer).row(key);
    return row ? std::optional(*row) : std::optional<models::Row>();
}

QStringList ModelDoor::faults()
{
    QStringList all;
    for (const auto& each : m_models)
        all += each->faults();
    return all;
}

} // namespace simulation
