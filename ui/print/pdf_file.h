// PdfFile: a paper as a PDF - black on white, A4 or Letter by locale, margins 15 mm, page x of y.
#pragma once

#include "ui/core/print/paper.h"

namespace ui::print
{

/// Writes the file whole or not at all. `footer` stands at the start of the foot of each page, the page at its end.
///
/// \returns the number of pages; Io when the file cannot be written.
models::Result<int> writePdf(const Paper& paper, const QString& footer, const QLocale& locale, const QString& path);

/// The paper of a country: Letter where it is usual, else A4.
bool usesLetter(const QLocale& locale);

} // namespace ui::print
