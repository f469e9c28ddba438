// The sample practice: every table, sound, and the same for the same seed.
#include "storage/check.h"
#include "tests/support/temp_desk.h"
#include "ui/core/commands.h"
#include "ui/core/demo/demo.h"
#include "ui/core/plans/series_plans.h"

#include <QSqlQuery>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

QStringList everything(tests::TempDesk& desk)
{
    QStringList rows;
    for (const models::TableInfo* table : models::allTables()) {
        EXPECT_TRUE(desk.reader().eachRow(*table, u"ORDER BY id"_s, {}, [&](const models::Row& row) -> models::Status {
            QString text = table->name;
            for (const models::Value& value : row.values)
                text += u'|' + storage::toVariant(value).toString();
            rows.append(text);
            return {};
        }));
    }
    return rows;
}

} // namespace

TEST(Demo, FillsEveryTableAndIsSound)
{
    for (const quint64 seed : {1, 7, 99}) {
        for (const int clients : {1, 20, 60}) {
            tests::TempDesk desk;
            const auto filled = ui::demo::fill(desk.store(), {seed, clients, 1});
            ASSERT_TRUE(filled) << filled.error().message.toStdString();
            for (const models::TableInfo* table : models::allTables()) {
                if (clients == 1)
                    continue; // one person does not do everything
                EXPECT_GT(desk.number(u"SELECT count(*) FROM "_s + table->name), 0)
                    << table->name.toStdString() << " seed " << seed << " clients " << clients;
            }
            const auto faults = storage::checkDesk(desk.reader());
            ASSERT_TRUE(faults) << faults.error().message.toStdString();
            for (const storage::Fault& fault : *faults)
                ADD_FAILURE()
                    << QString(fault.kind + u' ' + fault.table + u' ' + fault.id + u' ' + fault.detail).toStdString();
        }
    }
}

TEST(Demo, IsTheSameForTheSameSeedAndClock)
{
    tests::TempDesk first, second;
    ASSERT_TRUE(ui::demo::fill(first.store(), {5, 12, 1}));
    ASSERT_TRUE(ui::demo::fill(second.store(), {5, 12, 1}));
    EXPECT_EQ(everything(first), everything(second));
}

TEST(Demo, ItsSeriesDoNotGoOnByThemselves)
{
    tests::TempDesk desk;
    ASSERT_TRUE(ui::demo::fill(desk.store(), {3, 20, 1}));
    const QStringList before = everything(desk);
    ui::Commands commands(desk.store());
    const auto extended = commands.perform(ui::plans::extendSeries());
    EXPECT_TRUE(extended) << extended.error().message.toStdString();
    EXPECT_EQ(everything(desk), before);
}

TEST(Demo, RefusesADeskWithData)
{
    tests::TempDesk desk;
    ASSERT_TRUE(ui::demo::fill(desk.store(), {1, 2, 1}));
    EXPECT_EQ(ui::demo::fill(desk.store(), {1, 2, 1}).error().code, models::ErrorCode::NotEmpty);
}
