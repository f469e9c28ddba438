// CalendarTitles: what trainers write into the title of an event - names, and what is trained.
#pragma once

#include "storage/exchange/name_index.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace storage
{

/// The title without the names found in it and without "PT", "with" and empty brackets: "PT Ida Holm (moved)" -> "moved".
QString titleWithoutNames(const QString& title, const std::vector<NameMatch>& names);

/// Names of people that a title gives by its form: "PT Ida Holm", "Personal training with Ida Holm", "Ida Holm: legs",
/// "Ida Holm – legs", "Group HIIT (Ida Holm, Per Lund)". Empty where the form, or the words, are not those of a session.
QStringList namesWritten(const QString& title);

} // namespace storage
