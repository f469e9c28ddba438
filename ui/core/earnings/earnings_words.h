// EarningsWords: the lines below the figures and the words of a payment, as the trainer's locale writes them.
#pragma once

#include "ui/core/earnings/earnings_desk.h"

namespace ui::earnings
{

/// The five cards, in their order.
enum class Figure { Net, Gross, Fees, Refunds, Owed };
constexpr int kFigures = 5;

/// "Net"
QString figureTitle(Figure figure);
models::Minor figureAmount(const EarningsView& view, Figure figure);
/// "+€412,60 on April", "168 sessions, 9 packs", "6 sessions, oldest 31 days".
QString figureLine(const EarningsView& view, Figure figure, const QLocale& locale);
/// Whether a payment's row belongs to a card: the rows of a card add up to it.
bool belongsTo(const PaymentLine& line, Figure figure);

/// "Strength, Fri 30 May", "Strength, 10 sessions", "Other".
QString paidForWords(const PaymentLine& line, const models::Zone& zone, const QLocale& locale);
/// "Card", "Cash", "Transfer"; an unknown word stays as it is, a missing one is a dash.
QString methodWords(const PaymentLine& line);
/// What came of a payment: amount - refund - fee; no value while it counts nothing.
std::optional<models::Minor> netOf(const PaymentLine& line);
/// "€2k", "€500": an axis mark of whole units.
QString axisWords(qint64 units, const QString& currency, const QLocale& locale);
/// "5.280": whole units of the currency, rounded half up, for the top of a bar.
QString wholeUnits(models::Minor amount, const QString& currency, const QLocale& locale);

} // namespace ui::earnings
