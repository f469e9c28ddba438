// HuePicker: the eight service colours as one row of swatches.
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

class QButtonGroup;

namespace ui
{

/// Arrow keys choose; the chosen one has a ring and a tick, so that it is not told by colour alone.
class HuePicker : public QWidget
{
    Q_OBJECT

public:
    explicit HuePicker(Theme& theme, QWidget* parent = nullptr);
    /// Shows a colour as chosen; does not emit.
    void setHue(int hue);
    int hue() const;
    static QString hueName(int hue);

Q_SIGNALS:
    /// The trainer chose another.
    void chosen(int hue);

private:
    QButtonGroup* m_group;
};

} // namespace ui
