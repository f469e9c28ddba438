// PageLayout: a paper put on pages, painted the same for the preview, the printer and the PDF.
#pragma once

#include "ui/core/print/paper.h"

#include <QSizeF>
#include <functional>

class QPainter;

namespace ui::print
{

enum class PaperSize { A4, Letter };

/// The paper of a country: Letter where it is usual, else A4.
PaperSize usualSize(const QLocale& locale);
/// A page at 96 px an inch.
QSizeF pagePixels(PaperSize size);

/// 15 mm at 96 px an inch.
constexpr double kMargin = 57;

/// The height of a row of a table `width` px wide, with its lines broken.
double tableRowHeight(const std::vector<PaperColumn>& columns, const PaperRow& row, double width);

/// Lays a paper out once; all lengths are px at 96 an inch. Black on white whatever the look of the window; rows are never
/// split, headings of a table come again on the next page, a heading never stands alone at the foot.
class PageLayout
{
public:
    PageLayout(const Paper& paper, PaperSize size, const QLocale& locale);
    // What paints the pages refers to this object.
    PageLayout(const PageLayout&) = delete;
    PageLayout& operator=(const PageLayout&) = delete;

    int pageCount() const { return int(m_pages.size()); }
    QSizeF pageSize() const { return m_size; }
    const QString& title() const { return m_title; }
    /// Paints a page (0-based) with its head and foot; the painter's unit is a px of the page.
    void paint(QPainter& painter, int page) const;

private:
    /// Something that is not split: a line of text, a row, a whole week.
    struct Strip {
        double height = 0;
        std::function<void(QPainter&, double top)> paint{};
        double headHeight = 0; ///< of the headings that must come again when it begins a page
        std::function<void(QPainter&, double top)> head{};
        bool staysWithNext = false;
    };
    using Page = std::vector<std::pair<double, std::function<void(QPainter&, double top)>>>;

    void addHeading(const PaperHeading& heading);
    void addText(const PaperText& text);
    void addTable(const std::vector<PaperColumn>& columns, const std::vector<PaperRow>& rows);
    void addWeek(const WeekGrid& grid);
    void addGap(double height) { m_strips.push_back({height, {}, 0, {}, false}); }
    void breakPages();
    double bodyTop() const;
    double bodyBottom() const;
    QRectF body() const;
    /// Mirrors a box in a right-to-left locale.
    QRectF placed(double x, double y, double width, double height) const;
    Qt::Alignment sideOf(bool atEnd) const;

    QSizeF m_size;
    QLocale m_locale;
    bool m_rightToLeft;
    QString m_title;
    QString m_by;
    QString m_printed;
    QString m_foot;
    std::vector<Strip> m_strips;
    std::vector<Page> m_pages;
};

} // namespace ui::print
