// Payers: who can pay and for which packs, for the form that records a payment.
#pragma once

#include "ui/core/commands.h"

namespace ui::earnings
{

/// A client by the words that tell them apart: the name, with the mail address where two share one.
struct Payer {
    models::Uuid id;
    QString words;
};

/// A pack bought and not paid yet.
struct UnpaidPack {
    models::Uuid id;
    models::Uuid clientId;
    QString name;
    models::Minor price;
};

struct Payers {
    std::vector<Payer> clients; ///< not archived, by name
    std::vector<UnpaidPack> packs;
};

models::Result<Payers> readPayers(const storage::Reader& reader, const models::Uuid& trainerId);

} // namespace ui::earnings
