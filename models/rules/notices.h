// Notices: what the desk reminds the trainer of, and when it may speak.
#pragma once

#include "models/entities/bookings.h"
#include "models/entities/notices.h"
#include "models/entities/people.h"
#include "models/policy.h"
#include "models/zone.h"

#include <vector>

namespace models
{

/// The words in `notifications.type` of notices that the desk makes itself.
namespace noticeTypes
{
inline constexpr QStringView kReminder = u"session_reminder";
inline constexpr QStringView kMissed = u"reminders_missed"; ///< several that came due while the desk was closed
inline constexpr QStringView kPackageLow = u"package_low";
inline constexpr QStringView kPackageExpiring = u"package_expiring";
inline constexpr QStringView kCertificate = u"certificate_expiring";
inline constexpr QStringView kCertificateEnded = u"certificate_ended";
inline constexpr QStringView kBadge = u"badge_awarded";
inline constexpr QStringView kReferral = u"referral_completed";
inline constexpr QStringView kRefund = u"payment_refunded"; ///< read from the first: it keeps the reason of a refund
} // namespace noticeTypes

/// The id of a notice: the same occasion gives the same id, so that running twice tells once.
Uuid noticeId(const Uuid& userId, QStringView type, const Uuid& relatedId, QStringView occasion);

/// Hours in which nothing pops up; from later than to means over midnight, equal means never quiet.
struct QuietHours {
    QTime from{21, 0};
    QTime to{7, 0};

    bool contains(QTime time) const;
    /// `time` itself, or the end of the quiet hours it lies in.
    UtcTime endAfter(UtcTime time, const Zone& zone) const;
};

/// A session to be reminded of.
struct SessionReminder {
    Uuid bookingId;
    UtcTime start;
    UtcTime due;       ///< when it should have been told: before the start, after quiet hours
    int minutes = 0;   ///< before the start
    bool late = false; ///< it came due more than a quarter of an hour ago
    bool operator==(const SessionReminder&) const = default;
};

/// How late a reminder may be and still come by itself.
constexpr int kReminderGraceMinutes = 15;

/// The reminders due now, by start. Of one booking only the last that is due: after "in 1 hour", "in 24 hours" is no
/// news.
///
/// A reminder comes `minutes` before the start of a confirmed session that was made before that moment, at the end of
/// quiet hours when it falls into them, and never after the start; nothing is due while it is quiet.
/// `coveredUntil` is the moment of the last grouped notice: what was due by then has been told.
std::vector<SessionReminder> dueReminders(const std::vector<Booking>& bookings, const std::vector<int>& minutesBefore,
                                          const QuietHours& quiet, const Zone& zone, UtcTime now,
                                          std::optional<UtcTime> coveredUntil = {});

/// The smallest threshold that `daysLeft` has reached ("7" for 5 days with 21, 7, 1); none before the first or after
/// the end.
std::optional<int> reachedThreshold(const std::vector<int>& thresholds, qint64 daysLeft);

/// Whether a desktop pop-up may be shown: the person wants them, and it is not quiet.
bool mayPopUp(const std::optional<NotificationSettings>& settings, const QuietHours& quiet, const Zone& zone,
              UtcTime now);

} // namespace models
