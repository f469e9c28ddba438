// The retention list over a real desk.
#include "tests/core/plan_desk.h"

#include "storage/erasure.h"
#include "ui/core/plans/profile.h"
#include "ui/core/reports/retention_report.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{

class RetentionReport : public tests::PlanDesk
{
protected:
    QStringList listed()
    {
        QStringList names;
        const auto practice = ui::readPractice(desk.reader()).value();
        const auto rows = ui::reports::retentionList(desk.reader(), practice, desk.now).value();
        for (const auto& row : rows)
            names << row.client + (row.hasHealth ? u" +"_s : QString());
        return names;
    }
};

} // namespace

TEST_F(RetentionReport, NamesWhoWasNotSeenForYearsUntilTheyAreErased)
{
    ui::plans::ClientDetails knee;
    knee.healthConditions = std::optional(u"Knee"_s);
    const auto ben = act(ui::plans::updateClient(u"Ben Adeyemi"_s, knee)).id;
    act(ui::plans::recordPayment({.client = u"Anna Meyer"_s,
                                  .amount = models::Minor{100},
                                  .currency = u"EUR"_s,
                                  .paymentMethod = u"cash"_s,
                                  .date = tests::at("2026-09-01T10:00Z")}));
    desk.now = tests::at("2029-03-01T10:00Z");
    EXPECT_TRUE(listed().isEmpty()) << "36 months are not over";
    desk.now = tests::at("2029-03-02T10:00Z");
    EXPECT_EQ(listed(), QStringList{u"Ben Adeyemi +"_s});
    desk.now = tests::at("2029-09-01T10:00Z");
    EXPECT_EQ(listed(), (QStringList{u"Ben Adeyemi +"_s, u"Anna Meyer"_s}));
    sell();
    desk.now = tests::at("2029-09-02T10:00Z");
    EXPECT_EQ(listed(), QStringList{u"Ben Adeyemi +"_s}) << "a pack was bought";
    act(ui::setPolicy({{u"retention_months"_s, 0}}));
    EXPECT_TRUE(listed().isEmpty());
    act(ui::setPolicy({{u"retention_months"_s, 12}}));
    ASSERT_TRUE(storage::eraseClient(desk.store(), ben));
    EXPECT_TRUE(listed().isEmpty()) << "an erased person is not listed";
}
