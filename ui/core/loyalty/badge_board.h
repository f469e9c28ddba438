// BadgeBoard: every badge with who holds it and who is near; and the badges of one client.
#pragma once

#include "models/rules/badge_criteria.h"
#include "ui/core/commands.h"

namespace ui
{

/// A badge for the overview.
struct BadgeCard {
    models::Badge badge;
    bool own = false; ///< the trainer's, not the platform's
    int heldBy = 0;
    int near = 0;        ///< at four fifths or more, and not held
    QStringList holders; ///< at most eight names
};

/// All open badges. Figures of the whole roster are read in a few statements, never one a client.
models::Result<std::vector<BadgeCard>> readBadgeCards(const Planning& planning);

/// What a client holds and has in sight.
struct ClientBadges {
    struct Held {
        models::Badge badge;
        models::UtcTime at;
    };
    struct Ahead {
        models::Badge badge;
        models::BadgeProgress progress;
    };
    std::vector<Held> held;   ///< oldest first
    std::vector<Ahead> ahead; ///< nearest first
};
models::Result<ClientBadges> readClientBadges(const Planning& planning, const models::Uuid& clientId);

/// Criteria in words: "50 sessions completed", "8 weeks in a row"; what is no expression as written.
QString criteriaWords(const QString& criteria);
/// An icon that suits a metric.
QString badgeIcon(const QString& criteria);

} // namespace ui
