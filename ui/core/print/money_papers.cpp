// Earnings, receipts and proof sheets in parts.
#include "ui/core/print/money_papers.h"

#include "models/rules/certificates.h"
#include "ui/core/payment_words.h"
#include "ui/core/reports/earnings_report.h"
#include "ui/core/wording.h"

#include <QCoreApplication>
#include <map>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui::print
{

namespace
{

struct MoneyWords {
    Q_DECLARE_TR_FUNCTIONS(ui::print::Paper)
};

PaperTable earningsTable(const QString& key, const std::vector<EarningsRow>& rows, const QLocale& locale)
{
    PaperTable table{{{key, 3, false},
                      {MoneyWords::tr("Payments"), 1.2, true},
                      {MoneyWords::tr("Gross"), 1.6, true},
                      {MoneyWords::tr("Refunds"), 1.6, true},
                      {MoneyWords::tr("Fees"), 1.6, true},
                      {MoneyWords::tr("Net"), 1.6, true}},
                     {}};
    EarningsRow all;
    const auto add = [&](const QString& name, const EarningsRow& row, bool strong) {
        const auto money = [&](Minor amount) { return plainAmount(amount, row.currency, locale); };
        table.rows.push_back({{name, locale.toString(row.count), money(row.gross), money(-row.refunded),
                               money(-row.platformFee), money(row.net())},
                              strong});
    };
    for (const EarningsRow& row : rows) {
        add(row.key, row, false);
        all.currency = row.currency;
        all.count += row.count;
        all.gross += row.gross;
        all.refunded += row.refunded;
        all.platformFee += row.platformFee;
    }
    add(MoneyWords::tr("Total"), all, true);
    return table;
}

std::map<QString, std::vector<EarningsRow>> byCurrency(std::vector<EarningsRow> rows)
{
    std::map<QString, std::vector<EarningsRow>> parts;
    for (EarningsRow& row : rows)
        parts[row.currency].push_back(std::move(row));
    return parts;
}

/// "2025-06" as the locale writes a month.
QString monthWords(const QString& key, const QLocale& locale)
{
    const QDate first = QDate::fromString(key + u"-01", Qt::ISODate);
    return first.isValid() ? locale.standaloneMonthName(first.month()) + u' ' + locale.toString(first, u"yyyy"_s) : key;
}

} // namespace

void addSender(Paper& paper, const Practice& practice)
{
    for (const std::optional<QString>& line :
         {practice.profile.location, practice.trainer.email, practice.trainer.phone}) {
        // An address of ".invalid" (RFC 2606) stands for none.
        if (line && !line->isEmpty() && !line->endsWith(u".invalid"_s))
            paper.add(PaperText{*line, false});
    }
}

Result<Paper> earningsPaper(const storage::Reader& reader, const Practice& practice, const PaperDesk& desk, QDate from,
                            QDate to)
{
    const QLocale& locale = desk.times.locale();
    TD_ASSIGN(auto months, reports::earnings(reader, practice, from, to, reports::EarningsBy::Month));
    TD_ASSIGN(auto services, reports::earnings(reader, practice, from, to, reports::EarningsBy::Service));
    for (EarningsRow& row : months)
        row.key = monthWords(row.key, locale);
    const auto servicesOf = byCurrency(std::move(services));
    Paper paper = blankPaper(desk, MoneyWords::tr("Earnings, %1", "a span of days").arg(paperSpan(from, to, locale)),
                             practice.zone.startOfDay(to), PaperChoice{true, false});
    addSender(paper, practice);
    const auto monthsOf = byCurrency(std::move(months));
    if (monthsOf.empty())
        paper.add(PaperText{MoneyWords::tr("No payments in these days."), false});
    for (const auto& [currency, rows] : monthsOf) {
        paper.add(PaperHeading{MoneyWords::tr("By month, in %1", "a currency").arg(currency)});
        paper.add(earningsTable(MoneyWords::tr("Month"), rows, locale));
        if (const auto part = servicesOf.find(currency); part != servicesOf.end()) {
            paper.add(PaperHeading{MoneyWords::tr("By service, in %1", "a currency").arg(currency)});
            paper.add(earningsTable(MoneyWords::tr("Service"), part->second, locale));
        }
    }
    return paper;
}

Result<Paper> receiptPaper(const storage::Reader& reader, const Practice& practice, const PaperDesk& desk,
                           const Uuid& paymentId)
{
    const QLocale& locale = desk.times.locale();
    TD_ASSIGN(const Payment payment, reader.get<Payment>(paymentId));
    if (payment.status == PaymentStatus::Pending || payment.status == PaymentStatus::Failed)
        return fail(ErrorCode::InvalidState,
                    u"This payment was not received, so that there is no receipt for it. Nothing was written."_s);
    TD_ASSIGN(const User client, reader.get<User>(payment.clientId));
    QString subject = MoneyWords::tr("Training");
    if (payment.bookingId) {
        TD_ASSIGN(const auto booking, reader.find<Booking>(*payment.bookingId));
        if (booking) {
            TD_ASSIGN(const TrainerService service, reader.get<TrainerService>(booking->serviceId));
            subject = MoneyWords::tr("%1, %2", "a service and the day of the session")
                          .arg(service.name, paperDate(practice.zone.dateOf(booking->startTime), locale));
        }
    } else {
        TD_ASSIGN(const auto pack, reader.first<ClientPackage>(u"WHERE payment_id = ?"_s, {paymentId.toString()}));
        if (pack) {
            TD_ASSIGN(const TrainerPackage offer, reader.get<TrainerPackage>(pack->packageId));
            subject = offer.name;
        }
    }
    const auto money = [&](Minor amount) { return moneyWords(amount, payment.currency, locale); };
    const QString day = paperDate(practice.zone.dateOf(payment.createdAt), locale);
    Paper paper =
        blankPaper(desk, MoneyWords::tr("Receipt, %1", "a day").arg(day), payment.createdAt, PaperChoice{true, false});
    addSender(paper, practice);
    paper.add(PaperHeading{MoneyWords::tr("For %1", "a client").arg(fullName(client.firstName, client.lastName))});
    paper.add(PaperText{MoneyWords::tr("Number %1", "of a receipt").arg(payment.id.toString()), false});
    PaperTable table{{{MoneyWords::tr("What for"), 3, false}, {MoneyWords::tr("Amount"), 1, true}}, {}};
    table.rows.push_back({{subject, money(payment.amount)}, false});
    if (payment.refundAmount && payment.refundAmount->units > 0)
        table.rows.push_back({{MoneyWords::tr("Refunded"), money(-*payment.refundAmount)}, false});
    table.rows.push_back(
        {{MoneyWords::tr("Paid"), money(payment.amount - payment.refundAmount.value_or(Minor{}))}, true});
    paper.add(std::move(table));
    if (payment.paymentMethod && !payment.paymentMethod->isEmpty())
        paper.add(PaperText{
            MoneyWords::tr("Paid by %1", "a way of paying").arg(paymentMethodWords(*payment.paymentMethod)), false});
    return paper;
}

Result<Paper> certificatesPaper(const storage::Reader& reader, const Practice& practice, const PaperDesk& desk)
{
    const QLocale& locale = desk.times.locale();
    const QDate today = practice.zone.dateOf(desk.now);
    TD_ASSIGN(const auto certificates,
              reader.all<Certification>(u"WHERE trainer_id = ? ORDER BY name, id"_s, {practice.profile.id.toString()}));
    Paper paper =
        blankPaper(desk, MoneyWords::tr("Certificates, %1", "a day").arg(paperDate(today, locale)), desk.now, {});
    addSender(paper, practice);
    PaperTable table{{{MoneyWords::tr("Certificate"), 3, false},
                      {MoneyWords::tr("Issued by"), 2, false},
                      {MoneyWords::tr("Issued"), 1.5, true},
                      {MoneyWords::tr("Valid to"), 1.5, true}},
                     {}};
    for (const Certification& certificate : certificates) {
        if (certificateStanding(certificate, today) == CertificateStanding::Ended)
            continue;
        const auto day = [&](const std::optional<QDate>& date) {
            return date ? paperDate(*date, locale) : u"\u2013"_s;
        };
        const QString name = certificate.verificationUrl && !certificate.verificationUrl->isEmpty()
                                 ? certificate.name + u'\n' + *certificate.verificationUrl
                                 : certificate.name;
        table.rows.push_back({{name, certificate.issuingOrganization.value_or(u"\u2013"_s), day(certificate.issueDate),
                               day(certificate.expiryDate)},
                              false});
    }
    if (table.rows.empty())
        paper.add(PaperText{MoneyWords::tr("No certificate is valid on this day."), false});
    else
        paper.add(std::move(table));
    return paper;
}

} // namespace ui::print
