// Boxes, hairlines and shadows.
#include "ui/kit/paint.h"

#include "ui/kit/tokens.h"

#include <QImage>
#include <QPaintDevice>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

/// Three box blurs stand for a Gaussian of half the CSS blur radius.
void blurAlpha(QImage& image, int sigma)
{
    const int reach = std::max(1, int(std::lround(sigma * 0.94)));
    const int width = image.width();
    const int height = image.height();
    std::vector<int> line(size_t(std::max(width, height)));
    const auto pass = [&](int count, auto&& at) {
        for (int i = 0; i < count; ++i)
            line[size_t(i)] = at(i);
        const int window = 2 * reach + 1;
        int sum = 0;
        for (int i = -reach; i <= reach; ++i)
            sum += line[size_t(std::clamp(i, 0, count - 1))];
        for (int i = 0; i < count; ++i) {
            at(i) = uchar(sum / window);
            sum += line[size_t(std::min(i + reach + 1, count - 1))] - line[size_t(std::max(i - reach, 0))];
        }
    };
    for (int round = 0; round < 3; ++round) {
        for (int y = 0; y < height; ++y) {
            uchar* row = image.scanLine(y);
            pass(width, [row](int x) -> uchar& { return row[x]; });
        }
        for (int x = 0; x < width; ++x)
            pass(height, [&image, x](int y) -> uchar& { return image.scanLine(y)[x]; });
    }
}

} // namespace

void paintBox(QPainter* painter, const QRectF& box, double radius, const QColor& fill, const QColor& border,
              double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (border.isValid() && border.alpha() > 0) {
        const double inset = width / 2;
        painter->setPen(QPen(border, width));
        painter->drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(box, radius, radius);
    }
    painter->restore();
}

void paintLevelTrack(QPainter* painter, const QRectF& box, const Tokens& tokens)
{
    if (tokens.highContrast)
        paintBox(painter, box, 2, tokens.surface, tokens.line);
    else
        paintBox(painter, box, 2, tokens.line);
}

void paintHairline(QPainter* painter, const QRectF& line, const QColor& colour)
{
    const double scale = painter->device()->devicePixelRatioF();
    const auto aligned = [scale](double value) { return std::round(value * scale) / scale; };
    QRectF sharp(aligned(line.x()), aligned(line.y()), aligned(line.width()), aligned(line.height()));
    sharp.setWidth(std::max(sharp.width(), 1 / scale));
    sharp.setHeight(std::max(sharp.height(), 1 / scale));
    painter->fillRect(sharp, colour);
}

double wordsTop(const QFontMetricsF& metrics, double top, double height)
{
    const double ascent = std::round(metrics.ascent());
    const double descent = std::round(metrics.descent());
    return std::floor(top + (height - ascent - descent) / 2) + ascent - metrics.ascent();
}

void paintWords(QPainter* painter, const QRectF& box, int alignment, const QString& words)
{
    QRectF place = box;
    if (alignment & Qt::AlignVCenter) {
        place.moveTop(wordsTop(QFontMetricsF(painter->font(), painter->device()), box.y(), box.height()));
        alignment = (alignment & ~int(Qt::AlignVertical_Mask)) | int(Qt::AlignTop);
    }
    painter->drawText(place, alignment | int(Qt::TextSingleLine), words);
}

void paintBrandMark(QPainter* painter, const QRect& box, const Tokens& tokens)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBox(painter, box, 5, tokens.accent);
    painter->setPen(QPen(tokens.onAccent, 2, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(QPointF(box.x() + 6, box.y() + 6.5), QPointF(box.x() + 14, box.y() + 6.5));
    painter->drawLine(QPointF(box.x() + 10, box.y() + 6.5), QPointF(box.x() + 10, box.y() + 14));
    painter->restore();
}

void paintShadow(QPainter* painter, const QRect& box, int radius, Elevation level, const Tokens& tokens)
{
    if (tokens.highContrast)
        return;
    const int drop = level == Elevation::PopUp ? 4 : 12;
    const int sigma = level == Elevation::PopUp ? 8 : 20;
    const QColor colour = level == Elevation::PopUp ? tokens.shadow : tokens.dialogShadow;
    const int spread = sigma * 2;
    const int corner = spread + radius + sigma;
    const int size = 2 * corner + 1;
    const QString key = u"td-shadow/%1/%2/%3"_s.arg(radius).arg(sigma).arg(colour.alpha());
    QPixmap parts;
    if (!QPixmapCache::find(key, &parts)) {
        QImage alpha(size, size, QImage::Format_Alpha8);
        alpha.fill(0);
        QPainter mask(&alpha);
        mask.setRenderHint(QPainter::Antialiasing);
        mask.setPen(Qt::NoPen);
        mask.setBrush(Qt::black);
        mask.drawRoundedRect(QRectF(spread, spread, size - 2 * spread, size - 2 * spread), radius, radius);
        mask.end();
        blurAlpha(alpha, sigma);
        QImage tinted(size, size, QImage::Format_ARGB32_Premultiplied);
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x)
                tinted.setPixel(x, y, qRgba(0, 0, 0, alpha.constScanLine(y)[x] * colour.alpha() / 255));
        }
        parts = QPixmap::fromImage(tinted);
        QPixmapCache::insert(key, parts);
    }
    const QRect outer = box.adjusted(-spread, -spread, spread, spread).translated(0, drop);
    const int middleX = outer.width() - 2 * corner;
    const int middleY = outer.height() - 2 * corner;
    if (middleX < 0 || middleY < 0) {
        painter->drawPixmap(outer, parts);
        return;
    }
    const int x[3] = {outer.x(), outer.x() + corner, outer.x() + corner + middleX};
    const int y[3] = {outer.y(), outer.y() + corner, outer.y() + corner + middleY};
    const int w[3] = {corner, middleX, corner};
    const int h[3] = {corner, middleY, corner};
    const int from[3] = {0, corner, corner + 1};
    const int length[3] = {corner, 1, corner};
    for (int i = 0; i < 3; ++i) {
        for (int j = 0; j < 3; ++j)
            painter->drawPixmap(QRect(x[i], y[j], w[i], h[j]), parts, QRect(from[i], from[j], length[i], length[j]));
    }
}

} // namespace ui
