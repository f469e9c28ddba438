// Thousands of seeds against the promises of docs/protocol.md; and each rule broken on purpose, to see that it is noticed.
#include "tests/simulation/kept_seeds.h"
#include "tests/simulation/model_door.h"
#include "tests/simulation/support/seed_runner.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using simulation::Mutation;
using simulation::SeedRunner;

namespace
{

constexpr int kShards = 8;
/// Fewer where the program was built for looking at, not for running.
#ifdef __OPTIMIZE__
constexpr quint64 kSeeds = 2000;
#else
constexpr quint64 kSeeds = 96;
#endif

std::string nameOf(Mutation mutation)
{
    static constexpr const char* kWords[] = {"None", "SerialCursor", "NoDedup", "DropOn401", "NoRowsInAnswer"};
    return kWords[int(mutation)];
}

SeedRunner modelRunner()
{
    return SeedRunner([](quint64 seed, Mutation mutation, int trainers) {
        return std::make_unique<simulation::ModelDoor>(seed, mutation, trainers);
    });
}

quint64 fromEnvironment(const char* name, quint64 otherwise)
{
    bool isNumber = false;
    const quint64 value = qEnvironmentVariable(name).toULongLong(&isNumber);
    return isNumber ? value : otherwise;
}

struct SimulationSeeds : testing::TestWithParam<int> {
};

struct SimulationMutations : testing::TestWithParam<Mutation> {
};

} // namespace

TEST_P(SimulationSeeds, KeepEveryPromise)
{
    const quint64 count = fromEnvironment("TRAINERDESK_SIM_SEEDS", kSeeds);
    const quint64 share = (count + kShards - 1) / kShards, begin = share * quint64(GetParam());
    if (begin >= count)
        return;
    SeedRunner runner = modelRunner();
    const auto found =
        runner.firstFault(fromEnvironment("TRAINERDESK_SIM_FIRST", 1) + begin, std::min(share, count - begin));
    if (found)
        FAIL() << simulation::report(runner.shrink(*found)).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Shard, SimulationSeeds, testing::Range(0, kShards));

TEST(Simulation, SeedsThatOnceFailedHold)
{
    SeedRunner runner = modelRunner();
    for (const simulation::KeptSeed& kept : simulation::kKeptSeeds)
        EXPECT_EQ(runner.run(kept.seed, Mutation::None, kept.limits), QStringList())
            << "seed " << kept.seed << ": " << kept.story;
}

TEST(Simulation, TheSameSeedGivesTheSameTrace)
{
    for (const quint64 seed : {77u, 78u, 79u}) {
        SeedRunner once = modelRunner(), again = modelRunner();
        EXPECT_EQ(once.traceOf(seed), again.traceOf(seed));
    }
    SeedRunner runner = modelRunner();
    EXPECT_NE(runner.traceOf(77), runner.traceOf(78));
}

TEST(Simulation, AFailingSeedIsMadeSmall)
{
    SeedRunner runner = modelRunner();
    const auto found = runner.firstFault(1, 1000, Mutation::NoDedup);
    ASSERT_TRUE(found);
    const simulation::Outcome least = runner.shrink(*found, Mutation::NoDedup);
    EXPECT_FALSE(least.faults.isEmpty());
    EXPECT_NE(least.limits.without, 0u) << "most kinds of faults have nothing to do with it";
    EXPECT_FALSE(runner.run(least.seed, Mutation::NoDedup, least.limits).isEmpty()) << "it can be shown again";
    EXPECT_TRUE(runner.run(least.seed, Mutation::None, least.limits).isEmpty())
        << "with the rule whole there is no fault";
    EXPECT_TRUE(simulation::report(least).contains(u"kept_seeds.h"));
}

TEST_P(SimulationMutations, AreNoticedWithinAThousandSeeds)
{
    const auto found = modelRunner().firstFault(1, 1000, GetParam());
    ASSERT_TRUE(found) << "a broken rule was not noticed";
    testing::Test::RecordProperty("seed", int(found->seed));
}

INSTANTIATE_TEST_SUITE_P(BrokenRules, SimulationMutations,
                         testing::Values(Mutation::SerialCursor, Mutation::NoDedup, Mutation::DropOn401,
                                         Mutation::NoRowsInAnswer),
                         [](const auto& mutation) { return nameOf(mutation.param); });
