// The checks of a desk, each one or two indexed scans.
#include "storage/check.h"

#include "storage/check_bookings.h"
#include "storage/check_values.h"
#include "storage/database.h"

#include <QSqlQuery>
#include <future>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Result;
using models::Status;

namespace storage
{

namespace
{

/// What SQLite says of the file itself. Half of the whole check's time.
Result<std::vector<Fault>> checkFile(const Reader& reader)
{
    std::vector<Fault> faults;
    TD_TRY(reader.each(u"PRAGMA integrity_check(20)"_s, {}, [&](const QSqlQuery& query) -> Status {
        if (query.value(0).toString() != u"ok")
            faults.push_back({u"integrity"_s, {}, {}, query.value(0).toString()});
        return {};
    }));
    return faults;
}

/// checkFile on a thread and a connection of its own, beside the reading of rows. It is one that could write where that
/// of the reader can: a connection that cannot does not know the CHECK constraints.
std::future<Result<std::vector<Fault>>> checkFileAside(const Database& read)
{
    const auto mode = read.isReadOnly() ? Database::Open::ReadOnly : Database::Open::Existing;
    return std::async(std::launch::async, [file = read.file(), mode]() -> Result<std::vector<Fault>> {
        TD_ASSIGN(const std::unique_ptr<Database> database, Database::open(file, mode));
        return checkFile(Reader(*database));
    });
}

Status checkReferences(const Reader& reader, std::vector<Fault>& faults)
{
    return reader.each(
        u"SELECT f.\"table\", f.rowid, f.parent FROM pragma_foreign_key_check f"_s, {},
        [&](const QSqlQuery& query) -> Status {
            const QString table = query.value(0).toString();
            QString id;
            if (!models::findTable(table)) {
                faults.push_back({u"journal"_s,
                                  table,
                                  {},
                                  u"refers to a row of %1 that does not exist"_s.arg(query.value(2).toString())});
                return {};
            }
            TD_TRY(reader.each(u"SELECT id FROM "_s + table + u" WHERE rowid = ?"_s, {query.value(1)},
                               [&](const QSqlQuery& row) -> Status {
                                   id = row.value(0).toString();
                                   return {};
                               }));
            faults.push_back({u"foreign_key"_s, table, id,
                              u"refers to a row of %1 that does not exist"_s.arg(query.value(2).toString())});
            return {};
        });
}

Status checkBalances(const Reader& reader, std::vector<Fault>& faults)
{
    // Left = sold + adjustments - used - forfeited (rules: models/rules/package_balance.h), all packs in one pass.
    TD_TRY(addFaults(
        reader, faults, u"balance"_s, u"client_packages"_s,
        u"WITH adjusted AS (SELECT client_package_id p, sum(sessions) n FROM package_adjustments GROUP BY 1), "
        "spent AS (SELECT client_package_id p, count(*) n FROM package_redemptions WHERE state IN ('used', "
        "'forfeited') GROUP BY 1) "
        "SELECT c.id, 'sessions_remaining is ' || c.sessions_remaining || ', its rows say ' || "
        "(t.session_count + coalesce(a.n, 0) - coalesce(s.n, 0)) FROM client_packages c "
        "JOIN trainer_packages t ON t.id = c.package_id LEFT JOIN adjusted a ON a.p = c.id LEFT JOIN spent s "
        "ON s.p = c.id "
        "WHERE c.sessions_remaining <> t.session_count + coalesce(a.n, 0) - coalesce(s.n, 0)"_s));
    TD_TRY(addFaults(
        reader, faults, u"balance"_s, u"payments"_s,
        u"SELECT id, 'refund or fee is below zero or above the amount' FROM payments WHERE amount < 0 "
        "OR coalesce(refund_amount, 0) NOT BETWEEN 0 AND amount OR coalesce(platform_fee, 0) NOT BETWEEN 0 AND amount"_s));
    // A payout above what the equations explain is a variance, which the earnings show; one below the fee cannot be.
    TD_TRY(addFaults(reader, faults, u"balance"_s, u"payments"_s,
                     u"SELECT id, 'the payout is below what the fee explains' FROM payments "
                     "WHERE trainer_payout < -coalesce(platform_fee, 0)"_s));
    // Summed in the order of the file; the kinds are looked at for the few whose sum is below zero.
    TD_TRY(addFaults(
        reader, faults, u"balance"_s, u"users"_s,
        u"SELECT b.user_id, 'the points balance is ' || b.n FROM "
        "(SELECT user_id, sum(points) n FROM loyalty_points NOT INDEXED GROUP BY user_id HAVING n < 0) b "
        "WHERE EXISTS (SELECT 1 FROM loyalty_points l WHERE l.user_id = b.user_id AND l.transaction_type = 'redeemed') "
        "AND NOT EXISTS (SELECT 1 FROM loyalty_points l WHERE l.user_id = b.user_id "
        "AND (l.transaction_type LIKE '%refund%' OR l.transaction_type LIKE '%reopen%'))"_s));
    return {};
}

Status checkOrphans(const Reader& reader, std::vector<Fault>& faults)
{
    TD_TRY(addFaults(reader, faults, u"orphan"_s, u"users"_s,
                     u"SELECT u.id, 'a client who is on no roster' FROM users u WHERE u.role = 'client' "
                     "AND NOT EXISTS (SELECT 1 FROM trainer_clients t WHERE t.client_id = u.id)"_s));
    TD_TRY(
        addFaults(reader, faults, u"orphan"_s, u"package_redemptions"_s,
                  u"SELECT r.id, 'a session of one client is paid by the pack of another' FROM package_redemptions r "
                  "JOIN bookings b ON b.id = r.booking_id JOIN client_packages c ON c.id = r.client_package_id "
                  "WHERE b.client_id <> c.client_id"_s));
    TD_TRY(addFaults(reader, faults, u"orphan"_s, u"package_redemptions"_s,
                     u"SELECT r.id, 'the session is ' || b.status || ' but its pack row says ' || r.state "
                     "FROM package_redemptions r JOIN bookings b ON b.id = r.booking_id "
                     "WHERE (b.status IN ('pending', 'confirmed') AND r.state IN ('used', 'forfeited')) "
                     "OR (b.status IN ('cancelled', 'no_show') AND r.state = 'held') "
                     "OR (b.status = 'completed' AND r.state IN ('held', 'forfeited')) "
                     "OR (b.status IN ('cancelled', 'no_show') AND r.state = 'used')"_s));
    TD_TRY(addFaults(
        reader, faults, u"orphan"_s, u"payments"_s,
        u"SELECT p.id, 'paid for the session of another client' FROM payments p JOIN bookings b ON b.id = p.booking_id "
        "WHERE b.client_id <> p.client_id"_s));
    TD_TRY(addFaults(reader, faults, u"orphan"_s, u"client_packages"_s,
                     u"SELECT c.id, 'the payment behind this pack is another client''s' FROM client_packages c "
                     "JOIN payments p ON p.id = c.payment_id WHERE p.client_id <> c.client_id"_s));
    TD_TRY(addFaults(reader, faults, u"orphan"_s, u"reviews"_s,
                     u"SELECT r.id, 'a review of a session that was not completed' FROM reviews r "
                     "JOIN bookings b ON b.id = r.booking_id WHERE b.client_id <> r.client_id"_s));
    return addFaults(reader, faults, u"orphan"_s, u"booking_series_members"_s,
                     u"SELECT m.id, 'the booking is of another client than its series' FROM booking_series_members m "
                     "JOIN bookings b ON b.id = m.booking_id JOIN booking_series s ON s.id = m.series_id "
                     "WHERE b.client_id <> s.client_id"_s);
}

Status checkJournal(const Reader& reader, std::vector<Fault>& faults)
{
    TD_TRY(
        addFaults(reader, faults, u"journal"_s, u"journal_txn"_s,
                  u"SELECT id, 'a number is missing before this act' FROM (SELECT id, device_seq, "
                  "lag(device_seq, 1, device_seq - 1) OVER (PARTITION BY incarnation ORDER BY device_seq) before FROM "
                  "journal_txn WHERE state IN ('queued', 'in_flight')) WHERE device_seq <> before + 1"_s));
    TD_TRY(addFaults(reader, faults, u"journal"_s, u"journal_op"_s,
                     u"SELECT o.row_id, 'a change that belongs to no act' FROM journal_op o "
                     "WHERE NOT EXISTS (SELECT 1 FROM journal_txn t WHERE t.id = o.txn_id)"_s));
    TD_TRY(addFaults(
        reader, faults, u"journal"_s, u"journal_op"_s,
        u"SELECT row_id, 'a change of ' || table_name || ' cannot be read' FROM journal_op "
        "WHERE (op <> 'insert' AND NOT coalesce(json_valid(old), 0)) OR (op <> 'delete' AND NOT coalesce(json_valid(new), 0))"_s));
    return addFaults(reader, faults, u"search"_s, u"users"_s,
                     u"SELECT u.id, 'a client who cannot be found by name' FROM users u LEFT JOIN client_search_doc d "
                     "ON d.client_id = u.id WHERE u.role = 'client' AND d.doc IS NULL"_s);
}

} // namespace

Status addFaults(const Reader& reader, std::vector<Fault>& faults, const QString& kind, const QString& table,
                 const QString& sql)
{
    return reader.each(sql, {}, [&](const QSqlQuery& query) -> Status {
        faults.push_back({kind, table, query.value(0).toString(), query.value(1).toString()});
        return {};
    });
}

Result<std::vector<Fault>> checkDesk(const Reader& reader)
{
    std::future<Result<std::vector<Fault>>> file = checkFileAside(reader.database());
    std::vector<Fault> faults;
    const auto run = [&]() -> Status {
        TD_TRY(reader.database().execute(u"BEGIN"_s));
        const auto rows = [&]() -> Status {
            TD_TRY(checkReferences(reader, faults));
            TD_TRY(checkValues(reader, faults));
            TD_TRY(checkBookings(reader, faults));
            TD_TRY(checkBalances(reader, faults));
            TD_TRY(checkOrphans(reader, faults));
            return checkJournal(reader, faults);
        };
        const Status read = rows();
        const Status ended = reader.database().execute(u"ROLLBACK"_s);
        TD_TRY(read);
        return ended;
    };
    const Status rows = run();
    Result<std::vector<Fault>> structure = file.get();
    // A file that cannot be read to its end is a fault that was found, not a check that failed.
    if (!structure && structure.error().code == ErrorCode::Corrupt)
        structure = std::vector<Fault>{{u"integrity"_s, {}, {}, structure.error().message}};
    TD_TRY(structure);
    const bool isTorn = !rows && rows.error().code == ErrorCode::Corrupt;
    if (!isTorn)
        TD_TRY(rows);
    if (isTorn && structure->empty())
        structure->push_back({u"integrity"_s, {}, {}, rows.error().message});
    faults.insert(faults.begin(), structure->begin(), structure->end());
    return faults;
}

} // namespace storage
