// Reading a client's file.
#include "ui/core/roster/client_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::Status;
using models::Uuid;

namespace ui
{

namespace
{

template <class E>
E wordOf(const QString& text, E otherwise)
{
    constexpr auto names = models::EnumNames<E>::names;
    for (size_t i = 0; i < names.size(); ++i) {
        if (text == QLatin1String(names[i]))
            return E(i);
    }
    return otherwise;
}

Status readSessions(const storage::Reader& reader, ClientFile& file, const QString& trainer, models::UtcTime now)
{
    const QString columns =
        u"SELECT b.id, b.start_time, s.name, b.status FROM bookings b JOIN trainer_services s ON s.id = b.service_id "
        "WHERE b.client_id = ? AND b.trainer_id = ? AND "_s;
    const auto take = [](std::vector<ClientFile::Session>& into) {
        return [&into](const QSqlQuery& row) -> Status {
            into.push_back({Uuid::fromString(row.value(0).toString()).value_or(Uuid()),
                            models::UtcTime::fromString(row.value(1).toString()).value_or(models::UtcTime()),
                            row.value(2).toString(),
                            wordOf(row.value(3).toString(), models::BookingStatus::Confirmed)});
            return {};
        };
    };
    const QVariantList bound{file.user.id.toString(), trainer, now.toString()};
    TD_TRY(reader.each(columns %
                           u"b.end_time > ? AND b.status IN ('pending', 'confirmed') ORDER BY b.start_time LIMIT 100"_s,
                       bound, take(file.coming)));
    return reader.each(
        columns %
            u"NOT (b.end_time > ? AND b.status IN ('pending', 'confirmed')) ORDER BY b.start_time DESC LIMIT 100"_s,
        bound, take(file.past));
}

Status readPacks(const storage::Reader& reader, ClientFile& file, models::UtcTime now)
{
    const QString client = file.user.id.toString();
    TD_ASSIGN(const auto packs, reader.all<models::ClientPackage>(u"WHERE client_id = ?"_s, {client}));
    for (const models::ClientPackage& pack : packs) {
        models::PackageLedger ledger;
        ledger.pack = pack;
        TD_ASSIGN(ledger.offer, reader.get<models::TrainerPackage>(pack.packageId));
        TD_ASSIGN(const auto service, reader.get<models::TrainerService>(ledger.offer.serviceId));
        TD_ASSIGN(ledger.redemptions,
                  reader.all<models::PackageRedemption>(u"WHERE client_package_id = ?"_s, {pack.id.toString()}));
        TD_ASSIGN(ledger.adjustments,
                  reader.all<models::PackageAdjustment>(u"WHERE client_package_id = ?"_s, {pack.id.toString()}));
        file.packs.push_back({pack.id, service.name, ledger.offer.sessionCount, ledger.left(), ledger.freeToBook(),
                              ledger.count(models::RedemptionState::Held), pack.expiryDate,
                              ledger.isClosed() || ledger.isExpiredAt(now) ||
                                  (ledger.left() <= 0 && ledger.count(models::RedemptionState::Held) == 0)});
    }
    std::sort(file.packs.begin(), file.packs.end(), [](const ClientFile::Pack& a, const ClientFile::Pack& b) {
        if (a.closed != b.closed)
            return b.closed;
        const qint64 lastA = a.expiry ? a.expiry->ms : std::numeric_limits<qint64>::max();
        const qint64 lastB = b.expiry ? b.expiry->ms : std::numeric_limits<qint64>::max();
        if (lastA != lastB)
            return a.closed ? lastA > lastB : lastA < lastB;
        return a.id < b.id;
    });
    return {};
}

Status readMoney(const storage::Reader& reader, ClientFile& file, const QString& trainer)
{
    return reader.each(
        u"SELECT p.id, p.created_at, s.name, o.session_count, t.name, p.amount, p.currency, p.status FROM payments p "
        "LEFT JOIN bookings b ON b.id = p.booking_id LEFT JOIN trainer_services s ON s.id = b.service_id "
        "LEFT JOIN client_packages cp ON cp.payment_id = p.id LEFT JOIN trainer_packages o ON o.id = cp.package_id "
        "LEFT JOIN trainer_services t ON t.id = o.service_id "
        "WHERE p.client_id = ? AND p.trainer_id = ? ORDER BY p.created_at DESC, p.id LIMIT 100"_s,
        {file.user.id.toString(), trainer}, [&](const QSqlQuery& row) -> Status {
            ClientFile::Money money;
            money.id = Uuid::fromString(row.value(0).toString()).value_or(Uuid());
            money.at = models::UtcTime::fromString(row.value(1).toString()).value_or(models::UtcTime());
            if (!row.value(2).isNull())
                money.subject = row.value(2).toString();
            else if (!row.value(4).isNull())
                money.subject = row.value(4).toString() % u' ' % row.value(3).toString();
            money.amount = {row.value(5).toLongLong()};
            money.currency = row.value(6).toString();
            money.status = wordOf(row.value(7).toString(), models::PaymentStatus::Pending);
            file.payments.push_back(std::move(money));
            return {};
        });
}

} // namespace

models::Result<ClientFile> readClientFile(const storage::Reader& reader, const Practice& practice, models::UtcTime now,
                                          const Uuid& clientId)
{
    ClientFile file;
    const QString client = clientId.toString();
    const QString trainer = practice.profile.id.toString();
    TD_ASSIGN(const auto roster,
              reader.first<models::TrainerClient>(u"WHERE client_id = ? AND trainer_id = ?"_s, {client, trainer}));
    if (!roster)
        return models::fail(models::ErrorCode::NotFound,
                            u"This person is not on your list any more. Nothing was changed."_s);
    file.roster = *roster;
    TD_ASSIGN(file.user, reader.get<models::User>(clientId));
    TD_ASSIGN(file.profile, reader.first<models::ClientProfile>(u"WHERE user_id = ?"_s, {client}));
    if (file.roster.tags) {
        for (const QJsonValue& tag : QJsonDocument::fromJson(file.roster.tags->text.toUtf8()).array())
            file.tags.append(tag.toString());
    }
    TD_TRY(readSessions(reader, file, trainer, now));
    TD_TRY(readPacks(reader, file, now));
    TD_TRY(readMoney(reader, file, trainer));
    TD_ASSIGN(file.points, reader.all<models::LoyaltyPoint>(
                               u"WHERE user_id = ? ORDER BY created_at DESC, id DESC LIMIT 100"_s, {client}));
    TD_ASSIGN(file.balance,
              reader.number(u"SELECT coalesce(sum(points), 0) FROM loyalty_points WHERE user_id = ?"_s, {client}));
    return file;
}

} // namespace ui
