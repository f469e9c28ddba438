// The grid under the pointer: hover, press, drag, auto-scroll, drop; and what a drag looks like.
#include "ui/calendar/block_words.h"
#include "ui/calendar/grid_view.h"
#include "ui/core/calendar/clock_lines.h"
#include "ui/kit/paint.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleHints>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;
using models::UtcTime;

namespace ui::calendar
{

namespace
{

constexpr int kScrollEdge = 48;
constexpr double kScrollSpeed = 300; ///< px/s at the edge itself
constexpr int kFrameMs = 16;
constexpr int kTurnMs = 600; ///< holding at the side turns the page
constexpr int kTurnEdge = 12;
constexpr int kLabelHeight = 24;

} // namespace

QPoint GridView::toContent(QPoint widget) const
{
    return {layoutDirection() == Qt::RightToLeft ? width() - 1 - widget.x() : widget.x(), widget.y() - offset()};
}

Hit GridView::hitAt(QPoint widget) const
{
    return widget.y() < top() || !rect().contains(widget) ? Hit() : m_layout.hitTest(toContent(widget));
}

GridPoint GridView::gridPointAt(QPoint widget) const
{
    const QPoint content = toContent(widget);
    return {m_layout.dayAt(content.x()), m_layout.scale().positionAt(content.y())};
}

int GridView::stepFor(Qt::KeyboardModifiers modifiers) const
{
    return modifiers & Qt::ShiftModifier ? 5 : m_snap;
}

const Block* GridView::blockOf(const Hit& hit) const
{
    using Part = Hit::Part;
    if (hit.part != Part::Body && hit.part != Part::StartEdge && hit.part != Part::EndEdge)
        return nullptr;
    return &m_layout.blocks(hit.day)[hit.index];
}

std::optional<DayNote> GridView::noteAt(QPoint widget) const
{
    if (widget.y() < kHeaderHeight + 4 || widget.y() >= top() || toContent(widget).x() < m_layout.sizes().gutter)
        return {};
    const int day = m_layout.dayAt(toContent(widget).x());
    const std::vector<DayNote>& notes = m_model.notes(m_layout.rows().date(day));
    const GridScene now = scene();
    const std::vector<QRect> places = notePlaces(now, day, noteRows());
    for (size_t i = 0; i < places.size(); ++i) {
        // The gaps between the rows belong to the row above them.
        if (now.mirrored(places[i]).adjusted(0, 0, 0, 4).contains(widget))
            return notes[i];
    }
    return {};
}

void GridView::updateHover(QPoint at)
{
    using Part = Hit::Part;
    const Hit hit = hitAt(at);
    const Block* block = blockOf(hit);
    std::optional<UtcTime> hovered;
    if (hit.part == Part::StartEdge || hit.part == Part::EndEdge)
        QWidget::setCursor(Qt::SizeVerCursor);
    else if (block)
        QWidget::setCursor(block->isMovable() ? Qt::OpenHandCursor : Qt::PointingHandCursor);
    else if (hit.part == Part::MorningBar || hit.part == Part::EveningBar || hit.part == Part::More || noteAt(at))
        QWidget::setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    if (block)
        hovered = hit.part == Part::EndEdge ? block->end() : block->start();
    else if (hit.part == Part::Slot)
        hovered = lineBefore(m_times.zone(), hit.instant, m_snap);
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update(scene().mirrored({0, top(), m_layout.sizes().gutter, height() - top()}));
    }
}

void GridView::mousePressEvent(QMouseEvent* event)
{
    using Part = Hit::Part;
    if (event->button() != Qt::LeftButton || m_active)
        return;
    m_cursorShown = false;
    const QPoint at = event->position().toPoint();
    const Hit hit = hitAt(at);
    m_press = Press{at, hit};
    m_pointer = at;
    m_lowestY = m_highestY = at.y();
    if (const Block* block = blockOf(hit)) {
        m_cursor = m_span = {block->start(), block->end()};
        select(block->id());
    } else if (hit.part == Part::Slot) {
        const UtcTime start = lineBefore(m_times.zone(), hit.instant, m_snap);
        select({});
        setCursor({start, start.plusMinutes(m_snap)});
    }
}

void GridView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (!m_press) {
        updateHover(at);
        return;
    }
    m_lowestY = std::max(m_lowestY, at.y());
    m_highestY = std::min(m_highestY, at.y());
    if (!m_active && (at - m_press->at).manhattanLength() >= QApplication::startDragDistance())
        startDrag(at);
    if (m_active)
        updateDrag(at, event->modifiers());
}

