// The endpoint's answers: tokens, feed, snapshot.
#include "tests/simulation/model_endpoint.h"

#include "models/wire.h"

#include <QJsonDocument>
#include <QUrlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::Row;
using syncing::Answered;
using syncing::Request;

namespace simulation
{

namespace
{
constexpr qint64 kPage = 9;
constexpr qint64 kTombstoneMs = 400LL * 86'400'000;
} // namespace

ModelEndpoint::ModelEndpoint(quint64 seed, Mutation mutation) : m_random(seed), m_mutation(mutation) {}

Answered ModelEndpoint::answer(int id, int status, const QJsonObject& body) const
{
    return {id, status, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact), {}, false};
}

Answered ModelEndpoint::problem(int id, int status, const QString& code, QJsonObject extra) const
{
    extra[u"code"_s] = code;
    Answered answered = answer(id, status, extra);
    answered.contentType = "application/problem+json";
    return answered;
}

Answered ModelEndpoint::handle(const Request& request, qint64 nowMs)
{
    const qsizetype mark = request.path.indexOf(u'?');
    const QString path = mark < 0 ? request.path : request.path.left(mark);
    const QUrlQuery query(mark < 0 ? QString() : request.path.mid(mark + 1));
    if (path == u"/v1/auth/refresh")
        return refresh(request);
    const auto token = m_access.find(request.bearer);
    if (token == m_access.end() || !m_refresh.contains(token->second))
        return problem(request.id, 401, u"unauthorized"_s);
    // Its access token was accepted: from now on the older refresh token is used up.
    m_refresh[token->second].first = m_refresh[token->second].second;
    if (path == u"/v1/sync/push")
        return push(request, nowMs);
    const QString cursor = query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
    if (path == u"/v1/sync/pull")
        return pull(request, cursor, nowMs);
    if (path == u"/v1/sync/snapshot")
        return snapshot(request, query.queryItemValue(u"token"_s, QUrl::FullyDecoded));
    if (path == u"/v1/sync/wait" && cursor == cursorAt(head()))
        return {request.id, 204, {}, {}, {}, false};
    // An endpoint need not know of the rows: half the answers tell of the head only.
    if (path == u"/v1/sync/wait")
        return m_random() % 2 == 0 ? pull(request, cursor, nowMs)
                                   : answer(request.id, 200, {{u"head"_s, cursorAt(head())}});
    return problem(request.id, 404, u"not_found"_s);
}

QString ModelEndpoint::signIn(const QString& device)
{
    const QString token = u"r-%1"_s.arg(m_random());
    m_refresh[device] = {token, token};
    return token;
}

bool ModelEndpoint::knows(const Request& request) const
{
    if (!request.bearer.isEmpty())
        return m_access.contains(request.bearer);
    const QString token = QJsonDocument::fromJson(request.body).object().value("refresh_token"_L1).toString();
    return std::any_of(m_refresh.begin(), m_refresh.end(), [&](const auto& device) {
        return device.second.first == token || device.second.second == token;
    });
}

Answered ModelEndpoint::refresh(const Request& request)
{
    const QString token = QJsonDocument::fromJson(request.body).object().value("refresh_token"_L1).toString();
    for (auto& [device, pair] : m_refresh) {
        if (token != pair.first && token != pair.second)
            continue;
        // Presenting the new one uses the old one up; presenting the old one again offers another.
        if (token == pair.second)
            pair.first = token;
        pair.second = u"r-%1"_s.arg(m_random());
        const QString access = u"a-%1"_s.arg(m_random());
        m_access[access] = device;
        return answer(request.id, 200,
                      {{u"access_token"_s, access},
                       {u"refresh_token"_s, pair.second},
                       {u"expires_in"_s, 900},
                       {u"user_id"_s, userId.toString()},
                       {u"trainer_id"_s, trainerId.toString()}});
    }
    return problem(request.id, 401, u"revoked"_s);
}

qint64 ModelEndpoint::nextSeq()
{
    m_state.chain.push_back(quint32(m_random()));
    return head();
}

QString ModelEndpoint::cursorAt(qint64 seq) const
{
    return u"e.%1.%2"_s.arg(seq).arg(m_state.chain[size_t(seq)]);
}

void ModelEndpoint::write(const Key& key, const std::optional<Row>& row, qint64 version, qint64 nowMs)
{
    EndpointState::Stored& stored = m_state.rows[key];
    stored.row = row;
    stored.version = version;
    stored.changedAt = nowMs;
    stored.columnHlc.resize(key.first->columns.size());
}

qint64 ModelEndpoint::beginSql()
{
    return m_mutation == Mutation::SerialCursor ? nextSeq() : 0;
}

