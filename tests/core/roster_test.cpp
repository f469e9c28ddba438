// The roster: what the list shows of each client, filters, order, and following the store.
#include "tests/support/temp_desk.h"
#include "ui/core/cell.h"
#include "ui/core/commands.h"
#include "ui/core/demo/demo.h"
#include "ui/core/plans/client_plans.h"
#include "ui/core/roster/roster_item_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gmock/gmock.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

struct RosterDesk : testing::Test {
    tests::TempDesk desk;
    Commands commands{desk.store()};

    models::Uuid addPerson(const QString& first, const QString& last, const QString& phone = {})
    {
        plans::ClientDetails details;
        details.firstName = std::optional(first);
        details.lastName = std::optional(last);
        if (!phone.isEmpty())
            details.phone = std::optional(phone);
        const auto added = commands.perform(plans::addClient(details));
        EXPECT_TRUE(added) << (added ? "" : added.error().message.toStdString());
        return added ? added->id : models::Uuid();
    }

    static QStringList names(const RosterItemModel& model)
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row)
            result.append(model.index(row, RosterItemModel::Name).data().toString());
        return result;
    }
};

} // namespace

using Roster = RosterDesk;

TEST_F(Roster, ListsPeopleByNameInTheLocalesOrder)
{
    addPerson(u"Zoë"_s, u"van Dijk"_s);
    addPerson(u"Ana"_s, u"Duarte"_s);
    addPerson(u"Ängla"_s, u"Berg"_s);
    RosterItemModel model(desk.store());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(model.load(QLocale(QLocale::German, QLocale::Germany)));
    EXPECT_EQ(names(model), (QStringList{u"Ana Duarte"_s, u"Ängla Berg"_s, u"Zoë van Dijk"_s}));
    EXPECT_EQ(model.total(), 3);
    model.sort(RosterItemModel::Name, Qt::DescendingOrder);
    EXPECT_EQ(names(model).first(), u"Zoë van Dijk"_s);
}

TEST_F(Roster, FindsByAnyPartOfNameOrPhoneWithoutAccents)
{
    addPerson(u"Tomáš"_s, u"Novák"_s, u"+49 151 5550-0142"_s);
    addPerson(u"Mateo"_s, u"Herrera"_s);
    addPerson(u"Priya"_s, u"Raghavan"_s);
    RosterItemModel model(desk.store());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(model.load(QLocale::c()));
    RosterFilter filter;
    filter.text = u"ma"_s;
    model.setFilter(filter);
    EXPECT_EQ(names(model), (QStringList{u"Mateo Herrera"_s, u"Tomáš Novák"_s}));
    EXPECT_EQ(model.counts().active, 2);
    EXPECT_EQ(model.index(1, RosterItemModel::Name).data(LettersRole).value<QList<int>>(), (QList<int>{2, 3}));
    filter.text = u"15155500142"_s;
    model.setFilter(filter);
    EXPECT_EQ(names(model), QStringList{u"Tomáš Novák"_s});
    filter.text = u"nov tom"_s;
    model.setFilter(filter);
    EXPECT_EQ(names(model), QStringList{u"Tomáš Novák"_s});
    filter.text = u"nobody"_s;
    model.setFilter(filter);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(Roster, FollowsTheStoreAndItsUndo)
{
    RosterItemModel model(desk.store());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(model.load(QLocale::c()));
    const models::Uuid ana = addPerson(u"Ana"_s, u"Duarte"_s);
    ASSERT_EQ(model.rowCount(), 1);
    ASSERT_TRUE(commands.perform(plans::archiveClient(ana.toString())));
    EXPECT_EQ(model.rowCount(), 0) << "archived people are not among the active";
    EXPECT_EQ(model.total(), 1);
    ASSERT_TRUE(desk.store().undo());
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(Roster, TicksStayWithTheirPeopleAndLeaveWithThem)
{
    addPerson(u"Ana"_s, u"Duarte"_s);
    const models::Uuid mateo = addPerson(u"Mateo"_s, u"Herrera"_s);
    RosterItemModel model(desk.store());
    ASSERT_TRUE(model.load(QLocale::c()));
    ASSERT_TRUE(model.setData(model.index(1, RosterItemModel::Check), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::CheckStateRole).toInt(), Qt::PartiallyChecked);
    addPerson(u"Aaron"_s, u"Aarons"_s);
    EXPECT_EQ(model.ticked(), QList<models::Uuid>{mateo});
    RosterFilter filter;
    filter.text = u"ana"_s;
    model.setFilter(filter);
    EXPECT_TRUE(model.ticked().isEmpty()) << "nothing hidden may be acted on";
    model.tickAll(true);
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::CheckStateRole).toInt(), Qt::Checked);
}

TEST_F(Roster, TheSampleDeskFillsEveryColumnAndSortsEmptyCellsLast)
{
    ASSERT_TRUE(demo::fill(desk.store(), {1, 30, 1}));
    RosterItemModel model(desk.store());
    ASSERT_TRUE(model.load(QLocale::c()));
    ASSERT_GT(model.rowCount(), 10);
    for (const int column : {RosterItemModel::Next, RosterItemModel::LastSeen, RosterItemModel::Pack}) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(column, order);
            bool emptySeen = false;
            for (int row = 0; row < model.rowCount(); ++row) {
                const bool isEmpty = model.index(row, column).data().toString() == u"–"_s;
                EXPECT_FALSE(emptySeen && !isEmpty) << "column " << column << ", row " << row;
                emptySeen |= isEmpty;
            }
        }
    }
    EXPECT_NE(model.index(0, RosterItemModel::Points).data().toString(), QString());
}

TEST_F(Roster, PrivacyHidesAmounts)
{
    addPerson(u"Ana"_s, u"Duarte"_s);
    RosterItemModel model(desk.store());
    ASSERT_TRUE(model.load(QLocale::c()));
    EXPECT_EQ(model.index(0, RosterItemModel::Balance).data().toString(), u"€0.00"_s);
    model.setPrivate(true);
    EXPECT_FALSE(model.index(0, RosterItemModel::Balance).data().toString().contains(u'0'));
}

TEST_F(Roster, InTheBackgroundNamesComeAtOnceAndFiguresFollow)
{
    const models::Uuid ana = addPerson(u"Ana"_s, u"Duarte"_s);
    addPerson(u"Ben"_s, u"Okafor"_s);
    storage::BackgroundReader background(desk.file(u"desk.sqlite"_s));
    desk.store().setBackgroundReader(&background);
    RosterItemModel model(desk.store());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(model.load(QLocale::c()));
    EXPECT_EQ(names(model), (QStringList{u"Ana Duarte"_s, u"Ben Okafor"_s}));
    EXPECT_FALSE(model.hasFigures());
    EXPECT_EQ(model.index(0, RosterItemModel::Balance).data().toString(), QString())
        << "no figure is better than a wrong one";
    // What is committed meanwhile is in the figures that come.
    plans::ClientDetails details;
    details.lastName = std::optional(u"Silva"_s);
    ASSERT_TRUE(commands.perform(plans::updateClient(ana.toString(), details)));
    QSignalSpy told(&model, &RosterItemModel::countsChanged);
    while (!model.hasFigures())
        ASSERT_TRUE(told.wait());
    EXPECT_EQ(names(model), (QStringList{u"Ana Silva"_s, u"Ben Okafor"_s}));
    EXPECT_NE(model.index(0, RosterItemModel::Balance).data().toString(), QString());
    desk.store().setBackgroundReader(nullptr);
}
