// SyncedTable: the synchronised tables as the endpoint reads and writes them, made from the entity descriptors.
#pragma once

#include "models/table.h"
#include "server/caller.h"
#include "server/pg.h"
#include "server/write_policy.h"

#include <vector>

namespace server
{

/// A table with the SQL that its descriptor gives. The select list is the allowlist of what may leave: what a trainer
/// may not see is NULL in it, so it does not even leave PostgreSQL.
struct SyncedTable {
    const models::TableInfo* info = nullptr;
    int no = 0; ///< the table's number in the feed
    QByteArray name;
    const TablePolicy* policy = nullptr;
    std::vector<ColumnPolicy> columnPolicies; ///< in the order of the columns
    QByteArray selectRows;                    ///< $1 = ids, $2 = the caller's user: flags, then all columns in order
    QByteArray lockRows;                      ///< the same, locked for change, in order of id
};

/// What a row of a select list says beside its columns, one letter each.
namespace flag
{
constexpr char kClaimed = 'c';  ///< users, client_profiles, notification_settings: the person has an account
constexpr char kVisible = 'v';  ///< client_profiles: health may be seen
constexpr char kMadeHere = 'o'; ///< made by a desk of this trainer
constexpr char kSold = 's';     ///< trainer_packages: some were sold
} // namespace flag

/// All tables, parents before children. The numbers are those of endpoint.synced_table.
const std::vector<SyncedTable>& syncedTables();
/// By name or number; nullptr when there is none.
const SyncedTable* syncedTable(QStringView name);
const SyncedTable* syncedTable(int no);

/// Reads the columns of a row that a select list gave (from its second column on).
models::Row readRow(const SyncedTable& table, const Rows& rows, int row, QStringView trainerCurrency);

} // namespace server
