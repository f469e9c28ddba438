// Earnings as papers: the period's report and receipts as PDF.
#include "ui/earnings/earnings_page.h"
#include "ui/earnings/earnings_screen.h"
#include "ui/print/file_place.h"
#include "ui/print/pdf_file.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui
{

bool EarningsScreen::print()
{
    make();
    const earnings::Period& period = m_page->view().period;
    const QString name = u"trainerdesk-earnings_%1_%2.pdf"_s.arg(period.days.from.toString(Qt::ISODate), period.days.to.toString(Qt::ISODate));
    const QString file = askFilePlace(m_page->window(), tr("Save earnings as PDF"), name, u"PDF (*.pdf)"_s);
    if (!file.isEmpty())
        writeReport(file);
    return true;
}

void EarningsScreen::writeReport(const QString& file)
{
    make();
    const earnings::Period& period = m_page->view().period;
    const auto paper = print::earningsPaper(m_commands.store().reader(), m_practice, m_locale, period.days.from, period.days.to);
    sayWritten(paper ? print::writePdf(*paper, paper->title, m_locale, file) : models::Result<int>(models::fail(paper.error())), file);
}

void EarningsScreen::askReceipt(const models::Uuid& payment)
{
    const QString file =
        askFilePlace(m_page->window(), tr("Save receipt as PDF"), u"trainerdesk-receipt_%1.pdf"_s.arg(payment.toString().right(12)), u"PDF (*.pdf)"_s);
    if (!file.isEmpty())
        writeReceipt(payment, file);
}

void EarningsScreen::writeReceipt(const models::Uuid& payment, const QString& file)
{
    make();
    const auto paper = print::receiptPaper(m_commands.store().reader(), m_practice, m_locale, payment);
    sayWritten(paper ? print::writePdf(*paper, paper->title, m_locale, file) : models::Result<int>(models::fail(paper.error())), file);
}

void EarningsScreen::sayWritten(const models::Result<int>& pages, const QString& file)
{
    if (!pages) {
        Q_EMIT failed(pages.error());
        return;
    }
    const QString words = *pages == 1 ? tr("1 page in %1").arg(QFileInfo(file).fileName())
                                      : tr("%1 pages in %2").arg(m_locale.toString(*pages), QFileInfo(file).fileName());
    Q_EMIT toastRequested(fileToast(words, file));
}

} // namespace ui
