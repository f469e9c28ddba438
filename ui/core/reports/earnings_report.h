// Earnings report: counted payments of a range of days, by month, service or client.
#pragma once

#include "models/rules/earnings.h"
#include "ui/core/commands.h"

namespace ui::reports
{

enum class EarningsBy { Month, Service, Client };

/// Sums of the payments whose instant lies in [from, to], whole local days; an open end has no limit. Pending and failed
/// payments count nothing. A payment for neither session nor pack stands under "Other" by service.
models::Result<std::vector<models::EarningsRow>> earnings(const storage::Reader& reader, const Practice& practice,
                                                          std::optional<QDate> from, std::optional<QDate> to,
                                                          EarningsBy by);

} // namespace ui::reports
