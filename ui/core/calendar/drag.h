// Drag: what a drag on the grid proposes, from the press to the drop.
#pragma once

#include "ui/core/calendar/hour_rows.h"

namespace ui::calendar
{

/// A point of the grid in its own measure: a column and a position among the rows.
struct GridPoint {
    int day = 0;
    qint64 position = 0;
};

/// A stretch of time that a drag proposes.
struct Stretch {
    models::UtcTime start;
    models::UtcTime end;
    bool operator==(const Stretch&) const = default;
};

/// One drag. It holds no pixels: the widget tells grid points, and paints what `stretch` answers.
class Drag
{
public:
    enum class Kind { Create, Move, ResizeStart, ResizeEnd };

    /// A new session from empty space.
    static Drag create(const HourRows& rows, GridPoint press);
    /// A change of a session that lies at `session`, pressed in the column of `press`.
    static Drag change(Kind kind, const HourRows& rows, GridPoint press, Stretch session);

    Kind kind() const { return m_kind; }
    const Stretch& session() const { return m_session; }

    /// What a drop at `at` would make, snapped to lines of `step` minutes on the local clock.
    ///
    /// Create: from the line above the press to the line below the release, in the column of the press. Move: the
    /// start snaps, the real length stays; without vertical movement the local start is kept as it is. Resize: the
    /// moved edge snaps, at least one step remains.
    ///
    /// `rows` may be another week's than at the press: a move can turn the page.
    Stretch stretch(const HourRows& rows, GridPoint at, int step) const;

private:
    Kind m_kind = Kind::Create;
    QDate m_date; ///< the column of the press
    qint64 m_press = 0;
    qint64 m_before = 0; ///< where the session began in that column
    qint64 m_cut = 0;    ///< how much of it lies on the days before
    Stretch m_session;
};

} // namespace ui::calendar
