// Rows and acts of a waiting list.
#include "ui/calendar/waiting_section.h"

#include "models/rules/waiting_list.h"
#include "ui/calendar/client_field.h"
#include "ui/core/plans/booking_plans.h"
#include "ui/core/plans/waitlist.h"
#include "ui/core/sentences.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui::calendar
{

WaitingSection::WaitingSection(Theme& theme, CalendarModel& model, CalendarActions& actions, TimeText times,
                               Block block, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_model(model), m_actions(actions), m_times(std::move(times)),
      m_block(std::move(block))
{
    setObjectName(u"booking.waiting"_s);
    columnLayout(this, 0);
    WaitingList list;
    const auto read = m_actions.commands().preview([&](const Planning& planning) -> models::Result<Act> {
        TD_ASSIGN(list, readWaitingList(planning, m_block.service.id, m_block.start()));
        return Act{};
    });
    if (read)
        build(list);
    else
        layout()->addWidget(new Text(m_theme, sentence(read.error().message), Type::Small, &Tokens::danger));
}

void WaitingSection::build(const WaitingList& list)
{
    auto* add = new Button(m_theme, tr("Add", "a person to a waiting list"), Button::Kind::Quiet, u"plus"_s);
    add->setObjectName(u"waiting.add"_s);
    add->setCompact(true);
    add->setAccessibleName(tr("Add to the waiting list"));
    connect(add, &QPushButton::clicked, this, &WaitingSection::startAdding);
    layout()->addWidget(new SectionHeading(m_theme, tr("Waiting list"), add));
    if (list.people.empty())
        layout()->addWidget(new Text(m_theme,
                                     list.freeSeats > 0 ? tr("Nobody waiting, seats are free") : tr("Nobody waiting"),
                                     Type::Body, &Tokens::text2));
    int place = 0;
    for (const WaitingPerson& person : list.people)
        layout()->addWidget(rowOf(person, ++place, list.freeSeats));
}

QWidget* WaitingSection::rowOf(const WaitingPerson& person, int place, int freeSeats)
{
    auto* row = new PanelRow(
        m_theme, tr("%1. %2", "place in the list, name").arg(m_times.locale().toString(place), person.name));
    row->text()->setElided(true);
    const bool offered = person.entry.state == models::WaitlistState::Offered && person.entry.offeredUntil;
    if (offered && *person.entry.offeredUntil > m_model.now()) {
        row->addAtEnd(new Chip(m_theme, tr("Offered until %1", "time").arg(m_times.clock(*person.entry.offeredUntil)),
                               ChipTone::Info, u"clock"_s));
    } else if (person.isProposed) {
        auto* offer = new Button(m_theme, tr("Offer seat"));
        offer->setObjectName(u"waiting.offer"_s);
        offer->setCompact(true);
        const models::UtcTime until = models::waitlistDeadline(m_model.now(), m_block.start());
        offer->setToolTip(tr("Keeps the seat until %1, %2", "date, time")
                              .arg(m_times.date(m_times.zone().dateOf(until), m_model.today()), m_times.clock(until)));
        connect(offer, &QPushButton::clicked, this, [this, person, until] {
            m_actions.perform(offerSeat(person.entry.id),
                              tr("Seat offered to %1 until %2", "client, time").arg(person.name, m_times.clock(until)),
                              tr("Write to them"), [this, person] {
                                  Q_EMIT openRequested(
                                      {u"message"_s, person.entry.clientId, u"seat:"_s + person.entry.id.toString()});
                              });
        });
        row->addAtEnd(offer);
    } else if (offered) {
        row->addAtEnd(new Chip(m_theme, tr("Offer lapsed"), ChipTone::Neutral, u"clock"_s));
    }
    auto* more = Button::iconOnly(m_theme, u"ellipsis"_s, tr("Actions for %1", "client").arg(person.name),
                                  Button::Kind::Quiet, 16);
    more->setObjectName(u"waiting.more"_s);
    more->setCompact(true);
    auto* menu = new QMenu(more);
    fillMenu(*menu, person, freeSeats);
    connect(more, &QPushButton::clicked, more,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    row->addAtEnd(more);
    return row;
}

void WaitingSection::fillMenu(QMenu& menu, const WaitingPerson& person, int freeSeats)
{
    QAction* book = menu.addAction(tr("Book a seat"), this, [this, person] {
        plans::BookRequest request;
        request.client = person.entry.clientId.toString();
        request.service = m_block.service.id.toString();
        request.start = m_block.start();
        request.end = m_block.end();
        m_actions.perform(plans::book(request), tr("Booked %1", "client").arg(person.name));
    });
    book->setObjectName(u"waiting.book"_s);
    book->setEnabled(freeSeats > 0);
    menu.addAction(tr("Write a message"), this, [this, person] {
        Q_EMIT openRequested({u"message"_s, person.entry.clientId, u"seat:"_s + person.entry.id.toString()});
    });
    menu.addAction(tr("Open client"), this, [this, person] {
        Q_EMIT openRequested({u"users"_s, person.entry.clientId, {}});
    });
    menu.addSeparator();
    menu.addAction(tr("Take off the list"), this,
                   [this, person] {
                       m_actions.perform(leaveWaitlist(person.entry.clientId, m_block.service.id, m_block.start()),
                                         tr("%1 waits no longer", "client").arg(person.name));
                   })
        ->setObjectName(u"waiting.leave"_s);
}

void WaitingSection::startAdding()
{
    if (m_adding) {
        m_adding->setFocus(Qt::OtherFocusReason);
        return;
    }
    auto* field = new ClientField(m_theme, m_actions.commands().store(), m_model.practice().profile.id);
    m_adding = field;
    field->setObjectName(u"waiting.client"_s);
    field->setAccessibleName(tr("Client who waits"));
    field->setPlaceholderText(tr("Who waits"));
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, field);
    connect(field, &ClientField::chosen, this, [this, field] {
        const auto choice = field->choice();
        if (choice)
            m_actions.perform(joinWaitlist(choice->id, m_block.service.id, m_block.start()),
                              tr("%1 is on the waiting list", "client").arg(choice->name));
    });
    connect(field, &ClientField::createRequested, this, [this](const QString& name) {
        Q_EMIT openRequested({u"new_client"_s, {}, name});
    });
    field->setFocus(Qt::OtherFocusReason);
}

} // namespace ui::calendar
