// The SQL of each table, from its descriptor.
#include "server/synced_tables.h"

#include "models/entities/all.h"
#include "models/wire.h"
#include "server/values.h"

#include <array>

using namespace Qt::StringLiterals;

namespace server
{

namespace
{

/// The numbers that migration 0002 gave; a number is never used again, a new table takes the next.
constexpr std::array kNumbered{"users",
                               "trainer_profiles",
                               "client_profiles",
                               "notification_settings",
                               "trainer_settings",
                               "trainer_clients",
                               "certifications",
                               "trainer_services",
                               "trainer_packages",
                               "bookings",
                               "booking_series",
                               "booking_series_members",
                               "waitlist_entries",
                               "payments",
                               "client_packages",
                               "package_redemptions",
                               "package_adjustments",
                               "reviews",
                               "badges",
                               "trainer_badges",
                               "user_badges",
                               "loyalty_points",
                               "referrals",
                               "notifications"};

int numberOf(const QString& table)
{
    for (size_t i = 0; i < kNumbered.size(); ++i) {
        if (table == QLatin1String(kNumbered[i]))
            return int(i);
    }
    return -1;
}

QByteArray madeHere(int no)
{
    return "CASE WHEN EXISTS (SELECT FROM endpoint.row_origin o WHERE o.row_id = t.id AND o.table_no = " +
           QByteArray::number(no) + ") THEN 'o' ELSE '' END";
}

/// The expression of a table's flags.
QByteArray flagsOf(const QByteArray& table, int no)
{
    if (table == "users")
        return "CASE WHEN EXISTS (SELECT FROM endpoint.claimed(ARRAY[t.id])) THEN 'c' ELSE '' END";
    if (table == "client_profiles")
        return "CASE WHEN EXISTS (SELECT FROM endpoint.claimed(ARRAY[t.user_id])) THEN 'c' ELSE '' END || "
               "CASE WHEN m.visible THEN 'v' ELSE '' END";
    if (table == "notification_settings")
        return "CASE WHEN EXISTS (SELECT FROM endpoint.claimed(ARRAY[t.user_id])) THEN 'c' ELSE '' END";
    if (table == "trainer_packages")
        return "CASE WHEN EXISTS (SELECT FROM client_packages p WHERE p.package_id = t.id) THEN 's' ELSE '' END";
    for (const char* tracked : {"payments", "reviews", "badges", "user_badges", "loyalty_points", "referrals"}) {
        if (table == tracked)
            return madeHere(no);
    }
    return "''";
}

QByteArray columnList(const models::TableInfo& info, const QByteArray& table)
{
    QByteArray list;
    for (const models::ColumnInfo& column : info.columns) {
        const QByteArray name = "t." + column.name.toLatin1();
        list += ", ";
        if (!models::travels(info, column))
            list += "NULL";
        else if (table == "users" && column.name == "last_login"_L1)
            list += "CASE WHEN t.id = $2::uuid THEN " + name + " END";
        else if (table == "client_profiles" &&
                 (column.name == "health_conditions"_L1 || column.name == "height"_L1 || column.name == "weight"_L1))
            list += "CASE WHEN m.visible THEN " + name + " END";
        else
            list += name;
    }
    return list;
}

SyncedTable syncedTableOf(const models::TableInfo& info, int no)
{
    SyncedTable table;
    table.info = &info;
    table.no = no;
    table.name = info.name.toLatin1();
    table.policy = policyOf(info.name);
    Q_ASSERT(table.policy);
    for (const models::ColumnInfo& column : info.columns)
        table.columnPolicies.push_back(columnPolicy(*table.policy, column.name));
    QByteArray from = " FROM " + table.name + " t";
    if (table.name == "client_profiles")
        from += " CROSS JOIN LATERAL (SELECT endpoint.health_visible(t.id, t.user_id) AS visible) m";
    // $2 is named in every list, so that all take the same parameters.
    table.selectRows = "SELECT " + flagsOf(table.name, no) + columnList(info, table.name) + from +
                       " WHERE t.id = ANY ($1::uuid[]) AND $2::uuid IS NOT NULL";
    // A table without a column that may change grants no lock; its rows are only made and removed.
    const bool isFixed = table.name == "user_badges" || table.name == "loyalty_points" || table.name == "reviews" ||
                         table.name == "badges";
    table.lockRows = table.selectRows + " ORDER BY t.id" + (isFixed ? "" : " FOR NO KEY UPDATE OF t");
    return table;
}

} // namespace

const std::vector<SyncedTable>& syncedTables()
{
    static const std::vector<SyncedTable> kTables = [] {
        std::vector<SyncedTable> tables;
        for (const models::TableInfo* info : models::allTables()) {
            if (const int no = numberOf(info->name); no >= 0)
                tables.push_back(syncedTableOf(*info, no));
        }
        return tables;
    }();
    return kTables;
}

const SyncedTable* syncedTable(QStringView name)
{
    for (const SyncedTable& table : syncedTables()) {
        if (table.info->name == name)
            return &table;
    }
    return nullptr;
}

const SyncedTable* syncedTable(int no)
{
    for (const SyncedTable& table : syncedTables()) {
        if (table.no == no)
            return &table;
    }
    return nullptr;
}

models::Row readRow(const SyncedTable& table, const Rows& rows, int row, QStringView trainerCurrency)
{
    const std::vector<models::ColumnInfo>& columns = table.info->columns;
    models::Row read{table.info, {}};
    read.values.resize(columns.size());
    QString currency = trainerCurrency.toString();
    if (const int own = table.info->indexOf(u"currency"); own >= 0 && !rows.isNull(row, own + 1))
        currency = rows.string(row, own + 1);
    for (size_t i = 0; i < columns.size(); ++i) {
        if (!rows.isNull(row, int(i) + 1))
            read.values[i] = fromPg(columns[i], rows.text(row, int(i) + 1), currency);
    }
    return read;
}

} // namespace server
