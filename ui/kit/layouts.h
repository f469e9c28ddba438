// Layouts in one line: gaps and margins come from the spacing scale 2 4 8 12 16 20 24 32 48.
#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace ui
{

inline QHBoxLayout* rowLayout(QWidget* parent, int gap = 8, QMargins margins = {})
{
    auto* layout = new QHBoxLayout(parent);
    layout->setContentsMargins(margins);
    layout->setSpacing(gap);
    return layout;
}

inline QVBoxLayout* columnLayout(QWidget* parent, int gap = 8, QMargins margins = {})
{
    auto* layout = new QVBoxLayout(parent);
    layout->setContentsMargins(margins);
    layout->setSpacing(gap);
    return layout;
}

} // namespace ui
