// FittingScroll: as tall as what it holds; it scrolls only where it is given less.
#pragma once

#include <QScrollArea>

namespace ui
{

class FittingScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit FittingScroll(QWidget* content, QWidget* parent = nullptr);
    QSize sizeHint() const override { return widget()->sizeHint(); }
    QSize minimumSizeHint() const override { return {widget()->minimumSizeHint().width(), 0}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
};

} // namespace ui
