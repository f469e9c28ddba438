// FeedRows: lines of the feed with the rows they speak of, and their wire form.
#pragma once

#include "server/synced_tables.h"

#include <QByteArray>
#include <vector>

namespace server
{

/// A line: which row, its number, and what happened: 'u'p, 'd'eleted, 'o'ut.
struct FeedLine {
    int table = 0;
    models::Uuid id;
    qint64 seq = 0;
    char op = 'u';
    qsizetype at = 0, size = 0; ///< of an 'u': where its row stands in the texts; 0 long: no longer visible
};

/// Reads the rows of the lines, a statement a table, as canonical JSON into `texts`, whose memory is used again.
DbStatus fetchRows(Connection& connection, const Caller& caller, std::vector<FeedLine>& lines, QByteArray& texts);

/// The row of a line, as it stands in the texts.
inline QByteArrayView rowOf(const FeedLine& line, const QByteArray& texts)
{
    return QByteArrayView(texts).sliced(line.at, line.size);
}

/// Appends `{"t":...,"id":...,"op":...,"v":...,"d":{...}}`. A line whose row is no longer visible is `out`.
void appendLine(QByteArray& out, const FeedLine& line, const QByteArray& texts);

} // namespace server
