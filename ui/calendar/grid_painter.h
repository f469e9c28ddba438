// GridPainter: draws the ground of the day and week grid: lines, closed hours, clock changes, now, header and notes.
#pragma once

#include "ui/calendar/block_painter.h"
#include "ui/core/calendar/calendar_model.h"
#include "ui/core/calendar/grid_layout.h"
#include "ui/core/calendar/time_text.h"

namespace ui::calendar
{

constexpr int kHeaderHeight = 40;
constexpr int kNoteHeight = 24;
constexpr int kMostNotes = 3;

/// What the painter looks at. `offset` maps content to widget: widget y = content y + offset.
struct GridScene {
    const Theme& theme;
    const CalendarModel& model;
    const GridLayout& layout;
    const TimeText& times;
    QSize size;
    int top = 0; ///< where the scrolled part begins
    int offset = 0;
    bool rightToLeft = false;
    const TimeText* second = nullptr; ///< a second zone's hours stand before the first's
    int secondWidth = 0;

    /// A rectangle counted from the start edge, in content coordinates, as it lies in the widget.
    QRect placed(QRect logical) const;
    /// The same without scrolling (header and notes lane).
    QRect mirrored(QRect logical) const;
    bool isToday(int day) const { return layout.rows().date(day) == model.today(); }
};

/// The words of a note: short for a narrow column, whole for a wide one.
QString noteText(const DayNote& note, const TimeText& times, bool whole);
QString noteIcon(DayNote::Kind kind);

/// Where the notes of a day lie in the lane, counted from the start edge: one under the other in a week, side by side in a
/// single day. When not all fit, the last place is for "+2".
std::vector<QRect> notePlaces(const GridScene& scene, int day, int rowCount);

/// A block's times; on the day of a clock change with the zone's short name.
BlockTimes timesOf(const Block& block, const GridScene& scene, int day);

class GridPainter
{
public:
    GridPainter(QPainter& painter, const GridScene& scene) : m_painter(painter), m_scene(scene) {}

    /// Lines, closed hours, skipped and repeated hours, fold bars. Only what touches `exposed`.
    void paintGround(const QRect& exposed);
    void paintHourLabels(const QRect& exposed, std::optional<models::UtcTime> hovered);
    /// The thin line of the days that are not today, under the blocks.
    void paintThinNow();
    /// Today's line with its dot, over the blocks.
    void paintNow();
    void paintHeader();
    void paintNotes(int rows);

private:
    void paintClosed(int day);
    void paintChanges(int day);
    void paintBars();
    int nowY() const;
    int todayColumn() const;

    QPainter& m_painter;
    const GridScene& m_scene;
};

} // namespace ui::calendar
