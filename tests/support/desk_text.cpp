// Writing rows as text.
#include "tests/support/desk_text.h"

#include "models/entities/all.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace tests
{

QStringList everyRow(const storage::Reader& reader)
{
    QStringList lines;
    for (const models::TableInfo* table : models::allTables()) {
        const auto read = reader.eachRow(*table, u"ORDER BY id"_s, {}, [&](const models::Row& row) -> models::Status {
            QString line = table->name;
            for (const models::Value& value : row.values)
                line += u'|' + (std::holds_alternative<qint64>(value)   ? QString::number(std::get<qint64>(value))
                                : std::holds_alternative<double>(value) ? QString::number(std::get<double>(value))
                                                                        : models::textOf(value));
            lines << line;
            return {};
        });
        EXPECT_TRUE(read) << (read ? "" : read.error().message.toStdString());
    }
    return lines;
}

} // namespace tests
