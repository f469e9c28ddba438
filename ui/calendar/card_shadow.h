// CardShadow: the shadow under a card that floats over the calendar, as a widget of its own below it.
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

namespace ui::calendar
{

/// Follows `card` (same parent): its place, size and visibility.
class CardShadow : public QWidget
{
    Q_OBJECT

public:
    CardShadow(Theme& theme, QWidget* card);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    Theme& m_theme;
    QWidget* m_card;
};

} // namespace ui::calendar
