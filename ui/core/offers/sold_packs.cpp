// Reading packs bought.
#include "ui/core/offers/sold_packs.h"

#include "ui/core/offers/service_order.h"

#include "ui/core/match.h"
#include "ui/core/offers/offer_list.h"

#include <QSqlQuery>
#include <unordered_map>

using namespace Qt::StringLiterals;
using models::Result;
using models::Status;
using models::Uuid;

namespace ui
{

namespace
{

PackPayment packPaymentOf(const QVariant& status, qint64 price)
{
    const QString word = status.toString();
    if (word == u"succeeded" || word == u"partially_refunded")
        return PackPayment::Paid;
    if (word == u"pending")
        return PackPayment::Waiting;
    if (word == u"failed")
        return PackPayment::Failed;
    if (word == u"refunded")
        return PackPayment::Refunded;
    return price == 0 ? PackPayment::Free : PackPayment::Unpaid;
}

} // namespace

Result<std::vector<SoldPack>> readSoldPacks(const storage::Reader& reader, const Practice& practice)
{
    const QString trainer = practice.profile.id.toString();
    std::unordered_map<Uuid, int> hues;
    TD_ASSIGN(const auto services, readPlacedServices(reader, practice.profile.id));
    for (const PlacedService& one : services)
        hues.emplace(one.service.id, one.hue);
    std::vector<SoldPack> packs;
    TD_TRY(reader.each(
        u"SELECT p.id, p.client_id, u.first_name, u.last_name, s.id, s.name, o.name, o.session_count, p.sessions_remaining, p.expiry_date, "
        "m.status, o.price, EXISTS (SELECT 1 FROM package_adjustments a WHERE a.client_package_id = p.id AND a.kind = 'void'), "
        "(SELECT coalesce(sum(a.sessions), 0) FROM package_adjustments a WHERE a.client_package_id = p.id AND a.kind = 'grant') "
        "FROM client_packages p JOIN trainer_packages o ON o.id = p.package_id JOIN trainer_services s ON s.id = o.service_id "
        "JOIN users u ON u.id = p.client_id LEFT JOIN payments m ON m.id = p.payment_id WHERE o.trainer_id = ? ORDER BY p.id"_s,
        {trainer}, [&](const QSqlQuery& row) -> Status {
            SoldPack pack;
            pack.id = Uuid::fromString(row.value(0).toString()).value_or(Uuid());
            pack.client = Uuid::fromString(row.value(1).toString()).value_or(Uuid());
            pack.clientName = QString(row.value(2).toString() + u' ' + row.value(3).toString()).trimmed();
            const auto hue = hues.find(Uuid::fromString(row.value(4).toString()).value_or(Uuid()));
            pack.hue = hue == hues.end() ? 0 : hue->second;
            const int sold = row.value(7).toInt();
            pack.name =
                sold > 0 ? QString(row.value(5).toString() + u' ' + QLocale().toString(sold)) : row.value(6).toString();
            pack.haystack = foldedText(pack.clientName + u'\n' + pack.name + u'\n' + row.value(6).toString());
            pack.left = row.value(8).toInt();
            pack.sessions = std::max(sold + row.value(13).toInt(), std::max(pack.left, 0));
            if (!row.value(9).isNull())
                pack.expiry = models::UtcTime::fromString(row.value(9).toString());
            pack.payment = packPaymentOf(row.value(10), row.value(11).toLongLong());
            pack.closed = row.value(12).toBool() && pack.left <= 0;
            packs.push_back(std::move(pack));
            return {};
        }));
    return packs;
}

Result<PackFile> readPackFile(const storage::Reader& reader, const Uuid& clientPackage)
{
    PackFile file;
    TD_ASSIGN(file.ledger.pack, reader.get<models::ClientPackage>(clientPackage));
    TD_ASSIGN(file.ledger.offer, reader.get<models::TrainerPackage>(file.ledger.pack.packageId));
    TD_ASSIGN(file.service, reader.get<models::TrainerService>(file.ledger.offer.serviceId));
    TD_ASSIGN(file.client, reader.get<models::User>(file.ledger.pack.clientId));
    const QVariantList bound{clientPackage.toString()};
    TD_ASSIGN(file.ledger.redemptions,
              reader.all<models::PackageRedemption>(u"WHERE client_package_id = ? ORDER BY created_at, id"_s, bound));
    TD_ASSIGN(file.ledger.adjustments,
              reader.all<models::PackageAdjustment>(u"WHERE client_package_id = ? ORDER BY created_at, id"_s, bound));
    if (file.ledger.pack.paymentId) {
        TD_ASSIGN(file.payment, reader.find<models::Payment>(*file.ledger.pack.paymentId));
    }
    std::unordered_map<Uuid, std::pair<QString, models::UtcTime>> sessions;
    TD_TRY(reader.each(
        u"SELECT b.id, s.name, b.start_time FROM package_redemptions r JOIN bookings b ON b.id = r.booking_id "
        "JOIN trainer_services s ON s.id = b.service_id WHERE r.client_package_id = ?"_s,
        bound, [&](const QSqlQuery& row) -> Status {
            const auto id = Uuid::fromString(row.value(0).toString());
            const auto start = models::UtcTime::fromString(row.value(2).toString());
            if (id && start)
                sessions.emplace(*id, std::pair(row.value(1).toString(), *start));
            return {};
        }));
    for (models::BalanceLine& line : models::explainBalance(file.ledger)) {
        PackLine one{line, {}, {}};
        if (line.bookingId) {
            if (const auto session = sessions.find(*line.bookingId); session != sessions.end()) {
                one.service = session->second.first;
                one.sessionStart = session->second.second;
            }
        }
        file.lines.push_back(std::move(one));
    }
    return file;
}

} // namespace ui
