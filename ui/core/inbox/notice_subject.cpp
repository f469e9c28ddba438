// What a notice speaks of: a booking, pack, payment, review, client, certificate or referral.
#include "ui/core/calendar/session_query.h"
#include "ui/core/inbox/inbox_item_model.h"
#include "ui/core/offers/service_order.h"

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

namespace
{

Result<QString> clientName(const storage::Reader& reader, const Uuid& id)
{
    TD_ASSIGN(const auto user, reader.find<User>(id));
    return user ? fullName(user->firstName, user->lastName) : QString();
}

/// "Strength 10 sessions, 1 left", the price, or nothing to pay.
Result<QString> payWords(const storage::Reader& reader, const Booking& booking, const TrainerService& service,
                         const Wording& wording)
{
    TD_ASSIGN(const auto redemption,
              reader.first<PackageRedemption>(u"WHERE booking_id = ? AND state IN ('held', 'used', 'forfeited')"_s,
                                              {booking.id.toString()}));
    if (!redemption)
        return service.price.units > 0 ? wording.money(service.price) : QString();
    TD_ASSIGN(const auto pack, reader.find<ClientPackage>(redemption->clientPackageId));
    if (!pack)
        return QString();
    TD_ASSIGN(const auto offer, reader.find<TrainerPackage>(pack->packageId));
    return InboxItemModel::tr("%1, %2 left", "pack, sessions")
        .arg(offer ? offer->name : QString(), wording.locale().toString(pack->sessionsRemaining));
}

Status tellBooking(NoticeSubject& subject, const storage::Reader& reader, const Booking& booking,
                   const Wording& wording, UtcTime now)
{
    const calendar::TimeText& times = wording.times();
    TD_ASSIGN(const auto services, readPlacedServices(reader, booking.trainerId));
    for (const PlacedService& one : services) {
        if (one.service.id != booking.serviceId)
            continue;
        subject.title =
            InboxItemModel::tr("%1, %2 min", "service, length")
                .arg(one.service.name, wording.locale().toString(minutesBetween(booking.startTime, booking.endTime)));
        subject.hue = one.hue;
        TD_ASSIGN(const QString pays, payWords(reader, booking, one.service, wording));
        if (!pays.isEmpty())
            subject.facts.push_back({InboxItemModel::tr("Pays", "how a booking is paid"), pays});
    }
    const QString day = times.date(times.zone().dateOf(booking.startTime), times.zone().dateOf(now));
    subject.facts.insert(
        subject.facts.begin(),
        {{InboxItemModel::tr("Client"), subject.who},
         {booking.status == BookingStatus::Cancelled ? InboxItemModel::tr("Was", "when it was to be")
                                                     : InboxItemModel::tr("Now", "when it takes place"),
          InboxItemModel::tr("%1, %2", "date, times").arg(day, times.range(booking.startTime, booking.endTime))}});
    TD_ASSIGN(const auto session, calendar::SessionQuery(reader, booking.trainerId, true).one(booking.id));
    subject.waits = session && session->delivery == calendar::Delivery::Waiting;
    return {};
}

} // namespace

Result<NoticeSubject> readNoticeSubject(const storage::Reader& reader, const Notification& notice,
                                        const Wording& wording, UtcTime now)
{
    NoticeSubject subject;
    if (!notice.relatedId)
        return subject;
    subject.id = *notice.relatedId;
    TD_ASSIGN(const auto booking, reader.find<Booking>(subject.id));
    if (booking) {
        subject.kind = u"bookings"_s;
        TD_ASSIGN(subject.who, clientName(reader, booking->clientId));
        TD_TRY(tellBooking(subject, reader, *booking, wording, now));
        return subject;
    }
    TD_ASSIGN(const auto pack, reader.find<ClientPackage>(subject.id));
    if (pack) {
        subject.kind = u"client_packages"_s;
        subject.id = pack->clientId;
        TD_ASSIGN(subject.who, clientName(reader, pack->clientId));
        TD_ASSIGN(const auto offer, reader.find<TrainerPackage>(pack->packageId));
        if (offer)
            subject.facts.push_back({InboxItemModel::tr("Pack"), offer->name});
        subject.facts.push_back(
            {InboxItemModel::tr("Left", "sessions of a pack"), wording.locale().toString(pack->sessionsRemaining)});
        if (pack->expiryDate)
            subject.facts.push_back(
                {InboxItemModel::tr("Ends"), wording.fullDate(wording.times().zone().dateOf(*pack->expiryDate))});
        return subject;
    }
    TD_ASSIGN(const auto user, reader.find<User>(subject.id));
    if (user) {
        subject.kind = u"users"_s;
        subject.who = user->role == UserRole::Client ? fullName(user->firstName, user->lastName) : QString();
        return subject;
    }
    TD_ASSIGN(const auto payment, reader.find<Payment>(subject.id));
    if (payment) {
        subject.kind = u"payments"_s;
        TD_ASSIGN(subject.who, clientName(reader, payment->clientId));
        return subject;
    }
    TD_ASSIGN(const auto review, reader.find<Review>(subject.id));
    if (review) {
        subject.kind = u"reviews"_s;
        TD_ASSIGN(subject.who, clientName(reader, review->clientId));
        subject.facts.push_back({InboxItemModel::tr("Rating"),
                                 InboxItemModel::tr("%1 of 5 stars").arg(wording.locale().toString(review->rating))});
        return subject;
    }
    TD_ASSIGN(const auto certificate, reader.find<Certification>(subject.id));
    if (certificate) {
        subject.kind = u"certifications"_s;
        subject.who = certificate->name;
        if (certificate->expiryDate)
            subject.facts.push_back({InboxItemModel::tr("Ends"), wording.fullDate(*certificate->expiryDate)});
        return subject;
    }
    TD_ASSIGN(const auto referral, reader.find<Referral>(subject.id));
    if (referral) {
        subject.kind = u"referrals"_s;
        TD_ASSIGN(subject.who, clientName(reader, referral->referrerId));
        subject.facts.push_back({InboxItemModel::tr("Code"), referral->referralCode});
        return subject;
    }
    subject.gone = true;
    return subject;
}

} // namespace ui
