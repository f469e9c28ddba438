// What a notice speaks of: a booking, pack, payment, review, client, certificate or referral.
#include "ui/core/inbox/inbox_item_model.h"

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

Result<QString> serviceName(const storage::Reader& reader, const Uuid& id)
{
    TD_ASSIGN(const auto service, reader.find<TrainerService>(id));
    return service ? service->name : QString();
}

} // namespace

Result<NoticeSubject> readNoticeSubject(const storage::Reader& reader, const Notification& notice, const Wording& wording,
                                        UtcTime now)
{
    NoticeSubject subject;
    if (!notice.relatedId)
        return subject;
    subject.id = *notice.relatedId;
    TD_ASSIGN(const auto booking, reader.find<Booking>(subject.id));
    if (booking) {
        subject.kind = u"bookings"_s;
        TD_ASSIGN(subject.who, clientName(reader, booking->clientId));
        TD_ASSIGN(const QString service, serviceName(reader, booking->serviceId));
        subject.facts << service << wording.dayAndTime(booking->startTime, now);
        return subject;
    }
    TD_ASSIGN(const auto pack, reader.find<ClientPackage>(subject.id));
    if (pack) {
        subject.kind = u"client_packages"_s;
        subject.id = pack->clientId;
        TD_ASSIGN(subject.who, clientName(reader, pack->clientId));
        TD_ASSIGN(const auto offer, reader.find<TrainerPackage>(pack->packageId));
        if (offer)
            subject.facts << offer->name;
        subject.facts << (pack->sessionsRemaining == 1 ? InboxItemModel::tr("1 session left")
                                                         : InboxItemModel::tr("%1 sessions left").arg(pack->sessionsRemaining));
        if (pack->expiryDate)
            subject.facts << InboxItemModel::tr("Ends %1").arg(wording.fullDate(wording.times().zone().dateOf(*pack->expiryDate)));
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
        subject.facts << InboxItemModel::tr("%1 of 5 stars").arg(review->rating);
        return subject;
    }
    TD_ASSIGN(const auto certificate, reader.find<Certification>(subject.id));
    if (certificate) {
        subject.kind = u"certifications"_s;
        subject.who = certificate->name;
        if (certificate->expiryDate)
            subject.facts << InboxItemModel::tr("Ends %1").arg(wording.fullDate(*certificate->expiryDate));
        return subject;
    }
    TD_ASSIGN(const auto referral, reader.find<Referral>(subject.id));
    if (referral) {
        subject.kind = u"referrals"_s;
        TD_ASSIGN(subject.who, clientName(reader, referral->referrerId));
        subject.facts << referral->referralCode;
        return subject;
    }
    subject.gone = true;
    return subject;
}

} // namespace ui
