// The list of measurements; a file adds its own by a static Registration.
#pragma once

#include <vector>

namespace bench
{

struct Measurement {
    const char* name;
    void (*run)();
};

inline std::vector<Measurement>& measurements()
{
    static std::vector<Measurement> kAll;
    return kAll;
}

struct Registration {
    Registration(const char* name, void (*run)()) { measurements().push_back({name, run}); }
};

} // namespace bench
