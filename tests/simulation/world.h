// World: devices, endpoint, network and a client's program under one seed; then the promises are looked at.
#pragma once

#include "tests/simulation/model_endpoint.h"
#include "tests/simulation/simulated_device.h"

#include <QTemporaryDir>

namespace simulation
{

/// Where faults may happen; each seed switches its own choice of them.
enum class Fault {
    RequestCut,
    AnswerLost,
    RequestDoubled,
    RequestDelayed,
    Portal,
    BadBody,
    ServerError,
    TooMany,
    TooLarge,
    Unauthorized,
    Kill,
    KillInside,
    KeychainFails,
    TokenLost,
    FileCloned,
    FileRestored,
    EndpointRestored,
    ClockWrong,
    LongSleep,
    Count
};

class World
{
public:
    /// `folder`: for the desks' files; `empty`: a desk without a trainer, to be copied.
    World(quint64 seed, Mutation mutation, const QString& folder, const QString& empty);
    ~World();

    /// Lives through the seed's workload and faults, then lets everything come to rest, and says which promises do not
    /// hold. Empty: all hold.
    QStringList run();

private:
    struct Later {
        qint64 at = 0;
        quint64 order = 0;
        std::function<void()> what;
    };
    void prepareEndpoint();
    SimulatedDevice& addDevice(const QString& file);
    void bind(SimulatedDevice& device);
    void start(SimulatedDevice& device);
    void stop(SimulatedDevice& device);

    void after(qint64 ms, std::function<void()> what);
    void runUntil(qint64 ms);
    bool strikes(Fault fault);
    int pick(int count) { return int(m_random() % quint64(count)); }

    void tell(SimulatedDevice& device, const syncing::Event& event);
    void transmit(SimulatedDevice& device, const syncing::Request& request);
    void deliver(SimulatedDevice& device, const syncing::Request& request, int life);
    void answerDevice(SimulatedDevice& device, int life, const syncing::Answered& answer,
                      const std::map<Key, std::optional<models::Row>>& images);
    std::map<Key, std::optional<models::Row>> imagesOf(const syncing::Request& request) const;

    void happen();
    void act(SimulatedDevice& device);
    std::optional<models::ChangeSet> someAct(SimulatedDevice& device);
    void clientProgramWrites();
    /// The endpoint's head moved: who waits is told.
    void wakeWaits();
    void cloneFile();
    void restoreFile();

    void comeToRest();
    void lookAtAnswer(SimulatedDevice& device, const std::map<Key, std::optional<models::Row>>& images);
    void lookAtEnd();
    void fault(const QString& words);
    /// Says what happens when TRAINERDESK_SIM_TRACE is set.
    void trace(const std::function<QString()>& words) const;

    std::mt19937_64 m_random;
    Mutation m_mutation;
    QString m_folder, m_empty;
    ModelEndpoint m_endpoint;
    models::IdSource m_ids;
    models::Uuid m_service;
    qint64 m_now;
    qint64 m_downUntil = 0;
    quint64 m_order = 0;
    std::vector<Later> m_later; ///< a heap
    std::vector<std::unique_ptr<SimulatedDevice>> m_devices;
    std::map<Fault, int> m_chance; ///< in a thousand
    bool m_calm = false;
    int m_files = 0;
    int m_acts = 0;
    QString m_keptFile;
    int m_keptOf = -1;
    std::map<int, std::map<QString, qint64>> m_made;     ///< by device: labels of its acts, and when
    std::map<int, std::map<QString, qint64>> m_madeThen; ///< the same at the time of m_keptFile
    std::vector<Later> m_waits;                           ///< long polls that nothing has answered yet
    std::optional<EndpointState> m_backup;
    QStringList m_faults;
};

} // namespace simulation
