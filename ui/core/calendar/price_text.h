// Price text: an amount with its currency as the locale writes it.
#pragma once

#include "models/money.h"

#include <QLocale>

namespace ui::calendar
{

/// "€45.00", "45,00 €": always with the currency's own number of digits.
QString priceText(models::Minor amount, const QString& currency, const QLocale& locale);

} // namespace ui::calendar
