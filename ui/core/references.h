// References: which client, service, pack or booking is meant by an id, an e-mail or a name.
#pragma once

#include "ui/core/commands.h"

namespace ui
{

/// A client of the roster by id, e-mail or full name, exactly, after trimming and Unicode NFC. Archived ones are meant
/// only where no other matches. NotFound, or Ambiguous with the advice to use the id or e-mail.
models::Result<models::User> clientOf(const Planning& planning, const QString& reference);
/// A service of the trainer by id or name; retired ones only where no active one matches.
models::Result<models::TrainerService> serviceOf(const Planning& planning, const QString& reference);
/// An offer of packs by id or name; retired ones only where no active one matches.
models::Result<models::TrainerPackage> offerOf(const Planning& planning, const QString& reference);
/// A pack bought, by id.
models::Result<models::ClientPackage> clientPackageOf(const Planning& planning, const QString& reference);
/// A booking by id.
models::Result<models::Booking> bookingOf(const Planning& planning, const QString& reference);
/// A payment by id.
models::Result<models::Payment> paymentOf(const Planning& planning, const QString& reference);

/// The roster row of a client.
models::Result<models::TrainerClient> rosterOf(const Planning& planning, const models::Uuid& clientId);

/// "First Last", without the space where one is missing.
QString fullName(const models::User& user);

} // namespace ui
