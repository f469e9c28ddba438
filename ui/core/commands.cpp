// Running plans in the Store's transaction.
#include "ui/core/commands.h"

#include "ui/core/plans/consequent.h"
#include "ui/core/plans/housekeeping.h"
#include "ui/core/plans/series_plans.h"

using namespace Qt::StringLiterals;

namespace ui
{

using models::ErrorCode;
using models::Result;

Result<Practice> readPractice(const storage::Reader& reader)
{
    Practice practice;
    TD_ASSIGN(auto settings, reader.first<models::TrainerSettings>(u"ORDER BY created_at, id"_s));
    if (!settings) {
        TD_ASSIGN(const qint64 accounts, reader.number(u"SELECT count(*) FROM feed_state WHERE endpoint <> ''"_s));
        return models::fail(
            ErrorCode::NotFound,
            accounts > 0
                ? u"This desk is signed in, and its trainer was not fetched yet. Fetch with: trainerdesk-cli sync"_s
                : u"This desk has no trainer yet. Start it with: trainerdesk-cli init"_s);
    }
    practice.settings = std::move(*settings);
    TD_ASSIGN(practice.profile, reader.get<models::TrainerProfile>(practice.settings.trainerId));
    TD_ASSIGN(practice.trainer, reader.get<models::User>(practice.profile.userId));
    TD_ASSIGN(practice.zone, models::Zone::fromId(practice.settings.timeZone));
    return practice;
}

namespace
{

Result<Act> planned(const Plan& plan, const storage::Reader& reader, storage::Store& store)
{
    TD_ASSIGN(const Practice practice, readPractice(reader));
    const Planning planning{reader, practice, store.now(), store.ids()};
    TD_ASSIGN(Act act, plan(planning));
    TD_TRY(addConsequent(act, planning));
    return act;
}

} // namespace

Result<Act> Commands::perform(const Plan& plan, storage::Origin origin)
{
    Act act;
    TD_ASSIGN(act.changes, m_store.perform(
                               [&](const storage::Reader& reader) -> Result<models::ChangeSet> {
                                   TD_ASSIGN(act, planned(plan, reader, m_store));
                                   return act.changes;
                               },
                               origin));
    return act;
}

models::Status Commands::catchUp()
{
    // Two acts: where the endpoint refuses a date of a series, the rest need not wait for it.
    TD_TRY(perform(plans::extendSeries(), storage::Origin::Upkeep));
    TD_TRY(perform(passTime(), storage::Origin::Upkeep));
    return {};
}

Result<Act> Commands::preview(const Plan& plan)
{
    return planned(plan, m_store.reader(), m_store);
}

} // namespace ui
