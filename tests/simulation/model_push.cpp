// The endpoint's verdicts.
#include "models/wire.h"
#include "tests/simulation/model_endpoint.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using models::Row;
using models::TableInfo;
using models::Uuid;
using syncing::Answered;
using syncing::Request;

namespace simulation
{

QJsonObject rowObject(const Key& key, const EndpointState::Stored& stored);

namespace
{

Uuid idFrom(const QString& text)
{
    return Uuid::fromString(text).value_or(Uuid{});
}

/// Two rows that stand for one thing, whatever their ids: the same mail address, one profile a user, one roster row.
bool areTwins(const Row& a, const Row& b)
{
    const QString& table = a.table->name;
    const auto same = [&](const char16_t* column) {
        return a.at(column) == b.at(column) && !models::isNull(a.at(column));
    };
    if (table == u"users")
        return same(u"email");
    if (table == u"client_profiles")
        return same(u"user_id");
    return table == u"trainer_clients" && same(u"client_id");
}

bool isActiveBooking(const Row& row)
{
    return row.table->name == u"bookings" && models::textOf(row.at(u"status")) != u"cancelled";
}

} // namespace

QString ModelEndpoint::resolved(const QString& id) const
{
    const auto it = m_state.aliases.find(id);
    return it == m_state.aliases.end() ? id : it->second;
}

const Row* ModelEndpoint::seen(const Draft& draft, const Key& key) const
{
    const auto it = draft.find(key);
    if (it != draft.end())
        return it->second ? &*it->second : nullptr;
    return row(key);
}

Answered ModelEndpoint::push(const Request& request, qint64 nowMs)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString incarnation = body.value("incarnation"_L1).toString();
    const QJsonArray txns = body.value("txns"_L1).toArray();
    qint64& expected = m_state.expected.try_emplace(incarnation, 1).first->second;
    qint64 next = expected;
    for (const QJsonValue& value : txns) {
        const QJsonObject txn = value.toObject();
        const QString id = txn.value("id"_L1).toString();
        const qint64 seq = txn.value("seq"_L1).toInteger();
        const auto number = m_state.numbers.find({incarnation, seq});
        if (number != m_state.numbers.end() && number->second != id)
            return problem(request.id, 409, u"fork"_s);
        if (number == m_state.numbers.end() && seq != next)
            return problem(request.id, 409, u"gap"_s, {{u"expected"_s, next}});
        next = std::max(next, seq + 1);
    }
    QJsonArray results;
    std::set<Key> touched;
    qint64 effect = 0;
    for (const QJsonValue& value : txns) {
        QJsonObject txn = value.toObject();
        const QString id = txn.value("id"_L1).toString();
        const qint64 seq = txn.value("seq"_L1).toInteger();
        QJsonObject content = txn;
        content.remove(u"seq"_s);
        const QByteArray hash = QJsonDocument(content).toJson(QJsonDocument::Compact);
        for (const QJsonValue& op : txn.value("ops"_L1).toArray()) {
            const TableInfo* table = models::findTable(op.toObject().value("t"_L1).toString());
            touched.insert({table, idFrom(resolved(op.toObject().value("id"_L1).toString()))});
            touched.insert({table, idFrom(op.toObject().value("id"_L1).toString())});
        }
        const auto known = m_state.ledger.find(id);
        QJsonObject verdict;
        if (known != m_state.ledger.end() && m_mutation != Mutation::NoDedup) {
            verdict = known->second.verdict;
            effect = std::max(effect, known->second.effect);
        } else {
            verdict = decide(txn, nowMs, touched);
            if (verdict.value("verdict"_L1) != "rejected"_L1 && verdict.value("verdict"_L1) != "parked"_L1 &&
                ++m_applications[id] > 1)
                m_faults.append(u"the act %1 took effect twice"_s.arg(id));
            m_state.ledger[id] = {hash, verdict, head()};
            effect = std::max(effect, head());
        }
        m_state.numbers[{incarnation, seq}] = id;
        expected = std::max(expected, seq + 1);
        verdict[u"id"_s] = id;
        verdict[u"seq"_s] = seq;
        results.append(verdict);
    }
    QJsonArray rows;
    if (m_mutation != Mutation::NoRowsInAnswer) {
        for (const Key& key : touched) {
            const auto it = m_state.rows.find(key);
            if (it != m_state.rows.end())
                rows.append(rowObject(key, it->second));
            else if (key.first)
                rows.append(QJsonObject{
                    {u"t"_s, key.first->name}, {u"id"_s, key.second.toString()}, {u"op"_s, u"del"_s}, {u"v"_s, 0}});
        }
    }
    return answer(request.id, 200,
                  {{u"nonce"_s, u"n%1"_s.arg(m_random())},
                   {u"results"_s, results},
                   {u"rows"_s, rows},
                   {u"cursor"_s, cursorAt(head())},
                   {u"head"_s, cursorAt(head())}});
}

