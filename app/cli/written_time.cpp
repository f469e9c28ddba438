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

} // namespace

std::optional<UtcTime> writtenTime(const QString& text, const models::Zone& zone)
{
    if (isWallClock(text)) {
        const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
        const QTime clock = QTime::fromString(text.mid(11), Qt::ISODateWithMs);
        if (date.isValid() && clock.isValid() && date.year() >= 1900 && date.year() <= 2999)
            return zone.toUtc(date, clock);
        return std::nullopt;
    }
    const auto time = UtcTime::fromIso(text);
    constexpr UtcTime kFirst{-2'208'988'800'000LL}, kEnd{32'503'680'000'000LL};
    return time && *time >= kFirst && *time < kEnd ? time : std::nullopt;
}

} // namespace cli
