// What two devices cannot keep alone, how their changes merge, and who may write what.
#include "tests/server/support/endpoint.h"

#include <gtest/gtest.h>
#include <thread>

using namespace tests;
using namespace Qt::StringLiterals;

namespace
{

QString wordOf(const QJsonObject& result)
{
    return result.value("verdict"_L1).toString();
}

QString codeOf(const QJsonObject& result)
{
    return result.value("code"_L1).toString();
}

models::Uuid freshId(Desk& desk)
{
    return desk.ids.next(at("2026-01-01T00:00:00Z"));
}

QString clockAt(const char* instant, int counter = 0)
{
    return at(instant).toString() + u"-%1-00f1e2d3c4b5a697"_s.arg(counter, 4, 16, QChar(u'0'));
}

/// Two desks of one trainer that know the same booking.
struct TwoDesks {
    Endpoint endpoint;
    std::unique_ptr<Desk> first = endpoint.trainer(u"t@example.org"_s), second = endpoint.desk(u"t@example.org"_s);
    Practice practice{*first};
    models::Booking booking =
        aBooking(*first, freshId(*first), practice.client, practice.service, "2026-12-30T09:00:00Z");
    TwoDesks() { first->act({ins(booking)}); }
    QJsonObject change(Desk& desk, const QJsonObject& set, const QJsonObject& base, const QString& clock = {})
    {
        return desk.act({upd(u"bookings"_s, booking.id, set, base, 1)}, clock);
    }
    QString stored(const char* column)
    {
        return QString::fromUtf8(endpoint.sql.value("SELECT " + QByteArray(column) + " FROM bookings WHERE id = '" +
                                                    booking.id.toString().toLatin1() + "'"));
    }
};

} // namespace

TEST(Invariants, NoTwoActiveBookingsOfATrainerOverlap)
{
    TwoDesks two;
    auto clash =
        aBooking(*two.second, freshId(*two.second), two.practice.client, two.practice.service, "2026-12-30T09:59:00Z");
    EXPECT_EQ(codeOf(two.second->act({ins(clash)})), u"clash"_s);
    auto touching =
        aBooking(*two.second, freshId(*two.second), two.practice.client, two.practice.service, "2026-12-30T10:00:00Z");
    EXPECT_EQ(wordOf(two.second->act({ins(touching)})), u"applied"_s);
    EXPECT_EQ(codeOf(two.second->act(
                  {upd(u"bookings"_s, touching.id, {{u"start_time"_s, at("2026-12-30T09:30:00Z").toString()}},
                       {{u"start_time"_s, touching.startTime.toString()}})})),
              u"clash"_s);
    EXPECT_EQ(wordOf(two.change(*two.first, {{u"status"_s, u"cancelled"_s}}, {{u"status"_s, u"confirmed"_s}})),
              u"applied"_s);
    EXPECT_EQ(wordOf(two.second->act({ins([&] {
                  clash.id = freshId(*two.second);
                  return clash;
              }())})),
              u"rejected"_s)
        << "the touching one is still there";
    EXPECT_EQ(
        two.endpoint.sql.state(
            "INSERT INTO bookings (client_id, trainer_id, service_id, start_time, end_time, status) SELECT client_id, trainer_id, service_id, start_time, end_time, 'pending' FROM bookings WHERE status = 'confirmed'"),
        "23P01")
        << "plain SQL obeys as well";
}

TEST(Invariants, TwoDesksThatBookTheSameTimeAtOnceGetOneBooking)
{
    TwoDesks two;
    for (int round = 0; round < 5; ++round) {
        auto mine = aBooking(*two.first, freshId(*two.first), two.practice.client, two.practice.service,
                             "2026-11-02T09:00:00Z");
        auto theirs = mine;
        theirs.id = freshId(*two.second);
        mine.startTime = theirs.startTime = mine.startTime.plusDays(round);
        mine.endTime = theirs.endTime = mine.startTime.plusMinutes(60);
        QJsonObject one, other;
        std::thread beside([&] { one = two.first->act({ins(mine)}); });
        other = two.second->act({ins(theirs)});
        beside.join();
        EXPECT_EQ(int(wordOf(one) == u"applied"_s) + int(wordOf(other) == u"applied"_s), 1);
    }
}

