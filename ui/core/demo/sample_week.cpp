// Making and taking away the sample week.
#include "ui/core/demo/sample_week.h"

#include "models/availability.h"
#include "models/entities/all.h"
#include "ui/core/plans/booking_plans.h"
#include "ui/core/plans/client_plans.h"
#include "ui/core/plans/offer_plans.h"
#include "ui/core/plans/together.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::Result;
using models::Status;

namespace ui::demo
{

namespace
{

struct SampleWords {
    Q_DECLARE_TR_FUNCTIONS(ui::SampleWeek)
};

/// Who comes when: the first to the fifth day, the hour and the person.
struct SampleSession {
    int day;
    QTime clock;
    int person;
};

constexpr std::array<const char*, 4> kPeople{"Ana", "Ben", "Chloé", "Deniz"};
const std::array kSampleSessions{SampleSession{0, {9, 0}, 0},  SampleSession{0, {17, 0}, 1},
                                 SampleSession{1, {8, 0}, 2},  SampleSession{1, {10, 30}, 3},
                                 SampleSession{2, {9, 0}, 0},  SampleSession{2, {16, 0}, 2},
                                 SampleSession{3, {11, 0}, 1}, SampleSession{3, {18, 0}, 3},
                                 SampleSession{4, {9, 0}, 0},  SampleSession{4, {14, 0}, 2}};

Result<std::vector<models::TrainerClient>> sampleClients(const storage::Reader& reader)
{
    TD_ASSIGN(const auto all, reader.all<models::TrainerClient>(u"WHERE tags IS NOT NULL"_s));
    std::vector<models::TrainerClient> samples;
    for (const models::TrainerClient& client : all) {
        if (QJsonDocument::fromJson(client.tags->text.toUtf8()).array().contains(QString(QLatin1String(kSampleTag))))
            samples.push_back(client);
    }
    return samples;
}

/// Five days on which the trainer works, some behind and some ahead: from Monday, or from the day before yesterday once the
/// week is half over, so that there is something to settle and something to look forward to.
std::array<QDate, 5> sampleDays(const Practice& practice, QDate today)
{
    const auto hours = models::Availability::fromJson(practice.profile.availabilityHours);
    const auto isOpen = [&](QDate day) {
        return hours && hours->weekly ? !hours->hoursOf(day).empty() : day.dayOfWeek() <= Qt::Friday;
    };
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    QDate day = std::max(monday, today.addDays(-2));
    std::array<QDate, 5> days;
    size_t found = 0;
    // A trainer who never works would be looked for in vain: then any day will do.
    for (int looked = 0; found < days.size(); ++looked, day = day.addDays(1)) {
        if (isOpen(day) || looked >= 60)
            days[found++] = day;
    }
    return days;
}

/// Adds the deletion of each row that a statement finds.
template <class E>
Status removeRows(models::ChangeSet& changes, const storage::Reader& reader, const QString& where, const QString& id)
{
    TD_ASSIGN(const auto rows, reader.all<E>(where, {id}));
    for (const E& row : rows)
        models::addDelete(changes, row);
    return {};
}

Status removePerson(models::ChangeSet& changes, const storage::Reader& reader, const models::TrainerClient& client)
{
    const QString id = client.clientId.toString();
    // What refers to other rows goes before them.
    TD_TRY(removeRows<models::PackageRedemption>(
        changes, reader, u"WHERE booking_id IN (SELECT id FROM bookings WHERE client_id = ?)"_s, id));
    TD_TRY(removeRows<models::PackageAdjustment>(
        changes, reader, u"WHERE client_package_id IN (SELECT id FROM client_packages WHERE client_id = ?)"_s, id));
    TD_TRY(removeRows<models::ClientPackage>(changes, reader, u"WHERE client_id = ?"_s, id));
    TD_TRY(removeRows<models::Review>(changes, reader, u"WHERE client_id = ?"_s, id));
    TD_TRY(removeRows<models::Payment>(changes, reader, u"WHERE client_id = ?"_s, id));
    TD_TRY(removeRows<models::WaitlistEntry>(changes, reader, u"WHERE client_id = ?"_s, id));
    TD_TRY(removeRows<models::BookingSeriesMember>(
        changes, reader, u"WHERE booking_id IN (SELECT id FROM bookings WHERE client_id = ?)"_s, id));
    TD_TRY(removeRows<models::BookingSeries>(changes, reader, u"WHERE client_id = ?"_s, id));
    TD_TRY(removeRows<models::Booking>(changes, reader, u"WHERE client_id = ?"_s, id));
    TD_TRY(removeRows<models::LoyaltyPoint>(changes, reader, u"WHERE user_id = ?"_s, id));
    TD_TRY(removeRows<models::UserBadge>(changes, reader, u"WHERE user_id = ?"_s, id));
    TD_TRY(removeRows<models::Notification>(changes, reader, u"WHERE user_id = ?"_s, id));
    TD_TRY(removeRows<models::NotificationSettings>(changes, reader, u"WHERE user_id = ?"_s, id));
    TD_TRY(removeRows<models::ClientProfile>(changes, reader, u"WHERE user_id = ?"_s, id));
    models::addDelete(changes, client);
    return removeRows<models::User>(changes, reader, u"WHERE id = ?"_s, id);
}

} // namespace

Result<bool> hasSample(const storage::Reader& reader)
{
    TD_ASSIGN(const auto samples, sampleClients(reader));
    return !samples.empty();
}

Result<int> addSampleWeek(Commands& commands)
{
    storage::Store& store = commands.store();
    TD_ASSIGN(const Practice practice, readPractice(store.reader()));
    TD_ASSIGN(auto services, store.reader().all<models::TrainerService>(
                                 u"WHERE is_active = 1 AND is_group = 0 ORDER BY created_at, id"_s));
    if (services.empty()) {
        plans::ServiceDetails details;
        details.name = {SampleWords::tr("Personal training")};
        details.duration = {60};
        details.price = {models::Minor{0}};
        TD_TRY(commands.perform(plans::addService(details)));
        TD_ASSIGN(services, store.reader().all<models::TrainerService>(
                                u"WHERE is_active = 1 AND is_group = 0 ORDER BY created_at, id"_s));
    }
    std::vector<models::Uuid> people;
    for (const char* name : kPeople) {
        plans::ClientDetails details;
        details.firstName = {QString::fromUtf8(name)};
        details.lastName = {SampleWords::tr("Sample", "the last name of an invented client")};
        details.tags = QStringList{QString(QLatin1String(kSampleTag))};
        TD_ASSIGN(const Act act, commands.perform(plans::addClient(details)));
        people.push_back(act.id);
    }
    const std::array<QDate, 5> days = sampleDays(practice, practice.zone.dateOf(store.now()));
    int made = 0;
    for (const SampleSession& session : kSampleSessions) {
        plans::BookRequest request;
        request.client = people[size_t(session.person)].toString();
        request.service = services.front().id.toString();
        request.start = practice.zone.toUtc(days[size_t(session.day)], session.clock);
        const auto done = commands.perform(plans::book(request));
        if (!done && done.error().code != models::ErrorCode::Clash)
            return models::fail(done.error());
        made += done ? 1 : 0;
    }
    return made;
}

Plan removeSample()
{
    return [](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(const auto samples, sampleClients(planning.reader));
        if (samples.empty())
            return models::fail(models::ErrorCode::NotFound, u"There are no sample clients. Nothing was changed."_s);
        Act act;
        act.changes.label = u"Remove the sample week"_s;
        for (const models::TrainerClient& client : samples)
            TD_TRY(removePerson(act.changes, planning.reader, client));
        return act;
    };
}

} // namespace ui::demo
