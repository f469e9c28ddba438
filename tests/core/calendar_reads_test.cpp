// Typed times, free times, the Today figures and the client type-ahead.
#include "tests/support/practice_week.h"
#include "ui/core/calendar/calendar_model.h"
#include "ui/core/calendar/client_choices.h"
#include "ui/core/calendar/free_times.h"
#include "ui/core/calendar/today.h"
#include "ui/core/calendar/typed_time.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::UtcTime;
using namespace ui::calendar;

namespace
{
const QDate kWednesday(2025, 6, 11);
const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);
} // namespace

TEST(TypedTime, ReadsWhatPeopleType)
{
    const std::vector<std::pair<QString, QTime>> known{
        {u"9"_s, {9, 0}},       {u"9:5"_s, {9, 5}},      {u"930"_s, {9, 30}},   {u"9.30"_s, {9, 30}},
        {u"9pm"_s, {21, 0}},    {u"0930"_s, {9, 30}},    {u"21"_s, {21, 0}},    {u"12am"_s, {0, 0}},
        {u"12 pm"_s, {12, 0}},  {u"9:30 am"_s, {9, 30}}, {u"2145"_s, {21, 45}}, {u"9h30"_s, {9, 30}},
        {u" 09:00 "_s, {9, 0}}, {u"24:00"_s, {0, 0}},    {u"9 15"_s, {9, 15}}};
    for (const auto& [text, time] : known)
        EXPECT_EQ(typedTime(text), time) << text.toStdString();
    for (const QString& wrong : {u""_s, u"x"_s, u"25"_s, u"9:61"_s, u"13pm"_s, u"9:30:10:1"_s, u"-9"_s, u"12345"_s})
        EXPECT_FALSE(typedTime(wrong)) << wrong.toStdString();
}

TEST(TypedTime, ReadsDaysByNameNumberAndForm)
{
    EXPECT_EQ(typedDate(u"tomorrow"_s, kWednesday, kBritish), QDate(2025, 6, 12));
    EXPECT_EQ(typedDate(u"fri"_s, kWednesday, kBritish), QDate(2025, 6, 13));
    EXPECT_EQ(typedDate(u"Wednesday"_s, kWednesday, kBritish), QDate(2025, 6, 18));
    EXPECT_EQ(typedDate(u"Fri 13 June"_s, kWednesday, kBritish), QDate(2025, 6, 13));
    EXPECT_EQ(typedDate(u"24 dec"_s, QDate(2025, 1, 5), kBritish), QDate(2024, 12, 24)) << "the nearest year";
    EXPECT_EQ(typedDate(u"24 dec 2025"_s, QDate(2025, 1, 5), kBritish), QDate(2025, 12, 24));
    EXPECT_EQ(typedDate(u"13"_s, kWednesday, kBritish), QDate(2025, 6, 13));
    EXPECT_EQ(typedDate(u"13.6."_s, kWednesday, QLocale(QLocale::German)), QDate(2025, 6, 13));
    EXPECT_EQ(typedDate(u"6/13"_s, kWednesday, QLocale(QLocale::English, QLocale::UnitedStates)), QDate(2025, 6, 13));
    EXPECT_EQ(typedDate(u"2025-07-01"_s, kWednesday, kBritish), QDate(2025, 7, 1));
    EXPECT_FALSE(typedDate(u"31 feb"_s, kWednesday, kBritish));
    EXPECT_FALSE(typedDate(u"soon"_s, kWednesday, kBritish));
    EXPECT_EQ(typedMoment(u"tomorrow 9"_s, kWednesday, kBritish), std::pair(QDate(2025, 6, 12), QTime(9, 0)));
    EXPECT_FALSE(typedMoment(u"9"_s, kWednesday, kBritish));
}

TEST(FreeTimes, AreTheNearestOnesInsideTheHours)
{
    tests::TempDesk desk;
    tests::PracticeWeek week(desk);
    CalendarModel model(desk.store());
    ASSERT_TRUE(model.load());
    ASSERT_TRUE(model.show({2025, 6, 9}, {2025, 6, 15}));
    FreeTimeSearch search{model.zone(), model.availability(), {}, model.now()};
    for (int day = 0; day < 7; ++day)
        for (const Block& block : model.blocks(QDate(2025, 6, 9).addDays(day)))
            search.busy.push_back({block.start(), block.end()});
    const UtcTime wanted = model.zone().toUtc({2025, 6, 13}, {11, 0});
    std::vector<std::string> found;
    for (const UtcTime time : nearestFreeTimes(search, wanted, 60 * kMinuteMs))
        found.push_back(model.zone().isoText(time).left(16).toStdString());
    EXPECT_EQ(found, (std::vector<std::string>{"2025-06-12T14:30", "2025-06-12T18:30", "2025-06-12T19:00"}))
        << "Friday has no free hour; touching a session is free";
}

TEST(FreeTimes, StandOnTheStepsOfTheClockClearOfWhatIsBusyAndNotBeforeNow)
{
    const models::Zone utc;
    const auto at = [&](int hour, int minute) { return utc.toUtc({2026, 3, 2}, {hour, minute}); };
    const auto hours =
        models::Availability::fromJson(models::Json{u"{\"weekly\":{\"mon\":[[\"08:10\",\"12:00\"]]}}"_s}).value();
    const auto near = [&](UtcTime wanted, UtcTime now) {
        const FreeTimeSearch search{utc, hours, {{at(9, 0), at(10, 0)}}, now, 15};
        QStringList list;
        for (const UtcTime time : nearestFreeTimes(search, wanted, 45 * kMinuteMs, 3, 1))
            list << time.toString().mid(11, 5);
        return list;
    };
    EXPECT_EQ(near(at(9, 0), at(6, 0)), (QStringList{u"08:15"_s, u"10:00"_s, u"10:15"_s}));
    EXPECT_EQ(near(at(9, 0), at(10, 1)), (QStringList{u"10:15"_s, u"10:30"_s, u"10:45"_s}));
    EXPECT_EQ(near(at(11, 30), at(6, 0)), (QStringList{u"10:45"_s, u"11:00"_s, u"11:15"_s}));
}

