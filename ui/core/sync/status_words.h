// The truth about syncing in an icon and a few words: the sidebar's line and the sync screen's heading.
#pragma once

#include "models/sync_status.h"

namespace ui::sync
{

/// Icon, words and tone (0 quiet, 1 warning, 2 danger).
struct StatusWords {
    QString icon;
    QString text;
    int tone = 0;
    bool operator==(const StatusWords&) const = default;
};

/// `needsYou`: refused changes and records with two versions. The seven states of the line: Synced, Syncing, Offline, Paused,
/// "2 need you", Cannot sync, Sign in again; and a desk that was never signed in.
StatusWords statusWords(const models::SyncStatus& status, int needsYou, models::UtcTime now);

/// Why, and what to do, where the state needs a sentence; empty where all is well.
QString statusSentence(const models::SyncStatus& status);

/// A clock more than five minutes off is named: "This computer's clock is 12 min ahead ..."; else empty.
QString clockSentence(qint64 endpointAheadMs);

} // namespace ui::sync
