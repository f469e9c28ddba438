// Bringing pages onto paper.
#include "ui/print/pdf_file.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui::print
{

namespace
{

constexpr int kPdfDpi = 300;
constexpr double kLayoutDpi = 96;

} // namespace

bool paintPages(const PageLayout& layout, QPagedPaintDevice& device, int dpi)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        painter.save();
        painter.scale(dpi / kLayoutDpi, dpi / kLayoutDpi);
        layout.paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

Result<int> writePdf(const PageLayout& layout, const QString& path)
{
    QSaveFile file(path);
    const auto refused = [&] {
        return fail(ErrorCode::Io,
                    u"The PDF cannot be written to %1: %2. Choose another place."_s.arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return refused();
    {
        QPdfWriter writer(&file);
        writer.setTitle(layout.title());
        writer.setCreator(u"TrainerDesk"_s);
        writer.setResolution(kPdfDpi);
        writer.setPageSize(QPageSize(layout.pageSize().width() > 800 ? QPageSize::Letter : QPageSize::A4));
        // The layout keeps its margins itself.
        writer.setPageMargins(QMarginsF());
        if (!paintPages(layout, writer, kPdfDpi))
            return refused();
    }
    if (!file.commit())
        return refused();
    return layout.pageCount();
}

} // namespace ui::print
