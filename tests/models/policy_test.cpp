// The policies: defaults, strict reading, and that nothing a newer version wrote is lost.
#include "models/policy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::Json;
using models::Policy;

namespace
{

models::Result<Policy> changedPolicy(const QByteArray& json)
{
    return Policy().with(QJsonDocument::fromJson(json).object());
}

} // namespace

TEST(Policy, HasTheDefaultsOfTheTradeWhenNothingIsStored)
{
    const Policy policy = Policy::fromJson(std::nullopt).value();
    EXPECT_EQ(policy.cancellationNoticeHours, 24);
    EXPECT_FALSE(policy.nightHoursExcluded);
    EXPECT_TRUE(policy.lateCancelUsesSession);
    EXPECT_TRUE(policy.noShowUsesSession);
    EXPECT_FALSE(policy.allowClash);
    EXPECT_EQ(policy.pointsPerSession, 10);
    EXPECT_EQ(policy.pointsPerUnit, 1);
    EXPECT_EQ(policy.packageLowAt, 2);
    EXPECT_EQ(policy.packageNoticeDays, (std::vector{21, 7, 1}));
    EXPECT_EQ(policy.certificateNoticeDays, (std::vector{90, 60, 30, 7}));
}

TEST(Policy, WritesEveryKeyAndReadsItBack)
{
    const Policy policy = changedPolicy(R"({"buffer_after":15,"night_hours_excluded":true,"tax_year_start":"04-06",
        "service_buffers":{"0190a0b0-1111-7222-8333-abcdefabcdef":{"before":5}},"reminder_minutes":[30,60]})")
                              .value();
    EXPECT_EQ(policy.bufferAfter, 15);
    EXPECT_EQ(policy.reminderMinutes, (std::vector{60, 30}));
    EXPECT_EQ(policy.taxYearOf({2026, 4, 5}), QDate(2025, 4, 6));
    EXPECT_EQ(policy.taxYearOf({2026, 4, 6}), QDate(2026, 4, 6));
    const auto service = *models::Uuid::fromString(u"0190a0b0-1111-7222-8333-abcdefabcdef");
    EXPECT_EQ(policy.buffersOf(service), (models::Buffers{5, 0}));
    EXPECT_EQ(policy.buffersOf({}), (models::Buffers{0, 15}));
    EXPECT_EQ(Policy::fromJson(policy.toJson()).value(), policy);
    EXPECT_TRUE(policy.toJson().text.contains(u"\"cancellation_notice_hours\":24"));
}

TEST(Policy, RefusesWhatItDoesNotKnowAndNamesIt)
{
    for (const char* bad :
         {R"({"no_such_key":1})", R"({"buffer_before":-1})", R"({"buffer_before":1.5})", R"({"buffer_before":"5"})",
          R"({"allow_clash":1})", R"({"night_from":"25:00"})", R"({"tax_year_start":"02-29"})",
          R"({"late_cancel_fee_percent":101})", R"({"service_buffers":{"x":{}}})", R"({"reminder_minutes":60})"}) {
        const auto result = changedPolicy(bad);
        ASSERT_FALSE(result) << bad;
        EXPECT_EQ(result.error().code, models::ErrorCode::Invalid);
    }
    EXPECT_TRUE(changedPolicy(R"({"no_such_key":1})").error().message.contains(u"no_such_key"));
}

TEST(Policy, KeepsTheKeysOfANewerVersion)
{
    const Policy policy = Policy::fromJson(Json{u"{\"from_the_future\":[1],\"day_cap\":6}"_s}).value();
    EXPECT_EQ(policy.dayCap, 6);
    EXPECT_TRUE(policy.toJson().text.contains(u"from_the_future"));
    EXPECT_FALSE(Policy::fromJson(Json{u"[]"_s}));
}
