// Commands: every act of the trainer, for the window and the command line alike.
#pragma once

#include "models/zone.h"
#include "storage/store.h"
#include "ui/core/act.h"

namespace ui
{

/// Whose desk this is: read anew inside each write transaction, so that a changed policy holds at once.
struct Practice {
    models::User trainer;
    models::TrainerProfile profile;
    models::TrainerSettings settings;
    models::Zone zone;
};

/// The trainer of the desk. NotFound when the desk has not been initialised.
models::Result<Practice> readPractice(const storage::Reader& reader);

/// Everything a plan may use. `reader` sees the transaction's own state.
struct Planning {
    const storage::Reader& reader;
    const Practice& practice;
    models::UtcTime now;
    models::IdSource& ids;
};

/// A plan: reads, asks the rules, answers what to change. It writes nothing.
using Plan = std::function<models::Result<Act>(const Planning&)>;

/// Runs plans through the Store. The plans stand in ui/core/plans/*.h, one file a subject:
/// `Plan book(BookRequest)`, `Plan completeBooking(...)`, ...
class Commands
{
public:
    explicit Commands(storage::Store& store) : m_store(store) {}

    /// Plans and commits in one transaction. The Act's label becomes the undo text ("Move booking").
    models::Result<Act> perform(const Plan& plan, storage::Origin origin = storage::Origin::Local);
    /// Plans only: what would happen. Nothing is written.
    models::Result<Act> preview(const Plan& plan);
    /// Does what time alone has brought about since the last look, without a step for Undo: series without an end reach
    /// 12 months ahead of today, referrals lapse, points expire, long membership is rewarded. Again adds nothing.
    models::Status catchUp();

    storage::Store& store() const { return m_store; }

private:
    storage::Store& m_store;
};

} // namespace ui
