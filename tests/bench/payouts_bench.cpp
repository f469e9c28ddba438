// The payouts CSV of a million payments, whole program against sqlite3 -csv with an equivalent join; peak memory.
#include "tests/bench/measurements.h"
#include "tests/bench/paired.h"
#include "tests/support/temp_desk.h"
#include "ui/core/reports/earnings_report.h"

#include <QFileInfo>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

extern char** environ;

namespace
{

struct Ran {
    double ms = 0;
    double peakMiB = 0;
};

/// Runs a program with its output going to a file; answers its time and its own peak memory.
Ran runProgram(const std::vector<std::string>& words, const std::string& output)
{
    std::vector<char*> arguments;
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    pid_t child = 0;
    rusage usage{};
    int status = 0;
    Ran ran;
    ran.ms = bench::milliseconds([&] {
        if (posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ) != 0 ||
            wait4(child, &status, 0, &usage) != child)
            std::abort();
    });
    posix_spawn_file_actions_destroy(&actions);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        std::fprintf(stderr, "%s failed\n", words[0].c_str());
        std::abort();
    }
    ran.peakMiB = double(usage.ru_maxrss) / 1024;
    return ran;
}

/// A desk of `count` paid sessions, 400 seconds apart.
void fill(tests::TempDesk& desk, int count)
{
    const auto run = [&](const QString& sql) {
        const auto done = desk.database().execute(sql);
        if (!done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().message));
            std::abort();
        }
    };
    const QString stamp = u"'2026-01-01T00:00:00.000Z'"_s;
    run(u"BEGIN"_s);
    run(u"UPDATE device SET writing = 1"_s);
    run(u"INSERT INTO users (id, email, role, first_name, last_name, created_at, updated_at, is_verified, is_active) "
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 1999) "
        "SELECT printf('%08x-0000-7000-8000-000000000001', i), printf('c%d@example.org', i), 'client', 'José', "
        "printf('García %d', i), "
        "%1, %1, 0, 1 FROM n"_s.arg(stamp));
    run(u"INSERT INTO trainer_services (id, trainer_id, name, duration, price, is_group, is_active, created_at, "
        u"updated_at) "
        "SELECT '00000000-0000-7000-8000-000000000002', id, 'Strength', 60, 4500, 0, 1, %1, %1 FROM trainer_profiles"_s
            .arg(stamp));
    run(u"INSERT INTO bookings (id, client_id, trainer_id, service_id, start_time, end_time, status, created_at, "
        u"updated_at) "
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %2) "
        "SELECT printf('%08x-0000-7000-8000-000000000003', i), printf('%08x-0000-7000-8000-000000000001', i % 2000), "
        "t.id, "
        "'00000000-0000-7000-8000-000000000002', strftime('%Y-%m-%dT%H:%M:00.000Z', 1262304000 + i * 400, "
        "'unixepoch'), "
        "strftime('%Y-%m-%dT%H:%M:00.000Z', 1262307600 + i * 400, 'unixepoch'), 'completed', %1, %1 FROM n, trainer_profiles t"_s
            .arg(stamp)
            .arg(count - 1));
    run(u"INSERT INTO payments (id, booking_id, client_id, trainer_id, amount, currency, status, payment_method, "
        "stripe_payment_intent_id, refund_amount, platform_fee, trainer_payout, created_at, updated_at) "
        "SELECT substr(id, 1, 35) || '4', id, client_id, trainer_id, 4500, 'EUR', 'succeeded', 'card', 'pi_' || "
        "substr(id, 1, 8), 0, 450, "
        "4050, end_time, end_time FROM bookings"_s);
    run(u"UPDATE device SET writing = 0"_s);
    run(u"COMMIT"_s);
    run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

void benchPayouts()
{
    tests::TempDesk desk;
    fill(desk, 1'000'000);
    const std::string ours = desk.file(u"payouts.csv"_s).toStdString(),
                      theirs = desk.file(u"reference.csv"_s).toStdString();
    const std::string program = TRAINERDESK_BIN_DIR "/trainerdesk-cli";
    const std::string join =
        "SELECT p.id, p.created_at, p.created_at, p.status, p.currency, p.amount / 100.0, p.refund_amount / 100.0, "
        "p.platform_fee / 100.0, "
        "(p.amount - p.refund_amount - p.platform_fee) / 100.0, p.trainer_payout / 100.0, 0, 'retained', 'booking', "
        "u.first_name || ' ' || u.last_name, u.email, s.name, b.id, b.start_time, tp.name, cp.id, p.payment_method, "
        "p.stripe_payment_intent_id, p.transaction_id FROM payments p JOIN users u ON u.id = p.client_id "
        "LEFT JOIN bookings b ON b.id = p.booking_id LEFT JOIN trainer_services s ON s.id = b.service_id "
        "LEFT JOIN client_packages cp ON cp.payment_id = p.id LEFT JOIN trainer_packages tp ON tp.id = cp.package_id "
        "ORDER BY p.created_at, p.id";
    std::vector<double> a, b;
    double peak = 0;
    for (int i = 0; i < 3; ++i) {
        b.push_back(runProgram({"sqlite3", "-csv", desk.file(u"desk.sqlite"_s).toStdString(), join}, theirs).ms);
        const Ran ran = runProgram({program, "--data", desk.folder().toStdString(), "export", "payouts", "--from",
                                    "2000-01-01", "--to", "2100-01-01", "--out", ours},
                                   "/dev/null");
        a.push_back(ran.ms);
        peak = std::max(peak, ran.peakMiB);
    }
    std::printf("payouts.csv %lld bytes, reference %lld bytes, peak memory %.0f MiB (limit 100) %s\n",
                (long long)QFileInfo(QString::fromStdString(ours)).size(),
                (long long)QFileInfo(QString::fromStdString(theirs)).size(), peak,
                peak <= 100 ? "holds" : "DOES NOT HOLD");
    bench::reportRatio("payouts export of 1,000,000 payments / sqlite3 -csv", bench::median(a), bench::median(b), 2.0);
}
void benchEarnings()
{
    tests::TempDesk desk;
    fill(desk, 50'000);
    const auto practice = ui::readPractice(desk.reader());
    bench::measure("earnings report over 50,000 payments", 20, 30.0, [&] {
        const auto rows = ui::reports::earnings(desk.reader(), *practice, {}, {}, ui::reports::EarningsBy::Month);
        if (!rows || rows->empty())
            std::abort();
    });
}
const bench::Registration kEarnings("earnings report", benchEarnings);
const bench::Registration kPayouts("payouts export", benchPayouts);

} // namespace
