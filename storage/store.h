// Store: the one gate through which the desk's data changes.
#pragma once

#include "models/change_set.h"
#include "models/clock.h"
#include "storage/background_reader.h"
#include "storage/database.h"
#include "storage/reader.h"

#include <QObject>
#include <functional>

namespace storage
{

/// Where a change comes from.
enum class Origin {
    Local, ///< the trainer; may be undone
    Quiet, ///< a step that Undo passes over: setting up, moving in, erasing
    Upkeep, ///< the desk itself, planned anew whenever needed: Undo passes over it, and a refusal of it is nobody's affair
    Remote ///< the endpoint; not journaled
};

/// Commits ChangeSets: rows and journal in one transaction, then the signal. Every write of synchronised tables in
/// the program goes through here.
class Store : public QObject
{
    Q_OBJECT

public:
    Store(Database& database, models::Clock clock, models::IdSource& ids);
    ~Store() override;

    /// Plans and commits in ONE write transaction: `plan` reads through the Reader what no other process can change
    /// meanwhile, and answers the ChangeSet. An error, or an empty ChangeSet, writes nothing.
    /// Stale when a before-value no longer holds. On success the committed ChangeSet is returned.
    models::Result<models::ChangeSet>
    perform(const std::function<models::Result<models::ChangeSet>(const Reader&)>& plan, Origin origin = Origin::Local);

    /// perform() for a ChangeSet that was planned before; the before-values guard it.
    models::Result<models::ChangeSet> commit(const models::ChangeSet& changes, Origin origin = Origin::Local);

    /// Work of the synchronisation in one write transaction: `work` writes rows itself (storage/sync_desk.h) and answers
    /// which; nothing is journaled. References are checked at the end; pending changes whose references are gone are
    /// hidden from the rows until they can be laid again. Commits also when no row changed.
    models::Result<models::ChangeSet> exchange(const std::function<models::Result<models::ChangeSet>()>& work);

    /// Takes back the last act of this desk that is not undone, also one of another process or an earlier run.
    /// NotFound when there is none; Stale when something else has changed its rows since.
    models::Result<models::ChangeSet> undo();
    /// Does again what undo took back last, as long as nothing else was done since.
    models::Result<models::ChangeSet> redo();
    /// Label of what undo()/redo() would touch, or no value.
    models::Result<std::optional<QString>> undoLabel() const;
    models::Result<std::optional<QString>> redoLabel() const;

    /// While a Batch lives, commits gather in one transaction (each in a savepoint, so that a refused one leaves no
    /// trace) and become durable together at finish(). Signals are sent after it. Not nestable.
    class Batch
    {
    public:
        explicit Batch(Store& store);
        /// Whether the transaction could be begun. Where not, commits are single ones, as without a Batch.
        const models::Status& begun() const { return m_begun; }
        /// Commits what was gathered; nothing is durable before.
        models::Status finish();
        ~Batch();
        Q_DISABLE_COPY_MOVE(Batch)

    private:
        Store& m_store;
        models::Status m_begun;
    };

    Reader reader() const { return Reader(m_database); }
    /// A read that may take long: runs on the background reader where the desk has one, else at once. `answered` is called
    /// on this thread, unless `context` is gone by then; answers come in the order of the questions.
    template <class T>
    void readAside(QObject* context, std::function<models::Result<T>(const Reader&)> query,
                   std::function<void(models::Result<T>)> answered)
    {
        if (m_aside)
            m_aside->read<T>(context, std::move(query), std::move(answered));
        else
            answered(query(reader()));
    }
    bool readsAside() const { return m_aside != nullptr; }
    /// Reads of readAside() go to `reader`, which must outlive the store's use; nullptr: at once.
    void setBackgroundReader(BackgroundReader* reader) { m_aside = reader; }
    Database& database() const { return m_database; }
    models::UtcTime now() const { return m_clock(); }
    models::IdSource& ids() const { return m_ids; }

Q_SIGNALS:
    /// After a durable commit of this process. Views re-read the rows it names.
    void committed(const models::ChangeSet& changes, storage::Origin origin);

private:
    friend class Batch;
    models::Result<models::ChangeSet> undoOrRedo(bool redo);
    models::Result<models::ChangeSet> inTransaction(const std::function<models::Result<models::ChangeSet>()>& work,
                                                    Origin origin);
    models::Status begin();
    models::Status commitWhole();
    models::Status end(bool keep);

    Database& m_database;
    models::Clock m_clock;
    models::IdSource& m_ids;
    BackgroundReader* m_aside = nullptr;
    bool m_batch = false;
    std::vector<std::pair<models::ChangeSet, Origin>> m_unsent;
};

} // namespace storage
