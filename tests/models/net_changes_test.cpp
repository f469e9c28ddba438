// Net changes: many changes of a row as one.
#include "models/net_changes.h"
#include "models/entities/all.h"

#include <gtest/gtest.h>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using models::ChangeSet;
using models::RowChange;
using models::Uuid;

namespace
{

using Rows = std::map<Uuid, models::Row>;

models::Badge someBadge(const Uuid& id, int number)
{
    models::Badge badge;
    badge.id = id;
    badge.name = u"Badge %1"_s.arg(number);
    badge.description = number % 2 ? std::optional(u"%1"_s.arg(number)) : std::nullopt;
    return badge;
}

/// Applies changes and demands that every before-value holds.
void replay(Rows& rows, const ChangeSet& changes)
{
    for (const RowChange& change : changes.rows) {
        if (change.kind != RowChange::Kind::Insert) {
            ASSERT_TRUE(rows.contains(change.id));
            for (const models::Cell& cell : change.before)
                ASSERT_EQ(rows[change.id].values[size_t(cell.column)], cell.value);
        } else {
            ASSERT_FALSE(rows.contains(change.id));
            rows[change.id] = models::Row{change.table, std::vector<models::Value>(change.table->columns.size())};
        }
        if (change.kind == RowChange::Kind::Delete) {
            ASSERT_EQ(change.before.size(), change.table->columns.size());
            rows.erase(change.id);
        }
        for (const models::Cell& cell : change.after)
            rows[change.id].values[size_t(cell.column)] = cell.value;
    }
}

} // namespace

TEST(NetChanges, NetHasTheSameEffectWithOneChangeARow)
{
    const unsigned seed = 20261127;
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::vector<Uuid> ids;
    for (int i = 0; i < 4; ++i)
        ids.push_back(Uuid::derived(Uuid{}, u"badge %1"_s.arg(i)));
    for (int round = 0; round < 300; ++round) {
        Rows before;
        for (const Uuid& id : ids) {
            if (random() % 2)
                before[id] = models::toRow(someBadge(id, int(random() % 5)));
        }
        Rows after = before;
        ChangeSet changes{u"Mixed"_s, {}};
        for (int step = 0; step < 12; ++step) {
            const Uuid& id = ids[random() % ids.size()];
            const models::Row image = models::toRow(someBadge(id, int(random() % 5)));
            ChangeSet one;
            if (!after.contains(id))
                one.rows.push_back(models::insertOf(image));
            else if (random() % 3 == 0)
                one.rows.push_back(models::deleteOf(after[id]));
            else if (RowChange update = models::updateOf(after[id], image); !update.after.empty())
                one.rows.push_back(update);
            replay(after, one);
            changes.append(one);
        }
        const ChangeSet net = models::netOf(changes);
        std::map<Uuid, int> counts;
        for (const RowChange& row : net.rows)
            EXPECT_EQ(++counts[row.id], 1);
        Rows direct = before;
        replay(direct, net);
        ASSERT_EQ(direct.size(), after.size());
        for (const auto& [id, row] : after)
            EXPECT_EQ(direct[id].values, row.values);
        replay(direct, net.inverse());
        EXPECT_EQ(direct.size(), before.size());
    }
}
