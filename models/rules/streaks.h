// Streaks: consecutive ISO weeks (ISO 8601: from Monday) with a completed session.
#pragma once

#include "models/rules/periods.h"

#include <QDate>
#include <vector>

namespace models
{

/// A number for the ISO week of a day; the next week has the next number, also across years.
qint64 isoWeekNumber(QDate day);

struct Streak {
    int current = 0; ///< still running: it reaches this week, or the week before that counts
    int best = 0;    ///< the longest there ever was
    bool operator==(const Streak&) const = default;
};

/// The streaks of one client. `completedDays` are local days of completed sessions, `holds` the days on which packs
/// were held, both in any order. A week that lies wholly inside holds neither breaks a streak nor adds to it.
Streak streakOf(const std::vector<QDate>& completedDays, const std::vector<DayRange>& holds, QDate today);

} // namespace models
