// Money: whole minor units of one ISO 4217 currency.
#pragma once

#include "models/result.h"

#include <QString>
#include <QStringView>
#include <compare>

namespace models
{

/// An amount in minor units whose currency stands elsewhere (the row's `currency`, or the trainer's).
struct Minor {
    qint64 units = 0;

    constexpr auto operator<=>(const Minor&) const = default;
    constexpr Minor operator+(Minor other) const { return {units + other.units}; }
    constexpr Minor operator-(Minor other) const { return {units - other.units}; }
    constexpr Minor operator-() const { return {-units}; }
    constexpr Minor& operator+=(Minor other)
    {
        units += other.units;
        return *this;
    }
};

/// The number of digits after the decimal sign (ISO 4217 list one): 2 for EUR, 0 for JPY, 3 for KWD.
/// An unknown code has 2.
int currencyDigits(QStringView currency);

/// Whether the code is one of ISO 4217's active currencies (three capital letters).
bool isCurrency(QStringView currency);

/// The largest amount accepted anywhere, in minor units; sums of a desk's lifetime stay far from overflow.
constexpr qint64 kLargestAmount = 1'000'000'000'000'000LL;

/// `"45.00"`, `"-0.05"`, `"1200"` (JPY). Never a thousands separator, never an exponent.
QString moneyText(Minor amount, QStringView currency);

/// Reads `-?digits[.digits]`, ASCII only, with no more decimals than the currency has; else Invalid.
Result<Minor> parseMoney(QStringView text, QStringView currency);

/// round(amount x numerator / denominator), halves away from zero ("half up" on amounts), without overflow.
Minor share(Minor amount, qint64 numerator, qint64 denominator);

} // namespace models
