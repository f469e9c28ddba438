// Laying a paper out on pages.
#include "ui/print/pdf_file.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui::print
{

namespace
{

constexpr int kPaperDpi = 300;
constexpr double kFootMm = 10;

} // namespace

bool usesLetter(const QLocale& locale)
{
    static constexpr QLocale::Country kLetter[] = {QLocale::UnitedStates, QLocale::Canada,     QLocale::Mexico,    QLocale::Philippines,
                                                   QLocale::Chile,        QLocale::Colombia,   QLocale::CostaRica, QLocale::Guatemala,
                                                   QLocale::Panama,       QLocale::PuertoRico, QLocale::Venezuela};
    return std::find(std::begin(kLetter), std::end(kLetter), locale.country()) != std::end(kLetter);
}

Result<int> writePdf(const Paper& paper, const QString& footer, const QLocale& locale, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, u"The PDF cannot be written to %1: %2. Choose another place."_s.arg(path, file.errorString()));
    QPdfWriter writer(&file);
    writer.setTitle(paper.title);
    writer.setCreator(u"TrainerDesk"_s);
    writer.setResolution(kPaperDpi);
    writer.setPageSize(QPageSize(usesLetter(locale) ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);

    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    QFont font(u"IBM Plex Sans"_s, 10);
    document.setDefaultFont(font);
    document.setHtml(u"<h2>%1</h2>"_s.arg(paper.title.toHtmlEscaped()) + paper.html);
    // Headings of a table come again on the next page.
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setHeaderRowCount(1);
            table->setFormat(format);
        }
    }
    const QSizeF area(writer.width(), writer.height() - kFootMm / 25.4 * kPaperDpi);
    document.setDocumentMargin(0);
    document.setPageSize(area);
    const int pages = document.pageCount();

    QPainter painter(&writer);
    QAbstractTextDocumentLayout::PaintContext context;
    // Whatever the look of the window: paper is white.
    context.palette.setColor(QPalette::Text, Qt::black);
    font.setPointSize(8);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -page * area.height());
        context.clip = QRectF(0, page * area.height(), area.width(), area.height());
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setPen(Qt::black);
        painter.setFont(font);
        const QRectF foot(0, area.height(), area.width(), writer.height() - area.height());
        const bool rightToLeft = locale.textDirection() == Qt::RightToLeft;
        painter.drawText(foot, (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom, footer);
        painter.drawText(foot, (rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom,
                         QCoreApplication::translate("ui::print::PdfFile", "page %1 of %2").arg(page + 1).arg(pages));
    }
    painter.end();
    if (!file.commit())
        return fail(ErrorCode::Io, u"The PDF cannot be written to %1: %2. Choose another place."_s.arg(path, file.errorString()));
    return pages;
}

} // namespace ui::print
