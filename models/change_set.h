// ChangeSet: everything one act changes. The undo step, the outbox entry and the news for the views are this value.
#pragma once

#include "models/entity.h"

#include <QString>
#include <vector>

namespace models
{

/// One column's value in a change; `column` is the index in the table.
struct Cell {
    int column = 0;
    Value value;
    bool operator==(const Cell&) const = default;
};

/// What happens to one row. Insert: `after` holds every column. Delete: `before` holds every column.
/// Update: both hold the changed columns, in the same order.
struct RowChange {
    enum class Kind { Insert, Update, Delete };

    Kind kind = Kind::Update;
    const TableInfo* table = nullptr;
    Uuid id;
    std::vector<Cell> before;
    std::vector<Cell> after;

    RowChange inverse() const;
    bool operator==(const RowChange&) const = default;
};

/// An act of the trainer: a label in the trainer's words ("Complete session") and its row changes, in order.
struct ChangeSet {
    QString label;
    std::vector<RowChange> rows;

    bool isEmpty() const { return rows.empty(); }
    /// The same rows backwards, each inverted: committing it takes the act back exactly.
    ChangeSet inverse() const;
    /// Adds the rows of another act of the same commit.
    void append(ChangeSet other);
    bool operator==(const ChangeSet&) const = default;
};

RowChange insertOf(const Row& row);
RowChange deleteOf(const Row& row);
/// The changed columns between two images of one row. No columns when they are equal.
RowChange updateOf(const Row& before, const Row& after);

template <class E>
void addInsert(ChangeSet& changes, const E& entity)
{
    changes.rows.push_back(insertOf(toRow(entity)));
}

template <class E>
void addDelete(ChangeSet& changes, const E& entity)
{
    changes.rows.push_back(deleteOf(toRow(entity)));
}

/// Adds the difference of two images, and sets `updated_at` to `now`. Equal images add nothing.
template <class E>
void addUpdate(ChangeSet& changes, const E& before, E after, UtcTime now)
{
    if (updateOf(toRow(before), toRow(after)).after.empty())
        return;
    if constexpr (requires { after.updatedAt; })
        after.updatedAt = now;
    changes.rows.push_back(updateOf(toRow(before), toRow(after)));
}

} // namespace models
