// The payouts CSV parses back to the payments it was written from, whatever they are. The seed is printed.
#include "models/rules/new_client.h"
#include "models/rules/payment_rules.h"
#include "storage/exchange/csv_export.h"
#include "storage/exchange/csv_reader.h"
#include "tests/support/temp_desk.h"

#include <QFile>
#include <gtest/gtest.h>
#include <map>
#include <random>
#include <utility>

using namespace Qt::StringLiterals;
using models::Minor;
using models::Payment;

namespace
{

class PayoutsParseBack : public testing::TestWithParam<bool>
{
protected:
    int below(int bound) { return int(random() % unsigned(bound)); }

    QString someName()
    {
        static const QStringList kNames{
            u"=SUM(A1)"_s, u"'t Hooft"_s, u"'=x"_s, u"@Anna"_s, u"-1"_s,   u"Meyer; \"the\" quick, one"_s,
            u"José 😀"_s,   u"\tTab"_s,    u"+49"_s, u"1,5"_s,   u"a\nb"_s, u"محمد"_s};
        return kNames[below(int(kNames.size()))];
    }

    void fill(const models::Uuid& trainer)
    {
        models::ChangeSet changes{u"Fill"_s, {}};
        std::vector<models::Uuid> clients;
        for (int i = 0; i < 20; ++i) {
            auto client = models::newClient(desk.ids.next(desk.now), trainer, QDate(2026, 1, 2), desk.now);
            client.user.firstName = someName();
            client.user.lastName = someName();
            clients.push_back(client.user.id);
            addInsert(changes, client.user);
            addInsert(changes, client.profile);
            addInsert(changes, client.settings);
            addInsert(changes, client.roster);
        }
        for (int i = 0; i < 400; ++i)
            addInsert(changes, somePayment(trainer, clients[size_t(below(20))]));
        ASSERT_TRUE(desk.store().commit(changes));
    }

    Payment somePayment(const models::Uuid& trainer, const models::Uuid& client)
    {
        Payment payment;
        payment.id = desk.ids.next(desk.now);
        payment.clientId = client;
        payment.trainerId = trainer;
        payment.amount = Minor{1 + qint64(random() % 10'000'000)};
        payment.currency = QStringList{u"EUR"_s, u"JPY"_s, u"KWD"_s}[below(3)];
        const auto part = [&] { return Minor{qint64(random() % quint64(payment.amount.units + 1))}; };
        if (below(2))
            payment.refundAmount = part();
        if (below(3))
            payment.platformFee = part();
        if (below(3))
            payment.trainerPayout = part() - payment.platformFee.value_or(Minor{});
        payment.status = below(5) == 0 ? models::PaymentStatus::Pending
                                       : models::statusFor(payment.amount, payment.refundAmount.value_or(Minor{}));
        payment.paymentMethod = someName();
        if (below(2))
            payment.stripePaymentIntentId = u"pi_%1"_s.arg(random());
        payment.transactionId = someName();
        payment.createdAt = payment.updatedAt = tests::at("2026-01-01T00:00Z").plusMinutes(below(500'000));
        return payment;
    }

    /// The payments of a file, as far as it tells them.
    std::map<models::Uuid, Payment> read(const QString& path, QChar separator, QChar decimal)
    {
        std::map<models::Uuid, Payment> payments;
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        if (text.startsWith(QChar(0xFEFF)))
            text.remove(0, 1);
        storage::CsvReader reader(
            [&](QString& more) -> models::Result<bool> {
                const bool any = !text.isEmpty();
                more += std::exchange(text, {});
                return any;
            },
            separator);
        storage::CsvRecord record;
        QStringList header;
        while (reader.next(record).value()) {
            EXPECT_TRUE(record.fault.isEmpty());
            if (header.isEmpty()) {
                header = record.cells;
                continue;
            }
            EXPECT_EQ(record.cells.size(), header.size());
            const auto cell = [&](const QString& name) { return record.cells[header.indexOf(name)]; };
            const auto words = [&](const QString& name) -> std::optional<QString> {
                const QString found = storage::unguardedCell(cell(name));
                return found.isEmpty() ? std::nullopt : std::optional(found);
            };
            Payment payment;
            payment.currency = cell(u"currency"_s);
            const auto money = [&](const QString& name) -> std::optional<Minor> {
                const QString found = QString(cell(name)).replace(decimal, u'.');
                return found.isEmpty() ? std::nullopt
                                       : std::optional(models::parseMoney(found, payment.currency).value());
            };
            payment.id = models::Uuid::fromString(cell(u"payment_id"_s)).value();
            payment.createdAt = models::UtcTime::fromString(cell(u"created_utc"_s)).value();
            payment.status = models::enumFromWord<models::PaymentStatus>(cell(u"status"_s)).value();
            payment.amount = money(u"gross"_s).value();
            payment.refundAmount = money(u"refunded"_s);
            payment.platformFee = money(u"platform_fee"_s);
            payment.trainerPayout = money(u"trainer_payout"_s);
            payment.paymentMethod = words(u"payment_method"_s);
            payment.stripePaymentIntentId = words(u"stripe_payment_intent_id"_s);
            payment.transactionId = words(u"transaction_id"_s);
            const models::PayoutCheck check = models::checkPayout(payment);
            EXPECT_EQ(money(u"net_expected"_s), check.netExpected);
            EXPECT_EQ(money(u"variance"_s), check.variance);
            EXPECT_EQ(cell(u"fee_policy"_s), check.word);
            payments.emplace(payment.id, payment);
        }
        return payments;
    }

    tests::TempDesk desk;
    std::mt19937 random{20260302};
};

} // namespace

TEST_P(PayoutsParseBack, ToTheSamePayments)
{
    SCOPED_TRACE("seed 20260302");
    const auto settings = desk.reader().first<models::TrainerSettings>({}).value().value();
    fill(settings.trainerId);
    storage::CsvExportScope scope;
    scope.trainerId = settings.trainerId;
    scope.zone = models::Zone::fromId(settings.timeZone).value();
    scope.currency = settings.currency;
    if (GetParam())
        scope.profile = storage::CsvProfile::spreadsheet(QLocale(u"de_DE"_s));
    const QString path = desk.file(u"payouts.csv"_s);
    ASSERT_TRUE(storage::exportCsv(desk.reader(), storage::CsvExportKind::Payouts, scope, path));
    const auto found = read(path, scope.profile.separator, scope.profile.decimal);
    const auto stored = desk.reader().all<Payment>(u"ORDER BY id"_s).value();
    ASSERT_EQ(found.size(), stored.size());
    for (Payment payment : stored) {
        Payment back = found.at(payment.id);
        back.clientId = payment.clientId; // the file has the name
        back.trainerId = payment.trainerId;
        back.updatedAt = payment.updatedAt;
        EXPECT_TRUE(back == payment) << payment.id.toString().toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Profiles, PayoutsParseBack, testing::Bool());
