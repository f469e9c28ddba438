// A client whose adding was taken back leaves no health data behind once it cannot come back.
#include "tests/core/plan_desk.h"

using namespace Qt::StringLiterals;

namespace
{

class UndoneClient : public tests::PlanDesk
{
protected:
    qint64 mentions()
    {
        return desk.number(u"SELECT count(*) FROM journal_op WHERE old LIKE '%asthma%' OR new LIKE '%asthma%'"_s);
    }

    void addCarla()
    {
        ui::plans::ClientDetails details;
        details.firstName = std::optional(u"Carla"_s);
        details.lastName = std::optional(u"Gone"_s);
        details.healthConditions = std::optional(u"asthma"_s);
        act(ui::plans::addClient(details));
    }
};

} // namespace

TEST_F(UndoneClient, StaysWholeWhileItCanComeBack)
{
    addCarla();
    ASSERT_TRUE(desk.store().undo());
    EXPECT_EQ(mentions(), 2);
    ASSERT_TRUE(desk.store().redo());
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM client_profiles WHERE health_conditions = 'asthma'"_s), 1);
    addClient(u"Dora"_s, u"New"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM client_profiles WHERE health_conditions = 'asthma'"_s), 1);
    EXPECT_GE(mentions(), 1);
}

TEST_F(UndoneClient, LosesItsHealthDataWithTheNextAct)
{
    addCarla();
    ASSERT_TRUE(desk.store().undo());
    addClient(u"Dora"_s, u"New"_s);
    EXPECT_EQ(mentions(), 0);
    ASSERT_TRUE(desk.store().undo());
    ASSERT_TRUE(desk.store().redo());
}
