// Pushing and pulling over real HTTP against a real PostgreSQL: the promises that the endpoint keeps.
#include "tests/server/support/endpoint.h"

#include <gtest/gtest.h>

using namespace tests;
using namespace Qt::StringLiterals;

namespace
{
QString verdictOf(const QJsonObject& result)
{
    return result.value("verdict"_L1).toString();
}
models::Uuid nextId(Desk& desk)
{
    return desk.ids.next(models::UtcTime{1'767'000'000'000});
}
} // namespace

TEST(Sync, WhatOneDeskPushesAnotherPulls)
{
    Endpoint endpoint;
    auto first = endpoint.trainer(u"t@example.org"_s);
    auto second = endpoint.desk(u"t@example.org"_s);
    ASSERT_EQ(first->statusOfLogin, 200);
    const Practice practice(*first);
    const models::Booking booking = aBooking(*first, nextId(*first), practice.client, practice.service, "2026-03-02T09:00:00Z");
    EXPECT_EQ(verdictOf(first->act({ins(booking)})), u"applied"_s);
    second->pull();
    EXPECT_EQ(second->row(u"bookings"_s, booking.id), models::rowToWire(models::toRow(booking), u"EUR"));
    EXPECT_TRUE(second->has(u"users"_s, practice.client));
}
