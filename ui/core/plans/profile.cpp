// Plans for the trainer's profile, certificates, hours and policies.
#include "ui/core/plans/profile.h"

#include "models/money.h"
#include "models/policy.h"
#include "models/rules/certificates.h"
#include "models/text_limits.h"
#include "ui/core/plans/edit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

namespace
{

Act profileAct(const Planning& planning, const QString& label, const TrainerProfile& after)
{
    Act act;
    act.id = planning.practice.profile.id;
    act.changes.label = label;
    addUpdate(act.changes, planning.practice.profile, after, planning.now);
    return act;
}

Json jsonList(const QStringList& words)
{
    QJsonArray list;
    for (const QString& word : words)
        list.append(word.trimmed());
    return {QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact))};
}

Status checkWebAddress(const std::optional<QString>& address, const QString& what)
{
    if (!address || address->isEmpty())
        return {};
    TD_TRY(checkText(*address, what));
    const QUrl url(*address, QUrl::StrictMode);
    if (!url.isValid() || url.isRelative())
        return fail(ErrorCode::Invalid,
                    u"%1 is no address like https://example.org/x. Nothing was changed."_s.arg(what));
    return {};
}

Act settingsAct(const Planning& planning, const QString& label, const std::function<void(TrainerSettings&)>& change)
{
    TrainerSettings after = planning.practice.settings;
    change(after);
    Act act;
    act.id = after.id;
    act.changes.label = label;
    if (!(after == planning.practice.settings))
        addUpdate(act.changes, planning.practice.settings, after, planning.now);
    return act;
}

Status checkCertificateTexts(const Certification& c)
{
    TD_TRY(checkName(c.name, u"The certificate's name"_s));
    if (c.issuingOrganization && !c.issuingOrganization->isEmpty())
        TD_TRY(checkName(*c.issuingOrganization, u"The issuer"_s));
    TD_TRY(checkWebAddress(c.verificationUrl, u"The verification link"_s));
    TD_TRY(checkText(c.documentUrl.value_or(QString()), u"The document"_s));
    return checkCertificate(c);
}

} // namespace

Plan setProfile(const ProfileChange& change)
{
    return [=](const Planning& planning) -> Result<Act> {
        TrainerProfile after = planning.practice.profile;
        if (change.bio) {
            TD_TRY(checkText(change.bio->value_or(QString()), u"The bio"_s));
            after.bio = *change.bio;
        }
        if (change.specializations) {
            for (const QString& word : *change.specializations)
                TD_TRY(checkName(word, u"A specialisation"_s));
            after.specializations = jsonList(*change.specializations);
        }
        if (change.yearsExperience) {
            if (*change.yearsExperience && (**change.yearsExperience < 0 || **change.yearsExperience > 80))
                return fail(ErrorCode::Invalid, u"Enter years of experience from 0 to 80. Nothing was changed."_s);
            after.yearsExperience = *change.yearsExperience;
        }
        if (change.location) {
            if (*change.location && !(*change.location)->isEmpty())
                TD_TRY(checkName(**change.location, u"The location"_s));
            after.location = *change.location;
        }
        if (change.hourlyRate) {
            if (*change.hourlyRate && (*change.hourlyRate)->units < 0)
                return fail(ErrorCode::Invalid, u"Enter an hourly rate of 0 or more. Nothing was changed."_s);
            after.hourlyRate = *change.hourlyRate;
        }
        return profileAct(planning, u"Change profile"_s, after);
    };
}

Plan addCertification(const Certification& wanted)
{
    return [=](const Planning& planning) -> Result<Act> {
        Certification certificate = wanted;
        TD_TRY(checkCertificateTexts(certificate));
        const std::optional<Uuid> wished = wanted.id.isNull() ? std::nullopt : std::optional(wanted.id);
        TD_ASSIGN(certificate.id, plans::freshId<Certification>(planning, wished));
        certificate.trainerId = planning.practice.profile.id;
        certificate.name = certificate.name.trimmed();
        certificate.isVerified = false;
        certificate.createdAt = certificate.updatedAt = planning.now;
        Act act;
        act.id = certificate.id;
        act.changes.label = u"Add certificate"_s;
        addInsert(act.changes, certificate);
        return act;
    };
}

Plan updateCertification(const Certification& wanted)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_TRY(checkCertificateTexts(wanted));
        TD_ASSIGN(const Certification before, planning.reader.get<Certification>(wanted.id));
        Certification after = wanted;
        after.trainerId = before.trainerId;
        after.createdAt = before.createdAt;
        after.updatedAt = before.updatedAt;
        after.name = after.name.trimmed();
        const bool same = after.name == before.name && after.issuingOrganization == before.issuingOrganization &&
                          after.issueDate == before.issueDate && after.expiryDate == before.expiryDate;
        after.isVerified = before.isVerified && same;
        Act act;
        act.id = after.id;
        act.changes.label = u"Change certificate"_s;
        addUpdate(act.changes, before, after, planning.now);
        return act;
    };
}

Plan removeCertification(const Uuid& certificateId)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(const Certification before, planning.reader.get<Certification>(certificateId));
        Act act;
        act.id = certificateId;
        act.changes.label = u"Remove certificate"_s;
        addDelete(act.changes, before);
        return act;
    };
}

