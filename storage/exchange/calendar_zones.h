// CalendarZones: what a calendar file's time zone names mean.
#pragma once

#include "models/zone.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <memory>
#include <optional>

namespace storage
{

/// A zone of a calendar: one of the world's, or one that the file defines by its own VTIMEZONE. Cheap to copy.
class CalendarZone
{
public:
    CalendarZone() = default;
    explicit CalendarZone(const models::Zone& zone) : m_zone(zone) {}
    /// A VTIMEZONE's text; no value when it gives no offset or cannot be read.
    static std::optional<CalendarZone> fromDefinition(const QByteArray& vtimezone);

    /// The instant of a wall-clock time (skipped hour: the offset before; doubled hour: the first pass).
    models::UtcTime toUtc(QDate date, QTime time) const;
    /// The zone of the world it is; no value for a zone of the file's own making.
    const models::Zone* known() const { return m_own ? nullptr : &m_zone; }

private:
    struct Own;
    models::Zone m_zone;
    std::shared_ptr<const Own> m_own;
};

/// Resolves names, each once. A name that says nothing certain has no zone: a guess is never made.
class CalendarZones
{
public:
    /// The VTIMEZONE of a TZID, whole, as text.
    void define(const QByteArray& tzid, const QByteArray& vtimezone) { m_definitions.insert(tzid, vtimezone); }
    /// In this order: an IANA name (also behind a `/vendor/` prefix, or in the wrong case), a Windows name, the file's
    /// own definition, a bare offset ("(GMT +01:00)"), a list of names that all mean one zone.
    std::optional<CalendarZone> resolve(const QByteArray& tzid);

private:
    std::optional<CalendarZone> find(const QByteArray& tzid) const;

    QHash<QByteArray, QByteArray> m_definitions;
    QHash<QByteArray, std::optional<CalendarZone>> m_resolved;
};

} // namespace storage
