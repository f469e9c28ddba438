// Buttons with menus.
#include "ui/earnings/period_bar.h"

#include "ui/kit/layouts.h"
#include "ui/kit/text.h"

#include <QMenu>

using namespace Qt::StringLiterals;
using ui::earnings::Compare;
using ui::earnings::Period;
using ui::earnings::PeriodKind;

namespace ui
{

namespace
{

Button* menuButton(Theme& theme, const QString& name, QMenu* menu, QWidget* parent)
{
    auto* button = new Button(theme, {}, Button::Kind::Default, {}, parent);
    button->setObjectName(name);
    button->setTrailingIconName(u"chevron-down"_s);
    QObject::connect(button, &Button::clicked, menu, [button, menu] {
        const QPoint below = button->mapToGlobal(QPoint(0, button->height() + 4));
        menu->popup(button->layoutDirection() == Qt::RightToLeft
                        ? below + QPoint(button->width() - menu->sizeHint().width(), 0)
                        : below);
    });
    return button;
}

} // namespace

PeriodBar::PeriodBar(Theme& theme, const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_locale(locale), m_periodMenu(new QMenu(this)), m_compareMenu(new QMenu(this)),
      m_currencyMenu(new QMenu(this))
{
    m_earlier = Button::iconOnly(theme, u"chevron-left"_s, tr("Earlier"), Button::Kind::Quiet, 20, this);
    m_earlier->setObjectName(u"earlierPeriod"_s);
    m_later = Button::iconOnly(theme, u"chevron-right"_s, tr("Later"), Button::Kind::Quiet, 20, this);
    m_later->setObjectName(u"laterPeriod"_s);
    m_period = menuButton(theme, u"periodButton"_s, m_periodMenu, this);
    m_compare = menuButton(theme, u"compareButton"_s, m_compareMenu, this);
    m_currencyButton = menuButton(theme, u"currencyButton"_s, m_currencyMenu, this);
    auto* row = rowLayout(this, 4, {12, 0, 0, 0});
    row->addWidget(m_earlier);
    row->addWidget(m_period);
    row->addWidget(m_later);
    row->addSpacing(16);
    m_compareWords = new Text(theme, tr("compare"), Type::Body, &Tokens::text2, 0, this);
    row->addWidget(m_compareWords);
    row->addSpacing(8);
    row->addWidget(m_compare);
    row->addSpacing(8);
    row->addWidget(m_currencyButton);
    connect(&theme, &Theme::changed, this, &PeriodBar::makeRoom);
    connect(m_earlier, &Button::clicked, this,
            [this] { Q_EMIT periodChosen(stepped(m_question.period, -1, m_policy)); });
    connect(m_later, &Button::clicked, this, [this] { Q_EMIT periodChosen(stepped(m_question.period, 1, m_policy)); });
}

void PeriodBar::set(const earnings::EarningsQuestion& question, const models::Policy& policy, QDate today,
                    const QStringList& currencies, const QString& currency)
{
    m_question = question;
    m_policy = policy;
    m_today = today;
    m_currencies = currencies;
    m_currency = currency;
    m_period->setText(periodWords(question.period, m_locale));
    m_period->setAccessibleName(tr("Period: %1").arg(m_period->text()));
    m_compare->setText(compareWords(question.compare, question.period.kind));
    m_compare->setAccessibleName(tr("Compare with %1").arg(m_compare->text()));
    m_currencyButton->setText(currency);
    m_currencyButton->setAccessibleName(tr("Currency: %1").arg(currency));
    fillPeriodMenu();
    fillCompareMenu();
    fillCurrencyMenu();
    for (Button* button : {m_period, m_compare, m_currencyButton})
        button->updateGeometry();
    makeRoom();
}

void PeriodBar::makeRoom()
{
    // Large letters leave room for what is chosen only.
    const bool large = m_theme.textScale() > 1.5;
    m_compareWords->setVisible(!large);
    m_currencyButton->setVisible(!large || m_currencies.size() > 1);
}

void PeriodBar::fillPeriodMenu()
{
    m_periodMenu->clear();
    const auto add = [this](const Period& period, const QString& words) {
        auto* action = m_periodMenu->addAction(words, this, [this, period] { Q_EMIT periodChosen(period); });
        action->setCheckable(true);
        action->setChecked(period == m_question.period);
    };
    const auto named = [&](const QString& kind, const Period& period) {
        add(period, kind % u" – "_s % periodWords(period, m_locale));
    };
    for (const PeriodKind kind : {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year}) {
        const Period current = periodOf(kind, m_today, m_policy);
        const bool month = kind == PeriodKind::Month, quarter = kind == PeriodKind::Quarter;
        named(month ? tr("This month") : quarter ? tr("This quarter") : tr("This tax year"), current);
        named(month     ? tr("Last month")
              : quarter ? tr("Last quarter")
                        : tr("Last tax year"),
              stepped(current, -1, m_policy));
        m_periodMenu->addSeparator();
    }
    m_periodMenu->addAction(tr("From … to…"), this, &PeriodBar::freeRangeRequested);
}

void PeriodBar::fillCompareMenu()
{
    m_compareMenu->clear();
    for (const Compare compare : {Compare::Previous, Compare::YearBefore, Compare::Nothing}) {
        auto* action = m_compareMenu->addAction(compareWords(compare, m_question.period.kind), this,
                                                [this, compare] { Q_EMIT compareChosen(compare); });
        action->setCheckable(true);
        action->setChecked(compare == m_question.compare);
    }
}

void PeriodBar::fillCurrencyMenu()
{
    m_currencyMenu->clear();
    for (const QString& currency : m_currencies) {
        auto* action = m_currencyMenu->addAction(currency, this, [this, currency] { Q_EMIT currencyChosen(currency); });
        action->setCheckable(true);
        action->setChecked(currency == m_currency);
    }
}

} // namespace ui
