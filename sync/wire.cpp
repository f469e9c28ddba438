// JSON of pushes and answers.
#include "sync/wire.h"

#include "models/wire.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::RowChange;

namespace syncing
{

namespace
{

/// The currency that the money of a change is in: a payment has its own, which an update may not repeat.
QString moneyOf(const RowChange& change, const QString& trainerCurrency)
{
    const int column = change.table->indexOf(u"currency");
    for (const auto* cells : {&change.after, &change.before}) {
        for (const models::Cell& cell : *cells) {
            if (cell.column == column && column >= 0)
                return models::textOf(cell.value);
        }
    }
    return trainerCurrency;
}

QJsonObject cellsToWire(const RowChange& change, const std::vector<models::Cell>& cells, const QString& currency)
{
    QJsonObject object;
    for (const models::Cell& cell : cells) {
        const models::ColumnInfo& column = change.table->columns[size_t(cell.column)];
        if (models::travels(*change.table, column))
            object.insert(column.name, models::toWire(column, cell.value, currency));
    }
    return object;
}

/// The values an update found. A column that is set to what it was is named by an erasure, which has rewritten both: what
/// stood there must not be sent, and the row's version says whether anybody has changed it since.
std::vector<models::Cell> baseOf(const RowChange& change)
{
    std::vector<models::Cell> base;
    for (size_t i = 0; i < change.before.size(); ++i) {
        if (change.kind == RowChange::Kind::Delete || change.before[i] != change.after[i])
            base.push_back(change.before[i]);
    }
    return base;
}

QJsonObject opToWire(const storage::OutboxOp& op, const QString& trainerCurrency)
{
    const RowChange& change = op.change;
    const QString currency = moneyOf(change, trainerCurrency);
    QJsonObject object{{u"t"_s, change.table->name}, {u"id"_s, change.id.toString()}};
    object.insert(u"op"_s, change.kind == RowChange::Kind::Insert   ? u"ins"_s
                           : change.kind == RowChange::Kind::Delete ? u"del"_s
                                                                    : u"upd"_s);
    if (change.kind != RowChange::Kind::Delete)
        object.insert(u"set"_s, cellsToWire(change, change.after, currency));
    if (change.kind != RowChange::Kind::Insert)
        object.insert(u"base"_s, cellsToWire(change, baseOf(change), currency));
    object.insert(u"bv"_s, op.baseVersion ? QJsonValue(*op.baseVersion) : QJsonValue(QJsonValue::Null));
    return object;
}

} // namespace

QByteArray pushBody(const storage::DeviceIdentity& device, const std::vector<storage::OutboxTxn>& batch,
                    qint64 acknowledgedThrough, int schema, const QString& currency)
{
    QJsonArray txns;
    for (const storage::OutboxTxn& txn : batch) {
        QJsonArray ops;
        for (const storage::OutboxOp& op : txn.ops)
            ops.append(opToWire(op, currency));
        txns.append(QJsonObject{{u"id"_s, txn.id.toString()},
                                {u"seq"_s, txn.seq},
                                {u"hlc"_s, txn.hlc},
                                {u"clock"_s, txn.clock},
                                {u"label"_s, txn.label},
                                {u"ops"_s, ops}});
    }
    const QJsonObject body{
        {u"device"_s, device.databaseId},
        {u"incarnation"_s, device.incarnation},
        {u"nonce"_s, device.nonce.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(device.nonce)},
        {u"schema"_s, schema},
        {u"ack_through"_s, acknowledgedThrough},
        {u"txns"_s, txns}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

models::Result<storage::PushAnswer> readPushAnswer(const QJsonObject& answer)
{
    if (!answer.value("results"_L1).isArray() || !answer.value("cursor"_L1).isString())
        return models::fail(ErrorCode::Invalid, u"The endpoint's answer cannot be understood. Nothing is lost; update "
                                                "TrainerDesk if this stays."_s);
    storage::PushAnswer result{answer.value("nonce"_L1).toString(),
                               {},
                               QJsonDocument(answer.value("rows"_L1).toArray()).toJson(QJsonDocument::Compact),
                               answer.value("cursor"_L1).toString()};
    const QJsonArray results = answer.value("results"_L1).toArray();
    for (const QJsonValue& value : results) {
        const QJsonObject object = value.toObject();
        const auto id = models::Uuid::fromString(object.value("id"_L1).toString());
        if (!id)
            continue;
        storage::Verdict verdict{*id,
                                 object.value("verdict"_L1).toString(),
                                 object.value("code"_L1).toString(),
                                 object.value("detail"_L1).toString(),
                                 object.value("parent"_L1).toString(),
                                 {},
                                 {}};
        const QJsonObject aliases = object.value("aliases"_L1).toObject();
        for (auto it = aliases.begin(); it != aliases.end(); ++it)
            verdict.aliases.insert(it.key(), it.value().toString());
        if (const QJsonArray lost = object.value("lost"_L1).toArray(); !lost.isEmpty())
            verdict.lost = QString::fromUtf8(QJsonDocument(lost).toJson(QJsonDocument::Compact));
        result.verdicts.push_back(std::move(verdict));
    }
    return result;
}

models::Result<Tokens> readTokens(const QJsonObject& answer)
{
    Tokens tokens{answer.value("access_token"_L1).toString(), answer.value("refresh_token"_L1).toString(),
                  answer.value("expires_in"_L1).toInteger(), answer.value("user_id"_L1).toString(),
                  answer.value("trainer_id"_L1).toString()};
    if (tokens.access.isEmpty() || tokens.refresh.isEmpty())
        return models::fail(ErrorCode::Invalid, u"The endpoint's answer to the sign-in cannot be understood."_s);
    return tokens;
}

} // namespace syncing
