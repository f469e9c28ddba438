// Entities of people: accounts, profiles, certificates, the roster. Columns are the contract of docs/schema.md.
#pragma once

#include "models/entity.h"

namespace models
{

enum class UserRole { Trainer, Client, Admin };
template <>
struct EnumNames<UserRole> {
    static constexpr std::array names{"trainer", "client", "admin"};
};

enum class ClientStatus { Active, Paused, Archived };
template <>
struct EnumNames<ClientStatus> {
    static constexpr std::array names{"active", "paused", "archived"};
};

/// A person with an account: the trainer, or a client on the roster.
struct User {
    Uuid id;
    std::optional<QString> email{};
    std::optional<QString> passwordHash{};
    UserRole role = UserRole::Client;
    QString firstName;
    QString lastName;
    std::optional<QString> profileImage{};
    std::optional<QString> phone{};
    UtcTime createdAt;
    UtcTime updatedAt;
    std::optional<UtcTime> lastLogin{};
    bool isVerified = false;
    bool isActive = true;
    bool operator==(const User&) const = default;
};

template <>
struct Describe<User> {
    static constexpr const char* table = "users";
    static constexpr auto columns = std::tuple{column("id", &User::id),
                                               column("email", &User::email),
                                               column("password_hash", &User::passwordHash),
                                               column("role", &User::role),
                                               column("first_name", &User::firstName),
                                               column("last_name", &User::lastName),
                                               column("profile_image", &User::profileImage),
                                               column("phone", &User::phone),
                                               column("created_at", &User::createdAt),
                                               column("updated_at", &User::updatedAt),
                                               column("last_login", &User::lastLogin),
                                               column("is_verified", &User::isVerified),
                                               column("is_active", &User::isActive)};
};

/// The public profile. `avgRating` is the platform's and is never written here.
struct TrainerProfile {
    Uuid id;
    Uuid userId;
    std::optional<QString> bio{};
    std::optional<Json> specializations{};
    std::optional<int> yearsExperience{};
    std::optional<QString> location{};
    bool isVerified = false;
    std::optional<double> avgRating{};
    std::optional<Minor> hourlyRate{};
    std::optional<Json> availabilityHours{};
    UtcTime createdAt;
    UtcTime updatedAt;
    bool operator==(const TrainerProfile&) const = default;
};

template <>
struct Describe<TrainerProfile> {
    static constexpr const char* table = "trainer_profiles";
    static constexpr auto columns = std::tuple{column("id", &TrainerProfile::id),
                                               column("user_id", &TrainerProfile::userId, "users"),
                                               column("bio", &TrainerProfile::bio),
                                               column("specializations", &TrainerProfile::specializations),
                                               column("years_experience", &TrainerProfile::yearsExperience),
                                               column("location", &TrainerProfile::location),
                                               column("is_verified", &TrainerProfile::isVerified),
                                               column("avg_rating", &TrainerProfile::avgRating),
                                               column("hourly_rate", &TrainerProfile::hourlyRate),
                                               column("availability_hours", &TrainerProfile::availabilityHours),
                                               column("created_at", &TrainerProfile::createdAt),
                                               column("updated_at", &TrainerProfile::updatedAt)};
};

/// A licence or insurance of the trainer.
struct Certification {
    Uuid id;
    Uuid trainerId;
    QString name;
    std::optional<QString> issuingOrganization{};
    std::optional<QDate> issueDate{};
    std::optional<QDate> expiryDate{};
    std::optional<QString> verificationUrl{};
    std::optional<QString> documentUrl{};
    bool isVerified = false;
    UtcTime createdAt;
    UtcTime updatedAt;
    bool operator==(const Certification&) const = default;
};

template <>
struct Describe<Certification> {
    static constexpr const char* table = "certifications";
    static constexpr auto columns = std::tuple{column("id", &Certification::id),
                                               column("trainer_id", &Certification::trainerId, "trainer_profiles"),
                                               column("name", &Certification::name),
                                               column("issuing_organization", &Certification::issuingOrganization),
                                               column("issue_date", &Certification::issueDate),
                                               column("expiry_date", &Certification::expiryDate),
                                               column("verification_url", &Certification::verificationUrl),
                                               column("document_url", &Certification::documentUrl),
                                               column("is_verified", &Certification::isVerified),
                                               column("created_at", &Certification::createdAt),
                                               column("updated_at", &Certification::updatedAt)};
};

/// Goals and body of a client. Health data is sensitive (GDPR Art. 9). Height in cm, weight in kg.
struct ClientProfile {
    Uuid id;
    Uuid userId;
    std::optional<QString> fitnessGoals{};
    std::optional<QString> healthConditions{};
    std::optional<double> height{};
    std::optional<double> weight{};
    std::optional<QDate> dateOfBirth{};
    std::optional<QString> gender{};
    UtcTime createdAt;
    UtcTime updatedAt;
    bool operator==(const ClientProfile&) const = default;
};

template <>
struct Describe<ClientProfile> {
    static constexpr const char* table = "client_profiles";
    static constexpr auto columns = std::tuple{column("id", &ClientProfile::id),
                                               column("user_id", &ClientProfile::userId, "users"),
                                               column("fitness_goals", &ClientProfile::fitnessGoals),
                                               column("health_conditions", &ClientProfile::healthConditions),
                                               column("height", &ClientProfile::height),
                                               column("weight", &ClientProfile::weight),
                                               column("date_of_birth", &ClientProfile::dateOfBirth),
                                               column("gender", &ClientProfile::gender),
                                               column("created_at", &ClientProfile::createdAt),
                                               column("updated_at", &ClientProfile::updatedAt)};
};

/// Who is on whose roster; its id is derived from both (see rosterId).
struct TrainerClient {
    Uuid id;
    Uuid trainerId;
    Uuid clientId;
    ClientStatus status = ClientStatus::Active;
    std::optional<QDate> since{};
    std::optional<Json> tags{};
    std::optional<QString> notes{};
    std::optional<UtcTime> healthConsentAt{};
    UtcTime createdAt;
    UtcTime updatedAt;
    bool operator==(const TrainerClient&) const = default;
};

template <>
struct Describe<TrainerClient> {
    static constexpr const char* table = "trainer_clients";
    static constexpr auto columns = std::tuple{column("id", &TrainerClient::id),
                                               column("trainer_id", &TrainerClient::trainerId, "trainer_profiles"),
                                               column("client_id", &TrainerClient::clientId, "users"),
                                               column("status", &TrainerClient::status),
                                               column("since", &TrainerClient::since),
                                               column("tags", &TrainerClient::tags),
                                               column("notes", &TrainerClient::notes),
                                               column("health_consent_at", &TrainerClient::healthConsentAt),
                                               column("created_at", &TrainerClient::createdAt),
                                               column("updated_at", &TrainerClient::updatedAt)};
};

} // namespace models
