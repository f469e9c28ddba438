// MonthView: six rows of weeks that scroll without end.
#pragma once

#include "ui/core/calendar/calendar_model.h"
#include "ui/core/calendar/time_text.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace ui::calendar
{

class DayList;

class MonthView : public QWidget
{
    Q_OBJECT

public:
    MonthView(Theme& theme, CalendarModel& model, TimeText times, QWidget* parent = nullptr);

    void setTimes(const TimeText& times);
    /// Shows the month of a date from its first week on, with the cursor on the date.
    void showMonth(QDate date);
    /// The first day of the first row; 42 days are shown.
    QDate first() const { return m_first; }
    /// The month that most of the rows belong to.
    QDate month() const;
    QDate cursor() const { return m_cursor; }
    void setCursorDate(QDate date);
    QRect cellRect(QDate date) const;
    DayList* list() const { return m_list; }
    /// Opens the list of a day that has more than fits.
    void openList(QDate date);
    /// Sessions that a cell has room for, and the rest behind "+3 more".
    int linesThatFit() const;

Q_SIGNALS:
    /// Other weeks are wanted: the model is to show 42 days from `first`.
    void weeksRequested(QDate first);
    void dayRequested(QDate date);
    void createRequested(QDate date);
    void openRequested(const models::Uuid& booking);
    void cursorMoved();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void scrollWeeks(int weeks);
    QDate dateAt(QPoint at) const;
    int columnEdge(int column) const;
    void paintCell(class QPainter& painter, QDate date);
    void paintLine(class QPainter& painter, const QRect& line, const Block& block, bool past, bool otherMonth);
    std::vector<Block> sessionsOf(QDate date) const;
    QRect mirrored(QRect box) const;

    Theme& m_theme;
    CalendarModel& m_model;
    TimeText m_times;
    QDate m_first;
    QDate m_cursor;
    DayList* m_list;
    int m_wheel = 0;
};

} // namespace ui::calendar
