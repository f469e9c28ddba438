// Symbols of the common currencies; others are written with their code.
#include "ui/core/calendar/price_text.h"

using namespace Qt::StringLiterals;

namespace ui::calendar
{

QString priceText(models::Minor amount, const QString& currency, const QLocale& locale)
{
    static const QList<std::pair<QString, QString>> kSymbols{{u"EUR"_s, u"€"_s}, {u"USD"_s, u"$"_s},
                                                             {u"GBP"_s, u"£"_s}, {u"JPY"_s, u"¥"_s},
                                                             {u"INR"_s, u"₹"_s}, {u"ILS"_s, u"₪"_s}};
    QString symbol = currency;
    for (const auto& [code, sign] : kSymbols)
        if (code == currency)
            symbol = sign;
    const int digits = models::currencyDigits(currency);
    double value = double(amount.units);
    for (int i = 0; i < digits; ++i)
        value /= 10;
    const QLocale form = locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale;
    return form.toCurrencyString(value, symbol, digits);
}

} // namespace ui::calendar
