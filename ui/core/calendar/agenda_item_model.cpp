// Rows of the agenda, made again when a day changes: a few hundred at most.
#include "ui/core/calendar/agenda_item_model.h"

#include <algorithm>

namespace ui::calendar
{

AgendaItemModel::AgendaItemModel(CalendarModel& model, TimeText times, QObject* parent)
    : QAbstractListModel(parent), m_model(model), m_times(std::move(times))
{
    connect(&model, &CalendarModel::daysChanged, this, &AgendaItemModel::rebuild);
    connect(&model, &CalendarModel::practiceChanged, this, &AgendaItemModel::rebuild);
}

void AgendaItemModel::setTimes(const TimeText& times)
{
    m_times = times;
    rebuild();
}

void AgendaItemModel::setDates(QDate from, QDate to)
{
    m_from = from;
    m_to = to;
    rebuild();
}

void AgendaItemModel::rebuild()
{
    if (!m_from.isValid())
        return;
    beginResetModel();
    m_rows.clear();
    for (QDate date = m_from; date <= m_to; date = date.addDays(1)) {
        std::vector<Block> blocks = m_model.blocks(date);
        const models::UtcTime start = m_times.zone().startOfDay(date);
        std::erase_if(blocks, [&](const Block& block) { return block.start() < start; });
        if (blocks.empty() && date != m_model.today())
            continue;
        m_rows.push_back({date, {}});
        for (Block& block : blocks)
            m_rows.push_back({date, std::move(block)});
    }
    endResetModel();
}

const Block* AgendaItemModel::block(int row) const
{
    return row >= 0 && row < int(m_rows.size()) && m_rows[size_t(row)].block ? &*m_rows[size_t(row)].block : nullptr;
}

QDate AgendaItemModel::date(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)].date : QDate();
}

bool AgendaItemModel::hasSessions() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.block.has_value(); });
}

int AgendaItemModel::rowOf(const models::Uuid& booking) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].block && m_rows[i].block->contains(booking))
            return int(i);
    return -1;
}

int AgendaItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AgendaItemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (!row.block)
            return m_times.longDate(row.date);
        return m_sentence ? m_sentence(*row.block) : m_times.range(row.block->start(), row.block->end());
    case IsHeading:
        return !row.block;
    case BookingId:
        return row.block ? row.block->id().toString() : QString();
    case Date:
        return row.date;
    default:
        return {};
    }
}

Qt::ItemFlags AgendaItemModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return block(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                              : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace ui::calendar
