// Entities: from a struct's descriptor come its table, its rows and which columns changed.
#pragma once

#include "models/codec.h"
#include "models/result.h"
#include "models/table.h"

#include <tuple>
#include <type_traits>

namespace models
{

/// Specialise for each entity: `static constexpr const char* table` and `static constexpr auto columns` (a tuple of
/// column(...) in stored order, `id` first).
template <class E>
struct Describe;

template <class E, class T>
struct Column {
    const char* name;
    T E::*member;
    const char* references = "";
};

template <class E, class T>
constexpr Column<E, T> column(const char* name, T E::*member, const char* references = "")
{
    return {name, member, references};
}

namespace detail
{
template <class T>
struct Unwrapped {
    using type = T;
    static constexpr bool nullable = false;
};
template <class T>
struct Unwrapped<std::optional<T>> {
    using type = T;
    static constexpr bool nullable = true;
};

template <class E, class T>
ColumnInfo columnInfo(const Column<E, T>& described)
{
    using Field = typename Unwrapped<T>::type;
    ColumnInfo info{QString(QLatin1String(described.name)),
                    Codec<Field>::type,
                    Unwrapped<T>::nullable,
                    QString(QLatin1String(described.references)),
                    {}};
    if constexpr (std::is_enum_v<Field>) {
        for (const char* word : EnumNames<Field>::names)
            info.words.push_back(QString(QLatin1String(word)));
    }
    return info;
}
} // namespace detail

/// The table of an entity. Made on first use; the address is stable for the life of the program.
template <class E>
const TableInfo& tableOf()
{
    static const TableInfo kTable = [] {
        TableInfo table;
        table.name = QString(QLatin1String(Describe<E>::table));
        std::apply([&](const auto&... c) { (table.columns.push_back(detail::columnInfo(c)), ...); },
                   Describe<E>::columns);
        table.updatedAt = table.indexOf(u"updated_at");
        return table;
    }();
    return kTable;
}

template <class E>
Row toRow(const E& entity)
{
    Row row{&tableOf<E>(), {}};
    row.values.reserve(row.table->columns.size());
    const auto put = [&](const auto& field) {
        using Field = std::decay_t<decltype(field)>;
        using Inner = typename detail::Unwrapped<Field>::type;
        if constexpr (detail::Unwrapped<Field>::nullable)
            row.values.push_back(field ? Codec<Inner>::store(*field) : Value{});
        else
            row.values.push_back(Codec<Inner>::store(field));
    };
    std::apply([&](const auto&... c) { (put(entity.*(c.member)), ...); }, Describe<E>::columns);
    return row;
}

/// Reads a row into its struct. Corrupt when a value is not of its column's type; the message names the column.
template <class E>
Result<E> fromRow(const Row& row)
{
    E entity;
    size_t index = 0;
    const char* wrong = nullptr;
    const auto take = [&](const auto& described) {
        using Field = std::decay_t<decltype(entity.*(described.member))>;
        using Inner = typename detail::Unwrapped<Field>::type;
        const Value& value = row.values[index++];
        if (detail::Unwrapped<Field>::nullable && isNull(value))
            return;
        if (auto loaded = Codec<Inner>::load(value))
            entity.*(described.member) = std::move(*loaded);
        else if (!wrong)
            wrong = described.name;
    };
    if (row.values.size() != tableOf<E>().columns.size())
        return fail(ErrorCode::Internal,
                    QStringLiteral("A row of %1 has the wrong number of columns.").arg(tableOf<E>().name));
    std::apply([&](const auto&... c) { (take(c), ...); }, Describe<E>::columns);
    if (wrong)
        return fail(ErrorCode::Corrupt, QStringLiteral("The value of %1.%2 cannot be read (row %3).")
                                            .arg(tableOf<E>().name, QLatin1String(wrong), textOf(row.values[0])));
    return entity;
}

} // namespace models
