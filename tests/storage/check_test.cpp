// The check names what is wrong: each kind of damage, done by hand in the file, is found and named.
#include "storage/check.h"
#include "storage/write_guard.h"
#include "tests/exchange/calendar_desk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace
{

/// Two clients with sessions, one completed and paid by a pack, a payment, a review.
class SoundDesk : public tests::CalendarDesk
{
public:
    SoundDesk()
    {
        const Uuid ida = client(u"Ida"_s, u"Holm"_s, u"ida@example.org"_s), per = client(u"Per"_s, u"Lund"_s);
        const Uuid strength = service(u"Strength"_s, 60), group = service(u"Class"_s, 45, 2);
        const Uuid done = book(ida, strength, "2026-02-24T08:00Z");
        setStatus(done, models::BookingStatus::Completed);
        book(per, strength, "2026-03-03T08:00Z");
        book(ida, group, "2026-03-04T08:00Z", 45);
        book(per, group, "2026-03-04T08:00Z", 45);
        models::ChangeSet changes{u"Sell"_s, {}};
        models::TrainerPackage offer;
        offer.id = ids.next(now);
        offer.trainerId = trainer;
        offer.serviceId = strength;
        offer.name = u"10 sessions"_s;
        offer.sessionCount = 10;
        offer.createdAt = offer.updatedAt = now;
        models::Payment payment;
        payment.id = ids.next(now);
        payment.clientId = ida;
        payment.trainerId = trainer;
        payment.amount = models::Minor{40000};
        payment.currency = u"EUR"_s;
        payment.status = models::PaymentStatus::Succeeded;
        payment.createdAt = payment.updatedAt = now;
        models::ClientPackage pack;
        pack.id = ids.next(now);
        pack.clientId = ida;
        pack.packageId = offer.id;
        pack.sessionsRemaining = 9;
        pack.paymentId = payment.id;
        pack.purchaseDate = pack.createdAt = pack.updatedAt = now;
        models::PackageRedemption redemption;
        redemption.id = ids.next(now);
        redemption.bookingId = done;
        redemption.clientPackageId = pack.id;
        redemption.state = models::RedemptionState::Used;
        redemption.createdAt = redemption.updatedAt = now;
        models::Review review{.id = ids.next(now),
                              .bookingId = done,
                              .clientId = ida,
                              .trainerId = trainer,
                              .rating = 5,
                              .createdAt = now,
                              .updatedAt = now};
        addInsert(changes, offer);
        addInsert(changes, payment);
        addInsert(changes, pack);
        addInsert(changes, redemption);
        addInsert(changes, review);
        EXPECT_TRUE(store().commit(changes));
    }

    /// The kinds of fault found after a statement that no rule would have let through.
    QStringList kindsAfter(const QString& damage)
    {
        const auto run = [&](const QString& sql) { EXPECT_TRUE(database().execute(sql)) << sql.toStdString(); };
        run(u"PRAGMA foreign_keys = OFF"_s);
        run(u"PRAGMA ignore_check_constraints = ON"_s);
        run(u"BEGIN IMMEDIATE"_s);
        EXPECT_TRUE(storage::setWriting(database(), true));
        run(damage);
        EXPECT_TRUE(storage::setWriting(database(), false));
        run(u"COMMIT"_s);
        run(u"PRAGMA ignore_check_constraints = OFF"_s);
        const auto faults = storage::checkDesk(reader());
        if (!faults) {
            ADD_FAILURE() << faults.error().message.toStdString();
            return {};
        }
        QStringList kinds;
        for (const storage::Fault& fault : *faults) {
            EXPECT_FALSE(fault.detail.isEmpty());
            kinds.append(fault.kind);
        }
        return kinds;
    }
};

struct Damage {
    const char* kind;
    const char* sql;
};

constexpr Damage kDamages[] = {
    {"overlap", "UPDATE bookings SET start_time = '2026-03-03T08:30:00.000Z', end_time = '2026-03-03T09:15:00.000Z' "
                "WHERE rowid = 3"},
    {"seats", "UPDATE trainer_services SET max_participants = 1 WHERE is_group = 1"},
    {"times", "UPDATE bookings SET end_time = start_time WHERE rowid = 2"},
    {"value", "UPDATE bookings SET start_time = 'tomorrow' WHERE rowid = 2"},
    {"value", "UPDATE payments SET currency = 'ZZZ'"},
    {"value", "UPDATE trainer_settings SET time_zone = 'Mars/Phobos'"},
    {"value", "UPDATE trainer_settings SET policy = '{\"cancellation_notice_hours\":\"soon\"}'"},
    {"value", "UPDATE trainer_profiles SET availability_hours = '{\"weekly\":5}'"},
    {"value", "UPDATE reviews SET rating = 6"},
    {"integrity", "UPDATE bookings SET status = 'perhaps' WHERE rowid = 2"},
    {"integrity", "UPDATE trainer_clients SET tags = '['"},
    {"foreign_key", "DELETE FROM users WHERE first_name = 'Per'"},
    {"balance", "UPDATE client_packages SET sessions_remaining = 10"},
    {"balance", "UPDATE payments SET refund_amount = amount + 1"},
    {"balance", "UPDATE payments SET trainer_payout = -1"},
    {"orphan", "DELETE FROM trainer_clients WHERE client_id = (SELECT id FROM users WHERE first_name = 'Per')"},
    {"orphan", "UPDATE package_redemptions SET booking_id = (SELECT id FROM bookings WHERE rowid = 2)"},
    {"orphan", "UPDATE bookings SET status = 'confirmed' WHERE status = 'completed'"},
    {"orphan", "UPDATE package_redemptions SET state = 'held'"},
    {"orphan", "UPDATE payments SET client_id = (SELECT id FROM users WHERE first_name = 'Per')"},
    {"orphan", "DELETE FROM trainer_settings"},
    {"journal", "UPDATE journal_op SET new = '{' WHERE op = 'insert'"},
    {"journal", "DELETE FROM journal_txn WHERE rowid = (SELECT max(rowid) FROM journal_txn)"},
    {"search", "DELETE FROM client_search_doc"},
};

} // namespace

TEST(Check, FindsNothingOnASoundDesk)
{
    SoundDesk desk;
    const auto faults = storage::checkDesk(desk.reader());
    ASSERT_TRUE(faults) << faults.error().message.toStdString();
    for (const storage::Fault& fault : *faults)
        ADD_FAILURE() << fault.kind.toStdString() << ' ' << fault.table.toStdString() << ": "
                      << fault.detail.toStdString();
}

TEST(Check, NamesEveryKindOfDamage)
{
    for (const Damage& damage : kDamages) {
        SoundDesk desk;
        const QStringList kinds = desk.kindsAfter(QString::fromLatin1(damage.sql));
        EXPECT_TRUE(kinds.contains(QLatin1String(damage.kind)))
            << damage.sql << " gave: " << kinds.join(u' ').toStdString();
    }
}
