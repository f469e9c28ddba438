// Entities of the trainer's settings. Columns are the contract of docs/schema.md.
#pragma once

#include "models/entity.h"

namespace models
{

/// Zone, currency and the policies (see models/policy.h) of the trainer.
struct TrainerSettings {
    Uuid id;
    Uuid trainerId;
    QString timeZone;
    QString currency;
    std::optional<Json> policy{};
    UtcTime createdAt;
    UtcTime updatedAt;
    bool operator==(const TrainerSettings&) const = default;
};

template <>
struct Describe<TrainerSettings> {
    static constexpr const char* table = "trainer_settings";
    static constexpr auto columns = std::tuple{column("id", &TrainerSettings::id),
                                               column("trainer_id", &TrainerSettings::trainerId, "trainer_profiles"),
                                               column("time_zone", &TrainerSettings::timeZone),
                                               column("currency", &TrainerSettings::currency),
                                               column("policy", &TrainerSettings::policy),
                                               column("created_at", &TrainerSettings::createdAt),
                                               column("updated_at", &TrainerSettings::updatedAt)};
};

} // namespace models
