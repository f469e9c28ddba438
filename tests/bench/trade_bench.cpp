// The trade on a desk of ten years: a command with all that follows from it, and the daily run of notices.
#include "tests/bench/bare_sqlite.h"
#include "tests/bench/measurements.h"
#include "tests/bench/paired.h"
#include "tests/support/temp_desk.h"
#include "ui/core/demo/demo.h"
#include "ui/core/plans/notice_plans.h"
#include "ui/core/plans/settle_plans.h"

using namespace Qt::StringLiterals;

namespace
{

constexpr int kRounds = 60;

/// About 50,000 bookings of 400 clients over ten years, and 1,600 people more on the roster.
void fillTenYears(tests::TempDesk& desk)
{
    if (!ui::demo::fill(desk.store(), {1, 400, 10}))
        std::abort();
    const models::Uuid trainer = desk.reader().first<models::TrainerProfile>(QString()).value()->id;
    models::ChangeSet more{u"Import"_s, {}};
    for (int i = 0; i < 1600; ++i) {
        const models::User user{.id = desk.ids.next(desk.now),
                                .email = u"more%1@example.org"_s.arg(i),
                                .role = models::UserRole::Client,
                                .firstName = u"Anna%1"_s.arg(i),
                                .lastName = u"Meyer"_s,
                                .createdAt = desk.now,
                                .updatedAt = desk.now};
        models::addInsert(more, user);
        models::addInsert(more, models::TrainerClient{.id = desk.ids.next(desk.now),
                                                      .trainerId = trainer,
                                                      .clientId = user.id,
                                                      .since = QDate(2026, 1, 1),
                                                      .createdAt = desk.now,
                                                      .updatedAt = desk.now});
    }
    if (!desk.store().commit(more))
        std::abort();
}

double medianOf(int rounds, const bench::Work& work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(bench::milliseconds(work));
    return bench::median(times);
}

/// Ids of confirmed bookings to complete, of many clients.
QStringList confirmedBookings(tests::TempDesk& desk)
{
    QStringList ids;
    if (!desk.reader().each(u"SELECT id FROM bookings WHERE status = 'confirmed' ORDER BY start_time LIMIT 200"_s, {},
                            [&](const QSqlQuery& query) -> models::Status {
                                ids.append(query.value(0).toString());
                                return {};
                            }))
        std::abort();
    return ids;
}

void benchTrade()
{
    tests::TempDesk desk;
    fillTenYears(desk);
    std::printf("a desk of %lld bookings, %lld clients\n", desk.number(u"SELECT count(*) FROM bookings"_s),
                desk.number(u"SELECT count(*) FROM trainer_clients"_s));
    ui::Commands commands(desk.store());

    // What the disk takes for a durable commit of one row.
    bench::BareSqlite bare(desk.file(u"bare.sqlite"_s).toStdString());
    bare.run("CREATE TABLE t (id TEXT PRIMARY KEY, v TEXT) STRICT");
    int row = 0;
    const auto bareCommit = [&] { bare.insert("INSERT INTO t VALUES (?, ?)", {{std::to_string(++row), "x"}}); };

    const QStringList bookings = confirmedBookings(desk);
    if (bookings.size() < kRounds)
        std::abort();
    qsizetype next = 0;
    const auto complete = [&] {
        if (!commands.perform(ui::plans::completeBooking(bookings[next++])))
            std::abort();
    };
    const auto undo = [&] {
        if (!desk.store().undo())
            std::abort();
    };
    const double commit = medianOf(kRounds, bareCommit);
    const double completed = medianOf(kRounds, complete);
    const double undone = medianOf(kRounds, undo);
    std::printf("a bare durable commit: %.3f ms\n", commit);
    bench::reportTime("complete with all that follows, beyond the commit", completed - commit, 2);
    bench::reportTime("undo of it, beyond the commit", undone - commit, 2);

    std::vector<ui::PopUp> popUps;
    const auto daily = [&] {
        desk.now = desk.now.plusDays(1);
        popUps.clear();
        if (!commands.perform(ui::runNotices(popUps), storage::Origin::Quiet))
            std::abort();
    };
    daily(); // The first run tells what has gathered in ten years.
    bench::reportTime("the daily run of notices", medianOf(20, daily), 50);
}
const bench::Registration kTrade("trade", benchTrade);

} // namespace
