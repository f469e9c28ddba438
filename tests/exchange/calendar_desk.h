// CalendarDesk: a desk to import calendars into, and the events to write them with.
#pragma once

#include "models/availability.h"
#include "models/rules/new_client.h"
#include "storage/exchange/calendar_import.h"
#include "tests/support/temp_desk.h"

#include <gtest/gtest.h>

namespace tests
{

using namespace Qt::StringLiterals;

class CalendarDesk : public TempDesk
{
public:
    CalendarDesk() { trainer = reader().first<models::TrainerSettings>({}).value()->trainerId; }

    models::Uuid client(const QString& first, const QString& last, const QString& mail = {})
    {
        models::ClientRecord record = models::newClient(ids.next(now), trainer, QDate(2026, 1, 1), now);
        record.user.firstName = first;
        record.user.lastName = last;
        if (!mail.isEmpty())
            record.user.email = mail;
        models::ChangeSet changes;
        addInsert(changes, record.user);
        addInsert(changes, record.profile);
        addInsert(changes, record.settings);
        addInsert(changes, record.roster);
        commit(changes);
        return record.user.id;
    }

    models::Uuid service(const QString& name, int minutes, int seats = 0)
    {
        models::TrainerService service;
        service.id = ids.next(now);
        service.trainerId = trainer;
        service.name = name;
        service.duration = minutes;
        service.isGroup = seats > 0;
        if (seats > 0)
            service.maxParticipants = seats;
        service.createdAt = service.updatedAt = now;
        models::ChangeSet changes;
        addInsert(changes, service);
        commit(changes);
        return service.id;
    }

    models::Uuid book(const models::Uuid& clientId, const models::Uuid& serviceId, const char* start, int minutes = 60)
    {
        models::Booking booking;
        booking.id = ids.next(now);
        booking.clientId = clientId;
        booking.trainerId = trainer;
        booking.serviceId = serviceId;
        booking.startTime = at(start);
        booking.endTime = booking.startTime.plusMinutes(minutes);
        booking.status = models::BookingStatus::Confirmed;
        booking.createdAt = booking.updatedAt = now;
        models::ChangeSet changes;
        addInsert(changes, booking);
        commit(changes);
        return booking.id;
    }

    void setStatus(const models::Uuid& id, models::BookingStatus status, const QString& reason = {})
    {
        const models::Booking before = reader().get<models::Booking>(id).value();
        models::Booking after = before;
        after.status = status;
        if (!reason.isEmpty())
            after.cancellationReason = reason;
        models::ChangeSet changes;
        addUpdate(changes, before, after, now);
        commit(changes);
    }

    storage::CalendarImportReport import(const QByteArray& text, const storage::CalendarImportOptions& options = {})
    {
        storage::CalendarImportReport report;
        const auto done = store().perform([&](const storage::Reader& desk) -> models::Result<models::ChangeSet> {
            TD_ASSIGN(const storage::ImportContext context, contextOf(desk));
            TD_ASSIGN(const storage::CalendarFile file, storage::readCalendar(text, context.zone));
            TD_ASSIGN(auto plan, storage::planCalendarImport(desk, context, file, options));
            report = plan.report;
            return plan.changes;
        });
        EXPECT_TRUE(done) << done.error().message.toStdString();
        EXPECT_EQ(report.read, report.added + report.changed + report.same + int(report.rejects.size()));
        return report;
    }

    std::vector<models::Booking> bookings()
    {
        return reader().all<models::Booking>(u"ORDER BY start_time, client_id"_s).value();
    }
    qint64 acts() { return number(u"SELECT count(*) FROM journal_txn WHERE kind = 'act'"_s); }
    models::Availability availability()
    {
        return models::Availability::fromJson(reader().get<models::TrainerProfile>(trainer)->availabilityHours).value();
    }

    models::Result<storage::ImportContext> contextOf(const storage::Reader& desk)
    {
        storage::ImportContext context;
        context.trainerId = trainer;
        TD_ASSIGN(const auto profile, desk.get<models::TrainerProfile>(trainer));
        TD_ASSIGN(context.trainer, desk.get<models::User>(profile.userId));
        TD_ASSIGN(context.zone, models::Zone::fromId(u"Europe/Berlin"_s));
        context.now = now;
        return context;
    }

    models::Uuid trainer;

private:
    void commit(models::ChangeSet changes)
    {
        changes.label = u"Set up"_s;
        const auto done = store().commit(changes, storage::Origin::Quiet);
        EXPECT_TRUE(done) << done.error().message.toStdString();
    }
};

inline QByteArray event(const QByteArray& uid, const QByteArray& start, const QByteArray& summary,
                        const QByteArray& more = {}, const QByteArray& duration = "PT1H")
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTART;TZID=Europe/Berlin:" + start + "\r\nDURATION:" + duration +
           "\r\nSUMMARY:" + summary + "\r\n" + more + "END:VEVENT\r\n";
}

inline QByteArray calendar(const QByteArray& events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}

inline QString reasons(const storage::CalendarImportReport& report)
{
    QStringList list;
    for (const auto& reject : report.rejects)
        list.append(u"%1 %2"_s.arg(reject.row).arg(reject.reason));
    return list.join(u'\n');
}

} // namespace tests
