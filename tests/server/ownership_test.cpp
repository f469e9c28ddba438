// Whose row it is: badges, claimed clients, verified certificates; and what version of a row a change had seen.
#include "tests/server/support/endpoint.h"

#include <gtest/gtest.h>

using namespace tests;
using namespace Qt::StringLiterals;

namespace
{

/// A trainer with a client and a service, and plain SQL beside.
struct Owner {
    Endpoint endpoint;
    std::unique_ptr<Desk> desk = endpoint.trainer(u"t@example.org"_s);
    Practice practice{*desk};

    models::Uuid id() { return desk->ids.next(at("2026-01-01T00:00:00Z")); }
    /// The verdict of one act, with its code.
    QString outcome(const QJsonArray& ops, const QString& clock = {})
    {
        const QJsonObject result = desk->act(ops, clock);
        const QString code = result.value("code"_L1).toString();
        return result.value("verdict"_L1).toString() + (code.isEmpty() ? u""_s : u' ' + code);
    }
    void claim()
    {
        endpoint.sql.run("UPDATE users SET password_hash = 'x' WHERE id = '" + practice.client.toString().toLatin1() +
                         "'");
    }
    models::Uuid stored(const QByteArray& sql)
    {
        return models::Uuid::fromString(QString::fromLatin1(endpoint.sql.value(sql))).value_or(models::Uuid{});
    }
};

const QString kForbidden = u"rejected forbidden"_s;

} // namespace

TEST(Ownership, ABadgeOfThePlatformCannotBeMadeOnesOwn)
{
    Owner owner;
    auto other = owner.endpoint.trainer(u"o@example.org"_s);
    owner.endpoint.sql.run("INSERT INTO badges (name) VALUES ('Platform')");
    models::TrainerBadge grab;
    grab.id = owner.id();
    grab.badgeId = owner.stored("SELECT id FROM badges");
    grab.trainerId = owner.desk->trainer;
    EXPECT_EQ(owner.outcome({ins(grab)}), kForbidden);
    other->pull();
    EXPECT_EQ(other->count(u"badges"_s), 1) << "it still goes to everyone";
}

TEST(Ownership, ATrainersBadgeNeverBecomesThePlatforms)
{
    Owner owner;
    auto other = owner.endpoint.trainer(u"o@example.org"_s);
    models::Badge badge;
    badge.id = owner.id();
    badge.name = u"Own"_s;
    models::TrainerBadge mark;
    mark.id = owner.id();
    mark.badgeId = badge.id;
    mark.trainerId = owner.desk->trainer;
    EXPECT_EQ(owner.outcome({ins(badge), ins(mark)}), u"applied"_s);
    EXPECT_EQ(owner.outcome({del(u"trainer_badges"_s, mark.id)}), kForbidden);
    other->pull();
    EXPECT_EQ(other->count(u"badges"_s), 0);
    EXPECT_EQ(owner.outcome({del(u"trainer_badges"_s, mark.id), del(u"badges"_s, badge.id)}), u"applied"_s)
        << "undoing both is fine";
}

TEST(Ownership, AClientWithAnAccountChoosesTheirOwnMessages)
{
    Owner owner;
    const QByteArray ofClient =
        " FROM notification_settings WHERE user_id = '" + owner.practice.client.toString().toLatin1() + "'";
    const models::Uuid theirs = owner.stored("SELECT id" + ofClient);
    const auto choose = [&](bool on) {
        return owner.outcome({upd(u"notification_settings"_s, theirs, {{u"sms_bookings"_s, on}})});
    };
    EXPECT_EQ(choose(true), u"applied"_s) << "nobody else can, yet";
    owner.claim();
    EXPECT_EQ(choose(false), kForbidden);
    EXPECT_EQ(owner.outcome({del(u"notification_settings"_s, theirs)}), kForbidden);
    owner.endpoint.sql.run("DELETE" + ofClient);
    models::NotificationSettings settings;
    settings.id = owner.id();
    settings.userId = owner.practice.client;
    EXPECT_EQ(owner.outcome({ins(settings)}), kForbidden);
    const models::Uuid own = owner.stored("SELECT id FROM notification_settings");
    EXPECT_EQ(owner.outcome({upd(u"notification_settings"_s, own, {{u"sms_reminders"_s, true}})}), u"applied"_s);
}

TEST(Ownership, AProfileOfAClientWithAnAccountIsMadeUnderConsentOnly)
{
    Owner owner;
    owner.endpoint.sql.run("DELETE FROM client_profiles");
    owner.claim();
    models::ClientProfile profile;
    profile.id = owner.id();
    profile.userId = owner.practice.client;
    EXPECT_EQ(owner.outcome({ins(profile)}), kForbidden);
    owner.endpoint.sql.run("UPDATE trainer_clients SET health_consent_at = now()");
    profile.id = owner.id();
    EXPECT_EQ(owner.outcome({ins(profile)}), u"applied"_s);
}

