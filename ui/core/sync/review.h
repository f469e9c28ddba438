// Review: a record with two versions, as it is laid before the trainer, and what comes of the choice.
#pragma once

#include "ui/core/sync/act_words.h"

namespace ui::sync
{

enum class Side { Mine, Theirs, Both };

/// What was changed in two places: one value, or a time's start and end together.
struct ReviewField {
    QString name;
    QString mine;
    QString theirs;
    Side inForce = Side::Mine;
    bool isText = false; ///< both can be kept, one below the other
    std::vector<models::TwoVersions> values;
};

struct Review {
    models::SyncConflict conflict;
    QString heading; ///< "Booking, Tomáš Novák, Thursday 12 June"
    QString title;   ///< of its row: "Tomáš Novák, booking"
    QString detail;  ///< "Start and notes changed in two places"
    QString mineBy;  ///< "You, today 09:41"
    QString theirsBy;
    QString same; ///< "client, service, length"
    std::vector<ReviewField> fields;
};

/// NotFound when the record is gone.
models::Result<Review> readReview(const Words& words, const models::SyncConflict& conflict);

/// What would be written.
struct ReviewResult {
    QStringList lines; ///< the first one is the record, the others what was typed
    QString check;     ///< "No clash", a warning, or why it cannot be
    bool isAllowed = true;
    bool isWarning = false;
};
ReviewResult previewReview(Commands& commands, const Words& words, const Review& review,
                           const std::vector<Side>& sides);

/// Writes the chosen sides as one act that Undo takes back, and settles the question.
models::Status useReview(Commands& commands, const Review& review, const std::vector<Side>& sides);

} // namespace ui::sync
