// How changes of two desks merge.
#include "tests/server/support/push_steps.h"

#include <gtest/gtest.h>

using namespace tests;
using namespace Qt::StringLiterals;

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
