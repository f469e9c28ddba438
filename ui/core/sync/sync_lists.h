// SyncLists: everything the sync screen shows of the desk, read at once.
#pragma once

#include "ui/core/sync/refused.h"
#include "ui/core/sync/review.h"

namespace ui::sync
{

/// One or several acts about the same person that wait.
struct WaitingLine {
    QString title;
    QString detail;
    models::UtcTime made;
    int count = 1;
};

struct SyncLists {
    bool hasAccount = false;
    QString endpoint;
    QString email;
    qint64 endpointAheadMs = 0;
    std::vector<Review> reviews;
    std::vector<Refused> questions; ///< removed on one side, changed on the other
    std::vector<Refused> refused;
    std::vector<WaitingLine> waiting;
    int waitingCount = 0;

    int needsYou() const { return int(reviews.size() + questions.size() + refused.size()); }
};

/// Reads them; at most `mostWaiting` of the acts that wait are looked at one by one.
models::Result<SyncLists> readSyncLists(Commands& commands, const Words& words, int mostWaiting = 40);

/// The first of these records that has two versions, for the chip that leads to the review; a null id: none.
models::Uuid conflictAmong(const storage::Reader& reader, const QString& currency, const QList<models::Uuid>& rows);

/// Only the number: refused acts and records with two versions.
models::Result<int> countNeedsYou(const storage::Reader& reader);

} // namespace ui::sync
