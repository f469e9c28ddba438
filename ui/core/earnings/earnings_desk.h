// EarningsDesk: what the Earnings screen shows of one period and currency, read from the desk in one go.
#pragma once

#include "models/rules/earnings.h"
#include "ui/core/commands.h"
#include "ui/core/earnings/period.h"
#include "ui/core/reports/owed_report.h"

namespace ui::earnings
{

/// What a payment was for.
enum class PaidFor { Session, Pack, Other };

/// A payment with what its row says beside the amounts.
struct PaymentLine {
    models::Payment payment;
    PaidFor paidFor = PaidFor::Other;
    QString client;
    QString service; ///< of the session or the pack; empty for other
    QString pack;    ///< the offer's name
    std::optional<models::UtcTime> sessionStart;
};

/// A completed session that neither a payment nor a pack has paid.
using OwedLine = reports::OwedSession;

/// gross - refunds - fees = net, over the payments that count.
struct Bridge {
    int count = 0;
    int sessions = 0; ///< payments for a session
    int packs = 0;
    int refunds = 0; ///< payments with a refund
    int withFee = 0;
    models::Minor gross, refunded, fees;
    models::Minor net() const { return gross - refunded - fees; }
    void add(const PaymentLine& line);
    bool operator==(const Bridge&) const = default;
};

/// A month of the chart; the parts add up to its gross, and refunds hang below zero.
struct MonthBar {
    QDate first;
    models::Minor sessions, packs, other, refunded;
    models::Minor gross() const { return sessions + packs + other; }
};

struct EarningsView {
    Period period;
    QString currency;
    QDate today;
    std::vector<PaymentLine> lines; ///< of the period and currency, all states, newest first
    Bridge bridge;
    std::optional<Period> comparedPeriod;
    Bridge compared;
    std::vector<MonthBar> bars;
    std::vector<OwedLine> owed; ///< of all time, oldest first; empty in a foreign currency
    models::Minor owedSum;
    QStringList currencies;                            ///< the trainer's first, then those payments were made in
    std::vector<std::pair<QString, Bridge>> elsewhere; ///< other currencies of the same period
    bool hasAnyPayment = false;                        ///< in any period
};

/// What the screen asks for.
struct EarningsQuestion {
    Period period;
    Compare compare = Compare::Previous;
    QString currency; ///< empty: the trainer's
};

/// Reads everything the screen shows. Amounts of different currencies are never added.
models::Result<EarningsView> readEarnings(const storage::Reader& reader, const Practice& practice,
                                          const EarningsQuestion& question, models::UtcTime now);

} // namespace ui::earnings