void GridView::startDrag(QPoint)
{
    using Part = Hit::Part;
    const Hit& hit = m_press->hit;
    const Block* block = blockOf(hit);
    const HourRows& rows = m_layout.rows();
    const GridPoint press = gridPointAt(m_press->at);
    if (hit.part == Part::Slot) {
        m_active = Active{Drag::create(rows, press), {}, {}, {}, false, false};
    } else if (block && block->isMovable()) {
        const auto kind = hit.part == Part::StartEdge ? Drag::Kind::ResizeStart
                          : hit.part == Part::EndEdge ? Drag::Kind::ResizeEnd
                                                      : Drag::Kind::Move;
        m_active = Active{
            Drag::change(kind, rows, press, {block->start(), block->end()}), block->id(), *block, {}, false, false};
        if (kind == Drag::Kind::Move)
            QWidget::setCursor(Qt::ClosedHandCursor);
    } else {
        return;
    }
    m_hovered.reset();
    m_active->now = m_active->drag.session();
    m_scrollRest = 0;
    m_frame.start(kFrameMs, Qt::PreciseTimer, this);
    setFocus(Qt::MouseFocusReason);
    update();
}

void GridView::updateDrag(QPoint at, Qt::KeyboardModifiers modifiers)
{
    m_pointer = at;
    const bool copy = m_active->drag.kind() == Drag::Kind::Move && modifiers & Qt::ControlModifier;
    if (std::exchange(m_active->copy, copy) != copy)
        update();
    setProposal(m_active->drag.stretch(m_layout.rows(), gridPointAt(at), stepFor(modifiers)));
    const int x = toContent(at).x();
    const int edge = m_layout.columnEdge(m_count);
    const int side = m_active->drag.kind() != Drag::Kind::Move ? 0
                     : x < m_layout.sizes().gutter + kTurnEdge ? -1
                     : x > edge - kTurnEdge                    ? 1
                                                               : 0;
    if (std::exchange(m_turnSide, side) != side) {
        m_turn.stop();
        if (side != 0)
            m_turn.start(kTurnMs, this);
    }
}

void GridView::setProposal(const Stretch& stretch)
{
    if (m_active->now == stretch)
        return;
    update(ghostArea(*m_active));
    m_active->now = stretch;
    update(ghostArea(*m_active));
    update(scene().mirrored({0, top(), m_layout.sizes().gutter, height() - top()}));
}

void GridView::mouseReleaseEvent(QMouseEvent* event)
{
    using Part = Hit::Part;
    if (event->button() != Qt::LeftButton || !m_press)
        return;
    const Press press = *std::exchange(m_press, {});
    const QPoint at = event->position().toPoint();
    if (m_active && !m_active->keyboard) {
        // Outside of the grid, or on its header, a drop means "leave it".
        if (rect().contains(at) && at.y() >= top())
            drop();
        else
            cancelDrag();
        updateHover(at);
        return;
    }
    const Hit hit = hitAt(at);
    if (hit.part == Part::MorningBar && press.hit.part == hit.part) {
        m_morningFolded = !m_layout.folds().morning;
        relayOut();
    } else if (hit.part == Part::EveningBar && press.hit.part == hit.part) {
        m_eveningFolded = !m_layout.folds().evening;
        relayOut();
    } else if (hit.part == Part::More && press.hit.part == hit.part) {
        Q_EMIT dayRequested(m_layout.rows().date(hit.day));
    } else if (at.y() < kHeaderHeight && press.at.y() < kHeaderHeight && toContent(at).x() >= m_layout.sizes().gutter) {
        Q_EMIT dayRequested(m_layout.rows().date(m_layout.dayAt(toContent(at).x())));
    }
}

void GridView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    const Hit hit = hitAt(at);
    if (const Block* block = blockOf(hit)) {
        Q_EMIT openRequested(block->id());
    } else if (hit.part == Hit::Part::Slot) {
        const UtcTime start = lineBefore(m_times.zone(), hit.instant, m_snap);
        Q_EMIT createRequested({start, start.plusMinutes(m_snap)}, true);
    } else if (const auto note = noteAt(at)) {
        Q_EMIT noteRequested(*note);
    }
}

void GridView::drop()
{
    m_frame.stop();
    m_turn.stop();
    m_turnSide = 0;
    const Active done = *std::exchange(m_active, {});
    update();
    if (!done.booking)
        Q_EMIT createRequested(done.now, false);
    else if (done.now != done.drag.session())
        Q_EMIT changeRequested(*done.booking, done.now, done.copy);
}

void GridView::cancelDrag()
{
    if (!m_active)
        return;
    m_frame.stop();
    m_turn.stop();
    m_turnSide = 0;
    m_press.reset();
    m_active.reset();
    unsetCursor();
    update();
    Q_EMIT announced(QCoreApplication::translate("Calendar", "Left where it was", "a move was cancelled"));
}

void GridView::autoScroll()
{
    const int upper = m_pointer.y() - top(), lower = height() - 1 - m_pointer.y();
    double speed = 0;
    // Only once the pointer has moved towards that edge: a press near it must not run away.
    if (upper < kScrollEdge && m_press && m_highestY < m_press->at.y())
        speed = -std::pow(std::min(1.0, double(kScrollEdge - upper) / kScrollEdge), 2);
    else if (lower < kScrollEdge && m_press && m_lowestY > m_press->at.y())
        speed = std::pow(std::min(1.0, double(kScrollEdge - lower) / kScrollEdge), 2);
    if (speed == 0) {
        m_scrollRest = 0;
        return;
    }
    m_scrollRest += speed * kScrollSpeed * kFrameMs / 1000;
    const int whole = int(m_scrollRest);
    m_scrollRest -= whole;
    m_bar->setValue(m_bar->value() + whole);
}

