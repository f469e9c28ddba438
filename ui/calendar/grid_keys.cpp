// The grid under the keys: cursor, span, bookings one after the other, picking up and resizing.
#include "ui/calendar/block_words.h"
#include "ui/calendar/grid_view.h"
#include "ui/core/calendar/clock_lines.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;
using models::UtcTime;

namespace ui::calendar
{

namespace
{

struct GridKeyWords {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

/// The clock line `steps` away; a time between two lines goes to the next one first.
UtcTime lineAway(const models::Zone& zone, UtcTime time, int steps, int step)
{
    for (; steps > 0; --steps)
        time = lineAfter(zone, time.plusMs(1), step);
    for (; steps < 0; ++steps)
        time = lineBefore(zone, time.plusMs(-1), step);
    return time;
}

} // namespace

int GridView::horizontal(int key) const
{
    const int towardsEnd = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    return key == towardsEnd ? 1 : -1;
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    m_cursorShown = true;
    if (m_active) {
        if (!activeKey(event))
            QWidget::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Cut)) {
        Q_EMIT cutRequested();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
        return;
    }
    const bool control = event->modifiers() & Qt::ControlModifier, shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        moveCursor(horizontal(event->key()), 0, false);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int direction = event->key() == Qt::Key_Down ? 1 : -1;
        if (control)
            stepBooking(direction);
        else
            moveCursor(0, direction, shift);
        return;
    }
    case Qt::Key_Home:
    case Qt::Key_End: {
        select({});
        const QDate date = m_times.zone().dateOf(m_cursor.start);
        const auto open = m_model.availability().openSpans(date, m_times.zone());
        const UtcTime start =
            event->key() == Qt::Key_Home
                ? (open.empty() ? m_times.zone().startOfDay(date) : open.front().start)
                : (open.empty() ? m_times.zone().startOfDay(date.addDays(1)) : open.back().end).plusMinutes(-m_snap);
        setCursor({start, start.plusMinutes(m_snap)});
        ensureVisible(m_cursor);
        return;
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        Q_EMIT periodRequested(event->key() == Qt::Key_PageDown ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected)
            Q_EMIT openRequested(*m_selected);
        else
            createHere();
        return;
    case Qt::Key_Space:
        pickUp();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_selected)
            Q_EMIT cancelRequested(*m_selected);
        return;
    case Qt::Key_Escape:
        if (m_draft) {
            Q_EMIT draftLeft();
            return;
        }
        if (m_selected) {
            select({});
            return;
        }
        break;
    default:
        if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)) {
            zoom(1);
            return;
        }
        if (control && event->key() == Qt::Key_Minus) {
            zoom(-1);
            return;
        }
        if (control && event->key() == Qt::Key_0) {
            setHourHeight(56);
            return;
        }
        break;
    }
    QWidget::keyPressEvent(event);
}

void GridView::createHere()
{
    Q_EMIT createRequested(m_cursor, m_cursor.end.ms - m_cursor.start.ms <= m_snap * kMinuteMs);
}

void GridView::moveCursor(int days, int steps, bool extend)
{
    const models::Zone& zone = m_times.zone();
    Stretch next = m_cursor;
    if (extend) {
        if (m_selected || m_span.end <= m_span.start)
            m_span = {m_cursor.start, m_cursor.start.plusMinutes(m_snap)};
        // The first slot stays in the span; the other end moves.
        const bool upwards = m_cursor.start < m_span.start;
        if (upwards || (steps < 0 && m_cursor.end <= m_span.end))
            next.start = lineAway(zone, m_cursor.start, steps, m_snap);
        else
            next.end = lineAway(zone, m_cursor.end, steps, m_snap);
        select({});
        m_cursor = next;
        update();
        Q_EMIT cursorMoved();
    } else {
        const QDate date = zone.dateOf(m_cursor.start).addDays(days);
        UtcTime start = days != 0 ? sameClockOn(zone, lineBefore(zone, m_cursor.start, m_snap), date)
                                  : lineAway(zone, m_cursor.start, steps, m_snap);
        if (days != 0 && m_layout.rows().dayOf(date) < 0)
            Q_EMIT periodRequested(days);
        else if (days == 0 && m_layout.rows().dayOf(zone.dateOf(start)) < 0)
            start = m_cursor.start;
        select({});
        setCursor({start, start.plusMinutes(m_snap)});
        // Arriving on a session chooses it, so that Enter opens what stands there.
        for (const Block& block : shownBlocks())
            if (block.start() <= start && start < block.end())
                select(block.id());
    }
    ensureVisible(m_cursor);
}

std::vector<Block> GridView::shownBlocks() const
{
    std::vector<Block> blocks;
    for (int day = 0; day < m_layout.rows().dayCount(); ++day)
        for (const Block& block : m_layout.blocks(day))
            if (block.start() >= m_layout.rows().dayStart(day))
                blocks.push_back(block);
    return blocks;
}

