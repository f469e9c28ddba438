// Stripe's reports as CSV: the itemised balance or payout report, and the list of payments.
#pragma once

#include "models/rules/stripe_reconciliation.h"

#include <QIODevice>

namespace storage
{

struct StripeReport {
    struct Reject {
        int row = 0;
        QString reason;
    };
    std::vector<models::StripeLine> lines;
    std::vector<Reject> rejects;
    int read = 0; ///< rows below the header
};

/// Reads a report. Invalid when the header has neither a payment intent nor a transaction id, or no amount or currency:
/// then it is none of Stripe's reports. A row that cannot be read is a reject and does not stop the others.
models::Result<StripeReport> readStripeReport(QIODevice& device);

} // namespace storage
