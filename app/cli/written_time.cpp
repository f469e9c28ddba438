// Reading of times with and without an offset.
#include "app/cli/written_time.h"

using models::UtcTime;

namespace cli
{

namespace
{

bool isWallClock(QStringView text)
{
    const QStringView clock = text.mid(11);
    return text.size() >= 16 && text[10] == u'T' && !clock.contains(u'Z') && !clock.contains(u'+') &&
           !clock.contains(u'-');
}

struct WallTime {
    QDate date;
    QTime clock;
};

std::optional<WallTime> wallTime(const QString& text)
{
    const WallTime wall{QDate::fromString(text.left(10), Qt::ISODate),
                        QTime::fromString(text.mid(11), Qt::ISODateWithMs)};
    const bool ok = wall.date.isValid() && wall.clock.isValid() && wall.date.year() >= 1900 && wall.date.year() <= 2999;
    return ok ? std::optional(wall) : std::nullopt;
}

} // namespace

std::optional<UtcTime> writtenTime(const QString& text, const models::Zone& zone)
{
    if (isWallClock(text)) {
        const auto wall = wallTime(text);
        return wall ? std::optional(zone.toUtc(wall->date, wall->clock)) : std::nullopt;
    }
    const auto time = UtcTime::fromIso(text);
    constexpr UtcTime kFirst{-2'208'988'800'000LL}, kEnd{32'503'680'000'000LL};
    return time && *time >= kFirst && *time < kEnd ? time : std::nullopt;
}

std::optional<QTime> skippedHour(const QString& text, const models::Zone& zone)
{
    const auto wall = isWallClock(text) ? wallTime(text) : std::nullopt;
    return wall && zone.isSkipped(wall->date, wall->clock) ? std::optional(wall->clock) : std::nullopt;
}

} // namespace cli
