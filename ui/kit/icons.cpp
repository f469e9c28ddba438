// Drawing icons: the SVG text with `currentColor` replaced, rendered once per name, size, scale and colour.
#include "ui/kit/icons.h"

#include "ui/kit/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

bool mirrorsInRightToLeft(const QString& name)
{
    return name == u"chevron-left"_s || name == u"chevron-right"_s || name == u"arrow-left"_s ||
           name == u"arrow-right"_s || name == u"panel-right"_s || name == u"undo-2"_s;
}

const QByteArray& svgText(const QString& name)
{
    static QHash<QString, QByteArray> texts;
    auto found = texts.find(name);
    if (found == texts.end()) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "icon", qPrintable(name));
        found = texts.insert(name, opened ? file.readAll() : QByteArray());
    }
    return *found;
}

} // namespace

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal scale, bool rightToLeft)
{
    const bool mirror = rightToLeft && mirrorsInRightToLeft(name);
    const int pixels = int(std::ceil(size * scale));
    const QString key = u"td-icon/"_s % name % u'/' % QString::number(pixels) % u'/' %
                        QString::number(colour.rgba(), 16) % (mirror ? u"/m"_s : QString());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QByteArray svg = svgText(name);
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    if (!svg.isEmpty()) {
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        if (mirror) {
            painter.translate(pixels, 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
    QPixmapCache::insert(key, pixmap);
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

void paintIcon(QPainter* painter, const QRectF& rect, const QString& name, const QColor& colour, bool rightToLeft)
{
    const int size = int(std::lround(std::min(rect.width(), rect.height())));
    const QPixmap pixmap = iconPixmap(name, size, colour, painter->device()->devicePixelRatioF(), rightToLeft);
    painter->drawPixmap(QPointF(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2), pixmap);
}

void clearIconCache()
{
    QPixmapCache::clear();
}

QColor IconEngine::colourOf(QIcon::Mode mode) const
{
    return mode == QIcon::Disabled ? m_theme->tokens().disabled : m_theme->ink(m_ink);
}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    paintIcon(painter, rect, m_name, colourOf(mode), QGuiApplication::isRightToLeft());
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // Qt hands over device pixels here; a pixmap that says its scale would be shrunk twice.
    QPixmap pixmap = iconPixmap(m_name, std::min(size.width(), size.height()), colourOf(mode), 1.0,
                                QGuiApplication::isRightToLeft());
    Q_UNUSED(scale)
    return pixmap;
}

} // namespace ui
