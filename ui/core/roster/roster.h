// The roster: what the list of clients shows of each, read in a few grouped statements.
#pragma once

#include "models/entities/people.h"
#include "ui/core/commands.h"

#include <QStringList>

namespace ui
{

/// One client in the list.
struct RosterEntry {
    /// The pack that runs out first.
    struct Pack {
        models::Uuid id;
        QString name;
        int left = 0;
        int sessions = 0;
        std::optional<models::UtcTime> expiry{};
    };

    models::Uuid id;
    QString name;
    QString email;
    QString phone;
    QString haystack; ///< folded name, mail and phone: what a search looks through
    models::ClientStatus status = models::ClientStatus::Active;
    QStringList tags;
    std::optional<models::UtcTime> next{};
    std::optional<models::UtcTime> lastSeen{};
    std::optional<Pack> pack{};
    models::Minor owed; ///< completed sessions that neither a payment nor a pack covers, at today's price
    qint64 points = 0;

    /// Two sessions left or fewer.
    bool isPackLow() const { return pack && pack->left <= 2; }
    bool owes() const { return owed.units > 0; }
};

/// Who is on the trainer's roster, without the figures that follow from every session: those are empty.
models::Result<std::vector<RosterEntry>> readRosterNames(const storage::Reader& reader, const Practice& practice);

/// Reads everyone on the trainer's roster, or only the clients of `only`.
models::Result<std::vector<RosterEntry>> readRoster(const storage::Reader& reader, const Practice& practice,
                                                    models::UtcTime now, const QList<models::Uuid>& only = {});

/// The clients that a commit touches; no value when it may touch everybody (a price, an offer).
models::Result<std::optional<QList<models::Uuid>>> touchedClients(const storage::Reader& reader,
                                                                  const models::ChangeSet& changes);

} // namespace ui