void ModelEndpoint::commitSql(qint64 ticket, const Writes& rows, qint64 nowMs)
{
    // The constraints hold for every writer: what was free when a client looked may be taken by now.
    QString parent;
    if (holdsTogether(Draft(rows.begin(), rows.end()), parent))
        return;
    for (const auto& [key, row] : rows)
        write(key, row, m_mutation == Mutation::SerialCursor ? ticket : nextSeq(), nowMs);
}

void ModelEndpoint::restore(EndpointState state)
{
    m_state = std::move(state);
    m_snapshots.clear();
    m_applications.clear();
    for (const auto& [id, told] : m_state.ledger)
        m_applications[id] = 1;
}

void ModelEndpoint::forgetOldTombstones(qint64 nowMs)
{
    for (auto it = m_state.rows.begin(); it != m_state.rows.end();) {
        if (!it->second.row && nowMs - it->second.changedAt > kTombstoneMs) {
            m_state.forgottenThrough = std::max(m_state.forgottenThrough, it->second.version);
            it = m_state.rows.erase(it);
        } else {
            ++it;
        }
    }
}

std::vector<Row> ModelEndpoint::rowsOf(const models::TableInfo& table) const
{
    std::vector<Row> rows;
    for (const auto& [key, stored] : m_state.rows) {
        if (key.first == &table && stored.row)
            rows.push_back(*stored.row);
    }
    return rows;
}

const Row* ModelEndpoint::row(const Key& key) const
{
    const auto it = m_state.rows.find(key);
    return it != m_state.rows.end() && it->second.row ? &*it->second.row : nullptr;
}

QJsonObject rowObject(const Key& key, const EndpointState::Stored& stored)
{
    QJsonObject object{{u"t"_s, key.first->name}, {u"id"_s, key.second.toString()}, {u"v"_s, stored.version}};
    object[u"op"_s] = stored.row ? u"up"_s : u"del"_s;
    if (stored.row)
        object[u"d"_s] = models::rowToWire(*stored.row, u"EUR");
    return object;
}

Answered ModelEndpoint::pull(const Request& request, const QString& cursor, qint64 nowMs)
{
    const QStringList parts = cursor.split(u'.');
    const qint64 seq = cursor.isEmpty() ? 0 : parts.value(1).toLongLong();
    if (!cursor.isEmpty() && (seq > head() || cursor != cursorAt(seq) || seq < m_state.forgottenThrough))
        return problem(request.id, 409, u"cursor"_s);
    std::map<qint64, QJsonObject> after;
    for (const auto& [key, stored] : m_state.rows) {
        if (stored.version > seq)
            after[stored.version * 1000 + qint64(after.size() % 1000)] = rowObject(key, stored);
    }
    QJsonArray rows;
    qint64 last = head();
    bool more = false;
    for (const auto& [version, object] : after) {
        if (rows.size() >= kPage && version / 1000 != last) {
            more = true;
            break;
        }
        rows.append(object);
        last = version / 1000;
    }
    if (!more)
        last = head();
    return answer(request.id, 200,
                  {{u"rows"_s, rows},
                   {u"cursor"_s, cursorAt(last)},
                   {u"more"_s, more},
                   {u"head"_s, cursorAt(head())},
                   {u"server_time"_s, models::UtcTime{nowMs}.toString()}});
}

Answered ModelEndpoint::snapshot(const Request& request, const QString& token)
{
    QString at = token;
    if (at.isEmpty()) {
        at = u"s-%1"_s.arg(m_random());
        m_snapshotCursor[at] = cursorAt(head());
        for (const models::TableInfo* table : models::allTables()) {
            for (const auto& [key, stored] : m_state.rows) {
                if (key.first == table && stored.row)
                    m_snapshots[at].push_back(rowObject(key, stored));
            }
        }
    }
    const auto it = m_snapshots.find(at);
    if (it == m_snapshots.end())
        return problem(request.id, 400, u"token"_s);
    // A token is `name+offset`: asking twice gives the same page.
    const size_t offset = size_t(token.section(u'+', 1).toLongLong());
    QJsonArray rows;
    for (size_t i = offset; i < std::min(offset + size_t(kPage), it->second.size()); ++i)
        rows.append(it->second[i]);
    const QString base = at.section(u'+', 0, 0);
    const bool more = offset + size_t(kPage) < it->second.size();
    QJsonObject body{{u"rows"_s, rows}, {u"more"_s, more}};
    if (more) {
        const QString next = base + u'+' + QString::number(offset + size_t(kPage));
        m_snapshots[next] = it->second;
        body[u"token"_s] = next;
    } else {
        body[u"cursor"_s] = m_snapshotCursor[base];
    }
    return answer(request.id, 200, body);
}

} // namespace simulation
