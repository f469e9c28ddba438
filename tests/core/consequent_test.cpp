// What follows from completing, paying, refunding and reopening.
#include "models/rules/waiting_list.h"
#include "tests/core/trade_desk.h"
#include "ui/core/plans/badges.h"
#include "ui/core/plans/consequent.h"
#include "ui/core/plans/loyalty.h"
#include "ui/core/plans/referrals.h"
#include "ui/core/plans/waitlist.h"

#include <QJsonObject>
#include <random>

using namespace Qt::StringLiterals;
using namespace models;
using namespace ui;

using Consequent = tests::TradeDesk;

TEST_F(Consequent, CompletingEarnsOnceAndReopeningTakesBack)
{
    const auto session = booking(anna, at(-1), BookingStatus::Confirmed, strength);
    EXPECT_FALSE(insert(session).consequences.points) << "a booking earns nothing before it is completed";
    EXPECT_EQ(change<Booking>(session.id, [](Booking& b) { b.status = BookingStatus::Completed; }).consequences.points,
              10);
    EXPECT_EQ(points(anna), 10);
    change<Booking>(session.id, [](Booking& b) { b.notes = u"Went well"_s; });
    EXPECT_EQ(points(anna), 10) << "other changes of a completed booking earn nothing";
    EXPECT_EQ(change<Booking>(session.id, [](Booking& b) { b.status = BookingStatus::Confirmed; }).consequences.points,
              -10);
    EXPECT_EQ(points(anna), 0);
    change<Booking>(session.id, [](Booking& b) { b.status = BookingStatus::Completed; });
    EXPECT_EQ(points(anna), 10) << "completed again, earned again";
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM loyalty_points"_s), 3) << "append-only";
}

TEST_F(Consequent, UndoTakesTheRowsAwayAndRedoBringsThemBack)
{
    complete(anna, 1);
    ASSERT_TRUE(desk.store().undo());
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM loyalty_points"_s), 0);
    ASSERT_TRUE(desk.store().redo());
    EXPECT_EQ(points(anna), 10);
}

TEST_F(Consequent, CallingItTwiceForOneActAddsNothing)
{
    perform(addBadge({u"First"_s, u"count(completed) >= 1"_s, {}, {}}));
    const auto done = booking(anna, at(-1), BookingStatus::Completed, strength);
    const auto act = commands.perform([&](const Planning& planning) -> Result<Act> {
        Act made;
        made.changes.label = u"Twice"_s;
        addInsert(made.changes, done);
        addInsert(made.changes, payment(anna, 4500, done.id));
        TD_TRY(addConsequent(made, planning));
        return made;
    });
    ASSERT_TRUE(act) << act.error().message.toStdString();
    EXPECT_EQ(points(anna), 55);
    EXPECT_EQ(badges(anna), 1);
}

TEST_F(Consequent, PaymentsEarnAndRefundsTakeBackInProportion)
{
    const auto paid = payment(anna, 4599);
    EXPECT_EQ(insert(paid).consequences.points, 45);
    const auto refund = [&](qint64 total) {
        change<Payment>(paid.id, [&](Payment& p) {
            p.refundAmount = Minor{total};
            p.status = total == 4599 ? PaymentStatus::Refunded : PaymentStatus::PartiallyRefunded;
        });
    };
    refund(1000);
    EXPECT_EQ(points(anna), 45 - 9) << "45 x 1000 / 4599 = 9.78";
    refund(2000);
    EXPECT_EQ(points(anna), 45 - 19);
    refund(4599);
    EXPECT_EQ(points(anna), 0);
}

TEST_F(Consequent, APaymentThatWaitsOrFailedEarnsNothing)
{
    auto waiting = payment(anna, 4500);
    waiting.status = PaymentStatus::Pending;
    insert(waiting);
    EXPECT_EQ(points(anna), 0);
    change<Payment>(waiting.id, [](Payment& p) { p.status = PaymentStatus::Succeeded; });
    EXPECT_EQ(points(anna), 45);
}

