// Consequence words: what an act leads to, line by line, as the trainer reads it before confirming.
#pragma once

#include "ui/core/act.h"
#include "ui/core/cell.h"
#include "ui/core/wording.h"

namespace ui
{

/// One line of a preview; the icon says the same as the words.
struct ConsequenceLine {
    QString icon;
    QString words;
    Tone tone = Tone::Plain;
};

/// "outside your hours" for a warning's key; an unknown key is said as it is.
QString warningWords(const QString& key);

/// Sessions, fee, payout, points, badges, waiting list, dates, warnings and messages, in this order. Empty when nothing
/// follows. `hidden` (privacy mode) leaves amounts out.
std::vector<ConsequenceLine> consequenceLines(const Consequences& consequences, const Wording& wording,
                                              bool hidden = false);

} // namespace ui
