// What the trainer asks of the calendar: the card, moving, cancelling, menus, commands and links.
#include "ui/calendar/agenda_view.h"
#include "ui/calendar/block_words.h"
#include "ui/calendar/calendar_screen.h"
#include "ui/calendar/date_card.h"
#include "ui/calendar/day_list.h"
#include "ui/calendar/grid_view.h"
#include "ui/calendar/mini_month.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/today_panel.h"
#include "ui/core/calendar/clock_lines.h"
#include "ui/core/calendar/free_times.h"
#include "ui/core/calendar/session_query.h"
#include "ui/kit/button.h"
#include "ui/kit/form_draft.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using models::UtcTime;
using models::Uuid;

namespace ui::calendar
{

void CalendarScreen::connectGrid()
{
    connect(m_grid, &GridView::createRequested, this, &CalendarScreen::openCard);
    connect(m_grid, &GridView::changeRequested, this, &CalendarScreen::change);
    connect(m_grid, &GridView::openRequested, this, [this](const Uuid& id) { openBooking(id, true); });
    connect(m_grid, &GridView::cancelRequested, this, &CalendarScreen::cancelByKey);
    connect(m_grid, &GridView::menuRequested, this, &CalendarScreen::showMenu);
    connect(m_grid, &GridView::dayRequested, this, [this](QDate date) {
        m_date = date;
        setView(View::Day);
    });
    connect(m_grid, &GridView::noteRequested, this, [this](const DayNote& note) {
        if (note.kind == DayNote::Kind::CertificateEnds)
            Q_EMIT openRequested({u"certifications"_s, note.id, {}});
        else if (!note.id.isNull())
            Q_EMIT openRequested({u"users"_s, note.id, {}});
    });
    connect(m_grid, &GridView::periodRequested, this, &CalendarScreen::step);
    connect(m_grid, &GridView::dayPassed, this, &CalendarScreen::updateHeader);
    connect(m_grid, &GridView::selectionChanged, this, [this] { showBookingPanel(m_grid->selected()); });
    connect(m_grid, &GridView::hourHeightChanged, this, &CalendarScreen::keep);
    connect(m_grid, &GridView::announced, this, &CalendarScreen::announce);
    connect(m_grid, &GridView::copyRequested, this, [this] {
        m_clipboard = m_grid->selectedBlock();
        m_cut = false;
    });
    connect(m_grid, &GridView::cutRequested, this, [this] {
        m_clipboard = m_grid->selectedBlock();
        m_cut = true;
    });
    connect(m_grid, &GridView::pasteRequested, this, &CalendarScreen::paste);
}

void CalendarScreen::announce(const QString& text)
{
    if (!m_status)
        return;
    m_status->setAccessibleName(text);
    QAccessibleEvent alert(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CalendarScreen::openCard(const Stretch& stretch, bool wholeService)
{
    if (m_new)
        m_new->setKind(Button::Kind::Default);
    m_card->openNew(stretch, wholeService);
    m_draft->begin({{}, tr("New booking"), u"new_booking"_s, {}, {}, {}});
    m_grid->ensureVisible(m_card->stretch());
    placeCard();
}

void CalendarScreen::placeCard()
{
    if (!m_card || !m_card->isOpen())
        return;
    QRect block = m_view == View::Month ? m_month->cellRect(m_times.zone().dateOf(m_card->stretch().start))
                                        : m_grid->rectOf(m_card->stretch());
    if (block.isNull() || m_view == View::Agenda)
        block = QRect(m_content->width() / 2 - 200, 80, 1, 40);
    if (!m_card->placeBeside(block) && (m_view == View::Day || m_view == View::Week)) {
        // No room above or below: the grid scrolls the session up, then there is.
        m_grid->scrollToClock(m_times.zone().toLocal(m_card->stretch().start).time);
        m_card->placeBeside(m_grid->rectOf(m_card->stretch()));
    }
}

void CalendarScreen::newBooking(const Uuid& client)
{
    content();
    if (m_view == View::Month || m_view == View::Agenda) {
        createOn(m_view == View::Month ? m_month->cursor() : m_date);
    } else {
        Stretch at = m_grid->cursor();
        // A cursor that was never set stands on the next line from now.
        if (m_grid->gridLayout().rows().dayOf(m_times.zone().dateOf(at.start)) < 0)
            at.start = lineAfter(m_times.zone(), m_model.now(), m_grid->snap());
        at.end = std::max(at.end, at.start.plusMinutes(m_grid->snap()));
        openCard(at, at.end.ms - at.start.ms <= m_grid->snap() * kMinuteMs);
    }
    if (!client.isNull())
        m_card->setClient(client);
}

void CalendarScreen::createOn(QDate date)
{
    // The next free working slot of the day, never "all day".
    const QDate day = date.isValid() ? date : m_model.today();
    int minutes = 60;
    for (const Service& service : m_model.services()) {
        if (service.active) {
            minutes = service.duration;
            break;
        }
    }
    FreeTimeSearch search{m_times.zone(), m_model.availability(), {}, m_model.now()};
    search.step = m_grid->snap();
    for (const Block& block : m_model.blocks(day))
        if (block.isActive())
            search.busy.push_back({block.start(), block.end()});
    const UtcTime morning = m_times.zone().startOfDay(day);
    const auto free = nearestFreeTimes(search, std::max(morning, m_model.now()), minutes * kMinuteMs, 1, 0);
    const UtcTime start = !free.empty() && m_times.zone().dateOf(free.front()) == day
                              ? free.front()
                              : instantOrGapEnd(m_times.zone(), day, {9, 0});
    openCard({start, start.plusMinutes(minutes)}, true);
}

void CalendarScreen::openBooking(const Uuid& booking, bool withPanel)
{
    if (!m_model.blockOf(booking)) {
        const SessionQuery query(m_actions.commands().store().reader(), m_model.practice().profile.id, false);
        const auto session = query.one(booking);
        if (!session || !*session)
            return;
        goTo(m_times.zone().dateOf((*session)->start));
    }
    const auto block = m_model.blockOf(booking);
    if (!block)
        return;
    if (m_view == View::Agenda) {
        m_agenda->select(booking);
    } else if (m_view != View::Month) {
        m_grid->setCursor({block->start(), block->end()});
        m_grid->select(block->id());
        m_grid->ensureVisible({block->start(), block->end()});
    }
    showBookingPanel(block->id());
    if (withPanel)
        Q_EMIT panelRequested(true);
}

std::optional<Uuid> CalendarScreen::currentBooking() const
{
    if (!m_content)
        return {};
    if (m_view == View::Agenda)
        return m_agenda->currentBooking();
    return m_shownBooking;
}

std::optional<Block> CalendarScreen::currentBlock() const
{
    const auto id = currentBooking();
    return id ? m_model.blockOf(*id) : std::nullopt;
}

void CalendarScreen::runOnCurrent(const std::function<void(const Block&)>& act)
{
    if (const auto block = currentBlock())
        act(*block);
}

void CalendarScreen::change(const Uuid& booking, const Stretch& to, bool copy)
{
    const auto block = m_model.blockOf(booking);
    if (!block)
        return;
    const bool done = copy ? m_actions.copy(*block, to) : m_actions.move(*block, to);
    if (done && !copy) {
        m_grid->setCursor(to);
        m_grid->select(booking);
    }
}

void CalendarScreen::cancelByKey(const Uuid& booking)
{
    if (const auto block = m_model.blockOf(booking))
        m_actions.cancel(*block, models::CancelledBy::Client);
}

void CalendarScreen::paste()
{
    if (!m_clipboard)
        return;
    const UtcTime start = m_grid->cursor().start;
    const Stretch to{start, start.plusMs(m_clipboard->end().ms - m_clipboard->start().ms)};
    // The session may have changed since it was cut.
    const auto now = m_model.blockOf(m_clipboard->id());
    const bool done = m_cut ? m_actions.move(now.value_or(*m_clipboard), to) : m_actions.copy(now.value_or(*m_clipboard), to);
    if (done && m_cut) {
        m_grid->select(m_clipboard->id());
        m_clipboard.reset();
    }
}

void CalendarScreen::showMenu(const std::optional<Uuid>& booking, const Stretch& slots, QPoint at)
{
    auto* menu = new QMenu(m_content);
    menu->setObjectName(u"calendar.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (booking) {
        showBookingPanel(booking);
        if (const auto block = m_model.blockOf(*booking)) {
            menu->addAction(tr("Open"), this, [this, id = *booking] { openBooking(id, true); });
            if (m_view != View::Agenda && block->isMovable())
                menu->addAction(tr("Cut"), this, [this, block] {
                    m_clipboard = block;
                    m_cut = true;
                });
            menu->addAction(tr("Copy"), this, [this, block] {
                m_clipboard = block;
                m_cut = false;
            });
            menu->addSeparator();
            m_panel->fillMenu(*menu, *block, {});
        }
    } else {
        menu->addAction(tr("New booking"), this, [this, slots] { openCard(slots, true); })->setObjectName(u"menu.new"_s);
        if (m_clipboard)
            menu->addAction(tr("Paste %1", "a session that was cut or copied").arg(blockTitle(*m_clipboard)), this, &CalendarScreen::paste);
        menu->addSeparator();
        QAction* cancelled = menu->addAction(tr("Show cancelled"), this, [this] { m_model.setShowsCancelled(!m_model.showsCancelled()); });
        cancelled->setCheckable(true);
        cancelled->setChecked(m_model.showsCancelled());
        menu->addAction(tr("Zoom in"), this, [this] { m_grid->zoom(1); });
        menu->addAction(tr("Zoom out"), this, [this] { m_grid->zoom(-1); });
    }
    menu->popup(at);
}

std::vector<Command> CalendarScreen::commands()
{
    const QString here = id();
    std::vector<Command> all;
    const auto add = [&](const QString& name, const QString& text, const QKeySequence& key, MenuOf menu, const QString& icon,
                         std::function<void()> run, bool everywhere = false) {
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
    add(u"new_booking"_s, tr("New booking"), QKeySequence(u"Ctrl+N"_s), MenuOf::Booking, u"plus"_s,
        [this] { Q_EMIT openRequested({u"new_booking"_s, {}, {}}); }, true);
    const auto onSelected = [this, &add, &all](const QString& name, const QString& text, std::function<void(const Block&)> act,
                                               std::function<bool(const Block&)> fits) {
        add(name, text, {}, MenuOf::Booking, {}, [this, act] { runOnCurrent(act); });
        all.back().unavailable = [this, fits]() -> QString {
            const auto block = currentBlock();
            return block && fits(*block) ? QString() : tr("Choose a session first");
        };
    };
    using models::BookingStatus;
    onSelected(u"complete"_s, tr("Complete session"), [this](const Block& block) { m_actions.complete(block); },
               [](const Block& block) { return block.status == BookingStatus::Confirmed; });
    onSelected(u"no_show"_s, tr("Mark as no-show"), [this](const Block& block) { m_actions.markNoShow(block); },
               [](const Block& block) { return block.status == BookingStatus::Confirmed; });
    onSelected(u"confirm"_s, tr("Confirm booking"), [this](const Block& block) { m_actions.confirm(block); },
               [](const Block& block) { return block.status == BookingStatus::Pending; });
    onSelected(u"cancel"_s, tr("Cancel booking"), [this](const Block& block) { m_actions.cancel(block, models::CancelledBy::Client); },
               [](const Block& block) { return block.isMovable(); });
    // Single letters: they act while the grid, the month or the agenda has the focus.
    add(u"new_here"_s, tr("New booking at the cursor"), QKeySequence(Qt::Key_N), MenuOf::Booking, u"plus"_s, [this] { newHere(); });
    add(u"resize"_s, tr("Change the end of the chosen session"), QKeySequence(Qt::Key_R), MenuOf::Booking, {}, [this] { m_grid->startResize(); });
    all.back().unavailable = [this]() -> QString { return m_grid && m_grid->selected() ? QString() : tr("Choose a session first"); };
    add(u"day"_s, tr("Day view"), QKeySequence(Qt::Key_D), MenuOf::View, u"calendar-days"_s, [this] { setView(View::Day); });
    add(u"week"_s, tr("Week view"), QKeySequence(Qt::Key_W), MenuOf::View, u"calendar-days"_s, [this] { setView(View::Week); });
    add(u"month"_s, tr("Month view"), QKeySequence(Qt::Key_M), MenuOf::View, u"calendar-days"_s, [this] { setView(View::Month); });
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
    add(u"zoom_out"_s, tr("Zoom out"), QKeySequence(QKeySequence::ZoomOut), MenuOf::View, {}, [this] { m_grid->zoom(-1); });
    add(u"today"_s, tr("Go to today"), QKeySequence(Qt::Key_T), MenuOf::Go, u"calendar-days"_s, [this] { goTo(m_model.today()); });
    add(u"go_to_date"_s, tr("Go to date"), QKeySequence(Qt::Key_G), MenuOf::Go, u"calendar-days"_s, [this] { m_dateCard->open(m_model.today(), m_locale); });
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
    if (link.kind == u"day") {
        const QDate date = QDate::fromString(link.hint, Qt::ISODate);
        if (date.isValid())
            goTo(date);
        return date.isValid();
    }
    if (link.kind != u"bookings")
        return false;
    const SessionQuery query(m_actions.commands().store().reader(), m_model.practice().profile.id, false);
    const auto session = query.one(link.id);
    if (!session || !*session)
        return false;
    if ((*session)->status == models::BookingStatus::Cancelled)
        m_model.setShowsCancelled(true);
    openBooking(link.id, true);
    return true;
}

QStringList CalendarScreen::states() const
{
    return {u"card"_s, u"selected"_s, u"day"_s, u"month"_s, u"agenda"_s, u"print"_s};
}

void CalendarScreen::showState(const QString& state)
{
    content();
    m_card->close();
    m_month->list()->hide();
    m_grid->select({});
    m_date = m_model.today();
    if (state == u"next-week")
        m_date = m_date.addDays(7);
    const bool oneDay = state == u"day" || state == u"clocks";
    setView(oneDay ? View::Day : state.startsWith(u"month"_s) ? View::Month : state == u"agenda" ? View::Agenda : View::Week);
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
    } else if (state == u"card" || state == u"clash") {
        const QDate day = m_date.addDays(2);
        const UtcTime start = instantOrGapEnd(m_times.zone(), day, {11, 0});
        openCard({start, start.plusMinutes(60)}, true);
        // Someone who is known to come: the last one of tomorrow.
        if (const auto tomorrow = m_model.blocks(m_date.addDays(1)); state == u"clash" && !tomorrow.empty())
            m_card->setClient(tomorrow.back().people.front().clientId);
    } else if (state == u"selected") {
        selectFirst([](const Block& block) { return block.isMovable(); });
    } else if (state == u"clocks") {
        m_model.setShowsCancelled(true);
        selectFirst([](const Block& block) { return block.isGroup(); });
        m_grid->scrollToClock({0, 0});
    } else if (state == u"month-list") {
        m_month->openList(m_date.addDays(1));
    } else if (state == u"moved") {
        for (const Block& block : m_model.blocks(m_date.addDays(1))) {
            if (m_times.zone().toLocal(block.start()).time >= QTime(10, 0)) {
                sayUndoable(tr("Moved %1 to %2", "client, new time").arg(blockTitle(block), m_times.weekday(m_date.addDays(1)) + u' ' + m_times.clock(block.start())));
                break;
            }
        }
    }
}

} // namespace ui::calendar
