// The pages of the calendar's side panel and the ways between them.
#include "ui/calendar/calendar_side.h"

#include "ui/calendar/close_day_page.h"
#include "ui/calendar/gap_page.h"
#include "ui/calendar/settle_page.h"

using namespace Qt::StringLiterals;

namespace ui::calendar
{

CalendarSide::CalendarSide(Theme& theme, CalendarModel& model, CalendarActions& actions, TimeText times,
                           QSettings* memory, QWidget* parent)
    : QStackedWidget(parent), m_booking(new BookingPanel(theme, model, actions, times, memory)),
      m_settle(new SettlePage(theme, model, actions, times, memory)),
      m_closeDay(new CloseDayPage(theme, model, actions, times)),
      m_gap(new GapPage(theme, actions.commands(), model, times))
{
    setObjectName(u"calendar.side"_s);
    for (QWidget* one : {static_cast<QWidget*>(m_booking), static_cast<QWidget*>(m_settle),
                         static_cast<QWidget*>(m_closeDay), static_cast<QWidget*>(m_gap)})
        addWidget(one);
    connect(m_booking, &BookingPanel::closeRequested, this, &CalendarSide::close);
    connect(m_booking, &BookingPanel::openRequested, this, &CalendarSide::openRequested);
    connect(m_booking, &BookingPanel::settleRequested, this, &CalendarSide::showSettle);
    connect(m_settle, &SettlePage::finished, this, [this, &model] {
        // A session that was cancelled is not among those shown: there is nothing to go back to.
        const bool isGone = m_before == Page::Booking && m_booking->booking() && !model.blockOf(*m_booking->booking());
        setPage(m_before == Page::Settle || isGone ? Page::None : m_before);
        if (m_page == Page::None)
            Q_EMIT closed();
        else
            m_booking->focusFirst();
    });
    connect(m_closeDay, &CloseDayPage::closeRequested, this, &CalendarSide::close);
    connect(m_closeDay, &CloseDayPage::openRequested, this, &CalendarSide::openRequested);
    connect(m_closeDay, &CloseDayPage::failed, this, &CalendarSide::failed);
    connect(m_gap, &GapPage::closeRequested, this, &CalendarSide::close);
    connect(m_gap, &GapPage::bookRequested, this, &CalendarSide::bookRequested);
    connect(m_gap, &GapPage::openRequested, this, &CalendarSide::openRequested);
    connect(m_gap, &GapPage::failed, this, &CalendarSide::failed);
}

void CalendarSide::setTimes(const TimeText& times)
{
    m_booking->setTimes(times);
    m_settle->setTimes(times);
    m_closeDay->setTimes(times);
    m_gap->setTimes(times);
}

void CalendarSide::setPrivate(bool hidden)
{
    m_booking->setPrivate(hidden);
    m_settle->setPrivate(hidden);
    m_closeDay->setPrivate(hidden);
}

std::optional<models::Uuid> CalendarSide::booking() const
{
    return m_page == Page::Booking || m_page == Page::Settle ? m_booking->booking() : std::nullopt;
}

void CalendarSide::setPage(Page page)
{
    if (page != Page::None)
        setCurrentIndex(int(page) - 1);
    if (page == m_page)
        return;
    m_page = page;
    Q_EMIT pageChanged();
}

void CalendarSide::close()
{
    setPage(Page::None);
    Q_EMIT closed();
}

void CalendarSide::showNone()
{
    setPage(Page::None);
}

void CalendarSide::showBooking(const models::Uuid& booking)
{
    m_booking->showBooking(booking);
    setPage(Page::Booking);
}

void CalendarSide::showSettle(const Block& block, const Settling& settling)
{
    m_booking->showBooking(block.id());
    m_before = m_page;
    setPage(Page::Settle);
    m_settle->start(block, settling);
}

void CalendarSide::goOnSettling(const Block& block, const models::Uuid& booking, const QString& hint)
{
    Block meant = block;
    if (!SettlePage::isOfAll(hint))
        std::erase_if(meant.people, [&](const Session& person) { return person.id != booking; });
    if (!meant.people.empty())
        showSettle(meant, {SettlePage::kindOf(hint)});
}

void CalendarSide::showCloseDay()
{
    setPage(Page::CloseDay);
    m_closeDay->open();
}

void CalendarSide::showGap(const Stretch& slot)
{
    setPage(Page::Gap);
    m_gap->open(slot);
}

} // namespace ui::calendar
