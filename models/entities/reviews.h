// Entities of reviews. Columns are the contract of docs/schema.md.
#pragma once

#include "models/entity.h"

namespace models
{

/// A client's words on a completed booking; read-only here.
struct Review {
    Uuid id;
    Uuid bookingId;
    Uuid clientId;
    Uuid trainerId;
    int rating = 0;
    std::optional<QString> comment{};
    bool isPublic = false;
    UtcTime createdAt;
    UtcTime updatedAt;
    bool operator==(const Review&) const = default;
};

template <>
struct Describe<Review> {
    static constexpr const char* table = "reviews";
    static constexpr auto columns = std::tuple{column("id", &Review::id),
                                               column("booking_id", &Review::bookingId, "bookings"),
                                               column("client_id", &Review::clientId, "users"),
                                               column("trainer_id", &Review::trainerId, "trainer_profiles"),
                                               column("rating", &Review::rating),
                                               column("comment", &Review::comment),
                                               column("is_public", &Review::isPublic),
                                               column("created_at", &Review::createdAt),
                                               column("updated_at", &Review::updatedAt)};
};

} // namespace models
