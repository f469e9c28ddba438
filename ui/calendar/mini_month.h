// MiniMonth: a small month at the foot of the sidebar; choosing a day shows it in the calendar.
#pragma once

#include "ui/kit/theme.h"

#include <QDate>
#include <QLocale>
#include <QWidget>

namespace ui
{
class Button;
}

namespace ui::calendar
{

/// Seven columns of 26 by rows of 24, today in accent, the shown days on `sunken`.
class MiniMonth : public QWidget
{
    Q_OBJECT

public:
    MiniMonth(Theme& theme, QLocale locale, QWidget* parent = nullptr);

    void setToday(QDate today);
    /// The days that the calendar shows.
    void setShown(QDate first, int count);
    QDate month() const { return m_month; }
    /// The date under the keyboard's cursor.
    QDate cursor() const { return m_cursor; }
    QRect dateRect(QDate date) const;

    QSize sizeHint() const override { return {182, 188}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void dateChosen(QDate date);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeButtons();
    void turn(int months);
    QDate firstCell() const;
    QDate dateAt(QPoint at) const;
    void describe();

    Theme& m_theme;
    QLocale m_locale;
    QDate m_today;
    QDate m_month;
    QDate m_shownFirst;
    int m_shownCount = 7;
    QDate m_cursor;
    Button* m_back;
    Button* m_forward;
};

} // namespace ui::calendar
