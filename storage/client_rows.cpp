// ClientRows: how each table is linked to a client.
#include "storage/client_rows.h"

#include "models/rules/notices.h"

using namespace Qt::StringLiterals;
using namespace models;

namespace storage
{

namespace
{

struct ClientLink {
    const TableInfo* table;
    QString where; ///< every `?` is the client's id
    bool own = true;
};

std::vector<ClientLink> clientLinks()
{
    const QString bookings = u"SELECT id FROM bookings WHERE client_id = ?"_s;
    const QString packs = u"SELECT id FROM client_packages WHERE client_id = ?"_s;
    const QString series = u"SELECT id FROM booking_series WHERE client_id = ?"_s;
    const QString offers = u"SELECT package_id FROM client_packages WHERE client_id = ?"_s;
    return {
        {&tableOf<User>(), u"id = ?"_s},
        {&tableOf<ClientProfile>(), u"user_id = ?"_s},
        {&tableOf<NotificationSettings>(), u"user_id = ?"_s},
        {&tableOf<TrainerClient>(), u"client_id = ?"_s},
        {&tableOf<TrainerService>(),
         u"id IN (SELECT service_id FROM bookings WHERE client_id = ?) OR id IN (SELECT service_id FROM "
         "trainer_packages WHERE id IN ("_s +
             offers + u"))",
         false},
        {&tableOf<TrainerPackage>(), u"id IN ("_s + offers + u')', false},
        {&tableOf<Booking>(), u"client_id = ?"_s},
        {&tableOf<BookingSeries>(), u"client_id = ?"_s},
        {&tableOf<BookingSeriesMember>(), u"series_id IN ("_s + series + u") OR booking_id IN (" + bookings + u')'},
        {&tableOf<WaitlistEntry>(), u"client_id = ?"_s},
        {&tableOf<Payment>(), u"client_id = ?"_s},
        {&tableOf<ClientPackage>(), u"client_id = ?"_s},
        {&tableOf<PackageRedemption>(),
         u"booking_id IN ("_s + bookings + u") OR client_package_id IN (" + packs + u')'},
        {&tableOf<PackageAdjustment>(), u"client_package_id IN ("_s + packs + u')'},
        {&tableOf<Review>(), u"client_id = ?"_s},
        {&tableOf<Badge>(), u"id IN (SELECT badge_id FROM user_badges WHERE user_id = ?)"_s, false},
        {&tableOf<UserBadge>(), u"user_id = ?"_s},
        {&tableOf<LoyaltyPoint>(), u"user_id = ?"_s},
        {&tableOf<Referral>(), u"referrer_id = ? OR referred_id = ?"_s},
        {&tableOf<Notification>(),
         u"user_id = ? OR (type = '%1' AND related_id IN (SELECT id FROM payments WHERE client_id = ?))"_s.arg(
             noticeTypes::kRefund)},
    };
}

} // namespace

Result<std::vector<ClientTableRows>> readClientRows(const Reader& reader, const Uuid& clientId)
{
    std::vector<ClientTableRows> result;
    for (const ClientLink& link : clientLinks()) {
        ClientTableRows found{link.table, link.own, {}};
        const QVariantList bound(link.where.count(u'?'), clientId.toString());
        TD_TRY(reader.eachRow(*link.table, u"WHERE "_s + link.where + u" ORDER BY id", bound,
                              [&](const Row& row) -> Status {
                                  found.rows.push_back(row);
                                  return {};
                              }));
        if (!found.rows.empty())
            result.push_back(std::move(found));
    }
    return result;
}

} // namespace storage