TEST(Today, CountsSessionsTimeAndMoneyAndNamesWhatNeedsAttention)
{
    tests::TempDesk desk;
    tests::PracticeWeek week(desk);
    CalendarModel model(desk.store());
    ASSERT_TRUE(model.load());
    ASSERT_TRUE(model.show(kWednesday, kWednesday));
    models::ChangeSet changes{u"Add"_s, {}};
    models::addInsert(changes, models::Certification{.id = desk.ids.next(desk.now),
                                                     .trainerId = week.trainerId,
                                                     .name = u"First aid certificate"_s,
                                                     .expiryDate = QDate(2025, 6, 20),
                                                     .createdAt = desk.now,
                                                     .updatedAt = desk.now});
    ASSERT_TRUE(desk.store().commit(changes));
    const Today today =
        readToday(desk.reader(), model.practice(), model.policy(), model.now(), model.blocks(kWednesday)).value();
    EXPECT_EQ(today.sessions, 8);
    EXPECT_EQ(today.minutes, 60 + 45 + 60 + 60 + 30 + 60 + 60 + 45);
    EXPECT_EQ(today.expected.units, 4500 + 4000 + 4500 + 5000 + 3000 + 4500 + 4500 + 6 * 1500);
    ASSERT_TRUE(today.running);
    EXPECT_EQ(today.running->people[0].firstName, u"Minh Anh"_s);
    ASSERT_TRUE(today.next);
    EXPECT_EQ(today.next->people[0].firstName, u"Yuki"_s);
    EXPECT_EQ(today.later.size(), 3u);
    ASSERT_EQ(today.attention.size(), 2u);
    EXPECT_EQ(today.attention[0].kind, Attention::Kind::Owes);
    EXPECT_EQ(today.attention[0].name, u"Elif Yıldız"_s);
    EXPECT_EQ(today.attention[0].amount.units, 4500);
    EXPECT_EQ(today.attention[1].ends, QDate(2025, 6, 20));
}

TEST(Today, ManyDebtsStandInOneLineBelowTheNewest)
{
    const auto debt = [](const QString& name, qint64 cents) {
        Attention line;
        line.name = name;
        line.amount = {cents};
        return line;
    };
    Attention pack;
    pack.kind = Attention::Kind::PackLow;
    const std::vector<Attention> two{debt(u"Elif"_s, 4500), debt(u"Oksana"_s, 4500), pack};
    EXPECT_EQ(gathered(two), two) << "two are named";
    const std::vector<Attention> lines =
        gathered({debt(u"Elif"_s, 4500), debt(u"Oksana"_s, 3000), debt(u"Rasa"_s, 2000), pack});
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].name, u"Elif"_s);
    EXPECT_EQ(lines[1].kind, Attention::Kind::OweToo);
    EXPECT_EQ(lines[1].left, 2);
    EXPECT_EQ(lines[1].amount.units, 5000);
    EXPECT_EQ(lines[2].kind, Attention::Kind::PackLow);
}

TEST(Today, NamesBookingsAndClientsInConflict)
{
    tests::TempDesk desk;
    tests::PracticeWeek week(desk);
    CalendarModel model(desk.store());
    ASSERT_TRUE(model.load());
    ASSERT_TRUE(model.show(kWednesday, kWednesday));
    const Block block = model.blocks(kWednesday).front();
    const Today today =
        readToday(desk.reader(), model.practice(), model.policy(), model.now(), model.blocks(kWednesday),
                  {block.id(), block.people.front().clientId, desk.ids.next(desk.now)})
            .value();
    std::vector<Attention> found;
    for (const Attention& line : today.attention) {
        if (line.kind == Attention::Kind::TwoVersions)
            found.push_back(line);
    }
    ASSERT_EQ(found.size(), 2u) << "a record that is neither is met in Sync";
    EXPECT_EQ(found[0].name, found[1].name);
    EXPECT_EQ(int(found[0].when.ms > 0) + int(found[1].when.ms > 0), 1) << "only the booking has a time";
}

TEST(ClientChoices, FindByAnyPartOfTheNameRecentFirst)
{
    tests::TempDesk desk;
    tests::PracticeWeek week(desk);
    const auto names = [&](const QString& text) {
        QStringList found;
        const auto choices = findClients(desk.reader(), week.trainerId, text).value();
        for (const ClientChoice& choice : choices)
            found.append(choice.name);
        return found;
    };
    EXPECT_EQ(names(u"nov"_s), QStringList{u"Tomáš Novák"_s});
    EXPECT_EQ(names(u"tomas"_s), QStringList{u"Tomáš Novák"_s}) << "accents do not matter";
    EXPECT_EQ(names(u"ovák"_s), QStringList{u"Tomáš Novák"_s}) << "inside of a word";
    EXPECT_TRUE(names(u"zzz"_s).isEmpty());
    EXPECT_EQ(names(u""_s).size(), 8);
    EXPECT_EQ(names(u""_s).first(), u"Minh Anh Nguyễn"_s) << "the latest session of the week";
}
