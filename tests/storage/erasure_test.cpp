// Erasure: nothing about the person can be found any more, the amounts can.
#include "storage/erasure.h"

#include "models/rules/new_client.h"
#include "models/rules/notices.h"
#include "storage/client_search.h"
#include "storage/exchange/client_file.h"
#include "tests/support/temp_desk.h"

#include <QDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace models;

namespace
{

class Erasure : public testing::Test
{
protected:
    Erasure()
    {
        trainer = desk.reader().all<TrainerProfile>()->front().id;
        anna = add(u"Annabella"_s, u"Quandtovsky"_s, u"annabella@secret.example"_s);
        ben = add(u"Benedict"_s, u"Umbertini"_s, u"benedict@open.example"_s);
        TrainerService service;
        service.id = desk.ids.next(desk.now);
        service.trainerId = trainer;
        service.name = u"Strength"_s;
        service.duration = 60;
        service.createdAt = service.updatedAt = desk.now;
        Booking booking;
        booking.id = desk.ids.next(desk.now);
        booking.clientId = anna;
        booking.trainerId = trainer;
        booking.serviceId = service.id;
        booking.startTime = desk.now.plusDays(-3);
        booking.endTime = booking.startTime.plusMinutes(60);
        booking.status = BookingStatus::Cancelled;
        booking.cancellationReason = u"client-late her knee hurts terribly"_s;
        booking.notes = u"Slipped disc, do not load the spine"_s;
        booking.createdAt = booking.updatedAt = desk.now;
        Payment payment;
        payment.id = desk.ids.next(desk.now);
        payment.clientId = anna;
        payment.trainerId = trainer;
        payment.amount = Minor{4500};
        payment.currency = u"EUR"_s;
        payment.status = PaymentStatus::Succeeded;
        payment.createdAt = payment.updatedAt = desk.now;
        ChangeSet changes{u"Fill"_s, {}};
        addInsert(changes, service);
        addInsert(changes, booking);
        addInsert(changes, payment);
        Notification notice;
        notice.id = desk.ids.next(desk.now);
        notice.userId = desk.reader().all<TrainerProfile>()->front().userId;
        notice.type = u"package_low"_s;
        notice.title = u"Pack almost used"_s;
        notice.message = u"Annabella Quandtovsky has one left"_s;
        notice.createdAt = desk.now;
        addInsert(changes, notice);
        EXPECT_TRUE(desk.store().commit(changes));
        bookingId = booking.id;
    }

    Uuid add(const QString& first, const QString& last, const QString& email)
    {
        ClientRecord record = newClient(desk.ids.next(desk.now), trainer, QDate(2026, 1, 1), desk.now);
        record.user.firstName = first;
        record.user.lastName = last;
        record.user.email = email;
        record.user.phone = u"+49 30 5550199"_s;
        record.profile.healthConditions = u"Haemophilia and a "_s + last + u" syndrome";
        record.profile.weight = 61.5;
        record.roster.notes = u"Prefers mornings before the school run"_s;
        ChangeSet changes{u"Add client"_s, {}};
        addInsert(changes, record.user);
        addInsert(changes, record.profile);
        addInsert(changes, record.settings);
        addInsert(changes, record.roster);
        EXPECT_TRUE(desk.store().commit(changes));
        ChangeSet edit{u"Change client"_s, {}};
        User after = record.user;
        after.firstName = first + u"-Maria";
        addUpdate(edit, record.user, after, desk.now);
        EXPECT_TRUE(desk.store().commit(edit));
        return record.user.id;
    }

