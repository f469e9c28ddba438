// Entities of packs bought and how they are used. Columns are the contract of docs/schema.md.
#pragma once

#include "models/entity.h"

namespace models
{

enum class RedemptionState { Held, Used, Forfeited, Returned };
template <>
struct EnumNames<RedemptionState> {
    static constexpr std::array names{"held", "used", "forfeited", "returned"};
};

enum class AdjustmentKind { Grant, Remove, Extend, Hold, Void };
template <>
struct EnumNames<AdjustmentKind> {
    static constexpr std::array names{"grant", "remove", "extend", "hold", "void"};
};

/// A pack bought. `sessionsRemaining` equals Left (see models/rules/package_balance.h).
struct ClientPackage {
    Uuid id;
    Uuid clientId;
    Uuid packageId;
    int sessionsRemaining = 0;
    UtcTime purchaseDate;
    std::optional<UtcTime> expiryDate{};
    std::optional<Uuid> paymentId{};
    UtcTime createdAt;
    UtcTime updatedAt;
    bool operator==(const ClientPackage&) const = default;
};

template <>
struct Describe<ClientPackage> {
    static constexpr const char* table = "client_packages";
    static constexpr auto columns = std::tuple{column("id", &ClientPackage::id),
                                               column("client_id", &ClientPackage::clientId, "users"),
                                               column("package_id", &ClientPackage::packageId, "trainer_packages"),
                                               column("sessions_remaining", &ClientPackage::sessionsRemaining),
                                               column("purchase_date", &ClientPackage::purchaseDate),
                                               column("expiry_date", &ClientPackage::expiryDate),
                                               column("payment_id", &ClientPackage::paymentId, "payments"),
                                               column("created_at", &ClientPackage::createdAt),
                                               column("updated_at", &ClientPackage::updatedAt)};
};

/// Which pack a booking draws on; one row a booking, its id derived from the booking's (see redemptionId).
struct PackageRedemption {
    Uuid id;
    Uuid bookingId;
    Uuid clientPackageId;
    RedemptionState state = RedemptionState::Held;
    std::optional<QString> reason{};
    UtcTime createdAt;
    UtcTime updatedAt;
    bool operator==(const PackageRedemption&) const = default;
};

template <>
struct Describe<PackageRedemption> {
    static constexpr const char* table = "package_redemptions";
    static constexpr auto columns =
        std::tuple{column("id", &PackageRedemption::id),
                   column("booking_id", &PackageRedemption::bookingId, "bookings"),
                   column("client_package_id", &PackageRedemption::clientPackageId, "client_packages"),
                   column("state", &PackageRedemption::state),
                   column("reason", &PackageRedemption::reason),
                   column("created_at", &PackageRedemption::createdAt),
                   column("updated_at", &PackageRedemption::updatedAt)};
};

/// A correction of a pack with its reason: sessions given or taken, days of extension, a hold.
struct PackageAdjustment {
    Uuid id;
    Uuid clientPackageId;
    AdjustmentKind kind = AdjustmentKind::Grant;
    std::optional<int> sessions{};
    std::optional<int> days{};
    std::optional<QDate> fromDate{};
    std::optional<QDate> toDate{};
    std::optional<QString> reason{};
    UtcTime createdAt;
    UtcTime updatedAt;
    bool operator==(const PackageAdjustment&) const = default;
};

template <>
struct Describe<PackageAdjustment> {
    static constexpr const char* table = "package_adjustments";
    static constexpr auto columns =
        std::tuple{column("id", &PackageAdjustment::id),
                   column("client_package_id", &PackageAdjustment::clientPackageId, "client_packages"),
                   column("kind", &PackageAdjustment::kind),
                   column("sessions", &PackageAdjustment::sessions),
                   column("days", &PackageAdjustment::days),
                   column("from_date", &PackageAdjustment::fromDate),
                   column("to_date", &PackageAdjustment::toDate),
                   column("reason", &PackageAdjustment::reason),
                   column("created_at", &PackageAdjustment::createdAt),
                   column("updated_at", &PackageAdjustment::updatedAt)};
};

} // namespace models
