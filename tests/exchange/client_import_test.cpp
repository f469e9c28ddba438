// A client list against the desk: who is who, what changes, and that a second import changes nothing.
#include "storage/exchange/client_csv.h"
#include "storage/exchange/client_import.h"
#include "storage/erasure.h"
#include "storage/exchange/opening_balance.h"
#include "tests/support/temp_desk.h"

#include <QBuffer>
#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using storage::ImportReport;

namespace
{

class ImportingDesk : public tests::TempDesk
{
public:
    ImportReport import(QIODevice& device)
    {
        ImportReport report;
        const auto done = store().perform([&](const storage::Reader& reader) -> models::Result<models::ChangeSet> {
            TD_ASSIGN(auto settings, reader.first<models::TrainerSettings>({}));
            storage::ImportContext context;
            context.trainerId = settings->trainerId;
            TD_ASSIGN(const auto profile, reader.get<models::TrainerProfile>(settings->trainerId));
            TD_ASSIGN(context.trainer, reader.get<models::User>(profile.userId));
            TD_ASSIGN(context.zone, models::Zone::fromId(settings->timeZone));
            context.now = now;
            TD_ASSIGN(auto list, storage::readClientCsv(device, {std::nullopt, context.zone.dateOf(now)}));
            TD_ASSIGN(auto plan, storage::planClientImport(reader, context, std::move(list)));
            report = plan.report;
            return plan.changes;
        });
        EXPECT_TRUE(done) << done.error().message.toStdString();
        EXPECT_EQ(report.read, report.added + report.changed + report.same + int(report.rejects.size()));
        return report;
    }

    ImportReport import(const QByteArray& bytes)
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        return import(buffer);
    }

    ImportReport importFile(const QString& name)
    {
        QFile file(QStringLiteral(TRAINERDESK_SOURCE_DIR "/") + name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return import(file);
    }

    models::User client(const QString& mail)
    {
        return reader().first<models::User>(u"WHERE email = ?"_s, {mail}).value().value();
    }

    models::ClientPackage pack(const models::Uuid& client)
    {
        return reader().get<models::ClientPackage>(storage::openingPackId(client)).value();
    }

    qint64 clients() { return number(u"SELECT count(*) FROM trainer_clients"_s); }
    qint64 acts() { return number(u"SELECT count(*) FROM journal_txn WHERE kind = 'act'"_s); }
};

} // namespace

TEST(ClientImport, MovesAPracticeInWithItsBalances)
{
    ImportingDesk desk;
    const auto report = desk.importFile(u"resources/samples/practice/clients.csv"_s);
    EXPECT_EQ(report.added, 24);
    EXPECT_TRUE(report.rejects.empty());
    const auto jose = desk.client(u"jose.garcialopez@example.com"_s);
    EXPECT_EQ(jose.firstName, u"José"_s);
    const auto pack = desk.pack(jose.id);
    EXPECT_EQ(pack.sessionsRemaining, 3);
    EXPECT_EQ(pack.expiryDate->toString(), u"2027-02-25T22:59:59.999Z"_s);
    const auto offer = desk.reader().get<models::TrainerPackage>(pack.packageId).value();
    EXPECT_EQ(offer.sessionCount, 0);
    EXPECT_FALSE(offer.isActive);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM trainer_services WHERE name = 'Personal training' AND price = 0"_s),
              1);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM payments"_s), 0);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM notifications"_s), 0);
}

TEST(ClientImport, TheSameFileAgainChangesNothingAndIsNoAct)
{
    ImportingDesk desk;
    for (const QString& name :
         {u"mindbody"_s, u"everfit"_s, u"klasly_semicolon_cp1252"_s, u"google_contacts"_s, u"wellnessliving"_s}) {
        const QString file = u"tests/exchange/data/clients/%1.csv"_s.arg(name);
        desk.importFile(file);
        const qint64 acts = desk.acts();
        desk.now = desk.now.plusDays(1);
        const auto again = desk.importFile(file);
        EXPECT_EQ(again.same, again.read) << name.toStdString();
        EXPECT_EQ(desk.acts(), acts);
    }
    // One practice in five layouts is still one practice.
    EXPECT_EQ(desk.clients(), 42);
}

TEST(ClientImport, OneUndoTakesTheWholeFileBack)
{
    ImportingDesk desk;
    desk.importFile(u"tests/exchange/data/clients/mindbody.csv"_s);
    EXPECT_EQ(desk.store().undoLabel().value(), u"Import clients"_s);
    ASSERT_TRUE(desk.store().undo());
    EXPECT_EQ(desk.clients(), 0);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM client_packages"_s), 0);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM trainer_services"_s), 0);
    EXPECT_EQ(desk.importFile(u"tests/exchange/data/clients/mindbody.csv"_s).added, 42);
}

TEST(ClientImport, RejectsTheSecondRowOfAnAddress)
{
    ImportingDesk desk;
    const auto report = desk.importFile(u"tests/exchange/data/clients/faulty.csv"_s);
    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(report.rejects.size(), 10u);
    EXPECT_TRUE(report.rejects[2].reason.contains(u"row 4"_s));
}

