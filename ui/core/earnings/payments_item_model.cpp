// Rows, words and tones of the payments table.
#include "ui/core/earnings/payments_item_model.h"

#include "ui/core/date_forms.h"
#include "ui/core/cell.h"
#include "ui/core/wording.h"

#include <QCollator>
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::Minor;
using models::PaymentStatus;

namespace ui::earnings
{

namespace
{

struct PaymentsWords {
    Q_DECLARE_TR_FUNCTIONS(Earnings)
};

struct StateLook {
    QString words;
    QString icon;
    Tone tone;
};

bool isRefunded(PaymentStatus status)
{
    return status == PaymentStatus::Refunded || status == PaymentStatus::PartiallyRefunded;
}

StateLook lookOf(const PaymentLine& line, const QString& refund)
{
    switch (line.payment.status) {
    case PaymentStatus::Succeeded:
        return {PaymentsWords::tr("Paid"), u"circle-check"_s, Tone::Ok};
    case PaymentStatus::Pending:
        return {PaymentsWords::tr("Waiting"), u"clock"_s, Tone::Warn};
    case PaymentStatus::Failed:
        return {PaymentsWords::tr("Failed"), u"circle-x"_s, Tone::Danger};
    case PaymentStatus::PartiallyRefunded:
    case PaymentStatus::Refunded:
        break;
    }
    return {PaymentsWords::tr("Refund %1").arg(refund), u"undo-2"_s, Tone::Info};
}

} // namespace

bool passes(const PaymentLine& line, PaymentFilter filter)
{
    const PaymentStatus status = line.payment.status;
    switch (filter) {
    case PaymentFilter::All:
        return true;
    case PaymentFilter::Paid:
        return status == PaymentStatus::Succeeded;
    case PaymentFilter::Waiting:
        return status == PaymentStatus::Pending;
    case PaymentFilter::Failed:
        return status == PaymentStatus::Failed;
    case PaymentFilter::Refunded:
        break;
    }
    return isRefunded(status);
}

QString filterWords(PaymentFilter filter)
{
    switch (filter) {
    case PaymentFilter::All:
        return PaymentsWords::tr("All");
    case PaymentFilter::Paid:
        return PaymentsWords::tr("Paid");
    case PaymentFilter::Waiting:
        return PaymentsWords::tr("Waiting");
    case PaymentFilter::Failed:
        return PaymentsWords::tr("Failed");
    case PaymentFilter::Refunded:
        break;
    }
    return PaymentsWords::tr("Refunded");
}

std::vector<PaymentStatus> statusesOf(PaymentFilter filter)
{
    switch (filter) {
    case PaymentFilter::All:
        return {};
    case PaymentFilter::Paid:
        return {PaymentStatus::Succeeded};
    case PaymentFilter::Waiting:
        return {PaymentStatus::Pending};
    case PaymentFilter::Failed:
        return {PaymentStatus::Failed};
    case PaymentFilter::Refunded:
        break;
    }
    return {PaymentStatus::PartiallyRefunded, PaymentStatus::Refunded};
}

PaymentsItemModel::PaymentsItemModel(models::Zone zone, QLocale locale, QObject* parent)
    : QAbstractTableModel(parent), m_zone(std::move(zone)), m_locale(std::move(locale))
{
}

void PaymentsItemModel::setLines(std::vector<PaymentLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    rebuild();
    endResetModel();
}

void PaymentsItemModel::setZone(models::Zone zone)
{
    m_zone = std::move(zone);
}

void PaymentsItemModel::setFilter(PaymentFilter filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void PaymentsItemModel::setFigure(std::optional<Figure> figure)
{
    if (figure == m_figure)
        return;
    beginResetModel();
    m_figure = figure;
    rebuild();
    endResetModel();
}

void PaymentsItemModel::setPrivate(bool isPrivate)
{
    beginResetModel();
    m_private = isPrivate;
    endResetModel();
}

int PaymentsItemModel::countOf(PaymentFilter filter) const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [&](const PaymentLine& line) {
        return passes(line, filter) && (!m_figure || belongsTo(line, *m_figure));
    }));
}

int PaymentsItemModel::rowOf(const models::Uuid& payment) const
{
    for (size_t row = 0; row < m_shown.size(); ++row) {
        if (m_lines[m_shown[row]].payment.id == payment)
            return int(row);
    }
    return -1;
}

int PaymentsItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PaymentsItemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

