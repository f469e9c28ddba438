// Plans for referrals.
#include "ui/core/plans/referrals.h"

#include "models/policy.h"
#include "models/rules/referrals.h"
#include "ui/core/plans/edit.h"

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

namespace
{

/// Whether someone other than `referrer` uses a code. The first error of reading is kept for the caller.
Result<bool> isCodeOfAnother(const storage::Reader& reader, const QString& code, const Uuid& referrer)
{
    TD_ASSIGN(const qint64 others,
              reader.number(u"SELECT count(*) FROM referrals WHERE referral_code = ? AND referrer_id <> ?"_s,
                            {code, referrer.toString()}));
    return others > 0;
}

} // namespace

Result<QString> readReferralCode(const storage::Reader& reader, const User& referrer)
{
    TD_ASSIGN(const auto used,
              reader.first<Referral>(u"WHERE referrer_id = ? ORDER BY created_at, id"_s, {referrer.id.toString()}));
    if (used)
        return used->referralCode;
    Status read;
    const QString code = referralCode(referrer.firstName, referrer.id, [&](const QString& candidate) {
        const auto taken = isCodeOfAnother(reader, candidate, referrer.id);
        if (!taken)
            read = fail(taken.error());
        return taken && *taken;
    });
    TD_TRY(read);
    return code;
}

Plan addReferral(const Uuid& referrerId, const Uuid& referredId, const std::optional<QString>& code,
                 const std::optional<Uuid>& id)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(const User referrer, planning.reader.get<User>(referrerId));
        TD_TRY(planning.reader.get<User>(referredId));
        Status read;
        const auto referrerOf = [&](const Uuid& person) -> std::optional<Uuid> {
            const auto found = planning.reader.first<Referral>(
                u"WHERE referred_id = ? AND status IN ('pending', 'completed') ORDER BY created_at, id"_s,
                {person.toString()});
            if (!found)
                read = fail(found.error());
            return found && *found ? std::optional((*found)->referrerId) : std::nullopt;
        };
        TD_TRY(checkReferral(referrerId, referredId, referrerOf));
        TD_TRY(read);
        TD_ASSIGN(const Policy policy, Policy::fromJson(planning.practice.settings.policy));
        Referral referral;
        TD_ASSIGN(referral.id, plans::freshId<Referral>(planning, id));
        referral.referrerId = referrerId;
        referral.referredId = referredId;
        if (code) {
            TD_ASSIGN(referral.referralCode, cleanReferralCode(*code));
            TD_ASSIGN(const bool taken, isCodeOfAnother(planning.reader, referral.referralCode, referrerId));
            if (taken)
                return fail(ErrorCode::Duplicate,
                            u"This code belongs to someone else. Nothing was changed; use another."_s);
        } else {
            TD_ASSIGN(referral.referralCode, readReferralCode(planning.reader, referrer));
        }
        referral.rewardPoints = policy.referralPoints;
        referral.createdAt = planning.now;
        Act act;
        act.id = referral.id;
        act.changes.label = u"Add referral"_s;
        addInsert(act.changes, referral);
        return act;
    };
}

Plan cancelReferral(const Uuid& referralId)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(const Referral before, planning.reader.get<Referral>(referralId));
        if (before.status != ReferralStatus::Pending)
            return fail(ErrorCode::InvalidState,
                        u"Only a referral that waits can be taken out. Nothing was changed."_s);
        Referral after = before;
        after.status = ReferralStatus::Cancelled;
        Act act;
        act.id = referralId;
        act.changes.label = u"Cancel referral"_s;
        addUpdate(act.changes, before, after, planning.now);
        return act;
    };
}

} // namespace ui
