// Widgets that may never be shown.
#pragma once

#include <QPointer>
#include <QWidget>

namespace ui
{

/// Until another widget takes it in, `widget` belongs to `owner` (a screen, a panel) and goes with it.
inline void ownUntilTaken(QObject* owner, QWidget* widget)
{
    QObject::connect(owner, &QObject::destroyed, [loose = QPointer<QWidget>(widget)] {
        if (loose && !loose->parentWidget())
            delete loose;
    });
}

} // namespace ui
