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
    connect(m_grid, &GridView::draftLeft, this, [this] { m_card->close(); });
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
        // The time of a chosen session is taken: the new one follows it, as long as its service is.
        if (const auto block = currentBlock(); block && at == Stretch{block->start(), block->end()})
            at = {block->end(), block->end()};
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
    return m_side ? m_side->booking() : std::nullopt;
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
    if (done && copy) {
        selectCopy(*block, to);
    } else if (done) {
        m_grid->setCursor(to);
        m_grid->select(booking);
    }
}

void CalendarScreen::selectCopy(const Block& original, const Stretch& at)
{
    for (const Block& block : m_model.blocks(m_times.zone().dateOf(at.start))) {
        const bool isCopy = block.id() != original.id() && block.start() == at.start && block.end() == at.end &&
                            block.service.id == original.service.id &&
                            block.people.front().clientId == original.people.front().clientId;
        if (isCopy) {
            m_grid->setCursor(at);
            m_grid->select(block.id());
            return;
        }
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
    const Block block = now.value_or(*m_clipboard);
    const bool done = m_cut ? m_actions.move(block, to) : m_actions.copy(block, to);
    if (done && m_cut) {
        m_grid->select(block.id());
        m_clipboard.reset();
    } else if (done) {
        selectCopy(block, to);
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
            side().bookingPanel().fillMenu(*menu, *block, {});
        }
    } else {
        menu->addAction(tr("New booking"), this, [this, slots] { openCard(slots, true); })
            ->setObjectName(u"menu.new"_s);
        menu->addAction(tr("Fill the gap"), this, [this, slots] { fillGap(slots); })->setObjectName(u"menu.gap"_s);
        if (m_clipboard)
            menu->addAction(tr("Paste %1", "a session that was cut or copied").arg(blockTitle(*m_clipboard)), this,
                            &CalendarScreen::paste);
        menu->addSeparator();
        QAction* cancelled = menu->addAction(tr("Show cancelled"), this,
                                             [this] { m_model.setShowsCancelled(!m_model.showsCancelled()); });
        cancelled->setCheckable(true);
        cancelled->setChecked(m_model.showsCancelled());
        menu->addAction(tr("Zoom in"), this, [this] { m_grid->zoom(1); });
        menu->addAction(tr("Zoom out"), this, [this] { m_grid->zoom(-1); });
    }
    menu->popup(at);
}

} // namespace ui::calendar
