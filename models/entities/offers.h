// Entities of what the trainer sells: services and packs. Columns are the contract of docs/schema.md.
#pragma once

#include "models/entity.h"

namespace models
{

/// What can be booked. Duration in minutes.
struct TrainerService {
    Uuid id;
    Uuid trainerId;
    QString name;
    std::optional<QString> description{};
    int duration = 0;
    Minor price;
    bool isGroup = false;
    std::optional<int> maxParticipants{};
    bool isActive = true;
    UtcTime createdAt;
    UtcTime updatedAt;
    bool operator==(const TrainerService&) const = default;
};

template <>
struct Describe<TrainerService> {
    static constexpr const char* table = "trainer_services";
    static constexpr auto columns = std::tuple{column("id", &TrainerService::id),
                                               column("trainer_id", &TrainerService::trainerId, "trainer_profiles"),
                                               column("name", &TrainerService::name),
                                               column("description", &TrainerService::description),
                                               column("duration", &TrainerService::duration),
                                               column("price", &TrainerService::price),
                                               column("is_group", &TrainerService::isGroup),
                                               column("max_participants", &TrainerService::maxParticipants),
                                               column("is_active", &TrainerService::isActive),
                                               column("created_at", &TrainerService::createdAt),
                                               column("updated_at", &TrainerService::updatedAt)};
};

/// A pack for sale. `validityDays` 0 or null: never expires.
struct TrainerPackage {
    Uuid id;
    Uuid trainerId;
    QString name;
    std::optional<QString> description{};
    Uuid serviceId;
    int sessionCount = 0;
    Minor price;
    std::optional<int> validityDays{};
    bool isActive = true;
    UtcTime createdAt;
    UtcTime updatedAt;
    bool operator==(const TrainerPackage&) const = default;
};

template <>
struct Describe<TrainerPackage> {
    static constexpr const char* table = "trainer_packages";
    static constexpr auto columns = std::tuple{column("id", &TrainerPackage::id),
                                               column("trainer_id", &TrainerPackage::trainerId, "trainer_profiles"),
                                               column("name", &TrainerPackage::name),
                                               column("description", &TrainerPackage::description),
                                               column("service_id", &TrainerPackage::serviceId, "trainer_services"),
                                               column("session_count", &TrainerPackage::sessionCount),
                                               column("price", &TrainerPackage::price),
                                               column("validity_days", &TrainerPackage::validityDays),
                                               column("is_active", &TrainerPackage::isActive),
                                               column("created_at", &TrainerPackage::createdAt),
                                               column("updated_at", &TrainerPackage::updatedAt)};
};

} // namespace models
