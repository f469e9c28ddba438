// Plans for packs: sell, adjust, hold, refund.
#pragma once

#include "ui/core/commands.h"

namespace ui::plans
{

struct SaleRequest {
    QString client;                         ///< reference
    QString package;                        ///< reference of the offer
    std::optional<QString> paymentMethod{}; ///< none: not paid yet
    std::optional<models::Minor> amount{};  ///< none: the offer's price
    std::optional<models::UtcTime> date{};  ///< none: now
    std::optional<models::Uuid> id{};
};

/// Sells a pack: its terms are the offer's. InvalidState for one that is off sale. The answer's id is the client's pack.
Plan sellPackage(SaleRequest request);

struct AdjustmentRequest {
    QString clientPackage;             ///< id
    std::optional<int> sessions{};     ///< given (+) or taken (-)
    std::optional<QDate> expiryDate{}; ///< the new last day
    QString reason;
};

/// Corrects a pack, with a reason. Invalid when more would be taken than is free; InvalidState for a closed pack.
Plan adjustPackage(AdjustmentRequest request);

struct HoldRequest {
    std::optional<QString> clientPackage{}; ///< none: all packs with sessions left
    QDate from;
    QDate to; ///< included
    QString reason;
};

/// No bookings on these days; expiry moves by the days that no other hold covers. Bookings already there stay.
Plan holdPackage(HoldRequest request);

enum class RefundMethod { ProRata, ListPrice };

/// Closes a pack and gives money back; both results are told. Held sessions come back. ReadOnly when the platform took
/// the money and some of it would go back.
Plan refundPackage(QString clientPackage, RefundMethod method, QString reason);

} // namespace ui::plans
