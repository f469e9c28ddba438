// Starting, stopping and asking a device.
#include "tests/simulation/simulated_device.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace simulation
{

SimulatedDevice::SimulatedDevice(int number, QString file, quint64 seed, std::function<qint64()> worldMs)
    : index(number), ids(seed), random(seed), m_file(std::move(file)), m_worldMs(std::move(worldMs))
{
}

void SimulatedDevice::look()
{
    if (killIn >= 0 && killIn-- == 0)
        throw Killed{};
}

void SimulatedDevice::open()
{
    auto opened = storage::Database::open(m_file, storage::Database::Open::Existing);
    if (!opened) {
        ADD_FAILURE() << opened.error().message.toStdString();
        return;
    }
    m_database = std::move(*opened);
    // Durability against power cuts is SQLite's and has its own test; here it would only cost time.
    (void)m_database->execute(u"PRAGMA journal_mode = MEMORY"_s);
    (void)m_database->execute(u"PRAGMA synchronous = OFF"_s);
    m_store = std::make_unique<storage::Store>(
        *m_database,
        [this] {
            look();
            return now();
        },
        ids);
    m_desk = std::make_unique<storage::SyncDesk>(*m_store);
    m_session = std::make_unique<syncing::Session>(*m_desk, syncing::Surroundings{[this] {
                                                                                      look();
                                                                                      return m_worldMs();
                                                                                  },
                                                                                  [this] {
                                                                                      return double(random() % 1000) / 1000;
                                                                                  },
                                                                                  true});
    ++life;
}

void SimulatedDevice::kill()
{
    killIn = -1;
    ++life;
    m_session.reset();
    m_desk.reset();
    m_store.reset();
    m_database.reset();
}

syncing::Effects SimulatedDevice::step(const syncing::Event& event)
{
    return m_session->step(event);
}

qint64 SimulatedDevice::number(const QString& sql, const QVariantList& bound) const
{
    const auto found = reader().number(sql, bound);
    EXPECT_TRUE(found) << found.error().message.toStdString();
    return found.value_or(-1);
}

QStringList SimulatedDevice::texts(const QString& sql) const
{
    QStringList found;
    (void)reader().each(sql, {}, [&](const QSqlQuery& query) -> models::Status {
        found.append(query.value(0).toString());
        return {};
    });
    return found;
}

} // namespace simulation
