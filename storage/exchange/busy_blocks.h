// BusyBlocks: events that are no sessions, as dated exceptions of the trainer's availability.
#pragma once

#include "models/availability.h"

#include <QHash>
#include <QString>
#include <vector>

namespace storage
{

/// Time of an event that is no session.
struct BusyBlock {
    models::TimeSpan span; ///< may be empty: an event without length is noted and blocks nothing
    bool free = false;     ///< shown, but the time stays free (TRANSP:TRANSPARENT)
};

/// The blocks of an availability by the event they came from. Blocks time in the trainer's zone, day by day; what stays
/// free is kept beside it under "events", which nothing else reads.
class BusyBlocks
{
public:
    BusyBlocks(models::Availability& availability, const models::Zone& zone, models::TimeSpan window);

    enum class Outcome { Same, New, Changed };
    /// Replaces what the event has inside the window by these; none takes it away.
    Outcome put(const QString& uid, const QString& note, const std::vector<BusyBlock>& blocks);
    /// Characters that the availability takes as it is kept.
    qsizetype size() const { return m_availability.toJson().text.size(); }

private:
    struct Piece {
        QDate date;
        models::MinuteRange range;
        QString note;
        bool free = false;
        auto key() const { return std::tie(date, range, note, free); }
        bool operator==(const Piece& other) const { return key() == other.key(); }
        bool operator<(const Piece& other) const { return key() < other.key(); }
    };
    std::vector<Piece> piecesOf(const BusyBlock& block, const QString& note) const;
    void remove(const QString& uid, const Piece& piece);
    void add(const QString& uid, const Piece& piece);

    models::Availability& m_availability;
    const models::Zone& m_zone;
    models::TimeSpan m_window;
    QHash<QString, std::vector<Piece>> m_byUid;
};

} // namespace storage
