// Fair queueing of the endpoint's work.
#include "server/workers.h"

#include <future>
#include <gtest/gtest.h>

namespace
{

// Nothing listens there: jobs run without a connection.
const QByteArray kNoDatabase = "host=/nonexistent user=nobody dbname=nothing";

} // namespace

TEST(Workers, ALaneThatNeverEndsLeavesThreadsToTheOthers)
{
    std::promise<void> release;
    const std::shared_future<void> released = release.get_future().share();
    std::promise<void> served;
    server::Workers workers(kNoDatabase, 4);
    for (int i = 0; i < 20; ++i)
        EXPECT_TRUE(workers.post("busy", [released](server::Connection*) { released.wait(); }));
    EXPECT_TRUE(workers.post("other", [&served](server::Connection*) { served.set_value(); }));
    const bool wasServed = served.get_future().wait_for(std::chrono::seconds(30)) == std::future_status::ready;
    release.set_value();
    EXPECT_TRUE(wasServed);
}

TEST(Workers, LanesTakeTurns)
{
    std::promise<void> release;
    std::string order;
    std::promise<void> done;
    server::Workers workers(kNoDatabase, 1);
    workers.post("first", [&](server::Connection*) { release.get_future().wait(); });
    for (int i = 0; i < 3; ++i)
        workers.post("a", [&](server::Connection*) { order += 'a'; });
    workers.post("b", [&](server::Connection*) { order += 'b'; });
    workers.post("b", [&](server::Connection*) { order += 'b'; });
    workers.post("c", [&](server::Connection*) {
        order += 'c';
        done.set_value();
    });
    release.set_value();
    done.get_future().wait();
    EXPECT_EQ(order.substr(0, 3), "abc");
}

TEST(Workers, AFullLaneRefusesAndTheOthersDoNot)
{
    std::promise<void> release;
    const std::shared_future<void> released = release.get_future().share();
    server::Workers workers(kNoDatabase, 1);
    int taken = 0;
    while (workers.post("flood", [released](server::Connection*) { released.wait(); }))
        ++taken;
    EXPECT_GE(taken, 100);
    EXPECT_TRUE(workers.post("other", [](server::Connection*) {}));
    release.set_value();
}
