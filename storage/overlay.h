// Overlay: live row = the endpoint's image + this desk's pending changes, at every commit.
#pragma once

#include "models/change_set.h"
#include "storage/reader.h"

#include <set>

namespace storage
{

/// A row of any table.
struct RowKey {
    const models::TableInfo* table = nullptr;
    models::Uuid id;
    auto operator<=>(const RowKey&) const = default;
};
using RowKeys = std::set<RowKey>;

/// An act is pending while the endpoint has not answered, or has and its feed was not read up to the effect.
/// For use in SQL over `journal_txn t`.
inline constexpr const char16_t* kPendingAct = u"(t.state IN ('queued', 'in_flight') OR t.effect_seq IS NOT NULL)";

/// Keeps the rows of the desk equal to the endpoint's images with the pending changes laid over them.
/// Everything happens in the open write transaction.
class Overlay
{
public:
    explicit Overlay(Database& database) : m_database(database), m_reader(database) {}

    /// Every row that a pending act touches, hidden acts included.
    models::Result<RowKeys> pendingRows() const;
    /// The rows that an act touches.
    models::Result<RowKeys> rowsOf(const QString& txn) const;

    /// The endpoint's image of a row: the stored shadow, else the live row with its pending changes taken back.
    models::Result<std::optional<models::Row>> endpointImage(const RowKey& key) const;
    /// Stores the endpoint's image (no value: the endpoint has no such row).
    models::Status keepShadow(const RowKey& key, const std::optional<models::Row>& image);
    /// Stores the endpoint's image unless it is stored. Needed before what is pending on the row changes.
    models::Status materialise(const RowKey& key);
    /// Makes the live row anew from its shadow and what is pending, and forgets a shadow that is needed no more.
    models::Status layAgain(const RowKey& key, models::ChangeSet& changes);

private:
    struct Pending {
        models::RowChange change;
        bool hidden = false;
    };
    models::Result<std::vector<Pending>> pendingOf(const RowKey& key) const;
    models::Result<std::optional<std::optional<models::Row>>> storedShadow(const RowKey& key) const;

    Database& m_database;
    Reader m_reader;
};

/// Writes whole rows of one table: inserts them, or updates the ones that are there (never replaces: a replaced parent
/// would take its children along).
models::Status upsertRows(Database& database, const models::TableInfo& table, const std::vector<models::Row>& rows);
/// Deletes rows by id.
models::Status deleteRows(Database& database, const models::TableInfo& table, const std::vector<models::Uuid>& ids);
/// A row from the JSON object of journal_op.new, values as stored; a missing column is null.
models::Result<models::Row> rowFromStoredJson(const models::TableInfo& table, const QString& json);
/// A row as the JSON object of journal_op.new.
QString rowToStoredJson(const models::Row& row);

} // namespace storage
