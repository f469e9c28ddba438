// CloseDayPage: past sessions that nobody has settled, one key each.
#pragma once

#include "ui/calendar/calendar_actions.h"
#include "ui/kit/panel.h"

namespace ui
{
class ConsequenceList;
}

namespace ui::calendar
{

class CloseDayRow;

/// Lists past confirmed bookings, oldest first. The focused one shows what completing it leads to; C, N, L and T (or its
/// buttons) settle it, and the focus goes on to the next. Nothing is charged that the trainer did not choose.
class CloseDayPage : public PanelPage
{
    Q_OBJECT

public:
    CloseDayPage(Theme& theme, CalendarModel& model, CalendarActions& actions, TimeText times,
                 QWidget* parent = nullptr);

    void setTimes(const TimeText& times) { m_times = times; }
    void setPrivate(bool hidden) { m_private = hidden; }
    /// Reads the list and puts the focus on its first row.
    void open();
    int rowCount() const { return int(m_rows.size()); }

Q_SIGNALS:
    void closeRequested();
    void openRequested(const ui::RecordLink& link);
    void failed(const models::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read();
    void rebuild();
    void settle(int row, const Settling& settling);
    void showConsequences(int row);
    void focusRow(int row);

    Theme& m_theme;
    CalendarModel& m_model;
    CalendarActions& m_actions;
    TimeText m_times;
    bool m_private = false;
    bool m_acting = false;
    std::vector<Block> m_blocks; ///< one booking each
    std::vector<CloseDayRow*> m_rows;
    ConsequenceList* m_consequences = nullptr;
    int m_current = 0;
};

} // namespace ui::calendar
