// PeriodBar: the header's controls of the Earnings screen - period with arrows, comparison, currency.
#pragma once

#include "ui/core/earnings/earnings_desk.h"
#include "ui/kit/button.h"

class QMenu;

namespace ui
{

class Text;

class PeriodBar : public QWidget
{
    Q_OBJECT

public:
    PeriodBar(Theme& theme, const QLocale& locale, QWidget* parent = nullptr);

    /// Shows what is chosen; `today` is what the menu's "This month" means.
    void set(const earnings::EarningsQuestion& question, const models::Policy& policy, QDate today,
             const QStringList& currencies, const QString& currency);

Q_SIGNALS:
    void periodChosen(const ui::earnings::Period& period);
    void freeRangeRequested();
    void compareChosen(ui::earnings::Compare compare);
    void currencyChosen(const QString& currency);

private:
    void makeRoom();
    void fillPeriodMenu();
    void fillCompareMenu();
    void fillCurrencyMenu();

    Theme& m_theme;
    QLocale m_locale;
    earnings::EarningsQuestion m_question;
    models::Policy m_policy;
    QDate m_today;
    QStringList m_currencies;
    QString m_currency;
    Button* m_earlier;
    Button* m_period;
    Button* m_later;
    Text* m_compareWords;
    Button* m_compare;
    Button* m_currencyButton;
    QMenu* m_periodMenu;
    QMenu* m_compareMenu;
    QMenu* m_currencyMenu;
};

} // namespace ui
