// Painting the shadow around the card's rectangle.
#include "ui/calendar/card_shadow.h"

#include "ui/kit/paint.h"

#include <QEvent>
#include <QPainter>

namespace ui::calendar
{

CardShadow::CardShadow(Theme& theme, QWidget* card) : QWidget(card->parentWidget()), m_theme(theme), m_card(card)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    card->installEventFilter(this);
    follow();
}

void CardShadow::follow()
{
    const int margin = elevationMargin(Elevation::PopUp);
    setGeometry(m_card->geometry().adjusted(-margin, -margin, margin, margin));
    setVisible(m_card->isVisible());
    if (m_card->isVisible())
        stackUnder(m_card);
}

bool CardShadow::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ZOrderChange:
        follow();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void CardShadow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int margin = elevationMargin(Elevation::PopUp);
    paintShadow(&painter, rect().adjusted(margin, margin, -margin, -margin), 8, Elevation::PopUp, m_theme.tokens());
}

} // namespace ui::calendar
