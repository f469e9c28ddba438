// Earnings, receipts and proof sheets as HTML.
#include "ui/core/print/paper.h"

#include "models/rules/certificates.h"
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

QString paperText(const char* text)
{
    return QCoreApplication::translate("ui::print::Paper", text);
}

QString cell(const QString& text, bool figure = false, bool strong = false)
{
    QString inner = text.toHtmlEscaped();
    if (strong)
        inner = u"<b>"_s + inner + u"</b>";
    return u"<td%1 style=\"border-bottom:1px solid #bbbbbb; padding:4px 8px 4px 0\">%2</td>"_s.arg(
        figure ? u" align=\"right\""_s : QString(), inner);
}

QString headings(const QStringList& words)
{
    QString row;
    for (int i = 0; i < words.size(); ++i)
        row += u"<th align=\"%1\" style=\"border-bottom:1px solid #000000; padding:4px 8px 4px 0\">%2</th>"_s.arg(
            i == 0 ? u"left"_s : u"right"_s, words[i].toHtmlEscaped());
    return u"<thead><tr>"_s + row + u"</tr></thead>";
}

QString earningsTable(const QString& key, const std::vector<EarningsRow>& rows, const QLocale& locale)
{
    QString html = u"<table width=\"100%\" cellspacing=\"0\">"_s +
                   headings({key, paperText("Payments"), paperText("Gross"), paperText("Refunds"), paperText("Fees"), paperText("Net")});
    EarningsRow all;
    for (const EarningsRow& row : rows) {
        const auto money = [&](Minor amount) { return plainAmount(amount, row.currency, locale); };
        html += u"<tr>"_s + cell(row.key) + cell(locale.toString(row.count), true) + cell(money(row.gross), true) +
                cell(money(-row.refunded), true) + cell(money(-row.platformFee), true) + cell(money(row.net()), true) + u"</tr>";
        all.currency = row.currency;
        all.count += row.count;
        all.gross += row.gross;
        all.refunded += row.refunded;
        all.platformFee += row.platformFee;
    }
    const auto money = [&](Minor amount) { return plainAmount(amount, all.currency, locale); };
    html += u"<tr>"_s + cell(paperText("Total"), false, true) + cell(locale.toString(all.count), true, true) +
            cell(money(all.gross), true, true) + cell(money(-all.refunded), true, true) + cell(money(-all.platformFee), true, true) +
            cell(money(all.net()), true, true) + u"</tr></table>";
    return html;
}

std::map<QString, std::vector<EarningsRow>> byCurrency(std::vector<EarningsRow> rows)
{
    std::map<QString, std::vector<EarningsRow>> parts;
    for (EarningsRow& row : rows)
        parts[row.currency].push_back(std::move(row));
    return parts;
}

QString dayText(QDate day, const QLocale& locale)
{
    return locale.toString(day, QLocale::LongFormat);
}

QString sender(const Practice& practice)
{
    QString html = u"<p><b>%1</b>"_s.arg(fullName(practice.trainer.firstName, practice.trainer.lastName).toHtmlEscaped());
    for (const std::optional<QString>& line : {practice.profile.location, practice.trainer.email, practice.trainer.phone}) {
        if (line && !line->isEmpty())
            html += u"<br>"_s + line->toHtmlEscaped();
    }
    return html + u"</p>";
}

} // namespace

Result<Paper> earningsPaper(const storage::Reader& reader, const Practice& practice, const QLocale& locale, QDate from, QDate to)
{
    TD_ASSIGN(auto months, reports::earnings(reader, practice, from, to, reports::EarningsBy::Month));
    TD_ASSIGN(auto services, reports::earnings(reader, practice, from, to, reports::EarningsBy::Service));
    const auto servicesOf = byCurrency(std::move(services));
    Paper paper;
    paper.title = paperText("Earnings");
    paper.html = sender(practice) + u"<p>%1 \u2013 %2, %3</p>"_s.arg(dayText(from, locale), dayText(to, locale),
                                                                   practice.settings.timeZone.toHtmlEscaped());
    const auto monthsOf = byCurrency(std::move(months));
    if (monthsOf.empty())
        paper.html += u"<p>"_s + paperText("No payments in these days.") + u"</p>";
    for (const auto& [currency, rows] : monthsOf) {
        paper.html += u"<h3>%1</h3>"_s.arg(currency) + earningsTable(paperText("Month"), rows, locale);
        if (const auto part = servicesOf.find(currency); part != servicesOf.end())
            paper.html += u"<p></p>"_s + earningsTable(paperText("Service"), part->second, locale);
    }
    return paper;
}

