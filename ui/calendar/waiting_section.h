// WaitingSection: the waiting list of a group session inside its panel: order, offers, adding and taking off.
#pragma once

#include "ui/calendar/calendar_actions.h"
#include "ui/core/calendar/waiting_list.h"
#include "ui/kit/theme.h"

#include <QWidget>

class QMenu;

namespace ui
{
class PanelRow;
}

namespace ui::calendar
{

class WaitingSection : public QWidget
{
    Q_OBJECT

public:
    /// Reads the list of a block's session; empty lists say how they fill.
    WaitingSection(Theme& theme, CalendarModel& model, CalendarActions& actions, TimeText times, Block block,
                   QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(const ui::RecordLink& link);

private:
    void build(const WaitingList& list);
    QWidget* rowOf(const WaitingPerson& person, int place, int freeSeats);
    void fillMenu(QMenu& menu, const WaitingPerson& person, int freeSeats);
    void startAdding();

    Theme& m_theme;
    CalendarModel& m_model;
    CalendarActions& m_actions;
    TimeText m_times;
    Block m_block;
    QWidget* m_adding = nullptr;
};

} // namespace ui::calendar
