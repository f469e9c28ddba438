// Entities of the inbox and who wants what. Columns are the contract of docs/schema.md.
#pragma once

#include "models/entity.h"

namespace models
{

/// A line of the inbox; `relatedId` opens what it speaks of.
struct Notification {
    Uuid id;
    Uuid userId;
    QString type;
    QString title;
    std::optional<QString> message{};
    bool isRead = false;
    std::optional<Uuid> relatedId{};
    UtcTime createdAt;
    bool operator==(const Notification&) const = default;
};

template <>
struct Describe<Notification> {
    static constexpr const char* table = "notifications";
    static constexpr auto columns = std::tuple{column("id", &Notification::id),
                                               column("user_id", &Notification::userId, "users"),
                                               column("type", &Notification::type),
                                               column("title", &Notification::title),
                                               column("message", &Notification::message),
                                               column("is_read", &Notification::isRead),
                                               column("related_id", &Notification::relatedId),
                                               column("created_at", &Notification::createdAt)};
};

/// Which messages a person wants.
struct NotificationSettings {
    Uuid id;
    Uuid userId;
    bool emailBookings = false;
    bool emailReminders = false;
    bool emailPromotions = false;
    bool smsBookings = false;
    bool smsReminders = false;
    bool pushEnabled = false;
    UtcTime createdAt;
    UtcTime updatedAt;
    bool operator==(const NotificationSettings&) const = default;
};

template <>
struct Describe<NotificationSettings> {
    static constexpr const char* table = "notification_settings";
    static constexpr auto columns = std::tuple{column("id", &NotificationSettings::id),
                                               column("user_id", &NotificationSettings::userId, "users"),
                                               column("email_bookings", &NotificationSettings::emailBookings),
                                               column("email_reminders", &NotificationSettings::emailReminders),
                                               column("email_promotions", &NotificationSettings::emailPromotions),
                                               column("sms_bookings", &NotificationSettings::smsBookings),
                                               column("sms_reminders", &NotificationSettings::smsReminders),
                                               column("push_enabled", &NotificationSettings::pushEnabled),
                                               column("created_at", &NotificationSettings::createdAt),
                                               column("updated_at", &NotificationSettings::updatedAt)};
};

} // namespace models
