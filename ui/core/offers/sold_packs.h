// Sold packs: what the table of packs bought shows, and everything of one of them.
#pragma once

#include "models/entities/payments.h"
#include "models/rules/package_balance.h"
#include "ui/core/commands.h"

#include <QString>
#include <vector>

namespace ui
{

enum class PackPayment { Free, Unpaid, Waiting, Paid, Failed, Refunded };

/// One pack in the table.
struct SoldPack {
    models::Uuid id;
    models::Uuid client;
    QString clientName;
    QString name;     ///< "Strength 10", or the offer's own name
    QString haystack; ///< folded client and pack, for the search
    int hue = 0;
    int sessions = 0; ///< sold, plus what was granted, where that is more
    int left = 0;
    std::optional<models::UtcTime> expiry{};
    PackPayment payment = PackPayment::Unpaid;
    bool closed = false; ///< refunded or voided

    bool isExpired(models::UtcTime now) const { return expiry && *expiry < now; }
    bool isUsedUp(models::UtcTime now) const { return closed || left <= 0 || isExpired(now); }
};

/// All packs of the trainer's clients.
models::Result<std::vector<SoldPack>> readSoldPacks(const storage::Reader& reader, const Practice& practice);

/// One line of "Why 3 left?", with what the table of balances does not know.
struct PackLine {
    models::BalanceLine line;
    QString service;                               ///< of the booking
    std::optional<models::UtcTime> sessionStart{}; ///< of the booking
};

struct PackFile {
    models::PackageLedger ledger;
    models::TrainerService service;
    models::User client;
    std::optional<models::Payment> payment{};
    std::vector<PackLine> lines; ///< oldest first
};

/// Everything of one pack. NotFound when it is gone.
models::Result<PackFile> readPackFile(const storage::Reader& reader, const models::Uuid& clientPackage);

} // namespace ui
