// Importing a calendar of 50,000 events, beside what libical alone needs to parse the same text.
#include "models/rules/new_client.h"
#include "storage/exchange/calendar_import.h"
#include "tests/bench/measurements.h"
#include "tests/bench/paired.h"
#include "tests/support/temp_desk.h"

#include <QDateTime>
#include <cstdlib>
#include <libical/ical.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr int kEvents = 50'000;
constexpr int kClients = 300;

/// Sessions of an hour, one after the other, from March 2020 on.
QByteArray benchCalendar()
{
    static const QByteArray kText = []() -> QByteArray {
        QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//EN\r\nX-WR-TIMEZONE:Europe/Berlin\r\n";
        const QDateTime first(QDate(2020, 3, 2), QTime(0, 0), Qt::UTC);
        for (int i = 0; i < kEvents; ++i) {
            const QDateTime start = first.addSecs(3600LL * i);
            text += "BEGIN:VEVENT\r\nUID:event-" + QByteArray::number(i) +
                    "@example.org\r\nDTSTART;TZID=Europe/Berlin:" + start.toString(u"yyyyMMdd'T'HHmmss").toLatin1() +
                    "\r\nDTEND;TZID=Europe/Berlin:" + start.addSecs(3600).toString(u"yyyyMMdd'T'HHmmss").toLatin1() +
                    "\r\nDTSTAMP:20260301T090000Z\r\nSUMMARY:PT Client Number" + QByteArray::number(i % kClients) +
                    "\r\nSTATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\nSEQUENCE:0\r\n"
                    "DESCRIPTION:Warm-up\\, then strength for the whole body and a short walk.\r\nEND:VEVENT\r\n";
        }
        return text + "END:VCALENDAR\r\n";
    }();
    return kText;
}

models::Zone benchZone()
{
    return models::Zone::fromId(u"Europe/Berlin"_s).value();
}

void fill(tests::TempDesk& desk, storage::ImportContext& context)
{
    context.trainerId = desk.reader().first<models::TrainerSettings>({}).value()->trainerId;
    context.zone = benchZone();
    context.now = tests::at("2026-03-02T08:00Z");
    models::ChangeSet changes{u"Set up"_s, {}};
    for (int i = 0; i < kClients; ++i) {
        models::ClientRecord record =
            models::newClient(desk.ids.next(desk.now), context.trainerId, QDate(2020, 1, 1), desk.now);
        record.user.firstName = u"Client"_s;
        record.user.lastName = u"Number%1"_s.arg(i);
        addInsert(changes, record.user);
        addInsert(changes, record.profile);
        addInsert(changes, record.settings);
        addInsert(changes, record.roster);
    }
    models::TrainerService service;
    service.id = desk.ids.next(desk.now);
    service.trainerId = context.trainerId;
    service.name = u"Strength"_s;
    service.duration = 60;
    service.createdAt = service.updatedAt = desk.now;
    addInsert(changes, service);
    if (!desk.store().commit(changes, storage::Origin::Quiet))
        std::abort();
}

storage::CalendarImportOptions wholeSpan()
{
    storage::CalendarImportOptions options;
    options.from = QDate(2019, 1, 1);
    options.until = QDate(2027, 12, 31);
    return options;
}

void parseByLibical(const QByteArray& text)
{
    icalcomponent* calendar = icalparser_parse_string(text.constData());
    if (!calendar)
        std::abort();
    icalcomponent_free(calendar);
}

models::Result<storage::CalendarImportPlan> planned(const storage::Reader& reader,
                                                    const storage::ImportContext& context)
{
    TD_ASSIGN(const auto file, storage::readCalendar(benchCalendar(), context.zone));
    return storage::planCalendarImport(reader, context, file, wholeSpan());
}

void runCalendarImport()
{
    const QByteArray text = benchCalendar();
    const auto reference = [&] { parseByLibical(text); };
    bench::compare(
        "calendar of 50,000 events: read", 5, 4.0,
        [&] {
            if (!storage::readCalendar(text, benchZone()))
                std::abort();
        },
        reference);
    tests::TempDesk desk;
    storage::ImportContext context;
    fill(desk, context);
    bench::compare(
        "calendar of 50,000 events: read and plan (dry run)", 5, 4.0,
        [&] {
            const auto plan = planned(desk.reader(), context);
            // One of the two hours at each clock change has no place.
            if (!plan || plan->report.added < kEvents - 40)
                std::abort();
        },
        reference);
    std::vector<double> ours, theirs;
    for (int round = 0; round < 3; ++round) {
        tests::TempDesk fresh;
        storage::ImportContext here;
        fill(fresh, here);
        theirs.push_back(bench::milliseconds(reference));
        ours.push_back(bench::milliseconds([&] {
            const auto done =
                fresh.store().perform([&](const storage::Reader& reader) -> models::Result<models::ChangeSet> {
                    TD_ASSIGN(auto plan, planned(reader, here));
                    return plan.changes;
                });
            if (!done)
                std::abort();
        }));
    }
    bench::reportRatio("calendar of 50,000 events: import, committed", bench::median(ours), bench::median(theirs), 4.0);
}

const bench::Registration kCalendarImport("calendar_import", runCalendarImport);

} // namespace
