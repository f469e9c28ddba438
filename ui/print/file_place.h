// FilePlace: asking where a file goes, and saying where it went.
#pragma once

#include "ui/shell/screen.h"

namespace ui
{

/// A place for a file, first offered in the trainer's documents; an empty text when they give up. `kinds` as of
/// QFileDialog, e.g. "PDF (*.pdf)".
QString askFilePlace(QWidget* window, const QString& title, const QString& name, const QString& kinds);

/// A toast with "Show in folder".
Toast fileToast(const QString& words, const QString& file);

} // namespace ui
