// A new client: the four rows that belong together, wherever a client comes from (form, command, file, calendar).
#pragma once

#include "models/entities/notices.h"
#include "models/entities/people.h"

namespace models
{

/// Everything the desk keeps of a client from the first day.
struct ClientRecord {
    User user;
    ClientProfile profile;
    NotificationSettings settings;
    TrainerClient roster;
};

/// A client with this id who joins the roster `today`: active, with messages about bookings and reminders by e-mail and
/// nothing promotional (consent for that is asked, never assumed). The caller fills in names and the rest.
ClientRecord newClient(const Uuid& id, const Uuid& trainerId, QDate today, UtcTime now);

} // namespace models
