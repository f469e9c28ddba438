// Plans for what is sold: services and packs.
#pragma once

#include "ui/core/plans/edit.h"

namespace ui::plans
{

/// For a new service name, duration and price must be given.
struct ServiceDetails {
    Edit<QString> name;
    Edit<QString> description;
    Edit<int> duration; ///< minutes
    Edit<models::Minor> price;
    std::optional<bool> isGroup;
    Edit<int> maxParticipants; ///< of a group; none = no limit
    std::optional<bool> isActive;
};

Plan addService(ServiceDetails details, std::optional<models::Uuid> id = {});
/// Changes a service. SeatsFull when a coming session has more people than the new maximum.
Plan updateService(QString service, ServiceDetails details);
/// Not bookable any more; what is booked and sold stays.
Plan retireService(QString service);

/// For a new offer name, service, sessionCount and price must be given.
struct OfferDetails {
    Edit<QString> name;
    Edit<QString> description;
    std::optional<QString> service; ///< reference
    Edit<int> sessionCount;
    Edit<models::Minor> price;
    Edit<int> validityDays; ///< 0 or none: never expires
    std::optional<bool> isActive;
};

Plan addOffer(OfferDetails details, std::optional<models::Uuid> id = {});
/// Changes an offer. Once it is sold only the description and whether it is for sale change in place: other terms make a
/// new offer (the answer's id) and take the old one off sale.
Plan updateOffer(QString offer, OfferDetails details);
/// Off sale; packs sold stay as they are.
Plan retireOffer(QString offer);

} // namespace ui::plans
