// Words of the Earnings screen.
#include "ui/core/earnings/earnings_words.h"

#include "ui/core/date_forms.h"
#include "ui/core/payment_words.h"
#include "ui/core/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using models::Minor;

namespace ui::earnings
{

namespace
{

struct EarningsText {
    Q_DECLARE_TR_FUNCTIONS(Earnings)
};

/// The program's own English needs no translation file for its singular.
QString counted(int number, const QString& one, const QString& many)
{
    return number == 1 ? one : many;
}

QString deltaWords(const EarningsView& view, const QLocale& locale)
{
    if (!view.comparedPeriod)
        return counted(view.bridge.count, EarningsText::tr("1 payment"),
                       EarningsText::tr("%Ln payments", nullptr, view.bridge.count));
    const Minor delta = view.bridge.net() - view.compared.net();
    const QString money = moneyWords(Minor{std::abs(delta.units)}, view.currency, locale);
    const QString sign = delta.units < 0 ? u"−"_s : delta.units > 0 ? u"+"_s : u"±"_s;
    return EarningsText::tr("%1%2 on %3").arg(sign, money, shortPeriodWords(*view.comparedPeriod, view.period, locale));
}

QString grossWords(const Bridge& bridge)
{
    QStringList parts;
    if (bridge.sessions > 0)
        parts.push_back(counted(bridge.sessions, EarningsText::tr("1 session"),
                                EarningsText::tr("%Ln sessions", nullptr, bridge.sessions)));
    if (bridge.packs > 0)
        parts.push_back(
            counted(bridge.packs, EarningsText::tr("1 pack"), EarningsText::tr("%Ln packs", nullptr, bridge.packs)));
    const int other = bridge.count - bridge.sessions - bridge.packs;
    if (other > 0)
        parts.push_back(counted(other, EarningsText::tr("1 other"), EarningsText::tr("%Ln other", nullptr, other)));
    return parts.isEmpty() ? EarningsText::tr("no payments") : parts.join(u", "_s);
}

QString owedWords(const EarningsView& view)
{
    if (view.owed.empty())
        return EarningsText::tr("nothing is owed");
    const int days = view.owed.front().days;
    const QString age =
        days < 100 ? counted(days, EarningsText::tr("1 day"), EarningsText::tr("%Ln days", nullptr, days))
        : days < 730
            ? counted(days / 30, EarningsText::tr("1 month"), EarningsText::tr("%Ln months", nullptr, days / 30))
            : counted(days / 365, EarningsText::tr("1 year"), EarningsText::tr("%Ln years", nullptr, days / 365));
    return EarningsText::tr("%1, oldest %2")
        .arg(counted(int(view.owed.size()), EarningsText::tr("1 session"),
                     EarningsText::tr("%Ln sessions", nullptr, int(view.owed.size()))),
             age);
}

} // namespace

QString figureTitle(Figure figure)
{
    switch (figure) {
    case Figure::Net:
        return EarningsText::tr("Net");
    case Figure::Gross:
        return EarningsText::tr("Gross");
    case Figure::Fees:
        return EarningsText::tr("Fees");
    case Figure::Refunds:
        return EarningsText::tr("Refunds");
    case Figure::Owed:
        break;
    }
    return EarningsText::tr("Still owed");
}

Minor figureAmount(const EarningsView& view, Figure figure)
{
    switch (figure) {
    case Figure::Net:
        return view.bridge.net();
    case Figure::Gross:
        return view.bridge.gross;
    case Figure::Fees:
        return view.bridge.fees;
    case Figure::Refunds:
        return view.bridge.refunded;
    case Figure::Owed:
        break;
    }
    return view.owedSum;
}

QString figureLine(const EarningsView& view, Figure figure, const QLocale& locale)
{
    switch (figure) {
    case Figure::Net:
        return deltaWords(view, locale);
    case Figure::Gross:
        return grossWords(view.bridge);
    case Figure::Fees:
        return EarningsText::tr("as stored by the platform");
    case Figure::Refunds:
        return view.bridge.refunds == 0 ? EarningsText::tr("no refunds")
                                        : counted(view.bridge.refunds, EarningsText::tr("1 refund"),
                                                  EarningsText::tr("%Ln refunds", nullptr, view.bridge.refunds));
    case Figure::Owed:
        break;
    }
    return owedWords(view);
}

bool belongsTo(const PaymentLine& line, Figure figure)
{
    if (!models::counts(line.payment.status))
        return false;
    if (figure == Figure::Fees)
        return line.payment.platformFee.value_or(Minor{}).units != 0;
    if (figure == Figure::Refunds)
        return line.payment.refundAmount.value_or(Minor{}).units != 0;
    return figure != Figure::Owed;
}

QString paidForWords(const PaymentLine& line, const models::Zone& zone, const QLocale& locale)
{
    if (line.paidFor == PaidFor::Session && line.sessionStart) {
        const QDate day = zone.dateOf(*line.sessionStart);
        return u"%1, %2"_s.arg(line.service,
                               locale.dayName(day.dayOfWeek(), QLocale::ShortFormat) % u' ' % briefDay(day, locale));
    }
    if (line.paidFor == PaidFor::Pack)
        return line.pack.contains(line.service) || line.service.isEmpty() ? line.pack
                                                                          : QString(line.service + u", "_s + line.pack);
    return EarningsText::tr("Other");
}

QString methodWords(const PaymentLine& line)
{
    return paymentMethodWords(line.payment.paymentMethod.value_or(QString()));
}

std::optional<Minor> netOf(const PaymentLine& line)
{
    if (!models::counts(line.payment.status))
        return std::nullopt;
    return line.payment.amount - line.payment.refundAmount.value_or(Minor{}) -
           line.payment.platformFee.value_or(Minor{});
}

QString axisWords(qint64 units, const QString& currency, const QLocale& locale)
{
    const bool thousands = units >= 1000;
    QString number;
    if (thousands && units % 1000 != 0)
        number = locale.toString(double(units) / 1000, 'f', 1);
    else
        number = locale.toString(thousands ? units / 1000 : units);
    return currencySign(currency) + number + (thousands ? u"k"_s : QString());
}

QString wholeUnits(Minor amount, const QString& currency, const QLocale& locale)
{
    qint64 scale = 1;
    for (int digits = models::currencyDigits(currency); digits > 0; --digits)
        scale *= 10;
    return locale.toString((amount.units + scale / 2) / scale);
}

} // namespace ui::earnings
