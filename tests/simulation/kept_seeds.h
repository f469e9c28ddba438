// Seeds that once showed a fault, made small: each is a regression test.
#pragma once

#include "tests/simulation/support/world.h"

namespace simulation
{

struct KeptSeed {
    const char* story; ///< what went wrong there
    quint64 seed;
    Limits limits;
};

inline const std::vector<KeptSeed> kKeptSeeds{
    {"two clients book one hour on the web at the same time", 827, {29, 0x177faf}},
};

} // namespace simulation
