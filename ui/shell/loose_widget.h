// Widgets of a screen that no window may ever ask for.
#pragma once

#include <QPointer>
#include <QWidget>

namespace ui
{

/// Until a window takes it in, `widget` belongs to `screen` and goes with it.
inline void ownUntilTaken(QObject* screen, QWidget* widget)
{
    QObject::connect(screen, &QObject::destroyed, [loose = QPointer<QWidget>(widget)] {
        if (loose && !loose->parentWidget())
            delete loose;
    });
}

} // namespace ui
