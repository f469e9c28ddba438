// Exports: the promised columns, the same bytes each time, whole files, and a way back in.
#include "models/rules/new_client.h"
#include "storage/exchange/client_csv.h"
#include "storage/exchange/client_import.h"
#include "storage/exchange/csv_export.h"
#include "storage/exchange/vcard_reader.h"
#include "storage/exchange/vcard_writer.h"
#include "tests/support/temp_desk.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::Minor;
using storage::CsvExportKind;

namespace
{

QByteArray bytesOf(const QString& file)
{
    QFile in(file);
    EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << file.toStdString();
    return in.readAll();
}

/// A desk with a client, a booking, a pack and payments of every kind.
class ExportingDesk : public tests::TempDesk
{
public:
    ExportingDesk()
    {
        settings = reader().first<models::TrainerSettings>({}).value().value();
        models::ChangeSet changes{u"Fill"_s, {}};
        auto anna = models::newClient(ids.next(now), settings.trainerId, QDate(2026, 1, 2), now);
        anna.user.firstName = u"=Anna"_s;
        anna.user.lastName = u"Meyer"_s;
        anna.user.email = u"anna@example.org"_s;
        anna.user.phone = u"+49 151 1"_s;
        anna.profile.dateOfBirth = QDate(1985, 4, 3);
        anna.roster.notes = u"\tprefers \"early\" slots\nand, tea"_s;
        anna.roster.tags = models::Json{u"[\"vip; gold\",\"running\",\"5\\\" heels\"]"_s};
        client = anna.user.id;
        addInsert(changes, anna.user);
        addInsert(changes, anna.profile);
        addInsert(changes, anna.settings);
        addInsert(changes, anna.roster);
        models::TrainerService service{.id = ids.next(now),
                                       .trainerId = settings.trainerId,
                                       .name = u"Strength"_s,
                                       .duration = 60,
                                       .price = Minor{4500},
                                       .createdAt = now,
                                       .updatedAt = now};
        addInsert(changes, service);
        models::Booking booking;
        booking.id = ids.next(now);
        booking.clientId = client;
        booking.trainerId = settings.trainerId;
        booking.serviceId = service.id;
        booking.startTime = tests::at("2026-01-05T09:00Z");
        booking.endTime = tests::at("2026-01-05T10:00Z");
        booking.status = models::BookingStatus::Completed;
        booking.createdAt = booking.updatedAt = now;
        addInsert(changes, booking);
        models::TrainerPackage offer{.id = ids.next(now),
                                     .trainerId = settings.trainerId,
                                     .name = u"10 sessions"_s,
                                     .serviceId = service.id,
                                     .sessionCount = 10,
                                     .price = Minor{40000},
                                     .createdAt = now,
                                     .updatedAt = now};
        addInsert(changes, offer);
        auto card = payment("2026-01-05T23:30Z", 4500, u"EUR"_s);
        card.bookingId = booking.id;
        card.stripePaymentIntentId = u"pi_1"_s;
        card.platformFee = Minor{450};
        card.trainerPayout = Minor{4000};
        addInsert(changes, card);
        auto pack = payment("2026-02-01T10:00Z", 40000, u"EUR"_s);
        pack.paymentMethod = u"cash"_s;
        addInsert(changes, pack);
        models::ClientPackage bought{.id = ids.next(now),
                                     .clientId = client,
                                     .packageId = offer.id,
                                     .sessionsRemaining = 10,
                                     .purchaseDate = now,
                                     .paymentId = pack.id,
                                     .createdAt = now,
                                     .updatedAt = now};
        addInsert(changes, bought);
        addInsert(changes, payment("2026-02-02T10:00Z", 1200, u"JPY"_s));
        auto failed = payment("2026-02-28T23:30Z", 4500, u"EUR"_s);
        failed.status = models::PaymentStatus::Failed;
        addInsert(changes, failed);
        EXPECT_TRUE(store().commit(changes));
    }

    models::Payment payment(const char* when, qint64 amount, const QString& currency)
    {
        models::Payment made;
        made.id = ids.next(now);
        made.clientId = client;
        made.trainerId = settings.trainerId;
        made.amount = Minor{amount};
        made.currency = currency;
        made.status = models::PaymentStatus::Succeeded;
        made.createdAt = made.updatedAt = tests::at(when);
        return made;
    }

