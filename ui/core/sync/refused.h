// Refused acts: what can be done about them - another time, replacing the other, keeping or leaving what was removed.
#pragma once

#include "models/availability.h"
#include "ui/core/sync/act_words.h"

namespace ui::sync
{

/// A refused act as the trainer sees it.
struct Refused {
    models::SyncAct act;
    QString title;
    QString reason;
    QString client; ///< who would be told, or empty
    QString clientMail;
    bool isQuestion = false;                ///< removed on one side and changed on the other
    bool isRemovedThere = false;            ///< of a question: the server removed it
    bool canBringBack = false;              ///< of a question: the last image is known
    std::optional<models::TimeSpan> wanted; ///< of a booking: the time that was refused
    std::vector<models::UtcTime> free;      ///< up to three free times near it
    std::vector<models::Uuid> holders;      ///< whose bookings stand in the way
    QStringList values;                     ///< what was to be written, for reading: "Start: Fri 10:00"
};

models::Result<Refused> readRefused(Commands& commands, const Words& words, const models::SyncAct& act);

/// Does the act again at another time.
models::Status takeNewTime(Commands& commands, const Refused& refused, models::UtcTime start);
/// Does the act again as it was.
models::Status tryAgain(Commands& commands, const Refused& refused);
/// Cancels what holds the time, then does the act again.
models::Status replaceOther(Commands& commands, const Refused& refused);
/// Of a question: the record stays, with the change made here (or in spite of being removed here).
models::Status keepRecord(Commands& commands, const Refused& refused);
/// Of a question: the record goes.
models::Status removeRecord(Commands& commands, const Refused& refused);
/// Gives the act up; its values stay readable in the journal.
models::Status dropRefused(Commands& commands, const Refused& refused);
/// Words to the client about a time that could not be had.
QString messageFor(const Words& words, const Refused& refused);

} // namespace ui::sync
