// Making and inverting changes.
#include "models/change_set.h"

#include <algorithm>

namespace models
{

namespace
{

std::vector<Cell> allCells(const Row& row)
{
    std::vector<Cell> cells;
    cells.reserve(row.values.size());
    for (size_t i = 0; i < row.values.size(); ++i)
        cells.push_back({int(i), row.values[i]});
    return cells;
}

} // namespace

RowChange RowChange::inverse() const
{
    const Kind turned = kind == Kind::Insert ? Kind::Delete : kind == Kind::Delete ? Kind::Insert : Kind::Update;
    return {turned, table, id, after, before};
}

ChangeSet ChangeSet::inverse() const
{
    ChangeSet result{label, {}};
    result.rows.reserve(rows.size());
    std::for_each(rows.rbegin(), rows.rend(), [&](const RowChange& row) { result.rows.push_back(row.inverse()); });
    return result;
}

void ChangeSet::append(ChangeSet other)
{
    rows.insert(rows.end(), std::make_move_iterator(other.rows.begin()), std::make_move_iterator(other.rows.end()));
}

RowChange insertOf(const Row& row)
{
    return {RowChange::Kind::Insert, row.table, row.id(), {}, allCells(row)};
}

RowChange deleteOf(const Row& row)
{
    return {RowChange::Kind::Delete, row.table, row.id(), allCells(row), {}};
}

RowChange updateOf(const Row& before, const Row& after)
{
    Q_ASSERT(before.table == after.table && before.values.size() == after.values.size());
    RowChange change{RowChange::Kind::Update, before.table, before.id(), {}, {}};
    for (size_t i = 0; i < before.values.size(); ++i) {
        if (before.values[i] != after.values[i]) {
            change.before.push_back({int(i), before.values[i]});
            change.after.push_back({int(i), after.values[i]});
        }
    }
    return change;
}

} // namespace models
