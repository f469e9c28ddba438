// ClashStrip: with whom a booking overlaps, and buttons for the nearest free times.
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace ui::calendar
{

class ClashStrip : public QWidget
{
    Q_OBJECT

public:
    ClashStrip(Theme& theme, const QString& title, const QString& text, QWidget* parent = nullptr);
    void addButton(QWidget* button);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QHBoxLayout* m_buttons;
};

} // namespace ui::calendar
