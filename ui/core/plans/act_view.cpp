// ActView: before and after images of the rows of an act.
#include "ui/core/plans/act_view.h"

namespace ui
{

ActView::ActView(const storage::Reader& reader, const models::ChangeSet& changes) : m_reader(reader)
{
    for (const models::RowChange& change : changes.rows)
        m_changes[change.table].push_back(change);
}

models::Result<const ActView::Images*> ActView::imagesOf(const models::TableInfo& table) const
{
    if (const auto known = m_images.find(&table); known != m_images.end())
        return &known->second;
    Images images;
    const auto changes = m_changes.find(&table);
    if (changes != m_changes.end()) {
        for (const models::RowChange& change : changes->second) {
            auto [at, isFirst] = images.try_emplace(change.id);
            Image& image = at->second;
            if (isFirst && change.kind != models::RowChange::Kind::Insert) {
                TD_ASSIGN(image.before, m_reader.row(table, change.id));
                image.after = image.before;
            }
            if (change.kind == models::RowChange::Kind::Delete) {
                image.after.reset();
                continue;
            }
            if (!image.after)
                image.after = models::Row{&table, std::vector<models::Value>(table.columns.size())};
            for (const models::Cell& cell : change.after)
                image.after->values[size_t(cell.column)] = cell.value;
        }
    }
    return &m_images.emplace(&table, std::move(images)).first->second;
}

} // namespace ui
