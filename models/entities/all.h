// Every synchronised entity, once, parents before children.
#pragma once

#include "models/entities/bookings.h"
#include "models/entities/loyalty.h"
#include "models/entities/notices.h"
#include "models/entities/offers.h"
#include "models/entities/packages.h"
#include "models/entities/payments.h"
#include "models/entities/people.h"
#include "models/entities/reviews.h"
#include "models/entities/settings.h"

#include <tuple>
#include <vector>

namespace models
{

using AllEntities =
    std::tuple<User, TrainerProfile, ClientProfile, NotificationSettings, TrainerSettings, TrainerClient, Certification,
               TrainerService, TrainerPackage, Booking, BookingSeries, BookingSeriesMember, WaitlistEntry, Payment,
               ClientPackage, PackageRedemption, PackageAdjustment, Review, Badge, TrainerBadge, UserBadge,
               LoyaltyPoint, Referral, Notification>;

/// The tables of AllEntities in that order: a row's parents stand in earlier tables.
const std::vector<const TableInfo*>& allTables();

/// A table by its name, or nullptr.
const TableInfo* findTable(QStringView name);

} // namespace models
