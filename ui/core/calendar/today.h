// Today: the figures of the side panel that is shown when nothing is selected.
#pragma once

#include "models/policy.h"
#include "ui/core/calendar/sessions.h"
#include "ui/core/commands.h"

namespace ui::calendar
{

/// One line of "Needs attention".
struct Attention {
    enum class Kind { Unsettled, Owes, PackLow, PackEnds, CertificateEnds, Refused };
    Kind kind = Kind::Owes;
    QString name;        ///< of the client, or of the certificate
    QString service;     ///< or the pack's name
    models::Minor amount; ///< owed
    int left = 0;        ///< sessions: of a pack, or to be settled
    models::UtcTime when; ///< of the session
    QDate ends;
    models::Uuid id;      ///< the client, certificate or booking it opens
    bool operator==(const Attention&) const = default;
};

struct Today {
    QDate date;
    std::vector<Block> blocks;      ///< the day's, without cancelled ones
    std::optional<Block> running;   ///< in progress
    std::optional<Block> next;      ///< the next to start
    std::vector<Block> later;       ///< after the next
    int sessions = 0;
    int minutes = 0;
    models::Minor expected;         ///< list prices of everyone who takes part
    std::vector<Attention> attention;
};

/// Reads today as the calendar shows it: `blocks` are the day's. To be settled are confirmed sessions of the last 31 days
/// that are over. Owed are completed sessions of the last 90 days with
/// neither payment nor pack; packs low or ending and certificates ending as the policy says.
models::Result<Today> readToday(const storage::Reader& reader, const Practice& practice, const models::Policy& policy,
                                models::UtcTime now, std::vector<Block> blocks);

/// Today, and whose day it is.
struct TodayDesk {
    Practice practice;
    Today today;
};

/// Reads the whole of it, whatever the calendar shows. `hidesNames`: privacy mode.
models::Result<TodayDesk> readTodayDesk(const storage::Reader& reader, models::UtcTime now, bool hidesNames);

} // namespace ui::calendar
