// Earnings as papers: the period's report and receipts.
#include "ui/core/print/money_papers.h"
#include "ui/earnings/earnings_page.h"
#include "ui/earnings/earnings_screen.h"
#include "ui/print/preview_dialog.h"

using namespace Qt::StringLiterals;

namespace ui
{

bool EarningsScreen::print()
{
    make();
    const earnings::Period period = m_question.period;
    print::PaperOrder order;
    order.fileName = u"trainerdesk-earnings_%1_%2"_s.arg(period.days.from.toString(Qt::ISODate),
                                                         period.days.to.toString(Qt::ISODate));
    order.make = [this, period](const print::PaperChoice&) {
        return print::earningsPaper(m_commands.store().reader(), m_practice,
                                    print::paperDesk(m_practice, m_locale, m_clock()), period.days.from,
                                    period.days.to);
    };
    print::showPreview(*this, m_theme, std::move(order), m_locale, m_page->window());
    return true;
}

void EarningsScreen::printReceipt(const models::Uuid& payment)
{
    make();
    print::PaperOrder order;
    order.fileName = u"trainerdesk-receipt_"_s % payment.toString().right(12);
    order.make = [this, payment](const print::PaperChoice&) {
        return print::receiptPaper(m_commands.store().reader(), m_practice,
                                   print::paperDesk(m_practice, m_locale, m_clock()), payment);
    };
    print::showPreview(*this, m_theme, std::move(order), m_locale, m_page->window());
}

} // namespace ui
