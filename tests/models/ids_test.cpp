// Derived ids: the same everywhere, different for different things.
#include "models/rules/ids.h"
#include "models/rules/new_client.h"

#include <gtest/gtest.h>
#include <set>

using namespace Qt::StringLiterals;

namespace
{

const models::Uuid kAnna = *models::Uuid::fromString(u"018f0000-0000-7000-8000-000000000001"_s);
const models::Uuid kTrainer = *models::Uuid::fromString(u"018f0000-0000-7000-8000-000000000002"_s);

} // namespace

TEST(DerivedIds, AreTheSameOnEveryDevice)
{
    EXPECT_EQ(models::rosterId(kTrainer, kAnna), models::rosterId(kTrainer, kAnna));
    EXPECT_EQ(models::rosterId(kTrainer, kAnna).toString()[14], u'5');
}

TEST(DerivedIds, DoNotCollideBetweenKindsOfRows)
{
    const std::set<models::Uuid> ids{kAnna,
                                     models::rosterId(kTrainer, kAnna),
                                     models::rosterId(kAnna, kTrainer),
                                     models::redemptionId(kAnna),
                                     models::clientProfileId(kAnna),
                                     models::notificationSettingsId(kAnna)};
    EXPECT_EQ(ids.size(), 6u);
}

TEST(NewClient, JoinsTheRosterWithoutConsentToPromotions)
{
    const models::UtcTime now{1'000'000};
    const models::ClientRecord record = models::newClient(kAnna, kTrainer, QDate(2026, 3, 2), now);
    EXPECT_EQ(record.roster.clientId, kAnna);
    EXPECT_EQ(record.roster.since, QDate(2026, 3, 2));
    EXPECT_EQ(record.profile.userId, kAnna);
    EXPECT_EQ(record.settings.userId, kAnna);
    EXPECT_TRUE(record.settings.emailBookings);
    EXPECT_FALSE(record.settings.emailPromotions);
    EXPECT_FALSE(record.roster.healthConsentAt);
}
