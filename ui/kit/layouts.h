// Layouts in one line: gaps and margins come from the spacing scale 2 4 8 12 16 20 24 32 48.
#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace ui
{

/// A box layout whose left margin is the one at the start: from right to left it stands at the right. (Qt's own keeps the
/// sides of its margins.)
template <class Box>
class StartEndBox : public Box
{
public:
    using Box::Box;

    void setGeometry(const QRect& box) override
    {
        const QWidget* parent = this->parentWidget();
        const QMargins margins = this->contentsMargins();
        const bool mirrored = parent && parent->layoutDirection() == Qt::RightToLeft;
        Box::setGeometry(mirrored ? box.translated(margins.right() - margins.left(), 0) : box);
    }
};

inline QHBoxLayout* rowLayout(QWidget* parent, int gap = 8, QMargins margins = {})
{
    auto* layout = new StartEndBox<QHBoxLayout>(parent);
    layout->setContentsMargins(margins);
    layout->setSpacing(gap);
    return layout;
}

inline QVBoxLayout* columnLayout(QWidget* parent, int gap = 8, QMargins margins = {})
{
    auto* layout = new StartEndBox<QVBoxLayout>(parent);
    layout->setContentsMargins(margins);
    layout->setSpacing(gap);
    return layout;
}

} // namespace ui
