// Who may write what, and who sees whose rows.
#include "tests/server/support/push_steps.h"

#include <gtest/gtest.h>

using namespace tests;
using namespace Qt::StringLiterals;

TEST(WhoMayWrite, ForbiddenColumnsAndRowsAreRejectedWhole)
{
    TwoDesks two;
    Desk& desk = *two.first;
    const auto refused = [&](const QJsonObject& op) { return codeOf(desk.act({op})); };
    EXPECT_EQ(refused(upd(u"users"_s, desk.user, {{u"email"_s, u"x@example.org"_s}})), u"forbidden"_s);
    EXPECT_EQ(refused(upd(u"users"_s, desk.user, {{u"is_verified"_s, true}})), u"forbidden"_s);
    EXPECT_EQ(refused(upd(u"users"_s, desk.user, {{u"password_hash"_s, u"x"_s}})), u"forbidden"_s);
    EXPECT_EQ(refused(upd(u"users"_s, desk.user, {{u"last_login"_s, at("2026-01-01T00:00:00Z").toString()}})),
              u"forbidden"_s);
    EXPECT_EQ(refused(upd(u"trainer_profiles"_s, desk.trainer, {{u"avg_rating"_s, 5}})), u"forbidden"_s);
    EXPECT_EQ(refused(upd(u"bookings"_s, two.booking.id, {{u"client_id"_s, desk.user.toString()}})), u"forbidden"_s);
    EXPECT_EQ(refused(del(u"users"_s, desk.user)), u"forbidden"_s);
    EXPECT_EQ(refused(del(u"trainer_settings"_s, desk.trainer)), u"forbidden"_s);
    models::User admin;
    admin.id = freshId(desk);
    admin.firstName = admin.lastName = u"x"_s;
    admin.role = models::UserRole::Admin;
    EXPECT_EQ(refused(ins(admin)), u"forbidden"_s);
    models::Badge badge;
    badge.id = freshId(desk);
    badge.name = u"x"_s;
    EXPECT_EQ(refused(ins(badge)), u"forbidden"_s) << "it would be the platform's";
    models::TrainerBadge own;
    own.id = freshId(desk);
    own.badgeId = badge.id;
    own.trainerId = desk.trainer;
    const QJsonObject made = desk.act({ins(badge), ins(own)});
    EXPECT_EQ(wordOf(made), u"applied"_s) << qPrintable(made.value("detail"_L1).toString());
    EXPECT_EQ(refused(QJsonObject{{u"t"_s, u"endpoint.device"_s}, {u"id"_s, badge.id.toString()}, {u"op"_s, u"del"_s}}),
              u"forbidden"_s);
    EXPECT_EQ(two.endpoint.sql.value("SELECT email FROM users WHERE id = '" + desk.user.toString().toLatin1() + "'"),
              "t@example.org");
}

TEST(WhoMayWrite, APublishedReviewIsMadePrivate)
{
    TwoDesks two;
    models::Review review;
    review.id = freshId(*two.first);
    review.bookingId = two.booking.id;
    review.clientId = two.practice.client;
    review.trainerId = two.first->trainer;
    review.rating = 5;
    review.isPublic = true;
    EXPECT_EQ(wordOf(two.first->act({ins(review)})), u"applied"_s);
    EXPECT_EQ(two.endpoint.sql.value("SELECT is_public FROM reviews"), "f");
    EXPECT_EQ(codeOf(two.first->act({upd(u"reviews"_s, review.id, {{u"rating"_s, 1}})})), u"forbidden"_s);
}

TEST(WhoMayWrite, PaymentsOfThePlatformAreSettledThere)
{
    TwoDesks two;
    models::Payment payment = aPayment(*two.first, freshId(*two.first), two.practice.client, 4500);
    payment.stripePaymentIntentId = u"pi_1"_s;
    EXPECT_EQ(wordOf(two.first->act({ins(payment)})), u"applied"_s);
    payment.id = freshId(*two.first);
    EXPECT_EQ(codeOf(two.first->act({ins(payment)})), u"duplicate"_s);
    two.endpoint.sql.run("UPDATE payments SET stripe_payment_intent_id = 'pi_2'");
    const models::Payment cash = aPayment(*two.first, freshId(*two.first), two.practice.client, 4500);
    two.first->act({ins(cash)});
    const auto refund = [&](Desk& desk, const QString& amount) {
        return desk.act(
            {upd(u"payments"_s, cash.id, {{u"refund_amount"_s, amount}, {u"status"_s, u"partially_refunded"_s}},
                 {{u"refund_amount"_s, QJsonValue::Null}, {u"status"_s, u"succeeded"_s}}, 1)});
    };
    EXPECT_EQ(wordOf(refund(*two.first, u"10.00"_s)), u"applied"_s);
    EXPECT_EQ(wordOf(refund(*two.second, u"5.00"_s)), u"merged"_s);
    EXPECT_EQ(
        two.endpoint.sql.value("SELECT refund_amount FROM payments WHERE id = '" + cash.id.toString().toLatin1() + "'"),
        "15.00");
    two.endpoint.sql.run(
        "INSERT INTO payments (client_id, trainer_id, amount, currency, status) SELECT client_id, trainer_id, 1, 'EUR', 'succeeded' FROM bookings LIMIT 1");
    const auto platform = models::Uuid::fromString(
                              QString::fromLatin1(two.endpoint.sql.value("SELECT id FROM payments WHERE amount = 1")))
                              .value();
    EXPECT_EQ(codeOf(two.first->act({upd(u"payments"_s, platform, {{u"refund_amount"_s, u"1.00"_s}})})),
              u"forbidden"_s);
}

