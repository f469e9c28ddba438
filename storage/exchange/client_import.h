// ClientImport: a list of people from a file against the desk - one ChangeSet for the whole file, and what to report.
#pragma once

#include "models/change_set.h"
#include "models/zone.h"
#include "storage/exchange/imported_client.h"
#include "storage/reader.h"

namespace storage
{

/// Whose desk it is and when.
struct ImportContext {
    models::Uuid trainerId;
    models::User trainer;
    models::Zone zone;
    models::UtcTime now;
};

/// What an import did, or would do: read = new + changed + same + rejected.
struct ImportReport {
    int read = 0;
    int added = 0;
    int changed = 0;
    int same = 0;
    std::vector<RejectedRow> rejects; ///< by row
};

struct ClientImportPlan {
    models::ChangeSet changes; ///< empty when the file says nothing new
    ImportReport report;
};

/// Compares people with the desk. The same person is found by e-mail address, by the id that an earlier import of the same
/// row gave, or by the same name together with phone, birth date or nothing that contradicts; so importing a file again
/// changes nothing.
///
/// What the file says replaces what the desk has, but nothing is erased: empty cells say nothing, notes are added below
/// those there, tags join. Rejects the second row of a person, the trainer's own address, and an address that on the desk
/// belongs to somebody with another first name. Makes no payments and no messages.
models::Result<ClientImportPlan> planClientImport(const Reader& reader, const ImportContext& context, ClientList list);

} // namespace storage
