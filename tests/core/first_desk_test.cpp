// The first desk: what the first run answered is in it; the sample week comes and goes in one command.
#include "tests/support/temp_desk.h"
#include "ui/core/demo/sample_week.h"
#include "ui/core/first_desk.h"

#include <QSqlQuery>
#include <gtest/gtest.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

struct FirstDesk : testing::Test {
    tests::TempDesk desk{false};
    Commands commands{desk.store()};
    FirstRunAnswers answers;

    FirstDesk()
    {
        answers.firstName = u"Mirela"_s;
        answers.lastName = u"Lungu"_s;
        answers.email = u"mirela@example.org"_s;
        answers.timeZone = u"Europe/Berlin"_s;
        answers.currency = u"EUR"_s;
    }
};

} // namespace

TEST_F(FirstDesk, HoldsHoursAndTheFirstService)
{
    answers.hours.emplace();
    (*answers.hours)[0] = {{7 * 60, 20 * 60}};
    answers.service = FirstRunAnswers::Service{u"Strength"_s, 45, {6000}};
    ASSERT_TRUE(makeFirstDesk(commands, answers));
    const Practice practice = *readPractice(desk.reader());
    EXPECT_EQ(practice.trainer.firstName, u"Mirela"_s);
    const auto hours = models::Availability::fromJson(practice.profile.availabilityHours);
    ASSERT_TRUE(hours && hours->weekly);
    EXPECT_EQ((*hours->weekly)[0], (std::vector{models::MinuteRange{7 * 60, 20 * 60}}));
    EXPECT_TRUE((*hours->weekly)[6].empty());
    const auto services = *desk.reader().all<models::TrainerService>();
    ASSERT_EQ(services.size(), 1u);
    EXPECT_EQ(services[0].duration, 45);
    EXPECT_EQ(services[0].price.units, 6000);
    EXPECT_EQ(makeFirstDesk(commands, answers).error().code, models::ErrorCode::NotEmpty);
}

TEST_F(FirstDesk, TheSampleWeekIsMarkedAndOneCommandTakesItAway)
{
    ASSERT_TRUE(makeFirstDesk(commands, answers));
    const auto made = demo::addSampleWeek(commands);
    ASSERT_TRUE(made) << made.error().message.toStdString();
    EXPECT_EQ(*made, 10);
    EXPECT_TRUE(*demo::hasSample(desk.reader()));
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings"_s), 10);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM users WHERE role = 'client' AND last_name <> 'Sample'"_s), 0);
    const auto removed = commands.perform(demo::removeSample());
    ASSERT_TRUE(removed) << removed.error().message.toStdString();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings"_s), 0);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM users WHERE role = 'client'"_s), 0);
    EXPECT_FALSE(*demo::hasSample(desk.reader()));
    ASSERT_TRUE(desk.store().undo());
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings"_s), 10) << "taken away in one act, brought back in one";
    ASSERT_TRUE(commands.perform(demo::removeSample()));
    EXPECT_EQ(commands.perform(demo::removeSample()).error().code, models::ErrorCode::NotFound);
}

TEST_F(FirstDesk, TheSampleIsOnDaysWithHoursSomeBehindAndSomeAhead)
{
    answers.hours.emplace();
    for (const size_t day : {0, 1, 3, 4})
        (*answers.hours)[day] = {{7 * 60, 20 * 60}};
    answers.sampleWeek = true;
    desk.now = *models::UtcTime::fromIso(u"2025-06-14T10:00Z"_s); // a Saturday
    ASSERT_TRUE(makeFirstDesk(commands, answers));
    QStringList days;
    ASSERT_TRUE(desk.reader().each(u"SELECT DISTINCT substr(start_time, 1, 10) FROM bookings ORDER BY 1"_s, {},
                                   [&](const QSqlQuery& query) -> models::Status {
                                       days.append(query.value(0).toString());
                                       return {};
                                   }));
    EXPECT_EQ(days.join(u' '), u"2025-06-12 2025-06-13 2025-06-16 2025-06-17 2025-06-19");
}

TEST_F(FirstDesk, RealSessionsStayAndAreNotInTheWay)
{
    answers.sampleWeek = true;
    ASSERT_TRUE(makeFirstDesk(commands, answers));
    const auto again = demo::addSampleWeek(commands);
    ASSERT_TRUE(again) << again.error().message.toStdString();
    EXPECT_EQ(*again, 0) << "every time is taken by the first sample";
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings"_s), 10);
}
