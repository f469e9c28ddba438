// Plans and words of the acts on the calendar.
#include "ui/calendar/calendar_actions.h"

#include "ui/calendar/block_words.h"
#include "ui/core/consequence_words.h"
#include "ui/core/plans/payment_plans.h"
#include "ui/core/plans/settle_plans.h"
#include "ui/core/plans/together.h"
#include "ui/core/sentences.h"

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

models::Result<Act> CalendarActions::perform(const Plan& plan, const QString& text, const QString& moreText,
                                             std::function<void()> more)
{
    models::Result<Act> act = m_commands.perform(plan);
    if (!act) {
        Q_EMIT failed(act.error());
        return act;
    }
    if (act->changes.isEmpty())
        return act;
    const Consequences& after = act->consequences;
    QStringList parts{text};
    for (const QString& warning : after.warnings)
        parts.append(warningWords(warning));
    if (after.fee) {
        const QString& currency = m_model.practice().settings.currency;
        const auto fee = models::parseMoney(*after.fee, currency);
        parts.append(tr("fee %1", "money due for a late cancellation")
                         .arg(fee ? moneyWords(*fee, currency, m_times.locale()) : *after.fee));
    }
    if (!after.waitlist.isEmpty())
        parts.append(tr("a seat is free for %1", "first of those who wait").arg(after.waitlist.first()));
    if (!after.messages.isEmpty())
        parts.append(sentence(after.messages.first()));
    Q_EMIT done({parts.join(u" · "_s), true, moreText, std::move(more)});
    return act;
}

Plan CalendarActions::planFor(const Block& block, const QString& label, const Concerns& concerns, const PlanOf& plan)
{
    std::vector<Plan> plans;
    for (const Session& person : block.people)
        if (concerns(person))
            plans.push_back(plan(person));
    if (plans.empty())
        return {};
    return plans.size() == 1 ? plans.front() : plans::together(label, std::move(plans));
}

bool CalendarActions::performFor(const Plan& plan, const QString& text)
{
    if (plan)
        return bool(perform(plan, text));
    Q_EMIT failed({models::ErrorCode::InvalidState,
                   tr("Nobody in this session is in a state that allows it. Nothing was changed.")});
    return false;
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
        Q_EMIT failed(
            {models::ErrorCode::InvalidState, tr("This session is a fact and does not move. Nothing was changed.")});
        return false;
    }
    if (!isOfSeries(block))
        return bool(perform(plans::reschedule({ids.front(), to.start, to.end}), text));
    return bool(perform(plans::reschedule({ids.front(), to.start, to.end}), text, tr("Apply to later ones"),
                        [this, id = block.id(), to] { moveLaterOnes(id, to); }));
}

void CalendarActions::moveLaterOnes(const models::Uuid& booking, const Stretch& to)
{
    // The one move is taken back and made again for all of them, so that one Undo takes back everything.
    storage::Store& store = m_commands.store();
    if (const auto undone = store.undo(); !undone) {
        Q_EMIT failed(undone.error());
        return;
    }
    if (perform(plans::reschedule({booking.toString(), to.start, to.end, plans::Scope::Later}),
                tr("Moved this and later ones")))
        return;
    if (const auto again = store.redo(); !again)
        Q_EMIT failed(again.error());
}

bool CalendarActions::copy(const Block& block, const Stretch& to)
{
    const QString when = m_times.weekday(m_times.zone().dateOf(to.start)) + u' ' + m_times.clock(to.start);
    return performFor(planFor(
                          block, u"Copy session"_s,
                          [](const Session& person) { return person.status != BookingStatus::Cancelled; },
                          [&](const Session& person) {
                              plans::BookRequest request;
                              request.client = person.clientId.toString();
                              request.service = person.serviceId.toString();
                              request.start = to.start;
                              request.end = to.end;
                              return plans::book(request);
                          }),
                      tr("Copied %1 to %2", "client, new time").arg(nameOf(block), when));
}

Plan CalendarActions::settlePlan(const Block& block, const Settling& settling) const
{
    const auto isConfirmed = [](const Session& person) { return person.status == BookingStatus::Confirmed; };
    switch (settling.kind) {
    case Settling::Kind::Complete:
        return planFor(block, u"Complete session"_s, isConfirmed,
                       [](const Session& person) { return plans::completeBooking(person.id.toString()); });
    case Settling::Kind::NoShow:
        return planFor(block, u"Mark as no-show"_s, isConfirmed, [&](const Session& person) {
            return plans::markNoShow(person.id.toString(), settling.waive, settling.reason);
        });
    case Settling::Kind::Cancel:
        break;
    }
    return planFor(block, u"Cancel booking"_s, isOpen, [&](const Session& person) {
        return plans::cancelBooking(
            {person.id.toString(), settling.by, settling.reason, settling.waive, settling.scope});
    });
}

bool CalendarActions::settle(const Block& block, const Settling& settling)
{
    QString text;
    switch (settling.kind) {
    case Settling::Kind::Complete:
        text = tr("Completed %1", "client or group");
        break;
    case Settling::Kind::NoShow:
        text = tr("%1 marked as no-show", "client or group");
        break;
    case Settling::Kind::Cancel:
        text = settling.scope == plans::Scope::This    ? tr("Cancelled %1", "client or group")
               : settling.scope == plans::Scope::Later ? tr("Cancelled %1 from here on", "client")
                                                       : tr("Cancelled all sessions of %1 to come", "client");
        break;
    }
    return performFor(settlePlan(block, settling), text.arg(nameOf(block)));
}

bool CalendarActions::confirm(const Block& block)
{
    return performFor(planFor(
                          block, u"Confirm booking"_s,
                          [](const Session& person) { return person.status == BookingStatus::Pending; },
                          [](const Session& person) { return plans::confirmBooking(person.id.toString()); }),
                      tr("Confirmed %1", "client or group").arg(nameOf(block)));
}

bool CalendarActions::isOfSeries(const Block& block) const
{
    if (block.people.size() != 1)
        return false;
    const auto member = m_commands.store().reader().first<models::BookingSeriesMember>(u"WHERE booking_id = ?"_s,
                                                                                       {block.id().toString()});
    return member && member->has_value();
}

bool CalendarActions::reopen(const Block& block, const QString& reason)
{
    return performFor(planFor(
                          block, u"Reopen booking"_s, [](const Session& person) { return !isOpen(person); },
                          [&](const Session& person) { return plans::reopenBooking(person.id.toString(), reason); }),
                      tr("Reopened %1", "client or group").arg(nameOf(block)));
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
