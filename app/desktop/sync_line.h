// What the sidebar's line says of a status, for pictures.
#pragma once

#include "ui/core/sync/status_words.h"

namespace app
{

using SyncWords = ui::sync::StatusWords;

/// Icon, words and tone of a status whose refused acts are all that needs the trainer.
inline SyncWords wordsFor(const models::SyncStatus& status, models::UtcTime now)
{
    return ui::sync::statusWords(status, status.rejected, now);
}

} // namespace app
