// Entities of payments. Columns are the contract of docs/schema.md.
#pragma once

#include "models/entity.h"

namespace models
{

enum class PaymentStatus { Pending, Succeeded, Failed, PartiallyRefunded, Refunded };
template <>
struct EnumNames<PaymentStatus> {
    static constexpr std::array names{"pending", "succeeded", "failed", "partially_refunded", "refunded"};
};

/// Money taken, in the row's own currency. A null payout is "not settled".
struct Payment {
    Uuid id;
    std::optional<Uuid> bookingId{};
    Uuid clientId;
    Uuid trainerId;
    Minor amount;
    QString currency;
    PaymentStatus status = PaymentStatus::Pending;
    std::optional<QString> paymentMethod{};
    std::optional<QString> transactionId{};
    std::optional<QString> stripePaymentIntentId{};
    std::optional<Minor> refundAmount{};
    std::optional<Minor> platformFee{};
    std::optional<Minor> trainerPayout{};
    UtcTime createdAt;
    UtcTime updatedAt;
    bool operator==(const Payment&) const = default;
};

template <>
struct Describe<Payment> {
    static constexpr const char* table = "payments";
    static constexpr auto columns = std::tuple{column("id", &Payment::id),
                                               column("booking_id", &Payment::bookingId, "bookings"),
                                               column("client_id", &Payment::clientId, "users"),
                                               column("trainer_id", &Payment::trainerId, "trainer_profiles"),
                                               column("amount", &Payment::amount),
                                               column("currency", &Payment::currency),
                                               column("status", &Payment::status),
                                               column("payment_method", &Payment::paymentMethod),
                                               column("transaction_id", &Payment::transactionId),
                                               column("stripe_payment_intent_id", &Payment::stripePaymentIntentId),
                                               column("refund_amount", &Payment::refundAmount),
                                               column("platform_fee", &Payment::platformFee),
                                               column("trainer_payout", &Payment::trainerPayout),
                                               column("created_at", &Payment::createdAt),
                                               column("updated_at", &Payment::updatedAt)};
};

} // namespace models
