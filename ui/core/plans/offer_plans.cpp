// Planning changes of services and packs.
#include "ui/core/plans/offer_plans.h"

#include "ui/core/references.h"

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::fail;
using models::Result;
using models::Status;
using models::TrainerPackage;
using models::TrainerService;

namespace ui::plans
{

namespace
{

tl::unexpected<models::Error> refusedOffer(const QString& why)
{
    return fail(ErrorCode::Invalid, why + u" Nothing was changed."_s);
}

Status checkService(const TrainerService& service)
{
    if (service.duration < 1 || service.duration > 24 * 60)
        return refusedOffer(u"A session lasts between 1 minute and 24 hours."_s);
    if (service.price.units < 0)
        return refusedOffer(u"A price cannot be below zero."_s);
    if (!service.isGroup && service.maxParticipants)
        return refusedOffer(u"Only a group service has a number of places."_s);
    if (service.maxParticipants && *service.maxParticipants < 1)
        return refusedOffer(u"A group needs at least one place."_s);
    return {};
}

Status applyServiceDetails(const ServiceDetails& details, TrainerService& service)
{
    TD_TRY(applyEdit(service.name, details.name, u"name"_s));
    TD_TRY(applyEdit(service.duration, details.duration, u"duration"_s));
    TD_TRY(applyEdit(service.price, details.price, u"price"_s));
    applyEdit(service.description, details.description);
    service.isGroup = details.isGroup.value_or(service.isGroup);
    if (!service.isGroup && !details.maxParticipants)
        service.maxParticipants.reset();
    applyEdit(service.maxParticipants, details.maxParticipants);
    service.isActive = details.isActive.value_or(service.isActive);
    return checkService(service);
}

/// SeatsFull when a coming session of the service would be over its seats.
Status checkSeatsOfComing(const Planning& planning, const TrainerService& service)
{
    const int seats = service.isGroup ? service.maxParticipants.value_or(0) : 1;
    if (seats == 0)
        return {};
    TD_ASSIGN(const qint64 most,
              planning.reader.number(u"SELECT max(n) FROM (SELECT count(*) AS n FROM bookings WHERE service_id = ? AND "
                                     "start_time > ? AND status IN ('pending', 'confirmed', 'completed') "
                                     "GROUP BY start_time, end_time)"_s,
                                     {service.id.toString(), planning.now.toString()}));
    if (most > seats)
        return fail(ErrorCode::SeatsFull,
                    u"A coming session has %1 people already. Nothing was changed; move or cancel "
                    "bookings first."_s.arg(most));
    return {};
}

Status checkOffer(const TrainerPackage& offer)
{
    if (offer.sessionCount < 1 || offer.sessionCount > 10'000)
        return refusedOffer(u"A pack holds between 1 and 10000 sessions."_s);
    if (offer.price.units < 0)
        return refusedOffer(u"A price cannot be below zero."_s);
    if (offer.validityDays && (*offer.validityDays < 0 || *offer.validityDays > 36'500))
        return refusedOffer(u"A pack is valid for up to 36500 days; 0 means for ever."_s);
    return {};
}

Status applyOfferDetails(const Planning& planning, const OfferDetails& details, TrainerPackage& offer)
{
    TD_TRY(applyEdit(offer.name, details.name, u"name"_s));
    TD_TRY(applyEdit(offer.sessionCount, details.sessionCount, u"number of sessions"_s));
    TD_TRY(applyEdit(offer.price, details.price, u"price"_s));
    applyEdit(offer.description, details.description);
    applyEdit(offer.validityDays, details.validityDays);
    if (details.service) {
        TD_ASSIGN(const TrainerService service, serviceOf(planning, *details.service));
        offer.serviceId = service.id;
    }
    offer.isActive = details.isActive.value_or(offer.isActive);
    return checkOffer(offer);
}

bool sameTerms(const TrainerPackage& a, const TrainerPackage& b)
{
    return a.name == b.name && a.serviceId == b.serviceId && a.sessionCount == b.sessionCount && a.price == b.price &&
           a.validityDays.value_or(0) == b.validityDays.value_or(0);
}

} // namespace

Plan addService(ServiceDetails details, std::optional<models::Uuid> id)
{
    return [=](const Planning& planning) -> Result<Act> {
        if (!details.name || !details.duration || !details.price)
            return refusedOffer(u"A service needs a name, a duration and a price."_s);
        TrainerService service;
        TD_ASSIGN(service.id, freshId<TrainerService>(planning, id));
        service.trainerId = planning.practice.profile.id;
        service.createdAt = service.updatedAt = planning.now;
        TD_TRY(applyServiceDetails(details, service));
        Act act;
        act.changes.label = u"Add service"_s;
        act.id = service.id;
        addInsert(act.changes, service);
        return act;
    };
}

Plan updateService(QString reference, ServiceDetails details)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(const TrainerService before, serviceOf(planning, reference));
        TrainerService after = before;
        TD_TRY(applyServiceDetails(details, after));
        if (after.isGroup != before.isGroup || after.maxParticipants != before.maxParticipants)
            TD_TRY(checkSeatsOfComing(planning, after));
        Act act;
        act.changes.label = u"Change service"_s;
        act.id = before.id;
        addUpdate(act.changes, before, after, planning.now);
        return act;
    };
}

Plan retireService(QString reference)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(const TrainerService before, serviceOf(planning, reference));
        TrainerService after = before;
        after.isActive = false;
        Act act;
        act.changes.label = u"Retire service"_s;
        act.id = before.id;
        addUpdate(act.changes, before, after, planning.now);
        return act;
    };
}