Result<Paper> receiptPaper(const storage::Reader& reader, const Practice& practice, const QLocale& locale, const Uuid& paymentId)
{
    TD_ASSIGN(const Payment payment, reader.get<Payment>(paymentId));
    if (payment.status == PaymentStatus::Pending || payment.status == PaymentStatus::Failed)
        return fail(ErrorCode::InvalidState, u"This payment was not received, so that there is no receipt for it. Nothing was written."_s);
    TD_ASSIGN(const User client, reader.get<User>(payment.clientId));
    QString subject = paperText("Training");
    if (payment.bookingId) {
        TD_ASSIGN(const auto booking, reader.find<Booking>(*payment.bookingId));
        if (booking) {
            TD_ASSIGN(const TrainerService service, reader.get<TrainerService>(booking->serviceId));
            subject = u"%1, %2"_s.arg(service.name, dayText(practice.zone.dateOf(booking->startTime), locale));
        }
    } else {
        TD_ASSIGN(const auto pack, reader.first<ClientPackage>(u"WHERE payment_id = ?"_s, {paymentId.toString()}));
        if (pack) {
            TD_ASSIGN(const TrainerPackage offer, reader.get<TrainerPackage>(pack->packageId));
            subject = offer.name;
        }
    }
    const auto money = [&](Minor amount) { return moneyWords(amount, payment.currency, locale); };
    Paper paper;
    paper.title = paperText("Receipt");
    paper.html = sender(practice) + u"<p>%1<br><b>%2</b></p>"_s.arg(paperText("For"), fullName(client.firstName, client.lastName).toHtmlEscaped());
    paper.html += u"<p>%1: %2<br>%3: %4</p>"_s.arg(paperText("Date"), dayText(practice.zone.dateOf(payment.createdAt), locale),
                                                   paperText("Number"), payment.id.toString());
    paper.html += u"<table width=\"100%\" cellspacing=\"0\">"_s + headings({paperText("What for"), paperText("Amount")});
    paper.html += u"<tr>"_s + cell(subject) + cell(money(payment.amount), true) + u"</tr>";
    if (payment.refundAmount && payment.refundAmount->units > 0)
        paper.html += u"<tr>"_s + cell(paperText("Refunded")) + cell(money(-*payment.refundAmount), true) + u"</tr>";
    paper.html += u"<tr>"_s + cell(paperText("Paid"), false, true) +
                  cell(money(payment.amount - payment.refundAmount.value_or(Minor{})), true, true) + u"</tr></table>";
    if (payment.paymentMethod && !payment.paymentMethod->isEmpty())
        paper.html += u"<p>%1: %2</p>"_s.arg(paperText("Paid by"), payment.paymentMethod->toHtmlEscaped());
    return paper;
}

Result<Paper> certificatesPaper(const storage::Reader& reader, const Practice& practice, const QLocale& locale, QDate today)
{
    TD_ASSIGN(const auto certificates, reader.all<Certification>(u"WHERE trainer_id = ? ORDER BY name, id"_s,
                                                                 {practice.profile.id.toString()}));
    Paper paper;
    paper.title = paperText("Certificates");
    paper.html = sender(practice) + u"<p>%1</p><table width=\"100%\" cellspacing=\"0\">"_s.arg(dayText(today, locale)) +
                 headings({paperText("Certificate"), paperText("Issued by"), paperText("Issued"), paperText("Valid to")});
    for (const Certification& certificate : certificates) {
        if (certificateStanding(certificate, today) == CertificateStanding::Ended)
            continue;
        const auto day = [&](const std::optional<QDate>& date) { return date ? dayText(*date, locale) : u"\u2013"_s; };
        const QString name = certificate.verificationUrl && !certificate.verificationUrl->isEmpty()
                                 ? certificate.name + u" (" + *certificate.verificationUrl + u')'
                                 : certificate.name;
        paper.html += u"<tr>"_s + cell(name) + cell(certificate.issuingOrganization.value_or(QString()), true) +
                      cell(day(certificate.issueDate), true) + cell(day(certificate.expiryDate), true) + u"</tr>";
    }
    paper.html += u"</table>"_s;
    return paper;
}

} // namespace ui::print
