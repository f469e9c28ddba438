// The calendar on paper: a week as a grid, any other view as a list of its days.
#include "ui/calendar/calendar_screen.h"
#include "ui/calendar/mini_month.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/today_panel.h"
#include "ui/core/print/session_papers.h"
#include "ui/print/preview_dialog.h"

using namespace Qt::StringLiterals;

namespace ui::calendar
{

bool CalendarScreen::print()
{
    content();
    if (!m_loaded)
        return false;
    auto [first, count] = period();
    if (m_view == View::Month) {
        // The month itself, without the days of its neighbours.
        first = QDate(m_month->month().year(), m_month->month().month(), 1);
        count = first.daysInMonth();
    }
    print::DayBlocks days;
    for (QDate date = first; date < first.addDays(count); date = date.addDays(1)) {
        std::vector<Block> blocks = m_model.blocks(date);
        const models::UtcTime start = m_times.zone().startOfDay(date);
        std::erase_if(blocks, [&](const Block& block) { return block.start() < start; });
        days.emplace_back(date, std::move(blocks));
    }
    print::PaperOrder order;
    const bool week = m_view == View::Week;
    order.fileName = u"trainerdesk-%1_%2"_s.arg(week ? u"week"_s : u"sessions"_s, first.toString(Qt::ISODate));
    order.offersHealth = !week;
    order.make = [this, days, week](const print::PaperChoice& choice) -> models::Result<print::Paper> {
        const print::PaperDesk desk = print::paperDesk(m_model.practice(), m_locale, m_model.now());
        if (week)
            return print::weekPaper(desk, days, m_model.availability());
        return print::dayListPaper(m_actions.commands().store().reader(), desk, days, choice);
    };
    print::showPreview(*this, m_theme, std::move(order), m_locale, m_content->window());
    return true;
}

} // namespace ui::calendar
