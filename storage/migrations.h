// The numbered SQL files that make and change the schema.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace storage
{

struct Migration {
    int version = 0; ///< the number at the start of its file's name
    QStringList statements;
};

/// The version of the last one.
int newestMigration();

/// All migrations, in order. Read once from the resources `:/migrations/NNNN_words.sql`.
const std::vector<Migration>& migrations();

/// Splits an SQL script at the statements' ends. A trigger ends at a line `END;`.
QStringList splitStatements(const QString& script);

} // namespace storage
