// The daily run: notices that are due.
#pragma once

#include "ui/core/commands.h"

namespace ui
{

/// What may pop up on the desktop after a run; everything else only stands in the inbox. No health and no amounts.
struct PopUp {
    QString title;
    QString text;
    std::optional<models::Uuid> relatedId;
};

/// Plans everything that has become due. Running it again adds nothing: ids follow from the occasion.
///
/// Reminders that came due while the desk was closed are told once, in one notice. `popUps` receives what may be shown
/// now: sessions about to start, when the trainer wants pop-ups and it is not quiet.
/// What changes by the day only (packs, certificates) is looked at when `daily`.
Plan runNotices(std::vector<PopUp>& popUps, bool daily = true);

} // namespace ui
