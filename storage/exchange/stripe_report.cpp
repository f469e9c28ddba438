// Stripe's reports as CSV: headers, categories, amounts, times.
#include "storage/exchange/stripe_report.h"

#include "storage/exchange/csv_reader.h"
#include "storage/exchange/text_encoding.h"

using namespace Qt::StringLiterals;
using namespace models;

namespace storage
{

namespace
{

/// "PaymentIntent ID" and "payment_intent_id" are one: letters and digits, in lower case.
QString stripeHeader(const QString& cell)
{
    QString word;
    for (const QChar c : cell) {
        if (c.isLetterOrNumber())
            word += c.toLower();
    }
    return word;
}

/// The columns of a report, or -1. https://docs.stripe.com/reports/report-types and the payments export of the
/// dashboard.
struct StripeColumns {
    int intent = -1, gross = -1, refunded = -1, currency = -1, category = -1, status = -1, created = -1;
    std::vector<int> transactions;

    static StripeColumns of(const QStringList& header)
    {
        StripeColumns columns;
        const auto place = [](int& column, int at) {
            if (column < 0)
                column = at;
        };
        for (int at = 0; at < header.size(); ++at) {
            const QString word = stripeHeader(header[at]);
            if (word == u"paymentintentid" || word == u"paymentintent")
                place(columns.intent, at);
            else if (word == u"chargeid" || word == u"charge" || word == u"sourceid" || word == u"source" ||
                     word == u"balancetransactionid" || word == u"id" || word == u"transactionid")
                columns.transactions.push_back(at);
            else if (word == u"gross" || word == u"amount")
                place(columns.gross, at);
            else if (word == u"amountrefunded" || word == u"refunded")
                place(columns.refunded, at);
            else if (word == u"currency")
                place(columns.currency, at);
            else if (word == u"reportingcategory" || word == u"type")
                place(columns.category, at);
            else if (word == u"status")
                place(columns.status, at);
            else if (word == u"createdutc" || word == u"createddateutc")
                columns.created = at;
            else if (word == u"created")
                place(columns.created, at);
        }
        return columns;
    }
};

StripeLine::Kind kindOf(const QString& category, const QString& status)
{
    if (status == u"failed" || status == u"canceled" || status == u"cancelled" || status == u"incomplete" ||
        status.startsWith(u"requires"))
        return StripeLine::Kind::Other;
    if (category.isEmpty() || category == u"charge" || category == u"payment")
        return StripeLine::Kind::Charge;
    if (category == u"refund" || category == u"payment_refund" || category == u"refund_failure" ||
        category == u"payment_failure_refund" || category == u"partial_capture_reversal")
        return StripeLine::Kind::Refund;
    return StripeLine::Kind::Other;
}

constexpr int kMostLines = 200'000;

/// Reports write every currency with two decimals; those without decimals carry ".00" then. The dashboard's own lists
/// follow the account's country: "1.234,50" there is "1,234.50" elsewhere.
Result<Minor> stripeAmount(QString text, const QString& currency)
{
    text = text.trimmed();
    const qsizetype comma = text.lastIndexOf(u','), behind = text.size() - comma - 1;
    const bool groups = behind == 3 && currencyDigits(currency) != 3;
    if (comma >= 0 && comma > text.lastIndexOf(u'.') && !groups && text.count(u',') == 1)
        text.remove(u'.').replace(u',', u'.');
    text.remove(u',');
    if (text.isEmpty())
        return Minor{};
    if (const qsizetype point = text.indexOf(u'.'); point >= 0) {
        while (text.size() - point - 1 > currencyDigits(currency) && text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return parseMoney(text, currency);
}

std::optional<UtcTime> stripeTime(QString text)
{
    text = text.trimmed().replace(u' ', u'T');
    if (text.size() == 10)
        text += u"T00:00:00";
    if (text.endsWith(u'Z') || text.mid(11).contains(u'+'))
        return UtcTime::fromIso(text);
    return UtcTime::fromIso(QString(text + u'Z'));
}

} // namespace

Result<StripeReport> readStripeReport(QIODevice& device)
{
    TD_ASSIGN(const EncodingFinding encoding, findEncoding(device));
    QString beginning;
    TextPieces sample(device, encoding);
    TD_TRY(sample.appendNext(beginning));
    if (!device.seek(0))
        return fail(ErrorCode::Io, u"The file cannot be read again from its start."_s);
    TextPieces pieces(device, encoding);
    CsvReader reader([&](QString& text) { return pieces.appendNext(text); }, findSeparator(beginning));
    CsvRecord record;
    TD_ASSIGN(const bool hasHeader, reader.next(record));
    const StripeColumns columns = hasHeader ? StripeColumns::of(record.cells) : StripeColumns{};
    if ((columns.intent < 0 && columns.transactions.empty()) || columns.gross < 0 || columns.currency < 0)
        return fail(ErrorCode::Invalid,
                    u"This is not one of Stripe's itemised reports: it needs columns for the payment "
                    "intent or transaction, the amount and the currency. Nothing was changed."_s);
    StripeReport report;
    while (true) {
        TD_ASSIGN(const bool more, reader.next(record));
        if (!more)
            break;
        if (++report.read > kMostLines)
            return fail(ErrorCode::Invalid, u"The report has more than 200,000 rows. Nothing was compared; download a "
                                            "shorter span of time."_s);
        const auto cell = [&](int at) {
            return at >= 0 && at < record.cells.size() ? record.cells[at].trimmed() : QString();
        };
        if (!record.fault.isEmpty()) {
            report.rejects.push_back({record.row, record.fault});
            continue;
        }
        StripeLine line;
        line.row = record.row;
        line.kind = kindOf(cell(columns.category).toLower(), cell(columns.status).toLower());
        line.paymentIntentId = cell(columns.intent);
        for (const int at : columns.transactions) {
            if (const QString id = cell(at); !id.isEmpty() && !line.transactionIds.contains(id))
                line.transactionIds << id;
        }
        line.currency = cell(columns.currency).toUpper();
        line.created = stripeTime(cell(columns.created));
        if (line.kind == StripeLine::Kind::Other) {
            report.lines.push_back(line);
            continue;
        }
        const auto gross = stripeAmount(cell(columns.gross), line.currency);
        const auto refunded = stripeAmount(cell(columns.refunded), line.currency);
        if (line.paymentIntentId.isEmpty() && line.transactionIds.isEmpty())
            report.rejects.push_back({record.row, u"It names no payment."_s});
        else if (!isCurrency(line.currency))
            report.rejects.push_back({record.row, u"\"%1\" is no currency."_s.arg(line.currency)});
        else if (!gross || !refunded)
            report.rejects.push_back({record.row, gross ? refunded.error().message : gross.error().message});
        else {
            line.gross = *gross;
            line.refunded = *refunded;
            report.lines.push_back(line);
        }
    }
    return report;
}

} // namespace storage
