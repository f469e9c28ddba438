// Making the sample practice and writing it through the gate.
#include "ui/core/demo/demo.h"

#include "storage/backup.h"
#include "ui/core/demo/practice.h"

using namespace Qt::StringLiterals;
using models::ErrorCode;

namespace ui::demo
{

storage::NewTrainer trainer()
{
    return {u"Maya"_s, u"Lindgren"_s, u"maya@example.org"_s, u"Europe/Berlin"_s, u"EUR"_s};
}

SamplePractice::SamplePractice(const Options& options, const Practice& practice, models::UtcTime now,
                               models::IdSource& ids)
    : m_options(options), m_practice(practice), m_zone(practice.zone), m_now(now), m_today(practice.zone.dateOf(now)),
      m_firstDay(m_today.addYears(-options.years)), m_ids(ids), m_random(options.seed)
{
}

models::ChangeSet SamplePractice::make()
{
    m_changes.label = u"Fill the sample desk"_s;
    makeProfile();
    makeServices();
    makeBadges();
    makeClients();
    makeGroups();
    makeRegulars();
    makeReferrals();
    finishPacks();
    makeInbox();
    makeWaitlist();
    return std::move(m_changes);
}

models::Status fill(storage::Store& store, const Options& options)
{
    if (options.clients < 1 || options.clients > 20'000 || options.years < 1 || options.years > 20)
        return models::fail(ErrorCode::Invalid, u"A sample has 1 to 20000 clients and 1 to 20 years."_s);
    const auto plan = [&](const storage::Reader& reader) -> models::Result<models::ChangeSet> {
        TD_ASSIGN(const bool empty, storage::isEmptyDesk(store.database()));
        if (!empty)
            return models::fail(ErrorCode::NotEmpty,
                                u"This desk holds data. Nothing was changed; choose an empty folder for the sample."_s);
        TD_ASSIGN(const Practice practice, readPractice(reader));
        return SamplePractice(options, practice, store.now(), store.ids()).make();
    };
    TD_TRY(store.perform(plan, storage::Origin::Quiet));
    return {};
}

} // namespace ui::demo
