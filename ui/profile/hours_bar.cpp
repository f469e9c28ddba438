// Drawing and painting the hours of a weekday.
#include "ui/profile/hours_bar.h"

#include "ui/core/plans/paint_hours.h"
#include "ui/kit/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using models::MinuteRange;

namespace ui
{

namespace
{
constexpr int kFirst = 6 * 60, kLast = 22 * 60, kStep = 30;
constexpr int kBar = 8; ///< px; what can be hit is as tall as the line
} // namespace

HoursBar::HoursBar(Theme& theme, std::vector<MinuteRange> ranges, const calendar::TimeText& times, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_ranges(std::move(ranges)), m_times(times)
{
    setFixedHeight(16);
}

void HoursBar::setPaintable(bool paintable)
{
    m_paintable = paintable;
    setCursor(paintable ? Qt::CrossCursor : Qt::ArrowCursor);
    setToolTip(paintable ? tr("Drag to open or close hours") : QString());
}

int HoursBar::lineAt(double x) const
{
    const double along = layoutDirection() == Qt::RightToLeft ? width() - x : x;
    const double minute = kFirst + along / std::max(1, width()) * (kLast - kFirst);
    return std::clamp(int(std::lround(minute / kStep)) * kStep, kFirst, kLast);
}

std::vector<MinuteRange> HoursBar::shown() const
{
    return m_stroke ? ui::painted(m_ranges, m_stroke->from, m_stroke->to, m_stroke->opens) : m_ranges;
}

void HoursBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int top = (height() - kBar) / 2;
    paintBox(&painter, QRect(0, top, width(), kBar), 2, m_theme->sunken,
             m_theme->highContrast ? m_theme->line2 : QColor());
    for (const MinuteRange& range : shown()) {
        const double from = std::clamp(double(range.from - kFirst) / (kLast - kFirst), 0.0, 1.0);
        const double to = std::clamp(double(range.to - kFirst) / (kLast - kFirst), 0.0, 1.0);
        const int x = int(std::lround(from * width()));
        const int w = int(std::lround(to * width())) - x;
        painter.fillRect(layoutDirection() == Qt::RightToLeft ? width() - x - w : x, top, w, kBar,
                         m_theme->hue(Hue::Teal).bar);
    }
}

void HoursBar::mousePressEvent(QMouseEvent* event)
{
    if (!m_paintable || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const int line = lineAt(event->position().x());
    const double along = layoutDirection() == Qt::RightToLeft ? width() - event->position().x() : event->position().x();
    const int minute = int(kFirst + along / std::max(1, width()) * (kLast - kFirst));
    const bool onOpen = std::any_of(m_ranges.begin(), m_ranges.end(), [minute](const MinuteRange& range) {
        return range.from <= minute && minute < range.to;
    });
    m_stroke = Stroke{line, line, !onOpen};
    setFocus(Qt::MouseFocusReason);
}

void HoursBar::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_stroke)
        return;
    m_stroke->to = lineAt(event->position().x());
    const auto clock = [this](int minute) { return m_times.clock(QTime(minute / 60 % 24, minute % 60)); };
    const auto [from, to] = std::minmax(m_stroke->from, m_stroke->to);
    const QString range = clock(from) % u'–' % clock(to);
    QToolTip::showText(event->globalPosition().toPoint(),
                       m_stroke->opens ? tr("Open %1", "hours").arg(range) : tr("Closed %1", "hours").arg(range), this);
    update();
}

void HoursBar::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_stroke || event->button() != Qt::LeftButton)
        return;
    m_stroke->to = lineAt(event->position().x());
    const auto ranges = shown();
    leave();
    if (ranges != m_ranges)
        Q_EMIT painted(ranges);
}

void HoursBar::keyPressEvent(QKeyEvent* event)
{
    if (m_stroke && event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void HoursBar::leave()
{
    m_stroke.reset();
    QToolTip::hideText();
    update();
}

} // namespace ui
