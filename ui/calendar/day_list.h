// DayList: all sessions of one day in a small card over the month.
#pragma once

#include "ui/core/calendar/sessions.h"
#include "ui/core/calendar/time_text.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace ui::calendar
{

/// 264 wide, rows of 28. Arrow keys choose, Enter opens, Esc closes.
class DayList : public QWidget
{
    Q_OBJECT

public:
    DayList(Theme& theme, QWidget* parent);

    void showDay(QDate date, std::vector<Block> blocks, const TimeText& times, const QRect& cell);

Q_SIGNALS:
    void openRequested(const models::Uuid& booking);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRect rowRect(size_t row) const;
    void leave();

    Theme& m_theme;
    std::optional<TimeText> m_times;
    QDate m_date;
    std::vector<Block> m_blocks;
    size_t m_row = 0;
};

} // namespace ui::calendar
