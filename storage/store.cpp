// The gate: one transaction for rows, journal and search index, then the signal.
#include "storage/store.h"

#include "models/net_changes.h"
#include "storage/client_search.h"
#include "storage/dangling.h"
#include "storage/journal.h"
#include "storage/row_writer.h"
#include "storage/sent_undo.h"
#include "storage/upkeep_undo.h"
#include "storage/write_guard.h"

#include <QSqlError>

using namespace Qt::StringLiterals;
using models::ChangeSet;
using models::ErrorCode;
using models::fail;
using models::Result;
using models::Status;

namespace storage
{

namespace
{

JournalKind kindOf(Origin origin)
{
    return origin == Origin::Local    ? JournalKind::Act
           : origin == Origin::Upkeep ? JournalKind::Upkeep
                                      : JournalKind::Quiet;
}

/// What takes an act of the journal back.
Result<ChangeSet> inverseOf(const Reader& reader, const JournalEntry& act, models::UtcTime now)
{
    TD_ASSIGN(const ChangeSet changes, readJournal(reader, act.id));
    ChangeSet inverse = act.wasSent ? inverseOfSent(changes, now) : changes.inverse();
    TD_ASSIGN(const qint64 accounts, reader.number(u"SELECT count(*) FROM feed_state WHERE endpoint <> ''"_s));
    if (accounts > 0)
        leaveToThePlatform(inverse);
    return inverse;
}

/// Runs `write`; where it fails, what it wrote is taken back and the transaction goes on.
Status attempt(Database& database, const std::function<Status()>& write)
{
    TD_TRY(database.execute(u"SAVEPOINT attempt"_s));
    const Status written = write();
    if (!written)
        TD_TRY(database.execute(u"ROLLBACK TO attempt"_s));
    TD_TRY(database.execute(u"RELEASE attempt"_s));
    return written;
}

} // namespace

Store::Store(Database& database, models::Clock clock, models::IdSource& ids)
    : m_database(database), m_clock(std::move(clock)), m_ids(ids)
{
}

Store::~Store() = default;

Status Store::begin()
{
    if (m_database.isReadOnly())
        return fail(ErrorCode::ReadOnly, u"This desk is open for reading only. Nothing was changed."_s);
    if (m_batch)
        return m_database.execute(u"SAVEPOINT act"_s);
    TD_TRY(m_database.execute(u"BEGIN IMMEDIATE"_s));
    Status opened = setWriting(m_database, true);
    if (!opened)
        (void)m_database.execute(u"ROLLBACK"_s);
    return opened;
}

Status Store::commitWhole()
{
    // What is not committed leaves the gate shut by itself.
    TD_TRY(setWriting(m_database, false));
    Status ended = m_database.execute(u"COMMIT"_s);
    // A broken reference leaves the transaction open, to be mended; any other fault may have ended it.
    if (!ended && ended.error().code == ErrorCode::NotFound)
        TD_TRY(setWriting(m_database, true));
    return ended;
}

Status Store::end(bool keep)
{
    if (m_batch)
        return m_database.execute(keep ? u"RELEASE act"_s : u"ROLLBACK TO act"_s).and_then([&]() -> Status {
            return keep ? Status{} : m_database.execute(u"RELEASE act"_s);
        });
    return keep ? commitWhole() : m_database.execute(u"ROLLBACK"_s);
}

Result<ChangeSet> Store::inTransaction(const std::function<Result<ChangeSet>()>& work, Origin origin)
{
    TD_TRY(begin());
    Result<ChangeSet> done = work();
    const bool keep = done && !done->isEmpty();
    if (Status ended = end(keep); !ended) {
        // A COMMIT that fails (disk full, say) leaves the transaction open: take everything back.
        if (keep)
            (void)end(false);
        return done ? Result<ChangeSet>(fail(std::move(ended.error()))) : done;
    }
    if (keep) {
        if (m_batch)
            m_unsent.emplace_back(*done, origin);
        else
            Q_EMIT committed(*done, origin);
    }
    return done;
}

Result<ChangeSet> Store::perform(const std::function<Result<ChangeSet>(const Reader&)>& plan, Origin origin)
{
    return inTransaction(
        [&]() -> Result<ChangeSet> {
            TD_ASSIGN(ChangeSet changes, plan(reader()));
            if (changes.isEmpty())
                return changes;
            orderByParents(changes);
            std::optional<models::Uuid> act;
            if (origin != Origin::Remote) {
                TD_ASSIGN(act, writeJournal(m_database, changes, kindOf(origin), std::nullopt, now(), m_ids));
            }
            TD_TRY(writeRows(m_database, changes, act));
            TD_TRY(updateSearch(m_database, changes));
            return changes;
        },
        origin);
}

Result<ChangeSet> Store::commit(const ChangeSet& changes, Origin origin)
{
    return perform([&](const Reader&) -> Result<ChangeSet> { return changes; }, origin);
}

Result<ChangeSet> Store::exchange(const std::function<Result<ChangeSet>()>& work)
{
    Q_ASSERT(!m_batch);
    TD_TRY(begin());
    const auto whole = [&]() -> Result<ChangeSet> {
        TD_TRY(m_database.execute(u"PRAGMA defer_foreign_keys = ON"_s));
        TD_ASSIGN(ChangeSet changes, work());
        TD_TRY(updateSearch(m_database, changes));
        Status ended = commitWhole();
        // A COMMIT that finds a reference without its row leaves the transaction open.
        for (int round = 0; !ended && ended.error().code == ErrorCode::NotFound && round < 50; ++round) {
            const qsizetype before = qsizetype(changes.rows.size());
            TD_TRY(hideDangling(m_database, changes));
            TD_TRY(updateSearch(m_database, {{}, {changes.rows.begin() + before, changes.rows.end()}}));
            ended = commitWhole();
        }
        TD_TRY(ended);
        return changes;
    };
    Result<ChangeSet> done = whole();
    if (!done)
        (void)m_database.execute(u"ROLLBACK"_s);
    else if (!done->isEmpty())
        Q_EMIT committed(*done, Origin::Remote);
    return done;
}

Result<ChangeSet> Store::undoOrRedo(bool redo)
{
    return inTransaction(
        [&]() -> Result<ChangeSet> {
            TD_ASSIGN(const std::optional<JournalEntry> entry, redo ? nextToRedo(reader()) : nextToUndo(reader()));
            if (!entry)
                return fail(ErrorCode::NotFound,
                            redo ? u"There is nothing to do again."_s : u"There is nothing to take back."_s);
            TD_ASSIGN(const std::optional<JournalEntry> last, lastAbout(reader(), entry->id));
            TD_ASSIGN(ChangeSet changes, inverseOf(reader(), *last, now()));
            const auto write = [&]() -> Status {
                const JournalKind kind = redo ? JournalKind::Redo : JournalKind::Undo;
                TD_ASSIGN(const models::Uuid act, writeJournal(m_database, changes, kind, entry->id, now(), m_ids));
                return writeRows(m_database, changes, act);
            };
            if (Status written = attempt(m_database, write); !written) {
                // What the desk itself has built on the act, such as later dates of a series, goes with it.
                TD_ASSIGN(const std::vector<JournalEntry> upkeep, upkeepOn(reader(), last->id));
                if (redo || upkeep.empty())
                    return fail(std::move(written.error()));
                ChangeSet whole{changes.label, {}};
                for (const JournalEntry& act : upkeep) {
                    TD_ASSIGN(ChangeSet inverse, inverseOf(reader(), act, now()));
                    whole.append(std::move(inverse));
                    TD_TRY(markUndo(m_database, act.id, u"undone"_s));
                }
                whole.append(std::move(changes));
                changes = models::netOf(whole);
                orderByParents(changes);
                TD_TRY(write());
            }
            TD_TRY(markUndo(m_database, entry->id, redo ? u"done"_s : u"undone"_s));
            TD_TRY(updateSearch(m_database, changes));
            return changes;
        },
        Origin::Local);
}

Result<ChangeSet> Store::undo()
{
    return undoOrRedo(false);
}

Result<ChangeSet> Store::redo()
{
    return undoOrRedo(true);
}

Result<std::optional<QString>> Store::undoLabel() const
{
    TD_ASSIGN(const std::optional<JournalEntry> entry, nextToUndo(reader()));
    return entry ? std::optional(entry->label) : std::nullopt;
}

Result<std::optional<QString>> Store::redoLabel() const
{
    TD_ASSIGN(const std::optional<JournalEntry> entry, nextToRedo(reader()));
    return entry ? std::optional(entry->label) : std::nullopt;
}

Store::Batch::Batch(Store& store) : m_store(store)
{
    Q_ASSERT(!store.m_batch);
    m_begun = store.begin();
    store.m_batch = m_begun.has_value();
}

Status Store::Batch::finish()
{
    if (!m_begun)
        return m_begun;
    if (!m_store.m_batch)
        return {};
    m_store.m_batch = false;
    const auto unsent = std::exchange(m_store.m_unsent, {});
    if (Status ended = m_store.end(true); !ended) {
        (void)m_store.end(false);
        return ended;
    }
    for (const auto& [changes, origin] : unsent)
        Q_EMIT m_store.committed(changes, origin);
    return {};
}

Store::Batch::~Batch()
{
    if (m_begun && m_store.m_batch) {
        m_store.m_batch = false;
        m_store.m_unsent.clear();
        (void)m_store.end(false);
    }
}

} // namespace storage
