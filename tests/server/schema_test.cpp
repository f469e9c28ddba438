// The database against the descriptors, and what the gateway's role may do.
#include "server/migrate.h"
#include "server/synced_tables.h"
#include "server/values.h"
#include "tests/server/support/endpoint.h"

#include <gtest/gtest.h>

using namespace tests;
using namespace Qt::StringLiterals;

namespace
{

/// information_schema's word for a field type.
QByteArray typeWord(models::FieldType type)
{
    const QByteArray name = server::pgType(type);
    return name == "timestamptz" ? QByteArray("timestamp with time zone") : name;
}

} // namespace

TEST(ServerSchema, DescriptorsAndInformationSchemaAreEqual)
{
    Sql sql(Cluster::instance()->newDatabase());
    for (const models::TableInfo* table : models::allTables()) {
        const auto rows = sql.connection().run(
            "SELECT column_name, data_type, is_nullable, datetime_precision FROM information_schema.columns "
            "WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position",
            {table->name.toLatin1()});
        ASSERT_TRUE(rows);
        ASSERT_EQ(rows->size(), int(table->columns.size())) << table->name.toStdString();
        for (int r = 0; r < rows->size(); ++r) {
            const models::ColumnInfo& column = table->columns[size_t(r)];
            const std::string where = QString(table->name + u'.' + column.name).toStdString();
            EXPECT_EQ(rows->string(r, 0), column.name) << where;
            EXPECT_EQ(rows->bytes(r, 1), typeWord(column.type)) << where;
            EXPECT_EQ(rows->bytes(r, 2) == "YES", column.nullable) << where;
            if (column.type == models::FieldType::Timestamp) {
                EXPECT_EQ(rows->number(r, 3), 3) << where;
            }
        }
    }
}

TEST(ServerSchema, ForeignKeysAndWordsAreThoseOfTheDescriptors)
{
    Sql sql(Cluster::instance()->newDatabase());
    for (const models::TableInfo* table : models::allTables()) {
        for (const models::ColumnInfo& column : table->columns) {
            const std::string where = QString(table->name + u'.' + column.name).toStdString();
            if (!column.references.isEmpty()) {
                EXPECT_EQ(
                    sql.value(
                        "SELECT r.relname FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class r ON r.oid = "
                        "c.confrelid JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = c.conkey[1] WHERE c.contype = 'f' "
                        "AND t.relname = '" +
                        table->name.toLatin1() + "' AND a.attname = '" + column.name.toLatin1() + "'"),
                    column.references.toLatin1())
                    << where;
            }
            for (const QString& word : column.words)
                EXPECT_NE(
                    sql.value(
                        "SELECT count(*) FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid WHERE c.contype = 'c' AND "
                        "t.relname = '" +
                        table->name.toLatin1() + "' AND pg_get_constraintdef(c.oid) LIKE '%''" + word.toLatin1() +
                        "''%'"),
                    "0")
                    << where;
        }
    }
}

TEST(ServerSchema, EveryTableHasItsNumberAndItsRulesOfWriting)
{
    Sql sql(Cluster::instance()->newDatabase());
    EXPECT_EQ(server::syncedTables().size(), models::allTables().size());
    for (const models::TableInfo* table : models::allTables()) {
        const server::SyncedTable* synced = server::syncedTable(table->name);
        ASSERT_NE(synced, nullptr) << table->name.toStdString();
        EXPECT_EQ(sql.value("SELECT no FROM endpoint.synced_table WHERE name = '" + synced->name + "'"),
                  QByteArray::number(synced->no));
    }
}

TEST(ServerSchema, MigrateRunsAsOftenAsOneLikes)
{
    auto opened = server::Connection::open(Cluster::instance()->newEmptyDatabase(), false);
    ASSERT_TRUE(opened);
    EXPECT_EQ(server::databaseVersion(**opened).value(), 0);
    EXPECT_EQ(server::migrate(**opened).value(), server::newestVersion());
    EXPECT_EQ(server::migrate(**opened).value(), 0);
    ASSERT_TRUE((*opened)->script("INSERT INTO trainerdesk_version VALUES (999)"));
    EXPECT_EQ(server::migrate(**opened).error().code, models::ErrorCode::NewerSchema);
}

