// Money: digits of the currencies (ISO 4217:2015 and amendments), text form, shares.
#include "models/money.h"

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace models
{

namespace
{

constexpr QStringView kNoDigits = u"BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF ";
constexpr QStringView kThreeDigits = u"BHD IQD JOD KWD LYD OMR TND ";
constexpr QStringView kTwoDigits =
    u"AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP "
    u"CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR "
    u"JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN "
    u"NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP "
    u"SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWG ";

bool listed(QStringView list, QStringView code)
{
    if (code.size() != 3)
        return false;
    // By characters: an export asks this six times a row.
    const char16_t* const wanted = code.utf16();
    const char16_t* const words = list.utf16();
    for (qsizetype at = 0; at + 3 < list.size(); at += 4) {
        if (words[at] == wanted[0] && words[at + 1] == wanted[1] && words[at + 2] == wanted[2])
            return true;
    }
    return false;
}

} // namespace

int currencyDigits(QStringView currency)
{
    if (listed(kNoDigits, currency))
        return 0;
    return listed(kThreeDigits, currency) ? 3 : 2;
}

bool isCurrency(QStringView currency)
{
    return currency.size() == 3 &&
           (listed(kTwoDigits, currency) || listed(kNoDigits, currency) || listed(kThreeDigits, currency));
}

QString moneyText(Minor amount, QStringView currency)
{
    const int digits = currencyDigits(currency);
    QString text = QString::number(std::llabs(amount.units));
    if (digits > 0) {
        text = text.rightJustified(digits + 1, u'0');
        text.insert(text.size() - digits, u'.');
    }
    if (amount.units < 0)
        text.prepend(u'-');
    return text;
}

Result<Minor> parseMoney(QStringView text, QStringView currency)
{
    const int digits = currencyDigits(currency);
    const auto refuse = [&] {
        return fail(ErrorCode::Invalid, u"An amount in %1 is written like %2."_s.arg(currency.toString(),
                                                                                     moneyText(Minor{4500}, currency)));
    };
    const bool negative = text.startsWith(u'-');
    const QStringView body = negative ? text.mid(1) : text;
    qint64 units = 0;
    int decimals = -1;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char16_t c = body[i].unicode();
        if (c == u'.' && decimals < 0 && i > 0 && i + 1 < body.size() && digits > 0) {
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9' || (decimals >= 0 && ++decimals > digits))
            return refuse();
        units = units * 10 + (c - u'0');
        if (units > kLargestAmount)
            return fail(ErrorCode::Invalid, u"The amount is too large."_s);
    }
    if (body.isEmpty())
        return refuse();
    for (int i = std::max(decimals, 0); i < digits; ++i)
        units *= 10;
    if (units > kLargestAmount)
        return fail(ErrorCode::Invalid, u"The amount is too large."_s);
    return Minor{negative ? -units : units};
}

Minor share(Minor amount, qint64 numerator, qint64 denominator)
{
    if (denominator == 0)
        return {};
    // Split off the whole multiples first; the rest is smaller than the denominator, so the product fits.
    const bool negative = ((amount.units < 0) != (numerator < 0)) != (denominator < 0);
    const quint64 a = quint64(std::llabs(amount.units)), n = quint64(std::llabs(numerator)),
                  d = quint64(std::llabs(denominator));
    const quint64 whole = a / d * n;
    const quint64 rest = a % d;
#ifdef __SIZEOF_INT128__
    __extension__ using Wide = unsigned __int128;
    const quint64 part = quint64((Wide(rest) * n * 2 + d) / (Wide(d) * 2));
#else
    const quint64 part = quint64((long double)rest * (long double)n / (long double)d + 0.5L);
#endif
    const qint64 result = qint64(whole + part);
    return Minor{negative ? -result : result};
}

} // namespace models
