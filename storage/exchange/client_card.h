// One client as a vCard, and their sessions as a calendar, for the client's own file.
#pragma once

#include "models/entities/all.h"

#include <QHash>

namespace storage
{

/// A vCard 3.0 (RFC 2426): name, mail address, phone number, birthday.
QByteArray clientVcard(const models::User& client, const std::optional<models::ClientProfile>& profile);

/// The client's sessions (RFC 5545): UID = booking id, UTC times, the service's name.
QByteArray clientCalendar(const std::vector<models::Booking>& bookings, const QHash<QString, QString>& serviceNames,
                          models::UtcTime now);

} // namespace storage
