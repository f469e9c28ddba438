// The journal: every act with its row changes, in the data's own transaction.
#pragma once

#include "models/change_set.h"
#include "models/clock.h"
#include "storage/reader.h"

#include <optional>
#include <vector>

namespace storage
{

/// How an act stands in the journal; the words are those of journal_txn.kind. Upkeep is quiet, with its own mark.
enum class JournalKind { Act, Undo, Redo, Quiet, Upkeep };

/// An act that is in the journal.
struct JournalEntry {
    models::Uuid id;
    QString label;
    bool wasSent = false; ///< the endpoint may have seen it
};

/// Writes an act. `target` is the act that an undo or redo is about. Call inside the write transaction.
models::Result<models::Uuid> writeJournal(Database& database, const models::ChangeSet& changes, JournalKind kind,
                                          const std::optional<models::Uuid>& target, models::UtcTime now,
                                          models::IdSource& ids);

/// The act that undo (redo) would touch, or no value.
models::Result<std::optional<JournalEntry>> nextToUndo(const Reader& reader);
models::Result<std::optional<JournalEntry>> nextToRedo(const Reader& reader);

/// The last thing that was done about an act: the act itself, or the newest undo or redo of it. Taking that back exactly
/// undoes or redoes the act, also where an undo that was sent has left correcting rows.
models::Result<std::optional<JournalEntry>> lastAbout(const Reader& reader, const models::Uuid& actId);

/// The changes of an act as they were made. Corrupt when the journal cannot be read.
models::Result<models::ChangeSet> readJournal(const Reader& reader, const models::Uuid& id);

/// Sets journal_txn.undo_state.
models::Status markUndo(Database& database, const models::Uuid& id, const QString& state);

/// Appends a value as the JSON that comes back as the same value.
void appendStoredJson(QString& out, const models::Value& value);

/// Whether a JSON object of the journal stands for a whole row, in which a column that is not named is null (large acts
/// leave nulls out), or for the changed columns alone.
enum class Extent { WholeRow, SomeColumns };

/// Cells as the JSON object of `journal_op.old` and `.new`, values as stored; and back (Corrupt when it is not one).
QString cellsToJson(const models::TableInfo& table, const std::vector<models::Cell>& cells);
models::Result<std::vector<models::Cell>> cellsFromJson(const models::TableInfo& table, const QString& json,
                                                        Extent extent);

/// From how many insertions into one table on they are written by pages of JSON: SQLite's json_each spreads a page
/// faster than values can be bound one by one.
constexpr size_t kBulkRows = 64;

/// The number of changes from `first` on that insert into one table; 0 when `first` is no insertion.
size_t insertionRun(const std::vector<models::RowChange>& changes, size_t first);

} // namespace storage
