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

/// Adds a fault for each record of a query that answers id and detail.
models::Status addFaults(const Reader& reader, std::vector<Fault>& faults, const QString& kind, const QString& table,
                         const QString& sql);

/// Everything that is wrong with a desk; empty when it is sound. Reads only, all rows within one snapshot; the file's own
/// structure is read beside them, on a second connection. A damaged file is a fault of the kind `integrity`, not an error.
models::Result<std::vector<Fault>> checkDesk(const Reader& reader);

} // namespace storage
