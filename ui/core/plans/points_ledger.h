// PointsLedger: adds rows to the points ledger of an act, never the same earning twice.
#pragma once

#include "models/policy.h"
#include "ui/core/act.h"
#include "ui/core/plans/act_view.h"

namespace ui
{

/// Writes what is earned and taken back into an act's ChangeSet.
class PointsLedger
{
public:
    PointsLedger(Act& act, const ActView& view, const models::Policy& policy, models::UtcTime now)
        : m_act(act), m_view(view), m_policy(policy), m_now(now)
    {
    }

    /// Points for a completed booking, unless they stand in the ledger already.
    models::Status earnSession(const models::Booking& booking);
    /// Takes them back when the booking is open again.
    models::Status takeBackSession(const models::Booking& booking);
    /// Brings the points of a payment to what its amount and refunds deserve.
    models::Status settlePayment(const models::Payment& payment);
    /// Points for both people of a completed referral; and back again.
    models::Status earnReferral(const models::Referral& referral, int points);
    models::Status takeBackReferral(const models::Referral& referral);

    /// What the act changes in a person's balance, the rows that its plan made included.
    models::Result<qint64> change(const models::Uuid& userId) const;
    /// The people whose balance this ledger changed.
    const std::map<models::Uuid, qint64>& added() const { return m_added; }

private:
    /// The sum and number of rows of a person about a record, of the kinds that belong together.
    struct Account {
        qint64 net = 0;
        int earnings = 0;
        int takings = 0;
    };
    models::Result<Account> account(const models::Uuid& userId, const models::Uuid& relatedId, QStringView earnType,
                                    QStringView takeType) const;
    models::Status earn(const models::Uuid& userId, const models::Uuid& relatedId, QStringView earnType,
                        QStringView takeType, int points, const QString& description);
    models::Status takeBackAll(const models::Uuid& userId, const models::Uuid& relatedId, QStringView earnType,
                               QStringView takeType, const QString& description);
    void add(const models::Uuid& userId, const models::Uuid& relatedId, const QString& type, int occurrence, int points,
             const QString& description);

    Act& m_act;
    const ActView& m_view;
    const models::Policy& m_policy;
    models::UtcTime m_now;
    std::map<models::Uuid, qint64> m_added;
};

} // namespace ui
