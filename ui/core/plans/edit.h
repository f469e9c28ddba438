// Edit: one field of an update, and what every plan that makes or changes a record needs.
#pragma once

#include "ui/core/commands.h"

namespace ui::plans
{

/// No outer value: leave the field as it is. No inner value: take the value away.
template <class T>
using Edit = std::optional<std::optional<T>>;

template <class T>
void applyEdit(std::optional<T>& field, const Edit<T>& edit)
{
    if (edit)
        field = *edit;
}

/// For a field that cannot be empty: Invalid when the edit takes it away.
template <class T>
models::Status applyEdit(T& field, const Edit<T>& edit, const QString& what)
{
    if (!edit)
        return {};
    if (!*edit)
        return models::fail(models::ErrorCode::Invalid,
                            QStringLiteral("The %1 cannot be empty. Nothing was changed.").arg(what));
    field = **edit;
    return {};
}

/// The id of a new record: the wished one if it is free (Duplicate where it is not), else a new one.
template <class E>
models::Result<models::Uuid> freshId(const Planning& planning, const std::optional<models::Uuid>& wished)
{
    if (!wished)
        return planning.ids.next(planning.now);
    TD_ASSIGN(const std::optional<E> taken, planning.reader.find<E>(*wished));
    if (taken)
        return models::fail(models::ErrorCode::Duplicate,
                            QStringLiteral("A record with this id exists already. Nothing was changed."));
    return *wished;
}

} // namespace ui::plans
