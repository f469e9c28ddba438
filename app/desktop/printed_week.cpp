// The week's paper on a page of pixels.
#include "app/desktop/printed_week.h"

#include "app/desktop/picture.h"
#include "ui/core/calendar/calendar_model.h"
#include "ui/core/locale_habits.h"
#include "ui/core/print/session_papers.h"
#include "ui/print/page_layout.h"

#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace app
{

models::Status drawPrintedWeek(Desk& desk, models::UtcTime now, const QLocale& locale, const QDir& folder)
{
    ui::calendar::CalendarModel model(*desk.store);
    TD_TRY(model.load());
    const QDate today = model.zone().dateOf(now);
    const QDate first = today.addDays(-((today.dayOfWeek() - int(ui::firstDayOfWeek(locale)) + 7) % 7));
    TD_TRY(model.show(first, first.addDays(6)));
    ui::print::DayBlocks days;
    for (int i = 0; i < 7; ++i)
        days.emplace_back(first.addDays(i), model.blocks(first.addDays(i)));
    const ui::print::PaperDesk paperDesk = ui::print::paperDesk(model.practice(), locale, now);
    const ui::print::Paper paper = ui::print::weekPaper(paperDesk, days, model.availability());
    const ui::print::PageLayout layout(paper, ui::print::PaperSize::A4, locale);
    QPixmap page(layout.pageSize().toSize());
    page.fill(Qt::white);
    QPainter painter(&page);
    layout.paint(painter, 0);
    painter.end();
    return savePicture(page, folder, u"18-print-week"_s);
}

} // namespace app