Plan addOffer(OfferDetails details, std::optional<models::Uuid> id)
{
    return [=](const Planning& planning) -> Result<Act> {
        if (!details.name || !details.service || !details.sessionCount || !details.price)
            return refusedOffer(u"A pack needs a name, a service, a number of sessions and a price."_s);
        TrainerPackage offer;
        TD_ASSIGN(offer.id, freshId<TrainerPackage>(planning, id));
        offer.trainerId = planning.practice.profile.id;
        offer.createdAt = offer.updatedAt = planning.now;
        TD_TRY(applyOfferDetails(planning, details, offer));
        Act act;
        act.changes.label = u"Add pack"_s;
        act.id = offer.id;
        addInsert(act.changes, offer);
        return act;
    };
}

Plan updateOffer(QString reference, OfferDetails details)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(const TrainerPackage before, offerOf(planning, reference));
        TrainerPackage after = before;
        TD_TRY(applyOfferDetails(planning, details, after));
        TD_ASSIGN(const qint64 sold,
                  planning.reader.number(u"SELECT count(*) FROM client_packages WHERE package_id = ?"_s,
                                         {before.id.toString()}));
        Act act;
        act.changes.label = u"Change pack"_s;
        act.id = before.id;
        if (sold == 0 || sameTerms(before, after)) {
            addUpdate(act.changes, before, after, planning.now);
            return act;
        }
        TrainerPackage offSale = before;
        offSale.isActive = false;
        after.id = planning.ids.next(planning.now);
        after.createdAt = after.updatedAt = planning.now;
        addUpdate(act.changes, before, offSale, planning.now);
        addInsert(act.changes, after);
        act.id = after.id;
        act.ids[u"replaces"_s] = before.id;
        act.consequences.messages << u"Packs sold before keep their terms; the new terms are a new offer."_s;
        return act;
    };
}

Plan retireOffer(QString reference)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(const TrainerPackage before, offerOf(planning, reference));
        TrainerPackage after = before;
        after.isActive = false;
        Act act;
        act.changes.label = u"Retire pack"_s;
        act.id = before.id;
        addUpdate(act.changes, before, after, planning.now);
        return act;
    };
}

} // namespace ui::plans
