// What two devices cannot keep alone.
#include "tests/server/support/push_steps.h"

#include <gtest/gtest.h>
#include <thread>

using namespace tests;
using namespace Qt::StringLiterals;

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
