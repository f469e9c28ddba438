// Folding the changes of a row, two at a time.
#include "models/net_changes.h"

#include <algorithm>
#include <map>
#include <optional>

namespace models
{

namespace
{

/// Writes the cells of `over` over those of `cells`; with `missingOnly`, only columns that `cells` does not have.
void lay(std::vector<Cell>& cells, const std::vector<Cell>& over, bool missingOnly = false)
{
    for (const Cell& cell : over) {
        const auto at =
            std::find_if(cells.begin(), cells.end(), [&](const Cell& c) { return c.column == cell.column; });
        if (at == cells.end())
            cells.push_back(cell);
        else if (!missingOnly)
            at->value = cell.value;
    }
}

/// The update between two whole images of a row.
RowChange updateBetween(const RowChange& image, const std::vector<Cell>& before, const std::vector<Cell>& after)
{
    RowChange update{RowChange::Kind::Update, image.table, image.id, {}, {}};
    for (const Cell& cell : after) {
        const auto was =
            std::find_if(before.begin(), before.end(), [&](const Cell& c) { return c.column == cell.column; });
        if (was != before.end() && was->value != cell.value) {
            update.before.push_back(*was);
            update.after.push_back(cell);
        }
    }
    return update;
}

/// `first` and then `second` as one change of the row; no value where nothing is left of them.
std::optional<RowChange> merged(RowChange first, const RowChange& second)
{
    using Kind = RowChange::Kind;
    if (first.kind == Kind::Delete && second.kind == Kind::Insert) {
        RowChange update = updateBetween(first, first.before, second.after);
        return update.after.empty() ? std::nullopt : std::optional(std::move(update));
    }
    if (second.kind == Kind::Update) {
        lay(first.after, second.after);
        if (first.kind == Kind::Update)
            lay(first.before, second.before, true);
        return first;
    }
    if (first.kind == Kind::Insert)
        return std::nullopt;
    RowChange removal = second; // a Delete, of the row as it was before both
    lay(removal.before, first.before);
    return removal;
}

} // namespace

ChangeSet netOf(const ChangeSet& changes)
{
    std::vector<std::optional<RowChange>> kept;
    std::map<std::pair<const TableInfo*, Uuid>, size_t> places;
    for (const RowChange& row : changes.rows) {
        const auto [place, isNew] = places.try_emplace({row.table, row.id}, kept.size());
        if (isNew)
            kept.emplace_back(row);
        else if (std::optional<RowChange>& before = kept[place->second])
            before = merged(std::move(*before), row);
        else
            before = row;
    }
    ChangeSet result{changes.label, {}};
    for (std::optional<RowChange>& row : kept) {
        if (row)
            result.rows.push_back(std::move(*row));
    }
    return result;
}

} // namespace models
