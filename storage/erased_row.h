// What is left of a row when the person it speaks of is erased.
#pragma once

#include "models/table.h"

namespace storage
{

/// The row as it stays: identity, health and free text are gone, links, times and amounts are as before.
/// `clientId` is the person; a row about someone else (a referral's other side) keeps what is theirs.
models::Row erasedRow(const models::Row& row, const models::Uuid& clientId);

/// The columns of a table that erasedRow() may change.
const QStringList& erasedColumns(const models::TableInfo& table);

} // namespace storage
