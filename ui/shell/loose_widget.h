// Widgets that may never be shown.
#pragma once

#include <QPointer>
#include <QWidget>
#include <initializer_list>

namespace ui
{

/// Until another widget takes it in, `widget` belongs to `owner` (a screen, a panel) and goes with it. Whatever a screen
/// makes before it is shown for the first time needs this: it may never be.
inline void ownUntilTaken(QObject* owner, QWidget* widget)
{
    QObject::connect(owner, &QObject::destroyed, [loose = QPointer<QWidget>(widget)] {
        if (loose && !loose->parentWidget())
            delete loose;
    });
}

inline void ownUntilTaken(QObject* owner, std::initializer_list<QWidget*> widgets)
{
    for (QWidget* widget : widgets)
        ownUntilTaken(owner, widget);
}

} // namespace ui
