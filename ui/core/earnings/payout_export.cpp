// From the screen's words to an export's scope.
#include "ui/core/earnings/payout_export.h"

#include "storage/exchange/csv_export.h"

using namespace Qt::StringLiterals;
using models::Result;

namespace ui::earnings
{

QString payoutFileName(const Period& period)
{
    return u"trainerdesk-payouts_%1_%2.csv"_s.arg(period.days.from.toString(Qt::ISODate),
                                                  period.days.to.toString(Qt::ISODate));
}

Result<PayoutFiles> exportPayouts(const storage::Reader& reader, const Practice& practice, const EarningsView& view,
                                  PaymentFilter filter, CsvFor form, const QLocale& locale, bool withPeople,
                                  const QString& file)
{
    storage::CsvExportScope scope;
    scope.trainerId = practice.profile.id;
    scope.zone = practice.zone;
    scope.currency = practice.settings.currency;
    scope.from = view.period.days.from;
    scope.to = view.period.days.to;
    scope.onlyCurrency = view.currency;
    scope.onlyStatuses = statusesOf(filter);
    scope.personal = withPeople;
    scope.profile =
        form == CsvFor::Spreadsheet ? storage::CsvProfile::spreadsheet(locale) : storage::CsvProfile::machine();
    TD_ASSIGN(const auto done, storage::exportCsv(reader, storage::CsvExportKind::Payouts, scope, file));
    return PayoutFiles{done.files, done.rows};
}

} // namespace ui::earnings
