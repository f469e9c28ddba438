// RetentionItemModel: clients who have not been seen for long, as a table.
#pragma once

#include "ui/core/reports/retention_report.h"
#include "ui/core/wording.h"

#include <QAbstractTableModel>

namespace ui
{

class RetentionItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Client, LastSeen, Since, Health, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<reports::RetentionRow> rows, const Wording& wording, QDate today);
    const reports::RetentionRow& entry(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<reports::RetentionRow> m_rows;
    std::optional<Wording> m_wording;
    QDate m_today;
};

} // namespace ui
