// Plans and words of the acts on the calendar.
#include "ui/calendar/calendar_actions.h"

#include "ui/calendar/block_words.h"
#include "ui/core/plans/payment_plans.h"
#include "ui/core/plans/settle_plans.h"
#include "ui/core/plans/together.h"

using namespace Qt::StringLiterals;
using models::BookingStatus;

namespace ui::calendar
{

namespace
{

QString nameOf(const Block& block)
{
    return block.isGroup() ? block.service.name : fullName(block.people.front());
}

bool isOpen(const Session& person)
{
    return person.status == BookingStatus::Pending || person.status == BookingStatus::Confirmed;
}

} // namespace

CalendarActions::CalendarActions(Commands& commands, CalendarModel& model, TimeText times, QObject* parent)
    : QObject(parent), m_commands(commands), m_model(model), m_times(std::move(times))
{
}

QString CalendarActions::warningWords(const QString& key)
{
    if (key == u"outside_hours")
        return tr("outside your hours", "warning about a booking");
    if (key == u"in_past")
        return tr("in the past", "warning about a booking");
    if (key == u"over_cap")
        return tr("more sessions than your daily limit", "warning about a booking");
    if (key == u"buffer")
        return tr("less break than you planned", "warning about a booking");
    if (key == u"after_expiry")
        return tr("after the pack ends", "warning about a booking");
    if (key == u"after_certificate")
        return tr("a certificate has ended by then", "warning about a booking");
    if (key == u"over_by")
        return tr("the pack is empty", "warning about a booking");
    if (key == u"clash")
        return tr("overlaps another session", "warning about a booking");
    return key;
}

models::Result<Act> CalendarActions::perform(const Plan& plan, const QString& text)
{
    models::Result<Act> act = m_commands.perform(plan);
    if (!act) {
        Q_EMIT failed(act.error());
        return act;
    }
    if (act->changes.isEmpty())
        return act;
    QStringList parts{text};
    for (const QString& warning : act->consequences.warnings)
        parts.append(warningWords(warning));
    if (act->consequences.fee)
        parts.append(tr("fee %1", "money due for a late cancellation").arg(*act->consequences.fee));
    Q_EMIT done(parts.join(u" · "_s));
    return act;
}

bool CalendarActions::forEveryone(const Block& block, const QString& label, const QString& text,
                                  const std::function<bool(const Session&)>& concerns,
                                  const std::function<Plan(const Session&)>& plan)
{
    std::vector<Plan> plans;
    for (const Session& person : block.people)
        if (concerns(person))
            plans.push_back(plan(person));
    if (plans.empty()) {
        Q_EMIT failed({models::ErrorCode::InvalidState,
                       tr("Nobody in this session is in a state that allows it. Nothing was changed.")});
        return false;
    }
    return bool(perform(plans.size() == 1 ? plans.front() : plans::together(label, std::move(plans)), text));
}

bool CalendarActions::move(const Block& block, const Stretch& to)
{
    QStringList ids;
    for (const Session& person : block.people)
        if (isOpen(person))
            ids.append(person.id.toString());
    const bool resized = to.end.ms - to.start.ms != block.end().ms - block.start().ms;
    const QString when = m_times.weekday(m_times.zone().dateOf(to.start)) + u' ' +
                         (resized ? m_times.range(to.start, to.end) : m_times.clock(to.start));
    const QString text = resized ? tr("Changed %1 to %2", "client, new times").arg(nameOf(block), when)
                                 : tr("Moved %1 to %2", "client, new time").arg(nameOf(block), when);
    if (ids.size() > 1)
        return bool(perform(plans::rescheduleTogether(ids, to.start, to.end), text));
    if (ids.isEmpty()) {
        Q_EMIT failed({models::ErrorCode::InvalidState, tr("This session is a fact and does not move. Nothing was changed.")});
        return false;
    }
    return bool(perform(plans::reschedule({ids.front(), to.start, to.end}), text));
}

bool CalendarActions::copy(const Block& block, const Stretch& to)
{
    const QString when = m_times.weekday(m_times.zone().dateOf(to.start)) + u' ' + m_times.clock(to.start);
    return forEveryone(
        block, u"Copy session"_s, tr("Copied %1 to %2", "client, new time").arg(nameOf(block), when),
        [](const Session& person) { return person.status != BookingStatus::Cancelled; },
        [&](const Session& person) {
            plans::BookRequest request;
            request.client = person.clientId.toString();
            request.service = person.serviceId.toString();
            request.start = to.start;
            request.end = to.end;
            return plans::book(request);
        });
}

bool CalendarActions::complete(const Block& block)
{
    // Whoever asked and came counts as confirmed first.
    return forEveryone(
        block, u"Complete session"_s, tr("Completed %1", "client or group").arg(nameOf(block)),
        [](const Session& person) { return person.status == BookingStatus::Confirmed; },
        [](const Session& person) { return plans::completeBooking(person.id.toString()); });
}

bool CalendarActions::markNoShow(const Block& block)
{
    return forEveryone(
        block, u"Mark as no-show"_s, tr("%1 marked as no-show", "client or group").arg(nameOf(block)),
        [](const Session& person) { return person.status == BookingStatus::Confirmed; },
        [](const Session& person) { return plans::markNoShow(person.id.toString(), false, {}); });
}

bool CalendarActions::confirm(const Block& block)
{
    return forEveryone(
        block, u"Confirm booking"_s, tr("Confirmed %1", "client or group").arg(nameOf(block)),
        [](const Session& person) { return person.status == BookingStatus::Pending; },
        [](const Session& person) { return plans::confirmBooking(person.id.toString()); });
}

bool CalendarActions::isOfSeries(const Block& block) const
{
    if (block.people.size() != 1)
        return false;
    const auto member = m_commands.store().reader().first<models::BookingSeriesMember>(u"WHERE booking_id = ?"_s,
                                                                                       {block.id().toString()});
    return member && member->has_value();
}

bool CalendarActions::cancel(const Block& block, models::CancelledBy by, plans::Scope scope)
{
    const QString text = scope == plans::Scope::This ? tr("Cancelled %1", "client or group")
                         : scope == plans::Scope::Later ? tr("Cancelled %1 from here on", "client")
                                                        : tr("Cancelled all sessions of %1 to come", "client");
    return forEveryone(block, u"Cancel booking"_s, text.arg(nameOf(block)), isOpen,
                       [&](const Session& person) {
                           plans::CancelRequest request;
                           request.booking = person.id.toString();
                           request.by = by;
                           request.scope = scope;
                           return plans::cancelBooking(request);
                       });
}

bool CalendarActions::reopen(const Block& block, const QString& reason)
{
    return forEveryone(
        block, u"Reopen booking"_s, tr("Reopened %1", "client or group").arg(nameOf(block)),
        [](const Session& person) { return !isOpen(person); },
        [&](const Session& person) { return plans::reopenBooking(person.id.toString(), reason); });
}

bool CalendarActions::recordPayment(const Session& person, const Service& service, const QString& method)
{
    plans::PaymentRequest request;
    request.client = person.clientId.toString();
    request.amount = service.price;
    request.currency = m_model.practice().settings.currency;
    request.paymentMethod = method;
    request.booking = person.id.toString();
    return bool(perform(plans::recordPayment(request), tr("Payment recorded for %1", "client").arg(fullName(person))));
}

} // namespace ui::calendar
