// Forms by GLOB in one scan a table; the rest by reading the few rows that hold it.
#include "storage/check_values.h"

#include "models/availability.h"
#include "models/money.h"
#include "models/policy.h"
#include "models/zone.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;
using models::FieldType;
using models::Status;

namespace storage
{

namespace
{

/// An SQL condition that is true for a value that is not of its column's text form.
QString notOfForm(const models::ColumnInfo& column)
{
    static const QString kDay = u"[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]"_s;
    static const QString kHex4 = u"[0-9a-f][0-9a-f][0-9a-f][0-9a-f]"_s;
    switch (column.type) {
    case FieldType::Timestamp:
        return u"%1 NOT GLOB '%2T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'"_s.arg(column.name, kDay);
    case FieldType::Date:
        return u"%1 NOT GLOB '%2'"_s.arg(column.name, kDay);
    case FieldType::Id:
        return u"%1 NOT GLOB '%2%2-%2-%2-%2-%2%2%2'"_s.arg(column.name, kHex4);
    default:
        return {};
    }
}

Status checkForms(const Reader& reader, std::vector<Fault>& faults)
{
    for (const models::TableInfo* table : models::allTables()) {
        QStringList conditions;
        for (const models::ColumnInfo& column : table->columns) {
            // A reference is as well formed as the id it must be equal to: the check of foreign keys looks at it.
            if (!column.references.isEmpty())
                continue;
            if (const QString condition = notOfForm(column); !condition.isEmpty())
                conditions.append(condition);
        }
        TD_TRY(addFaults(reader, faults, u"value"_s, table->name,
                         u"SELECT id, 'a time, date or id is not written as it must be' FROM %1 WHERE %2"_s.arg(
                             table->name, conditions.join(u" OR "_s))));
    }
    return {};
}

Status checkCurrencies(const Reader& reader, std::vector<Fault>& faults)
{
    for (const QString& table : {u"trainer_settings"_s, u"payments"_s}) {
        TD_TRY(reader.each(u"SELECT min(id), currency FROM %1 GROUP BY currency"_s.arg(table), {},
                           [&](const QSqlQuery& query) -> Status {
                               const QString currency = query.value(1).toString();
                               if (!models::isCurrency(currency))
                                   faults.push_back({u"value"_s, table, query.value(0).toString(),
                                                     u"there is no currency \"%1\""_s.arg(currency.left(20))});
                               return {};
                           }));
    }
    return {};
}

Status checkTrainers(const Reader& reader, std::vector<Fault>& faults)
{
    TD_TRY(
        reader.each(u"SELECT id, time_zone, policy FROM trainer_settings"_s, {}, [&](const QSqlQuery& query) -> Status {
            const QString id = query.value(0).toString(), zone = query.value(1).toString();
            if (!models::Zone::fromId(zone))
                faults.push_back(
                    {u"value"_s, u"trainer_settings"_s, id, u"there is no time zone \"%1\""_s.arg(zone.left(60))});
            if (!query.isNull(2) && !models::Policy::fromJson(models::Json{query.value(2).toString()}))
                faults.push_back({u"value"_s, u"trainer_settings"_s, id, u"the policies cannot be read"_s});
            return {};
        }));
    TD_TRY(reader.each(u"SELECT id, availability_hours FROM trainer_profiles WHERE availability_hours IS NOT NULL"_s,
                       {}, [&](const QSqlQuery& query) -> Status {
                           if (!models::Availability::fromJson(models::Json{query.value(1).toString()}))
                               faults.push_back({u"value"_s, u"trainer_profiles"_s, query.value(0).toString(),
                                                 u"the hours cannot be read"_s});
                           return {};
                       }));
    return addFaults(reader, faults, u"orphan"_s, u"trainer_profiles"_s,
                     u"SELECT p.id, 'a trainer without settings' FROM trainer_profiles p "
                     "WHERE NOT EXISTS (SELECT 1 FROM trainer_settings s WHERE s.trainer_id = p.id)"_s);
}

} // namespace

Status checkValues(const Reader& reader, std::vector<Fault>& faults)
{
    TD_TRY(checkForms(reader, faults));
    TD_TRY(checkCurrencies(reader, faults));
    TD_TRY(checkTrainers(reader, faults));
    TD_TRY(addFaults(reader, faults, u"value"_s, u"reviews"_s,
                     u"SELECT id, 'the rating is ' || rating FROM reviews WHERE rating NOT BETWEEN 1 AND 5"_s));
    return addFaults(reader, faults, u"value"_s, u"referrals"_s,
                     u"SELECT id, 'somebody referred themselves' FROM referrals WHERE referrer_id = referred_id"_s);
}

} // namespace storage
