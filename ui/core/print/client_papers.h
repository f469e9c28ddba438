// Papers of clients: the list as it is filtered, and one client's history.
#pragma once

#include "ui/core/print/paper.h"
#include "ui/core/roster/client_file.h"
#include "ui/core/roster/roster.h"
#include "ui/core/wording.h"

namespace ui::print
{

/// The clients in the order given. What they owe and their dates of birth only when ticked.
models::Result<Paper> clientListPaper(const storage::Reader& reader, const PaperDesk& desk, const Wording& wording,
                                      const std::vector<RosterEntry>& clients, const PaperChoice& choice);

/// Packs, sessions and payments of a client; amounts, health notes and the date of birth only when ticked.
models::Result<Paper> clientHistoryPaper(const storage::Reader& reader, const Practice& practice, const PaperDesk& desk,
                                         const Wording& wording, const models::Uuid& client, const PaperChoice& choice);

} // namespace ui::print
