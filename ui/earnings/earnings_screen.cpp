// Making the parts, reading the desk, and what leads where.
#include "ui/earnings/earnings_screen.h"

#include "ui/earnings/chart_accessible.h"
#include "ui/earnings/earnings_chart.h"
#include "ui/earnings/earnings_page.h"
#include "ui/earnings/figure_card.h"
#include "ui/earnings/owed_page.h"
#include "ui/earnings/payment_page.h"
#include "ui/earnings/period_bar.h"
#include "ui/earnings/range_dialog.h"
#include "ui/earnings/record_payment_page.h"
#include "ui/kit/button.h"
#include "ui/kit/layouts.h"
#include "ui/kit/table_view.h"

#include <QSettings>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;
using ui::earnings::Compare;
using ui::earnings::Figure;
using ui::earnings::Period;
using ui::earnings::PeriodKind;

namespace ui
{

EarningsScreen::EarningsScreen(Theme& theme, Commands& commands, models::Clock clock, QLocale locale, QSettings* memory)
    : m_theme(theme), m_commands(commands), m_clock(std::move(clock)), m_locale(std::move(locale)), m_memory(memory)
{
    if (m_memory)
        m_question.compare = Compare(std::clamp(m_memory->value(u"earnings/compare"_s, 0).toInt(), 0, 2));
    connect(&commands.store(), &storage::Store::committed, this,
            [this](const models::ChangeSet& changes) { onCommitted(changes); });
}

EarningsScreen::~EarningsScreen()
{
    for (const QPointer<QWidget>& widget : m_made) {
        if (widget && !widget->parent())
            delete widget;
    }
}

void EarningsScreen::make()
{
    if (m_page)
        return;
    installChartAccessible();
    m_page = new EarningsPage(m_theme, m_locale);
    m_page->setPrivate(m_private);
    m_bar = new PeriodBar(m_theme, m_locale);
    m_end = new QWidget;
    auto* row = rowLayout(m_end, 12);
    auto* exportButton = new Button(m_theme, tr("Export"), Button::Kind::Default, u"download"_s, m_end);
    exportButton->setObjectName(u"exportButton"_s);
    m_recordButton = new Button(m_theme, tr("Record payment"), Button::Kind::Primary, u"plus"_s, m_end);
    m_recordButton->setObjectName(u"recordButton"_s);
    row->addWidget(exportButton);
    row->addWidget(m_recordButton);
    m_payment = new PaymentPage(m_theme, m_commands, m_locale, m_memory);
    m_owed = new OwedPage(m_theme, m_locale);
    m_record = new RecordPaymentPage(m_theme, m_locale, m_memory);
    m_made = {m_page, m_bar, m_end, m_payment, m_owed, m_record};

    connect(exportButton, &Button::clicked, this, &EarningsScreen::exportView);
    connect(m_recordButton, &Button::clicked, this, [this] { beginRecord(std::nullopt); });
    connect(m_bar, &PeriodBar::periodChosen, this, [this](const Period& period) {
        m_above.clear();
        showPeriod(period);
    });
    connect(m_bar, &PeriodBar::compareChosen, this, [this](Compare compare) {
        m_question.compare = compare;
        remember();
        read();
    });
    connect(m_bar, &PeriodBar::currencyChosen, this, [this](const QString& currency) {
        m_question.currency = currency;
        read();
    });
    connect(m_bar, &PeriodBar::freeRangeRequested, this, [this] {
        RangeDialog dialog(m_theme, m_locale, m_question.period.days, m_page->view().today, m_page->window());
        if (dialog.exec() == QDialog::Accepted)
            showPeriod({PeriodKind::Free, dialog.days()});
    });
    connect(m_page, &EarningsPage::monthOpened, this, [this](QDate first) {
        const Period month = periodOf(PeriodKind::Month, first, m_policy);
        if (month == m_question.period)
            return;
        if (m_question.period.kind != PeriodKind::Month)
            m_above.push_back(m_question.period);
        showPeriod(month);
    });
    connect(m_page, &EarningsPage::upRequested, this, &EarningsScreen::goUp);
    connect(m_page, &EarningsPage::owedRequested, this, [this] { showSide(Side::Owed); });
    connect(m_page, &EarningsPage::paymentChosen, this, &EarningsScreen::showPayment);
    connect(m_page, &EarningsPage::recordRequested, this, [this] { beginRecord(std::nullopt); });
    connect(m_payment, &PaymentPage::closeRequested, this, [this] { showSide(Side::Today); });
    connect(m_payment, &PaymentPage::refundRequested, this, &EarningsScreen::refund);
    connect(m_payment, &PaymentPage::receiptRequested, this, &EarningsScreen::printReceipt);
    connect(m_payment, &PaymentPage::clientRequested, this, [this](const models::Uuid& client) {
        Q_EMIT openRequested({u"users"_s, client, {}});
    });
    connect(m_payment, &PaymentPage::bookingRequested, this, [this](const models::Uuid& booking) {
        Q_EMIT openRequested({u"bookings"_s, booking, {}});
    });
    connect(m_owed, &OwedPage::moreRequested, this, &EarningsScreen::refillSide);
    connect(m_owed, &OwedPage::closeRequested, this, [this] { showSide(Side::Today); });
    connect(m_owed, &OwedPage::messageRequested, this, [this](const models::Uuid& client) {
        Q_EMIT openRequested({u"message"_s, client, u"debt"_s});
    });
    connect(m_owed, &OwedPage::recordRequested, this, [this](const earnings::OwedLine& line) { beginRecord(line); });
    connect(m_record, &RecordPaymentPage::closeRequested, this, [this] { showSide(Side::Today); });
    connect(m_record, &RecordPaymentPage::saveRequested, this, &EarningsScreen::record);
    read();
}

EarningsPage& EarningsScreen::page()
{
    make();
    return *m_page;
}

QWidget* EarningsScreen::headerStart()
{
    make();
    return m_bar;
}

QWidget* EarningsScreen::headerEnd()
{
    make();
    return m_end;
}

QWidget* EarningsScreen::content()
{
    make();
    return m_page;
}

QWidget* EarningsScreen::panel()
{
    make();
    switch (m_side) {
    case Side::Payment:
        return m_payment;
    case Side::Owed:
        return m_owed;
    case Side::Record:
        return m_record;
    case Side::Today:
        break;
    }
    return nullptr;
}

void EarningsScreen::showSide(Side side)
{
    const bool wasOwn = m_side != Side::Today;
    m_side = side;
    if (side == Side::Owed && !m_reading)
        m_owed->show(m_page->view(), m_practice.settings.currency, m_practice.zone, m_private);
    Q_EMIT moved();
    // One primary button: the form holds the main action while it is open.
    m_recordButton->setKind(side == Side::Record ? Button::Kind::Default : Button::Kind::Primary);
    m_page->chooseFigure(side == Side::Owed ? std::optional(Figure::Owed) : m_page->model().figure());
    Q_EMIT panelChanged();
    if (side != Side::Today)
        Q_EMIT panelRequested(true);
    else if (wasOwn)
        Q_EMIT panelRequested(false);
}

void EarningsScreen::showPayment(const models::Uuid& payment)
{
    const int row = m_page->model().rowOf(payment);
    if (row < 0)
        return;
    m_payment->show(m_page->model().line(row), m_practice.zone, m_private);
    showSide(Side::Payment);
}

void EarningsScreen::showPeriod(const Period& period)
{
    make();
    m_question.period = period;
    m_followsCalendar = false;
    m_page->chooseFigure(std::nullopt);
    read();
    Q_EMIT moved();
}

void EarningsScreen::goUp()
{
    if (m_page->model().figure()) {
        m_page->chooseFigure(std::nullopt);
        return;
    }
    if (m_above.empty()) {
        // From a month up to its tax year.
        if (m_question.period.kind != PeriodKind::Year)
            showPeriod(periodOf(PeriodKind::Year, m_question.period.days.from, m_policy));
        return;
    }
    const Period above = m_above.back();
    m_above.pop_back();
    showPeriod(above);
}

models::Status EarningsScreen::prepareQuestion()
{
    TD_ASSIGN(m_practice, readPractice(m_commands.store().reader()));
    TD_ASSIGN(m_policy, models::Policy::fromJson(m_practice.settings.policy));
    if (m_followsCalendar)
        m_question.period =
            stepped(periodOf(PeriodKind::Month, m_practice.zone.dateOf(m_clock()), m_policy), -1, m_policy);
    return {};
}

void EarningsScreen::read()
{
    m_dirty = false;
    if (auto prepared = prepareQuestion(); !prepared) {
        Q_EMIT failed(prepared.error());
        return;
    }
    m_reading = true;
    const auto answered = [this, asked = ++m_asked](models::Result<earnings::EarningsView> view) {
        if (asked == m_asked)
            onRead(std::move(view));
    };
    m_commands.store().readAside<earnings::EarningsView>(
        this,
        [practice = m_practice, question = m_question, now = m_clock()](const storage::Reader& reader) {
            return earnings::readEarnings(reader, practice, question, now);
        },
        answered);
}

void EarningsScreen::onRead(models::Result<earnings::EarningsView> view)
{
    m_reading = false;
    const auto waiting = std::exchange(m_afterRead, {});
    if (!view) {
        Q_EMIT failed(view.error());
        return;
    }
    m_bar->set(m_question, m_policy, view->today, view->currencies, view->currency);
    m_page->show(std::move(*view), m_practice.zone);
    refillSide();
    for (const auto& act : waiting)
        act();
}

void EarningsScreen::refillSide()
{
    if (m_side == Side::Owed)
        m_owed->show(m_page->view(), m_practice.settings.currency, m_practice.zone, m_private);
    if (m_side != Side::Payment)
        return;
    const int row = m_page->model().rowOf(m_payment->paymentId());
    if (row < 0)
        showSide(Side::Today);
    else
        m_payment->show(m_page->model().line(row), m_practice.zone, m_private);
}

void EarningsScreen::whenRead(const std::function<void()>& act)
{
    if (m_reading)
        m_afterRead.push_back(act);
    else
        act();
}

void EarningsScreen::refresh()
{
    make();
    // The calendar may have moved on: the last whole month is another one then.
    const bool newDay = !m_reading && m_practice.zone.dateOf(m_clock()) != m_page->view().today;
    if (m_dirty || newDay)
        read();
}

void EarningsScreen::onCommitted(const models::ChangeSet& changes)
{
    static const QStringList kTold{u"payments"_s,         u"bookings"_s,         u"package_redemptions"_s,
                                   u"client_packages"_s,  u"trainer_settings"_s, u"users"_s,
                                   u"trainer_services"_s, u"trainer_packages"_s};
    const bool concerns = std::any_of(changes.rows.begin(), changes.rows.end(),
                                      [](const models::RowChange& row) { return kTold.contains(row.table->name); });
    if (!concerns)
        return;
    m_dirty = true;
    if (m_page && m_page->isVisible())
        read();
}

void EarningsScreen::remember()
{
    if (m_memory)
        m_memory->setValue(u"earnings/compare"_s, int(m_question.compare));
}

void EarningsScreen::setPrivate(bool isPrivate)
{
    m_private = isPrivate;
    if (!m_page)
        return;
    m_page->setPrivate(isPrivate);
    if (!m_reading)
        refillSide();
}

} // namespace ui
