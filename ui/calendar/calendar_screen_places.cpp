// Where in the calendar one is: for Back and Forward, and for the next start.
#include "ui/calendar/calendar_screen.h"
#include "ui/calendar/client_field.h"
#include "ui/calendar/grid_view.h"
#include "ui/calendar/mini_month.h"
#include "ui/calendar/today_panel.h"
#include "ui/kit/form_draft.h"

using namespace Qt::StringLiterals;

namespace ui::calendar
{

QVariantMap CalendarScreen::place() const
{
    QVariantMap place{{u"day"_s, m_date.toString(Qt::ISODate)}, {u"view"_s, int(m_view)}};
    if (const auto shown = m_side ? m_side->booking() : std::nullopt)
        place.insert(u"booking"_s, shown->toString());
    return place;
}

/// What is typed into the card for a new booking survives a killed program.
void CalendarScreen::watchCard()
{
    m_draft = new FormDraft(m_card, u"booking"_s, m_memory);
    connect(m_card, &QuickCard::closed, m_draft, &FormDraft::end);
    if (auto* client = m_card->findChild<ClientField*>())
        connect(client, &ClientField::chosen, this, [this, client] {
            if (client->choice())
                m_draft->setId(client->choice()->id);
        });
}

void CalendarScreen::goToPlace(const QVariantMap& place)
{
    content();
    const int view = place.value(u"view"_s, int(m_view)).toInt();
    if (view >= int(View::Day) && view <= int(View::Agenda) && View(view) != m_view)
        setView(View(view));
    if (const QDate day = QDate::fromString(place.value(u"day"_s).toString(), Qt::ISODate);
        day.isValid() && day != m_date)
        goTo(day);
    const auto booking = models::Uuid::fromString(place.value(u"booking"_s).toString());
    // It may have been removed, or moved to another week, since.
    const bool there = booking && m_model.blockOf(*booking);
    m_grid->select(there ? booking : std::nullopt);
    showBookingPanel(there ? booking : std::nullopt);
}

} // namespace ui::calendar
