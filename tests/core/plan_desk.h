// PlanDesk: a real desk on which plans run, with short words for what a test does.
#pragma once

#include "models/rules/package_balance.h"
#include "tests/support/temp_desk.h"
#include "ui/core/plans/booking_plans.h"
#include "ui/core/plans/client_plans.h"
#include "ui/core/plans/offer_plans.h"
#include "ui/core/plans/package_plans.h"
#include "ui/core/plans/payment_plans.h"
#include "ui/core/plans/series_plans.h"
#include "ui/core/plans/settle_plans.h"

#include <QSqlQuery>
#include <gtest/gtest.h>

namespace tests
{

/// Clients "Anna Meyer" and "Ben Adeyemi", the services "Strength" (60 min, 45.00) and "Circuit" (group of 2), and the
/// offer "Five" (5 sessions of Strength, 200.00, 90 days). The clock: Monday 2 March 2026, 09:00 in Berlin.
class PlanDesk : public testing::Test
{
protected:
    PlanDesk() : commands(desk.store())
    {
        using namespace Qt::StringLiterals;
        addClient(u"Anna"_s, u"Meyer"_s);
        addClient(u"Ben"_s, u"Adeyemi"_s);
        ui::plans::ServiceDetails strength;
        strength.name = std::optional(u"Strength"_s);
        strength.duration = std::optional(60);
        strength.price = std::optional(models::Minor{4500});
        act(ui::plans::addService(strength));
        ui::plans::ServiceDetails circuit = strength;
        circuit.name = std::optional(u"Circuit"_s);
        circuit.isGroup = true;
        circuit.maxParticipants = std::optional(2);
        act(ui::plans::addService(circuit));
        ui::plans::OfferDetails five;
        five.name = std::optional(u"Five"_s);
        five.service = u"Strength"_s;
        five.sessionCount = std::optional(5);
        five.price = std::optional(models::Minor{20000});
        five.validityDays = std::optional(90);
        act(ui::plans::addOffer(five));
    }

    models::Uuid addClient(const QString& first, const QString& last)
    {
        ui::plans::ClientDetails details;
        details.firstName = std::optional(first);
        details.lastName = std::optional(last);
        return act(ui::plans::addClient(details)).id;
    }

    /// Performs a plan that must succeed.
    ui::Act act(const ui::Plan& plan)
    {
        auto done = commands.perform(plan);
        EXPECT_TRUE(done) << (done ? "" : done.error().message.toStdString());
        return done.value_or(ui::Act{});
    }

    /// Performs a plan that must be refused, and answers why.
    models::ErrorCode refusal(const ui::Plan& plan)
    {
        const auto done = commands.perform(plan);
        EXPECT_FALSE(done);
        return done ? models::ErrorCode::Internal : done.error().code;
    }

    ui::plans::BookRequest wish(const char* start, const QString& client = QStringLiteral("Anna Meyer"),
                                const QString& service = QStringLiteral("Strength"))
    {
        ui::plans::BookRequest request;
        request.client = client;
        request.service = service;
        request.start = tests::at(start);
        return request;
    }

    QString book(const char* start, const QString& client = QStringLiteral("Anna Meyer"),
                 const QString& service = QStringLiteral("Strength"))
    {
        return act(ui::plans::book(wish(start, client, service))).id.toString();
    }

    /// Sells "Five" to a client; the id of the pack.
    QString sell(const QString& client = QStringLiteral("Anna Meyer"))
    {
        ui::plans::SaleRequest request;
        request.client = client;
        request.package = QStringLiteral("Five");
        request.paymentMethod = QStringLiteral("cash");
        return act(ui::plans::sellPackage(request)).id.toString();
    }

    ui::Plan cancel(const QString& booking, models::CancelledBy by, ui::plans::Scope scope = ui::plans::Scope::This)
    {
        ui::plans::CancelRequest request;
        request.booking = booking;
        request.by = by;
        request.scope = scope;
        return ui::plans::cancelBooking(request);
    }

    ui::Plan move(const QString& booking, const char* start, ui::plans::Scope scope = ui::plans::Scope::This)
    {
        ui::plans::RescheduleRequest request;
        request.booking = booking;
        request.start = tests::at(start);
        request.scope = scope;
        return ui::plans::reschedule(request);
    }

    int left(const QString& pack)
    {
        return int(
            desk.number(QStringLiteral("SELECT sessions_remaining FROM client_packages WHERE id = '%1'").arg(pack)));
    }

    int held(const QString& pack)
    {
        return int(desk.number(QStringLiteral("SELECT count(*) FROM package_redemptions WHERE state = 'held' AND "
                                              "client_package_id = '%1'")
                                   .arg(pack)));
    }

    /// The first value of a query as text.
    QString text(const QString& sql)
    {
        QString found;
        EXPECT_TRUE(desk.reader().each(sql, {}, [&](const QSqlQuery& query) -> models::Status {
            found = query.value(0).toString();
            return {};
        }));
        return found;
    }

    void setPolicy(const QString& json)
    {
        const auto done = desk.store().perform([&](const storage::Reader& reader) -> models::Result<models::ChangeSet> {
            TD_ASSIGN(const auto before, reader.first<models::TrainerSettings>(QStringLiteral("ORDER BY id")));
            models::TrainerSettings after = *before;
            after.policy = models::Json{json};
            models::ChangeSet changes{QStringLiteral("Policy"), {}};
            models::addUpdate(changes, *before, after, desk.now);
            return changes;
        });
        EXPECT_TRUE(done);
    }

    TempDesk desk;
    ui::Commands commands;
};

} // namespace tests
