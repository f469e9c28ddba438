// GapPage: "Fill the gap" - who would gain from a free slot, best first, with the reasons.
#pragma once

#include "ui/core/calendar/calendar_model.h"
#include "ui/core/calendar/drag.h"
#include "ui/core/calendar/time_text.h"
#include "ui/kit/panel.h"
#include "ui/shell/screen.h"

class QComboBox;

namespace ui::calendar
{

class GapPage : public PanelPage
{
    Q_OBJECT

public:
    GapPage(Theme& theme, Commands& commands, CalendarModel& model, TimeText times, QWidget* parent = nullptr);

    void setTimes(const TimeText& times) { m_times = times; }
    /// Ranks the clients for a slot; at least as long as the snap.
    void open(const Stretch& slot);
    Stretch slot() const { return m_slot; }

Q_SIGNALS:
    void closeRequested();
    /// Book this client here; `service` is null unless one was chosen.
    void bookRequested(const models::Uuid& client, const models::Uuid& service, const ui::calendar::Stretch& slot);
    void openRequested(const ui::RecordLink& link);
    void failed(const models::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rank();
    models::Uuid serviceId() const;

    Theme& m_theme;
    Commands& m_commands;
    CalendarModel& m_model;
    TimeText m_times;
    Stretch m_slot;
    PanelHeading* m_heading;
    Text* m_when;
    QComboBox* m_service;
    QWidget* m_list;
};

} // namespace ui::calendar
