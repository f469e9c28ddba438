// Arranging content and panel.
#include "ui/shell/body.h"

#include "ui/kit/card.h"
#include "ui/kit/layouts.h"
#include "ui/kit/paint.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kPanelLeast = 280;
constexpr int kPanelMost = 420;
constexpr int kPanelHandle = 5;

class PanelPlace : public QWidget
{
public:
    PanelPlace(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme->surface);
        painter.fillRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height(), m_theme->line);
    }

private:
    Theme& m_theme;
};

} // namespace

Body::Body(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    m_contentPlace = new QWidget(this);
    m_contentPlace->setObjectName(u"content"_s);
    auto* column = columnLayout(m_contentPlace, 0);
    m_troublePlace = new QWidget;
    columnLayout(m_troublePlace, 0, {20, 12, 20, 12});
    m_troublePlace->hide();
    m_contents = new QStackedWidget;
    column->addWidget(m_troublePlace);
    column->addWidget(m_contents, 1);

    m_panelPlace = new PanelPlace(theme, this);
    m_panelPlace->setObjectName(u"panel"_s);
    m_panels = new QStackedWidget;
    columnLayout(m_panelPlace, 0, {1, 0, 0, 0})->addWidget(m_panels);
    m_panelPlace->hide();
    m_panelPlace->setMouseTracking(true);
    m_panelPlace->installEventFilter(this);

    m_slide.setEasingCurve([] {
        QEasingCurve curve(QEasingCurve::BezierSpline);
        curve.addCubicBezierSegment(QPointF(0.2, 0), QPointF(0, 1), QPointF(1, 1));
        return curve;
    }());
    connect(&m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_shown = value.toDouble();
        arrange();
    });
    connect(&m_slide, &QVariantAnimation::finished, this, [this] {
        m_panelPlace->setVisible(m_open);
        arrange();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Body::showContent(QWidget* content)
{
    if (m_contents->indexOf(content) < 0)
        m_contents->addWidget(content);
    m_contents->setCurrentWidget(content);
    m_troublePlace->hide();
}

void Body::showPanel(QWidget* panel, int width, bool open, bool animate)
{
    if (panel) {
        if (m_panels->indexOf(panel) < 0)
            m_panels->addWidget(panel);
        m_panels->setCurrentWidget(panel);
    }
    m_panelWidth = std::clamp(width, kPanelLeast, m_theme.scaled(kPanelMost));
    open = open && panel;
    const bool moves = open != m_open;
    m_open = open;
    m_slide.stop();
    if (moves && animate && isVisible() && m_theme.motion(200) > 0) {
        m_panelPlace->show();
        m_slide.setDuration(m_theme.motion(200));
        m_slide.setStartValue(m_shown);
        m_slide.setEndValue(open ? 1.0 : 0.0);
        m_slide.start();
        return;
    }
    m_shown = open ? 1 : 0;
    m_panelPlace->setVisible(open);
    arrange();
}

void Body::setOverlaid(bool overlaid)
{
    m_overlaid = overlaid;
    arrange();
}

void Body::setTrouble(const QString& sentence)
{
    if (!m_trouble) {
        if (sentence.isEmpty())
            return;
        m_trouble = new Strip(m_theme, Strip::Tone::Danger, u"triangle-alert"_s, {}, tr("Close"));
        m_trouble->setObjectName(u"trouble"_s);
        m_troublePlace->layout()->addWidget(m_trouble);
        connect(m_trouble, &Strip::actionRequested, m_troublePlace, &QWidget::hide);
    }
    m_trouble->setText(sentence);
    m_trouble->setAccessibleName(sentence);
    m_troublePlace->setVisible(!sentence.isEmpty());
}

QString Body::trouble() const
{
    return m_troublePlace->isHidden() ? QString() : m_trouble->accessibleName();
}

void Body::arrange()
{
    const int panel = std::min(m_panelWidth, width() - 48);
    const int shown = int(std::lround(panel * m_shown));
    const int content = m_overlaid ? width() : width() - shown;
    const auto visual = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    m_contentPlace->setGeometry(visual(QRect(0, 0, content, height())));
    m_panelPlace->setGeometry(visual(QRect(width() - shown, 0, panel, height())));
    if (m_overlaid)
        m_panelPlace->raise();
    update();
}

void Body::resizeEvent(QResizeEvent*)
{
    arrange();
}

bool Body::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_panelPlace)
        return QWidget::eventFilter(watched, event);
    const bool isMouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove ||
                         event->type() == QEvent::MouseButtonRelease;
    if (!isMouse)
        return QWidget::eventFilter(watched, event);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const auto onEdge = [&] {
        const int x = int(mouse->position().x());
        return mirrored ? x > m_panelPlace->width() - kPanelHandle : x < kPanelHandle;
    };
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (mouse->button() == Qt::LeftButton && onEdge()) {
            m_dragFrom = m_panelWidth;
            return true;
        }
        break;
    case QEvent::MouseMove:
        if (m_dragFrom >= 0) {
            const int x = mapFromGlobal(mouse->globalPosition().toPoint()).x();
            m_panelWidth = std::clamp(mirrored ? x : width() - x, kPanelLeast, m_theme.scaled(kPanelMost));
            arrange();
            return true;
        }
        m_panelPlace->setCursor(onEdge() ? Qt::SplitHCursor : Qt::ArrowCursor);
        break;
    case QEvent::MouseButtonRelease:
        if (m_dragFrom >= 0) {
            m_dragFrom = -1;
            Q_EMIT panelResized(m_panelWidth);
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void Body::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void Body::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->surface);
}

} // namespace ui
