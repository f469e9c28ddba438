// IcalWriter: content lines of an iCalendar text, folded and escaped (RFC 5545, 3.1 and 3.3.11).
#pragma once

#include <QByteArray>
#include <QString>

#include "models/utc_time.h"

namespace storage
{

/// Gathers lines. A line is folded so that none is longer than 75 octets and no character is cut.
class IcalWriter
{
public:
    /// A property whose value is of our own making.
    void line(const char* name, const QByteArray& value);
    /// A TEXT property; backslash, comma, semicolon and line breaks are escaped.
    void text(const char* name, const QString& value);
    /// An instant in UTC, `20260305T080000Z`.
    void time(const char* name, models::UtcTime value);

    const QByteArray& bytes() const { return m_bytes; }
    void clear() { m_bytes.clear(); }

private:
    QByteArray m_bytes;
};

} // namespace storage
