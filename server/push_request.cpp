// Reading of pushes.
#include "server/push_request.h"

#include "server/merge.h"
#include "server/problem.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace server
{

namespace
{

constexpr qsizetype kMostTxns = 5000;
constexpr qsizetype kMostOps = 100'000; // an import is one act; the body's limit is the real one

tl::unexpected<HttpResponse> refusePush(const QString& detail)
{
    return tl::unexpected(problem(400, "invalid"_L1, detail));
}

/// Reads an op; on failure sets the txn's fault.
bool readOp(const QJsonObject& object, PushOp& op, PushTxn& txn)
{
    const auto fault = [&](const char* code, const QString& words) {
        txn.faultCode = code;
        txn.fault = words;
        return false;
    };
    const QString kind = object.value("op"_L1).toString();
    op.table = syncedTable(object.value("t"_L1).toString());
    if (!op.table)
        return fault("forbidden", u"There is no table of this name to write to."_s);
    const auto id = models::Uuid::fromString(object.value("id"_L1).toString());
    if (!id || id->isNull())
        return fault("invalid", u"An op has no id."_s);
    op.id = *id;
    if (kind == "ins"_L1)
        op.kind = PushOp::Insert;
    else if (kind == "upd"_L1)
        op.kind = PushOp::Update;
    else if (kind == "del"_L1)
        op.kind = PushOp::Delete;
    else
        return fault("invalid", u"An op is none of ins, upd and del."_s);
    if (op.kind != PushOp::Delete && !object.value("set"_L1).isObject())
        return fault("invalid", u"An op has no set."_s);
    op.set = object.value("set"_L1).toObject();
    op.base = object.value("base"_L1).toObject();
    if (const QJsonValue version = object.value("bv"_L1); version.isDouble())
        op.version = version.toInteger();
    if (op.set.contains("id"_L1) && models::Uuid::fromString(op.set.value("id"_L1).toString()) != op.id)
        return fault("invalid", u"An op's set names another id."_s);
    return true;
}

PushTxn readTxn(const QJsonObject& object)
{
    PushTxn txn;
    txn.body = object;
    txn.id = models::Uuid::fromString(object.value("id"_L1).toString()).value_or(models::Uuid{});
    txn.seq = object.value("seq"_L1).toInteger(0);
    QJsonObject hashed = object;
    hashed.remove("seq"_L1);
    txn.hash =
        QCryptographicHash::hash(QJsonDocument(hashed).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
            .toHex();
    txn.clock = object.value("hlc"_L1).toString();
    txn.isClockSuspect = object.value("clock"_L1).toString() != "ok"_L1;
    if (!isHybridClock(txn.clock)) {
        txn.faultCode = "invalid";
        txn.fault = u"hlc is not of the form instant-counter-node."_s;
        return txn;
    }
    const QJsonArray ops = object.value("ops"_L1).toArray();
    if (!object.value("ops"_L1).isArray() || ops.size() > kMostOps) {
        txn.faultCode = "invalid";
        txn.fault = u"ops is not a list of at most 100000."_s;
        return txn;
    }
    txn.ops.reserve(size_t(ops.size()));
    for (const QJsonValue& op : ops) {
        txn.ops.emplace_back();
        if (!op.isObject()) {
            txn.faultCode = "invalid";
            txn.fault = u"An op is not an object."_s;
        }
        if (!op.isObject() || !readOp(op.toObject(), txn.ops.back(), txn)) {
            txn.ops.clear();
            break;
        }
    }
    return txn;
}

} // namespace

tl::expected<PushRequest, HttpResponse> readPush(const QJsonObject& body)
{
    PushRequest push;
    const auto device = models::Uuid::fromString(body.value("device"_L1).toString());
    const auto incarnation = models::Uuid::fromString(body.value("incarnation"_L1).toString());
    if (!device || !incarnation)
        return refusePush(u"device and incarnation are UUIDs."_s);
    push.device = *device;
    push.incarnation = *incarnation;
    const QJsonValue nonce = body.value("nonce"_L1);
    if (!nonce.isNull() && !nonce.isUndefined() && !nonce.isString())
        return refusePush(u"nonce is a text or null."_s);
    if (nonce.isString())
        push.nonce = nonce.toString().toUtf8();
    if (!body.value("schema"_L1).isDouble())
        return refusePush(u"schema is a number."_s);
    if (!body.value("txns"_L1).isArray())
        return refusePush(u"txns is a list."_s);
    const QJsonArray txns = body.value("txns"_L1).toArray();
    if (txns.size() > kMostTxns)
        return tl::unexpected(problem(413, "too_large"_L1, u"More than 5000 txns. Send less at once."_s));
    push.txns.reserve(size_t(txns.size()));
    for (qsizetype i = 0; i < txns.size(); ++i) {
        PushTxn txn = readTxn(txns.at(i).toObject());
        if (txn.id.isNull() || txn.seq < 1)
            return refusePush(u"txns[%1]: id is a UUID and seq a number from 1."_s.arg(i));
        if (!push.txns.empty() && txn.seq != push.txns.back().seq + 1)
            return refusePush(u"txns[%1]: seq does not follow the one before."_s.arg(i));
        push.txns.push_back(std::move(txn));
    }
    return push;
}

} // namespace server
