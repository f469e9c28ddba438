// Plans for the inbox and for which messages the trainer wants.
#include "ui/core/plans/inbox.h"

#include "models/rules/ids.h"

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

namespace
{

bool* switchOf(NotificationSettings& settings, const QString& key)
{
    if (key == u"email_bookings")
        return &settings.emailBookings;
    if (key == u"email_reminders")
        return &settings.emailReminders;
    if (key == u"email_promotions")
        return &settings.emailPromotions;
    if (key == u"sms_bookings")
        return &settings.smsBookings;
    if (key == u"sms_reminders")
        return &settings.smsReminders;
    if (key == u"push_enabled")
        return &settings.pushEnabled;
    return nullptr;
}

} // namespace

Plan markRead(const std::vector<Uuid>& notices, bool read)
{
    return [=](const Planning& planning) -> Result<Act> {
        Act act;
        act.changes.label = read ? u"Mark read"_s : u"Mark unread"_s;
        for (const Uuid& id : notices) {
            TD_ASSIGN(const Notification before, planning.reader.get<Notification>(id));
            Notification after = before;
            after.isRead = read;
            addUpdate(act.changes, before, after, planning.now);
            act.id = id;
        }
        return act;
    };
}

Plan markAllRead()
{
    return [](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(const auto unread, planning.reader.all<Notification>(u"WHERE user_id = ? AND is_read = 0"_s,
                                                                       {planning.practice.trainer.id.toString()}));
        Act act;
        act.changes.label = u"Mark all read"_s;
        for (const Notification& before : unread) {
            Notification after = before;
            after.isRead = true;
            addUpdate(act.changes, before, after, planning.now);
        }
        return act;
    };
}

Plan setNotifications(const QMap<QString, bool>& switches)
{
    return [=](const Planning& planning) -> Result<Act> {
        const Uuid user = planning.practice.trainer.id;
        TD_ASSIGN(const auto known,
                  planning.reader.first<NotificationSettings>(u"WHERE user_id = ?"_s, {user.toString()}));
        NotificationSettings after = known.value_or(NotificationSettings{});
        for (const auto& [key, on] : switches.asKeyValueRange()) {
            bool* place = switchOf(after, key);
            if (!place)
                return fail(ErrorCode::Invalid,
                            u"There is no switch \"%1\". Nothing was changed; use email_bookings, email_reminders, "
                            "email_promotions, sms_bookings, sms_reminders or push_enabled."_s.arg(key));
            *place = on;
        }
        Act act;
        act.changes.label = u"Change notifications"_s;
        if (known) {
            act.id = known->id;
            addUpdate(act.changes, *known, after, planning.now);
            return act;
        }
        after.id = notificationSettingsId(user);
        after.userId = user;
        after.createdAt = after.updatedAt = planning.now;
        act.id = after.id;
        addInsert(act.changes, after);
        return act;
    };
}

} // namespace ui
