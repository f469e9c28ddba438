// The menus of a session: settling, paying, writing, cancelling.
#include "ui/calendar/block_words.h"
#include "ui/calendar/booking_panel.h"

#include <QMenu>

using namespace Qt::StringLiterals;
using models::BookingStatus;

namespace ui::calendar
{

namespace
{

bool isOpenSession(const Session& person)
{
    return person.status == BookingStatus::Pending || person.status == BookingStatus::Confirmed;
}

} // namespace

void BookingPanel::addPayMenu(QMenu& menu, const Session& person, const Service& service)
{
    const std::pair<QString, QString> methods[] = {
        {tr("Cash"), u"cash"_s}, {tr("Card terminal"), u"card"_s}, {tr("Bank transfer"), u"transfer"_s}};
    for (const auto& [words, method] : methods) {
        QAction* action = menu.addAction(words, this, [this, person, service, method = method] {
            m_actions.recordPayment(person, service, method);
        });
        action->setObjectName(u"pay."_s + method);
    }
}

void BookingPanel::addCancelMenu(QMenu& menu, const Block& block)
{
    const std::tuple<QString, models::CancelledBy, QString> who[] = {
        {tr("Client cancelled"), models::CancelledBy::Client, u"cancel.client"_s},
        {tr("I cancel"), models::CancelledBy::Trainer, u"cancel.trainer"_s},
        {tr("Neither (weather, illness)"), models::CancelledBy::Other, u"cancel.other"_s}};
    for (const auto& [words, by, name] : who)
        menu.addAction(words, this, [this, block, by = by] { m_actions.cancel(block, by); })->setObjectName(name);
    menu.addSeparator();
    menu.addAction(tr("With a reason"), this,
                   [this, block] { Q_EMIT settleRequested(block, {Settling::Kind::Cancel}); })
        ->setObjectName(u"cancel.page"_s);
    if (m_actions.isOfSeries(block))
        menu.addAction(tr("Stop the series"), this,
                       [this, block] {
                           Q_EMIT settleRequested(
                               block, {Settling::Kind::Cancel, models::CancelledBy::Client, plans::Scope::Later});
                       })
            ->setObjectName(u"cancel.series"_s);
}

void BookingPanel::addMessageMenu(QMenu& menu, const Block& block)
{
    const Session& person = block.people.front();
    const auto add = [&](const QString& words, const QString& purpose) {
        menu.addAction(words, this,
                       [this, client = person.clientId, hint = purpose + u':' + person.id.toString()] {
                           Q_EMIT openRequested({u"message"_s, client, hint});
                       })
            ->setObjectName(u"message."_s + purpose);
    };
    if (isOpenSession(person))
        add(tr("Reminder"), u"reminder"_s);
    if (person.status == BookingStatus::Completed)
        add(tr("Ask for a review"), u"review"_s);
    if (person.cover == Cover::Unpaid && person.status == BookingStatus::Completed)
        add(tr("Ask for the payment"), u"debt"_s);
    add(tr("Something else"), u"free"_s);
}

void BookingPanel::fillMenu(QMenu& menu, const Block& whole, const std::optional<Session>& person)
{
    Block block = whole;
    if (person) {
        block.people = {*person};
        block.status = person->status;
    }
    const bool single = block.people.size() == 1;
    if (!person && block.isMovable())
        menu.addAction(tr("Change time"), this, [this, id = block.id()] { Q_EMIT editRequested(id); });
    if (block.status == BookingStatus::Pending)
        menu.addAction(tr("Confirm booking"), this, [this, block] { m_actions.confirm(block); });
    if (block.status == BookingStatus::Confirmed) {
        menu.addAction(tr("Complete"), this, [this, block] { m_actions.complete(block); })
            ->setObjectName(u"menu.complete"_s);
        menu.addAction(tr("No-show"), this, [this, block] { Q_EMIT settleRequested(block, {Settling::Kind::NoShow}); })
            ->setObjectName(u"menu.no_show"_s);
    }
    if (single && block.people.front().cover == Cover::Unpaid) {
        auto* pay = menu.addMenu(tr("Record payment"));
        addPayMenu(*pay, block.people.front(), block.service);
    }
    if (single) {
        addMessageMenu(*menu.addMenu(tr("Write a message")), block);
        menu.addAction(tr("Open client"), this, [this, id = block.people.front().clientId] {
            Q_EMIT openRequested({u"users"_s, id, {}});
        });
    }
    if (std::any_of(block.people.begin(), block.people.end(), isOpenSession)) {
        menu.addSeparator();
        addCancelMenu(*menu.addMenu(block.isGroup() && !person ? tr("Cancel session") : tr("Cancel booking")), block);
    } else {
        menu.addAction(tr("Reopen"), this, [this, block] { m_actions.reopen(block, tr("Reopened on the calendar")); });
    }
}

} // namespace ui::calendar
