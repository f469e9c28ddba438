// Size and hover of a row.
#include "ui/kit/opening_row.h"

#include <QLayout>
#include <QPainter>

namespace ui
{

OpeningRow::OpeningRow(Theme& theme, const QString& name, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    // A button would insist on its whole text; the row cuts it instead.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void OpeningRow::setQuiet()
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize OpeningRow::sizeHint() const
{
    return layout() ? layout()->sizeHint() : QSize();
}

QSize OpeningRow::minimumSizeHint() const
{
    return layout() ? layout()->minimumSize() : QSize();
}

void OpeningRow::paintEvent(QPaintEvent*)
{
    if (!underMouse() || !isEnabled())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->hover);
    painter.drawRoundedRect(rect().adjusted(-4, 0, 4, 0), 4, 4);
}

void OpeningRow::enterEvent(QEnterEvent*)
{
    update();
}

void OpeningRow::leaveEvent(QEvent*)
{
    update();
}

} // namespace ui
