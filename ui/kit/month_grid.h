// MonthGrid: six weeks of a month, 26x24 cells: the mini-month of the sidebar and the picker of date fields.
#pragma once

#include "ui/kit/theme.h"

#include <QDate>
#include <QLocale>
#include <QWidget>

namespace ui
{

class Button;
class Text;

/// The days themselves: one Tab stop with an inner cursor. Arrows move by day and week, PageUp/Down by month, Home and
/// End to the ends of the week, Enter chooses.
class MonthDays : public QWidget
{
    Q_OBJECT

public:
    MonthDays(Theme& theme, const QLocale& locale, QWidget* parent = nullptr);

    void setMonth(QDate anyDay);
    QDate month() const { return m_month; }
    void setToday(QDate today);
    /// The week that is marked (the calendar's), or an invalid date for none.
    void setMarkedWeek(QDate anyDay);
    void setCursor(QDate day);
    QDate cursorDay() const { return m_cursor; }
    void setFirstWeekday(Qt::DayOfWeek first);
    QDate dayAt(const QPoint& point) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(QDate day);
    void monthChanged(QDate firstDay);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QDate firstShown() const;
    QRect cellOf(int index) const;

    Theme& m_theme;
    QLocale m_locale;
    Qt::DayOfWeek m_firstWeekday;
    QDate m_month;
    QDate m_today;
    QDate m_markedWeek;
    QDate m_cursor;
    QDate m_hovered;
};

/// Days with the month's name and arrows above.
class MonthGrid : public QWidget
{
    Q_OBJECT

public:
    MonthGrid(Theme& theme, const QLocale& locale, QWidget* parent = nullptr);
    MonthDays& days() const { return *m_days; }
    void setMonth(QDate anyDay);

Q_SIGNALS:
    void chosen(QDate day);

private:
    void retitle();

    QLocale m_locale;
    Text* m_title;
    MonthDays* m_days;
};

} // namespace ui
