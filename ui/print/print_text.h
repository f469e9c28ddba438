// Print text: the sizes of a paper's type and lines that fit a width.
#pragma once

#include <QFont>
#include <QStringList>

namespace ui::print
{

/// IBM Plex Sans at a size in px of 96 an inch; widths do not depend on the device.
QFont printFont(int pixels, bool strong = false);

double printWidth(const QString& text, const QFont& font);

/// Breaks a text into lines of at most `width`; line feeds stay breaks.
QStringList printLines(const QString& text, const QFont& font, double width);

/// The first choice that fits, or an empty text.
QString firstFitting(const QStringList& choices, const QFont& font, double width);

} // namespace ui::print
