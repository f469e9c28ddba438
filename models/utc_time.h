// UtcTime: an instant in milliseconds since 1970-01-01T00:00:00Z, and its one text form.
#pragma once

#include <QString>
#include <QStringView>
#include <compare>
#include <optional>

namespace models
{

/// An instant. Text form: `YYYY-MM-DDTHH:MM:SS.sssZ` (24 characters, sorts as text), years 0000 to 9999.
struct UtcTime {
    qint64 ms = 0;

    constexpr auto operator<=>(const UtcTime&) const = default;

    constexpr UtcTime plusMs(qint64 amount) const { return {ms + amount}; }
    constexpr UtcTime plusMinutes(qint64 amount) const { return {ms + amount * 60'000}; }
    constexpr UtcTime plusHours(qint64 amount) const { return {ms + amount * 3'600'000}; }
    constexpr UtcTime plusDays(qint64 amount) const { return {ms + amount * 86'400'000}; }

    QString toString() const;
    /// Reads exactly the stored text form; anything else is no value.
    static std::optional<UtcTime> fromString(QStringView text);
    /// Reads ISO 8601 with an offset or `Z` ("2026-03-01T09:00+01:00", seconds and fraction optional).
    static std::optional<UtcTime> fromIso(QStringView text);
};

/// Minutes from a to b, rounded towards zero.
constexpr qint64 minutesBetween(UtcTime a, UtcTime b)
{
    return (b.ms - a.ms) / 60'000;
}

} // namespace models
