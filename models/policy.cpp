// Reading, checking and writing of the policies.
#include "models/policy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace models
{

namespace
{

tl::unexpected<Error> wrongPolicy(const QString& key, const QString& expected)
{
    return fail(ErrorCode::Invalid, u"The policy \"%1\" must be %2. Nothing was changed."_s.arg(key, expected));
}

Result<int> wholeNumber(const QString& key, const QJsonValue& value, int lowest, int highest)
{
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || number != std::floor(number) || number < lowest || number > highest)
        return wrongPolicy(key, u"a whole number from %1 to %2"_s.arg(lowest).arg(highest));
    return int(number);
}

Result<QTime> clockTime(const QString& key, const QJsonValue& value)
{
    const QString text = value.toString();
    const QTime time = text.size() == 5 ? QTime::fromString(text, u"HH:mm"_s) : QTime();
    if (!time.isValid())
        return wrongPolicy(key, u"a time like \"23:00\""_s);
    return time;
}

/// One key: how it is read into a policy and how it is written.
struct PolicyEntry {
    QString key;
    std::function<Status(Policy&, const QJsonValue&)> read;
    std::function<QJsonValue(const Policy&)> write;
    bool isSetting = true; ///< the trainer may set it
};

PolicyEntry numberEntry(const QString& key, int Policy::*field, int lowest, int highest)
{
    return {key,
            [=](Policy& policy, const QJsonValue& value) -> Status {
                TD_ASSIGN(policy.*field, wholeNumber(key, value, lowest, highest));
                return {};
            },
            [=](const Policy& policy) { return QJsonValue(policy.*field); }};
}

PolicyEntry flagEntry(const QString& key, bool Policy::*field)
{
    return {key,
            [=](Policy& policy, const QJsonValue& value) -> Status {
                if (!value.isBool())
                    return wrongPolicy(key, u"true or false"_s);
                policy.*field = value.toBool();
                return {};
            },
            [=](const Policy& policy) { return QJsonValue(policy.*field); }};
}

PolicyEntry timeEntry(const QString& key, QTime Policy::*field)
{
    return {key,
            [=](Policy& policy, const QJsonValue& value) -> Status {
                TD_ASSIGN(policy.*field, clockTime(key, value));
                return {};
            },
            [=](const Policy& policy) { return QJsonValue((policy.*field).toString(u"HH:mm"_s)); }};
}

/// A list of whole numbers, kept from the largest to the smallest.
PolicyEntry numbersEntry(const QString& key, std::vector<int> Policy::*field, int lowest, int highest)
{
    return {key,
            [=](Policy& policy, const QJsonValue& value) -> Status {
                if (!value.isArray() || value.toArray().size() > 20)
                    return wrongPolicy(key, u"a list of at most 20 whole numbers"_s);
                std::vector<int> list;
                for (const QJsonValue& element : value.toArray()) {
                    TD_ASSIGN(const int one, wholeNumber(key, element, lowest, highest));
                    list.push_back(one);
                }
                std::sort(list.begin(), list.end(), std::greater<>());
                list.erase(std::unique(list.begin(), list.end()), list.end());
                policy.*field = std::move(list);
                return {};
            },
            [=](const Policy& policy) {
                QJsonArray array;
                for (const int one : policy.*field)
                    array.append(one);
                return QJsonValue(array);
            }};
}

Status readServiceBuffers(Policy& policy, const QJsonValue& value)
{
    const QString key = u"service_buffers"_s;
    if (!value.isObject())
        return wrongPolicy(key, u"an object of service ids"_s);
    std::map<Uuid, Buffers> read;
    const QJsonObject services = value.toObject();
    for (auto it = services.begin(); it != services.end(); ++it) {
        const auto id = Uuid::fromString(it.key());
        const QJsonObject one = it.value().toObject();
        if (!id || !it.value().isObject())
            return wrongPolicy(key, u"an object like {\"<service id>\":{\"before\":0,\"after\":15}}"_s);
        Buffers buffers;
        for (auto side = one.begin(); side != one.end(); ++side) {
            TD_ASSIGN(const int minutes, wholeNumber(key, side.value(), 0, 1440));
            if (side.key() == u"before"_s)
                buffers.before = minutes;
            else if (side.key() == u"after"_s)
                buffers.after = minutes;
            else
                return wrongPolicy(key, u"an object like {\"<service id>\":{\"before\":0,\"after\":15}}"_s);
        }
        read[*id] = buffers;
    }
    policy.serviceBuffers = std::move(read);
    return {};
}

QJsonValue writeServiceBuffers(const Policy& policy)
{
    QJsonObject services;
    for (const auto& [id, buffers] : policy.serviceBuffers)
        services[id.toString()] = QJsonObject{{u"before"_s, buffers.before}, {u"after"_s, buffers.after}};
    return services;
}

Status readClashAllowedUntil(Policy& policy, const QJsonValue& value)
{
    if (value.isNull())
        return {};
    policy.clashAllowedUntil = UtcTime::fromString(value.toString());
    return policy.clashAllowedUntil ? Status{} : wrongPolicy(u"clash_allowed_until"_s, u"a time"_s);
}

QJsonValue writeClashAllowedUntil(const Policy& policy)
{
    return policy.clashAllowedUntil ? QJsonValue(policy.clashAllowedUntil->toString()) : QJsonValue();
}

Status readTaxYear(Policy& policy, const QJsonValue& value)
{
    // A leap day would not exist in most years.
    const QDate day = QDate::fromString(u"2001-"_s + value.toString(), Qt::ISODate);
    if (!value.isString() || value.toString().size() != 5 || !day.isValid())
        return wrongPolicy(u"tax_year_start"_s, u"a month and day like \"04-06\""_s);
    policy.taxYearStartMonth = day.month();
    policy.taxYearStartDay = day.day();
    return {};
}

QJsonValue writeTaxYear(const Policy& policy)
{
    return QDate(2001, policy.taxYearStartMonth, policy.taxYearStartDay).toString(u"MM-dd"_s);
}

const std::vector<PolicyEntry>& policyEntries()
{
    static const std::vector<PolicyEntry> kEntries{
        numberEntry(u"cancellation_notice_hours"_s, &Policy::cancellationNoticeHours, 0, 720),
        flagEntry(u"night_hours_excluded"_s, &Policy::nightHoursExcluded),
        timeEntry(u"night_from"_s, &Policy::nightFrom),
        timeEntry(u"night_to"_s, &Policy::nightTo),
        flagEntry(u"late_cancel_uses_session"_s, &Policy::lateCancelUsesSession),
        flagEntry(u"no_show_uses_session"_s, &Policy::noShowUsesSession),
        numberEntry(u"late_cancel_fee_percent"_s, &Policy::lateCancelFeePercent, 0, 100),
        numberEntry(u"no_show_fee_percent"_s, &Policy::noShowFeePercent, 0, 100),
        numberEntry(u"buffer_before"_s, &Policy::bufferBefore, 0, 1440),
        numberEntry(u"buffer_after"_s, &Policy::bufferAfter, 0, 1440),
        {u"service_buffers"_s, readServiceBuffers, writeServiceBuffers},
        numberEntry(u"day_cap"_s, &Policy::dayCap, 0, 100),
        flagEntry(u"allow_clash"_s, &Policy::allowClash),
        {u"clash_allowed_until"_s, readClashAllowedUntil, writeClashAllowedUntil, false},
        numberEntry(u"points_per_session"_s, &Policy::pointsPerSession, 0, 1'000'000),
        numberEntry(u"points_per_unit"_s, &Policy::pointsPerUnit, 0, 1'000'000),
        numberEntry(u"referral_points"_s, &Policy::referralPoints, 0, 1'000'000),
        numberEntry(u"referral_expiry_days"_s, &Policy::referralExpiryDays, 1, 3650),
        numberEntry(u"points_expiry_days"_s, &Policy::pointsExpiryDays, 0, 36500),
        numberEntry(u"package_low_at"_s, &Policy::packageLowAt, 0, 1000),
        numbersEntry(u"package_notice_days"_s, &Policy::packageNoticeDays, 0, 3650),
        numberEntry(u"package_attention_days"_s, &Policy::packageAttentionDays, 0, 3650),
        numbersEntry(u"certificate_notice_days"_s, &Policy::certificateNoticeDays, 0, 3650),
        numberEntry(u"certificate_attention_days"_s, &Policy::certificateAttentionDays, 0, 3650),
        numbersEntry(u"reminder_minutes"_s, &Policy::reminderMinutes, 0, 43200),
        timeEntry(u"quiet_from"_s, &Policy::quietFrom),
        timeEntry(u"quiet_to"_s, &Policy::quietTo),
        numberEntry(u"few_reviews_under"_s, &Policy::fewReviewsUnder, 0, 1000),
        {u"tax_year_start"_s, readTaxYear, writeTaxYear},
        numberEntry(u"lock_after_minutes"_s, &Policy::lockAfterMinutes, 0, 1440),
        numberEntry(u"retention_months"_s, &Policy::retentionMonths, 0, 1200),
    };
    return kEntries;
}

const PolicyEntry* policyEntry(const QString& key)
{
    const auto& entries = policyEntries();
    const auto at = std::find_if(entries.begin(), entries.end(), [&](const PolicyEntry& e) { return e.key == key; });
    return at == entries.end() ? nullptr : &*at;
}

} // namespace

