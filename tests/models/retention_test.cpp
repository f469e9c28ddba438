// Who stands on the retention list, and from which day.
#include "models/rules/retention.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::ClientTraces;
using models::UtcTime;

TEST(Retention, CountsMonthsFromTheLastDealingInTheTrainersZone)
{
    const models::Zone berlin = models::Zone::fromId(u"Europe/Berlin"_s).value();
    ClientTraces traces;
    traces.since = {2020, 1, 31};
    EXPECT_EQ(models::retentionDue(traces, 36, berlin), QDate(2023, 1, 31));
    EXPECT_EQ(models::retentionDue(traces, 1, berlin), QDate(2020, 2, 29));
    traces.lastPayment = UtcTime::fromIso(u"2021-03-04T10:00Z");
    traces.lastSession = UtcTime::fromIso(u"2022-05-31T22:30Z"); // the first of June in Berlin
    traces.lastPack = UtcTime::fromIso(u"2021-01-01T10:00Z");
    EXPECT_EQ(models::retentionDue(traces, 36, berlin), QDate(2025, 6, 1));
}

TEST(Retention, ListsNobodyWithAnOpenPackAndNobodyAtAllWhenSwitchedOff)
{
    ClientTraces traces;
    traces.since = {2020, 1, 31};
    EXPECT_FALSE(models::retentionDue(traces, 0, models::Zone()));
    traces.hasOpenPack = true;
    EXPECT_FALSE(models::retentionDue(traces, 36, models::Zone()));
}
