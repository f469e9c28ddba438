// Shortening a person's name to a width, in steps that stay a name.
#pragma once

#include <QString>
#include <functional>

namespace ui::calendar
{

/// The width of a text in pixels, as the caller would draw it.
using TextWidth = std::function<int(const QString&)>;

enum class NameStep { Full, FirstAndInitial, First, Initials };

/// The name at a step: "Aoife Brennan", "Aoife B.", "Aoife", "AB". A missing part is left out.
QString nameAt(NameStep step, const QString& firstName, const QString& lastName);

/// The first step, from `from` on, that fits into `width`; initials when nothing does. Never cut with an ellipsis.
QString fitName(const QString& firstName, const QString& lastName, int width, const TextWidth& textWidth,
                NameStep from = NameStep::Full);

} // namespace ui::calendar
