// PdfFile: a laid-out paper as a PDF or on a printer.
#pragma once

#include "models/result.h"
#include "ui/print/page_layout.h"

class QPagedPaintDevice;

namespace ui::print
{

/// Writes the file whole or not at all.
///
/// \returns the number of pages; Io when the file cannot be written.
models::Result<int> writePdf(const PageLayout& layout, const QString& path);

/// Paints all pages onto a device whose resolution is `dpi`. False when the device refuses a page.
bool paintPages(const PageLayout& layout, QPagedPaintDevice& device, int dpi);

} // namespace ui::print
