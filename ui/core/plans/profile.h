// Plans for the trainer's profile, certificates, hours and policies.
#pragma once

#include "models/availability.h"
#include "ui/core/commands.h"

namespace ui
{

/// What is given is changed; an inner empty value clears the field.
struct ProfileChange {
    std::optional<std::optional<QString>> bio;
    std::optional<QStringList> specializations;
    std::optional<std::optional<int>> yearsExperience;
    std::optional<std::optional<QString>> location;
    std::optional<std::optional<models::Minor>> hourlyRate;
};

/// Changes the public profile. The platform's `avg_rating` and `is_verified` are never touched.
Plan setProfile(const ProfileChange& change);

/// Adds a certificate; not verified, which is the platform's to say. The id of `certificate` may be null.
Plan addCertification(const models::Certification& certificate);
/// Changes a certificate. New name, issuer or dates take the verification away.
Plan updateCertification(const models::Certification& certificate);
Plan removeCertification(const models::Uuid& certificateId);

/// Sets the weekly hours, Monday first. Dated exceptions stay.
Plan setWeeklyHours(const std::array<std::vector<models::MinuteRange>, 7>& weekly);
/// Sets what one date has of its own: its hours (empty: a day off) and note. Busy times of that date stay.
/// The consequences warn of sessions that now lie outside hours.
Plan setDayException(QDate date, const std::vector<models::MinuteRange>& ranges, const std::optional<QString>& note);
/// The date follows the weekly hours again.
Plan removeDayException(QDate date);

/// The trainer's own name and mail address. Invalid for an empty first name or an address without @.
Plan setTrainer(const QString& firstName, const QString& lastName, const QString& email);
/// Another zone for the trainer: instants stay, the clock times that are shown change. NotFound for an unknown zone.
Plan setTimeZone(const QString& zone);
/// Another currency for prices. InvalidState once a price of this desk is kept in the old one: amounts are never converted.
Plan setCurrency(const QString& currency);

/// Changes policies by their JSON keys (models/policy.h); unknown keys and values out of range are Invalid.
Plan setPolicy(const QJsonObject& changes);

} // namespace ui
