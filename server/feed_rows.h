// FeedRows: lines of the feed with the rows they speak of, and their wire form.
#pragma once

#include "server/synced_tables.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace server
{

/// A line: which row, its number, and what happened: 'u'p, 'd'eleted, 'o'ut.
struct FeedLine {
    int table = 0;
    models::Uuid id;
    qint64 seq = 0;
    char op = 'u';
    std::optional<models::Row> row; ///< of an 'u'
};

/// Reads the rows of the lines, a statement a table.
DbStatus fetchRows(Connection& connection, const Caller& caller, std::vector<FeedLine>& lines);

/// Appends `{"t":...,"id":...,"op":...,"v":...,"d":{...}}`. A line whose row is no longer visible is `out`.
void appendLine(QByteArray& out, const FeedLine& line, QStringView currency);

} // namespace server
