// Policy: the numbers of the trade that a trainer may choose; kept as JSON in trainer_settings.policy.
#pragma once

#include "models/codec.h"
#include "models/result.h"

#include <QDate>
#include <QJsonObject>
#include <QTime>
#include <map>
#include <optional>
#include <vector>

namespace models
{

/// Minutes to keep free around a session.
struct Buffers {
    int before = 0;
    int after = 0;
    bool operator==(const Buffers&) const = default;
};

/// Percent of the price asked without a package, for a late cancellation and for a no-show.
struct FeePreset {
    int lateCancel = 0;
    int noShow = 0;
};

/// The presets offered in the settings.
inline constexpr FeePreset kFeePresets[] = {{0, 0}, {0, 10}, {10, 30}, {30, 50}, {50, 100}};

/// A trainer's policies. The comment at each field is its JSON key; docs/rules.md explains them.
struct Policy {
    int cancellationNoticeHours = 24;       ///< cancellation_notice_hours
    bool nightHoursExcluded = false;        ///< night_hours_excluded: night hours do not count towards the notice
    QTime nightFrom{23, 0};                 ///< night_from
    QTime nightTo{7, 0};                    ///< night_to
    bool lateCancelUsesSession = true;      ///< late_cancel_uses_session
    bool noShowUsesSession = true;          ///< no_show_uses_session
    int lateCancelFeePercent = 0;           ///< late_cancel_fee_percent
    int noShowFeePercent = 0;               ///< no_show_fee_percent
    int bufferBefore = 0;                   ///< buffer_before, minutes
    int bufferAfter = 0;                    ///< buffer_after, minutes
    std::map<Uuid, Buffers> serviceBuffers; ///< service_buffers: {"<service id>":{"before":0,"after":15}}
    int dayCap = 0;                         ///< day_cap: sessions a day before a warning; 0 = none
    bool allowClash = false;                ///< allow_clash: a double booking warns instead of being refused
    /// clash_allowed_until: when allow_clash was last switched off; overlaps made before then are no fault. Not to be set.
    std::optional<UtcTime> clashAllowedUntil{};
    int pointsPerSession = 10;                             ///< points_per_session
    int pointsPerUnit = 1;                                 ///< points_per_unit: per whole unit of money paid
    int referralPoints = 50;                               ///< referral_points, for each of the two
    int referralExpiryDays = 90;                           ///< referral_expiry_days
    int pointsExpiryDays = 0;                              ///< points_expiry_days; 0 = never
    int packageLowAt = 2;                                  ///< package_low_at: sessions left that count as low
    std::vector<int> packageNoticeDays{21, 7, 1};          ///< package_notice_days before expiry
    int packageAttentionDays = 14;                         ///< package_attention_days: the Today list
    std::vector<int> certificateNoticeDays{90, 60, 30, 7}; ///< certificate_notice_days before expiry
    int certificateAttentionDays = 60;                     ///< certificate_attention_days: the list and Today
    std::vector<int> reminderMinutes{1440, 60};            ///< reminder_minutes before a session
    QTime quietFrom{21, 0};                                ///< quiet_from: no desktop notices from here
    QTime quietTo{7, 0};                                   ///< quiet_to
    int fewReviewsUnder = 5;   ///< few_reviews_under: below this count an average says "few"
    int taxYearStartMonth = 1; ///< tax_year_start "MM-DD"
    int taxYearStartDay = 1;
    int lockAfterMinutes = 0;           ///< lock_after_minutes without input; 0 = never
    std::vector<Uuid> serviceOrder;     ///< service_order: ids, in the order of the lists; others follow by age
    std::map<Uuid, int> serviceColours; ///< service_colours: {"<service id>":0}, 0 to 7, of the eight service colours
    int retentionMonths = 36;           ///< retention_months without a dealing before a client is listed; 0 = no list
    QJsonObject unknown;                ///< keys of a newer version, kept as they are

    /// Reads the stored form; a missing key, or no JSON at all, takes the default. Invalid names the key that is wrong.
    static Result<Policy> fromJson(const std::optional<Json>& stored);
    /// The stored form, with every key.
    Json toJson() const;
    /// This policy with some keys changed. Invalid for an unknown key or a value out of range; the message names it.
    Result<Policy> with(const QJsonObject& changes) const;

    /// The buffers of a service: its own, or the trainer's.
    Buffers buffersOf(const Uuid& serviceId) const;
    /// The first day of the tax year that holds a day.
    QDate taxYearOf(QDate day) const;

    bool operator==(const Policy&) const = default;
};

} // namespace models
