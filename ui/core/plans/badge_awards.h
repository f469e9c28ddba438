// Badges: the figures of a client, what they hold, how near the next is, and the awards that follow from an act.
#pragma once

#include "models/rules/badge_criteria.h"
#include "models/rules/streaks.h"
#include "ui/core/commands.h"
#include "ui/core/plans/act_view.h"

namespace ui
{

/// The id of an award: once per user and badge, on every device.
models::Uuid userBadgeId(const models::Uuid& userId, const models::Uuid& badgeId);

/// Reads the figures of one client that `metrics` name. `points` is the balance to count; without it the ledger's.
models::Result<models::BadgeFacts> readBadgeFacts(const ActView& view, const Practice& practice,
                                                  const models::Uuid& clientId,
                                                  const std::vector<models::BadgeMetric>& metrics, models::UtcTime now,
                                                  std::optional<qint64> points = {});

/// The running and the longest streak of a client.
models::Result<models::Streak> readStreak(const ActView& view, const Practice& practice, const models::Uuid& clientId,
                                          models::UtcTime now);

/// The badges that can still be awarded: the catalogue's and the trainer's own that are not retired, by creation.
models::Result<std::vector<models::Badge>> readOpenBadges(const ActView& view);

/// Adds the awards whose criteria `clientId` meets and does not hold yet, with a notice of each, and names them in the
/// consequences. `points` is the balance after the act.
models::Status addBadgeAwards(Act& act, const ActView& view, const Planning& planning, const models::Uuid& clientId,
                              const std::vector<models::Badge>& badges, qint64 points);

/// Adds one award with its notice.
void addAward(Act& act, const Planning& planning, const models::Uuid& clientId, const models::Badge& badge,
              const QString& clientName);

} // namespace ui
