// The ring is a child of the window, laid over the focused widget and cut at the scroll areas around it.
#include "ui/kit/focus_ring.h"

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextEdit>

namespace ui
{

namespace
{

constexpr int kRingReach = 4;

class RingOverlay : public QWidget
{
public:
    RingOverlay(QWidget* window, const Theme& theme) : QWidget(window), m_theme(theme)
    {
        setObjectName(QStringLiteral("focusRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

    QRect m_cut; ///< what of it may be seen, in its own coordinates
    int m_radius = 6;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setClipRect(m_cut);
        paintBox(&painter, rect(), m_radius + kRingReach, QColor(), m_theme->focus, 2);
    }

private:
    const Theme& m_theme;
};

bool isField(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
           qobject_cast<const QTextEdit*>(widget);
}

bool wearsRing(const QWidget* widget, bool byKey)
{
    if (!widget || !widget->isEnabled() || widget->isWindow() || widget->property("innerFocus").toBool())
        return false;
    if (qobject_cast<const QMenu*>(widget) || qobject_cast<const QScrollArea*>(widget))
        return false;
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget); edit && !edit->hasFrame())
        return false;
    return isField(widget) || byKey;
}

} // namespace

FocusRing::FocusRing(Theme& theme, QObject* parent) : QObject(parent), m_theme(theme)
{
    qApp->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &FocusRing::place);
}

FocusRing::~FocusRing()
{
    delete m_ring;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        m_lastWasKey = true;
        break;
    case QEvent::MouseButtonPress:
        m_lastWasKey = false;
        break;
    case QEvent::FocusIn: {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (!widget)
            break;
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                           reason == Qt::ShortcutFocusReason || (reason == Qt::OtherFocusReason && m_lastWasKey);
        follow(wearsRing(widget, byKey) ? widget : nullptr);
        break;
    }
    case QEvent::FocusOut:
        if (watched == m_wearer)
            follow(nullptr);
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
        if (m_wearer && watched != m_ring) {
            auto* widget = qobject_cast<QWidget*>(watched);
            if (widget && (widget == m_wearer || widget->isAncestorOf(m_wearer)))
                place();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget* wearer)
{
    m_wearer = wearer;
    place();
}

void FocusRing::place()
{
    if (!m_wearer || !m_wearer->isVisible()) {
        if (m_ring)
            m_ring->hide();
        return;
    }
    QWidget* window = m_wearer->window();
    if (!m_ring || m_ring->parentWidget() != window) {
        delete m_ring;
        m_ring = new RingOverlay(window, m_theme);
    }
    auto* ring = static_cast<RingOverlay*>(m_ring.data());
    const QRect around = QRect(m_wearer->mapTo(window, QPoint()), m_wearer->size())
                             .adjusted(-kRingReach, -kRingReach, kRingReach, kRingReach);
    QRect seen = window->rect();
    for (QWidget* at = m_wearer->parentWidget(); at && at != window; at = at->parentWidget()) {
        if (auto* area = qobject_cast<QAbstractScrollArea*>(at->parentWidget()); area && area->viewport() == at)
            seen &= QRect(at->mapTo(window, QPoint()), at->size());
    }
    ring->setGeometry(around);
    ring->m_cut = seen.translated(-around.topLeft());
    const QVariant radius = m_wearer->property("radius");
    ring->m_radius = radius.isValid() ? radius.toInt() : 6;
    ring->show();
    ring->raise();
    ring->update();
}

} // namespace ui
