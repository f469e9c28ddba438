// EndpointDoor: what a simulated world needs of an endpoint - the model in memory, or the real gateway and PostgreSQL.
#pragma once

#include "models/entities/all.h"
#include "sync/core/events.h"

#include <optional>
#include <utility>
#include <vector>

namespace simulation
{

/// A rule that is broken on purpose, to see that the simulation notices.
enum class Mutation { None, SerialCursor, NoDedup, DropOn401, NoRowsInAnswer };

using Key = std::pair<const models::TableInfo*, models::Uuid>;
using Writes = std::vector<std::pair<Key, std::optional<models::Row>>>;

/// An endpoint with some trainers, numbered from 0.
class EndpointDoor
{
public:
    virtual ~EndpointDoor() = default;

    struct Account {
        models::Uuid user, trainer;
    };
    virtual int trainers() const = 0;
    virtual Account account(int trainer) const = 0;
    /// A new device's sign-in; the token that its keychain would keep.
    virtual QString signIn(int trainer, const QString& device) = 0;
    /// Answers a request as the gateway would; whose it is says the token. Status 204: nothing new, to be asked later.
    virtual syncing::Answered handle(const syncing::Request& request, qint64 nowMs) = 0;

    /// A program beside the gateway writes rows with plain SQL. Between begin and commit others may write.
    virtual qint64 beginSql(int trainer) = 0;
    virtual void commitSql(int trainer, qint64 ticket, const Writes& rows, qint64 nowMs) = 0;

    virtual void keepBackup() = 0;
    virtual void restoreBackup() = 0;
    /// Throws away what is older than 400 days.
    virtual void forgetOldTombstones(qint64 nowMs) = 0;

    virtual std::vector<models::Row> rowsOf(int trainer, const models::TableInfo& table) = 0;
    /// The row as it is, for a look right after an answer; an endpoint that cannot be looked at so fast says nothing.
    virtual std::optional<std::optional<models::Row>> rowNow(int trainer, const Key& key) = 0;
    /// Whether an act is known as acknowledged.
    virtual bool knowsAct(int trainer, const QString& txn) = 0;
    /// Rules that were seen broken inside the endpoint, in words.
    virtual QStringList faults() = 0;
};

} // namespace simulation
