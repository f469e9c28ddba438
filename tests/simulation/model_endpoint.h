// ModelEndpoint: the protocol of the endpoint in memory, with the promises it keeps and, on demand, one broken.
#pragma once

#include "tests/simulation/support/endpoint_door.h"

#include <QJsonArray>
#include <QJsonObject>
#include <map>
#include <random>
#include <set>

namespace simulation
{

/// Everything that a backup of the endpoint's database would hold.
struct EndpointState {
    struct Stored {
        std::optional<models::Row> row; ///< no value: a tombstone
        qint64 version = 0;
        std::vector<QString> columnHlc;
        qint64 changedAt = 0;
    };
    struct Told {
        QByteArray body;
        QJsonObject verdict;
        qint64 effect = 0;
    };
    std::map<Key, Stored> rows;
    std::map<QString, Told> ledger;                        ///< by txn id
    std::map<std::pair<QString, qint64>, QString> numbers; ///< (incarnation, seq) to txn id
    std::map<QString, qint64> expected;                    ///< by incarnation
    std::map<QString, QString> aliases;
    std::map<QString, QString> refusedRows; ///< ids that a refused txn would have made, to that txn
    std::vector<quint32> chain{0};          ///< by seq
    qint64 forgottenThrough = 0;            ///< tombstones up to here were thrown away
};

class ModelEndpoint
{
public:
    ModelEndpoint(quint64 seed, Mutation mutation);

    /// Answers a request as the gateway would.
    syncing::Answered handle(const syncing::Request& request, qint64 nowMs);

    /// A new device's sign-in; the token that its keychain would keep.
    QString signIn(const QString& device);
    /// Whether the request's token is of this trainer.
    bool knows(const syncing::Request& request) const;

    /// A program beside the gateway writes rows with plain SQL. Between begin and commit others may write.
    qint64 beginSql();
    void commitSql(qint64 ticket, const Writes& rows, qint64 nowMs);

    EndpointState backup() const { return m_state; }
    void restore(EndpointState state);
    /// Throws away tombstones older than 400 days.
    void forgetOldTombstones(qint64 nowMs);

    const EndpointState& state() const { return m_state; }
    std::vector<models::Row> rowsOf(const models::TableInfo& table) const;
    const models::Row* row(const Key& key) const;
    /// Rules that were seen broken inside the endpoint, in words.
    const QStringList& faults() const { return m_faults; }

    models::Uuid userId, trainerId;

private:
    using Draft = std::map<Key, std::optional<models::Row>>;
    syncing::Answered answer(int id, int status, const QJsonObject& body) const;
    syncing::Answered problem(int id, int status, const QString& code, QJsonObject extra = {}) const;
    syncing::Answered refresh(const syncing::Request& request);
    syncing::Answered push(const syncing::Request& request, qint64 nowMs);
    syncing::Answered pull(const syncing::Request& request, const QString& cursor, qint64 nowMs);
    syncing::Answered snapshot(const syncing::Request& request, const QString& token);
    QJsonObject decide(QJsonObject txn, qint64 nowMs, std::set<Key>& touched);
    std::optional<QString> applyOp(const QJsonObject& op, const QJsonObject& txn, Draft& draft,
                                   std::map<Key, std::vector<QString>>& hlcs, QJsonArray& lost, QJsonObject& aliases);
    std::optional<QString> holdsTogether(const Draft& draft, QString& parent) const;
    const models::Row* seen(const Draft& draft, const Key& key) const;
    qint64 nextSeq();
    void write(const Key& key, const std::optional<models::Row>& row, qint64 version, qint64 nowMs);
    QString cursorAt(qint64 seq) const;
    QString resolved(const QString& id) const;
    qint64 head() const { return qint64(m_state.chain.size()) - 1; }

    EndpointState m_state;
    std::map<QString, std::pair<QString, QString>> m_refresh; ///< device to (used, offered) refresh token
    std::map<QString, QString> m_access;                      ///< access token to device
    std::map<QString, std::vector<QJsonObject>> m_snapshots;  ///< token to what is left
    std::map<QString, QString> m_snapshotCursor;
    std::map<QString, int> m_applications;
    std::mt19937_64 m_random;
    Mutation m_mutation;
    QStringList m_faults;
};

} // namespace simulation