TEST_F(Consequent, APaymentBroughtInWithItsRefundLeavesTheRest)
{
    auto moved = payment(anna, 10000);
    moved.refundAmount = Minor{2500};
    moved.status = PaymentStatus::PartiallyRefunded;
    insert(moved);
    EXPECT_EQ(points(anna), 75);
}

TEST_F(Consequent, ThePolicyDecidesHowMuch)
{
    perform(setPolicy({{u"points_per_session"_s, 7}, {u"points_per_unit"_s, 0}}));
    complete(anna, 1);
    insert(payment(anna, 4500));
    EXPECT_EQ(points(anna), 7);
    perform(setPolicy({{u"points_per_session"_s, 0}}));
    complete(anna, 2);
    EXPECT_EQ(points(anna), 7);
}

TEST_F(Consequent, BadgesAreAwardedOnceAndNamed)
{
    perform(addBadge({u"Three"_s, u"count(completed) >= 3"_s, {}, {}}));
    perform(addBadge({u"Smile"_s, u"whoever smiles"_s, {}, {}}));
    complete(anna, 3);
    complete(anna, 2);
    EXPECT_EQ(badges(anna), 0);
    const auto third = booking(anna, at(-1), BookingStatus::Completed, strength);
    EXPECT_EQ(insert(third).consequences.badges, QStringList{u"Three"_s});
    EXPECT_EQ(badges(anna), 1);
    change<Booking>(third.id, [](Booking& b) { b.status = BookingStatus::Confirmed; });
    change<Booking>(third.id, [](Booking& b) { b.status = BookingStatus::Completed; });
    EXPECT_EQ(badges(anna), 1);
    EXPECT_EQ(badges(ben), 0);
}

TEST_F(Consequent, ANewBadgeGoesToWhoMeetsItAlready)
{
    complete(anna, 2);
    complete(anna, 1);
    const auto act = commands.perform(addBadge({u"Two"_s, u"count(completed) >= 2"_s, {}, {}}));
    ASSERT_TRUE(act);
    EXPECT_EQ(act->consequences.badges, QStringList{u"Two"_s});
    EXPECT_EQ(badges(anna), 1);
    ASSERT_TRUE(desk.store().undo());
    EXPECT_EQ(badges(anna), 0);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM badges"_s), 0);
}

TEST_F(Consequent, StreakPointsAndTenureBadges)
{
    perform(addBadge({u"Streak"_s, u"streak_weeks >= 3"_s, {}, {}}));
    perform(addBadge({u"Rich"_s, u"points >= 25"_s, {}, {}}));
    perform(addBadge({u"Old friend"_s, u"tenure_days >= 1"_s, {}, {}}));
    complete(anna, 15);
    complete(anna, 1);
    EXPECT_EQ(badges(anna), 0);
    complete(anna, 8); // the week between, settled late
    EXPECT_EQ(badges(anna), 2) << "three weeks and 30 points";
}

TEST_F(Consequent, AReferralIsCompletedByTheFirstCompletedAndPaidBooking)
{
    perform(addBadge({u"Friends"_s, u"referrals(completed) >= 1"_s, {}, {}}));
    perform(addReferral(anna, ben));
    const Uuid session = complete(ben, 1);
    EXPECT_EQ(points(anna), 0) << "completed but not paid";
    const auto paid = payment(ben, 4500, session);
    insert(paid);
    EXPECT_EQ(points(anna), 50);
    EXPECT_EQ(points(ben), 10 + 45 + 50);
    EXPECT_EQ(badges(anna), 1);
    EXPECT_EQ(
        desk.number(
            u"SELECT count(*) FROM referrals WHERE status = 'completed' AND completed_at IS NOT NULL AND reward_points = 50"_s),
        1);
    insert(payment(ben, 100));
    complete(ben, 2);
    EXPECT_EQ(points(anna), 50) << "once";

    change<Payment>(paid.id, [](Payment& p) {
        p.refundAmount = p.amount;
        p.status = PaymentStatus::Refunded;
    });
    EXPECT_EQ(points(anna), 0) << "the refunded first payment opens it again";
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM referrals WHERE status = 'pending' AND completed_at IS NULL"_s), 1);
    insert(payment(ben, 4500, session));
    EXPECT_EQ(points(anna), 50) << "and a new payment completes it again";
}

