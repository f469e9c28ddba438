// Referrals, ratings, certificates, waiting lists, filling gaps, message drafts.
#include "models/rules/certificates.h"
#include "models/rules/gap_filling.h"
#include "models/rules/message_drafts.h"
#include "models/rules/ratings.h"
#include "models/rules/referrals.h"
#include "models/rules/waiting_list.h"

#include <QMap>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace models;

namespace
{

Uuid tradeId(int number)
{
    return Uuid::derived(*Uuid::fromString(u"00000000-0000-7000-8000-0000000000aa"), QString::number(number));
}

UtcTime tradeTime(const char* iso)
{
    return *UtcTime::fromIso(QString::fromLatin1(iso));
}

} // namespace

TEST(ReferralCode, ComesFromTheNameAndIsFree)
{
    const auto free = [](const QString&) { return false; };
    EXPECT_TRUE(referralCode(u"Kwame"_s, tradeId(1), free).startsWith(u"KWAME-"_s));
    EXPECT_TRUE(referralCode(u"Zoë Élodie"_s, tradeId(1), free).startsWith(u"ZOEELODIE-"_s));
    EXPECT_TRUE(referralCode(u"Ольга"_s, tradeId(1), free).startsWith(u"FRIEND-"_s));
    const QString first = referralCode(u"Kwame"_s, tradeId(1), free);
    EXPECT_EQ(first, referralCode(u"Kwame"_s, tradeId(1), free)) << "every device makes the same code";
    const QString second = referralCode(u"Kwame"_s, tradeId(1), [&](const QString& code) { return code == first; });
    EXPECT_NE(first, second);
    EXPECT_TRUE(cleanReferralCode(second));
}

TEST(CleanReferralCode, RefusesWhatCannotBeSaidOnThePhone)
{
    EXPECT_EQ(*cleanReferralCode(u" kwame-24 "), u"KWAME-24"_s);
    for (const char16_t* bad : {u"", u"AB", u"A B C", u"A_B_C", u"012345678901234567890123456789012"})
        EXPECT_FALSE(cleanReferralCode(QStringView(bad)));
}

TEST(CheckReferral, RefusesOneselfCirclesAndASecondReferrer)
{
    const Uuid a = tradeId(1), b = tradeId(2), c = tradeId(3), d = tradeId(4);
    QMap<Uuid, Uuid> by; // who was brought by whom
    const auto referrerOf = [&](const Uuid& person) {
        return by.contains(person) ? std::optional(by.value(person)) : std::nullopt;
    };
    EXPECT_EQ(checkReferral(a, a, referrerOf).error().code, ErrorCode::Invalid);
    EXPECT_TRUE(checkReferral(a, b, referrerOf));
    by[b] = a;
    EXPECT_EQ(checkReferral(c, b, referrerOf).error().code, ErrorCode::Duplicate);
    EXPECT_EQ(checkReferral(b, a, referrerOf).error().code, ErrorCode::Invalid);
    by[c] = b;
    EXPECT_EQ(checkReferral(c, a, referrerOf).error().code, ErrorCode::Invalid) << "a circle of three";
    EXPECT_TRUE(checkReferral(c, d, referrerOf));
    by[a] = c; // a circle from elsewhere must not hang the check
    EXPECT_TRUE(checkReferral(c, d, referrerOf));
}

TEST(ReferralLapse, After90DaysUnlessCompleted)
{
    Referral referral;
    referral.createdAt = tradeTime("2026-01-01T10:00Z");
    EXPECT_FALSE(hasReferralLapsed(referral, tradeTime("2026-04-01T09:59Z")));
    EXPECT_TRUE(hasReferralLapsed(referral, tradeTime("2026-04-01T10:00Z")));
    referral.status = ReferralStatus::Completed;
    EXPECT_FALSE(hasReferralLapsed(referral, tradeTime("2027-04-01T10:00Z")));
}

