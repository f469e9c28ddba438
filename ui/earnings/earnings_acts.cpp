// The acts of the Earnings screen: record, refund, export; its commands and the states of its pictures.
#include "ui/earnings/earnings_chart.h"
#include "ui/core/sentences.h"
#include "ui/earnings/earnings_page.h"
#include "ui/earnings/earnings_screen.h"
#include "ui/earnings/export_dialog.h"
#include "ui/earnings/payment_page.h"
#include "ui/earnings/record_payment_page.h"
#include "ui/earnings/stripe_dialog.h"
#include "ui/kit/table_view.h"
#include "ui/print/file_place.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using ui::earnings::Figure;
using ui::earnings::PaymentFilter;
using ui::earnings::PeriodKind;

namespace ui
{

void EarningsScreen::beginRecord(const std::optional<earnings::OwedLine>& line)
{
    make();
    if (m_reading)
        return whenRead([this, line] { beginRecord(line); });
    const auto payers = earnings::readPayers(m_commands.store().reader(), m_practice.profile.id);
    if (!payers) {
        Q_EMIT failed(payers.error());
        return;
    }
    m_record->begin(*payers, m_practice, m_clock(), m_page->view().owed, line);
    showSide(Side::Record);
    m_record->focusFirst();
}

void EarningsScreen::record(const plans::PaymentRequest& request)
{
    const auto act = m_commands.perform(plans::recordPayment(request));
    if (!act) {
        m_record->setProblem(sentence(act.error().message));
        return;
    }
    m_record->clear();
    showSide(Side::Today);
    sayUndoable(tr("Payment recorded"));
}

void EarningsScreen::refund(const models::Uuid& payment, const QString& amount, const QString& reason)
{
    const auto act = m_commands.perform(plans::refundPayment(payment.toString(), amount, std::nullopt, reason));
    if (!act) {
        m_payment->setProblem(sentence(act.error().message));
        return;
    }
    m_payment->endRefund();
    sayUndoable(tr("Refund recorded"));
}

bool EarningsScreen::exportView()
{
    make();
    if (m_reading) {
        whenRead([this] { exportView(); });
        return true;
    }
    const earnings::EarningsView& view = m_page->view();
    const QString what =
        tr("%1 payments in %2, %3 (%4).")
            .arg(m_locale.toString(m_page->model().countOf(m_page->model().filter())),
                 periodWords(view.period, m_locale), view.currency, filterWords(m_page->model().filter()));
    ExportDialog dialog(m_theme, what, payoutFileName(view.period), m_page->window());
    if (dialog.exec() == QDialog::Accepted)
        writeExport(dialog.file(), dialog.form(), dialog.withPeople());
    return true;
}

void EarningsScreen::writeExport(const QString& file, earnings::CsvFor form, bool people)
{
    make();
    const auto done = exportPayouts(m_commands.store().reader(), m_practice, m_page->view(), m_page->model().filter(),
                                    form, m_locale, people, file);
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    const QString& written = done->files.constFirst();
    Q_EMIT toastRequested(fileToast(
        tr("%1 rows in %2, and a summary beside it").arg(m_locale.toString(done->rows), QFileInfo(written).fileName()),
        written));
}

bool EarningsScreen::open(const RecordLink& link)
{
    if (link.kind == u"record_payment") {
        make();
        whenRead([this, id = link.id] {
            beginRecord(std::nullopt);
            m_record->chooseClient(id);
        });
        return true;
    }
    if (link.kind == u"draft" && link.hint == u"payment") {
        make();
        whenRead([this, id = link.id] {
            const auto& owed = m_page->view().owed;
            const auto line = std::find_if(owed.begin(), owed.end(),
                                           [&](const earnings::OwedLine& one) { return one.bookingId == id; });
            beginRecord(line == owed.end() ? std::nullopt : std::optional(*line));
        });
        return true;
    }
    if (link.kind == u"owed") {
        make();
        showSide(Side::Owed);
        return true;
    }
    const bool isRefund = link.kind == u"draft" && link.hint == u"refund";
    if (link.kind != u"payments" && !isRefund)
        return false;
    make();
    const auto payment = m_commands.store().reader().find<models::Payment>(link.id);
    if (!payment || !*payment)
        return false;
    m_question.currency = (*payment)->currency;
    m_page->model().setFilter(PaymentFilter::All);
    showPeriod(periodOf(PeriodKind::Month, m_practice.zone.dateOf((*payment)->createdAt), m_policy));
    whenRead([this, id = link.id] {
        selectPayment(id);
        showPayment(id);
    });
    // The window shows this screen right after; the question for a place comes then.
    if (link.hint == u"receipt")
        QMetaObject::invokeMethod(
            this, [this, id = link.id] { printReceipt(id); }, Qt::QueuedConnection);
    return true;
}

void EarningsScreen::compareStripe()
{
    make();
    auto* dialog = new StripeDialog(m_theme, m_commands, m_practice, m_locale, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StripeDialog::paymentRequested, this, [this](const models::Uuid& payment) {
        Q_EMIT openRequested({u"payments"_s, payment, {}});
    });
    dialog->open();
}

void EarningsScreen::selectPayment(const models::Uuid& payment)
{
    m_page->table().selectId(QVariant::fromValue(payment));
}

std::vector<Command> EarningsScreen::commands()
{
    std::vector<Command> commands;
    commands.push_back({.id = u"earnings.record"_s,
                        .text = tr("Record payment"),
                        .icon = u"plus"_s,
                        .key = {},
                        .menu = MenuOf::Client,
                        .run = [this] { beginRecord(std::nullopt); },
                        .unavailable = {},
                        .screen = id()});
    commands.push_back({.id = u"earnings.owed"_s,
                        .text = tr("What is still owed"),
                        .icon = u"coins"_s,
                        .key = {},
                        .menu = MenuOf::View,
                        .run =
                            [this] {
                                make();
                                showSide(Side::Owed);
                            },
                        .unavailable = {},
                        .screen = id()});
    commands.push_back({.id = u"earnings.stripe"_s,
                        .text = tr("Compare with Stripe"),
                        .icon = u"git-merge"_s,
                        .key = {},
                        .menu = MenuOf::File,
                        .run = [this] { compareStripe(); },
                        .unavailable = {},
                        .screen = {}});
    commands.push_back({.id = u"earnings.up"_s,
                        .text = tr("Earnings of the whole tax year"),
                        .icon = u"chevron-up"_s,
                        .key = {},
                        .menu = MenuOf::View,
                        .run =
                            [this] {
                                make();
                                showPeriod(periodOf(PeriodKind::Year, m_question.period.days.from, m_policy));
                            },
                        .unavailable = {},
                        .screen = id()});
    return commands;
}

QStringList EarningsScreen::states() const
{
    return {u"owed"_s, u"payment"_s, u"record"_s, u"fees"_s, u"year"_s, u"private"_s, u"print"_s};
}

void EarningsScreen::showState(const QString& state)
{
    make();
    setPrivate(state == u"private");
    m_record->clear();
    m_page->model().setFilter(PaymentFilter::All);
    m_page->chooseFigure(std::nullopt);
    m_above.clear();
    m_followsCalendar = true;
    read();
    if (state == u"owed") {
        showSide(Side::Owed);
    } else if (state == u"payment") {
        whenRead([this] {
            if (m_page->model().rowCount() == 0)
                return;
            selectPayment(m_page->model().line(0).payment.id);
            showPayment(m_page->model().line(0).payment.id);
        });
    } else if (state == u"record") {
        whenRead([this] {
            beginRecord(m_page->view().owed.empty() ? std::nullopt : std::optional(m_page->view().owed.front()));
        });
    } else if (state == u"print") {
        print();
    } else {
        showSide(Side::Today);
        if (state == u"fees")
            m_page->chooseFigure(Figure::Fees);
        else if (state == u"year")
            showPeriod(periodOf(PeriodKind::Year, m_question.period.days.from, m_policy));
    }
}

} // namespace ui
