// Putting a paper's parts on pages; its head and foot.
#include "ui/print/page_layout.h"

#include "ui/print/print_text.h"
#include "ui/print/week_page.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::print
{

namespace
{

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(ui::print::Page)
};

constexpr int kBody = 11;
constexpr double kLine = 16;
constexpr double kHeadHeight = 64;
constexpr double kFootHeight = 28;
constexpr double kRowAir = 4;
constexpr double kColumnGap = 12;
const QColor kHair(0xbb, 0xbb, 0xbb);

std::vector<double> columnWidths(const std::vector<PaperColumn>& columns, double width)
{
    double weights = 0;
    for (const PaperColumn& column : columns)
        weights += column.weight;
    const double room = width - kColumnGap * double(columns.size() - 1);
    std::vector<double> widths;
    for (const PaperColumn& column : columns)
        widths.push_back(room * column.weight / weights);
    return widths;
}

std::vector<QStringList> brokenCells(const QStringList& words, const QFont& font, const std::vector<double>& widths)
{
    std::vector<QStringList> cells;
    for (qsizetype i = 0; i < words.size() && i < qsizetype(widths.size()); ++i)
        cells.push_back(printLines(words[i], font, widths[size_t(i)]));
    return cells;
}

double heightOfCells(const std::vector<QStringList>& cells)
{
    qsizetype lines = 1;
    for (const QStringList& cell : cells)
        lines = std::max(lines, cell.size());
    return double(lines) * kLine + 2 * kRowAir;
}

} // namespace

double tableRowHeight(const std::vector<PaperColumn>& columns, const PaperRow& row, double width)
{
    return heightOfCells(brokenCells(row.cells, printFont(kBody, row.strong), columnWidths(columns, width)));
}

PaperSize usualSize(const QLocale& locale)
{
    static constexpr QLocale::Country kLetter[] = {QLocale::UnitedStates, QLocale::Canada,    QLocale::Mexico,
                                                   QLocale::Philippines,  QLocale::Chile,     QLocale::Colombia,
                                                   QLocale::CostaRica,    QLocale::Guatemala, QLocale::Panama,
                                                   QLocale::PuertoRico,   QLocale::Venezuela};
    return std::find(std::begin(kLetter), std::end(kLetter), locale.country()) != std::end(kLetter) ? PaperSize::Letter
                                                                                                    : PaperSize::A4;
}

QSizeF pagePixels(PaperSize size)
{
    return size == PaperSize::A4 ? QSizeF(794, 1123) : QSizeF(816, 1056);
}

PageLayout::PageLayout(const Paper& paper, PaperSize size, const QLocale& locale)
    : m_size(pagePixels(size)), m_locale(locale), m_rightToLeft(locale.textDirection() == Qt::RightToLeft),
      m_title(paper.title), m_by(paper.by), m_printed(paper.printed), m_foot(paper.foot)
{
    for (const PaperPart& part : paper.parts) {
        if (const auto* heading = std::get_if<PaperHeading>(&part))
            addHeading(*heading);
        else if (const auto* text = std::get_if<PaperText>(&part))
            addText(*text);
        else if (const auto* table = std::get_if<PaperTable>(&part))
            addTable(table->columns, table->rows);
        else if (const auto* week = std::get_if<WeekGrid>(&part))
            addWeek(*week);
    }
    breakPages();
}

double PageLayout::bodyTop() const
{
    return kMargin + kHeadHeight;
}

double PageLayout::bodyBottom() const
{
    return m_size.height() - kMargin - kFootHeight;
}

QRectF PageLayout::body() const
{
    return {kMargin, bodyTop(), m_size.width() - 2 * kMargin, bodyBottom() - bodyTop()};
}

QRectF PageLayout::placed(double x, double y, double width, double height) const
{
    return {m_rightToLeft ? m_size.width() - x - width : x, y, width, height};
}

