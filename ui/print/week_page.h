// WeekPage: the grid of a printed week - hours, days, sessions in words, and what did not fit.
#pragma once

#include "ui/core/calendar/overlap.h"
#include "ui/core/print/paper.h"

#include <QRectF>

class QPainter;

namespace ui::print
{

/// Lays the grid out so that it and the list below fill at most one page: the hours give way first.
class WeekPage
{
public:
    WeekPage(const WeekGrid& grid, const QRectF& room, bool rightToLeft);

    double height() const;
    /// Sessions that the grid cannot hold, and the people of groups, in order.
    const std::vector<PaperRow>& listed() const { return m_listed; }
    void paint(QPainter& painter, double left, double top) const;

private:
    struct Placed {
        size_t day = 0;
        QRectF box; ///< within the grid, from its top start corner
        WeekSession session;
        bool starred = false;
    };

    void lay(double hourHeight);
    void layDay(size_t day);
    bool fits(const Placed& block) const;
    double dayWidth() const;
    double listHeight() const;
    /// Mirrors within the width of the grid.
    QRectF placed(const QRectF& box) const;
    void paintGround(QPainter& painter) const;
    void paintSession(QPainter& painter, const Placed& block) const;

    WeekGrid m_grid;
    double m_width;
    bool m_rightToLeft;
    double m_hour = 54;
    double m_gutter = 40;
    std::vector<Placed> m_blocks;
    std::vector<PaperRow> m_listed;
};

} // namespace ui::print