void GridView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_frame.timerId() && m_active) {
        autoScroll();
    } else if (event->timerId() == m_turn.timerId() && m_active) {
        Q_EMIT periodRequested(m_turnSide);
        updateDrag(m_pointer, QGuiApplication::keyboardModifiers());
    } else {
        QWidget::timerEvent(event);
    }
}

void GridView::leaveEvent(QEvent*)
{
    if (m_hovered) {
        m_hovered.reset();
        update();
    }
}

void GridView::wheelEvent(QWheelEvent* event)
{
    const int delta = event->angleDelta().y();
    if (event->modifiers() & Qt::ControlModifier) {
        if (delta != 0)
            zoom(delta > 0 ? 1 : -1, int(event->position().y()));
    } else if (!event->pixelDelta().isNull()) {
        m_bar->setValue(m_bar->value() - event->pixelDelta().y());
    } else {
        m_bar->setValue(m_bar->value() - delta * m_hour * QApplication::wheelScrollLines() / (120 * 3));
    }
    event->accept();
}

void GridView::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_active)
        return;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect box = m_selected ? rectOf(*m_selected) : rectOf(m_cursor);
        Q_EMIT menuRequested(m_selected, m_cursor, mapToGlobal(box.center()));
        return;
    }
    const Hit hit = hitAt(event->pos());
    if (const Block* block = blockOf(hit)) {
        select(block->id());
        Q_EMIT menuRequested(block->id(), {block->start(), block->end()}, event->globalPos());
    } else if (hit.part == Hit::Part::Slot) {
        const UtcTime start = lineBefore(m_times.zone(), hit.instant, m_snap);
        select({});
        setCursor({start, start.plusMinutes(m_snap)});
        Q_EMIT menuRequested({}, m_cursor, event->globalPos());
    }
}

QRect GridView::ghostArea(const Active& active) const
{
    QRect area;
    for (int day = 0; day < m_count; ++day) {
        const HourRows& rows = m_layout.rows();
        if (active.now.start < rows.dayEnd(day) && active.now.end > rows.dayStart(day))
            area |= scene().placed(m_layout.stretchRect(day, active.now.start, active.now.end));
    }
    return area.adjusted(-120, -kLabelHeight - 8, 120, kLabelHeight + 8);
}

void GridView::paintGhost(QPainter& painter)
{
    if (!m_active)
        return;
    const GridScene now = scene();
    const HourRows& rows = m_layout.rows();
    QRect first;
    for (int day = 0; day < m_count; ++day) {
        if (m_active->now.start >= rows.dayEnd(day) || m_active->now.end <= rows.dayStart(day))
            continue;
        const QRect rect = now.placed(m_layout.stretchRect(day, m_active->now.start, m_active->now.end));
        if (first.isNull())
            first = rect;
        if (m_active->block) {
            Block moved = *m_active->block;
            moved.clash = false;
            for (Session& person : moved.people) {
                person.start = m_active->now.start;
                person.end = m_active->now.end;
            }
            BlockPainter ghost(m_theme);
            ghost.paint(&painter, rect, moved, timesOf(moved, now, day), {true, false, now.rightToLeft});
        } else {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(m_theme->accent, 2));
            painter.setBrush(m_theme->accentSoft);
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 5, 5);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
    if (first.isNull())
        return;
    QString text = stretchLabel(m_active->now.start, m_active->now.end, m_times);
    if (m_active->copy)
        text = QCoreApplication::translate("Calendar", "Copy to %1", "label while a session is copied").arg(text);
    const QFont font = m_theme.font(Type::Small, 600);
    QRect label(0, 0, QFontMetrics(font).horizontalAdvance(text) + 16, kLabelHeight);
    label.moveCenter({first.center().x(), first.top() - kLabelHeight / 2 - 6});
    if (label.top() < now.top + 2)
        label.moveTop(first.bottom() + 6);
    label.moveLeft(std::clamp(label.left(), 4, std::max(4, width() - label.width() - kLabelHeight)));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->toast);
    painter.drawRoundedRect(label, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(font);
    painter.setPen(m_theme->toastText);
    paintWords(&painter, label, Qt::AlignCenter, text);
}

void GridView::paintCursor(QPainter& painter)
{
    if (!hasFocus() || !m_cursorShown || m_active)
        return;
    const QRect rect = m_selected ? rectOf(*m_selected).adjusted(-4, -4, 4, 4) : rectOf(m_cursor);
    if (rect.isNull())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const bool free = !m_selected && !blockOf(m_layout.hitTest(toContent(rect.center())));
    if (free)
        painter.fillRect(rect.adjusted(1, 1, -1, -1), blended(m_theme->accentSoft, m_theme->surface, 0.7));
    painter.setPen(QPen(m_theme->focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace ui::calendar
