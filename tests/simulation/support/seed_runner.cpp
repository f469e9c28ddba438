// Seeds one after the other; several programs run beside each other, not several threads.
#include "tests/simulation/support/seed_runner.h"

#include <QDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace simulation
{

namespace
{

/// A folder in memory where the system has one: thousands of desks are made and thrown away.
QString fastFolder()
{
    return QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/trainerdesk-XXXXXX"_s
                                        : QDir::tempPath() + u"/trainerdesk-XXXXXX"_s;
}

} // namespace

SeedRunner::SeedRunner(Door door) : m_door(std::move(door)), m_folder(fastFolder())
{
    const QString empty = m_folder.filePath(u"empty"_s);
    auto made = storage::openDesk(empty, storage::Database::Open::CreateIfNone);
    EXPECT_TRUE(made) << made.error().message.toStdString();
    (void)(*made)->execute(u"PRAGMA journal_mode = DELETE"_s);
    m_empty = storage::databaseFile(empty);
}

QStringList SeedRunner::run(quint64 seed, Mutation mutation, const Limits& limits)
{
    return World({seed, mutation, m_folder.path(), m_empty, limits,
                  [&](int trainers) { return m_door(seed, mutation, trainers); }})
        .run();
}

QByteArray SeedRunner::traceOf(quint64 seed)
{
    World world({seed, Mutation::None, m_folder.path(), m_empty, {}, [&](int trainers) {
                     return m_door(seed, Mutation::None, trainers);
                 }});
    (void)world.run();
    return world.traceHash();
}

std::optional<Outcome> SeedRunner::firstFault(quint64 first, quint64 count, Mutation mutation)
{
    for (quint64 seed = first; seed < first + count; ++seed) {
        if (QStringList faults = run(seed, mutation); !faults.isEmpty())
            return Outcome{seed, {}, std::move(faults)};
    }
    return std::nullopt;
}

Outcome SeedRunner::shrink(const Outcome& found, Mutation mutation)
{
    Outcome least = found;
    const auto stillFails = [&](const Limits& limits) {
        QStringList faults = run(found.seed, mutation, limits);
        if (faults.isEmpty())
            return false;
        least = {found.seed, limits, std::move(faults)};
        return true;
    };
    for (int fault = 0; fault < int(Fault::Count); ++fault) {
        Limits fewer = least.limits;
        fewer.without |= 1u << fault;
        (void)stillFails(fewer);
    }
    Limits shorter = least.limits;
    for (int high = 65, low = 0; low < high;) {
        shorter.steps = (low + high) / 2;
        if (stillFails(shorter))
            high = shorter.steps;
        else
            low = shorter.steps + 1;
    }
    return least;
}

QString report(const Outcome& outcome)
{
    QStringList on;
    for (int fault = 0; fault < int(Fault::Count); ++fault) {
        if (!(outcome.limits.without >> fault & 1))
            on.append(QLatin1StringView(faultWord(Fault(fault))));
    }
    return u"seed %1:\n  %2\nkeep it in tests/simulation/kept_seeds.h: {\"...\", %1, {%3, 0x%4}}\nfaults switched on: %5\n"
           "its trace: TRAINERDESK_SIM_TRACE=1 TRAINERDESK_SIM_FIRST=%1 TRAINERDESK_SIM_SEEDS=1"_s.arg(
               QString::number(outcome.seed), outcome.faults.join(u"\n  "_s), QString::number(outcome.limits.steps),
               QString::number(outcome.limits.without, 16), on.join(u' '));
}

} // namespace simulation
