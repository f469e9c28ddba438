// What the programs take from their environment: the folder of the desk and the clock.
#pragma once

#include "models/clock.h"
#include "models/result.h"

namespace app
{

/// `--data`, else TRAINERDESK_DATA, else the platform's application-data folder.
QString deskFolder(const QString& option);

/// The system's clock, or the one instant of TRAINERDESK_NOW (ISO 8601 with an offset). Invalid when that is not one.
models::Result<models::Clock> clockFromEnvironment();

} // namespace app
