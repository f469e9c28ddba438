// Which period and payment one was at: for Back and Forward, and for the next start.
#include "ui/earnings/earnings_page.h"
#include "ui/earnings/earnings_screen.h"
#include "ui/earnings/payment_page.h"

using namespace Qt::StringLiterals;

namespace ui
{

QVariantMap EarningsScreen::place() const
{
    QVariantMap place;
    if (!m_page)
        return place;
    if (!m_followsCalendar) {
        place.insert(u"period"_s, int(m_question.period.kind));
        place.insert(u"from"_s, m_question.period.days.from.toString(Qt::ISODate));
        place.insert(u"to"_s, m_question.period.days.to.toString(Qt::ISODate));
    }
    if (m_side == Side::Payment)
        place.insert(u"payment"_s, m_payment->paymentId().toString());
    else if (m_side == Side::Owed)
        place.insert(u"owed"_s, true);
    return place;
}

void EarningsScreen::goToPlace(const QVariantMap& place)
{
    make();
    const QDate from = QDate::fromString(place.value(u"from"_s).toString(), Qt::ISODate);
    const QDate to = QDate::fromString(place.value(u"to"_s).toString(), Qt::ISODate);
    const int kind = place.value(u"period"_s, -1).toInt();
    const bool chosen = from.isValid() && to >= from && kind >= 0 && kind <= int(earnings::PeriodKind::Free);
    if (chosen && (m_followsCalendar || m_question.period.days.from != from || m_question.period.days.to != to)) {
        showPeriod({earnings::PeriodKind(kind), {from, to}});
    } else if (!chosen && !m_followsCalendar) {
        m_followsCalendar = true;
        read();
    }
    const auto payment = models::Uuid::fromString(place.value(u"payment"_s).toString());
    whenRead([this, payment, owed = place.value(u"owed"_s).toBool()] {
        // It may be of another period by now.
        if (payment && m_page->model().rowOf(*payment) >= 0) {
            selectPayment(*payment);
            showPayment(*payment);
        } else if (owed) {
            showSide(Side::Owed);
        } else if (m_side == Side::Payment || m_side == Side::Owed) {
            showSide(Side::Today);
        }
    });
}

} // namespace ui
