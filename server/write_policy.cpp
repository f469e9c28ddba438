// The table itself.
#include "server/write_policy.h"

#include <QLatin1String>
#include <array>
#include <utility>

namespace server
{

namespace
{

constexpr ColumnPolicy kUsers[] = {{"role", Merge::Never},
                                   {"password_hash", Merge::Never, OnInsert::Empty},
                                   {"is_verified", Merge::Never, OnInsert::Empty},
                                   {"last_login", Merge::Never, OnInsert::Empty}};
constexpr ColumnPolicy kTrainerProfiles[] = {{"user_id", Merge::Never},
                                             {"bio", Merge::Text},
                                             {"specializations", Merge::Set},
                                             {"is_verified", Merge::Never, OnInsert::Empty},
                                             {"avg_rating", Merge::Never, OnInsert::Empty},
                                             {"availability_hours", Merge::Keys}};
constexpr ColumnPolicy kClientProfiles[] = {
    {"user_id", Merge::Never}, {"fitness_goals", Merge::Text}, {"health_conditions", Merge::Text}};
constexpr ColumnPolicy kNotificationSettings[] = {{"user_id", Merge::Never}};
constexpr ColumnPolicy kTrainerSettings[] = {{"policy", Merge::Keys}};
constexpr ColumnPolicy kTrainerClients[] = {{"client_id", Merge::Never},
                                            {"tags", Merge::Set},
                                            {"notes", Merge::Text},
                                            {"health_consent_at", Merge::Never, OnInsert::Empty}};
constexpr ColumnPolicy kCertifications[] = {{"is_verified", Merge::Granted, OnInsert::Empty}};
constexpr ColumnPolicy kOffers[] = {{"description", Merge::Text}};
constexpr ColumnPolicy kBookings[] = {{"client_id", Merge::Never},
                                      {"start_time", Merge::Last, OnInsert::Free, "time"},
                                      {"end_time", Merge::Last, OnInsert::Free, "time"},
                                      {"status", Merge::Status},
                                      {"cancellation_reason", Merge::Text},
                                      {"zoom_meeting_id", Merge::Last, OnInsert::Free, "meeting"},
                                      {"zoom_meeting_url", Merge::Last, OnInsert::Free, "meeting"},
                                      {"zoom_meeting_password", Merge::Last, OnInsert::Free, "meeting"},
                                      {"notes", Merge::Text}};
constexpr ColumnPolicy kSeries[] = {{"client_id", Merge::Never}, {"expanded_until", Merge::Later}};
constexpr ColumnPolicy kMembers[] = {{"series_id", Merge::Never}, {"booking_id", Merge::Never}};
constexpr ColumnPolicy kWaitlist[] = {{"client_id", Merge::Never}};
constexpr ColumnPolicy kPayments[] = {{"client_id", Merge::Never},
                                      {"amount", Merge::Never},
                                      {"currency", Merge::Never},
                                      {"stripe_payment_intent_id", Merge::Never},
                                      {"refund_amount", Merge::Amount}};
constexpr ColumnPolicy kClientPackages[] = {{"client_id", Merge::Never},
                                            {"package_id", Merge::Never},
                                            {"purchase_date", Merge::Never},
                                            {"sessions_remaining", Merge::Counted},
                                            {"expiry_date", Merge::Days}};
constexpr ColumnPolicy kRedemptions[] = {
    {"booking_id", Merge::Never}, {"state", Merge::Status}, {"reason", Merge::Text}};
constexpr ColumnPolicy kAdjustments[] = {{"client_package_id", Merge::Never}, {"reason", Merge::Text}};
constexpr ColumnPolicy kReviews[] = {{"is_public", Merge::Never, OnInsert::ForcedNo}};
constexpr ColumnPolicy kTrainerBadges[] = {{"badge_id", Merge::Never}};
constexpr ColumnPolicy kReferrals[] = {{"referrer_id", Merge::Never}, {"referral_code", Merge::Never}};
constexpr ColumnPolicy kNotifications[] = {{"user_id", Merge::Never},
                                           {"type", Merge::Never},
                                           {"title", Merge::Never},
                                           {"message", Merge::Never},
                                           {"related_id", Merge::Never}};

constexpr TablePolicy kPolicies[] = {
    {.table = "users", .naturalKey = "email", .columns = kUsers},
    {.table = "trainer_profiles", .mayInsert = false, .mayRemove = false, .columns = kTrainerProfiles},
    {.table = "client_profiles",
     .naturalKey = "user_id",
     .tracksOrigin = true,
     .hasDerivedIds = true,
     .columns = kClientProfiles},
    {.table = "notification_settings",
     .naturalKey = "user_id",
     .hasDerivedIds = true,
     .columns = kNotificationSettings},
    {.table = "trainer_settings",
     .mayInsert = false,
     .mayRemove = false,
     .naturalKey = "trainer_id",
     .columns = kTrainerSettings},
    {.table = "trainer_clients", .naturalKey = "client_id", .hasDerivedIds = true, .columns = kTrainerClients},
    {.table = "certifications", .columns = kCertifications},
    {.table = "trainer_services", .columns = kOffers},
    {.table = "trainer_packages", .columns = kOffers},
    {.table = "bookings", .hasDerivedIds = true, .columns = kBookings},
    {.table = "booking_series", .columns = kSeries},
    {.table = "booking_series_members", .hasDerivedIds = true, .columns = kMembers},
    {.table = "waitlist_entries", .hasDerivedIds = true, .columns = kWaitlist},
    {.table = "payments", .tracksOrigin = true, .columns = kPayments},
    {.table = "client_packages", .columns = kClientPackages},
    {.table = "package_redemptions", .naturalKey = "booking_id", .hasDerivedIds = true, .columns = kRedemptions},
    {.table = "package_adjustments", .columns = kAdjustments},
    {.table = "reviews", .mayUpdate = false, .tracksOrigin = true, .columns = kReviews},
    {.table = "badges", .mayUpdate = false, .tracksOrigin = true},
    {.table = "trainer_badges", .columns = kTrainerBadges},
    {.table = "user_badges", .mayUpdate = false, .tracksOrigin = true, .hasDerivedIds = true},
    {.table = "loyalty_points", .mayUpdate = false, .tracksOrigin = true, .hasDerivedIds = true},
    {.table = "referrals", .tracksOrigin = true, .columns = kReferrals},
    {.table = "notifications", .hasDerivedIds = true, .columns = kNotifications},
};

} // namespace

const TablePolicy* policyOf(QStringView table)
{
    for (const TablePolicy& policy : kPolicies) {
        if (table == QLatin1String(policy.table))
            return &policy;
    }
    return nullptr;
}

ColumnPolicy columnPolicy(const TablePolicy& table, QStringView column)
{
    for (const ColumnPolicy& policy : table.columns) {
        if (column == QLatin1String(policy.column))
            return policy;
    }
    if (column == u"id" || column == u"trainer_id" || column == u"created_at")
        return {nullptr, Merge::Never};
    if (column == u"updated_at")
        return {nullptr, Merge::Later};
    return {nullptr, Merge::Last};
}

bool isStatusStep(QStringView from, QStringView to)
{
    // What a desk can do in one act, and the undo of it. Settled bookings are reopened before they are settled otherwise.
    static constexpr std::pair<QStringView, QStringView> kSteps[] = {
        {u"pending", u"confirmed"},   {u"pending", u"cancelled"},   {u"pending", u"completed"},
        {u"pending", u"no_show"},     {u"confirmed", u"completed"}, {u"confirmed", u"no_show"},
        {u"confirmed", u"cancelled"}, {u"confirmed", u"pending"},   {u"completed", u"confirmed"},
        {u"completed", u"pending"},   {u"no_show", u"confirmed"},   {u"no_show", u"pending"},
        {u"cancelled", u"confirmed"}, {u"cancelled", u"pending"}};
    for (const auto& [a, b] : kSteps) {
        if (from == a && to == b)
            return true;
    }
    return from == to;
}

} // namespace server
