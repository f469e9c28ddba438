// The practice of the comps: one trainer's desk on Wednesday 11 June 2025, 10:36 in Berlin. Names and figures are invented.
#pragma once

#include "storage/desk_files.h"

namespace tests
{

/// Who the desk belongs to.
storage::NewTrainer compsTrainer();

/// The moment that the comps show.
models::UtcTime compsNow();

/// Fills an initialised desk whose clock stands at compsNow(): 128 clients, six services, nine offers, a year of sessions
/// and payments, the weeks around 11 June, and Sunday 26 October with its hour that comes twice. Everything goes through
/// the store's gate: most of it as news from the endpoint, and four acts of this computer that still wait to be sent.
models::Status fillCompsPractice(storage::Store& store);

} // namespace tests
