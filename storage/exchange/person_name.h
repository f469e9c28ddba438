// PersonName: first and last name out of one cell, and comparing names.
#pragma once

#include <QString>

namespace storage
{

struct PersonName {
    QString first;
    QString last;
};

/// Cuts a whole name. "Last, First" at its comma; else name particles (van, de, el, ...) and common Spanish and Portuguese
/// family names begin the last name, a second given name stays with the first, and the rest is the last word's.
/// Letters, case and hyphens stay as they are; the two parts joined by a space hold every word of the name.
PersonName cutName(const QString& wholeName);

/// The whole name for comparing: both parts, folded, one space between words.
QString nameKey(const QString& first, const QString& last);

} // namespace storage
