// Painting and walking the small month.
#include "ui/calendar/mini_month.h"

#include "ui/core/locale_habits.h"
#include "ui/kit/button.h"
#include "ui/kit/fitted_font.h"
#include "ui/kit/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace ui::calendar
{

namespace
{
constexpr int kCellWidth = 26;
constexpr int kCellHeight = 24;
constexpr int kTitleHeight = 24;
constexpr int kNamesHeight = 20;
} // namespace

MiniMonth::MiniMonth(Theme& theme, QLocale locale, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_locale(std::move(locale))
{
    setObjectName(u"calendar.mini_month"_s);
    setFocusPolicy(Qt::TabFocus);
    m_back = Button::iconOnly(theme, u"chevron-left"_s, tr("Previous month"), Button::Kind::Quiet, 16, this);
    m_forward = Button::iconOnly(theme, u"chevron-right"_s, tr("Next month"), Button::Kind::Quiet, 16, this);
    for (Button* button : {m_back, m_forward}) {
        button->setCompact(true);
        button->setFocusPolicy(Qt::NoFocus);
    }
    connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { turn(1); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MiniMonth::setToday(QDate today)
{
    m_today = today;
    update();
}

void MiniMonth::setShown(QDate first, int count)
{
    m_shownFirst = first;
    m_shownCount = count;
    const QDate middle = first.addDays(count / 2);
    m_month = QDate(middle.year(), middle.month(), 1);
    m_cursor = m_today >= first && m_today < first.addDays(count) ? m_today : first;
    describe();
    update();
}

void MiniMonth::describe()
{
    setAccessibleName(
        tr("Month of %1", "small month in the sidebar")
            .arg(m_locale.standaloneMonthName(m_month.month()) + u' ' + m_locale.toString(m_month, u"yyyy"_s)));
}

QDate MiniMonth::firstCell() const
{
    const int back = (m_month.dayOfWeek() - int(firstDayOfWeek(m_locale)) + 7) % 7;
    return m_month.addDays(-back);
}

QRect MiniMonth::dateRect(QDate date) const
{
    const qint64 index = firstCell().daysTo(date);
    const int left = std::max(0, (width() - 7 * kCellWidth) / 2);
    QRect cell(left + int(index % 7) * kCellWidth, kTitleHeight + kNamesHeight + int(index / 7) * kCellHeight,
               kCellWidth, kCellHeight);
    if (layoutDirection() == Qt::RightToLeft)
        cell.moveRight(width() - 1 - cell.left());
    return cell;
}

QDate MiniMonth::dateAt(QPoint at) const
{
    for (int i = 0; i < 42; ++i)
        if (dateRect(firstCell().addDays(i)).contains(at))
            return firstCell().addDays(i);
    return {};
}

void MiniMonth::resizeEvent(QResizeEvent*)
{
    placeButtons();
}

void MiniMonth::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        placeButtons();
    QWidget::changeEvent(event);
}

void MiniMonth::placeButtons()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](Button* button, int fromEnd) {
        button->setGeometry(mirrored ? fromEnd : width() - fromEnd - 24, 0, 24, 24);
    };
    const int side = std::max(0, (width() - 7 * kCellWidth) / 2);
    place(m_forward, side);
    place(m_back, side + 24);
}

void MiniMonth::paintEvent(QPaintEvent*)
{
    if (!m_month.isValid())
        return;
    QPainter painter(this);
    const Qt::Alignment start = Qt::AlignLeft;
    const int side = std::max(0, (width() - 7 * kCellWidth) / 2);
    painter.setFont(fittedFont(m_theme.font(Type::Small, 600), kTitleHeight));
    painter.setPen(m_theme->text);
    paintWords(&painter, QRect(side, 0, width() - 2 * side, kTitleHeight), start | Qt::AlignVCenter,
               m_locale.standaloneMonthName(m_month.month()) + u' ' + m_locale.toString(m_month, u"yyyy"_s));
    // Seven days of two digits stand beside each other, and the sidebar does not grow with its letters.
    const QFont plain = fittedFont(m_theme.font(Type::Grid), kNamesHeight),
                strong = fittedFont(m_theme.font(Type::Grid, 600), kNamesHeight);
    painter.setFont(plain);
    for (int i = 0; i < 7; ++i) {
        const QDate date = firstCell().addDays(i);
        const QRect cell = dateRect(date);
        painter.setPen(m_theme->text3);
        paintWords(&painter, QRect(cell.left(), kTitleHeight, kCellWidth, kNamesHeight), Qt::AlignCenter,
                   m_locale.standaloneDayName(date.dayOfWeek(), QLocale::NarrowFormat));
    }
    for (int i = 0; i < 42; ++i) {
        const QDate date = firstCell().addDays(i);
        const QRect cell = dateRect(date);
        if (date >= m_shownFirst && date < m_shownFirst.addDays(m_shownCount))
            painter.fillRect(cell, m_theme->sunken);
        const bool today = date == m_today;
        if (today) {
            painter.setRenderHint(QPainter::Antialiasing);
            paintBox(&painter, cell, 4, m_theme->accent);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
        if (hasFocus() && date == m_cursor) {
            painter.setPen(QPen(m_theme->focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(cell.adjusted(1, 1, -1, -1));
        }
        painter.setFont(today ? strong : plain);
        painter.setPen(today ? m_theme->onAccent : date.month() == m_month.month() ? m_theme->text : m_theme->text3);
        paintWords(&painter, cell, Qt::AlignCenter, m_locale.toString(date.day()));
    }
}

void MiniMonth::turn(int months)
{
    m_month = m_month.addMonths(months);
    m_cursor = m_month;
    describe();
    update();
}

void MiniMonth::mousePressEvent(QMouseEvent* event)
{
    if (const QDate date = dateAt(event->position().toPoint()); date.isValid())
        Q_EMIT dateChosen(date);
}

void MiniMonth::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0)
        turn(event->angleDelta().y() > 0 ? -1 : 1);
    event->accept();
}

void MiniMonth::keyPressEvent(QKeyEvent* event)
{
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    QDate next = m_cursor;
    switch (event->key()) {
    case Qt::Key_Left:
        next = m_cursor.addDays(-ahead);
        break;
    case Qt::Key_Right:
        next = m_cursor.addDays(ahead);
        break;
    case Qt::Key_Up:
        next = m_cursor.addDays(-7);
        break;
    case Qt::Key_Down:
        next = m_cursor.addDays(7);
        break;
    case Qt::Key_PageUp:
        next = m_cursor.addMonths(-1);
        break;
    case Qt::Key_PageDown:
        next = m_cursor.addMonths(1);
        break;
    case Qt::Key_Home:
        next = m_cursor.addDays(-((m_cursor.dayOfWeek() - int(firstDayOfWeek(m_locale)) + 7) % 7));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT dateChosen(m_cursor);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_cursor = next;
    m_month = QDate(next.year(), next.month(), 1);
    describe();
    update();
}

} // namespace ui::calendar
