// Grid layout: rows, columns and blocks in pixels, and what lies under a point. No painting.
#pragma once

#include "ui/core/calendar/hour_rows.h"
#include "ui/core/calendar/sessions.h"

#include <QPoint>
#include <QRect>

namespace ui::calendar
{

/// Sizes in device-independent pixels.
struct GridSizes {
    int width = 768; ///< of everything: gutter, columns and scroll lane
    int gutter = 56; ///< hour labels
    int lane = 10;   ///< kept for the scroll bar, also when there is none
    int hour = 56;   ///< one hour's height: one of kZoomSteps
    int air = 10;    ///< above the first and below the last row, so that labels are whole
    bool operator==(const GridSizes&) const = default;
};

constexpr int kZoomSteps[] = {32, 44, 56, 76, 104};
constexpr int kFoldBar = 24;     ///< the bar of folded hours
constexpr int kMorning = 6 * 60; ///< hours before fold into a bar
constexpr int kEvening = 22 * 60;
constexpr int kShortest = 20;  ///< the smallest block
constexpr int kNarrowest = 40; ///< narrower columns become "+k"
constexpr int kMoreWidth = 24; ///< the "+k" block
constexpr int kFreeEnd = 8;    ///< always free at the end side of a column, for drag-to-create

/// Which of the two night bars are closed.
struct Folds {
    bool morning = true;
    bool evening = true;
    bool operator==(const Folds&) const = default;
};

/// Rows to pixels. y counts from the top of the scrolled content: bar, air, rows, air, bar.
class RowScale
{
public:
    RowScale() = default;
    RowScale(const HourRows& rows, const GridSizes& sizes, Folds folds);

    int height() const { return m_bottom + m_air + kFoldBar; }
    /// The y of a position; folded positions stand at the bar's inner edge.
    int y(qint64 position) const;
    qint64 positionAt(int y) const;
    qint64 from() const { return m_from; }
    qint64 to() const { return m_to; }
    int morningBar() const { return 0; }
    int eveningBar() const { return m_bottom + m_air; }
    /// The time that so many pixels stand for.
    qint64 lengthOf(int pixels) const { return pixels * kHourMs / m_hour; }

private:
    qint64 m_from = 0;
    qint64 m_to = 24 * kHourMs;
    int m_hour = 56;
    int m_air = 10;
    int m_top = 34;
    int m_bottom = 34;
};

/// A block's rectangle. x counts from the start edge of the grid (the right one in right-to-left).
struct PlacedBlock {
    size_t block = 0; ///< in the day's list
    QRect rect;
    int column = 0;
    bool clippedAbove = false; ///< begins on the day before
    bool clippedBelow = false;
};

/// Blocks that had no room, behind one "+k".
struct MoreBlocks {
    QRect rect;
    std::vector<size_t> blocks;
};

struct DayLayout {
    std::vector<PlacedBlock> blocks;
    std::vector<MoreBlocks> more;
};

struct Hit {
    enum class Part { Nothing, Gutter, MorningBar, EveningBar, Slot, Body, StartEdge, EndEdge, More };
    Part part = Part::Nothing;
    int day = -1;
    size_t index = 0;          ///< of the block in the day's list, or of the MoreBlocks
    models::UtcTime instant{}; ///< under the pointer, for blocks and slots
};

/// The whole grid. A day's layout is made when first asked for and kept until the day or the sizes change.
class GridLayout
{
public:
    GridLayout() = default;
    GridLayout(HourRows rows, GridSizes sizes, Folds folds);

    const HourRows& rows() const { return m_rows; }
    const RowScale& scale() const { return m_scale; }
    const GridSizes& sizes() const { return m_sizes; }
    const Folds& folds() const { return m_folds; }

    /// Replaces a day's blocks; only this day is laid out again.
    void setBlocks(int day, std::vector<Block> blocks);
    const std::vector<Block>& blocks(int day) const { return m_blocks[size_t(day)]; }
    const DayLayout& day(int day) const;

    /// Left edge of a column, counted from the start edge; `column(dayCount())` is the end of the last one.
    int columnEdge(int day) const;
    QRect columnRect(int day) const;
    /// The rectangle of a stretch of time over the whole width of a column, as a dragged block is drawn.
    QRect stretchRect(int day, models::UtcTime start, models::UtcTime end) const;
    /// The column at x, clamped to the first and last.
    int dayAt(int x) const;
    Hit hitTest(QPoint at) const;

    /// The block that holds a booking: day and index, or day -1.
    std::pair<int, size_t> find(const models::Uuid& booking) const;

private:
    DayLayout layOut(int day) const;

    HourRows m_rows;
    GridSizes m_sizes;
    Folds m_folds;
    RowScale m_scale;
    std::vector<std::vector<Block>> m_blocks;
    mutable std::vector<std::optional<DayLayout>> m_days;
};

} // namespace ui::calendar