Result<Policy> Policy::fromJson(const std::optional<Json>& stored)
{
    Policy policy;
    if (!stored || stored->text.isEmpty())
        return policy;
    const QJsonDocument document = QJsonDocument::fromJson(stored->text.toUtf8());
    if (!document.isObject())
        return fail(ErrorCode::Invalid, u"The policies of this desk cannot be read: they are no JSON object."_s);
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const PolicyEntry* entry = policyEntry(it.key()))
            TD_TRY(entry->read(policy, it.value()));
        else
            policy.unknown[it.key()] = it.value();
    }
    return policy;
}

Json Policy::toJson() const
{
    QJsonObject object = unknown;
    for (const PolicyEntry& entry : policyEntries())
        object[entry.key] = entry.write(*this);
    return Json{QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))};
}

Result<Policy> Policy::with(const QJsonObject& changes) const
{
    Policy changed = *this;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const PolicyEntry* entry = policyEntry(it.key());
        if (!entry || !entry->isSetting)
            return fail(ErrorCode::Invalid, u"There is no policy \"%1\". Nothing was changed."_s.arg(it.key()));
        TD_TRY(entry->read(changed, it.value()));
    }
    return changed;
}

Buffers Policy::buffersOf(const Uuid& serviceId) const
{
    const auto own = serviceBuffers.find(serviceId);
    return own == serviceBuffers.end() ? Buffers{bufferBefore, bufferAfter} : own->second;
}

QDate Policy::taxYearOf(QDate day) const
{
    const QDate start(day.year(), taxYearStartMonth, taxYearStartDay);
    return start <= day ? start : start.addYears(-1);
}

} // namespace models