    /// Every byte of every file of the desk.
    QByteArray bytes()
    {
        QByteArray all;
        for (const QFileInfo& info : QDir(desk.folder()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
        return all;
    }

    tests::TempDesk desk;
    Uuid trainer, anna, ben, bookingId;
};

} // namespace

TEST_F(Erasure, LeavesNoWordOfThePersonInAnyFile)
{
    const std::vector<const char*> words{"Annabella",      "annabella",  "Quandtovsky", "quandtovsky",
                                         "secret.example", "knee hurts", "Slipped disc"};
    desk.reopen();
    const QByteArray before = bytes();
    for (const char* word : words)
        ASSERT_TRUE(before.contains(word)) << word;
    const auto receipt = storage::eraseClient(desk.store(), anna);
    ASSERT_TRUE(receipt) << receipt.error().message.toStdString();
    EXPECT_GT(receipt->journalChanges, 5);
    EXPECT_EQ(receipt->kept.value(u"payments"_s), 1);
    EXPECT_FALSE(receipt->kept.contains(u"users"_s));
    const QByteArray after = bytes();
    for (const char* word : words)
        EXPECT_FALSE(after.contains(word)) << word;
    EXPECT_TRUE(after.contains("Umbertini")) << "others stay whole";
    EXPECT_TRUE(after.contains("Haemophilia"));
}

TEST_F(Erasure, KeepsTheAmountsAndTheFirstWordOfACancellation)
{
    ASSERT_TRUE(storage::eraseClient(desk.store(), anna));
    EXPECT_EQ(desk.number(u"SELECT sum(amount) FROM payments"_s), 4500);
    const Booking booking = *desk.reader().get<Booking>(bookingId);
    EXPECT_EQ(booking.cancellationReason, u"client-late"_s);
    EXPECT_FALSE(booking.notes);
    const User user = *desk.reader().get<User>(anna);
    EXPECT_EQ(user.firstName, u"Erased"_s);
    EXPECT_FALSE(user.email);
    EXPECT_FALSE(user.isActive);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM client_profiles WHERE health_conditions IS NULL AND weight IS NULL"_s),
              1);
    EXPECT_TRUE(storage::searchClients(desk.reader(), u"annabella")->empty());
    EXPECT_EQ(storage::searchClients(desk.reader(), u"benedict")->size(), 1u);
}

TEST_F(Erasure, CannotBeUndone)
{
    ASSERT_TRUE(storage::eraseClient(desk.store(), anna));
    EXPECT_EQ(desk.store().undo().error().code, ErrorCode::NotFound);
    EXPECT_TRUE(desk.reader().find<User>(ben)->has_value()) << "an older act is not the last one";
    EXPECT_EQ(desk.store().redo().error().code, ErrorCode::NotFound);
    EXPECT_EQ(desk.reader().get<User>(anna)->firstName, u"Erased"_s);
    EXPECT_EQ(desk.reader().get<User>(anna)->firstName, u"Erased"_s);
    EXPECT_FALSE(bytes().contains("Annabella"));
}

TEST_F(Erasure, TheOutboxTellsTheEndpointToForgetToo)
{
    ASSERT_TRUE(storage::eraseClient(desk.store(), anna));
    EXPECT_GT(desk.number(
                  u"SELECT count(*) FROM journal_txn t JOIN journal_op o ON o.txn_id = t.id WHERE t.kind = 'quiet' AND "
                  "t.state = 'queued' AND o.table_name = 'users' AND o.new LIKE '%Erased%'"_s),
              0);
    EXPECT_EQ(
        desk.number(
            u"SELECT count(*) FROM journal_op WHERE op = 'insert' AND table_name = 'users' AND row_id = '%1' AND new "
            "LIKE '%%Erased%%'"_s.arg(anna.toString())),
        1);
}

TEST_F(Erasure, AgainIsFineAndAStrangerIsNotFound)
{
    ASSERT_TRUE(storage::eraseClient(desk.store(), anna));
    EXPECT_TRUE(storage::eraseClient(desk.store(), anna));
    EXPECT_EQ(storage::eraseClient(desk.store(), desk.ids.next(desk.now)).error().code, ErrorCode::NotFound);
    EXPECT_EQ(storage::eraseClient(desk.store(), desk.reader().all<TrainerProfile>()->front().userId).error().code,
              ErrorCode::NotFound)
        << "the trainer is no client";
}

TEST_F(Erasure, TheClientsFileHoldsEverythingOfThemAndNothingOfOthers)
{
    const QString path = desk.file(u"anna.zip"_s);
    const auto summary = storage::writeClientFile(desk.reader(), anna, desk.now, path);
    ASSERT_TRUE(summary) << summary.error().message.toStdString();
    EXPECT_EQ(summary->rows.value(u"bookings"_s), 1);
    EXPECT_EQ(summary->rows.value(u"client_profiles"_s), 1);
    EXPECT_EQ(summary->rows.value(u"users"_s), 1);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray zip = file.readAll();
    for (const char* name :
         {"client.json", "contact.vcf", "sessions.ics", "bookings.csv", "payments.csv", "README.txt"})
        EXPECT_TRUE(zip.contains(name)) << name;
    EXPECT_FALSE(storage::writeClientFile(desk.reader(), desk.ids.next(desk.now), desk.now, path));
}

TEST_F(Erasure, TakesTheReasonOfARefundAndTheClientsFileHoldsIt)
{
    const auto paid = desk.reader().first<Payment>(u"WHERE client_id = ?"_s, {anna.toString()})->value();
    Notification notice;
    notice.id = desk.ids.next(desk.now);
    notice.userId = desk.reader().all<TrainerProfile>()->front().userId;
    notice.type = noticeTypes::kRefund.toString();
    notice.title = u"Refund of 10.00 EUR"_s;
    notice.message = u"She had to leave for the dialysis"_s;
    notice.relatedId = paid.id;
    notice.createdAt = desk.now;
    ChangeSet changes{u"Refund payment"_s, {}};
    addInsert(changes, notice);
    ASSERT_TRUE(desk.store().commit(changes));
    const auto written = storage::writeClientFile(desk.reader(), anna, desk.now, desk.file(u"anna.zip"_s));
    ASSERT_TRUE(written);
    EXPECT_EQ(written->rows.value(u"notifications"_s), 1);
    ASSERT_TRUE(QFile::remove(desk.file(u"anna.zip"_s)));
    ASSERT_TRUE(storage::eraseClient(desk.store(), anna));
    EXPECT_FALSE(bytes().contains("dialysis"));
}
