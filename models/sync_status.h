// SyncStatus: how synchronisation stands, as a value that the window and the command line show.
#pragma once

#include "models/utc_time.h"

#include <QMetaType>
#include <QString>
#include <optional>

namespace models
{

/// What synchronisation is doing, or why it is not.
enum class SyncState {
    SignedOut,  ///< no account, or the endpoint does not accept this device any more
    UpToDate,   ///< nothing waits and the feed was read to its head
    Pending,    ///< changes wait to be sent
    Syncing,    ///< an exchange is going on
    Offline,    ///< the endpoint cannot be reached; tried again by itself
    Paused,     ///< the trainer paused it
    CannotSync, ///< something to be settled by a person; the sentence says what
    Upgrade     ///< the endpoint speaks a newer schema; changes are sent, nothing is fetched
};

/// The stable word of a state, as in `sync status --json`.
inline QString syncStateWord(SyncState state)
{
    switch (state) {
    case SyncState::SignedOut:
        return QStringLiteral("signed_out");
    case SyncState::UpToDate:
        return QStringLiteral("up_to_date");
    case SyncState::Pending:
        return QStringLiteral("pending");
    case SyncState::Syncing:
        return QStringLiteral("syncing");
    case SyncState::Offline:
        return QStringLiteral("offline");
    case SyncState::Paused:
        return QStringLiteral("paused");
    case SyncState::CannotSync:
        return QStringLiteral("cannot_sync");
    case SyncState::Upgrade:
        return QStringLiteral("upgrade");
    }
    return {};
}

struct SyncStatus {
    SyncState state = SyncState::SignedOut;
    int pending = 0;  ///< acts that wait for the endpoint
    int rejected = 0; ///< acts that the endpoint refused and the trainer has not settled
    int parked = 0;   ///< acts that stand on a refused one
    QString cursor;
    std::optional<UtcTime> lastSync;
    QString sentence; ///< why, in words, where the state needs them

    bool operator==(const SyncStatus&) const = default;
};

} // namespace models

Q_DECLARE_METATYPE(models::SyncStatus)
