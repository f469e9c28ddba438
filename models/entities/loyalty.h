// Entities of points, badges and referrals. Columns are the contract of docs/schema.md.
#pragma once

#include "models/entity.h"

namespace models
{

enum class ReferralStatus { Pending, Completed, Expired, Cancelled };
template <>
struct EnumNames<ReferralStatus> {
    static constexpr std::array names{"pending", "completed", "expired", "cancelled"};
};

/// A line of the append-only points ledger.
struct LoyaltyPoint {
    Uuid id;
    Uuid userId;
    int points = 0;
    QString transactionType;
    std::optional<QString> description{};
    std::optional<Uuid> relatedId{};
    UtcTime createdAt;
    bool operator==(const LoyaltyPoint&) const = default;
};

template <>
struct Describe<LoyaltyPoint> {
    static constexpr const char* table = "loyalty_points";
    static constexpr auto columns = std::tuple{column("id", &LoyaltyPoint::id),
                                               column("user_id", &LoyaltyPoint::userId, "users"),
                                               column("points", &LoyaltyPoint::points),
                                               column("transaction_type", &LoyaltyPoint::transactionType),
                                               column("description", &LoyaltyPoint::description),
                                               column("related_id", &LoyaltyPoint::relatedId),
                                               column("created_at", &LoyaltyPoint::createdAt)};
};

/// An award; `criteria` is an expression of models/rules/badges.h, or words.
struct Badge {
    Uuid id;
    QString name;
    std::optional<QString> description{};
    std::optional<QString> imageUrl{};
    std::optional<QString> criteria{};
    UtcTime createdAt;
    bool operator==(const Badge&) const = default;
};

template <>
struct Describe<Badge> {
    static constexpr const char* table = "badges";
    static constexpr auto columns = std::tuple{column("id", &Badge::id),
                                               column("name", &Badge::name),
                                               column("description", &Badge::description),
                                               column("image_url", &Badge::imageUrl),
                                               column("criteria", &Badge::criteria),
                                               column("created_at", &Badge::createdAt)};
};

/// An award given; once per user and badge.
struct UserBadge {
    Uuid id;
    Uuid userId;
    Uuid badgeId;
    UtcTime awardedAt;
    bool operator==(const UserBadge&) const = default;
};

template <>
struct Describe<UserBadge> {
    static constexpr const char* table = "user_badges";
    static constexpr auto columns =
        std::tuple{column("id", &UserBadge::id), column("user_id", &UserBadge::userId, "users"),
                   column("badge_id", &UserBadge::badgeId, "badges"), column("awarded_at", &UserBadge::awardedAt)};
};

/// Marks a trainer's own badge; the others are the platform's.
struct TrainerBadge {
    Uuid id;
    Uuid badgeId;
    Uuid trainerId;
    std::optional<UtcTime> retiredAt{};
    UtcTime createdAt;
    UtcTime updatedAt;
    bool operator==(const TrainerBadge&) const = default;
};

template <>
struct Describe<TrainerBadge> {
    static constexpr const char* table = "trainer_badges";
    static constexpr auto columns = std::tuple{column("id", &TrainerBadge::id),
                                               column("badge_id", &TrainerBadge::badgeId, "badges"),
                                               column("trainer_id", &TrainerBadge::trainerId, "trainer_profiles"),
                                               column("retired_at", &TrainerBadge::retiredAt),
                                               column("created_at", &TrainerBadge::createdAt),
                                               column("updated_at", &TrainerBadge::updatedAt)};
};

/// Who brought whom.
struct Referral {
    Uuid id;
    Uuid referrerId;
    std::optional<Uuid> referredId{};
    QString referralCode;
    ReferralStatus status = ReferralStatus::Pending;
    std::optional<int> rewardPoints{};
    UtcTime createdAt;
    std::optional<UtcTime> completedAt{};
    bool operator==(const Referral&) const = default;
};

template <>
struct Describe<Referral> {
    static constexpr const char* table = "referrals";
    static constexpr auto columns = std::tuple{column("id", &Referral::id),
                                               column("referrer_id", &Referral::referrerId, "users"),
                                               column("referred_id", &Referral::referredId, "users"),
                                               column("referral_code", &Referral::referralCode),
                                               column("status", &Referral::status),
                                               column("reward_points", &Referral::rewardPoints),
                                               column("created_at", &Referral::createdAt),
                                               column("completed_at", &Referral::completedAt)};
};

} // namespace models