Qt::Alignment PageLayout::sideOf(bool atEnd) const
{
    // Absolute, so that the text's own direction does not turn it round.
    return (atEnd != m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
}

void PageLayout::addHeading(const PaperHeading& heading)
{
    if (!m_strips.empty())
        addGap(16);
    const QFont font = printFont(13, true);
    m_strips.push_back({24,
                        [this, heading, font](QPainter& painter, double top) {
                            painter.setFont(font);
                            painter.drawText(placed(kMargin, top, body().width(), 20),
                                             int(sideOf(false)) | Qt::TextDontClip, heading.words);
                        },
                        0,
                        {},
                        true});
}

void PageLayout::addText(const PaperText& text)
{
    const QFont font = printFont(kBody, text.strong);
    if (text.strong)
        addGap(8);
    for (const QString& line : printLines(text.words, font, body().width())) {
        m_strips.push_back({kLine,
                            [this, line, font](QPainter& painter, double top) {
                                painter.setFont(font);
                                painter.drawText(placed(kMargin, top, body().width(), kLine),
                                                 int(sideOf(false)) | Qt::TextDontClip, line);
                            },
                            0,
                            {},
                            false});
    }
}

void PageLayout::addTable(const std::vector<PaperColumn>& columns, const std::vector<PaperRow>& rows)
{
    const std::vector<double> widths = columnWidths(columns, body().width());
    std::vector<std::pair<double, double>> places;
    double x = kMargin;
    for (const double width : widths) {
        places.push_back({x, width});
        x += width + kColumnGap;
    }
    const auto drawLines = [this, columns, places](QPainter& painter, const std::vector<QStringList>& cells,
                                                   const QFont& font, double top) {
        painter.setFont(font);
        painter.setPen(Qt::black);
        for (size_t i = 0; i < columns.size() && i < cells.size(); ++i) {
            double y = top + kRowAir;
            for (const QString& line : cells[i]) {
                painter.drawText(placed(places[i].first, y, places[i].second, kLine),
                                 int(sideOf(columns[i].atEnd)) | Qt::TextDontClip, line);
                y += kLine;
            }
        }
    };
    const auto rule = [this](QPainter& painter, double y, const QColor& ink) {
        painter.setPen(QPen(ink, 1));
        painter.drawLine(QPointF(kMargin, y), QPointF(m_size.width() - kMargin, y));
        painter.setPen(Qt::black);
    };
    QStringList names;
    for (const PaperColumn& column : columns)
        names.append(column.words);
    const std::vector<QStringList> headCells = brokenCells(names, printFont(kBody, true), widths);
    // Columns without names begin with the rule alone.
    const bool named = !names.join(QString()).isEmpty();
    const double headHeight = named ? heightOfCells(headCells) : 1;
    const auto head = [=](QPainter& painter, double top) {
        drawLines(painter, headCells, printFont(kBody, true), top);
        rule(painter, top + headHeight, Qt::black);
    };
    addGap(8);
    m_strips.push_back({headHeight, head, 0, {}, true});
    const double tallest = body().height() - headHeight;
    for (const PaperRow& row : rows) {
        const QFont font = printFont(kBody, row.strong);
        std::vector<QStringList> cells = brokenCells(row.cells, font, widths);
        // A row taller than a page is the only one that is cut, between two of its lines.
        while (heightOfCells(cells) > tallest) {
            const qsizetype fit = qsizetype((tallest - 2 * kRowAir) / kLine);
            std::vector<QStringList> part;
            for (QStringList& cell : cells) {
                part.push_back(cell.mid(0, fit));
                cell = cell.mid(fit);
            }
            m_strips.push_back({tallest, [=](QPainter& painter, double top) { drawLines(painter, part, font, top); },
                                headHeight, head, false});
        }
        const double height = heightOfCells(cells);
        m_strips.push_back({height,
                            [=](QPainter& painter, double top) {
                                drawLines(painter, cells, font, top);
                                rule(painter, top + height, kHair);
                            },
                            headHeight, head, false});
    }
    addGap(8);
}

void PageLayout::addWeek(const WeekGrid& grid)
{
    const WeekPage week(grid, body(), m_rightToLeft);
    m_strips.push_back({week.height(),
                        [this, week](QPainter& painter, double top) { week.paint(painter, body().left(), top); },
                        0,
                        {},
                        false});
    if (week.listed().empty())
        return;
    addHeading({grid.listTitle});
    addTable(grid.listColumns, week.listed());
}

void PageLayout::breakPages()
{
    m_pages.assign(1, {});
    const double room = body().height();
    double y = 0;
    for (size_t i = 0; i < m_strips.size(); ++i) {
        const Strip& strip = m_strips[i];
        double wanted = strip.height;
        for (size_t next = i; m_strips[next].staysWithNext && next + 1 < m_strips.size(); ++next)
            wanted += m_strips[next + 1].height;
        if (strip.paint && y > 0 && y + wanted > room + 0.5) {
            m_pages.push_back({});
            y = 0;
            if (strip.head) {
                m_pages.back().push_back({bodyTop(), strip.head});
                y = strip.headHeight;
            }
        }
        if (strip.paint)
            m_pages.back().push_back({bodyTop() + y, strip.paint});
        // A gap does not begin a page.
        if (strip.paint || y > 0)
            y += strip.height;
    }
}

void PageLayout::paint(QPainter& painter, int page) const
{
    painter.save();
    painter.setLayoutDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), m_size), Qt::white);
    painter.setPen(Qt::black);
    const double width = body().width();
    const QFont small = printFont(kBody);
    const QFont tall = printFont(20, true);
    // A long title makes room for the program's name by growing smaller, never by being cut.
    QFont title = tall;
    for (int size = 20; size > 11 && printWidth(m_title, title) > width - 90; --size)
        title = printFont(size - 1, true);
    painter.setFont(title);
    painter.drawText(placed(kMargin, kMargin, width - 80, 28), int(sideOf(false)) | Qt::TextDontClip, m_title);
    painter.setFont(small);
    painter.drawText(placed(kMargin, kMargin + 12, width, kLine), int(sideOf(true)) | Qt::TextDontClip,
                     u"TrainerDesk"_s);
    painter.drawText(placed(kMargin, kMargin + 28, width, kLine), int(sideOf(false)) | Qt::TextDontClip, m_by);
    painter.drawText(placed(kMargin, kMargin + 28, width, kLine), int(sideOf(true)) | Qt::TextDontClip, m_printed);
    painter.setPen(QPen(Qt::black, 2));
    painter.drawLine(QPointF(kMargin, kMargin + 52), QPointF(m_size.width() - kMargin, kMargin + 52));
    painter.setPen(Qt::black);
    for (const auto& [top, draw] : m_pages[size_t(page)])
        draw(painter, top);
    const double foot = m_size.height() - kMargin;
    painter.setPen(QPen(Qt::black, 1));
    painter.drawLine(QPointF(kMargin, foot - 24), QPointF(m_size.width() - kMargin, foot - 24));
    painter.setFont(small);
    painter.drawText(placed(kMargin, foot - 16, width, kLine), int(sideOf(false)) | Qt::TextDontClip, m_foot);
    painter.drawText(placed(kMargin, foot - 16, width, kLine), int(sideOf(true)) | Qt::TextDontClip,
                     PageWords::tr("Page %1 of %2").arg(m_locale.toString(page + 1), m_locale.toString(pageCount())));
    painter.restore();
}

} // namespace ui::print
