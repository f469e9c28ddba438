// The files of a desk: where its database lies, making a new desk.
#pragma once

#include "models/clock.h"
#include "models/entities/all.h"
#include "storage/store.h"

namespace storage
{

/// DIR/desk.sqlite
QString databaseFile(const QString& folder);

/// What `init` asks.
struct NewTrainer {
    QString firstName;
    QString lastName;
    QString email;
    QString timeZone;
    QString currency;
};

/// Checks what `init` was given: Invalid for an empty or overlong name, a mail address without @, an unknown zone or
/// currency.
models::Status checkTrainer(const NewTrainer& trainer);

/// Writes the trainer into an empty desk (users, trainer_profiles, trainer_settings, notification_settings).
/// NotEmpty when the desk has a trainer.
models::Status initialise(Store& store, const NewTrainer& trainer);

/// Opens the desk of a folder for writing, making the folder and an empty desk first if asked.
models::Result<std::unique_ptr<Database>> openDesk(const QString& folder, Database::Open mode);

} // namespace storage
