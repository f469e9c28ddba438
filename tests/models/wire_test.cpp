// The wire form of values and rows: what travels, what is refused, and that a round trip is equal.
#include "models/entities/all.h"
#include "models/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace models;
using namespace Qt::StringLiterals;

namespace
{

const ColumnInfo& wireColumn(QStringView table, QStringView column)
{
    const TableInfo* info = findTable(table);
    return info->columns[size_t(info->indexOf(column))];
}

Payment aWirePayment()
{
    Payment payment;
    payment.id = Uuid::derived({}, u"payment");
    payment.clientId = Uuid::derived({}, u"client");
    payment.trainerId = Uuid::derived({}, u"trainer");
    payment.amount = Minor{4500};
    payment.currency = u"JPY"_s;
    payment.status = PaymentStatus::PartiallyRefunded;
    payment.paymentMethod = u"cash \"now\"\n\u00e9"_s;
    payment.trainerPayout = Minor{-300};
    return payment;
}

} // namespace

TEST(Wire, MoneyFollowsTheRowsCurrency)
{
    const QJsonObject wire = rowToWire(toRow(aWirePayment()), u"EUR");
    EXPECT_EQ(wire.value("amount"_L1).toString(), u"4500"_s);
    EXPECT_EQ(wire.value("trainer_payout"_L1).toString(), u"-300"_s);
    EXPECT_TRUE(wire.value("refund_amount"_L1).isNull());
    EXPECT_EQ(toWire(wireColumn(u"trainer_services", u"price"), Value(qint64(4500)), u"KWD").toString(), u"4.500"_s);
}

TEST(Wire, EveryTablesRowComesBackEqual)
{
    Payment payment = aWirePayment();
    const Row row = toRow(payment);
    const auto back = rowFromWire(*row.table, rowToWire(row, u"EUR"), u"EUR");
    ASSERT_TRUE(back.has_value()) << back.error().message.toStdString();
    EXPECT_EQ(*back, row);

    TrainerProfile profile;
    profile.id = Uuid::derived({}, u"p");
    profile.userId = Uuid::derived({}, u"u");
    profile.avgRating = 4.5;
    profile.hourlyRate = Minor{6000};
    profile.isVerified = true;
    profile.availabilityHours = Json{u"{\"weekly\":{\"mon\":[[\"07:00\",\"12:00\"]]}}"_s};
    const Row second = toRow(profile);
    const auto secondBack = rowFromWire(*second.table, rowToWire(second, u"EUR"), u"EUR");
    ASSERT_TRUE(secondBack.has_value());
    EXPECT_EQ(*secondBack, second);
}

TEST(Wire, PasswordHashesNeverTravel)
{
    User user;
    user.passwordHash = u"secret"_s;
    const Row row = toRow(user);
    EXPECT_FALSE(rowToWire(row, u"EUR").contains("password_hash"_L1));
    QByteArray text;
    appendCanonicalRow(text, row, u"EUR");
    EXPECT_FALSE(text.contains("password_hash"));
}

TEST(Wire, CanonicalJsonHasSortedKeysAndNoSpaces)
{
    QByteArray text;
    appendCanonicalRow(text, toRow(aWirePayment()), u"EUR");
    EXPECT_TRUE(text.startsWith("{\"amount\":\"4500\",\"booking_id\":null,\"client_id\":\"")) << text.constData();
    EXPECT_TRUE(text.contains("\"payment_method\":\"cash \\\"now\\\"\\n\xc3\xa9\""));
    EXPECT_EQ(QJsonDocument::fromJson(text).object(), rowToWire(toRow(aWirePayment()), u"EUR"));
}

TEST(Wire, ValuesOfAnotherTypeAreRefused)
{
    const auto refused = [](QStringView table, QStringView column, const QJsonValue& value) {
        return !fromWire(wireColumn(table, column), value, u"EUR").has_value();
    };
    EXPECT_TRUE(refused(u"bookings", u"start_time", u"2026-03-01T09:00:00Z"_s));
    EXPECT_TRUE(refused(u"bookings", u"start_time", QJsonValue::Null));
    EXPECT_TRUE(refused(u"bookings", u"status", u"done"_s));
    EXPECT_TRUE(refused(u"bookings", u"client_id", u"someone"_s));
    EXPECT_TRUE(refused(u"bookings", u"notes", 12));
    EXPECT_TRUE(refused(u"bookings", u"notes", QString(QChar(u'\0'))));
    EXPECT_TRUE(refused(u"bookings", u"notes", QString(QChar(0xD800))));
    EXPECT_TRUE(refused(u"bookings", u"notes", QString(kLongestText + 1, u'x')));
    EXPECT_TRUE(refused(u"payments", u"amount", u"45.001"_s));
    EXPECT_TRUE(refused(u"payments", u"amount", 45));
    EXPECT_TRUE(refused(u"trainer_services", u"duration", 60.5));
    EXPECT_TRUE(refused(u"trainer_services", u"duration", 1e12));
    EXPECT_TRUE(refused(u"trainer_services", u"is_group", 1));
    EXPECT_TRUE(refused(u"client_profiles", u"date_of_birth", u"1990-02-30"_s));
    EXPECT_TRUE(refused(u"trainer_profiles", u"specializations", QJsonArray{QString(QChar(u'\0'))}));
}

TEST(Wire, NumbersAreWrittenInTheirShortestForm)
{
    ClientProfile profile;
    profile.height = 180.0;
    profile.weight = 72.5;
    QByteArray text;
    appendCanonicalRow(text, toRow(profile), u"EUR");
    EXPECT_TRUE(text.contains("\"height\":180,")) << text.constData();
    EXPECT_TRUE(text.contains("\"weight\":72.5}")) << text.constData();
}