    storage::CsvExportScope scope()
    {
        storage::CsvExportScope made;
        made.trainerId = settings.trainerId;
        made.zone = models::Zone::fromId(u"Europe/Berlin"_s).value();
        made.currency = u"EUR"_s;
        return made;
    }

    QList<QByteArray> lines(CsvExportKind kind, const storage::CsvExportScope& scope)
    {
        const QString out = file(u"out.csv"_s);
        const auto done = storage::exportCsv(reader(), kind, scope, out);
        EXPECT_TRUE(done) << done.error().message.toStdString();
        QByteArray all = bytesOf(out);
        EXPECT_TRUE(all.endsWith("\r\n"));
        all.chop(2);
        return QString::fromUtf8(all).split(u"\r\n"_s).isEmpty() ? QList<QByteArray>{} : splitRows(all);
    }

    models::TrainerSettings settings;
    models::Uuid client;

private:
    static QList<QByteArray> splitRows(const QByteArray& all)
    {
        QList<QByteArray> rows;
        for (const QString& row : QString::fromUtf8(all).split(u"\r\n"_s))
            rows.push_back(row.toUtf8());
        return rows;
    }
};

} // namespace

TEST(PayoutsExport, HasThePromisedColumnsInOrder)
{
    ExportingDesk desk;
    const auto lines = desk.lines(CsvExportKind::Payouts, desk.scope());
    ASSERT_EQ(lines.size(), 5);
    EXPECT_EQ(lines[0],
              "payment_id,created_utc,created_local,status,currency,gross,refunded,platform_fee,net_expected,"
              "trainer_payout,variance,fee_policy,kind,client_name,client_email,service,booking_id,"
              "session_start_local,package,client_package_id,payment_method,stripe_payment_intent_id,transaction_id");
    EXPECT_TRUE(
        lines[1].contains(",2026-01-05T23:30:00.000Z,2026-01-06T00:30:00+01:00,succeeded,EUR,45.00,,4.50,40.50,40.00,"
                          "-0.50,variance,booking,'=Anna Meyer,anna@example.org,Strength,"))
        << lines[1].toStdString();
    EXPECT_TRUE(lines[1].contains(",2026-01-05T10:00:00+01:00,,,,pi_1,"));
    EXPECT_TRUE(lines[2].contains(",400.00,,,,,,manual,package,")) << lines[2].toStdString();
    EXPECT_TRUE(lines[2].contains(",Strength,,,10 sessions,"));
    EXPECT_TRUE(lines[3].contains(",JPY,1200,,,,,,manual,other,")) << lines[3].toStdString();
    EXPECT_TRUE(lines[4].contains(",failed,EUR,45.00,,,,,,,other,")) << lines[4].toStdString();
}

TEST(PayoutsExport, SumsUpByMonthOfTheTrainersZoneAndCurrency)
{
    ExportingDesk desk;
    ASSERT_TRUE(storage::exportCsv(desk.reader(), CsvExportKind::Payouts, desk.scope(), desk.file(u"p.csv"_s)));
    EXPECT_EQ(bytesOf(desk.file(u"p-summary.csv"_s)),
              "month,currency,count,gross,refunded,platform_fee,net_expected,trainer_payout,variance\r\n"
              "2026-01,EUR,1,45.00,0.00,4.50,40.50,40.00,-0.50\r\n"
              "2026-02,EUR,1,400.00,0.00,0.00,0.00,0.00,0.00\r\n"
              "2026-02,JPY,1,1200,0,0,0,0,0\r\n");
}

TEST(PayoutsExport, TakesWholeLocalDays)
{
    ExportingDesk desk;
    auto scope = desk.scope();
    scope.from = scope.to = QDate(2026, 1, 6);
    EXPECT_EQ(desk.lines(CsvExportKind::Payouts, scope).size(), 2);
    scope.from = scope.to = QDate(2026, 1, 5);
    EXPECT_EQ(desk.lines(CsvExportKind::Payouts, scope).size(), 1);
}