QJsonObject ModelEndpoint::decide(QJsonObject txn, qint64 nowMs, std::set<Key>& touched)
{
    // A clock that lies never wins: nothing is later than its arrival, and a suspect clock counts as that.
    const QString arrival = models::UtcTime{nowMs}.toString();
    if (txn.value("clock"_L1) == "suspect"_L1 || txn.value("hlc"_L1).toString().left(24) > arrival)
        txn[u"hlc"_s] = QString(arrival + u"-0000-0000000000000000"_s);
    Draft draft;
    std::map<Key, std::vector<QString>> hlcs;
    QJsonArray lost;
    QJsonObject aliases;
    std::optional<QString> refused;
    QString parent;
    for (const QJsonValue& op : txn.value("ops"_L1).toArray()) {
        refused = applyOp(op.toObject(), txn, draft, hlcs, lost, aliases);
        if (refused)
            break;
    }
    if (!refused)
        refused = holdsTogether(draft, parent);
    if (refused) {
        for (const QJsonValue& op : txn.value("ops"_L1).toArray()) {
            const QString row = op.toObject().value("id"_L1).toString();
            if (op.toObject().value("op"_L1) == "ins"_L1 && !row.isEmpty())
                m_state.refusedRows[row] = txn.value("id"_L1).toString();
        }
        if (*refused == u"parked")
            return {{u"verdict"_s, u"parked"_s}, {u"parent"_s, parent}};
        return {{u"verdict"_s, u"rejected"_s}, {u"code"_s, *refused}, {u"detail"_s, u"refused"_s}};
    }
    for (const auto& [key, row] : draft) {
        touched.insert(key);
        const Row* before = this->row(key);
        if (before ? row && *before == *row : !row)
            continue;
        write(key, row, nextSeq(), nowMs);
    }
    for (auto& [key, columns] : hlcs)
        m_state.rows[key].columnHlc = columns;
    for (auto it = aliases.begin(); it != aliases.end(); ++it)
        m_state.aliases[it.key()] = it.value().toString();
    QJsonObject verdict{{u"verdict"_s, lost.isEmpty() ? u"applied"_s : u"merged"_s}};
    if (!lost.isEmpty())
        verdict[u"lost"_s] = lost;
    if (!aliases.isEmpty())
        verdict[u"aliases"_s] = aliases;
    return verdict;
}

