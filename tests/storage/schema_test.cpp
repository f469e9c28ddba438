// The customer's diagram, the entity descriptors and SQLite are equal, column for column.
#include "tests/support/temp_desk.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlQuery>
#include <gtest/gtest.h>
#include <map>

using namespace Qt::StringLiterals;
using models::FieldType;

namespace
{

struct DiagramColumn {
    QString name;
    QString type;
};

std::map<QString, QList<DiagramColumn>> readDiagram()
{
    QFile file(QStringLiteral(TRAINERDESK_SOURCE_DIR "/tests/data/schema-er.mmd"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::map<QString, QList<DiagramColumn>> tables;
    QString current;
    static const QRegularExpression kOpen(u"^\\s*(\\w+) \\{"_s);
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (const auto match = kOpen.match(line); match.hasMatch()) {
            current = match.captured(1);
        } else if (line.trimmed() == u"}") {
            current.clear();
        } else if (!current.isEmpty() && !line.trimmed().isEmpty()) {
            const QStringList words = line.simplified().split(u' ');
            QList<DiagramColumn>& columns = tables[current];
            // The diagram names trainer_profiles.user_id twice; it is one column.
            if (std::none_of(columns.begin(), columns.end(), [&](const auto& c) { return c.name == words[1]; }))
                columns.append({words[1], words[0] == u"text" ? u"string"_s : words[0]});
        }
    }
    return tables;
}

QString diagramType(const models::ColumnInfo& column)
{
    switch (column.type) {
    case FieldType::Id:
        return u"uuid"_s;
    case FieldType::Timestamp:
        return u"timestamp"_s;
    case FieldType::Date:
        return u"date"_s;
    case FieldType::Money:
    case FieldType::Measure:
        return u"decimal"_s;
    case FieldType::Integer:
        return u"integer"_s;
    case FieldType::Boolean:
        return u"boolean"_s;
    case FieldType::Enum:
        return u"enum"_s;
    case FieldType::Json:
        return column.name == u"specializations" ? u"array"_s : u"jsonb"_s;
    case FieldType::Text:
        break;
    }
    return u"string"_s;
}

QString sqliteType(FieldType type)
{
    switch (type) {
    case FieldType::Money:
    case FieldType::Integer:
    case FieldType::Boolean:
        return u"INTEGER"_s;
    case FieldType::Measure:
        return u"REAL"_s;
    default:
        return u"TEXT"_s;
    }
}

} // namespace

TEST(Schema, DescriptorsEqualTheDiagram)
{
    const auto diagram = readDiagram();
    ASSERT_EQ(diagram.size(), 16u);
    for (const auto& [name, columns] : diagram) {
        const models::TableInfo* table = models::findTable(name);
        ASSERT_NE(table, nullptr) << name.toStdString();
        ASSERT_EQ(qsizetype(table->columns.size()), columns.size()) << name.toStdString();
        for (qsizetype i = 0; i < columns.size(); ++i) {
            EXPECT_EQ(table->columns[size_t(i)].name, columns[i].name) << name.toStdString();
            EXPECT_EQ(diagramType(table->columns[size_t(i)]), columns[i].type)
                << name.toStdString() << "." << columns[i].name.toStdString();
        }
    }
}

TEST(Schema, SqliteEqualsTheDescriptors)
{
    tests::TempDesk desk;
    for (const models::TableInfo* table : models::allTables()) {
        std::map<QString, QString> foreign;
        ASSERT_TRUE(
            desk.reader().each(u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list('%1')"_s.arg(table->name), {},
                               [&](const QSqlQuery& query) -> models::Status {
                                   foreign[query.value(0).toString()] = query.value(1).toString();
                                   return {};
                               }));
        size_t i = 0;
        ASSERT_TRUE(desk.reader().each(
            u"SELECT name, type, \"notnull\" FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table->name), {},
            [&](const QSqlQuery& query) -> models::Status {
                if (i >= table->columns.size()) {
                    ADD_FAILURE() << table->name.toStdString() << " has more columns than its descriptor";
                    return {};
                }
                const models::ColumnInfo& column = table->columns[i++];
                const std::string where = QString(table->name + u'.' + column.name).toStdString();
                EXPECT_EQ(query.value(0).toString(), column.name) << where;
                EXPECT_EQ(query.value(1).toString(), sqliteType(column.type)) << where;
                EXPECT_EQ(query.value(2).toBool(), !column.nullable) << where;
                EXPECT_EQ(foreign[column.name], column.references) << where;
                return {};
            }));
        EXPECT_EQ(i, table->columns.size()) << table->name.toStdString();
        EXPECT_EQ(desk.number(u"SELECT strict FROM pragma_table_list('%1') WHERE schema = 'main'"_s.arg(table->name)),
                  1)
            << table->name.toStdString();
    }
}

TEST(Schema, EveryEnumAndJsonIsHeldByACheck)
{
    tests::TempDesk desk;
    for (const models::TableInfo* table : models::allTables()) {
        QString sql;
        ASSERT_TRUE(desk.reader().each(u"SELECT sql FROM sqlite_schema WHERE name = ?"_s, {table->name},
                                       [&](const QSqlQuery& query) -> models::Status {
                                           sql = query.value(0).toString();
                                           return {};
                                       }));
        for (const models::ColumnInfo& column : table->columns) {
            const std::string where = QString(table->name + u'.' + column.name).toStdString();
            if (column.type == FieldType::Enum) {
                const QString words = QStringList(column.words.begin(), column.words.end()).join(u"', '"_s);
                EXPECT_TRUE(sql.contains(u"CHECK (%1 IN ('%2'))"_s.arg(column.name, words))) << where;
            }
            if (column.type == FieldType::Json) {
                EXPECT_TRUE(sql.contains(u"CHECK (%1 IS NULL OR json_valid(%1))"_s.arg(column.name))) << where;
            }
        }
    }
}

TEST(Schema, EntitiesRoundTripThroughRows)
{
    const models::Payment payment{.id = *models::Uuid::fromString(u"0190a0b0-1111-7222-8333-abcdefabcdef"),
                                  .amount = models::Minor{4500},
                                  .currency = u"EUR"_s,
                                  .status = models::PaymentStatus::PartiallyRefunded,
                                  .createdAt = tests::at("2026-03-02T08:00Z")};
    EXPECT_EQ(models::fromRow<models::Payment>(models::toRow(payment)).value(), payment);
    models::Row broken = models::toRow(payment);
    broken.values[6] = u"paid"_s;
    EXPECT_EQ(models::fromRow<models::Payment>(broken).error().code, models::ErrorCode::Corrupt);
}
