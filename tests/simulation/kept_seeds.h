// Seeds that once showed a fault, made small: each is a regression test.
#pragma once

#include "tests/simulation/support/world.h"

namespace simulation
{

struct KeptSeed {
    quint64 seed;
    Limits limits;
};

inline const std::vector<KeptSeed> kKeptSeeds{};

} // namespace simulation