std::optional<QString> ModelEndpoint::applyOp(const QJsonObject& op, const QJsonObject& txn, Draft& draft,
                                              std::map<Key, std::vector<QString>>& hlcs, QJsonArray& lost,
                                              QJsonObject& aliases)
{
    const TableInfo* table = models::findTable(op.value("t"_L1).toString());
    if (!table)
        return u"invalid"_s;
    const auto aliased = [&](const QString& id) {
        return aliases.contains(id) ? aliases.value(id).toString() : resolved(id);
    };
    Key key{table, idFrom(aliased(op.value("id"_L1).toString()))};
    const QString kind = op.value("op"_L1).toString();
    if (kind == u"del") {
        if (!seen(draft, key))
            return std::nullopt;
        draft[key] = std::nullopt;
        return std::nullopt;
    }
    const QJsonObject set = op.value("set"_L1).toObject(), base = op.value("base"_L1).toObject();
    std::vector<std::pair<int, models::Value>> values;
    Row fresh{table, std::vector<models::Value>(table->columns.size())};
    for (size_t i = 0; i < table->columns.size(); ++i) {
        if (!set.contains(table->columns[i].name))
            continue;
        auto value = models::fromWire(table->columns[i], set.value(table->columns[i].name), u"EUR");
        if (!value)
            return u"invalid"_s;
        if (table->columns[i].type == models::FieldType::Id && !models::isNull(*value))
            value = models::Value(aliased(models::textOf(*value)));
        fresh.values[i] = *value;
        values.emplace_back(int(i), *value);
    }
    const Row* present = seen(draft, key);
    if (kind == u"ins" && !present) {
        for (const auto& [other, stored] : m_state.rows) {
            const Row* row = other.first == table ? seen(draft, other) : nullptr;
            if (row && areTwins(*row, fresh)) {
                aliases[key.second.toString()] = other.second.toString();
                key = other;
                present = row;
                break;
            }
        }
    }
    if (!present) {
        if (kind == u"upd")
            return u"stale"_s;
        fresh.values[0] = key.second.toString();
        draft[key] = fresh;
        hlcs[key] = std::vector<QString>(table->columns.size(), txn.value("hlc"_L1).toString());
        return std::nullopt;
    }
    Row merged = *present;
    auto& columns = hlcs.try_emplace(key, m_state.rows[key].columnHlc).first->second;
    columns.resize(table->columns.size());
    const bool unchanged = op.value("bv"_L1).toInteger(-1) == m_state.rows[key].version;
    const QString hlc = txn.value("hlc"_L1).toString();
    for (const auto& [column, value] : values) {
        if (column == 0)
            continue;
        const QString& name = table->columns[size_t(column)].name;
        const models::Value& now = merged.values[size_t(column)];
        const bool asBased =
            base.contains(name) && models::toWire(table->columns[size_t(column)], now, u"EUR") == base.value(name);
        if (now == value || unchanged || asBased || hlc > columns[size_t(column)]) {
            merged.values[size_t(column)] = value;
            columns[size_t(column)] = hlc;
        } else {
            lost.append(QJsonObject{{u"t"_s, table->name}, {u"id"_s, key.second.toString()}, {u"column"_s, name}});
        }
    }
    draft[key] = merged;
    return std::nullopt;
}

std::optional<QString> ModelEndpoint::holdsTogether(const Draft& draft, QString& parent) const
{
    for (const auto& [key, row] : draft) {
        if (!row) {
            for (const auto& [other, stored] : m_state.rows) {
                const Row* child = seen(draft, other);
                for (size_t i = 0; child && i < other.first->columns.size(); ++i) {
                    if (other.first->columns[i].references == key.first->name &&
                        models::textOf(child->values[i]) == key.second.toString())
                        return u"stale"_s;
                }
            }
            continue;
        }
        for (size_t i = 0; i < key.first->columns.size(); ++i) {
            const models::ColumnInfo& column = key.first->columns[i];
            const QString& id = models::textOf(row->values[i]);
            if (column.references.isEmpty() || id.isEmpty())
                continue;
            if (seen(draft, {models::findTable(column.references), idFrom(id)}))
                continue;
            const auto refused = m_state.refusedRows.find(id);
            if (refused == m_state.refusedRows.end())
                return u"not_found"_s;
            parent = refused->second;
            return u"parked"_s;
        }
        if (!isActiveBooking(*row))
            continue;
        std::set<Key> bookings;
        for (const auto& [other, stored] : m_state.rows)
            bookings.insert(other);
        for (const auto& [other, changed] : draft)
            bookings.insert(other);
        for (const Key& other : bookings) {
            const Row* booked = other == key ? nullptr : seen(draft, other);
            if (booked && isActiveBooking(*booked) &&
                models::textOf(booked->at(u"start_time")) < models::textOf(row->at(u"end_time")) &&
                models::textOf(row->at(u"start_time")) < models::textOf(booked->at(u"end_time")))
                return u"clash"_s;
        }
    }
    return std::nullopt;
}

} // namespace simulation
