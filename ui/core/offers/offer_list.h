// Offers and services as their screens list them, with what has become of them.
#pragma once

#include "models/entities/offers.h"
#include "ui/core/commands.h"

#include <vector>

namespace ui
{

/// A service with its colour and its use.
struct ServiceEntry {
    models::TrainerService service;
    int hue = 0;    ///< its place in the order of services decides the colour, as in the calendar
    int coming = 0; ///< bookings from now on
    int held = 0;   ///< sessions that took place
    int offers = 0; ///< packs on sale that are made of it
};

/// An offer with its service and how often it was sold.
struct OfferEntry {
    models::TrainerPackage offer;
    models::TrainerService service;
    int hue = 0;
    int sold = 0;

    /// The price of one session, rounded half up.
    models::Minor perSession() const;
};

/// A client who has sessions left of an offer.
struct OfferHolder {
    models::Uuid clientPackage;
    QString client;
    int left = 0;
};

/// All services, by creation; retired ones too.
models::Result<std::vector<ServiceEntry>> readServices(const storage::Reader& reader, const Practice& practice,
                                                       models::UtcTime now);

/// All offers: those on sale first, then by creation. Those that opening balances hang on are no offers.
models::Result<std::vector<OfferEntry>> readOffers(const storage::Reader& reader, const Practice& practice);

/// Who holds packs of an offer with sessions left, by name.
models::Result<std::vector<OfferHolder>> readHolders(const storage::Reader& reader, const models::Uuid& offer,
                                                     models::UtcTime now);

} // namespace ui