TEST_F(Consequent, ASessionPaidFromAPaidPackCompletesAReferral)
{
    perform(addReferral(anna, ben));
    TrainerPackage offer;
    offer.id = desk.ids.next(desk.now);
    offer.trainerId = practice.profile.id;
    offer.name = u"Ten"_s;
    offer.serviceId = strength;
    offer.sessionCount = 10;
    offer.price = Minor{40000};
    offer.createdAt = offer.updatedAt = desk.now;
    insert(offer);
    ClientPackage pack;
    pack.id = desk.ids.next(desk.now);
    pack.clientId = ben;
    pack.packageId = offer.id;
    pack.sessionsRemaining = 9;
    pack.purchaseDate = desk.now;
    pack.createdAt = pack.updatedAt = desk.now;
    insert(pack);
    const auto done = booking(ben, at(-1), BookingStatus::Completed, strength);
    PackageRedemption used;
    used.id = desk.ids.next(desk.now);
    used.bookingId = done.id;
    used.clientPackageId = pack.id;
    used.state = RedemptionState::Used;
    used.createdAt = used.updatedAt = desk.now;
    insert(done);
    insert(used);
    EXPECT_EQ(points(anna), 0) << "the pack is not paid";
    const auto paid = payment(ben, 40000);
    const auto act = commands.perform([&](const Planning& planning) -> Result<Act> {
        Act made;
        made.changes.label = u"Pay pack"_s;
        addInsert(made.changes, paid);
        ClientPackage after = pack;
        after.paymentId = paid.id;
        addUpdate(made.changes, pack, after, planning.now);
        return made;
    });
    ASSERT_TRUE(act) << act.error().message.toStdString();
    EXPECT_EQ(points(anna), 50);
}

TEST_F(Consequent, AReferralThatLapsedStaysSo)
{
    perform(addReferral(anna, ben));
    desk.now = desk.now.plusDays(91);
    const Uuid session = complete(ben, 1);
    insert(payment(ben, 4500, session));
    EXPECT_EQ(points(anna), 0);
}

TEST_F(Consequent, AFreedSeatIsProposedAndATakenOneLeavesTheList)
{
    const UtcTime start = at(3, 18);
    const Uuid cleo = addClient(u"Cleo"_s, u"Park"_s), dan = addClient(u"Dan"_s, u"Ito"_s);
    const auto first = booking(anna, start, BookingStatus::Confirmed, circle);
    insert(first);
    insert(booking(ben, start, BookingStatus::Confirmed, circle));
    perform(joinWaitlist(cleo, circle, start));
    perform(joinWaitlist(dan, circle, start));
    EXPECT_EQ(refusal(joinWaitlist(dan, circle, start)), ErrorCode::Duplicate);
    EXPECT_EQ(refusal(joinWaitlist(anna, circle, start)), ErrorCode::Duplicate) << "has a seat";
    EXPECT_EQ(refusal(joinWaitlist(anna, strength, start)), ErrorCode::Invalid) << "no group";
    const Act cancelled = change<Booking>(first.id, [](Booking& b) { b.status = BookingStatus::Cancelled; });
    EXPECT_EQ(cancelled.consequences.waitlist, QStringList{u"Cleo Park"_s});
    perform(offerSeat(waitlistEntryId(circle, start, cleo)));
    EXPECT_EQ(refusal(offerSeat(waitlistEntryId(circle, start, dan))), ErrorCode::SeatsFull);
    insert(booking(cleo, start, BookingStatus::Confirmed, circle));
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM waitlist_entries WHERE state = 'taken'"_s), 1);
    perform(leaveWaitlist(dan, circle, start));
    EXPECT_EQ(refusal(leaveWaitlist(dan, circle, start)), ErrorCode::NotFound);
    perform(joinWaitlist(dan, circle, start));
    EXPECT_EQ(desk.number(u"SELECT position FROM waitlist_entries WHERE state = 'waiting'"_s), 3);
}