TEST(Scope, NoByteOfOneTenantReachesAnother)
{
    Endpoint endpoint;
    auto a = endpoint.trainer(u"a@example.org"_s), b = endpoint.trainer(u"b@example.org"_s);
    const Practice ofA(*a), ofB(*b);
    const auto booking = aBooking(*a, freshId(*a), ofA.client, ofA.service, "2026-12-01T09:00:00Z");
    a->act({ins(booking)});
    // B forges in every way: A's rows, A's trainer, A's client, A's ids.
    auto forged = aBooking(*b, freshId(*b), ofB.client, ofB.service, "2026-12-01T09:00:00Z");
    forged.trainerId = a->trainer;
    EXPECT_EQ(codeOf(b->act({ins(forged)})), u"forbidden"_s);
    EXPECT_EQ(codeOf(b->act({ins(aBooking(*b, freshId(*b), ofA.client, ofB.service, "2026-12-01T09:00:00Z"))})),
              u"not_found"_s);
    EXPECT_EQ(codeOf(b->act({upd(u"bookings"_s, booking.id, {{u"notes"_s, u"x"_s}})})), u"not_found"_s);
    EXPECT_EQ(wordOf(b->act({del(u"bookings"_s, booking.id)})), u"applied"_s) << "what is not there is deleted already";
    EXPECT_EQ(codeOf(b->act({ins(aBooking(*b, booking.id, ofB.client, ofB.service, "2026-12-01T09:00:00Z"))})),
              u"forbidden"_s);
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) FROM bookings"), "1");
    const QByteArray pulled = b->get("/v1/sync/pull?cursor=").body + b->get("/v1/sync/snapshot").body;
    for (const models::Uuid& id : {ofA.client, ofA.service, booking.id, a->trainer, a->user})
        EXPECT_FALSE(pulled.contains(id.toString().toLatin1()));
    a->pull();
    EXPECT_EQ(b->get("/v1/sync/pull?cursor=" + a->cursor.toLatin1()).status, 409)
        << "another tenant's cursor is none here";
}

TEST(Scope, AClientOfTwoTrainersShowsEachOnlyTheirOwn)
{
    Endpoint endpoint;
    auto a = endpoint.trainer(u"a@example.org"_s), b = endpoint.trainer(u"b@example.org"_s);
    const Practice ofA(*a), ofB(*b);
    const QByteArray client = ofA.client.toString().toLatin1();
    models::LoyaltyPoint points;
    points.id = freshId(*a);
    points.userId = ofA.client;
    points.points = 10;
    points.transactionType = u"session"_s;
    a->act({upd(u"client_profiles"_s,
                models::Uuid::fromString(QString::fromLatin1(endpoint.sql.value(
                                             "SELECT id FROM client_profiles WHERE user_id = '" + client + "'")))
                    .value(),
                {{u"health_conditions"_s, u"asthma"_s}}, {{u"health_conditions"_s, QJsonValue::Null}}),
            ins(points)});
    // The client books with B through another program.
    endpoint.sql.run(
        "INSERT INTO bookings (client_id, trainer_id, service_id, start_time, end_time, status) VALUES ('" + client +
        "', '" + b->trainer.toString().toLatin1() + "', '" + ofB.service.toString().toLatin1() +
        "', '2026-12-01 09:00Z', '2026-12-01 10:00Z', 'pending')");
    b->pull();
    EXPECT_TRUE(b->has(u"users"_s, ofA.client));
    EXPECT_EQ(b->count(u"loyalty_points"_s), 0);
    EXPECT_EQ(b->count(u"trainer_clients"_s), 1) << "A's roster row is A's";
    const QByteArray all = b->get("/v1/sync/pull?cursor=").body;
    EXPECT_FALSE(all.contains("asthma"));
    EXPECT_FALSE(all.contains(a->trainer.toString().toLatin1()));
    // The client claims the account: now A needs consent, too.
    endpoint.sql.run("UPDATE users SET password_hash = 'x', email = 'c@example.org' WHERE id = '" + client + "'");
    a->pull();
    EXPECT_FALSE(a->get("/v1/sync/pull?cursor=").body.contains("asthma"));
    EXPECT_EQ(codeOf(a->act({upd(u"users"_s, ofA.client, {{u"phone"_s, u"1"_s}})})), u"forbidden"_s);
    endpoint.sql.run("UPDATE trainer_clients SET health_consent_at = now() WHERE client_id = '" + client + "'");
    EXPECT_TRUE(a->get("/v1/sync/pull?cursor=" + a->cursor.toLatin1()).body.contains("asthma"))
        << "consent brings the row again";
}

TEST(Scope, BadgesOfThePlatformGoToAllAndATrainersOwnToNobodyElse)
{
    Endpoint endpoint;
    auto a = endpoint.trainer(u"a@example.org"_s);
    endpoint.sql.run("INSERT INTO badges (name) VALUES ('Platform')");
    auto b = endpoint.trainer(u"b@example.org"_s);
    models::Badge badge;
    badge.id = freshId(*a);
    badge.name = u"Own"_s;
    models::TrainerBadge own;
    own.id = freshId(*a);
    own.badgeId = badge.id;
    own.trainerId = a->trainer;
    a->act({ins(badge), ins(own)});
    a->pull();
    b->pull();
    EXPECT_EQ(a->count(u"badges"_s), 2);
    EXPECT_EQ(b->count(u"badges"_s), 1) << "also for a trainer who came later";
}
