// Planning changes of the roster.
#include "ui/core/plans/client_plans.h"

#include "models/rules/ids.h"
#include "models/rules/new_client.h"
#include "ui/core/references.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::fail;
using models::Result;
using models::Status;

namespace ui::plans
{

namespace
{

Status applyDetails(const ClientDetails& details, models::ClientRecord& record, QDate today)
{
    TD_TRY(applyEdit(record.user.firstName, details.firstName, u"first name"_s));
    if (details.lastName)
        record.user.lastName = details.lastName->value_or(QString());
    record.user.firstName = record.user.firstName.trimmed().normalized(QString::NormalizationForm_C);
    record.user.lastName = record.user.lastName.trimmed().normalized(QString::NormalizationForm_C);
    if (record.user.firstName.isEmpty())
        return fail(ErrorCode::Invalid, u"The first name cannot be empty. Nothing was changed."_s);
    applyEdit(record.user.email, details.email);
    applyEdit(record.user.phone, details.phone);
    if (details.dateOfBirth && *details.dateOfBirth && **details.dateOfBirth > today)
        return fail(ErrorCode::Invalid, u"The date of birth lies in the future. Nothing was changed."_s);
    applyEdit(record.profile.dateOfBirth, details.dateOfBirth);
    applyEdit(record.profile.gender, details.gender);
    applyEdit(record.profile.height, details.height);
    applyEdit(record.profile.weight, details.weight);
    applyEdit(record.profile.fitnessGoals, details.fitnessGoals);
    applyEdit(record.profile.healthConditions, details.healthConditions);
    applyEdit(record.roster.notes, details.notes);
    if (details.tags)
        record.roster.tags =
            details.tags->isEmpty()
                ? std::nullopt
                : std::optional(models::Json{QString::fromUtf8(
                      QJsonDocument(QJsonArray::fromStringList(*details.tags)).toJson(QJsonDocument::Compact))});
    return {};
}

/// Duplicate when another client who is not archived has the e-mail, in capitals or not: it is one mailbox.
Status checkEmailIsFree(const Planning& planning, const models::User& user)
{
    if (!user.email)
        return {};
    TD_ASSIGN(const qint64 others,
              planning.reader.number(
                  u"SELECT count(*) FROM users u JOIN trainer_clients r ON r.client_id = u.id "
                  "WHERE u.email = ? COLLATE NOCASE AND u.id <> ? AND r.trainer_id = ? AND r.status <> 'archived'"_s,
                  {*user.email, user.id.toString(), planning.practice.profile.id.toString()}));
    if (others > 0)
        return fail(ErrorCode::Duplicate,
                    u"An active client has this e-mail address already. Nothing was changed; look "
                    "that client up instead."_s);
    return {};
}

Result<models::ClientRecord> recordOf(const Planning& planning, const QString& reference)
{
    models::ClientRecord record;
    TD_ASSIGN(record.user, clientOf(planning, reference));
    TD_ASSIGN(record.roster, rosterOf(planning, record.user.id));
    TD_ASSIGN(const auto profile,
              planning.reader.first<models::ClientProfile>(u"WHERE user_id = ?"_s, {record.user.id.toString()}));
    if (profile)
        record.profile = *profile;
    return record;
}

void addRecordUpdate(Act& act, const models::ClientRecord& before, const models::ClientRecord& after,
                     models::UtcTime now)
{
    addUpdate(act.changes, before.user, after.user, now);
    addUpdate(act.changes, before.roster, after.roster, now);
    if (!before.profile.id.isNull()) {
        addUpdate(act.changes, before.profile, after.profile, now);
    } else if (after.profile != before.profile) {
        models::ClientProfile profile = after.profile;
        profile.id = models::clientProfileId(after.user.id);
        profile.userId = after.user.id;
        profile.createdAt = profile.updatedAt = now;
        addInsert(act.changes, profile);
    }
}

Result<Act> withStatus(const Planning& planning, const QString& client, models::ClientStatus status,
                       const QString& label)
{
    TD_ASSIGN(const models::ClientRecord before, recordOf(planning, client));
    models::ClientRecord after = before;
    after.roster.status = status;
    const bool comesBack = before.roster.status == models::ClientStatus::Archived;
    if (comesBack && status != models::ClientStatus::Archived)
        TD_TRY(checkEmailIsFree(planning, after.user));
    Act act;
    act.changes.label = label;
    act.id = before.user.id;
    addRecordUpdate(act, before, after, planning.now);
    return act;
}

} // namespace

Plan addClient(ClientDetails details, std::optional<models::Uuid> id)
{
    return [=](const Planning& planning) -> Result<Act> {
        if (!details.firstName || !details.lastName)
            return fail(ErrorCode::Invalid, u"A client needs a first name and a last name. Nothing was changed."_s);
        TD_ASSIGN(const models::Uuid userId, freshId<models::User>(planning, id));
        const QDate today = planning.practice.zone.dateOf(planning.now);
        models::ClientRecord record = models::newClient(userId, planning.practice.profile.id, today, planning.now);
        TD_TRY(applyDetails(details, record, today));
        TD_TRY(checkEmailIsFree(planning, record.user));
        Act act;
        act.changes.label = u"Add client"_s;
        act.id = userId;
        addInsert(act.changes, record.user);
        addInsert(act.changes, record.profile);
        addInsert(act.changes, record.settings);
        addInsert(act.changes, record.roster);
        return act;
    };
}

Plan updateClient(QString client, ClientDetails details)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(const models::ClientRecord before, recordOf(planning, client));
        models::ClientRecord after = before;
        TD_TRY(applyDetails(details, after, planning.practice.zone.dateOf(planning.now)));
        if (details.healthConsent && *details.healthConsent != after.roster.healthConsentAt.has_value())
            after.roster.healthConsentAt = *details.healthConsent ? std::optional(planning.now) : std::nullopt;
        if (after.user.email != before.user.email && after.roster.status != models::ClientStatus::Archived)
            TD_TRY(checkEmailIsFree(planning, after.user));
        Act act;
        act.changes.label = u"Change client"_s;
        act.id = before.user.id;
        addRecordUpdate(act, before, after, planning.now);
        return act;
    };
}

Plan archiveClient(QString client)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(Act act, withStatus(planning, client, models::ClientStatus::Archived, u"Archive client"_s));
        TD_ASSIGN(const qint64 upcoming,
                  planning.reader.number(u"SELECT count(*) FROM bookings WHERE client_id = ? AND start_time > ? AND "
                                         "status IN ('pending', 'confirmed')"_s,
                                         {act.id.toString(), planning.now.toString()}));
        if (upcoming > 0)
            act.consequences.messages << u"Upcoming bookings that stay in the calendar: %1"_s.arg(upcoming);
        return act;
    };
}

Plan pauseClient(QString client)
{
    return [=](const Planning& planning) -> Result<Act> {
        return withStatus(planning, client, models::ClientStatus::Paused, u"Pause client"_s);
    };
}

Plan restoreClient(QString client)
{
    return [=](const Planning& planning) -> Result<Act> {
        return withStatus(planning, client, models::ClientStatus::Active, u"Restore client"_s);
    };
}

} // namespace ui::plans
