// The part of the check that reads values: forms, currencies, zones, what stands inside JSON.
#pragma once

#include "storage/check.h"

namespace storage
{

/// Adds the faults of values that SQLite accepts and the program could not read, or that mean nothing: times, days and
/// ids of another form, currencies and time zones that do not exist, policies and hours that cannot be read, ratings
/// outside 1 to 5, people who referred themselves, and a trainer without settings.
models::Status checkValues(const Reader& reader, std::vector<Fault>& faults);

} // namespace storage
