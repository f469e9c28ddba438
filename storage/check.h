// Looking for faults in a desk.
#pragma once

#include "models/result.h"
#include "storage/reader.h"

#include <vector>

namespace storage
{

/// One fault: what kind, where, and a sentence.
struct Fault {
    QString kind; ///< integrity, foreign_key, value, times, overlap, seats, balance, orphan, journal, search
    QString table;
    QString id;
    QString detail;
};

/// Everything that is wrong with a desk; empty when it is sound. Reads only, within one snapshot.
models::Result<std::vector<Fault>> checkDesk(const Reader& reader);

} // namespace storage
