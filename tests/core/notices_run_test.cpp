// The daily run: told once, grouped when late, points and referrals that time ends.
#include "tests/core/trade_desk.h"
#include "ui/core/gap_suggestions.h"
#include "ui/core/notices.h"
#include "ui/core/plans/badges.h"
#include "ui/core/plans/inbox.h"
#include "ui/core/plans/loyalty.h"
#include "ui/core/plans/referrals.h"
#include "ui/core/plans/reviews.h"
#include "ui/core/plans/waitlist.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace models;
using namespace ui;

class NoticesRun : public tests::TradeDesk
{
protected:
    NoticesRun()
    {
        desk.now = at(0, 8); // Monday 2 March 2026, 08:00 in Berlin
        perform(setNotifications({{u"push_enabled"_s, true}}));
        desk.now = at(0, 9);
    }

    /// Runs and answers the pop-ups.
    std::vector<PopUp> run()
    {
        std::vector<PopUp> popUps;
        EXPECT_TRUE(commands.catchUp());
        EXPECT_TRUE(commands.perform(runNotices(popUps), storage::Origin::Quiet));
        return popUps;
    }
    qint64 notices(const QString& type)
    {
        return desk.number(u"SELECT count(*) FROM notifications WHERE type = '%1'"_s.arg(type));
    }
    Uuid pack(const Uuid& client, int left, int daysToEnd)
    {
        if (offer.isNull()) {
            TrainerPackage ten;
            ten.id = offer = desk.ids.next(desk.now);
            ten.trainerId = practice.profile.id;
            ten.name = u"Ten"_s;
            ten.serviceId = strength;
            ten.sessionCount = 10;
            ten.price = Minor{40000};
            ten.createdAt = ten.updatedAt = desk.now;
            insert(ten);
        }
        ClientPackage made;
        made.id = desk.ids.next(desk.now);
        made.clientId = client;
        made.packageId = offer;
        made.sessionsRemaining = left;
        made.purchaseDate = desk.now;
        made.expiryDate = practice.zone.endOfDay(practice.zone.dateOf(desk.now).addDays(daysToEnd));
        made.createdAt = made.updatedAt = desk.now;
        insert(made);
        return made.id;
    }
    Uuid offer;
};

TEST_F(NoticesRun, ASessionIsToldADayAndAnHourBeforeOnceEach)
{
    insert(booking(anna, at(2, 15), BookingStatus::Confirmed, strength));
    EXPECT_TRUE(run().empty());
    desk.now = at(1, 15);
    const auto shown = run();
    ASSERT_EQ(shown.size(), 1u);
    EXPECT_EQ(shown[0].title, u"Session tomorrow 15:00"_s);
    EXPECT_EQ(shown[0].text, u"Anna Meyer, Strength"_s);
    EXPECT_TRUE(run().empty()) << "told";
    desk.now = at(2, 14);
    EXPECT_EQ(run().size(), 1u);
    EXPECT_EQ(notices(u"session_reminder"_s), 2);
    desk.now = at(2, 15);
    EXPECT_TRUE(run().empty());
}

TEST_F(NoticesRun, AfterALateStartTheMissedOnesComeOnceTogether)
{
    insert(booking(anna, at(2, 12), BookingStatus::Confirmed, strength));
    insert(booking(ben, at(2, 13), BookingStatus::Confirmed, strength));
    desk.now = at(1, 18);
    const auto shown = run();
    ASSERT_EQ(shown.size(), 1u);
    EXPECT_EQ(shown[0].title, u"2 sessions are coming up"_s);
    EXPECT_TRUE(shown[0].text.contains(u"tomorrow 12:00: Anna Meyer, Strength"_s)) << shown[0].text.toStdString();
    EXPECT_TRUE(run().empty());
    desk.now = desk.now.plusMinutes(30);
    EXPECT_TRUE(run().empty());
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM notifications"_s), 1);
    desk.now = at(2, 11);
    EXPECT_EQ(run().size(), 1u) << "the hour before is its own occasion";
}

TEST_F(NoticesRun, AGroupSessionIsOneReminder)
{
    insert(booking(anna, at(2, 18), BookingStatus::Confirmed, circle));
    insert(booking(ben, at(2, 18), BookingStatus::Confirmed, circle));
    desk.now = at(1, 18);
    const auto shown = run();
    ASSERT_EQ(shown.size(), 1u);
    EXPECT_EQ(shown[0].text, u"Circle, 2 people"_s);
}

