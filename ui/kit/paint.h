// Painting words that the whole kit shares: boxes with hairlines, and shadows from a cached nine-part image.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QString;

namespace ui
{

struct Tokens;

/// A box of `radius` with a fill and, when it is valid, a border of `width` px inside its edge, sharp at any scale.
void paintBox(QPainter* painter, const QRectF& box, double radius, const QColor& fill, const QColor& border = {},
              double width = 1);

/// What a level is drawn on: a line's colour, or an outline where lines are as dark as the level.
void paintLevelTrack(QPainter* painter, const QRectF& box, const Tokens& tokens);

/// A hairline of one device pixel or more, aligned to device pixels; `line` is a rectangle 1 px thick.
void paintHairline(QPainter* painter, const QRectF& line, const QColor& colour);

/// Where words are drawn (their top, px) so that they stand in the middle of a line as a browser puts them: ascent and
/// descent are whole pixels, and what is left over is rounded down.
double wordsTop(const QFontMetricsF& metrics, double top, double height);

/// Words on one line in `box`, placed by `alignment` (without AlignVCenter they stand at the top). In the middle, the line's
/// ascent and descent are whole pixels and the odd pixel goes below, so that 13 px words stand as high as the icon beside them.
void paintWords(QPainter* painter, const QRectF& box, int alignment, const QString& words);

/// The program's sign: a T on a box of 20 px with radius 5.
void paintBrandMark(QPainter* painter, const QRect& box, const Tokens& tokens);

enum class Elevation { PopUp, Dialog };

/// px around a box that its shadow needs.
constexpr int elevationMargin(Elevation level)
{
    return level == Elevation::PopUp ? 20 : 44;
}

/// The shadow of a box (0 4 16, or 0 12 40). The box itself is not painted.
void paintShadow(QPainter* painter, const QRect& box, int radius, Elevation level, const Tokens& tokens);

} // namespace ui
