// TradeDesk: a desk with a trainer, a few clients and services, whose plans of bookings and payments are written
// plainly.
#pragma once

#include "models/rules/new_client.h"
#include "models/zone.h"
#include "tests/support/temp_desk.h"
#include "ui/core/commands.h"
#include "ui/core/plans/profile.h"

#include <gtest/gtest.h>

namespace tests
{

class TradeDesk : public testing::Test
{
protected:
    TradeDesk() : commands(desk.store())
    {
        practice = *ui::readPractice(desk.reader());
        today = practice.zone.dateOf(desk.now);
        anna = addClient(QStringLiteral("Anna"), QStringLiteral("Meyer"));
        ben = addClient(QStringLiteral("Ben"), QStringLiteral("Adeyemi"));
        strength = addService(QStringLiteral("Strength"), 0);
        circle = addService(QStringLiteral("Circle"), 2);
    }

    models::Uuid addClient(const QString& first, const QString& last)
    {
        auto record =
            models::newClient(desk.ids.next(desk.now), practice.profile.id, practice.zone.dateOf(desk.now), desk.now);
        record.user.firstName = first;
        record.user.lastName = last;
        record.user.email = QString(first.toLower() + QStringLiteral("@example.org"));
        models::ChangeSet changes{QStringLiteral("Add client"), {}};
        models::addInsert(changes, record.user);
        models::addInsert(changes, record.profile);
        models::addInsert(changes, record.settings);
        models::addInsert(changes, record.roster);
        EXPECT_TRUE(desk.store().commit(changes));
        return record.user.id;
    }

    models::Uuid addService(const QString& name, int seats)
    {
        models::TrainerService service;
        service.id = desk.ids.next(desk.now);
        service.trainerId = practice.profile.id;
        service.name = name;
        service.duration = 60;
        service.price = models::Minor{4500};
        service.isGroup = seats > 0;
        if (seats > 0)
            service.maxParticipants = seats;
        service.createdAt = service.updatedAt = desk.now;
        models::ChangeSet changes{QStringLiteral("Add service"), {}};
        models::addInsert(changes, service);
        EXPECT_TRUE(desk.store().commit(changes));
        return service.id;
    }

    models::UtcTime at(int days, int hour = 9) const
    {
        return practice.zone.startOfDay(today.addDays(days)).plusHours(hour);
    }

    models::Booking booking(const models::Uuid& client, models::UtcTime start, models::BookingStatus status,
                            const models::Uuid& service)
    {
        models::Booking made;
        made.id = desk.ids.next(desk.now);
        made.clientId = client;
        made.trainerId = practice.profile.id;
        made.serviceId = service;
        made.startTime = start;
        made.endTime = start.plusMinutes(60);
        made.status = status;
        made.createdAt = made.updatedAt = desk.now;
        return made;
    }

    models::Payment payment(const models::Uuid& client, qint64 units, std::optional<models::Uuid> bookingId = {})
    {
        models::Payment made;
        made.id = desk.ids.next(desk.now);
        made.bookingId = bookingId;
        made.clientId = client;
        made.trainerId = practice.profile.id;
        made.amount = models::Minor{units};
        made.currency = QStringLiteral("EUR");
        made.status = models::PaymentStatus::Succeeded;
        made.paymentMethod = QStringLiteral("cash");
        made.createdAt = made.updatedAt = desk.now;
        return made;
    }

    /// Runs a plan that inserts an entity as it is; what follows from it is added by Commands.
    template <class E>
    ui::Act insert(const E& entity)
    {
        auto act = commands.perform([&](const ui::Planning&) -> models::Result<ui::Act> {
            ui::Act made;
            made.changes.label = QStringLiteral("Insert");
            models::addInsert(made.changes, entity);
            return made;
        });
        EXPECT_TRUE(act) << (act ? "" : act.error().message.toStdString());
        return act.value_or(ui::Act{});
    }

    /// Runs a plan that changes an entity.
    template <class E, class Change>
    ui::Act change(const models::Uuid& id, const Change& edit)
    {
        auto act = commands.perform([&](const ui::Planning& planning) -> models::Result<ui::Act> {
            TD_ASSIGN(const E before, planning.reader.get<E>(id));
            E after = before;
            edit(after);
            ui::Act made;
            made.changes.label = QStringLiteral("Change");
            models::addUpdate(made.changes, before, after, planning.now);
            return made;
        });
        EXPECT_TRUE(act) << (act ? "" : act.error().message.toStdString());
        return act.value_or(ui::Act{});
    }

    /// A completed session of a client, `daysAgo` days before now.
    models::Uuid complete(const models::Uuid& client, int daysAgo, int hour = 9)
    {
        const auto done = booking(client, at(-daysAgo, hour), models::BookingStatus::Completed, strength);
        insert(done);
        return done.id;
    }

    qint64 points(const models::Uuid& client)
    {
        return desk.number(QStringLiteral("SELECT coalesce(sum(points), 0) FROM loyalty_points WHERE user_id = '%1'")
                               .arg(client.toString()));
    }
    qint64 badges(const models::Uuid& client)
    {
        return desk.number(
            QStringLiteral("SELECT count(*) FROM user_badges WHERE user_id = '%1'").arg(client.toString()));
    }
    void perform(const ui::Plan& plan)
    {
        const auto act = commands.perform(plan);
        EXPECT_TRUE(act) << (act ? "" : act.error().message.toStdString());
    }
    models::ErrorCode refusal(const ui::Plan& plan)
    {
        const auto act = commands.perform(plan);
        EXPECT_FALSE(act);
        return act ? models::ErrorCode::Internal : act.error().code;
    }

    TempDesk desk;
    ui::Commands commands;
    ui::Practice practice;
    QDate today; ///< when the test began; at() counts from here
    models::Uuid anna, ben, strength, circle;
};

} // namespace tests