TEST_F(NoticesRun, WithoutPushNothingPopsUpButTheInboxKnows)
{
    perform(setNotifications({{u"push_enabled"_s, false}}));
    insert(booking(anna, at(2, 15), BookingStatus::Confirmed, strength));
    desk.now = at(1, 15);
    EXPECT_TRUE(run().empty());
    EXPECT_EQ(notices(u"session_reminder"_s), 1);
    EXPECT_EQ(refusal(setNotifications({{u"sms_promotions"_s, true}})), ErrorCode::Invalid)
        << "there is no such switch";
}

TEST_F(NoticesRun, PacksAreToldWhenLowAndAtEachThreshold)
{
    pack(anna, 2, 200);
    pack(ben, 8, 22);
    run();
    EXPECT_EQ(notices(u"package_low"_s), 1);
    EXPECT_EQ(notices(u"package_expiring"_s), 0);
    for (const auto& [day, told] :
         {std::pair{1, 1}, std::pair{10, 1}, std::pair{15, 2}, std::pair{21, 3}, std::pair{22, 3}, std::pair{23, 3}}) {
        desk.now = at(day, 9);
        run();
        EXPECT_EQ(notices(u"package_expiring"_s), told) << "day " << day;
    }
    EXPECT_EQ(notices(u"package_low"_s), 1);
}

TEST_F(NoticesRun, CertificatesAreToldAtEachThresholdAndWhenTheyEnd)
{
    Certification aid;
    aid.name = u"First aid"_s;
    aid.issueDate = QDate(2025, 1, 1);
    aid.expiryDate = practice.zone.dateOf(desk.now).addDays(61);
    perform(addCertification(aid));
    run();
    EXPECT_EQ(notices(u"certificate_expiring"_s), 1) << "90 days";
    const UtcTime start = desk.now;
    for (const auto& [day, told] : {std::pair{1, 2}, std::pair{31, 3}, std::pair{54, 4}, std::pair{61, 4}}) {
        desk.now = start.plusDays(day);
        run();
        EXPECT_EQ(notices(u"certificate_expiring"_s), told) << "day " << day;
    }
    EXPECT_EQ(notices(u"certificate_ended"_s), 0);
    desk.now = start.plusDays(62);
    run();
    run();
    EXPECT_EQ(notices(u"certificate_ended"_s), 1);
}

TEST_F(NoticesRun, PointsReferralsAndTenureFollowFromTime)
{
    perform(setPolicy({{u"points_expiry_days"_s, 30}}));
    perform(addBadge({u"Old friend"_s, u"tenure_days >= 60"_s, {}, {}}));
    perform(addReferral(anna, ben));
    complete(anna, 1);
    desk.now = desk.now.plusDays(31);
    run();
    EXPECT_EQ(points(anna), 0);
    run();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM loyalty_points"_s), 2);
    desk.now = desk.now.plusDays(60);
    run();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM referrals WHERE status = 'expired'"_s), 1);
    EXPECT_EQ(badges(anna), 1);
    EXPECT_EQ(badges(ben), 1);
    EXPECT_FALSE(*desk.store().undoLabel() == u"Notices"_s) << "housekeeping is no step for Undo";
}

TEST_F(NoticesRun, TheTimerClassSpeaksThroughItsSignal)
{
    insert(booking(anna, at(2, 15), BookingStatus::Confirmed, strength));
    desk.now = at(1, 15);
    Notices notices(commands);
    QStringList heard;
    QObject::connect(&notices, &Notices::poppedUp, [&](const QString& title) { heard << title; });
    ASSERT_TRUE(notices.run());
    ASSERT_TRUE(notices.run());
    EXPECT_EQ(heard, QStringList{u"Session tomorrow 15:00"_s});
}

TEST_F(NoticesRun, TheInboxIsReadAndUnread)
{
    insert(booking(anna, at(2, 15), BookingStatus::Confirmed, strength));
    desk.now = at(1, 15);
    run();
    const Uuid id = desk.reader().all<Notification>()->front().id;
    perform(markRead({id}));
    EXPECT_EQ(desk.number(u"SELECT sum(is_read) FROM notifications"_s), 1);
    perform(markRead({id}, false));
    perform(markAllRead());
    EXPECT_EQ(desk.number(u"SELECT sum(is_read) FROM notifications"_s), 1);
    EXPECT_EQ(refusal(markRead({desk.ids.next(desk.now)})), ErrorCode::NotFound);
}

