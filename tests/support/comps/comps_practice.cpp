// Filling the desk of the comps.
#include "tests/support/comps/comps_practice.h"

#include "tests/support/comps/comps_rows.h"

using namespace Qt::StringLiterals;

namespace tests
{

storage::NewTrainer compsTrainer()
{
    return {u"Mirela"_s, u"Lungu"_s, u"mirela@example.org"_s, u"Europe/Berlin"_s, u"EUR"_s};
}

models::UtcTime compsNow()
{
    return models::UtcTime::fromIso(u"2025-06-11T08:36:00Z").value_or(models::UtcTime{});
}

CompsRows::CompsRows(const ui::Practice& practice, models::IdSource& ids, models::UtcTime now)
    : m_practice(practice), m_ids(ids), m_now(now), m_zone(practice.zone)
{
    m_changes.label = u"The practice of the comps"_s;
}

models::Result<models::ChangeSet> CompsRows::fill()
{
    makeProfile();
    makeOffers();
    makePeople();
    makeNamedPacks();
    makeWeeks();
    makeAutumnDay();
    TD_TRY(makeMonths());
    makeInbox();
    makeLoyalty();
    makeReviews();
    for (const auto& [name, pack] : m_packs)
        add(pack.row);
    for (const CompsPack& pack : m_otherPacks)
        add(pack.row);
    return std::move(m_changes);
}

const models::Uuid& CompsRows::nextOther()
{
    return m_others[m_nextOther++ % m_others.size()];
}

models::Status fillCompsPractice(storage::Store& store)
{
    TD_ASSIGN(const ui::Practice practice, ui::readPractice(store.reader()));
    CompsRows rows(practice, store.ids(), store.now());
    TD_ASSIGN(const models::ChangeSet known, rows.fill());
    TD_TRY(store.commit(known, storage::Origin::Remote));
    // What initialised the desk was told to the endpoint long ago.
    TD_TRY(store.database().execute(u"UPDATE journal_txn SET state = 'acknowledged'"_s));
    TD_TRY(store.database().execute(
        u"UPDATE feed_state SET endpoint = 'https://sync.example.org', email = 'mirela@example.org', "
        "user_id = (SELECT user_id FROM trainer_profiles), trainer_id = (SELECT id FROM trainer_profiles), "
        "signed_in = 1, cursor = 'comps.1.0', last_sync = '2025-06-11T08:34:00.000Z'"_s));
    for (const models::ChangeSet& act : rows.waiting())
        TD_TRY(store.commit(act));
    return {};
}

} // namespace tests