TEST(Invariants, AFactIsAcceptedAndFlaggedThoughItsTimeIsTaken)
{
    TwoDesks two;
    two.change(*two.first, {{u"status"_s, u"cancelled"_s}}, {{u"status"_s, u"confirmed"_s}});
    const auto other =
        aBooking(*two.first, freshId(*two.first), two.practice.client, two.practice.service, "2026-12-30T09:00:00Z");
    ASSERT_EQ(wordOf(two.first->act({ins(other)})), u"applied"_s);
    auto held =
        aBooking(*two.second, freshId(*two.second), two.practice.client, two.practice.service, "2026-12-30T09:30:00Z");
    held.status = models::BookingStatus::Completed;
    const QJsonObject result = two.second->act({ins(held)});
    EXPECT_EQ(wordOf(result), u"applied"_s);
    EXPECT_EQ(codeOf(result), u"overlap"_s);
}

TEST(Invariants, AGroupNeverExceedsItsSeats)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    models::TrainerService group = aService(*desk, freshId(*desk));
    group.isGroup = true;
    group.maxParticipants = 2;
    std::vector<models::Uuid> people;
    QJsonArray ops{ins(group)};
    for (int i = 0; i < 4; ++i) {
        people.push_back(freshId(*desk));
        for (const QJsonValue& op : aClient(*desk, people.back(), u"P"_s))
            ops.append(op);
    }
    desk->act(ops);
    const auto seat = [&](int person) {
        return desk->act(
            {ins(aBooking(*desk, freshId(*desk), people[size_t(person)], group.id, "2026-12-01T09:00:00Z"))});
    };
    EXPECT_EQ(wordOf(seat(0)), u"applied"_s);
    EXPECT_EQ(codeOf(seat(0)), u"clash"_s) << "the same client twice";
    EXPECT_EQ(wordOf(seat(1)), u"applied"_s);
    EXPECT_EQ(codeOf(seat(2)), u"seats_full"_s);
    EXPECT_EQ(codeOf(desk->act({upd(u"trainer_services"_s, group.id, {{u"max_participants"_s, 1}})})), u"seats_full"_s);
    endpoint.sql.run("UPDATE bookings SET status = 'cancelled' WHERE client_id = '" + people[0].toString().toLatin1() +
                     "'");
    EXPECT_EQ(wordOf(seat(3)), u"applied"_s);
}

TEST(Invariants, SessionsLeftFollowFromTheRowsWhateverTwoDesksDid)
{
    Endpoint endpoint;
    auto first = endpoint.trainer(u"t@example.org"_s);
    auto second = endpoint.desk(u"t@example.org"_s);
    const Practice practice(*first);
    models::TrainerPackage offer;
    offer.id = freshId(*first);
    offer.trainerId = first->trainer;
    offer.serviceId = practice.service;
    offer.name = u"10"_s;
    offer.sessionCount = 10;
    models::ClientPackage pack;
    pack.id = freshId(*first);
    pack.clientId = practice.client;
    pack.packageId = offer.id;
    pack.sessionsRemaining = 10;
    pack.expiryDate = at("2026-06-30T21:59:59.999Z");
    first->act({ins(offer), ins(pack)});
    const auto complete = [&](Desk& desk, const char* start) {
        models::Booking booking = aBooking(desk, freshId(desk), practice.client, practice.service, start);
        booking.status = models::BookingStatus::Completed;
        models::PackageRedemption used;
        used.id = models::Uuid::derived(booking.id, u"redemption");
        used.bookingId = booking.id;
        used.clientPackageId = pack.id;
        used.state = models::RedemptionState::Used;
        return desk.act(
            {ins(booking), ins(used),
             upd(u"client_packages"_s, pack.id, {{u"sessions_remaining"_s, 9}}, {{u"sessions_remaining"_s, 10}}, 1)});
    };
    EXPECT_EQ(wordOf(complete(*first, "2026-03-02T09:00:00Z")), u"applied"_s);
    EXPECT_EQ(wordOf(complete(*second, "2026-03-03T09:00:00Z")), u"applied"_s);
    first->pull();
    EXPECT_EQ(first->row(u"client_packages"_s, pack.id).value("sessions_remaining"_L1).toInt(), 8);
    // Each extends the pack by a week: two weeks in all.
    const QJsonObject base{{u"expiry_date"_s, u"2026-06-30T21:59:59.999Z"_s}},
        week{{u"expiry_date"_s, u"2026-07-07T21:59:59.999Z"_s}};
    first->act({upd(u"client_packages"_s, pack.id, week, base, 1)});
    EXPECT_EQ(wordOf(second->act({upd(u"client_packages"_s, pack.id, week, base, 1)})), u"applied"_s)
        << "an equal value is the same value";
    const QJsonObject month{{u"expiry_date"_s, u"2026-07-30T21:59:59.999Z"_s}};
    EXPECT_EQ(wordOf(second->act({upd(u"client_packages"_s, pack.id, month, base, 1)})), u"merged"_s);
    first->pull();
    EXPECT_EQ(first->row(u"client_packages"_s, pack.id).value("expiry_date"_L1).toString(),
              u"2026-08-06T21:59:59.999Z"_s);
    EXPECT_EQ(codeOf(first->act({upd(u"trainer_packages"_s, offer.id, {{u"price"_s, u"1.00"_s}})})), u"invalid_state"_s)
        << "sold terms are frozen";
}

