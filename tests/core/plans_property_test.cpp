// Any sequence of acts: preview equals effect, undo is the exact inverse, the desk stays sound. The seed is printed.
#include "tests/core/plan_desk.h"

#include "storage/check.h"

#include <random>

using namespace Qt::StringLiterals;
using models::CancelledBy;
using ui::plans::Scope;

namespace
{

class AnyPlans : public tests::PlanDesk, public testing::WithParamInterface<unsigned>
{
protected:
    AnyPlans() : random(GetParam())
    {
        setPolicy(u"{\"late_cancel_fee_percent\":30,\"buffer_after\":10,\"day_cap\":3}"_s);
        addClient(u"Cleo"_s, u"Ito"_s);
        for (const QString& client : kClients)
            sell(client);
    }

    int below(int bound) { return int(random() % unsigned(bound)); }

    QString some(const QString& sql)
    {
        QStringList ids;
        EXPECT_TRUE(desk.reader().each(sql, {}, [&](const QSqlQuery& query) -> models::Status {
            ids << query.value(0).toString();
            return {};
        }));
        return ids.isEmpty() ? u"01900000-0000-7000-8000-000000000000"_s : ids[below(int(ids.size()))];
    }

    QString someBooking() { return some(u"SELECT id FROM bookings ORDER BY id"_s); }
    QString somePack() { return some(u"SELECT id FROM client_packages ORDER BY id"_s); }
    QString someClient() { return kClients[below(int(kClients.size()))]; }
    models::UtcTime someTime() { return tests::at("2026-03-02T07:00Z").plusMinutes(30 * below(200)); }
    Scope someScope() { return Scope(below(3)); }

    ui::Plan somePlan()
    {
        using namespace ui::plans;
        switch (below(16)) {
        case 0:
        case 1:
        case 2: {
            BookRequest request{.client = someClient(), .service = below(2) ? u"Strength"_s : u"Circuit"_s, .start = someTime()};
            request.status = models::BookingStatus(below(3));
            request.paidSingly = below(8) == 0;
            if (below(6) == 0)
                request.package = somePack();
            return ui::plans::book(request);
        }
        case 3: {
            SeriesRequest request{.client = someClient(), .service = u"Strength"_s, .start = someTime()};
            request.rrule = below(2) ? u"FREQ=WEEKLY;COUNT=4"_s : u"FREQ=DAILY;INTERVAL=2;COUNT=3"_s;
            request.skipClashes = below(2);
            return bookSeries(request);
        }
        case 4:
            return reschedule({.booking = someBooking(), .start = someTime(), .end = {}, .scope = someScope()});
        case 5:
        case 6:
            return completeBooking(someBooking());
        case 7:
            return markNoShow(someBooking(), below(2), u"Reason"_s);
        case 8:
            return cancelBooking({.booking = someBooking(), .by = CancelledBy(below(3)), .reason = u"Reason"_s,
                                  .waive = below(3) == 0, .scope = someScope()});
        case 9:
        case 10:
            return reopenBooking(someBooking(), u"Reason"_s);
        case 11:
            return sellPackage({.client = someClient(), .package = u"Five"_s, .paymentMethod = u"cash"_s});
        case 12:
            return adjustPackage({.clientPackage = somePack(), .sessions = below(7) - 3, .reason = u"Reason"_s});
        case 13:
            return holdPackage({.clientPackage = below(2) ? std::optional(somePack()) : std::nullopt,
                                .from = QDate(2026, 3, 2 + below(10)), .to = QDate(2026, 3, 12 + below(10)),
                                .reason = u"Reason"_s});
        case 14:
            return below(3) ? confirmBooking(someBooking())
                            : refundPackage(somePack(), RefundMethod(below(2)), u"Reason"_s);
        default:
            break;
        }
        PaymentRequest request{.client = someClient(), .amount = models::Minor{100 + below(9000)}, .currency = u"EUR"_s,
                               .paymentMethod = u"cash"_s};
        if (below(2))
            request.booking = someBooking();
        return recordPayment(request);
    }

    /// Every synchronised row, as text.
    QStringList everything()
    {
        QStringList lines;
        for (const models::TableInfo* table : models::allTables()) {
            EXPECT_TRUE(desk.reader().eachRow(*table, u"ORDER BY id"_s, {}, [&](const models::Row& row) -> models::Status {
                QString line = table->name;
                for (const models::Value& value : row.values)
                    line += u'|' + (std::holds_alternative<qint64>(value)   ? QString::number(std::get<qint64>(value))
                                    : std::holds_alternative<double>(value) ? QString::number(std::get<double>(value))
                                                                            : models::textOf(value));
                lines << line;
                return {};
            }));
        }
        return lines;
    }

    std::mt19937 random;
    const QStringList kClients{u"Anna Meyer"_s, u"Ben Adeyemi"_s, u"Cleo Ito"_s};
};

QString consequencesText(const ui::Consequences& c)
{
    QString text = c.warnings.join(u',') + u'|' + c.fee.value_or(u"-"_s) + u'|' + c.payout.value_or(u"-"_s) + u'|' +
                   c.badges.join(u',') + u'|' + c.waitlist.join(u',') + u'|' + c.messages.join(u',');
    if (c.sessions)
        text += u"|%1>%2"_s.arg(c.sessions->first).arg(c.sessions->second);
    if (c.points)
        text += u"|%1"_s.arg(*c.points);
    for (const auto& date : c.dates)
        text += u'|' + date.start.toString() + date.state;
    return text;
}

} // namespace

TEST_P(AnyPlans, PreviewEqualsEffectUndoIsExactAndTheDeskStaysSound)
{
    int done = 0;
    for (int step = 0; step < 40; ++step) {
        SCOPED_TRACE("seed " + std::to_string(GetParam()) + ", step " + std::to_string(step));
        const ui::Plan plan = somePlan();
        const QStringList before = everything();
        const auto foreseen = commands.preview(plan);
        ASSERT_EQ(everything(), before) << "a preview writes nothing";
        const auto act = commands.perform(plan);
        ASSERT_EQ(foreseen.has_value(), act.has_value());
        if (!act) {
            EXPECT_EQ(foreseen.error(), act.error());
            ASSERT_EQ(everything(), before) << "a refusal writes nothing";
            continue;
        }
        EXPECT_EQ(consequencesText(foreseen->consequences), consequencesText(act->consequences));
        EXPECT_EQ(foreseen->changes.rows.size(), act->changes.rows.size());
        const QStringList after = everything();
        if (!act->changes.isEmpty()) {
            ++done;
            ASSERT_TRUE(desk.store().undo());
            ASSERT_EQ(everything(), before) << act->changes.label.toStdString();
            ASSERT_TRUE(desk.store().redo());
            ASSERT_EQ(everything(), after) << act->changes.label.toStdString();
        }
        const auto faults = storage::checkDesk(desk.reader());
        ASSERT_TRUE(faults);
        for (const storage::Fault& fault : *faults)
            ADD_FAILURE() << act->changes.label.toStdString() << ": " << fault.kind.toStdString() << " "
                          << fault.detail.toStdString();
        if (HasFailure())
            return;
        desk.now = desk.now.plusMinutes(below(120));
    }
    EXPECT_GT(done, 8);
}

INSTANTIATE_TEST_SUITE_P(Seeds, AnyPlans, testing::Range(1U, 11U));
