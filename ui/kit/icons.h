// Icons: the bundled Lucide drawings, painted in a token at any size and scale.
#pragma once

#include "ui/kit/tokens.h"

#include <QIconEngine>
#include <QPixmap>

class QPainter;

namespace ui
{

class Theme;

/// Draws resources/icons/<name>.svg into `rect`. Arrows, chevrons and panel icons are mirrored when `rightToLeft`.
void paintIcon(QPainter* painter, const QRectF& rect, const QString& name, const QColor& colour,
               bool rightToLeft = false);

/// The icon as a pixmap of `size` px at a screen scale.
QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal scale, bool rightToLeft = false);

/// Forgets all drawn pixmaps (the theme changed).
void clearIconCache();

/// Paints an icon for QIcon: in its ink, or in `disabled`; `onAccent` stays as asked.
class IconEngine : public QIconEngine
{
public:
    IconEngine(const Theme& theme, QString name, Ink ink) : m_theme(&theme), m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override { return new IconEngine(*this); }
    QString iconName() override { return m_name; }

private:
    QColor colourOf(QIcon::Mode mode) const;

    const Theme* m_theme;
    QString m_name;
    Ink m_ink;
};

} // namespace ui
