// PostgreSQL: a connection with prepared statements, results, transactions. Errors are values.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>
#include <memory>
#include <tl/expected.hpp>

struct pg_conn;
struct pg_result;

namespace server
{

/// What PostgreSQL said: SQLSTATE, the constraint that failed, its words (for the log; they may hold values).
struct DbError {
    QByteArray state;
    QByteArray constraint;
    QString message;

    bool isConnectionLost() const { return state.startsWith("08") || state.startsWith("57P") || state.isEmpty(); }
    /// Nothing is wrong with the statement: the database has no room, is a standby, or is not there.
    bool isUnavailable() const
    {
        return isConnectionLost() || state.startsWith("53") || state.startsWith("58") || state == "25006";
    }
    /// The tables or functions are not those of this program: the database awaits its upgrade, or had a later one.
    bool isOfAnotherVersion() const { return state == "3F000" || state == "42P01" || state == "42883"; }
    /// A collision with another transaction: the same again may succeed.
    bool isTransient() const { return state == "40001" || state == "40P01" || state == "55P03"; }
};

template <class T>
using DbResult = tl::expected<T, DbError>;
using DbStatus = tl::expected<void, DbError>;

/// Parameters and results in text form; a null QByteArray is NULL.
using Params = QList<QByteArray>;

/// The rows of a statement.
class Rows
{
public:
    explicit Rows(pg_result* result);
    Rows(Rows&&) noexcept;
    Rows& operator=(Rows&&) noexcept;
    ~Rows();

    int size() const;
    bool isEmpty() const { return size() == 0; }
    bool isNull(int row, int column) const;
    /// Valid as long as the rows live. Empty for NULL.
    QByteArrayView text(int row, int column) const;
    QByteArray bytes(int row, int column) const { return text(row, column).toByteArray(); }
    QString string(int row, int column) const { return QString::fromUtf8(text(row, column)); }
    qint64 number(int row, int column) const { return text(row, column).toLongLong(); }
    bool boolean(int row, int column) const { return text(row, column) == "t"; }
    int affected() const;

private:
    pg_result* m_result;
};

/// One connection. Not for two threads at once.
class Connection
{
public:
    /// Opens `url` (a libpq URL or keyword string). With `asGateway` every statement runs as trainerdesk_gateway.
    static DbResult<std::unique_ptr<Connection>> open(const QByteArray& url, bool asGateway);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Runs one statement with $1, $2 ...; it is prepared at its first use on this connection.
    DbResult<Rows> run(const QByteArray& sql, const Params& params = {});
    /// Runs statements without parameters in one round trip.
    DbStatus script(const QByteArray& sql);
    bool isOpen() const;
    /// Ends the connection under a statement that runs, which then fails as lost. From any thread.
    void cut();

private:
    explicit Connection(pg_conn* connection);
    DbError lastError(pg_result* result) const;

    pg_conn* m_connection;
    int m_socket = -1;
    QHash<QByteArray, QByteArray> m_prepared;
};

/// To the end of the transaction statements are planned for the ids they are given, if these are `rows` and many: the plan
/// kept for all may be of a time when its table was empty, and then reads the table once for each id.
DbStatus planForRows(Connection& connection, size_t rows);
/// Ends that: what runs once a row (the checks of foreign keys) keeps its plan.
DbStatus keepPlans(Connection& connection, size_t rows);

/// BEGIN at construction; what is not committed is rolled back at the end.
class Transaction
{
public:
    /// `begin` may add to BEGIN, e.g. "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL ...".
    explicit Transaction(Connection& connection, const QByteArray& begin = "BEGIN");
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    const DbStatus& begun() const { return m_begun; }
    DbStatus commit();

private:
    Connection& m_connection;
    DbStatus m_begun;
    bool m_open;
};

/// `{"a","b",NULL}`, built element by element.
class ArrayText
{
public:
    ArrayText() : m_text("{") {}
    void add(const QByteArray& element);
    QByteArray take();

private:
    QByteArray m_text;
};

/// bytea in text form.
QByteArray byteaText(const QByteArray& bytes);

} // namespace server

/// Evaluates a DbResult; on failure returns its error from the current function.
#define DB_ASSIGN(declaration, expression) DB_ASSIGN_IMPL(DB_CONCAT(dbResult, __LINE__), declaration, expression)
#define DB_CONCAT_INNER(a, b) a##b
#define DB_CONCAT(a, b) DB_CONCAT_INNER(a, b)
#define DB_ASSIGN_IMPL(name, declaration, expression)                                                                  \
    auto name = (expression);                                                                                          \
    if (!name)                                                                                                         \
        return tl::unexpected(std::move(name.error()));                                                                \
    declaration = std::move(*name)
#define DB_TRY(expression)                                                                                             \
    do {                                                                                                               \
        if (auto dbStatus = (expression); !dbStatus)                                                                   \
            return tl::unexpected(std::move(dbStatus.error()));                                                        \
    } while (false)