Plan setWeeklyHours(const std::array<std::vector<MinuteRange>, 7>& weekly)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(Availability hours, Availability::fromJson(planning.practice.profile.availabilityHours));
        hours.weekly = weekly;
        TrainerProfile after = planning.practice.profile;
        after.availabilityHours = hours.toJson();
        return profileAct(planning, u"Change hours"_s, after);
    };
}

Plan setDayException(QDate date, const std::vector<MinuteRange>& ranges, const std::optional<QString>& note)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_TRY(checkText(note.value_or(QString()), u"The note"_s));
        TD_ASSIGN(Availability hours, Availability::fromJson(planning.practice.profile.availabilityHours));
        DayException day;
        if (const auto known = hours.exceptions.find(date); known != hours.exceptions.end())
            day = known->second;
        day.date = date;
        day.ranges = ranges;
        if (note)
            day.note = note->trimmed();
        hours.setException(day);
        TrainerProfile after = planning.practice.profile;
        after.availabilityHours = hours.toJson();
        Act act = profileAct(planning, ranges.empty() ? u"Day off"_s : u"Change hours of a day"_s, after);
        const Zone& zone = planning.practice.zone;
        TD_ASSIGN(
            const auto bookings,
            planning.reader.all<Booking>(
                u"WHERE trainer_id = ? AND start_time >= ? AND start_time < ? AND status IN ('pending', 'confirmed')"_s,
                {planning.practice.profile.id.toString(), zone.startOfDay(date).toString(),
                 zone.startOfDay(date.addDays(1)).toString()}));
        for (const Booking& booking : bookings) {
            if (!hours.isOpen({booking.startTime, booking.endTime}, zone) &&
                !act.consequences.warnings.contains(u"outside_hours"_s))
                act.consequences.warnings << u"outside_hours"_s;
        }
        return act;
    };
}

Plan removeDayException(QDate date)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(Availability hours, Availability::fromJson(planning.practice.profile.availabilityHours));
        const auto known = hours.exceptions.find(date);
        if (known == hours.exceptions.end())
            return fail(ErrorCode::NotFound, u"This date has no hours of its own. Nothing was changed."_s);
        DayException day = known->second;
        day.ranges.reset();
        day.note.clear();
        hours.setException(day);
        TrainerProfile after = planning.practice.profile;
        after.availabilityHours = hours.toJson();
        return profileAct(planning, u"Usual hours again"_s, after);
    };
}

Plan setTrainer(const QString& firstName, const QString& lastName, const QString& email)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_TRY(checkName(firstName.trimmed(), u"The first name"_s));
        TD_TRY(checkText(lastName, u"The last name"_s));
        const qsizetype at = email.indexOf(u'@');
        if (at < 1 || at + 1 >= email.size() || email.contains(u' '))
            return fail(ErrorCode::Invalid, u"Give a mail address like anna@example.org. Nothing was changed."_s);
        User after = planning.practice.trainer;
        after.firstName = firstName.trimmed();
        after.lastName = lastName.trimmed();
        after.email = email.trimmed();
        Act act;
        act.id = after.id;
        act.changes.label = u"Change your name"_s;
        if (!(after == planning.practice.trainer))
            addUpdate(act.changes, planning.practice.trainer, after, planning.now);
        return act;
    };
}

Plan setTimeZone(const QString& zone)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_TRY(Zone::fromId(zone));
        return settingsAct(planning, u"Change time zone"_s,
                           [&](TrainerSettings& settings) { settings.timeZone = zone; });
    };
}

Plan setCurrency(const QString& currency)
{
    return [=](const Planning& planning) -> Result<Act> {
        if (!isCurrency(currency))
            return fail(ErrorCode::Invalid,
                        u"%1 is no currency. Nothing was changed; choose one of the list."_s.arg(currency));
        TD_ASSIGN(
            const qint64 priced,
            planning.reader.number(
                u"SELECT (SELECT count(*) FROM trainer_services WHERE price <> 0) + (SELECT count(*) FROM trainer_packages) + "
                "(SELECT count(*) FROM payments)"_s));
        if (priced > 0 && currency != planning.practice.settings.currency)
            return fail(
                ErrorCode::InvalidState,
                u"This desk has prices in %1, and amounts are never converted. Nothing was changed; a new desk can have another currency."_s
                    .arg(planning.practice.settings.currency));
        return settingsAct(planning, u"Change currency"_s,
                           [&](TrainerSettings& settings) { settings.currency = currency; });
    };
}

Plan setPolicy(const QJsonObject& changes)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(const Policy before, Policy::fromJson(planning.practice.settings.policy));
        TD_ASSIGN(Policy after, before.with(changes));
        if (before.allowClash && !after.allowClash)
            after.clashAllowedUntil = planning.now;
        TrainerSettings settings = planning.practice.settings;
        settings.policy = after.toJson();
        Act act;
        act.id = settings.id;
        act.changes.label = u"Change policies"_s;
        if (!(after == before))
            addUpdate(act.changes, planning.practice.settings, settings, planning.now);
        return act;
    };
}

} // namespace ui
