// Today: the figures of the side panel that is shown when nothing is selected.
#pragma once

#include "models/policy.h"
#include "ui/core/calendar/sessions.h"
#include "ui/core/commands.h"

#include <set>

namespace ui::calendar
{

/// One line of "Needs attention".
struct Attention {
    enum class Kind { Unsettled, Owes, OweToo, PackLow, PackEnds, CertificateEnds, Refused, TwoVersions };
    Kind kind = Kind::Owes;
    QString name;         ///< of the client, or of the certificate
    QString service;      ///< of the session, or that a pack is for
    models::Minor amount; ///< owed
    int left = 0;         ///< sessions: of a pack, to be settled, or owed besides
    models::UtcTime when; ///< of the session
    QDate ends;
    models::Uuid id; ///< the client, certificate or booking it opens
    bool operator==(const Attention&) const = default;
};

struct Today {
    QDate date;
    std::vector<Block> blocks;    ///< the day's, without cancelled ones
    std::optional<Block> running; ///< in progress
    std::optional<Block> next;    ///< the next to start
    std::vector<Block> later;     ///< after the next
    int sessions = 0;
    int minutes = 0;
    models::Minor expected; ///< list prices of everyone who takes part
    std::vector<Attention> attention;
    std::optional<models::UtcTime> freeHour; ///< the next open hour of today, as if nothing were booked
};

/// Lines of debts shown one by one; more stand together in one line, or they would hide what else needs attention.
constexpr int kMostDebtLines = 2;

/// The lines with all debts beyond the newest in one, when there are more than kMostDebtLines.
std::vector<Attention> gathered(std::vector<Attention> lines);

/// Reads today as the calendar shows it: `blocks` are the day's. To be settled are confirmed sessions of the last 31 days
/// that are over. Owed are completed sessions of the last 90 days with
/// neither payment nor pack; packs low or ending and certificates ending as the policy says; `inConflict` are records changed
/// in two places.
models::Result<Today> readToday(const storage::Reader& reader, const Practice& practice, const models::Policy& policy,
                                models::UtcTime now, std::vector<Block> blocks,
                                const std::set<models::Uuid>& inConflict = {});

/// Today, and whose day it is.
struct TodayDesk {
    Practice practice;
    Today today;
};

/// Reads the whole of it, whatever the calendar shows. `hidesNames`: privacy mode.
models::Result<TodayDesk> readTodayDesk(const storage::Reader& reader, models::UtcTime now, bool hidesNames);

} // namespace ui::calendar
