// The words of the list.
#include "ui/core/roster/retention_item_model.h"

#include "ui/core/cell.h"

using namespace Qt::StringLiterals;

namespace ui
{

void RetentionItemModel::setRows(std::vector<reports::RetentionRow> rows, const Wording& wording, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_wording.emplace(wording);
    m_today = today;
    endResetModel();
}

int RetentionItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RetentionItemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RetentionItemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_wording)
        return {};
    const reports::RetentionRow& row = entry(index.row());
    if (role == IdRole)
        return QVariant::fromValue(row.clientId);
    switch (index.column()) {
    case Client:
        if (role == WeightRole)
            return 500;
        return role == Qt::DisplayRole ? QVariant(row.client) : QVariant();
    case LastSeen:
        return role == Qt::DisplayRole ? QVariant(m_wording->times().date(row.lastDealing, m_today)) : QVariant();
    case Since:
        if (role == ToneRole)
            return QVariant::fromValue(Tone::Quiet);
        return role == Qt::DisplayRole ? QVariant(m_wording->times().date(row.due, m_today)) : QVariant();
    case Health:
        if (role == ToneRole)
            return QVariant::fromValue(row.hasHealth ? Tone::Warn : Tone::Quiet);
        return role == Qt::DisplayRole ? QVariant(row.hasHealth ? tr("Health data held") : u"\u2013"_s) : QVariant();
    default:
        return {};
    }
}

QVariant RetentionItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Client:
        return tr("Client");
    case LastSeen:
        return tr("Last session, payment or pack");
    case Since:
        return tr("On this list since");
    default:
        return tr("Health");
    }
}

} // namespace ui