TEST_F(NoticesRun, TheGapGoesToWhoNeedsIt)
{
    const Uuid cleo = addClient(u"Cleo"_s, u"Park"_s);
    pack(anna, 3, 9);
    for (const int week : {1, 2, 3})
        insert(booking(ben, at(2 - 7 * week, 10), BookingStatus::Completed, strength));
    perform(joinWaitlist(cleo, circle, at(5, 18)));
    const TimeSpan slot{at(2, 10), at(2, 11)};
    std::vector<GapSuggestion> ranked;
    const auto ask = [&](const std::optional<Uuid>& service) {
        EXPECT_TRUE(commands.preview([&](const Planning& planning) -> Result<Act> {
            TD_ASSIGN(ranked, suggestForGap(planning, slot, service));
            return Act{};
        }));
        QStringList names;
        for (const GapSuggestion& one : ranked)
            names << one.name;
        return names;
    };
    EXPECT_EQ(ask({}), (QStringList{u"Anna Meyer"_s, u"Cleo Park"_s, u"Ben Adeyemi"_s}));
    EXPECT_EQ(gapReasonText(ranked[0].reasons[0]), u"3 sessions end in 7 days"_s);
    EXPECT_EQ(gapReasonText(ranked[2].reasons[0]), u"Usually here at this time (3 times)"_s);
    EXPECT_EQ(ask(circle), (QStringList{u"Cleo Park"_s, u"Ben Adeyemi"_s})) << "Anna's pack is for another service";
    insert(booking(anna, at(2, 15), BookingStatus::Confirmed, strength));
    EXPECT_FALSE(ask({}).contains(u"Anna Meyer"_s)) << "she comes that day already";
}

TEST_F(NoticesRun, ReviewsNotedHereStayPrivate)
{
    const Uuid session = complete(anna, 1);
    perform(addReview(session, 5, u"Wonderful"_s));
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM reviews WHERE is_public = 0"_s), 1);
    EXPECT_EQ(readRating(desk.reader(), practice.profile.id)->count(), 0);
    EXPECT_EQ(refusal(addReview(session, 4)), ErrorCode::Duplicate);
    const auto open = booking(anna, at(3), BookingStatus::Confirmed, strength);
    insert(open);
    EXPECT_EQ(refusal(addReview(open.id, 4)), ErrorCode::InvalidState);
    EXPECT_EQ(refusal(addReview(complete(ben, 1), 6)), ErrorCode::Invalid);
}

TEST_F(NoticesRun, ProfileHoursAndCertificatesObeyTheirLimits)
{
    ProfileChange change;
    change.bio = u"Strong and calm"_s;
    change.specializations = QStringList{u"Strength"_s, u"Mobility"_s};
    change.hourlyRate = Minor{6000};
    perform(setProfile(change));
    EXPECT_EQ(desk.number(u"SELECT json_array_length(specializations) FROM trainer_profiles"_s), 2);
    change.yearsExperience = -1;
    EXPECT_EQ(refusal(setProfile(change)), ErrorCode::Invalid);
    std::array<std::vector<MinuteRange>, 7> weekly;
    weekly[0] = {{7 * 60, 12 * 60}};
    perform(setWeeklyHours(weekly));
    insert(booking(anna, at(7, 9), BookingStatus::Confirmed, strength));
    const auto off = commands.perform(setDayException(practice.zone.dateOf(at(7)), {}, u"Holiday"_s));
    ASSERT_TRUE(off);
    EXPECT_EQ(off->consequences.warnings, QStringList{u"outside_hours"_s});
    perform(removeDayException(practice.zone.dateOf(at(7))));
    EXPECT_EQ(refusal(removeDayException(practice.zone.dateOf(at(7)))), ErrorCode::NotFound);
    Certification wrong;
    wrong.name = u"x"_s;
    wrong.issueDate = QDate(2026, 1, 2);
    wrong.expiryDate = QDate(2026, 1, 1);
    EXPECT_EQ(refusal(addCertification(wrong)), ErrorCode::Invalid);
    EXPECT_EQ(refusal(setPolicy({{u"no_such_policy"_s, 1}})), ErrorCode::Invalid);
}
