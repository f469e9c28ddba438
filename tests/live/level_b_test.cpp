// Level B of the simulation: the same world, the same promises, on the real gateway and PostgreSQL with processes killed.
#include "tests/live/support/real_door.h"
#include "tests/simulation/support/seed_runner.h"

#include <gtest/gtest.h>

namespace
{

quint64 numberFromEnvironment(const char* name, quint64 otherwise)
{
    bool isNumber = false;
    const quint64 value = qEnvironmentVariable(name).toULongLong(&isNumber);
    return isNumber ? value : otherwise;
}

struct LevelB : testing::TestWithParam<int> {
};

} // namespace

TEST_P(LevelB, TheRealEndpointKeepsEveryPromise)
{
    const quint64 seed = numberFromEnvironment("TRAINERDESK_SIM_FIRST", 1) + quint64(GetParam());
    simulation::SeedRunner runner([](quint64 seedOfDoor, simulation::Mutation, int trainers) {
        return std::make_unique<tests::RealDoor>(seedOfDoor, trainers);
    });
    const QStringList faults = runner.run(seed);
    // The kernel's schedule is not the seed's: a fault is not shrunk, its seed begins the search.
    EXPECT_TRUE(faults.isEmpty()) << simulation::report({seed, {}, faults}).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Seed, LevelB, testing::Range(0, 6));
