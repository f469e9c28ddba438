// World: devices, endpoint, network and a client's program under one seed; then the promises are looked at.
#pragma once

#include "tests/simulation/support/endpoint_door.h"
#include "tests/simulation/support/simulated_device.h"

#include <map>
#include <random>

#include <QCryptographicHash>
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
    Upgraded,      ///< the program was replaced by a newer one while the outbox was full
    NewerEndpoint, ///< 426: the endpoint speaks a newer schema than the device
    Count
};
/// The word of a fault, for a report.
const char* faultWord(Fault fault);

/// What a seed lives through: all of it, or less to find out what matters.
struct Limits {
    int steps = -1;      ///< at most so many steps; -1: as many as the seed says
    quint32 without = 0; ///< faults that are switched off, a bit each
};

/// What one world is made of.
struct Setup {
    quint64 seed = 0;
    Mutation mutation = Mutation::None;
    QString folder; ///< for the desks' files
    QString empty;  ///< a desk without a trainer, to be copied
    Limits limits;
    /// Opens the endpoint for so many trainers.
    std::function<std::unique_ptr<EndpointDoor>(int trainers)> open;
};

class World
{
public:
    explicit World(Setup setup);
    ~World();

    /// Lives through the seed's workload and faults, then lets everything come to rest, and says which promises do not
    /// hold. Empty: all hold.
    QStringList run();
    /// A hash over every request and answer in their order.
    QByteArray traceHash() const { return m_trace.result().toHex(); }

private:
    struct Later {
        qint64 at = 0;
        quint64 order = 0;
        std::function<void()> what;
    };
    void prepareEndpoint(int trainer);
    SimulatedDevice& addDevice(const QString& file);
    void bind(SimulatedDevice& device);
    void start(SimulatedDevice& device);
    void stop(SimulatedDevice& device);

    void after(qint64 ms, std::function<void()> what);
    void runUntil(qint64 ms);
    bool strikes(Fault which);
    int pick(int count) { return int(m_random() % quint64(count)); }

    void tell(SimulatedDevice& device, const syncing::Event& event);
    void transmit(SimulatedDevice& device, const syncing::Request& request);
    void deliver(SimulatedDevice& device, const syncing::Request& request, int life);
    void answerDevice(SimulatedDevice& device, int life, const syncing::Answered& answer,
                      const std::map<Key, std::optional<models::Row>>& images);
    std::map<Key, std::optional<models::Row>> imagesOf(const SimulatedDevice& device,
                                                       const syncing::Request& request) const;

    void happen();
    void act(SimulatedDevice& device);
    std::optional<models::ChangeSet> someAct(SimulatedDevice& device);
    void clientProgramWrites();
    /// The endpoint's head moved: who waits is told.
    void wakeWaits();
    void cloneFile();
    void restoreFile();
    void restoreEndpoint();
    void sleepLong(SimulatedDevice& device);
    void upgrade(SimulatedDevice& device);

    void comeToRest();
    void lookAtAnswer(SimulatedDevice& device, const std::map<Key, std::optional<models::Row>>& images);
    void lookAtEnd();
    void lookAtJournal(SimulatedDevice& device);
    void lookAtRows(SimulatedDevice& device);
    void fault(const QString& words);
    /// Says what happens when TRAINERDESK_SIM_TRACE is set.
    void trace(const std::function<QString()>& words) const;
    void note(const SimulatedDevice& device, const QByteArray& what);

    Setup m_setup;
    std::mt19937_64 m_random;
    std::unique_ptr<EndpointDoor> m_endpoint;
    models::IdSource m_ids;
    std::vector<models::Uuid> m_services; ///< by trainer
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
    std::vector<Later> m_waits;                          ///< long polls that nothing has answered yet
    bool m_hasBackup = false;
    QStringList m_faults;
    QCryptographicHash m_trace{QCryptographicHash::Sha1};
};

} // namespace simulation
