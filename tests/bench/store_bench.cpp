// The gate: one booking against a bare commit; a hundred thousand rows against bare inserts; the reads of the screens.
#include "models/rules/earnings.h"
#include "storage/check.h"
#include "storage/client_search.h"
#include "storage/migrations.h"
#include "tests/bench/bare_sqlite.h"
#include "tests/bench/measurements.h"
#include "tests/bench/paired.h"
#include "tests/support/temp_desk.h"
#include "ui/core/demo/demo.h"

#include <QRegularExpression>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace
{

models::Booking someBooking(tests::TempDesk& desk, const models::Uuid& client, const models::Uuid& trainer,
                            const models::Uuid& service, int hour)
{
    const models::UtcTime start = desk.now.plusHours(hour);
    return {.id = desk.ids.next(desk.now),
            .clientId = client,
            .trainerId = trainer,
            .serviceId = service,
            .startTime = start,
            .endTime = start.plusMinutes(60),
            .status = models::BookingStatus::Confirmed,
            .notes = u"bring the blue band"_s,
            .createdAt = desk.now,
            .updatedAt = desk.now};
}

/// A client and a service to book.
struct Booked {
    tests::TempDesk desk;
    models::Uuid trainer, client, service;

    Booked()
    {
        trainer = desk.reader().first<models::TrainerProfile>(QString()).value()->id;
        models::User user{.id = desk.ids.next(desk.now),
                          .role = models::UserRole::Client,
                          .firstName = u"Anna"_s,
                          .lastName = u"Meyer"_s,
                          .createdAt = desk.now,
                          .updatedAt = desk.now};
        models::TrainerService strength{.id = desk.ids.next(desk.now),
                                        .trainerId = trainer,
                                        .name = u"Strength"_s,
                                        .duration = 60,
                                        .price = models::Minor{4500},
                                        .createdAt = desk.now,
                                        .updatedAt = desk.now};
        models::ChangeSet changes{u"Set up"_s, {}};
        models::addInsert(changes, user);
        models::addInsert(changes, strength);
        if (!desk.store().commit(changes))
            std::abort();
        client = user.id;
        service = strength.id;
    }
    models::Booking booking(int hour) { return someBooking(desk, client, trainer, service, hour); }
};

/// The bookings table with its indexes, as the migration makes it but without the references.
void makeBareBookings(bench::BareSqlite& bare)
{
    for (const QString& statement : storage::migrations().front().statements) {
        if (statement.contains(u" bookings ("_s) && statement.startsWith(u"CREATE"_s)) {
            QString text = statement;
            text.remove(QRegularExpression(u" REFERENCES \\w+ \\(id\\)"_s));
            bare.run(text.toUtf8().constData());
        }
    }
}

std::vector<std::string> bareRow(const models::Booking& booking)
{
    std::vector<std::string> row;
    for (const models::Value& value : models::toRow(booking).values)
        row.push_back(storage::toVariant(value).toString().toStdString());
    return row;
}

constexpr const char* kInsertBooking = "INSERT INTO bookings VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

void benchCommit()
{
    Booked b;
    bench::BareSqlite bare(b.desk.file(u"bare.sqlite"_s).toStdString());
    makeBareBookings(bare);
    int hour = 0;
    bench::compare(
        "commit of one booking / bare FULL commit", 300, 2.0,
        [&] {
            models::ChangeSet changes{u"Book"_s, {}};
            models::addInsert(changes, b.booking(++hour));
            if (!b.desk.store().commit(changes))
                std::abort();
        },
        [&] { bare.insert(kInsertBooking, {bareRow(b.booking(++hour))}); });
}
const bench::Registration kCommit("store commit", benchCommit);

void benchBulk()
{
    constexpr int kRows = 100'000;
    Booked b;
    std::vector<std::vector<std::string>> rows;
    models::ChangeSet changes{u"Import"_s, {}};
    for (int i = 0; i < kRows; ++i) {
        const models::Booking booking = b.booking(i);
        models::addInsert(changes, booking);
        rows.push_back(bareRow(booking));
    }
    bench::BareSqlite bare(b.desk.file(u"bare.sqlite"_s).toStdString());
    makeBareBookings(bare);
    const double reference = bench::milliseconds([&] {
        bare.run("BEGIN");
        bare.insert(kInsertBooking, rows);
        bare.run("COMMIT");
    });
    const double ours = bench::milliseconds([&] {
        if (!b.desk.store().commit(changes))
            std::abort();
    });
    bench::reportRatio("bulk commit of 100,000 bookings / bare inserts", ours, reference, 3.0);
}
const bench::Registration kBulk("store bulk", benchBulk);

void benchReads()
{
    tests::TempDesk desk;
    // About 50,000 bookings of ten years.
    if (!ui::demo::fill(desk.store(), {1, 400, 10}))
        std::abort();
    std::printf("a desk of %lld bookings, %lld clients, %lld payments\n",
                desk.number(u"SELECT count(*) FROM bookings"_s), desk.number(u"SELECT count(*) FROM trainer_clients"_s),
                desk.number(u"SELECT count(*) FROM payments"_s));
    const QString trainer = desk.reader().first<models::TrainerProfile>(QString()).value()->id.toString();
    bench::measure("a week's bookings", 200, 1.0, [&] {
        const auto week = desk.reader().all<models::Booking>(
            u"WHERE trainer_id = ? AND start_time >= ? AND start_time < ? ORDER BY start_time"_s,
            {trainer, desk.now.plusDays(-7).toString(), desk.now.toString()});
        if (!week || week->empty())
            std::abort();
    });
    bench::measure("check of that desk", 3, 2000, [&] {
        if (!storage::checkDesk(desk.reader()))
            std::abort();
    });
}
const bench::Registration kReads("store reads", benchReads);

void benchSearch()
{
    tests::TempDesk desk;
    models::ChangeSet changes{u"Import"_s, {}};
    for (int i = 0; i < 10'000; ++i)
        models::addInsert(changes, models::User{.id = desk.ids.next(desk.now),
                                                .email = u"c%1@example.org"_s.arg(i),
                                                .role = models::UserRole::Client,
                                                .firstName = u"José%1"_s.arg(i % 97),
                                                .lastName = u"García%1"_s.arg(i),
                                                .phone = u"+49 151 %1"_s.arg(1000000 + i * 37),
                                                .createdAt = desk.now,
                                                .updatedAt = desk.now});
    if (!desk.store().commit(changes))
        std::abort();
    bench::measure("prefix search among 10,000 clients", 200, 5.0, [&] {
        const auto found = storage::searchClients(desk.reader(), u"jos garcia12", 50);
        if (!found || found->empty())
            std::abort();
    });
    bench::measure("one letter among 10,000 clients", 200, 5.0, [&] {
        if (storage::searchClients(desk.reader(), u"g", 50)->empty())
            std::abort();
    });
}
const bench::Registration kSearch("client search", benchSearch);

} // namespace