TEST(Invariants, TheSameSessionCompletedOnTwoDesksUsesOneSession)
{
    TwoDesks two;
    models::TrainerPackage offer;
    offer.id = freshId(*two.first);
    offer.trainerId = two.first->trainer;
    offer.serviceId = two.practice.service;
    offer.name = u"10"_s;
    offer.sessionCount = 10;
    models::ClientPackage pack;
    pack.id = freshId(*two.first);
    pack.clientId = two.practice.client;
    pack.packageId = offer.id;
    pack.sessionsRemaining = 10;
    two.first->act({ins(offer), ins(pack)});
    const auto complete = [&](Desk& desk) {
        models::PackageRedemption used;
        used.id = models::Uuid::derived(two.booking.id, u"redemption");
        used.bookingId = two.booking.id;
        used.clientPackageId = pack.id;
        used.state = models::RedemptionState::Used;
        return desk.act(
            {upd(u"bookings"_s, two.booking.id, {{u"status"_s, u"completed"_s}}, {{u"status"_s, u"confirmed"_s}}, 1),
             ins(used)});
    };
    EXPECT_EQ(wordOf(complete(*two.first)), u"applied"_s);
    EXPECT_EQ(wordOf(complete(*two.second)), u"applied"_s);
    EXPECT_EQ(two.endpoint.sql.value("SELECT sessions_remaining FROM client_packages"), "9");
    EXPECT_EQ(two.endpoint.sql.value("SELECT count(*) FROM package_redemptions"), "1");
}

TEST(Invariants, RatingsEqualThePublicReviews)
{
    TwoDesks two;
    const QByteArray booking = two.booking.id.toString().toLatin1();
    two.endpoint.sql.run(
        "INSERT INTO reviews (booking_id, client_id, trainer_id, rating, is_public) SELECT id, client_id, trainer_id, 4, true FROM bookings");
    EXPECT_EQ(two.endpoint.sql.value("SELECT avg_rating FROM trainer_profiles"), "4.0");
    two.endpoint.sql.run("UPDATE reviews SET is_public = false");
    EXPECT_EQ(two.endpoint.sql.value("SELECT avg_rating FROM trainer_profiles"), "");
}

TEST(Merging, ColumnsOfTwoDesksBothStay)
{
    TwoDesks two;
    EXPECT_EQ(wordOf(two.change(*two.first, {{u"notes"_s, u"bring mat"_s}}, {{u"notes"_s, QJsonValue::Null}})),
              u"applied"_s);
    EXPECT_EQ(wordOf(two.change(*two.second, {{u"zoom_meeting_url"_s, u"https://x"_s}},
                                {{u"zoom_meeting_url"_s, QJsonValue::Null}})),
              u"applied"_s);
    EXPECT_EQ(two.stored("notes"), u"bring mat"_s);
    EXPECT_EQ(two.stored("zoom_meeting_url"), u"https://x"_s);
}

