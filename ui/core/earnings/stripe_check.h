// StripeCheck: Stripe's itemised report compared with the desk's payments, as the rows of a table. It changes nothing.
#pragma once

#include "models/rules/stripe_reconciliation.h"
#include "ui/core/commands.h"
#include "ui/core/wording.h"

#include <QAbstractTableModel>

namespace ui::earnings
{

enum class StripeFinding { Matched, Different, Missing, Extra, Unreadable };

struct StripeRow {
    StripeFinding finding = StripeFinding::Matched;
    int row = 0;       ///< in the file; 0 when it is not there
    QString reference; ///< payment intent, or transaction id
    QString here;      ///< what the desk says
    QString there;     ///< what Stripe says
    QString words;     ///< what differs, or why a row cannot be read
    std::optional<models::Uuid> payment{};
};

/// Reads the file and compares. Invalid when it is none of Stripe's reports; NotFound or Io when it cannot be read.
models::Result<std::vector<StripeRow>> checkStripe(const storage::Reader& reader, const Practice& practice,
                                                   const QLocale& locale, const QString& file);

/// The rows of one finding.
class StripeItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Reference, Here, There, Words, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<StripeRow> rows);
    void setFinding(StripeFinding finding);
    int count(StripeFinding finding) const;
    const StripeRow& entry(int row) const { return m_rows[m_shown[size_t(row)]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<StripeRow> m_rows;
    std::vector<size_t> m_shown;
    StripeFinding m_finding = StripeFinding::Different;
};

} // namespace ui::earnings