TEST(PayoutsExport, IsTheSameBytesEachTimeAndNamesItselfInAFolder)
{
    ExportingDesk desk;
    QDir(desk.folder()).mkdir(u"out"_s);
    const QString folder = desk.file(u"out"_s);
    const auto first = storage::exportCsv(desk.reader(), CsvExportKind::Payouts, desk.scope(), folder);
    ASSERT_TRUE(first);
    EXPECT_TRUE(first->files[0].endsWith(u"/trainerdesk-payouts_2026-01-06_2026-03-01.csv"_s))
        << first->files[0].toStdString();
    EXPECT_TRUE(first->files[1].endsWith(u"/trainerdesk-payouts_2026-01-06_2026-03-01-summary.csv"_s));
    const QByteArray before = bytesOf(first->files[0]);
    ASSERT_TRUE(storage::exportCsv(desk.reader(), CsvExportKind::Payouts, desk.scope(), folder));
    EXPECT_EQ(bytesOf(first->files[0]), before);
}

TEST(PayoutsExport, WritesForASpreadsheetAndWithoutPeople)
{
    ExportingDesk desk;
    auto scope = desk.scope();
    scope.profile = storage::CsvProfile::spreadsheet(QLocale(u"de_DE"_s));
    scope.personal = false;
    const auto lines = desk.lines(CsvExportKind::Payouts, scope);
    EXPECT_TRUE(bytesOf(desk.file(u"out.csv"_s)).startsWith("\xEF\xBB\xBFpayment_id;created_utc;"));
    EXPECT_TRUE(lines[1].contains(";45,00;;4,50;40,50;40,00;-0,50;variance;booking;;;Strength;"))
        << lines[1].toStdString();
}

TEST(CsvExport, RefusesAPlaceThatCannotBeWritten)
{
    ExportingDesk desk;
    const auto done =
        storage::exportCsv(desk.reader(), CsvExportKind::Clients, desk.scope(), desk.file(u"no/such/folder/x.csv"_s));
    EXPECT_EQ(done.error().code, models::ErrorCode::Io);
}

TEST(ClientsExport, GoesRoundThroughTheImport)
{
    ExportingDesk desk;
    const QString out = desk.file(u"clients.csv"_s);
    ASSERT_TRUE(storage::exportCsv(desk.reader(), CsvExportKind::Clients, desk.scope(), out));
    const auto imported = [&](tests::TempDesk& into) {
        QFile file(out);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        storage::ImportReport report;
        const auto settings = into.reader().first<models::TrainerSettings>({}).value().value();
        EXPECT_TRUE(into.store().perform([&](const storage::Reader& reader) -> models::Result<models::ChangeSet> {
            TD_ASSIGN(auto list, storage::readClientCsv(file, {std::nullopt, QDate(2026, 3, 2)}));
            TD_ASSIGN(auto plan,
                      storage::planClientImport(
                          reader, {settings.trainerId, {}, models::Zone::fromId(u"Europe/Berlin"_s).value(), into.now},
                          std::move(list)));
            report = plan.report;
            return plan.changes;
        }));
        return report;
    };
    EXPECT_EQ(imported(desk).same, 1);
    tests::TempDesk other;
    EXPECT_EQ(imported(other).added, 1);
    EXPECT_EQ(imported(other).same, 1);
    const auto anna = other.reader().first<models::User>(u"WHERE email = 'anna@example.org'"_s).value().value();
    EXPECT_EQ(anna.firstName, u"=Anna"_s);
    EXPECT_EQ(anna.phone, u"+49 151 1"_s);
    const auto roster =
        other.reader().first<models::TrainerClient>(u"WHERE client_id = ?"_s, {anna.id.toString()}).value().value();
    EXPECT_EQ(roster.notes, u"\tprefers \"early\" slots\nand, tea"_s);
    EXPECT_EQ(roster.since, QDate(2026, 1, 2));
    EXPECT_EQ(roster.tags->text, u"[\"vip; gold\",\"running\",\"5\\\" heels\"]"_s);
}

TEST(BookingsExport, HasARowForEachBooking)
{
    ExportingDesk desk;
    const auto lines = desk.lines(CsvExportKind::Bookings, desk.scope());
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(
        lines[1].contains(",2026-01-05T10:00:00+01:00,2026-01-05T11:00:00+01:00,60,completed,,Strength,45.00,EUR,no,"));
    EXPECT_EQ(desk.lines(CsvExportKind::Payments, desk.scope()).size(), 5);
}