TEST_F(Consequent, RedeemingStopsAtZero)
{
    complete(anna, 1);
    EXPECT_EQ(refusal(redeemPoints(anna, 11, u"Shirt"_s)), ErrorCode::InvalidState);
    EXPECT_EQ(refusal(redeemPoints(anna, 0, u"Shirt"_s)), ErrorCode::Invalid);
    EXPECT_EQ(refusal(redeemPoints(anna, 5, u"  "_s)), ErrorCode::Invalid);
    perform(redeemPoints(anna, 10, u"Shirt"_s));
    EXPECT_EQ(points(anna), 0);
    perform(givePoints(anna, 25, u"Helped at the open day"_s));
    EXPECT_EQ(points(anna), 25);
}

// Whatever happens, in whatever order: the ledger equals what is completed and paid, badges come once, and undo is
// exact.
TEST_F(Consequent, TheLedgerFollowsFromTheRowsInAnyOrder)
{
    const unsigned seed = 20261123;
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    perform(addBadge({u"Five"_s, u"count(completed) >= 5"_s, {}, {}}));
    std::vector<Uuid> sessions, payments;
    const std::vector<Uuid> people{anna, ben};
    const auto everything = [&] {
        QStringList rows;
        for (const TableInfo* table : allTables())
            EXPECT_TRUE(desk.reader().eachRow(*table, u"ORDER BY id"_s, {}, [&](const Row& row) -> Status {
                for (const Value& value : row.values)
                    rows << (std::holds_alternative<qint64>(value) ? QString::number(std::get<qint64>(value))
                                                                   : textOf(value));
                return {};
            }));
        return rows;
    };
    for (int step = 0; step < 120; ++step) {
        const QStringList before = everything();
        const auto pick = [&](const std::vector<Uuid>& ids) { return ids[random() % ids.size()]; };
        switch (random() % 4) {
        case 0: {
            const auto made = booking(pick(people), at(-int(random() % 60) - 1, int(random() % 20)),
                                      BookingStatus::Confirmed, strength);
            insert(made);
            sessions.push_back(made.id);
            break;
        }
        case 1:
            if (!sessions.empty())
                change<Booking>(pick(sessions), [&](Booking& b) {
                    b.status = random() % 3 ? BookingStatus::Completed : BookingStatus::Confirmed;
                });
            break;
        case 2: {
            const auto made = payment(pick(people), 100 + qint64(random() % 9000));
            insert(made);
            payments.push_back(made.id);
            break;
        }
        default:
            if (!payments.empty())
                change<Payment>(pick(payments), [&](Payment& p) {
                    const qint64 left = p.amount.units - p.refundAmount.value_or(Minor{}).units;
                    const qint64 more = left > 0 ? 1 + qint64(random() % quint64(left)) : 0;
                    p.refundAmount = Minor{p.refundAmount.value_or(Minor{}).units + more};
                    p.status = p.refundAmount == p.amount ? PaymentStatus::Refunded : PaymentStatus::PartiallyRefunded;
                });
        }
        const QStringList after = everything();
        if (after != before && random() % 3 == 0) {
            ASSERT_TRUE(desk.store().undo());
            ASSERT_EQ(everything(), before) << "undo is the exact inverse, step " << step;
            ASSERT_TRUE(desk.store().redo());
            ASSERT_EQ(everything(), after);
        }
        for (const Uuid& person : people) {
            const qint64 due = desk.number(
                u"SELECT (SELECT 10 * count(*) FROM bookings WHERE client_id = '%1' AND status = 'completed') + "
                "(SELECT coalesce(sum(amount / 100 - (amount / 100) * coalesce(refund_amount, 0) / amount), 0) "
                "FROM payments WHERE client_id = '%1')"_s.arg(person.toString()));
            ASSERT_EQ(points(person), due) << "step " << step;
            ASSERT_LE(badges(person), 1);
        }
    }
    EXPECT_EQ(
        desk.number(
            u"SELECT count(*) FROM user_badges WHERE user_id IN (SELECT client_id FROM bookings GROUP BY client_id "
            "HAVING sum(status = 'completed') >= 5)"_s),
        desk.number(
            u"SELECT count(*) FROM (SELECT client_id FROM bookings GROUP BY client_id HAVING sum(status = 'completed') >= 5)"_s));
}