TEST(ServerSchema, RowSecurityIsForcedAndTheGatewayOwnsNothing)
{
    Sql sql(Cluster::instance()->newDatabase());
    EXPECT_EQ(
        sql.value(
            "SELECT count(*) FROM pg_class c JOIN endpoint.synced_table s ON s.name = c.relname AND c.relnamespace = "
            "'public'::regnamespace WHERE c.relrowsecurity AND c.relforcerowsecurity"),
        QByteArray::number(models::allTables().size()));
    EXPECT_EQ(sql.value("SELECT count(*) FROM pg_class WHERE relowner = 'trainerdesk_gateway'::regrole"), "0");
    EXPECT_EQ(sql.value("SELECT count(*) FROM pg_proc WHERE proowner = 'trainerdesk_gateway'::regrole"), "0");
    EXPECT_EQ(
        sql.value("SELECT rolcanlogin OR rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = 'trainerdesk_gateway'"),
        "f");
    sql.run("SET ROLE trainerdesk_gateway");
    EXPECT_EQ(sql.state("SELECT password_hash FROM users"), "42501");
    EXPECT_EQ(sql.state("UPDATE users SET password_hash = 'x'"), "42501");
    EXPECT_EQ(sql.state("SELECT * FROM endpoint.token_pair"), "42501");
    EXPECT_EQ(sql.state("UPDATE trainer_profiles SET avg_rating = 5"), "42501");
    EXPECT_EQ(sql.state("TRUNCATE bookings"), "42501");
}

TEST(ServerSchema, SqlOfTheGatewaysRoleSeesOneTenantOnly)
{
    Endpoint endpoint;
    auto a = endpoint.trainer(u"a@example.org"_s), b = endpoint.trainer(u"b@example.org"_s);
    const Practice ofA(*a), ofB(*b);
    const models::Uuid booking = b->ids.next(at("2026-01-01T00:00:00Z"));
    b->act({ins(aBooking(*b, booking, ofB.client, ofB.service, "2026-03-02T09:00:00Z")),
            ins(aPayment(*b, b->ids.next(at("2026-01-01T00:00:00Z")), ofB.client, 4500))});
    auto gateway = server::Connection::open(endpoint.database, true);
    ASSERT_TRUE(gateway);
    const auto countOf = [&](const QByteArray& table) {
        return (*gateway)->run("SELECT count(*) FROM (SELECT id FROM " + table + ") x")->number(0, 0);
    };
    for (const models::TableInfo* table : models::allTables())
        EXPECT_EQ(countOf(table->name.toLatin1()), 0) << "without a tenant: " << table->name.toStdString();
    ASSERT_TRUE((*gateway)->script("SET trainerdesk.tenant = '" + a->trainer.toString().toLatin1() +
                                   "'; SET trainerdesk.person = '" + a->user.toString().toLatin1() + "'"));
    EXPECT_EQ(countOf("users"), 2);
    EXPECT_EQ(countOf("bookings"), 0);
    EXPECT_EQ(countOf("payments"), 0);
    EXPECT_EQ(countOf("trainer_profiles"), 1);
    EXPECT_EQ(countOf("client_profiles"), 1);
    EXPECT_EQ(countOf("trainer_services"), 1);
    const auto stolen =
        (*gateway)->run("UPDATE bookings SET notes = 'x' WHERE id = $1", {booking.toString().toLatin1()});
    ASSERT_TRUE(stolen);
    EXPECT_EQ(stolen->affected(), 0);
    const auto forged =
        (*gateway)->run("INSERT INTO trainer_services (trainer_id, name, duration, price) VALUES ($1, 'x', 60, 1)",
                        {b->trainer.toString().toLatin1()});
    ASSERT_FALSE(forged);
    EXPECT_EQ(forged.error().state, "42501");
}

TEST(ServerSchema, AnOwnerWithoutSuperpowersIsEnough)
{
    const QByteArray database = Cluster::instance()->newEmptyDatabase(),
                     name = database.mid(database.lastIndexOf('=') + 1);
    Sql(database).run("CREATE ROLE plain_owner LOGIN CREATEROLE; ALTER DATABASE " + name +
                      " OWNER TO plain_owner; ALTER SCHEMA public OWNER TO plain_owner");
    const QByteArray url = QByteArray(database).replace("user=postgres", "user=plain_owner");
    {
        auto owner = server::Connection::open(url, false);
        ASSERT_TRUE(owner);
        const auto migrated = server::migrate(**owner);
        ASSERT_TRUE(migrated) << (migrated ? "" : qPrintable(migrated.error().message));
    }
    TestGateway gateway(url);
    Wire wire(gateway.port());
    const Answer made = wire.request(
        "POST", "/v1/auth/register", {},
        "{\"email\":\"t@example.org\",\"password\":\"correct horse\",\"first_name\":\"T\",\"last_name\":\"T\","
        "\"time_zone\":\"Europe/Berlin\",\"currency\":\"EUR\"}");
    ASSERT_EQ(made.status, 201) << made.body.constData();
    Desk desk(gateway.port(), u"t@example.org"_s);
    const Practice practice(desk);
    desk.act({ins(aBooking(desk, desk.ids.next(at("2026-01-01T00:00:00Z")), practice.client, practice.service,
                           "2026-12-01T09:00:00Z"))});
    desk.pull();
    EXPECT_EQ(desk.count(u"bookings"_s), 1);
}
