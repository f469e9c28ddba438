// PackDesk: the packs of the clients an act touches, while it is planned.
#pragma once

#include "models/rules/package_balance.h"
#include "ui/core/commands.h"

#include <map>

namespace ui::plans
{

/// The reason kept on a redemption when the trainer chose to be paid singly: no pack is used later either.
extern const QString kPaidSingly;

/// Reads packs with all their rows, lays the act's redemptions and adjustments over them, and writes all of it, with each
/// pack's counter, into the act at the end.
class PackDesk
{
public:
    explicit PackDesk(const Planning& planning) : m_planning(planning) {}

    /// Every pack of a client. The addresses stay good while the desk lives.
    models::Result<std::vector<models::PackageLedger>*> packsOf(const models::Uuid& clientId);
    /// Reads these packs in one go, for an act over many that looks at no other pack of their clients.
    models::Status loadOnly(const std::vector<models::ClientPackage>& packs);
    /// A pack by its id.
    models::Result<models::PackageLedger*> pack(const models::ClientPackage& pack);
    /// The redemption of a booking, as the act has it by now.
    models::Result<std::optional<models::PackageRedemption>> redemptionOf(const models::Booking& booking);

    /// Sets the booking's one redemption.
    models::Status redeem(const models::Booking& booking, models::PackageLedger& pack, models::RedemptionState state,
                          std::optional<QString> reason = {});
    /// Adds an adjustment with a new id.
    void adjust(models::PackageLedger& pack, models::PackageAdjustment adjustment);
    /// Changes the pack's own row (its expiry, its payment).
    void setPack(models::PackageLedger& ledger, const models::ClientPackage& pack);

    /// The pack that pays a session, or nullptr.
    models::Result<models::PackageLedger*> payerOf(const models::Booking& booking);
    /// payerOf(), else the empty pack the session is taken from.
    models::Result<models::PackageLedger*> packToUse(const models::Booking& booking);

    /// Writes everything into the act; `sessions` and `over_by` are told of the pack that was touched first.
    void writeTo(Act& act);

private:
    struct Touched {
        models::ClientPackage before;
        int leftBefore = 0;
    };
    struct RedemptionChange {
        std::optional<models::PackageRedemption> before;
        std::optional<models::PackageRedemption> after;
    };
    void touch(const models::PackageLedger& ledger);
    models::Status load(const models::Uuid& clientId);
    /// The rows of these packs that `which` selects.
    models::Status fill(std::vector<models::PackageLedger>& ledgers, const QString& which, const QVariantList& bound);
    /// Packs share their offers: each is read once.
    models::Result<models::TrainerPackage> offer(const models::Uuid& id);

    const Planning& m_planning;
    std::map<models::Uuid, std::vector<models::PackageLedger>> m_clients;
    std::map<models::Uuid, models::TrainerPackage> m_offers;
    std::map<models::Uuid, RedemptionChange> m_redemptions; ///< by booking
    std::vector<models::PackageAdjustment> m_adjustments;
    std::vector<models::Uuid> m_order;
    std::map<models::Uuid, Touched> m_touched;
};

} // namespace ui::plans
