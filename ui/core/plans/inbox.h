// Plans for the inbox and for which messages the trainer wants.
#pragma once

#include "ui/core/commands.h"

#include <QMap>

namespace ui
{

/// Sets whether notices are read. NotFound when one is gone. Nothing changes where it is so already.
Plan markRead(const std::vector<models::Uuid>& notices, bool read = true);
/// Marks every unread notice of the trainer.
Plan markAllRead();

/// Changes switches of the trainer's own notification_settings; keys are its column names (`email_bookings`, ...).
/// Invalid for an unknown key.
Plan setNotifications(const QMap<QString, bool>& switches);

} // namespace ui
