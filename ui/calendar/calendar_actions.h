// CalendarActions: what the trainer does to sessions, as acts with their toasts.
#pragma once

#include "ui/core/calendar/calendar_model.h"
#include "ui/core/calendar/drag.h"
#include "ui/core/calendar/time_text.h"
#include "ui/core/plans/settle_plans.h"
#include "ui/shell/screen.h"

#include <QObject>

namespace ui::calendar
{

/// How a session ends: what the trainer chose for it.
struct Settling {
    enum class Kind { Complete, NoShow, Cancel };
    Kind kind = Kind::Complete;
    models::CancelledBy by = models::CancelledBy::Client; ///< of a cancellation
    plans::Scope scope = plans::Scope::This;              ///< other than This: the bookings of one person's series
    QString reason{};
    bool waive = false; ///< the session goes back and no fee is asked; needs a reason
};

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
    bool complete(const Block& block) { return settle(block, {Settling::Kind::Complete}); }
    bool markNoShow(const Block& block) { return settle(block, {Settling::Kind::NoShow}); }
    bool confirm(const Block& block);
    bool cancel(const Block& block, models::CancelledBy by, plans::Scope scope = plans::Scope::This)
    {
        return settle(block, {Settling::Kind::Cancel, by, scope});
    }
    /// Completes, misses or cancels everyone of a block whom it concerns.
    bool settle(const Block& block, const Settling& settling);
    /// The plan of settle(), for its preview; none when it concerns nobody.
    Plan settlePlan(const Block& block, const Settling& settling) const;
    /// Whether a block is one person's booking made by a series.
    bool isOfSeries(const Block& block) const;
    bool reopen(const Block& block, const QString& reason);
    /// Cash, card or transfer taken for one person's session at the service's price.
    bool recordPayment(const Session& person, const Service& service, const QString& method);
    /// Runs any plan; the toast's words get the warnings.
    models::Result<Act> perform(const Plan& plan, const QString& text, const QString& moreText = {},
                                std::function<void()> more = {});

Q_SIGNALS:
    void done(const ui::Toast& toast);
    void failed(const models::Error& error);

private:
    using Concerns = std::function<bool(const Session&)>;
    using PlanOf = std::function<Plan(const Session&)>;
    static Plan planFor(const Block& block, const QString& label, const Concerns& concerns, const PlanOf& plan);
    bool performFor(const Plan& plan, const QString& text);
    void moveLaterOnes(const models::Uuid& booking, const Stretch& to);

    Commands& m_commands;
    CalendarModel& m_model;
    TimeText m_times;
};

} // namespace ui::calendar