TEST(ClientImport, AnotherNumberOfSessionsMakesAnAdjustmentOfTheDifference)
{
    ImportingDesk desk;
    desk.import("Name,Email,Credits,Expires\nAnna Meyer,a@example.org,10,2026-12-31\n");
    const auto anna = desk.client(u"a@example.org"_s);
    EXPECT_EQ(desk.import("Name,Email,Credits,Expires\nAnna Meyer,a@example.org,7,2027-01-31\n").changed, 1);
    EXPECT_EQ(desk.pack(anna.id).sessionsRemaining, 7);
    EXPECT_EQ(desk.pack(anna.id).expiryDate->toString(), u"2027-01-31T22:59:59.999Z"_s);
    EXPECT_EQ(desk.number(u"SELECT sessions FROM package_adjustments WHERE kind = 'remove'"_s), -3);
    EXPECT_EQ(desk.import("Name,Email,Credits,Expires\nAnna Meyer,a@example.org,10,2027-01-31\n").changed, 1);
    EXPECT_EQ(desk.pack(anna.id).sessionsRemaining, 10);
}

TEST(ClientImport, SessionsOwedAreANegativeBalance)
{
    ImportingDesk desk;
    const QByteArray file = "Name,Email,Credits\nAnna Meyer,a@example.org,-2\n";
    desk.import(file);
    EXPECT_EQ(desk.pack(desk.client(u"a@example.org"_s).id).sessionsRemaining, -2);
    EXPECT_EQ(desk.number(u"SELECT sum(sessions) FROM package_adjustments"_s), -2);
    EXPECT_EQ(desk.import(file).same, 1);
}

TEST(ClientImport, WhatWasUsedMeanwhileStaysUsed)
{
    ImportingDesk desk;
    const QByteArray file = "Name,Email,Credits\nAnna Meyer,a@example.org,10\n";
    desk.import(file);
    const auto pack = desk.pack(desk.client(u"a@example.org"_s).id);
    auto used = pack;
    used.sessionsRemaining = 8;
    models::ChangeSet changes{u"Use sessions"_s, {}};
    models::addUpdate(changes, pack, used, desk.now);
    ASSERT_TRUE(desk.store().commit(changes));
    EXPECT_EQ(desk.import(file).same, 1);
    EXPECT_EQ(desk.pack(pack.clientId).sessionsRemaining, 8);
}

TEST(ClientImport, FillsInWhatTheFileKnowsAndErasesNothing)
{
    ImportingDesk desk;
    desk.import("Name,Email,Phone,Notes,Tags\nAnna Meyer,a@example.org,+49 151 1,Likes mornings,vip\n");
    EXPECT_EQ(desk.import("Name,Email,Phone,Gender,Notes,Tags\nANNA MEYER,A@example.org ,,f,Knee,\n").changed, 1);
    const auto anna = desk.client(u"a@example.org"_s);
    EXPECT_EQ(anna.firstName, u"Anna"_s);
    EXPECT_EQ(anna.phone, u"+49 151 1"_s);
    const auto roster =
        desk.reader().first<models::TrainerClient>(u"WHERE client_id = ?"_s, {anna.id.toString()}).value();
    EXPECT_EQ(roster->notes, u"Likes mornings\nKnee"_s);
    EXPECT_EQ(roster->tags->text, u"[\"vip\"]"_s);
    const auto profile =
        desk.reader().first<models::ClientProfile>(u"WHERE user_id = ?"_s, {anna.id.toString()}).value();
    EXPECT_EQ(profile->gender, u"female"_s);
    EXPECT_EQ(profile->healthConditions, std::nullopt);
}

TEST(ClientImport, NamesakesAreTwoPeople)
{
    ImportingDesk desk;
    const QByteArray file = "Name,Phone\nPaul Jones,0151 1\nPaul Jones,0151 2\n";
    EXPECT_EQ(desk.import(file).added, 2);
    EXPECT_EQ(desk.import(file).same, 2);
}

TEST(ClientImport, ASharedAddressDoesNotTurnOnePersonIntoAnother)
{
    ImportingDesk desk;
    desk.import("Name,Email\nAnna Meyer,family@example.org\n");
    const auto report = desk.import("Name,Email\nTom Meyer,family@example.org\n");
    ASSERT_EQ(report.rejects.size(), 1u);
    EXPECT_EQ(desk.client(u"family@example.org"_s).firstName, u"Anna"_s);
}

TEST(ClientImport, RejectsTheTrainersOwnAddress)
{
    ImportingDesk desk;
    const auto trainer = desk.reader().first<models::User>(u"WHERE role = 'trainer'"_s).value();
    EXPECT_EQ(desk.import("Name,Email\nMe Myself," + trainer->email->toUtf8() + "\n").rejects.size(), 1u);
}

TEST(ClientImport, AnOldFileDoesNotFillTheRowOfAnErasedPersonAgain)
{
    ImportingDesk desk;
    const QByteArray file = "Name,Email\nAnna Meyer,a@example.org\n";
    desk.import(file);
    const auto before = desk.client(u"a@example.org"_s);
    ASSERT_TRUE(storage::eraseClient(desk.store(), before.id));
    EXPECT_EQ(desk.import(file).added, 1);
    EXPECT_NE(desk.client(u"a@example.org"_s).id, before.id);
    EXPECT_EQ(desk.reader().get<models::User>(before.id)->firstName, u"Erased"_s);
    EXPECT_EQ(desk.import(file).same, 1);
}
