// Asking the rules over the client's packs.
#include "ui/core/calendar/pay_choices.h"

#include "ui/core/plans/pack_desk.h"

namespace ui::calendar
{

models::Result<std::optional<PayingPack>> packThatPays(ui::Commands& commands, const models::Uuid& clientId,
                                                       const models::Uuid& serviceId, models::UtcTime start)
{
    std::optional<PayingPack> found;
    TD_ASSIGN([[maybe_unused]] const Act act, commands.preview([&](const Planning& planning) -> models::Result<Act> {
        plans::PackDesk packs(planning);
        TD_ASSIGN(const auto* ledgers, packs.packsOf(clientId));
        if (const auto* ledger = models::packageThatPays(*ledgers, serviceId, start, planning.practice.zone))
            found = PayingPack{ledger->pack.id, ledger->offer.name, ledger->left(), ledger->freeToBook() - 1};
        return Act{};
    }));
    return found;
}

} // namespace ui::calendar