void PaymentsItemModel::sort(int column, Qt::SortOrder order)
{
    // No column: back to the newest first.
    m_sortColumn = column < 0 ? int(Date) : column;
    m_sortOrder = column < 0 ? Qt::DescendingOrder : order;
    const QModelIndexList before = persistentIndexList();
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<size_t> lines;
    for (const QModelIndex& index : before)
        lines.push_back(m_shown[size_t(index.row())]);
    rebuild();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto at = std::find(m_shown.begin(), m_shown.end(), lines[size_t(i)]);
        after.push_back(createIndex(int(at - m_shown.begin()), before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void PaymentsItemModel::rebuild()
{
    m_shown.clear();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (passes(m_lines[i], m_filter) && (!m_figure || belongsTo(m_lines[i], *m_figure)))
            m_shown.push_back(i);
    }
    QCollator collator(m_locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    const auto units = [](const std::optional<Minor>& amount) {
        return amount ? amount->units : std::numeric_limits<qint64>::min();
    };
    const auto compare = [&](const PaymentLine& a, const PaymentLine& b) -> qint64 {
        switch (m_sortColumn) {
        case Gross:
            return a.payment.amount.units - b.payment.amount.units;
        case Fee:
            return a.payment.platformFee.value_or(Minor{}).units - b.payment.platformFee.value_or(Minor{}).units;
        case Net:
            return units(netOf(a)) < units(netOf(b)) ? -1 : units(netOf(a)) > units(netOf(b));
        case Client:
        case For:
        case How:
        case State:
            return collator.compare(words(a, m_sortColumn), words(b, m_sortColumn));
        default:
            return a.payment.createdAt.ms - b.payment.createdAt.ms;
        }
    };
    // The lines come newest first; equal ones keep that order.
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](size_t a, size_t b) {
        const qint64 result = compare(m_lines[a], m_lines[b]);
        return m_sortOrder == Qt::AscendingOrder ? result < 0 : result > 0;
    });
}

QString PaymentsItemModel::amountWords(const std::optional<Minor>& amount, const PaymentLine& line) const
{
    if (!amount)
        return u"–"_s;
    return m_private ? u"•••"_s : plainAmount(*amount, line.payment.currency, m_locale);
}

QString PaymentsItemModel::words(const PaymentLine& line, int column) const
{
    const models::Payment& payment = line.payment;
    switch (column) {
    case Date: {
        const models::LocalTime local = m_zone.toLocal(payment.createdAt);
        return u"%1, %2"_s.arg(briefDay(local.date, m_locale), m_locale.toString(local.time, u"HH:mm"_s));
    }
    case Client:
        return m_private ? u"•••"_s : line.client;
    case For:
        return paidForWords(line, m_zone, m_locale);
    case How:
        return methodWords(line);
    case Gross:
        return amountWords(payment.amount, line);
    case Fee:
        return amountWords(
            models::counts(payment.status) ? std::optional(payment.platformFee.value_or(Minor{})) : std::nullopt, line);
    case Net:
        return amountWords(netOf(line), line);
    default:
        return lookOf(line, amountWords(-payment.refundAmount.value_or(Minor{}), line)).words;
    }
}

QVariant PaymentsItemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_shown.size()))
        return {};
    const PaymentLine& row = line(index.row());
    const int column = index.column();
    const bool amount = column == Gross || column == Fee || column == Net;
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (amount ? Qt::AlignRight : Qt::AlignLeft));
    case ToneRole:
        if (column == State)
            return QVariant::fromValue(lookOf(row, {}).tone);
        return QVariant::fromValue(column == Date || column == How || column == Fee ? Tone::Quiet : Tone::Plain);
    case WeightRole:
        return column == Net ? 600 : column == Client ? 500 : 400;
    case ChipRole:
        return column == State;
    case IconRole:
        return column == State ? QVariant(lookOf(row, {}).icon) : QVariant();
    case SpokenRole:
        // A dash is silent and a minus may be: say what they mean.
        if (amount && words(row, column) == u"–")
            return PaymentsWords::tr("counts nothing");
        return {};
    case IdRole:
        return QVariant::fromValue(row.payment.id);
    default:
        return {};
    }
}

QVariant PaymentsItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (section == Gross || section == Fee || section == Net ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return PaymentsWords::tr("Date");
    case Client:
        return PaymentsWords::tr("Client");
    case For:
        return PaymentsWords::tr("For");
    case How:
        return PaymentsWords::tr("How");
    case Gross:
        return PaymentsWords::tr("Gross");
    case Fee:
        return PaymentsWords::tr("Fee");
    case Net:
        return PaymentsWords::tr("Net");
    default:
        return PaymentsWords::tr("Status");
    }
}

} // namespace ui::earnings
