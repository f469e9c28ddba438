// What may stand in a name and in a text, wherever it comes from.
#pragma once

#include "models/result.h"

#include <QStringView>

namespace models
{

constexpr qsizetype kLongestName = 200;         ///< characters
constexpr qsizetype kLongestText = 1024 * 1024; ///< bytes of UTF-8

/// Refuses (Invalid, naming `what`) a name that is empty, longer than 200 characters or holds a control character or NUL.
/// Nothing is ever cut.
Status checkName(QStringView name, const QString& what);

/// Refuses (Invalid, naming `what`) a text longer than 1 MiB or with NUL or a control character other than tab and newline.
Status checkText(QStringView text, const QString& what);

} // namespace models
