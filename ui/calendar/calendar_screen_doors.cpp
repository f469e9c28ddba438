// The calendar's doors: its side panel, its commands, the records it opens, the states of its pictures.
#include "ui/calendar/calendar_screen.h"

#include "ui/calendar/agenda_view.h"
#include "ui/calendar/block_words.h"
#include "ui/calendar/date_card.h"
#include "ui/calendar/day_list.h"
#include "ui/calendar/grid_view.h"
#include "ui/calendar/mini_month.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/today_panel.h"
#include "ui/core/calendar/clock_lines.h"
#include "ui/core/calendar/session_query.h"
#include "ui/kit/button.h"
#include "ui/kit/form_draft.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;
using models::UtcTime;
using models::Uuid;

namespace ui::calendar
{

CalendarSide& CalendarScreen::side()
{
    if (m_side)
        return *m_side;
    m_side = new CalendarSide(m_theme, m_model, m_actions, m_times, m_memory);
    m_side->setPrivate(m_private);
    const auto change = [this](const std::function<void()>& open) {
        if (m_new)
            m_new->setKind(Button::Kind::Default);
        open();
        placeCard();
    };
    connect(m_side, &CalendarSide::pageChanged, this, &Screen::panelChanged);
    connect(m_side, &CalendarSide::failed, this, &Screen::failed);
    connect(m_side, &CalendarSide::openRequested, this, [this](const RecordLink& link) { Q_EMIT openRequested(link); });
    connect(m_side, &CalendarSide::closed, this, [this] {
        m_grid->select({});
        m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_side, &CalendarSide::bookRequested, this,
            [this](const Uuid& client, const Uuid& service, const Stretch& slot) {
                openCard(slot, true);
                if (!service.isNull())
                    m_card->setService(service);
                m_card->setClient(client);
            });
    connect(&m_side->bookingPanel(), &BookingPanel::editRequested, this, [this, change](const Uuid& id) {
        if (const auto block = m_model.blockOf(id))
            change([this, block] { m_card->openChange(*block); });
    });
    connect(&m_side->bookingPanel(), &BookingPanel::addPersonRequested, this,
            [this, change](const Block& block) { change([this, block] { m_card->openForGroup(block); }); });
    return *m_side;
}

void CalendarScreen::showBookingPanel(const std::optional<Uuid>& booking)
{
    if (booking)
        side().showBooking(*booking);
    else if (m_side && m_side->booking())
        m_side->showNone();
    Q_EMIT moved();
}

void CalendarScreen::closeDay()
{
    m_grid->select({});
    side().showCloseDay();
    Q_EMIT panelRequested(true);
}

void CalendarScreen::fillGap(const Stretch& slot)
{
    Stretch wanted = slot;
    // A cursor is as long as the snap; a session is longer.
    for (const Service& service : m_model.services()) {
        if (service.active && wanted.end.ms - wanted.start.ms <= m_grid->snap() * kMinuteMs) {
            wanted.end = wanted.start.plusMinutes(service.duration);
            break;
        }
    }
    m_grid->select({});
    side().showGap(wanted);
    Q_EMIT panelRequested(true);
}

std::vector<Command> CalendarScreen::commands()
{
    const QString here = id();
    std::vector<Command> all;
    const auto add = [&](const QString& name, const QString& text, const QKeySequence& key, MenuOf menu,
                         const QString& icon, std::function<void()> run, bool everywhere = false) {
        Command command;
        command.id = u"calendar."_s + name;
        command.text = text;
        command.icon = icon;
        command.key = key;
        command.menu = menu;
        command.run = std::move(run);
        command.screen = everywhere ? QString() : here;
        all.push_back(std::move(command));
    };
    add(
        u"new_booking"_s, tr("New booking"), QKeySequence(u"Ctrl+N"_s), MenuOf::Booking, u"plus"_s,
        [this] {
            Q_EMIT openRequested({u"new_booking"_s, {}, {}});
        },
        true);
    const auto onSelected = [this, &add, &all](const QString& name, const QString& text,
                                               std::function<void(const Block&)> act,
                                               std::function<bool(const Block&)> fits) {
        add(name, text, {}, MenuOf::Booking, {}, [this, act] { runOnCurrent(act); });
        all.back().unavailable = [this, fits]() -> QString {
            const auto block = currentBlock();
            return block && fits(*block) ? QString() : tr("Choose a session first");
        };
    };
    using models::BookingStatus;
    onSelected(
        u"complete"_s, tr("Complete session"), [this](const Block& block) { m_actions.complete(block); },
        [](const Block& block) { return block.status == BookingStatus::Confirmed; });
    onSelected(
        u"no_show"_s, tr("Mark as no-show"),
        [this](const Block& block) {
            side().showSettle(block, {Settling::Kind::NoShow});
            Q_EMIT panelRequested(true);
        },
        [](const Block& block) { return block.status == BookingStatus::Confirmed; });
    onSelected(
        u"confirm"_s, tr("Confirm booking"), [this](const Block& block) { m_actions.confirm(block); },
        [](const Block& block) { return block.status == BookingStatus::Pending; });
    onSelected(
        u"cancel"_s, tr("Cancel booking"),
        [this](const Block& block) { m_actions.cancel(block, models::CancelledBy::Client); },
        [](const Block& block) { return block.isMovable(); });
    add(
        u"close_day"_s, tr("Close the day"), {}, MenuOf::Booking, u"circle-check"_s,
        [this] {
            Q_EMIT openRequested({u"close_day"_s, {}, {}});
        },
        true);
    add(u"fill_gap"_s, tr("Fill the gap"), {}, MenuOf::Booking, u"users"_s, [this] { fillGap(m_grid->cursor()); });
    // Single letters: they act while the grid, the month or the agenda has the focus.
    add(u"new_here"_s, tr("New booking at the cursor"), QKeySequence(Qt::Key_N), MenuOf::Booking, u"plus"_s,
        [this] { newHere(); });
    add(u"resize"_s, tr("Change the end of the chosen session"), QKeySequence(Qt::Key_R), MenuOf::Booking, {},
        [this] { m_grid->startResize(); });
    all.back().unavailable = [this]() -> QString {
        return m_grid && m_grid->selected() ? QString() : tr("Choose a session first");
    };
    add(u"day"_s, tr("Day view"), QKeySequence(Qt::Key_D), MenuOf::View, u"calendar-days"_s,
        [this] { setView(View::Day); });
    add(u"week"_s, tr("Week view"), QKeySequence(Qt::Key_W), MenuOf::View, u"calendar-days"_s,
        [this] { setView(View::Week); });
    add(u"month"_s, tr("Month view"), QKeySequence(Qt::Key_M), MenuOf::View, u"calendar-days"_s,
        [this] { setView(View::Month); });
    add(u"agenda"_s, tr("Agenda"), QKeySequence(Qt::Key_A), MenuOf::View, u"list"_s, [this] { setView(View::Agenda); });
    for (const int days : {5, 6, 7})
        add(u"week_%1"_s.arg(days), tr("Week of %1 days").arg(m_locale.toString(days)), {}, MenuOf::View, {},
            [this, days] { setWeekDays(days); });
    for (const int minutes : {5, 10, 15, 30})
        add(u"snap_%1"_s.arg(minutes), tr("Snap to %1 minutes").arg(m_locale.toString(minutes)), {}, MenuOf::View, {},
            [this, minutes] {
                m_grid->setSnap(minutes);
                keep();
            });
    add(u"cancelled"_s, tr("Show or hide cancelled sessions"), {}, MenuOf::View, u"eye"_s,
        [this] { m_model.setShowsCancelled(!m_model.showsCancelled()); });
    add(u"birthdays"_s, tr("Show or hide birthdays"), {}, MenuOf::View, u"cake"_s, [this] {
        m_birthdays = !m_birthdays;
        m_model.setShowsBirthdays(m_birthdays);
        keep();
    });
    add(u"zoom_in"_s, tr("Zoom in"), QKeySequence(QKeySequence::ZoomIn), MenuOf::View, {}, [this] { m_grid->zoom(1); });
    add(u"zoom_out"_s, tr("Zoom out"), QKeySequence(QKeySequence::ZoomOut), MenuOf::View, {},
        [this] { m_grid->zoom(-1); });
    add(u"today"_s, tr("Go to today"), QKeySequence(Qt::Key_T), MenuOf::Go, u"calendar-days"_s,
        [this] { goTo(m_model.today()); });
    add(u"go_to_date"_s, tr("Go to date"), QKeySequence(Qt::Key_G), MenuOf::Go, u"calendar-days"_s,
        [this] { m_dateCard->open(m_model.today(), m_locale); });
    return all;
}

void CalendarScreen::newHere()
{
    if (m_view == View::Month)
        createOn(m_month->cursor());
    else if (m_view == View::Agenda)
        createOn(m_agenda->currentDate());
    else
        m_grid->createHere();
}

bool CalendarScreen::open(const RecordLink& link)
{
    content();
    if (link.kind == u"new_booking" || (link.kind == u"draft" && link.hint == u"booking")) {
        newBooking(link.id);
        if (link.kind == u"draft")
            m_draft->restore();
        return true;
    }
    if (link.kind == u"close_day") {
        // The window shows this screen right after; the list takes the focus then.
        QMetaObject::invokeMethod(this, &CalendarScreen::closeDay, Qt::QueuedConnection);
        return true;
    }
    if (link.kind == u"day") {
        const QDate date = QDate::fromString(link.hint, Qt::ISODate);
        if (date.isValid())
            goTo(date);
        return date.isValid();
    }
    const QString form = link.kind == u"draft" ? link.hint.section(u' ', 0, 0) : QString();
    if (link.kind != u"bookings" && form != u"notes" && form != u"settle")
        return false;
    const SessionQuery query(m_actions.commands().store().reader(), m_model.practice().profile.id, false);
    const auto session = query.one(link.id);
    if (!session || !*session)
        return false;
    if ((*session)->status == models::BookingStatus::Cancelled)
        m_model.setShowsCancelled(true);
    openBooking(link.id, true);
    if (form.isEmpty())
        return true;
    // The window shows this screen right after; the field takes the focus then.
    QMetaObject::invokeMethod(
        this,
        [this, id = link.id, form, hint = link.hint.section(u' ', 1)] {
            const auto block = m_model.blockOf(id);
            if (form == u"notes")
                side().bookingPanel().goOnWithNotes();
            else if (block)
                side().goOnSettling(*block, id, hint);
        },
        Qt::QueuedConnection);
    return true;
}

QStringList CalendarScreen::states() const
{
    return {u"card"_s, u"series"_s, u"selected"_s, u"settle"_s, u"group"_s, u"close-day"_s,
            u"gap"_s,  u"day"_s,    u"month"_s,    u"agenda"_s, u"print"_s};
}

void CalendarScreen::showState(const QString& state)
{
    content();
    m_card->close();
    m_month->list()->hide();
    m_grid->select({});
    if (m_side)
        m_side->showNone();
    m_date = m_model.today();
    if (state == u"next-week")
        m_date = m_date.addDays(7);
    const bool oneDay = state == u"day" || state == u"clocks";
    setView(oneDay                         ? View::Day
            : state.startsWith(u"month"_s) ? View::Month
            : state == u"agenda"           ? View::Agenda
                                           : View::Week);
    const auto selectFirst = [this](const std::function<bool(const Block&)>& fits) {
        for (const Block& block : m_model.blocks(m_date)) {
            if (fits(block)) {
                m_grid->select(block.id());
                return;
            }
        }
    };
    if (state == u"print") {
        print();
    } else if (state == u"card" || state == u"clash" || state == u"series") {
        const QDate day = m_date.addDays(2);
        const UtcTime start = instantOrGapEnd(m_times.zone(), day, {11, 0});
        openCard({start, start.plusMinutes(60)}, true);
        // Someone who is known to come: the last one of tomorrow.
        if (const auto tomorrow = m_model.blocks(m_date.addDays(1)); state == u"clash" && !tomorrow.empty())
            m_card->setClient(tomorrow.back().people.front().clientId);
        if (state == u"series")
            m_card->showSeries();
    } else if (state == u"selected") {
        selectFirst([](const Block& block) { return block.isMovable(); });
    } else if (state == u"settle") {
        selectFirst([](const Block& block) { return block.isMovable() && !block.isGroup(); });
        if (const auto block = currentBlock())
            side().showSettle(*block, {Settling::Kind::Cancel});
    } else if (state == u"group") {
        selectFirst([](const Block& block) { return block.isGroup(); });
    } else if (state == u"close-day") {
        closeDay();
    } else if (state == u"gap") {
        const UtcTime start = instantOrGapEnd(m_times.zone(), m_date.addDays(2), {11, 0});
        fillGap({start, start.plusMinutes(60)});
    } else if (state == u"clocks") {
        m_model.setShowsCancelled(true);
        selectFirst([](const Block& block) { return block.isGroup(); });
        m_grid->scrollToClock({0, 0});
    } else if (state == u"month-list") {
        m_month->openList(m_date.addDays(1));
    } else if (state == u"moved") {
        for (const Block& block : m_model.blocks(m_date.addDays(1))) {
            if (m_times.zone().toLocal(block.start()).time >= QTime(10, 0)) {
                sayUndoable(tr("Moved %1 to %2", "client, new time")
                                .arg(blockTitle(block),
                                     m_times.weekday(m_date.addDays(1)) + u' ' + m_times.clock(block.start())));
                break;
            }
        }
    }
}

} // namespace ui::calendar
