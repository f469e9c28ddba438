// ActView: the desk's rows as they will be once an act is committed.
#pragma once

#include "models/change_set.h"
#include "storage/reader.h"

#include <map>

namespace ui
{

/// Rows of the database with an act's changes over them. Built once for an act; later changes are not seen.
class ActView
{
public:
    ActView(const storage::Reader& reader, const models::ChangeSet& changes);

    /// A row that the act changes: no `before` when it is new, no `after` when it goes.
    template <class E>
    struct Change {
        std::optional<E> before;
        std::optional<E> after;
    };

    bool touches(const models::TableInfo& table) const { return m_changes.contains(&table); }

    /// The rows of a type that the act changes, by id.
    template <class E>
    models::Result<std::vector<Change<E>>> changed() const
    {
        TD_ASSIGN(const auto* images, imagesOf(models::tableOf<E>()));
        std::vector<Change<E>> result;
        for (const auto& [id, image] : *images) {
            Change<E> change;
            if (image.before) {
                TD_ASSIGN(change.before, models::fromRow<E>(*image.before));
            }
            if (image.after) {
                TD_ASSIGN(change.after, models::fromRow<E>(*image.after));
            }
            result.push_back(std::move(change));
        }
        return result;
    }

    /// The entities of `rest` as the act leaves them; `fits` must say for an entity what `rest` says in SQL.
    template <class E, class Fits>
    models::Result<std::vector<E>> all(const QString& rest, const QVariantList& bound, const Fits& fits) const
    {
        TD_ASSIGN(std::vector<E> found, m_reader.all<E>(rest, bound));
        if (!touches(models::tableOf<E>()))
            return found;
        TD_ASSIGN(const auto* images, imagesOf(models::tableOf<E>()));
        std::erase_if(found, [&](const E& entity) { return images->contains(entity.id); });
        for (const auto& [id, image] : *images) {
            if (!image.after)
                continue;
            TD_ASSIGN(E entity, models::fromRow<E>(*image.after));
            if (fits(entity))
                found.push_back(std::move(entity));
        }
        return found;
    }

    /// The entity of an id as the act leaves it, or no value.
    template <class E>
    models::Result<std::optional<E>> find(const models::Uuid& id) const
    {
        TD_ASSIGN(std::vector<E> found,
                  all<E>(QStringLiteral("WHERE id = ?"), {id.toString()}, [&](const E& e) { return e.id == id; }));
        return found.empty() ? std::nullopt : std::optional<E>(std::move(found.front()));
    }

    const storage::Reader& reader() const { return m_reader; }

private:
    struct Image {
        std::optional<models::Row> before;
        std::optional<models::Row> after;
    };
    using Images = std::map<models::Uuid, Image>;

    models::Result<const Images*> imagesOf(const models::TableInfo& table) const;

    const storage::Reader& m_reader;
    std::map<const models::TableInfo*, std::vector<models::RowChange>> m_changes;
    mutable std::map<const models::TableInfo*, Images> m_images;
};

} // namespace ui