TEST(Merging, TheLaterClockWinsAndTheLoserGoesToTheHistory)
{
    TwoDesks two;
    const QJsonObject base{{u"zoom_meeting_url"_s, QJsonValue::Null}};
    two.change(*two.first, {{u"zoom_meeting_url"_s, u"later"_s}}, base, clockAt("2026-02-02T00:00:00Z"));
    const QJsonObject result =
        two.change(*two.second, {{u"zoom_meeting_url"_s, u"earlier"_s}}, base, clockAt("2026-02-01T00:00:00Z"));
    EXPECT_EQ(wordOf(result), u"merged"_s);
    EXPECT_EQ(result.value("lost"_L1).toArray().at(0).toObject().value("value"_L1).toString(), u"earlier"_s);
    EXPECT_EQ(two.stored("zoom_meeting_url"), u"later"_s);
    EXPECT_EQ(two.endpoint.sql.value("SELECT value FROM endpoint.history"), "\"earlier\"");
    EXPECT_EQ(two.endpoint.sql.value("SELECT count(*) FROM notifications WHERE type = 'two_versions'"), "1");
    two.first->pull();
    EXPECT_EQ(two.first->count(u"notifications"_s), 1) << "every desk of the trainer is told";
}

TEST(Merging, AClockFromTheFutureDoesNotWinForEver)
{
    TwoDesks two;
    const QJsonObject base{{u"zoom_meeting_url"_s, QJsonValue::Null}};
    two.change(*two.first, {{u"zoom_meeting_url"_s, u"lie"_s}}, base, clockAt("2039-01-01T00:00:00Z"));
    QJsonObject txn =
        two.second->txn({upd(u"bookings"_s, two.booking.id, {{u"zoom_meeting_url"_s, u"honest"_s}}, base, 1)},
                        clockAt("2020-01-01T00:00:00Z"));
    txn.insert("clock"_L1, u"suspect"_s);
    EXPECT_EQ(wordOf(two.second->push({txn}).json().value("results"_L1).toArray().at(0).toObject()), u"merged"_s);
    EXPECT_EQ(two.stored("zoom_meeting_url"), u"honest"_s) << "a doubted clock falls back to the order of arrival";
}

TEST(Merging, StatusGoesByRankAndBeforeTheStartACancellationBeatsAll)
{
    TwoDesks two;
    const QJsonObject base{{u"status"_s, u"confirmed"_s}};
    two.endpoint.sql.run(
        "UPDATE bookings SET start_time = now() + interval '1 day', end_time = now() + interval '25 hours'");
    two.change(*two.first, {{u"status"_s, u"cancelled"_s}}, base);
    EXPECT_EQ(wordOf(two.change(*two.second, {{u"status"_s, u"no_show"_s}}, base)), u"merged"_s);
    EXPECT_EQ(two.stored("status"), u"cancelled"_s);
    two.endpoint.sql.run(
        "UPDATE bookings SET start_time = now() - interval '2 hours', end_time = now() - interval '1 hour'");
    EXPECT_EQ(wordOf(two.change(*two.second, {{u"status"_s, u"completed"_s}}, base)), u"merged"_s);
    EXPECT_EQ(two.stored("status"), u"completed"_s);
    EXPECT_EQ(codeOf(two.change(*two.second, {{u"status"_s, u"no_show"_s}}, {{u"status"_s, u"completed"_s}})),
              u"invalid_state"_s);
    EXPECT_EQ(wordOf(two.change(*two.second, {{u"status"_s, u"confirmed"_s}}, {{u"status"_s, u"completed"_s}})),
              u"applied"_s)
        << "reopening is an ordinary change";
}

