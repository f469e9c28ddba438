// Painting a month and walking in it.
#include "ui/kit/month_grid.h"

#include "ui/core/locale_habits.h"
#include "ui/kit/button.h"
#include "ui/kit/layouts.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{
constexpr int kCellWidth = 26;
constexpr int kCellHeight = 24;
constexpr int kNamesHeight = 20;
} // namespace

MonthDays::MonthDays(Theme& theme, const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_locale(locale), m_firstWeekday(firstDayOfWeek(locale))
{
    setProperty("innerFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Days"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize MonthDays::sizeHint() const
{
    return {7 * m_theme.scaled(kCellWidth), m_theme.scaled(kNamesHeight) + 6 * m_theme.scaled(kCellHeight)};
}

void MonthDays::setMonth(QDate anyDay)
{
    const QDate first(anyDay.year(), anyDay.month(), 1);
    if (first == m_month)
        return;
    m_month = first;
    update();
    Q_EMIT monthChanged(m_month);
}

void MonthDays::setToday(QDate today)
{
    m_today = today;
    update();
}

void MonthDays::setMarkedWeek(QDate anyDay)
{
    m_markedWeek = anyDay;
    update();
}

void MonthDays::setCursor(QDate day)
{
    m_cursor = day;
    setAccessibleDescription(m_locale.toString(day, QLocale::LongFormat));
    setMonth(day);
    update();
}

void MonthDays::setFirstWeekday(Qt::DayOfWeek first)
{
    m_firstWeekday = first;
    update();
}

QDate MonthDays::firstShown() const
{
    return m_month.addDays(-((m_month.dayOfWeek() - int(m_firstWeekday) + 7) % 7));
}

QRect MonthDays::cellOf(int index) const
{
    const int w = m_theme.scaled(kCellWidth);
    const int h = m_theme.scaled(kCellHeight);
    const QRect cell((index % 7) * w, m_theme.scaled(kNamesHeight) + (index / 7) * h, w, h);
    return QStyle::visualRect(layoutDirection(), rect(), cell);
}

QDate MonthDays::dayAt(const QPoint& point) const
{
    for (int i = 0; i < 42; ++i) {
        if (cellOf(i).contains(point))
            return firstShown().addDays(i);
    }
    return {};
}

void MonthDays::paintEvent(QPaintEvent*)
{
    if (!m_month.isValid())
        return;
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    painter.setFont(m_theme.font(Type::Grid));
    painter.setPen(t.text3);
    for (int i = 0; i < 7; ++i) {
        const int weekday = (int(m_firstWeekday) - 1 + i) % 7 + 1;
        QRect cell = cellOf(i);
        cell.setTop(0);
        cell.setHeight(m_theme.scaled(kNamesHeight));
        paintWords(&painter, cell, Qt::AlignCenter, m_locale.standaloneDayName(weekday, QLocale::NarrowFormat));
    }
    const QDate first = firstShown();
    for (int i = 0; i < 42; ++i) {
        const QDate day = first.addDays(i);
        const QRect cell = cellOf(i);
        const bool inWeek = m_markedWeek.isValid() && day.daysTo(m_markedWeek) <= 6 &&
                            i / 7 == first.daysTo(m_markedWeek) / 7 && first.daysTo(m_markedWeek) >= 0 &&
                            first.daysTo(m_markedWeek) < 42;
        const bool isToday = day == m_today && day.month() == m_month.month();
        if (isToday)
            paintBox(&painter, cell, 4, t.accent);
        else if (day == m_hovered)
            paintBox(&painter, cell, 4, t.hover);
        else if (inWeek)
            painter.fillRect(cell, t.sunken);
        if (day == m_cursor && (hasFocus() || (parentWidget() && parentWidget()->isWindow())))
            paintBox(&painter, cell, 4, QColor(), hasFocus() ? t.focus : t.control, hasFocus() ? 2 : 1);
        painter.setFont(m_theme.font(Type::Grid, isToday ? 600 : 400));
        painter.setPen(isToday ? t.onAccent : day.month() == m_month.month() ? t.text : t.text3);
        paintWords(&painter, cell, Qt::AlignCenter, m_locale.toString(day.day()));
    }
}

void MonthDays::mousePressEvent(QMouseEvent* event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (!day.isValid() || event->button() != Qt::LeftButton)
        return;
    setCursor(day);
    Q_EMIT chosen(day);
}

void MonthDays::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = dayAt(event->position().toPoint());
    update();
}

void MonthDays::leaveEvent(QEvent*)
{
    m_hovered = {};
    update();
}

void MonthDays::keyPressEvent(QKeyEvent* event)
{
    if (!m_cursor.isValid())
        m_cursor = m_today.isValid() ? m_today : m_month;
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int intoWeek = (m_cursor.dayOfWeek() - int(m_firstWeekday) + 7) % 7;
    switch (event->key()) {
    case Qt::Key_Left:
        setCursor(m_cursor.addDays(-ahead));
        break;
    case Qt::Key_Right:
        setCursor(m_cursor.addDays(ahead));
        break;
    case Qt::Key_Up:
        setCursor(m_cursor.addDays(-7));
        break;
    case Qt::Key_Down:
        setCursor(m_cursor.addDays(7));
        break;
    case Qt::Key_PageUp:
        setCursor(m_cursor.addMonths(-1));
        break;
    case Qt::Key_PageDown:
        setCursor(m_cursor.addMonths(1));
        break;
    case Qt::Key_Home:
        setCursor(m_cursor.addDays(-intoWeek));
        break;
    case Qt::Key_End:
        setCursor(m_cursor.addDays(6 - intoWeek));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT chosen(m_cursor);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthDays::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0)
        setMonth(m_month.addMonths(event->angleDelta().y() > 0 ? -1 : 1));
    event->accept();
}

MonthGrid::MonthGrid(Theme& theme, const QLocale& locale, QWidget* parent) : QWidget(parent), m_locale(locale)
{
    auto* column = columnLayout(this, 0);
    auto* head = rowLayout(nullptr, 0);
    m_title = new Text(theme, {}, Type::Small, &Tokens::text, 600);
    auto* before = Button::iconOnly(theme, u"chevron-left"_s, tr("Previous month"), Button::Kind::Quiet, 16);
    auto* after = Button::iconOnly(theme, u"chevron-right"_s, tr("Next month"), Button::Kind::Quiet, 16);
    for (Button* button : {before, after}) {
        button->setFixedSize(24, 24);
        button->setFocusPolicy(Qt::NoFocus);
    }
    head->addWidget(m_title, 1);
    head->addWidget(before);
    head->addWidget(after);
    column->addLayout(head);
    m_days = new MonthDays(theme, locale);
    column->addWidget(m_days);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(before, &QPushButton::clicked, this, [this] { m_days->setMonth(m_days->month().addMonths(-1)); });
    connect(after, &QPushButton::clicked, this, [this] { m_days->setMonth(m_days->month().addMonths(1)); });
    connect(m_days, &MonthDays::monthChanged, this, &MonthGrid::retitle);
    connect(m_days, &MonthDays::chosen, this, &MonthGrid::chosen);
}

void MonthGrid::setMonth(QDate anyDay)
{
    m_days->setMonth(anyDay);
    retitle();
}

void MonthGrid::retitle()
{
    m_title->setText(m_locale.standaloneMonthName(m_days->month().month()) % u' ' %
                     m_locale.toString(m_days->month().year()).remove(m_locale.groupSeparator()));
}

} // namespace ui
