// Who may write what, and how two values become one: the table of docs/protocol.md as data.
#pragma once

#include <QStringView>
#include <span>

namespace server
{

/// How a column takes a change that did not see the newest value.
enum class Merge {
    Last,    ///< the later hybrid clock
    Text,    ///< three-way by lines, both kept on a true conflict
    Set,     ///< additions and removals of both
    Keys,    ///< per key, per weekday, per dated exception
    Status,  ///< by rank; before the session's start a cancellation beats all
    Later,   ///< the greater (instants)
    Days,    ///< both moves in days add up
    Amount,  ///< both differences add up
    Counted, ///< follows from other rows; what a desk says is passed over
    Granted, ///< given by the platform alone; a desk's no is passed over, because the database says it by itself
    Never    ///< fixed when the row is made
};

/// Whether the endpoint alone says what stands in a column once its row is made.
constexpr bool isOfTheEndpoint(Merge rule)
{
    return rule == Merge::Counted || rule == Merge::Granted || rule == Merge::Never;
}

/// What an insertion may say in a column.
enum class OnInsert {
    Free,
    Empty,   ///< null, false or 0; anything else is forbidden
    ForcedNo ///< becomes false, whatever it says
};

struct ColumnPolicy {
    const char* column;
    Merge merge = Merge::Last;
    OnInsert onInsert = OnInsert::Free;
    const char* group = nullptr; ///< columns that win or lose together
};

struct TablePolicy {
    const char* table;
    bool mayInsert = true;
    bool mayUpdate = true;
    bool mayRemove = true;
    const char* naturalKey = nullptr; ///< a second row with the same key is the same row: an alias
    bool tracksOrigin = false;        ///< the table does not say whose desk made a row
    bool hasDerivedIds = false;       ///< two desks may make the same row
    std::span<const ColumnPolicy> columns{};
};

/// The policy of a table; nullptr for one that is not synchronised.
const TablePolicy* policyOf(QStringView table);

/// The policy of a column. `id`, `trainer_id` and `created_at` never change; `updated_at` only grows.
ColumnPolicy columnPolicy(const TablePolicy& table, QStringView column);

/// Whether a booking may go from one status to another in one act.
bool isStatusStep(QStringView from, QStringView to);

} // namespace server
