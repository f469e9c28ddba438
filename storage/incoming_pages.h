// IncomingPages: large pages of the feed, spread into tables of this connection's own while the next one is on its way.
#pragma once

#include "models/change_set.h"
#include "models/result.h"
#include "storage/database.h"

#include <QByteArray>
#include <map>
#include <vector>

namespace storage
{

/// From how many bytes on a page is worth statements of its own.
constexpr qsizetype kLargePage = 64 * 1024;

/// A page's rows in two: those that want to be looked at row by row, and those that SQL can spread by itself. Both are JSON
/// arrays, and empty where there is nothing of the kind.
struct PartedPage {
    QByteArray careful;
    QByteArray plain;
};

/// Parts a page of the feed. The first of a snapshot has the people, and then thousands of bookings. A page that is small, or
/// not written as the endpoint writes it, is careful as a whole.
PartedPage partPage(const QByteArray& rows);

/// Reading a page's JSON takes longer than writing its rows. It is done here, by SQL alone and into temporary tables, so
/// that no other writer of the desk waits for it; applying then moves rows from table to table. What is held here is a
/// convenience only: the pages themselves are staged in the desk's file.
class IncomingPages
{
public:
    explicit IncomingPages(Database& database);
    ~IncomingPages() { clear(); }
    Q_DISABLE_COPY_MOVE(IncomingPages)

    /// Spreads the rows of a page, `[{"t","id","op","v","d"},...]`; `mark` tells it from others later. False, with nothing
    /// kept of it: it is small, or something in it wants to be looked at row by row (a deletion, a table with one row for
    /// each person, a value that is not as the wire promises).
    bool add(const QByteArray& rows, const QByteArray& mark, const QString& currency);

    /// The marks of the pages held, in the order in which they came, and the currency they were read by.
    const std::vector<QByteArray>& marks() const { return m_marks; }
    const QString& currency() const { return m_currency; }
    bool isEmpty() const { return m_marks.empty(); }

    /// Writes all rows held into their tables with their versions, and tells of them in `changes`. Fails where a table
    /// refuses a value; some tables may have been written then. Nothing is held afterwards.
    models::Status moveInto(models::ChangeSet& changes);
    void clear();

private:
    QString heldTable(const models::TableInfo& table) const;
    models::Status spread(const models::TableInfo& table, const QByteArray& rows, qsizetype count);
    models::Status move(const models::TableInfo& table);

    Database& m_database;
    int m_number; ///< tells the tables of this one from those of others on the same connection
    std::vector<QByteArray> m_marks;
    QString m_currency;
    std::map<const models::TableInfo*, std::vector<models::Uuid>> m_ids; ///< of the rows held, by table
};

} // namespace storage
