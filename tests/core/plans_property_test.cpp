// Any sequence of acts: preview equals effect, undo is the exact inverse, the desk stays sound. The seed is printed.
#include "tests/core/plan_desk.h"

#include "storage/check.h"
#include "tests/support/desk_text.h"
#include "ui/core/plans/badges.h"
#include "ui/core/plans/inbox.h"
#include "ui/core/plans/loyalty.h"
#include "ui/core/plans/profile.h"
#include "ui/core/plans/referrals.h"
#include "ui/core/plans/reviews.h"
#include "ui/core/plans/waitlist.h"

#include <QJsonObject>
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

    models::Uuid someId(const QString& sql) { return *models::Uuid::fromString(some(sql)); }
    models::Uuid someClientId() { return someId(u"SELECT client_id FROM trainer_clients ORDER BY id"_s); }

    /// Acts around the calendar: people, points, badges, referrals, the waiting list, the profile, the inbox.
    ui::Plan someOtherPlan()
    {
        using namespace ui::plans;
        switch (below(14)) {
        case 0: {
            ClientDetails details;
            details.notes = std::optional(u"Note %1"_s.arg(below(100)));
            details.healthConditions = below(2) ? std::optional(u"Knee"_s) : std::nullopt;
            return updateClient(someClient(), details);
        }
        case 1:
            return below(2) ? archiveClient(someClient()) : restoreClient(someClient());
        case 2:
            return ui::addReferral(someClientId(), someClientId());
        case 3: {
            static const QStringList kCriteria{u"count(completed) >= 2"_s, u"points >= 60"_s, u"manual"_s,
                                               u"streak_weeks >= 1 and tenure_days >= 0"_s,
                                               u"referrals(completed) >= 1"_s};
            return ui::addBadge({u"Badge %1"_s.arg(below(1000)), kCriteria[below(int(kCriteria.size()))], {}, {}});
        }
        case 4:
            return ui::awardBadge(someClientId(), someId(u"SELECT id FROM badges ORDER BY id"_s));
        case 5:
            return ui::redeemPoints(someClientId(), 1 + below(30), u"Reason"_s);
        case 6: {
            const auto circuit = someId(u"SELECT id FROM trainer_services WHERE name = 'Circuit'"_s);
            return below(2) ? ui::joinWaitlist(someClientId(), circuit, someTime())
                            : ui::leaveWaitlist(someClientId(), circuit, someTime());
        }
        case 7:
            return ui::addReview(*models::Uuid::fromString(someBooking()), 1 + below(5), u"Words"_s);
        case 8:
        case 9:
            return refundPayment(some(u"SELECT id FROM payments ORDER BY id"_s),
                                 u"%1.%2"_s.arg(below(60)).arg(10 + below(90)), {}, u"Reason"_s);
        case 10: {
            OfferDetails details;
            details.price = std::optional(models::Minor{10000 + below(10000)});
            return updateOffer(u"Five"_s, details);
        }
        case 11: {
            ServiceDetails details;
            details.price = std::optional(models::Minor{1000 + below(8000)});
            return updateService(u"Strength"_s, details);
        }
        case 12:
            return ui::setPolicy({{u"buffer_before"_s, below(20)},
                                  {u"points_per_session"_s, below(20)},
                                  {u"no_show_uses_session"_s, below(2) == 0},
                                  {u"referral_points"_s, below(80)}});
        default:
            return below(2) ? ui::setDayException(QDate(2026, 3, 2 + below(20)), {}, u"Away"_s) : ui::markAllRead();
        }
    }

    ui::Plan somePlan()
    {
        using namespace ui::plans;
        if (below(3) == 0)
            return someOtherPlan();
        switch (below(16)) {
        case 0:
        case 1:
        case 2: {
            BookRequest request{
                .client = someClient(), .service = below(2) ? u"Strength"_s : u"Circuit"_s, .start = someTime()};
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
            return cancelBooking({.booking = someBooking(),
                                  .by = CancelledBy(below(3)),
                                  .reason = u"Reason"_s,
                                  .waive = below(3) == 0,
                                  .scope = someScope()});
        case 9:
        case 10:
            return reopenBooking(someBooking(), u"Reason"_s);
        case 11:
            return sellPackage({.client = someClient(), .package = u"Five"_s, .paymentMethod = u"cash"_s});
        case 12:
            return adjustPackage({.clientPackage = somePack(), .sessions = below(7) - 3, .reason = u"Reason"_s});
        case 13:
            return holdPackage({.clientPackage = below(2) ? std::optional(somePack()) : std::nullopt,
                                .from = QDate(2026, 3, 2 + below(10)),
                                .to = QDate(2026, 3, 12 + below(10)),
                                .reason = u"Reason"_s});
        case 14:
            return below(3) ? confirmBooking(someBooking())
                            : refundPackage(somePack(), RefundMethod(below(2)), u"Reason"_s);
        default:
            break;
        }
        PaymentRequest request{.client = someClient(),
                               .amount = models::Minor{100 + below(9000)},
                               .currency = u"EUR"_s,
                               .paymentMethod = u"cash"_s};
        if (below(2))
            request.booking = someBooking();
        return recordPayment(request);
    }

    QStringList everything() { return tests::everyRow(desk.reader()); }

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
