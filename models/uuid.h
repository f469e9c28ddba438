// Uuid: 128-bit identifiers; new ones are time-ordered (v7), derived ones are v5 (RFC 9562).
#pragma once

#include "models/utc_time.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QStringView>
#include <array>
#include <compare>
#include <functional>
#include <optional>
#include <random>

namespace models
{

/// A UUID. The null UUID stands for "no record" and is never stored.
class Uuid
{
public:
    constexpr Uuid() = default;

    bool isNull() const;
    /// 36 characters, lower case.
    QString toString() const;
    /// Reads the 36-character form in either case; anything else is no value.
    static std::optional<Uuid> fromString(QStringView text);
    /// Name-based (v5): the same namespace and name give the same id on every device.
    static Uuid derived(const Uuid& nameSpace, QStringView name);
    /// Time-ordered (v7) from an instant and 74 random bits.
    static Uuid timeOrdered(UtcTime time, quint64 randomHigh, quint64 randomLow);

    const std::array<quint8, 16>& bytes() const { return m_bytes; }
    auto operator<=>(const Uuid&) const = default;

private:
    std::array<quint8, 16> m_bytes{};
};

size_t qHash(const Uuid& id, size_t seed = 0) noexcept;

/// Gives new ids. With a seed the sequence is repeatable, for demonstrations and tests.
class IdSource
{
public:
    IdSource();
    explicit IdSource(quint64 seed);

    /// A new v7 id. Ids made by one source increase, also within one millisecond and when the clock steps back.
    Uuid next(UtcTime now);

private:
    std::mt19937_64 m_random;
    qint64 m_lastMs = -1;
    quint64 m_counter = 0;
};

} // namespace models

template <>
struct std::hash<models::Uuid> {
    size_t operator()(const models::Uuid& id) const noexcept { return models::qHash(id); }
};
