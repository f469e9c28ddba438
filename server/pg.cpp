// libpq behind Connection.
#include "server/pg.h"

#include <libpq-fe.h>
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif
#include <utility>
#include <vector>

namespace server
{

Rows::Rows(pg_result* result) : m_result(result) {}
Rows::Rows(Rows&& other) noexcept : m_result(std::exchange(other.m_result, nullptr)) {}
Rows& Rows::operator=(Rows&& other) noexcept
{
    std::swap(m_result, other.m_result);
    return *this;
}
Rows::~Rows()
{
    PQclear(m_result);
}

int Rows::size() const
{
    return PQntuples(m_result);
}

bool Rows::isNull(int row, int column) const
{
    return PQgetisnull(m_result, row, column) != 0;
}

QByteArrayView Rows::text(int row, int column) const
{
    return {PQgetvalue(m_result, row, column), PQgetlength(m_result, row, column)};
}

int Rows::affected() const
{
    return QByteArray(PQcmdTuples(m_result)).toInt();
}

Connection::Connection(pg_conn* connection) : m_connection(connection) {}

Connection::~Connection()
{
    PQfinish(m_connection);
}

DbResult<std::unique_ptr<Connection>> Connection::open(const QByteArray& url, bool asGateway)
{
    static const char* const kKeys[] = {"dbname", "connect_timeout", "application_name", "client_encoding", nullptr};
    const char* const values[] = {url.constData(), "5", "trainerdesk-server", "UTF8", nullptr};
    std::unique_ptr<Connection> connection(new Connection(PQconnectdbParams(kKeys, values, 1)));
    if (PQstatus(connection->m_connection) != CONNECTION_OK)
        return tl::unexpected(
            DbError{"08001", {}, QString::fromUtf8(PQerrorMessage(connection->m_connection)).trimmed()});
    connection->m_socket = PQsocket(connection->m_connection);
    PQsetNoticeProcessor(
        connection->m_connection, [](void*, const char*) {}, nullptr);
    // An idle transaction or a lock that is not given would hold up a tenant's counter. One plan serves all: statements
    // differ in their ids only, and planning them anew was a fifth of a small push.
    QByteArray settings = "SET TIME ZONE 'UTC'; SET datestyle = 'ISO'; SET extra_float_digits = 1; "
                          "SET standard_conforming_strings = on; SET idle_in_transaction_session_timeout = '20s';";
    if (asGateway)
        settings +=
            "SET statement_timeout = '30s'; SET lock_timeout = '10s'; SET plan_cache_mode = force_generic_plan; SET ROLE trainerdesk_gateway;";
    DB_TRY(connection->script(settings));
    return connection;
}

void Connection::cut()
{
    // PQcancel would wait for a database that does not answer. The socket's own end is felt at once on this side; on the
    // other the transaction rolls back, or had been committed and is known as a repeat.
#ifdef Q_OS_UNIX
    ::shutdown(m_socket, SHUT_RDWR);
#endif
}

bool Connection::isOpen() const
{
    return PQstatus(m_connection) == CONNECTION_OK;
}

DbError Connection::lastError(pg_result* result) const
{
    const auto field = [&](int which) { return QByteArray(result ? PQresultErrorField(result, which) : nullptr); };
    DbError error{field(PG_DIAG_SQLSTATE), field(PG_DIAG_CONSTRAINT_NAME),
                  QString::fromUtf8(field(PG_DIAG_MESSAGE_PRIMARY))};
    if (error.state.isEmpty())
        error = {"08006", {}, QString::fromUtf8(PQerrorMessage(m_connection)).trimmed()};
    return error;
}

DbResult<Rows> Connection::run(const QByteArray& sql, const Params& params)
{
    auto prepared = m_prepared.constFind(sql);
    if (prepared == m_prepared.constEnd()) {
        const QByteArray name = "s" + QByteArray::number(m_prepared.size());
        pg_result* answer = PQprepare(m_connection, name.constData(), sql.constData(), 0, nullptr);
        const Rows owner(answer);
        if (PQresultStatus(answer) != PGRES_COMMAND_OK)
            return tl::unexpected(lastError(answer));
        prepared = m_prepared.insert(sql, name);
    }
    std::vector<const char*> values;
    std::vector<int> lengths;
    values.reserve(size_t(params.size()));
    lengths.reserve(size_t(params.size()));
    for (const QByteArray& param : params) {
        values.push_back(param.isNull() ? nullptr : param.constData());
        lengths.push_back(int(param.size()));
    }
    pg_result* raw = PQexecPrepared(m_connection, prepared->constData(), int(params.size()), values.data(),
                                    lengths.data(), nullptr, 0);
    Rows rows(raw);
    const ExecStatusType status = PQresultStatus(raw);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        return tl::unexpected(lastError(raw));
    return rows;
}

DbStatus Connection::script(const QByteArray& sql)
{
    pg_result* raw = PQexec(m_connection, sql.constData());
    const Rows rows(raw);
    const ExecStatusType status = PQresultStatus(raw);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_EMPTY_QUERY)
        return tl::unexpected(lastError(raw));
    return {};
}

namespace
{
constexpr size_t kManyRows = 64; ///< to plan anew costs less than one plan that does not fit so many
}

DbStatus planForRows(Connection& connection, size_t rows)
{
    return rows < kManyRows ? DbStatus() : connection.script("SET LOCAL plan_cache_mode = force_custom_plan");
}

DbStatus keepPlans(Connection& connection, size_t rows)
{
    return rows < kManyRows ? DbStatus() : connection.script("SET LOCAL plan_cache_mode = force_generic_plan");
}

Transaction::Transaction(Connection& connection, const QByteArray& begin)
    : m_connection(connection), m_begun(connection.script(begin)), m_open(m_begun.has_value())
{
    if (!m_open && m_connection.isOpen())
        (void)m_connection.script("ROLLBACK"); // a BEGIN whose SET failed leaves an aborted transaction
}

Transaction::~Transaction()
{
    // A failing rollback means that the connection is gone, and the transaction with it.
    if (m_open && m_connection.isOpen())
        (void)m_connection.script("ROLLBACK");
}

DbStatus Transaction::commit()
{
    m_open = false;
    return m_connection.script("COMMIT");
}

void ArrayText::add(const QByteArray& element)
{
    if (m_text.size() > 1)
        m_text.append(',');
    if (element.isNull()) {
        m_text.append("NULL");
        return;
    }
    m_text.append('"');
    for (const char c : element) {
        if (c == '"' || c == '\\')
            m_text.append('\\');
        m_text.append(c);
    }
    m_text.append('"');
}

QByteArray ArrayText::take()
{
    m_text.append('}');
    return std::exchange(m_text, QByteArray("{"));
}

QByteArray byteaText(const QByteArray& bytes)
{
    return "\\x" + bytes.toHex();
}

} // namespace server
