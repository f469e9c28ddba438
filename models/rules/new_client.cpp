// The rows of a new client.
#include "models/rules/new_client.h"

#include "models/rules/ids.h"

namespace models
{

ClientRecord newClient(const Uuid& id, const Uuid& trainerId, QDate today, UtcTime now)
{
    ClientRecord record;
    record.user.id = id;
    record.user.role = UserRole::Client;
    record.user.createdAt = record.user.updatedAt = now;
    record.profile.id = clientProfileId(id);
    record.profile.userId = id;
    record.profile.createdAt = record.profile.updatedAt = now;
    record.settings.id = notificationSettingsId(id);
    record.settings.userId = id;
    record.settings.emailBookings = true;
    record.settings.emailReminders = true;
    record.settings.pushEnabled = true;
    record.settings.createdAt = record.settings.updatedAt = now;
    record.roster.id = rosterId(trainerId, id);
    record.roster.trainerId = trainerId;
    record.roster.clientId = id;
    record.roster.since = today;
    record.roster.createdAt = record.roster.updatedAt = now;
    return record;
}

} // namespace models
