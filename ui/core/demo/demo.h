// The sample practice: a plausible desk of several years that fills all tables.
#pragma once

#include "storage/desk_files.h"

namespace ui::demo
{

struct Options {
    quint64 seed = 1;
    int clients = 40; ///< 1 to 20,000
    int years = 3;    ///< 1 to 20, up to now
};

/// Fills a desk that holds nothing but its trainer. The same seed, clock and ids give the same rows.
/// NotEmpty when there is more; Invalid for options out of range.
models::Status fill(storage::Store& store, const Options& options);

/// The trainer of a demo desk that was not initialised by hand.
storage::NewTrainer trainer();

} // namespace ui::demo
