// Laying out a session's facts and actions.
#include "ui/calendar/booking_panel.h"

#include "ui/acts/consequence_list.h"
#include "ui/calendar/block_words.h"
#include "ui/core/calendar/block_text.h"
#include "ui/core/calendar/price_text.h"
#include "ui/core/calendar/session_query.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/field.h"
#include "ui/kit/form_draft.h"
#include "ui/kit/layouts.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QUrl>

using namespace Qt::StringLiterals;
using models::BookingStatus;

namespace ui::calendar
{

namespace
{

struct StatusChip {
    ChipTone tone;
    QString icon;
};

StatusChip chipOf(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Pending:
        return {ChipTone::Warn, u"circle-help"_s};
    case BookingStatus::Confirmed:
        return {ChipTone::Ok, u"circle-check"_s};
    case BookingStatus::Completed:
        return {ChipTone::Ok, u"check"_s};
    case BookingStatus::Cancelled:
        return {ChipTone::Neutral, u"x"_s};
    case BookingStatus::NoShow:
        break;
    }
    return {ChipTone::Danger, u"circle-x"_s};
}

} // namespace

BookingPanel::BookingPanel(Theme& theme, CalendarModel& model, CalendarActions& actions, TimeText times,
                           QSettings* memory, QWidget* parent)
    : PanelPage(theme, parent), m_theme(theme), m_model(model), m_actions(actions), m_times(std::move(times)),
      m_memory(memory)
{
    setObjectName(u"calendar.booking_panel"_s);
    connect(&model, &CalendarModel::daysChanged, this, &BookingPanel::refresh);
    connect(&model, &CalendarModel::practiceChanged, this, &BookingPanel::refresh);
    // Waiting lists and packs are no part of the model.
    connect(&actions.commands().store(), &storage::Store::committed, this, [this](const models::ChangeSet& changes) {
        const bool concerns =
            std::any_of(changes.rows.begin(), changes.rows.end(), [](const models::RowChange& change) {
                return change.table == &models::tableOf<models::WaitlistEntry>() ||
                       change.table == &models::tableOf<models::ClientPackage>();
            });
        if (concerns && isVisible())
            refresh();
    });
}

void BookingPanel::setTimes(const TimeText& times)
{
    m_times = times;
    refresh();
}

void BookingPanel::setPrivate(bool hidden)
{
    m_private = hidden;
    refresh();
}

void BookingPanel::showBooking(const models::Uuid& booking)
{
    if (m_booking == booking)
        return;
    m_booking = booking;
    refresh();
}

void BookingPanel::refresh()
{
    if (!m_booking)
        return;
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    const QString name = hadFocus ? focused->objectName() : QString();
    build();
    if (hadFocus && !focusNamed(name))
        focusFirst();
}

void BookingPanel::build()
{
    const std::optional<Block> found = m_model.blockOf(*m_booking);
    QVBoxLayout* page = body();
    emptyLayout(page);
    setActions({});
    if (!found) {
        auto* heading = new PanelHeading(m_theme, tr("Session"));
        connect(heading->close(), &QPushButton::clicked, this, &BookingPanel::closeRequested);
        page->addWidget(heading);
        page->addSpacing(8);
        auto* gone = new Text(m_theme, tr("This booking is not among the days shown, or it was removed."), Type::Body,
                              &Tokens::text2);
        gone->setWordWrap(true);
        page->addWidget(gone);
        return;
    }
    const Block& block = *found;
    auto* heading = new PanelHeading(m_theme, block.isGroup() ? block.service.name : fullName(block.people.front()));
    auto* menu = new QMenu(heading);
    fillMenu(*menu, block, {});
    heading->more()->setObjectName(u"booking.more"_s);
    connect(heading->more(), &QPushButton::clicked, heading,
            [heading, menu] { menu->popup(heading->more()->mapToGlobal(QPoint(0, heading->more()->height()))); });
    heading->close()->setObjectName(u"booking.close"_s);
    connect(heading->close(), &QPushButton::clicked, this, &BookingPanel::closeRequested);
    page->addWidget(heading);
    const QDate date = m_times.zone().dateOf(block.start());
    page->addWidget(new Text(
        m_theme, tr("%1, %2", "date, times").arg(m_times.date(date, m_model.today()), rangeWords(block, m_times)),
        Type::Body, &Tokens::text2));
    page->addSpacing(12);
    auto* chips = rowLayout(nullptr, 8);
    const StatusChip chip = chipOf(block.status);
    auto* status = new Chip(m_theme, capitalised(statusWord(block.status)), chip.tone, chip.icon);
    status->setObjectName(u"booking.status"_s);
    chips->addWidget(status);
    if (block.isGroup())
        chips->addWidget(new Chip(m_theme,
                                  block.service.seats > 0 ? tr("%1 of %2", "people in a group session")
                                                                .arg(m_times.locale().toString(block.taken()),
                                                                     m_times.locale().toString(block.service.seats))
                                                          : m_times.locale().toString(block.taken()),
                                  ChipTone::Neutral, u"users"_s));
    if (block.clash)
        chips->addWidget(new Chip(m_theme, tr("Clash", "on a session that overlaps another"), ChipTone::Danger,
                                  u"triangle-alert"_s));
    chips->addStretch();
    page->addLayout(chips);
    if (block.clash)
        addClash(block);
    if (block.isGroup())
        addPeople(block);
    else
        addFacts(block);
    addOverdrawn(block);
    if (block.status == BookingStatus::Confirmed && block.start() <= m_model.now())
        addPreview(block);
    addNotes(block);
    page->addStretch();
    QList<QWidget*> actions;
    if (QWidget* main = actionsOf(block))
        actions.append(main);
    if (block.isMovable()) {
        auto* cancel =
            new Button(m_theme, block.isGroup() ? tr("Cancel session") : tr("Cancel booking"), Button::Kind::Danger);
        cancel->setObjectName(u"booking.cancel"_s);
        connect(cancel, &QPushButton::clicked, this,
                [this, block] { Q_EMIT settleRequested(block, {Settling::Kind::Cancel}); });
        actions.append(cancel);
    }
    setActions(actions);
}