TEST(Vcard, GoesRoundAndFoldsWithoutCuttingACharacter)
{
    ExportingDesk desk;
    const QString out = desk.file(u"all.vcf"_s);
    EXPECT_EQ(storage::exportVcards(desk.reader(), desk.settings.trainerId, out).value(), 1);
    const QByteArray bytes = bytesOf(out);
    EXPECT_TRUE(bytes.contains("NOTE:\tprefers \"early\" slots\\nand\\, tea\r\n"));
    QFile file(out);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto list = storage::readVcards(file, QDate(2026, 3, 2)).value();
    ASSERT_EQ(list.clients.size(), 1u);
    EXPECT_EQ(list.clients[0].firstName, u"=Anna"_s);
    EXPECT_EQ(list.clients[0].birthDate, QDate(1985, 4, 3));
    EXPECT_EQ(list.clients[0].notes, QStringList{u"prefers \"early\" slots\nand, tea"_s});
    EXPECT_EQ(list.clients[0].tags, QStringList({u"vip; gold"_s, u"running"_s, u"5\" heels"_s}));
    EXPECT_EQ(list.clients[0].deskId, desk.client);
    const QByteArray folded = storage::foldedLine(QString(60, u'é'));
    for (const QByteArray& line : folded.split('\n'))
        EXPECT_LE(line.size(), 76);
    EXPECT_EQ(QString::fromUtf8(QByteArray(folded).replace("\r\n ", "").trimmed()), QString(60, u'é'));
}

TEST(Vcard, ReadsThreeVersionsAndReportsWhatItCannot)
{
    const QByteArray file =
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Zoë van der Berg\r\nEMAIL;PREF=1:zoe@example.org\r\nTEL;VALUE=uri:tel:+49-151-1\r\n"
        "BDAY:19850403\r\nGENDER:F\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\nVERSION:3.0\nN:García López;José;;;\nFN:José García\n  López\nitem1.EMAIL;type=INTERNET:jose@example.org\n"
        "NOTE:one\\,\n  two\nBDAY:--0403\nEND:VCARD\n"
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BC=\r\nrgen\r\n"
        "TEL;CELL:0151\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Friends\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Torn Off\r\n";
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    const auto list = storage::readVcards(buffer, QDate(2026, 3, 2)).value();
    EXPECT_EQ(list.read, 5);
    ASSERT_EQ(list.clients.size(), 3u);
    EXPECT_EQ(list.clients[0].lastName, u"van der Berg"_s);
    EXPECT_EQ(list.clients[0].phone, u"+49-151-1"_s);
    EXPECT_EQ(list.clients[0].birthDate, QDate(1985, 4, 3));
    EXPECT_EQ(list.clients[0].gender, u"female"_s);
    EXPECT_EQ(list.clients[1].email, u"jose@example.org"_s);
    EXPECT_EQ(list.clients[1].notes, QStringList({u"one, two"_s, u"Birthday: --0403"_s}));
    EXPECT_EQ(list.clients[2].lastName, u"Müller"_s);
    EXPECT_EQ(list.clients[2].firstName, u"Jürgen"_s);
    ASSERT_EQ(list.rejects.size(), 2u);
    EXPECT_EQ(list.rejects[0].row, 4);
    EXPECT_EQ(list.rejects[1].row, 5);
}

TEST(Vcard, TakesThePreferredAddressAndOldCharacterSets)
{
    QBuffer buffer;
    buffer.setData(
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Zoë Holm\r\nEMAIL;PREF=2:old@example.org\r\nEMAIL;PREF=1:zoe@example.org\r\n"
        "TEL:1\r\nTEL;TYPE=\"cell,pref\":2\r\nTEL:3\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:O=92Connor;J=F6rg\r\nEND:VCARD\r\n");
    buffer.open(QIODevice::ReadOnly);
    const auto list = storage::readVcards(buffer, QDate(2026, 3, 2)).value();
    ASSERT_EQ(list.clients.size(), 2u);
    EXPECT_EQ(list.clients[0].email, u"zoe@example.org"_s);
    EXPECT_EQ(list.clients[0].phone, u"2"_s);
    EXPECT_EQ(list.clients[0].notes, QStringList({u"E-mail: old@example.org"_s, u"Phone: 1"_s, u"Phone: 3"_s}));
    EXPECT_EQ(list.clients[1].lastName, u"O’Connor"_s);
    EXPECT_EQ(list.clients[1].firstName, u"Jörg"_s);
}
