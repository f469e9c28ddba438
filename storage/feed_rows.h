// FeedRows: takes the endpoint's rows into the open transaction.
#pragma once

#include "storage/overlay.h"

#include <QByteArray>
#include <QJsonArray>

namespace storage
{

/// A row as the endpoint sends it: its image, or that it is gone for this trainer.
struct EndpointRow {
    RowKey key;
    qint64 version = 0;
    std::optional<models::Row> image;
};

/// Reads `[{"t","id","op","v","d"},...]` (docs/protocol.md). Rows of unknown tables are passed over: a newer endpoint
/// may have more. Invalid when a row cannot be read; the message names its table.
models::Result<std::vector<EndpointRow>> parseEndpointRows(const QJsonArray& rows, const QString& currency);

/// Applies the endpoint's rows page by page. A row without pending changes is written as it came; of a row with pending
/// changes the shadow is kept, and the live row is made anew at finish().
class FeedRows
{
public:
    FeedRows(Database& database, RowKeys pending, models::UtcTime now);

    models::Status take(const std::vector<EndpointRow>& rows);
    /// Has the live row made anew at finish(), though the endpoint sent nothing for it.
    void again(const RowKey& key) { m_again.insert(key); }
    models::Status finish();

    const RowKeys& pending() const { return m_pending; }
    /// Rows with pending changes for which the endpoint sent something.
    const RowKeys& seenPending() const { return m_seen; }
    models::ChangeSet& changes() { return m_changes; }

private:
    models::Status takeTable(const models::TableInfo& table, std::vector<const EndpointRow*>& rows);
    models::Status giveWay(const models::TableInfo& table, const std::vector<const EndpointRow*>& rows);
    models::Status noteVersions(const models::TableInfo& table, const std::vector<const EndpointRow*>& rows);

    Database& m_database;
    Overlay m_overlay;
    models::UtcTime m_now;
    RowKeys m_pending;
    RowKeys m_again;
    RowKeys m_seen;
    models::ChangeSet m_changes;
};

/// Whether a person, a trainer or a booking has one row of this table, so that two devices may have made it twice.
bool hasOneRowEach(const models::TableInfo& table);

/// Gives a row of this desk the id under which the endpoint knows it: in the pending changes and in every reference.
/// A row that has the new id already stays; the old one goes.
models::Status renameRow(Database& database, const models::TableInfo& table, const models::Uuid& from,
                         const models::Uuid& to, models::UtcTime now, models::ChangeSet& changes);

} // namespace storage