TEST(RatingSummary, IsTheMeanInTenthsHalfUp)
{
    struct Case {
        std::array<qint64, 5> counts;
        const char* text;
        bool few;
    };
    for (const Case& c :
         {Case{{0, 0, 0, 0, 0}, "", true}, Case{{0, 0, 0, 0, 4}, "5.0", true}, Case{{0, 0, 0, 0, 5}, "5.0", false},
          Case{{0, 0, 0, 1, 3}, "4.8", true} /* 4.75 */, Case{{0, 0, 1, 0, 2}, "4.3", true} /* 4.333 */,
          Case{{0, 0, 0, 3, 17}, "4.9", false} /* 4.85 */, Case{{1, 0, 0, 0, 19}, "4.8", false},
          Case{{0, 0, 0, 9, 51}, "4.9", false} /* 4.85 */, Case{{1, 1, 0, 0, 0}, "1.5", true}}) {
        const RatingSummary summary{c.counts};
        EXPECT_EQ(summary.averageText().toStdString(), c.text);
        EXPECT_EQ(summary.isFew(), c.few);
    }
    RatingSummary summary;
    summary.add(0);
    summary.add(6);
    EXPECT_EQ(summary.count(), 0);
    EXPECT_FALSE(checkRating(0));
    EXPECT_TRUE(checkRating(1));
    EXPECT_FALSE(checkRating(6));
}

TEST(CertificateStanding, TheLastDayIsValid)
{
    Certification c;
    c.name = u"First aid"_s;
    EXPECT_EQ(certificateStanding(c, QDate(2026, 3, 1)), CertificateStanding::Lasting);
    c.expiryDate = QDate(2026, 6, 20);
    EXPECT_EQ(certificateStanding(c, QDate(2026, 4, 20)), CertificateStanding::Valid);
    EXPECT_EQ(certificateStanding(c, QDate(2026, 4, 21)), CertificateStanding::EndsSoon);
    EXPECT_EQ(certificateStanding(c, QDate(2026, 6, 20)), CertificateStanding::EndsSoon);
    EXPECT_EQ(certificateStanding(c, QDate(2026, 6, 21)), CertificateStanding::Ended);
    EXPECT_FALSE(hasLapsedCertificate(std::vector{c}, QDate(2026, 6, 20)));
    EXPECT_TRUE(hasLapsedCertificate(std::vector{c}, QDate(2026, 6, 21)));
    Certification renewed = c;
    renewed.expiryDate = QDate(2028, 6, 20);
    EXPECT_FALSE(hasLapsedCertificate(std::vector{c, renewed}, QDate(2026, 6, 21))) << "renewed under the same name";
    renewed.issueDate = QDate(2028, 6, 21);
    EXPECT_FALSE(checkCertificate(renewed));
}

TEST(WaitingList, ProposesInOrderAndKeepsOffersUntilTheirDeadline)
{
    const UtcTime now = tradeTime("2026-03-01T10:00Z");
    const auto entry = [&](int person, int position, WaitlistState state, std::optional<UtcTime> until = {}) {
        WaitlistEntry e;
        e.id = tradeId(100 + person);
        e.clientId = tradeId(person);
        e.position = position;
        e.state = state;
        e.offeredUntil = until;
        return e;
    };
    const std::vector<WaitlistEntry> entries{
        entry(1, 3, WaitlistState::Waiting), entry(2, 1, WaitlistState::Offered, now.plusHours(1)),
        entry(3, 2, WaitlistState::Waiting), entry(4, 4, WaitlistState::Left),
        entry(5, 5, WaitlistState::Taken),   entry(6, 0, WaitlistState::Offered, now.plusHours(-1))};
    const auto people = [&](int seats) {
        std::vector<Uuid> who;
        for (const auto& e : waitlistProposals(entries, seats, now))
            who.push_back(e.clientId);
        return who;
    };
    EXPECT_TRUE(people(1).empty()) << "the only seat is offered to someone who still has time";
    EXPECT_EQ(people(2), (std::vector{tradeId(3)}));
    EXPECT_EQ(people(9), (std::vector{tradeId(3), tradeId(1), tradeId(6)})) << "a lapsed offer comes last";
    EXPECT_TRUE(people(-3).empty());
    EXPECT_EQ(nextWaitlistPosition(entries), 6);
    EXPECT_EQ(nextWaitlistPosition({}), 1);
    EXPECT_EQ(checkJoinWaitlist(entries, tradeId(1)).error().code, ErrorCode::Duplicate);
    EXPECT_TRUE(checkJoinWaitlist(entries, tradeId(4))) << "who left may come back";
}

TEST(WaitingList, AnOfferEndsWellBeforeTheSession)
{
    const UtcTime start = tradeTime("2026-03-05T10:00Z");
    EXPECT_EQ(waitlistDeadline(tradeTime("2026-03-01T10:00Z"), start), tradeTime("2026-03-02T10:00Z"));
    EXPECT_EQ(waitlistDeadline(tradeTime("2026-03-04T20:00Z"), start), tradeTime("2026-03-05T08:00Z"));
    EXPECT_EQ(waitlistDeadline(tradeTime("2026-03-05T09:00Z"), start), start);
}

