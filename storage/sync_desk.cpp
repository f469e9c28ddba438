// Where synchronisation stands: device, account, position, figures.
#include "storage/sync_desk.h"

#include "models/sync_review.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using models::ChangeSet;
using models::ErrorCode;
using models::fail;
using models::Result;
using models::Status;
using models::Uuid;

namespace storage
{

qint64 cursorSeq(const QString& cursor)
{
    const QStringList parts = cursor.split(u'.');
    return parts.size() < 2 ? 0 : parts[1].toLongLong();
}

Status SyncDesk::run(const QString& sql, const std::vector<models::Value>& values) const
{
    Database::Statement statement = m_store.database().statement(sql);
    for (size_t i = 0; i < values.size(); ++i) {
        // A null QString is an empty text here; NULL is said with an empty Value.
        const QString* text = std::get_if<QString>(&values[i]);
        statement.bind(int(i), text && text->isNull() ? models::Value(u""_s) : values[i]);
    }
    return statement.run();
}

Status SyncDesk::exchange(const std::function<Result<ChangeSet>()>& work)
{
    TD_TRY(m_store.exchange(work));
    return {};
}

Result<DeviceIdentity> SyncDesk::device() const
{
    DeviceIdentity device;
    TD_TRY(m_store.reader().each(
        u"SELECT database_id, incarnation, nonce FROM device"_s, {}, [&](const QSqlQuery& query) -> Status {
            device = {query.value(0).toString(), query.value(1).toString(), query.value(2).toString()};
            return {};
        }));
    return device;
}

Result<Account> SyncDesk::account() const
{
    Account account;
    TD_TRY(m_store.reader().each(u"SELECT endpoint, email, user_id, trainer_id, signed_in FROM feed_state"_s, {},
                                 [&](const QSqlQuery& query) -> Status {
                                     account = {query.value(0).toString(), query.value(1).toString(),
                                                query.value(2).toString(), query.value(3).toString(),
                                                query.value(4).toInt() != 0};
                                     return {};
                                 }));
    return account;
}

Result<FeedPosition> SyncDesk::feed() const
{
    FeedPosition feed;
    int schema = 0;
    TD_TRY(m_store.reader().each(u"SELECT cursor, seq, stage, stage_token, schema, seen FROM feed_state"_s, {},
                                 [&](const QSqlQuery& query) -> Status {
                                     const QString stage = query.value(2).toString();
                                     feed = {query.value(0).toString(), query.value(1).toLongLong(),
                                             stage == u"snapshot" ? FeedPosition::Stage::Snapshot
                                             : stage == u"pull"   ? FeedPosition::Stage::Pull
                                                                  : FeedPosition::Stage::None,
                                             query.value(3).toString(), query.value(5).toString()};
                                     schema = query.value(4).toInt();
                                     return {};
                                 }));
    // What an older program passed over must be fetched by the newer one.
    if (feed.stage == FeedPosition::Stage::None && schema < Database::newestSchema())
        feed.cursor.clear();
    return feed;
}

Result<models::SyncStatus> SyncDesk::status() const
{
    using models::SyncState;
    models::SyncStatus status;
    const Reader reader = m_store.reader();
    TD_TRY(reader.each(u"SELECT state, count(*) FROM journal_txn WHERE state <> 'acknowledged' GROUP BY state"_s, {},
                       [&](const QSqlQuery& query) -> Status {
                           const QString state = query.value(0).toString();
                           const int count = query.value(1).toInt();
                           if (state == u"queued" || state == u"in_flight")
                               status.pending += count;
                           else if (state == u"rejected")
                               status.rejected = count;
                           else if (state == u"parked")
                               status.parked = count;
                           return {};
                       }));
    bool signedIn = false;
    QString problem;
    TD_TRY(reader.each(u"SELECT cursor, last_sync, signed_in, problem FROM feed_state"_s, {},
                       [&](const QSqlQuery& query) -> Status {
                           status.cursor = query.value(0).toString();
                           status.lastSync = models::UtcTime::fromString(query.value(1).toString());
                           signedIn = query.value(2).toInt() != 0;
                           problem = query.value(3).toString();
                           return {};
                       }));
    const qsizetype space = problem.indexOf(u' ');
    const QString word = space < 0 ? problem : problem.left(space);
    status.sentence = space < 0 ? QString() : problem.mid(space + 1);
    if (!signedIn)
        status.state = SyncState::SignedOut;
    else if (word == u"offline")
        status.state = SyncState::Offline;
    else if (word == u"upgrade")
        status.state = SyncState::Upgrade;
    else if (!word.isEmpty())
        status.state = SyncState::CannotSync;
    else
        status.state = status.pending > 0 || status.cursor.isEmpty() ? SyncState::Pending : SyncState::UpToDate;
    return status;
}

Result<QString> SyncDesk::currency() const
{
    const Reader reader = m_store.reader();
    QString currency;
    const auto take = [&](const QSqlQuery& query) -> Status {
        currency = query.value(0).toString();
        return {};
    };
    TD_TRY(reader.each(u"SELECT s.currency FROM trainer_settings s JOIN feed_state f ON f.trainer_id = s.trainer_id"_s,
                       {}, take));
    if (currency.isEmpty())
        return stagedCurrency();
    return currency;
}

Status SyncDesk::adopt(const Account& wanted)
{
    TD_ASSIGN(const Account present, account());
    if (!present.userId.isEmpty() && present.userId != wanted.userId)
        return fail(ErrorCode::InvalidState, u"This desk belongs to another account (%1). Nothing was changed; sign in "
                                             "with that account, or choose another folder."_s.arg(present.email));
    const auto user = Uuid::fromString(wanted.userId), trainer = Uuid::fromString(wanted.trainerId);
    if (!user || !trainer)
        return fail(ErrorCode::Invalid, u"The endpoint did not say whose desk this is. Nothing was changed."_s);
    const auto work = [&]() -> Result<ChangeSet> {
        ChangeSet changes;
        const Reader reader = m_store.reader();
        TD_ASSIGN(const auto settings, reader.first<models::TrainerSettings>(u"ORDER BY created_at, id"_s));
        if (settings && settings->trainerId != *trainer) {
            TD_ASSIGN(const auto profile, reader.get<models::TrainerProfile>(settings->trainerId));
            // The account's own rows exist at the endpoint; the ones that `init` made are not sent.
            for (const QString& table :
                 {u"users"_s, u"trainer_profiles"_s, u"trainer_settings"_s, u"notification_settings"_s}) {
                const QString own = table == u"users"              ? u"row_id = ?1"_s
                                    : table == u"trainer_profiles" ? u"row_id = ?1"_s
                                    : table == u"trainer_settings" ? u"new ->> 'trainer_id' = ?1"_s
                                                                   : u"new ->> 'user_id' = ?1"_s;
                const bool byTrainer = table == u"trainer_profiles" || table == u"trainer_settings";
                TD_TRY(run(u"DELETE FROM journal_op WHERE op = 'insert' AND table_name = ? AND "_s +
                               QString(own).replace(u"?1"_s, u"?"_s),
                           {table, (byTrainer ? profile.id : profile.userId).toString()}));
            }
            TD_TRY(
                run(u"UPDATE journal_txn SET state = 'resolved', undo_state = 'spent' WHERE state = 'queued' AND NOT "
                    "EXISTS (SELECT 1 FROM journal_op o WHERE o.txn_id = journal_txn.id)"_s));
            TD_TRY(renameRow(m_store.database(), models::tableOf<models::User>(), profile.userId, *user, m_store.now(),
                             changes));
            TD_TRY(renameRow(m_store.database(), models::tableOf<models::TrainerProfile>(), profile.id, *trainer,
                             m_store.now(), changes));
            TD_TRY(beginIncarnation(m_store.database(), m_store.ids(), m_store.now(), false));
        }
        TD_TRY(run(u"UPDATE feed_state SET endpoint = ?, email = ?, user_id = ?, trainer_id = ?, signed_in = 1, "
                   "problem = ''"_s,
                   {wanted.endpoint, wanted.email, wanted.userId, wanted.trainerId}));
        return changes;
    };
    return exchange(work);
}

Status SyncDesk::setSignedIn(bool signedIn)
{
    return run(u"UPDATE feed_state SET signed_in = ?, problem = ''"_s, {qint64(signedIn)});
}

Status SyncDesk::noteProblem(const QString& problem)
{
    return run(u"UPDATE feed_state SET problem = ?1 WHERE problem <> ?1"_s.replace(u"?1"_s, u"?"_s),
               {problem, problem});
}

Status SyncDesk::noteSuccess()
{
    return run(u"UPDATE feed_state SET problem = '', last_sync = ?"_s, {m_store.now().toString()});
}

Status SyncDesk::noteClock(qint64 offsetMs)
{
    return run(u"UPDATE device SET clock_offset = ?"_s, {offsetMs});
}

Result<qint64> SyncDesk::clockOffset() const
{
    return m_store.reader().number(u"SELECT clock_offset FROM device"_s);
}

Status SyncDesk::settleIncarnation()
{
    TD_ASSIGN(const qint64 strangers,
              m_store.reader().number(u"SELECT count(*) FROM journal_txn WHERE state IN ('queued', 'in_flight') AND "
                                      "incarnation <> (SELECT incarnation FROM device)"_s));
    return strangers > 0 ? newIncarnation() : Status{};
}

Status SyncDesk::newIncarnation()
{
    return exchange([&]() -> Result<ChangeSet> {
        TD_TRY(beginIncarnation(m_store.database(), m_store.ids(), m_store.now(), false));
        return ChangeSet{};
    });
}

Status SyncDesk::startOver()
{
    forgetReady();
    return exchange([&]() -> Result<ChangeSet> {
        TD_TRY(beginIncarnation(m_store.database(), m_store.ids(), m_store.now(), true));
        TD_TRY(run(u"DELETE FROM inbox"_s));
        TD_TRY(run(u"UPDATE feed_state SET cursor = '', epoch = '', seq = 0, chain = '', stage = 'none', "
                   "stage_token = '', seen = ''"_s));
        return ChangeSet{};
    });
}

Status SyncDesk::prune()
{
    // The last act of each incarnation stays: it carries the number and the clock that the next one goes on from.
    return run(
        u"DELETE FROM journal_txn WHERE state = 'acknowledged' AND effect_seq IS NULL AND acknowledged_at < ? AND "
        "device_seq < (SELECT max(l.device_seq) FROM journal_txn l WHERE l.incarnation = journal_txn.incarnation) AND "
        "(lost IS NULL OR acknowledged_at < ?)"_s,
        {m_store.now().plusDays(-kKeepAcknowledgedDays).toString(),
         m_store.now().plusDays(-models::kKeepVersionsDays).toString()});
}

} // namespace storage
