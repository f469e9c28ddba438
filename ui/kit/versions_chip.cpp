// Painting the chip.
#include "ui/kit/versions_chip.h"

#include "ui/kit/chip.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui
{

VersionsChip::VersionsChip(Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setObjectName(u"versionsChip"_s);
    setText(tr("Two versions"));
    setAccessibleName(tr("Two versions, review"));
    setToolTip(tr("Changed here and on the server. Click to review"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setProperty("radius", 4);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize VersionsChip::sizeHint() const
{
    return {chipWidth(m_theme, text(), true), m_theme.scaled(24)};
}

void VersionsChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(&painter, m_theme, rect(), text(), u"git-merge"_s, ChipTone::Warn, layoutDirection());
}

} // namespace ui