TEST(FillTheGap, RanksWithReasons)
{
    GapCandidate expiring{tradeId(1), u"Aoife"_s, 3, 9, 2.3, 1.0, false, 0, 5};
    GapCandidate waiting{tradeId(2), u"Ben"_s, 0, {}, 0, 0, true, 6, 20};
    GapCandidate nothing{tradeId(3), u"Cleo"_s, 5, 200, 0.2, 1.0, false, 1, 3};
    GapCandidate twin = nothing;
    const auto ranked = rankForGap({nothing, waiting, expiring, twin});
    ASSERT_EQ(ranked.size(), 2u) << "who has no reason is not named";
    EXPECT_EQ(ranked[0].name, u"Ben"_s);
    EXPECT_EQ(gapReasonText(ranked[0].reasons[0]), u"Waiting for a seat"_s);
    EXPECT_EQ(gapReasonText(ranked[0].reasons[1]), u"Usually here at this time (6 times)"_s);
    EXPECT_EQ(gapReasonText(ranked[0].reasons[2]), u"Last here 20 days ago"_s);
    EXPECT_EQ(gapReasonText(ranked[1].reasons[0]), u"3 sessions end in 9 days"_s);
    EXPECT_EQ(gapReasonText(ranked[1].reasons[1]), u"Behind: needs 2.3 a week"_s);
    EXPECT_EQ(gapReasonText({GapReason::Kind::Expiring, 1, 1}), u"1 session ends tomorrow"_s);
    EXPECT_EQ(gapReasonText({GapReason::Kind::Expiring, 2, 0}), u"2 sessions end today"_s);
}

TEST(FillTheGap, TheNearerTheEndTheHigher)
{
    int before = 1000;
    for (int days = 0; days <= 21; ++days) {
        const auto ranked = rankForGap({{tradeId(1), u"A"_s, 2, days, 0, 0, false, 0, {}}});
        ASSERT_EQ(ranked.size(), 1u);
        EXPECT_LE(ranked[0].score, before);
        before = ranked[0].score;
    }
    EXPECT_TRUE(rankForGap({{tradeId(1), u"A"_s, 2, 22, 0, 0, false, 0, {}}}).empty());
    EXPECT_TRUE(rankForGap({{tradeId(1), u"A"_s, 2, -1, 0, 0, false, 0, {}}}).empty());
}

TEST(MessageDraft, ObeysTheClientsSwitches)
{
    User client;
    client.email = u"a+b@example.org"_s;
    client.phone = u"+49 30 1234-5"_s;
    NotificationSettings all;
    all.emailBookings = all.emailReminders = all.emailPromotions = all.smsBookings = all.smsReminders = true;
    NotificationSettings none;
    using enum MessageChannel;
    using enum MessagePurpose;
    EXPECT_EQ(allowedChannels(client, all, Booking), (std::vector{Email, Sms}));
    EXPECT_EQ(allowedChannels(client, all, Promotion), (std::vector{Email})) << "never a promotional SMS";
    EXPECT_TRUE(allowedChannels(client, none, Booking).empty());
    EXPECT_EQ(allowedChannels(client, std::nullopt, Reminder), (std::vector{Email}));
    EXPECT_TRUE(allowedChannels(client, std::nullopt, Promotion).empty());
    EXPECT_EQ(draftMessage(client, none, Promotion, u"s"_s, u"b"_s).error().code, ErrorCode::InvalidState);
    const auto mail = draftMessage(client, all, Booking, u"Moved: 9 & 10"_s, u"Line 1\nZoë?"_s);
    ASSERT_TRUE(mail);
    EXPECT_EQ(mail->url.toEncoded().toStdString(),
              "mailto:a%2Bb@example.org?subject=Moved%3A%209%20%26%2010&body=Line%201%0D%0AZo%C3%AB%3F");
    const auto sms = draftMessage(client, all, Booking, u"s"_s, u"Hi there"_s, Sms);
    EXPECT_EQ(sms->url.toEncoded().toStdString(), "sms:+493012345?body=Hi%20there");
    const auto refused = draftMessage(client, all, Promotion, u"s"_s, u"b"_s, Sms);
    EXPECT_EQ(refused->channel, Email);
    EXPECT_EQ(mail->clipboardText(), u"Moved: 9 & 10\n\nLine 1\nZoë?"_s);
}