QWidget* BookingPanel::actionsOf(const Block& block)
{
    if (block.status == BookingStatus::Pending) {
        auto* confirm = new Button(m_theme, tr("Confirm booking"), Button::Kind::Default, u"check"_s);
        confirm->setObjectName(u"booking.confirm"_s);
        connect(confirm, &QPushButton::clicked, this, [this, block] { m_actions.confirm(block); });
        return confirm;
    }
    if (block.status == BookingStatus::Confirmed) {
        auto* complete = new Button(m_theme, tr("Complete"), Button::Kind::Default, u"check"_s);
        complete->setObjectName(u"booking.complete"_s);
        connect(complete, &QPushButton::clicked, this, [this, block] { m_actions.complete(block); });
        return complete;
    }
    auto* reopen = new Button(m_theme, tr("Reopen"), Button::Kind::Default, u"undo-2"_s);
    reopen->setObjectName(u"booking.reopen"_s);
    connect(reopen, &QPushButton::clicked, this,
            [this, block] { m_actions.reopen(block, tr("Reopened on the calendar")); });
    return reopen;
}

bool BookingPanel::focusNamed(const QString& name)
{
    // What stood here before is deleted later; the newest of that name is meant.
    const QList<QWidget*> found = name.isEmpty() ? QList<QWidget*>() : findChildren<QWidget*>(name);
    for (auto it = found.rbegin(); it != found.rend(); ++it) {
        if (!(*it)->isHidden() && (*it)->isEnabled()) {
            (*it)->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void BookingPanel::focusFirst()
{
    for (const QString& name : {u"booking.cancel"_s, u"booking.reopen"_s, u"booking.more"_s}) {
        if (focusNamed(name))
            return;
    }
}

void BookingPanel::addPreview(const Block& block)
{
    const Plan plan = m_actions.settlePlan(block, {Settling::Kind::Complete});
    if (!plan)
        return;
    body()->addSpacing(24);
    body()->addWidget(new SectionHeading(m_theme, tr("If you complete it")));
    body()->addSpacing(8);
    auto* list = new ConsequenceList(m_theme);
    list->preview(m_actions.commands(), plan, Wording(m_times, m_model.practice().settings.currency), m_private);
    body()->addWidget(list);
}

void BookingPanel::addOverdrawn(const Block& block)
{
    if (block.isGroup() || block.people.front().cover != Cover::Pack)
        return;
    const auto pack = packOf(block.id());
    if (!pack || pack->sessionsRemaining >= 0)
        return;
    auto* strip = new Strip(m_theme, Strip::Tone::Danger, u"package"_s,
                            tr("More sessions were held than the pack had."), tr("Settle the pack"));
    strip->setObjectName(u"booking.overdrawn"_s);
    strip->setTitle(tr("Over by %Ln", "sessions beyond a pack", -pack->sessionsRemaining));
    connect(strip, &Strip::actionRequested, this, [this, id = pack->id] {
        Q_EMIT openRequested({u"client_packages"_s, id, {}});
    });
    body()->addSpacing(16);
    body()->addWidget(strip);
}

void BookingPanel::addFacts(const Block& block)
{
    const Session& person = block.people.front();
    if (person.twoVersions) {
        body()->addSpacing(16);
        auto* strip = new Strip(m_theme, Strip::Tone::Warn, u"git-merge"_s,
                                tr("It was changed here and on the server."), tr("Review"));
        strip->setObjectName(u"booking.versions"_s);
        strip->setTitle(tr("Two versions"));
        connect(strip, &Strip::actionRequested, this, [this, id = person.id] {
            Q_EMIT openRequested({u"sync"_s, id, {}});
        });
        body()->addWidget(strip);
    }
    body()->addSpacing(16);
    auto* facts = new FactList(m_theme);
    facts->add(tr("Service"), block.service.name);
    facts->add(tr("Length"), m_times.duration(models::minutesBetween(block.start(), block.end())));
    if (!m_private && block.service.price.units > 0)
        facts->add(tr("Price"), priceText(block.service.price, m_model.practice().settings.currency, m_times.locale()));
    if (person.cover != Cover::Nothing)
        facts->add(tr("Payment"), payWords(person, block.service))->setObjectName(u"booking.payment"_s);
    if (person.delivery == Delivery::Waiting)
        facts->add(tr("Sync"), tr("Not yet synced"));
    if (person.delivery == Delivery::Refused)
        facts->add(tr("Sync"), person.refusal.isEmpty() ? tr("Refused by the server") : person.refusal);
    body()->addWidget(facts);
    body()->addSpacing(12);
    auto* buttons = rowLayout(nullptr, 8);
    if (block.isMovable() && !block.clash)
        buttons->addWidget(changeTime(block));
    if (person.cover == Cover::Unpaid) {
        auto* pay = new Button(m_theme, tr("Record payment"), Button::Kind::Default, u"coins"_s);
        pay->setObjectName(u"booking.pay"_s);
        pay->setCompact(true);
        auto* methods = new QMenu(pay);
        addPayMenu(*methods, person, block.service);
        connect(pay, &QPushButton::clicked, pay,
                [pay, methods] { methods->popup(pay->mapToGlobal(QPoint(0, pay->height()))); });
        buttons->addWidget(pay);
    }
    buttons->addStretch();
    body()->addLayout(buttons);
    auto* links = rowLayout(nullptr, 16);
    auto* client = new LinkButton(m_theme, tr("Open client"));
    connect(client, &QPushButton::clicked, this, [this, id = person.clientId] {
        Q_EMIT openRequested({u"users"_s, id, {}});
    });
    links->addWidget(client);
    if (!person.meetingUrl.isEmpty()) {
        auto* join = new LinkButton(m_theme, tr("Join meeting"));
        connect(join, &QPushButton::clicked, this, [url = person.meetingUrl] { QDesktopServices::openUrl(QUrl(url)); });
        links->addWidget(join);
        auto* copy = new LinkButton(m_theme, tr("Copy link"));
        connect(copy, &QPushButton::clicked, this,
                [url = person.meetingUrl] { QGuiApplication::clipboard()->setText(url); });
        links->addWidget(copy);
    }
    links->addStretch();
    body()->addSpacing(8);
    body()->addLayout(links);
}

void BookingPanel::addNotes(const Block& block)
{
    if (block.isGroup())
        return;
    const auto booking = m_actions.commands().store().reader().find<models::Booking>(block.id());
    if (!booking || !*booking)
        return;
    if ((*booking)->cancellationReason) {
        body()->addSpacing(16);
        body()->addWidget(new Text(m_theme,
                                   tr("Reason: %1", "why a booking was cancelled").arg(*(*booking)->cancellationReason),
                                   Type::Small, &Tokens::text2));
    }
    auto* notes = new Field(m_theme, {});
    notes->setObjectName(u"booking.notes"_s);
    notes->setText((*booking)->notes.value_or(QString()));
    connect(notes, &QLineEdit::editingFinished, this, [this, notes, id = block.id()] { saveNotes(id, notes->text()); });
    body()->addSpacing(16);
    auto* field = new FormField(m_theme, tr("Notes, optional"), notes);
    body()->addWidget(field);
    m_notes = new FormDraft(field, u"notes"_s, m_memory);
    m_notes->begin({{}, tr("Notes"), u"bookings"_s, block.id(), {}, {}});
}

void BookingPanel::goOnWithNotes()
{
    if (m_notes && focusNamed(u"booking.notes"_s))
        m_notes->restore();
}

void BookingPanel::saveNotes(const models::Uuid& booking, const QString& text)
{
    const auto done = m_actions.perform(
        [=](const Planning& planning) -> models::Result<Act> {
            TD_ASSIGN(const auto before, planning.reader.get<models::Booking>(booking));
            auto after = before;
            after.notes = text.trimmed().isEmpty() ? std::nullopt : std::optional(text.trimmed());
            Act act;
            act.changes.label = u"Edit notes"_s;
            act.id = booking;
            addUpdate(act.changes, before, after, planning.now);
            return act;
        },
        tr("Notes saved"));
    if (!done)
        return;
    if (m_notes)
        m_notes->end();
    // The panel may have been made anew meanwhile, with a draft that knows nothing of what an earlier one kept.
    Drafts(m_memory).forget({u"notes"_s, {}, {}, booking, {}, {}});
}

} // namespace ui::calendar