TEST(Ownership, HealthThatAnotherTrainerEnteredIsNotRemovedUnseen)
{
    Owner owner;
    auto other = owner.endpoint.trainer(u"o@example.org"_s);
    owner.endpoint.sql.run("INSERT INTO trainer_clients (trainer_id, client_id, status) VALUES ('" +
                           other->trainer.toString().toLatin1() + "', '" + owner.practice.client.toString().toLatin1() +
                           "', 'active')");
    const models::Uuid profile = owner.stored("SELECT id FROM client_profiles");
    EXPECT_EQ(other->act({del(u"client_profiles"_s, profile)}).value("code"_L1).toString(), u"forbidden"_s);
    EXPECT_EQ(owner.outcome({del(u"client_profiles"_s, profile)}), u"applied"_s);
}

TEST(Ownership, ConsentIsNotSaidThroughASecondRosterRow)
{
    Owner owner;
    models::TrainerClient again;
    again.id = owner.id();
    again.trainerId = owner.desk->trainer;
    again.clientId = owner.practice.client;
    again.healthConsentAt = at("2026-01-01T00:00:00Z");
    EXPECT_EQ(owner.outcome({ins(again)}), kForbidden);
    EXPECT_EQ(owner.endpoint.sql.value("SELECT count(*) FROM trainer_clients WHERE health_consent_at IS NOT NULL"),
              "0");
}

TEST(Ownership, EditingAVerifiedCertificateIsTakenAndResetsIt)
{
    Owner owner;
    models::Certification certificate;
    certificate.id = owner.id();
    certificate.trainerId = owner.desk->trainer;
    certificate.name = u"First aid"_s;
    EXPECT_EQ(owner.outcome({ins(certificate)}), u"applied"_s);
    EXPECT_EQ(owner.outcome({upd(u"certifications"_s, certificate.id, {{u"is_verified"_s, true}})}), kForbidden);
    owner.endpoint.sql.run("UPDATE certifications SET is_verified = true");
    EXPECT_EQ(owner.outcome({upd(u"certifications"_s, certificate.id, {{u"document_url"_s, u"a.pdf"_s}})}),
              u"applied"_s);
    EXPECT_EQ(owner.endpoint.sql.value("SELECT is_verified FROM certifications"), "t");
    // A desk resets the mark itself when the substance changes, so that its own view is right at once.
    EXPECT_EQ(owner.outcome(
                  {upd(u"certifications"_s, certificate.id, {{u"name"_s, u"Second aid"_s}, {u"is_verified"_s, false}},
                       {{u"name"_s, u"First aid"_s}, {u"is_verified"_s, true}})}),
              u"applied"_s);
    EXPECT_EQ(owner.endpoint.sql.value("SELECT is_verified FROM certifications"), "f");
}

TEST(Ownership, ValuesThatNoRowMayHoldAreInvalid)
{
    Owner owner;
    const auto with = [&](const QString& column, const QJsonValue& value) {
        return owner.outcome({upd(u"trainer_services"_s, owner.practice.service, {{column, value}})});
    };
    EXPECT_EQ(with(u"duration"_s, 0), u"rejected invalid"_s);
    EXPECT_EQ(with(u"price"_s, u"-1.00"_s), u"rejected invalid"_s);
    EXPECT_EQ(with(u"max_participants"_s, 0), u"rejected invalid"_s);
    owner.endpoint.sql.run("UPDATE trainer_services SET duration = 0");
    EXPECT_EQ(with(u"name"_s, u"Other"_s), u"applied"_s) << "what another program left does not stop other columns";
}

TEST(Versions, AChangeThatNamesNoOldValueIsHeldToTheVersionItSaw)
{
    Owner owner;
    auto& desk = *owner.desk;
    desk.pull();
    const auto versionOf = [&] {
        return owner.endpoint.sql
            .value("SELECT seq FROM endpoint.feed WHERE row_id = '" + owner.practice.service.toString().toLatin1() +
                   "'")
            .toLongLong();
    };
    const auto rename = [&](const QString& name, qint64 version, const char* clock) {
        return owner.outcome({upd(u"trainer_services"_s, owner.practice.service, {{u"name"_s, name}}, {}, version)},
                             at(clock).toString() + u"-0000-00f1e2d3c4b5a697"_s);
    };
    const qint64 seen = versionOf();
    EXPECT_EQ(rename(u"First"_s, seen, "2026-02-02T10:00:00Z"), u"applied"_s);
    EXPECT_EQ(rename(u"Earlier"_s, seen, "2026-02-02T09:00:00Z"), u"merged"_s) << "the row has moved on since";
    EXPECT_EQ(owner.endpoint.sql.value("SELECT name FROM trainer_services"), "First");
    EXPECT_EQ(rename(u"Later"_s, seen, "2026-02-02T11:00:00Z"), u"merged"_s);
    EXPECT_EQ(owner.endpoint.sql.value("SELECT name FROM trainer_services"), "Later");
    EXPECT_EQ(rename(u"Seen"_s, versionOf(), "2026-02-02T08:00:00Z"), u"applied"_s)
        << "an older clock does not matter where nothing was missed";
    EXPECT_EQ(owner.outcome({QJsonObject{{u"t"_s, u"trainer_services"_s},
                                         {u"id"_s, owner.practice.service.toString()},
                                         {u"op"_s, u"del"_s},
                                         {u"bv"_s, seen}}}),
              u"rejected stale"_s);
}
