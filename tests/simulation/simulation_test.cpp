// Thousands of seeds against the promises of docs/sync.md; and each rule broken on purpose, to see that it is noticed.
#include "tests/simulation/world.h"

#include <QDir>
#include <atomic>
#include <gtest/gtest.h>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using simulation::Mutation;

namespace
{

/// A folder in memory where the system has one: thousands of desks are made and thrown away.
QString fastFolder()
{
    return QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/trainerdesk-XXXXXX"_s : QDir::tempPath() + u"/trainerdesk-XXXXXX"_s;
}

/// Fewer where the program was built for looking at, not for running.
#ifdef __OPTIMIZE__
constexpr quint64 kSeeds = 2000;
#else
constexpr quint64 kSeeds = 100;
#endif

struct Outcome {
    quint64 seed = 0;
    QStringList faults;
};

/// Runs seeds on all cores until one shows a fault.
std::optional<Outcome> firstFault(quint64 first, quint64 count, Mutation mutation)
{
    QTemporaryDir folder(fastFolder());
    {
        auto made = storage::openDesk(folder.filePath(u"empty"_s), storage::Database::Open::CreateIfNone);
        EXPECT_TRUE(made) << made.error().message.toStdString();
        (void)(*made)->execute(u"PRAGMA journal_mode = DELETE"_s);
    }
    const QString empty = storage::databaseFile(folder.filePath(u"empty"_s));
    std::atomic<quint64> next{first};
    std::mutex guard;
    std::optional<Outcome> found;
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < std::max(1u, std::thread::hardware_concurrency()); ++i) {
        const QString own = folder.filePath(QString::number(i));
        QDir().mkpath(own);
        threads.emplace_back([&, own] {
            for (quint64 seed = next++; seed < first + count; seed = next++) {
                {
                    const std::lock_guard lock(guard);
                    if (found)
                        return;
                }
                QStringList faults = simulation::World(seed, mutation, own, empty).run();
                const std::lock_guard lock(guard);
                if (!faults.isEmpty() && (!found || seed < found->seed))
                    found = Outcome{seed, std::move(faults)};
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    return found;
}

quint64 fromEnvironment(const char* name, quint64 otherwise)
{
    bool isNumber = false;
    const quint64 value = qEnvironmentVariable(name).toULongLong(&isNumber);
    return isNumber ? value : otherwise;
}

void expectNoticed(Mutation mutation)
{
    const auto found = firstFault(1, 1000, mutation);
    ASSERT_TRUE(found) << "a broken rule was not noticed in 1,000 seeds";
    testing::Test::RecordProperty("seed", int(found->seed));
}

} // namespace

TEST(Simulation, KeepsEveryPromiseInEverySeed)
{
    const quint64 first = fromEnvironment("TRAINERDESK_SIM_FIRST", 1);
    const auto found = firstFault(first, fromEnvironment("TRAINERDESK_SIM_SEEDS", kSeeds), Mutation::None);
    if (found)
        FAIL() << "seed " << found->seed << ":\n" << found->faults.join(u'\n').toStdString();
}

TEST(Simulation, TheSameSeedGivesTheSameTrace)
{
    const auto once = firstFault(77, 1, Mutation::SerialCursor), twice = firstFault(77, 1, Mutation::SerialCursor);
    ASSERT_EQ(once.has_value(), twice.has_value());
    if (once) {
        EXPECT_EQ(once->faults, twice->faults);
    }
}

TEST(Simulation, NoticesASerialCursor)
{
    expectNoticed(Mutation::SerialCursor);
}

TEST(Simulation, NoticesThatRepeatsAreNotKnown)
{
    expectNoticed(Mutation::NoDedup);
}

TEST(Simulation, NoticesAnOutboxEmptiedOn401)
{
    expectNoticed(Mutation::DropOn401);
}

TEST(Simulation, NoticesAnAnswerWithoutRows)
{
    expectNoticed(Mutation::NoRowsInAnswer);
}
