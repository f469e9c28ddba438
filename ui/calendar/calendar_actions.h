// CalendarActions: what the trainer does to sessions, as acts with their toasts.
#pragma once

#include "ui/core/calendar/calendar_model.h"
#include "ui/core/calendar/drag.h"
#include "ui/core/calendar/time_text.h"
#include "ui/core/plans/settle_plans.h"

#include <QObject>

namespace ui::calendar
{

/// Runs plans through the commands. Success says what was done (with Undo), a refusal says why; nothing is half done.
class CalendarActions : public QObject
{
    Q_OBJECT

public:
    CalendarActions(Commands& commands, CalendarModel& model, TimeText times, QObject* parent = nullptr);

    void setTimes(const TimeText& times) { m_times = times; }
    Commands& commands() const { return m_commands; }

    /// Everyone of a block moves together.
    bool move(const Block& block, const Stretch& to);
    /// The same people and service at another time.
    bool copy(const Block& block, const Stretch& to);
    bool complete(const Block& block);
    bool markNoShow(const Block& block);
    bool confirm(const Block& block);
    /// `scope` other than This means the bookings of one person's series.
    bool cancel(const Block& block, models::CancelledBy by, plans::Scope scope = plans::Scope::This);
    /// Whether a block is one person's booking made by a series.
    bool isOfSeries(const Block& block) const;
    bool reopen(const Block& block, const QString& reason);
    /// Cash, card or transfer taken for one person's session at the service's price.
    bool recordPayment(const Session& person, const Service& service, const QString& method);
    /// Runs any plan; `text` is the toast, to which the warnings are added.
    models::Result<Act> perform(const Plan& plan, const QString& text);

    /// A warning key of an act in words ("outside your hours").
    static QString warningWords(const QString& key);

Q_SIGNALS:
    void done(const QString& text);
    void failed(const models::Error& error);

private:
    bool forEveryone(const Block& block, const QString& label, const QString& text,
                     const std::function<bool(const Session&)>& concerns, const std::function<Plan(const Session&)>& plan);

    Commands& m_commands;
    CalendarModel& m_model;
    TimeText m_times;
};

} // namespace ui::calendar
