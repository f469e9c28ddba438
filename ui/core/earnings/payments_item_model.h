// PaymentsItemModel: the payments table of the Earnings screen, filtered by state and by card, sorted by any column.
#pragma once

#include "ui/core/earnings/earnings_words.h"

#include <QAbstractTableModel>

namespace ui::earnings
{

/// The states of the filter chips. Paid: succeeded without refund.
enum class PaymentFilter { All, Paid, Waiting, Failed, Refunded };
constexpr int kPaymentFilters = 5;

bool passes(const PaymentLine& line, PaymentFilter filter);
QString filterWords(PaymentFilter filter);
/// The states behind a filter, for the export of the same rows; empty means all.
std::vector<models::PaymentStatus> statusesOf(PaymentFilter filter);

class PaymentsItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Client, For, How, Gross, Fee, Net, State, ColumnCount };

    PaymentsItemModel(models::Zone zone, QLocale locale, QObject* parent = nullptr);

    void setLines(std::vector<PaymentLine> lines);
    void setZone(models::Zone zone);
    void setFilter(PaymentFilter filter);
    PaymentFilter filter() const { return m_filter; }
    /// Only the rows of a card; no value for all.
    void setFigure(std::optional<Figure> figure);
    std::optional<Figure> figure() const { return m_figure; }
    /// Dots in place of amounts.
    void setPrivate(bool isPrivate);
    /// Rows of a filter within the card's rows.
    int countOf(PaymentFilter filter) const;

    const PaymentLine& line(int row) const { return m_lines[m_shown[size_t(row)]]; }
    int rowOf(const models::Uuid& payment) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void rebuild();
    QString words(const PaymentLine& line, int column) const;
    QString amountWords(const std::optional<models::Minor>& amount, const PaymentLine& line) const;

    models::Zone m_zone;
    QLocale m_locale;
    std::vector<PaymentLine> m_lines;
    std::vector<size_t> m_shown;
    PaymentFilter m_filter = PaymentFilter::All;
    std::optional<Figure> m_figure;
    int m_sortColumn = Date;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    bool m_private = false;
};

} // namespace ui::earnings
