// IconMark: an icon in a token, as a widget.
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

namespace ui
{

/// An icon in a token, as a widget.
class IconMark : public QWidget
{
    Q_OBJECT

public:
    IconMark(Theme& theme, QString name, int extent, Ink ink, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {m_extent, m_extent}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QString m_name;
    int m_extent;
    Ink m_ink;
};

} // namespace ui
