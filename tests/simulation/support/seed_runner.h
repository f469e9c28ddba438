// Running seeds, and making a failing one small.
#pragma once

#include "tests/simulation/support/world.h"

#include <optional>

namespace simulation
{

struct Outcome {
    quint64 seed = 0;
    Limits limits;
    QStringList faults;
};

/// Runs worlds on one thread in a folder of its own.
class SeedRunner
{
public:
    using Door = std::function<std::unique_ptr<EndpointDoor>(quint64 seed, Mutation mutation, int trainers)>;
    explicit SeedRunner(Door door);

    /// The faults of one world; empty: every promise holds.
    QStringList run(quint64 seed, Mutation mutation = Mutation::None, const Limits& limits = {});
    /// A hash over everything that happened in a seed, in its order.
    QByteArray traceOf(quint64 seed);
    /// The first of these seeds that shows a fault.
    std::optional<Outcome> firstFault(quint64 first, quint64 count, Mutation mutation = Mutation::None);
    /// The same fault with as few kinds of faults and as few steps as still show one.
    Outcome shrink(const Outcome& found, Mutation mutation = Mutation::None);

private:
    Door m_door;
    QTemporaryDir m_folder;
    QString m_empty;
};

/// What a failing seed is told as: the faults, the line for tests/simulation/kept_seeds.h, and how to see its trace.
QString report(const Outcome& outcome);

} // namespace simulation