void GridView::stepBooking(int direction)
{
    const std::vector<Block> blocks = shownBlocks();
    if (blocks.empty())
        return;
    size_t index = direction > 0 ? 0 : blocks.size() - 1;
    bool found = false;
    if (m_selected) {
        for (size_t i = 0; i < blocks.size() && !found; ++i) {
            if (!blocks[i].contains(*m_selected))
                continue;
            found = true;
            index = direction > 0 ? std::min(i + 1, blocks.size() - 1) : (i == 0 ? 0 : i - 1);
        }
    }
    for (size_t i = 0; i < blocks.size() && !found; ++i) {
        const size_t candidate = direction > 0 ? i : blocks.size() - 1 - i;
        if (direction > 0 ? blocks[candidate].start() >= m_cursor.start : blocks[candidate].start() < m_cursor.start) {
            index = candidate;
            found = true;
        }
    }
    m_cursor = m_span = {blocks[index].start(), blocks[index].end()};
    select(blocks[index].id());
    ensureVisible(m_cursor);
    Q_EMIT cursorMoved();
}

void GridView::pickUp()
{
    const std::optional<Block> block = selectedBlock();
    if (!block || m_active)
        return;
    if (!block->isMovable()) {
        Q_EMIT announced(
            GridKeyWords::tr("This session is a fact and does not move. Open it to change it.", "a completed session"));
        return;
    }
    const Stretch session{block->start(), block->end()};
    const auto [day, index] = m_layout.find(*m_selected);
    const GridPoint press{day, m_layout.rows().positionOf(day, block->start())};
    m_active = Active{
        Drag::change(Drag::Kind::Move, m_layout.rows(), press, session), block->id(), *block, session, true, false};
    m_cursorShown = true;
    update();
    Q_EMIT announced(GridKeyWords::tr("Picked up %1. Arrow keys move it, Enter drops it, Esc leaves it.",
                                      "a session is moved by keys")
                         .arg(blockTitle(*block)));
}

void GridView::startResize()
{
    const std::optional<Block> block = selectedBlock();
    if (!block || m_active || !block->isMovable())
        return;
    const Stretch session{block->start(), block->end()};
    const auto [day, index] = m_layout.find(*m_selected);
    const GridPoint press{day, m_layout.rows().positionOf(day, block->end())};
    m_active = Active{Drag::change(Drag::Kind::ResizeEnd, m_layout.rows(), press, session),
                      block->id(),
                      *block,
                      session,
                      true,
                      false};
    update();
    Q_EMIT announced(GridKeyWords::tr("Up and Down change the end of %1, Enter keeps it, Esc leaves it.",
                                      "a session is resized by keys")
                         .arg(blockTitle(*block)));
}

void GridView::shiftActive(int days, int steps)
{
    const models::Zone& zone = m_times.zone();
    Stretch next = m_active->now;
    if (m_active->drag.kind() == Drag::Kind::Move) {
        const qint64 length = next.end.ms - next.start.ms;
        if (days != 0) {
            const QDate date = zone.dateOf(next.start).addDays(days);
            next.start = sameClockOn(zone, next.start, date);
            if (m_layout.rows().dayOf(date) < 0)
                Q_EMIT periodRequested(days > 0 ? 1 : -1);
        } else {
            next.start = lineAway(zone, next.start, steps, m_snap);
            if (m_layout.rows().dayOf(zone.dateOf(next.start)) < 0)
                return;
        }
        next.end = next.start.plusMs(length);
    } else {
        next.end = std::max(lineAway(zone, next.end, steps, m_snap), next.start.plusMinutes(m_snap));
    }
    setProposal(next);
    ensureVisible(next);
    update();
    Q_EMIT announced(stretchLabel(next.start, next.end, m_times));
}

bool GridView::activeKey(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        cancelDrag();
        return true;
    }
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        const int direction = event->key() == Qt::Key_PageDown ? 1 : -1;
        if (m_active->keyboard && m_active->drag.kind() == Drag::Kind::Move)
            shiftActive(m_count * direction, 0);
        else if (!m_active->keyboard)
            Q_EMIT periodRequested(direction);
        return true;
    }
    if (!m_active->keyboard)
        return false;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_active->drag.kind() == Drag::Kind::Move)
            shiftActive(horizontal(event->key()), 0);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        shiftActive(0, event->key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        m_cursor = m_span = m_active->now;
        m_active->copy = event->modifiers() & Qt::ControlModifier;
        drop();
        return true;
    default:
        return true;
    }
}

void GridView::focusInEvent(QFocusEvent* event)
{
    // Who comes back from a card, a menu or another window finds it as it was.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
        event->reason() == Qt::ShortcutFocusReason)
        m_cursorShown = true;
    else if (event->reason() == Qt::MouseFocusReason)
        m_cursorShown = false;
    update();
}

void GridView::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason && m_active &&
        m_active->keyboard)
        cancelDrag();
    update();
}

} // namespace ui::calendar