TEST(Merging, NotesOfBothAreKept)
{
    TwoDesks two;
    two.change(*two.first, {{u"notes"_s, u"one\ntwo\nthree"_s}}, {{u"notes"_s, QJsonValue::Null}});
    const QJsonObject base{{u"notes"_s, u"one\ntwo\nthree"_s}};
    two.change(*two.first, {{u"notes"_s, u"ONE\ntwo\nthree"_s}}, base);
    EXPECT_EQ(wordOf(two.change(*two.second, {{u"notes"_s, u"one\ntwo\nTHREE"_s}}, base)), u"merged"_s);
    EXPECT_EQ(two.stored("notes"), u"ONE\ntwo\nTHREE"_s);
    two.change(*two.second, {{u"notes"_s, u"uno\ntwo\nthree"_s}}, base);
    EXPECT_TRUE(two.stored("notes").contains(u"ONE"_s));
    EXPECT_TRUE(two.stored("notes").contains(u"uno"_s));
}

TEST(Merging, TagsHoursAndPoliciesMergePart)
{
    TwoDesks two;
    const models::Uuid profile = two.first->trainer;
    const auto hours = [](const QJsonObject& weekly) {
        return QJsonObject{{u"availability_hours"_s, QJsonObject{{u"weekly"_s, weekly}}}};
    };
    const QJsonArray day{QJsonArray{u"07:00"_s, u"12:00"_s}};
    const QJsonObject nothing{{u"availability_hours"_s, QJsonValue::Null}};
    two.first->act({upd(u"trainer_profiles"_s, profile, hours({{u"mon"_s, day}}), nothing, 1)});
    EXPECT_EQ(wordOf(two.second->act({upd(u"trainer_profiles"_s, profile, hours({{u"tue"_s, day}}), nothing, 1)})),
              u"merged"_s);
    two.first->pull();
    const QJsonObject weekly = two.first->row(u"trainer_profiles"_s, profile)
                                   .value("availability_hours"_L1)
                                   .toObject()
                                   .value("weekly"_L1)
                                   .toObject();
    EXPECT_EQ(weekly.keys(), (QStringList{u"mon"_s, u"tue"_s}));
    const QJsonObject tags{{u"specializations"_s, QJsonArray{}}};
    two.first->act({upd(u"trainer_profiles"_s, profile, {{u"specializations"_s, QJsonArray{u"yoga"_s}}}, tags, 1)});
    two.second->act({upd(u"trainer_profiles"_s, profile, {{u"specializations"_s, QJsonArray{u"boxing"_s}}}, tags, 1)});
    two.first->pull();
    EXPECT_EQ(two.first->row(u"trainer_profiles"_s, profile).value("specializations"_L1).toArray(),
              (QJsonArray{u"yoga"_s, u"boxing"_s}));
}

TEST(Merging, TheSameAddressOnTwoDesksIsOneClient)
{
    TwoDesks two;
    const models::Uuid one = freshId(*two.first), same = freshId(*two.second);
    two.first->act(aClient(*two.first, one, u"Bert"_s, u"bert@example.org"_s));
    const auto booking =
        aBooking(*two.second, freshId(*two.second), same, two.practice.service, "2026-12-05T09:00:00Z");
    const Answer answer =
        two.second->push({two.second->txn(aClient(*two.second, same, u"Bert"_s, u"Bert@Example.org"_s)),
                          two.second->txn({ins(booking)})});
    const QJsonObject result = answer.json().value("results"_L1).toArray().at(0).toObject();
    EXPECT_EQ(result.value("aliases"_L1).toObject().value(same.toString()).toString(), one.toString())
        << answer.body.constData();
    EXPECT_EQ(
        two.endpoint.sql.value("SELECT client_id FROM bookings WHERE id = '" + booking.id.toString().toLatin1() + "'"),
        one.toString().toLatin1());
    EXPECT_EQ(two.endpoint.sql.value("SELECT count(*) FROM users WHERE lower(email) = 'bert@example.org'"), "1");
    EXPECT_EQ(two.endpoint.sql.value("SELECT count(*) FROM trainer_clients WHERE client_id = '" +
                                     one.toString().toLatin1() + "'"),
              "1");
    EXPECT_EQ(
        wordOf(two.second->act({upd(u"users"_s, same, {{u"phone"_s, u"1"_s}}, {{u"phone"_s, QJsonValue::Null}})})),
        u"applied"_s)
        << "the old id goes on working";
    EXPECT_EQ(two.endpoint.sql.value("SELECT phone FROM users WHERE id = '" + one.toString().toLatin1() + "'"), "1");
}

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
