// Buttons and links.
#include "ui/kit/button.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace ui
{

Button::Button(Theme& theme, const QString& text, Kind kind, const QString& iconName, QWidget* parent)
    : QPushButton(text, parent), m_theme(theme), m_kind(kind), m_icon(iconName)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, &Button::dress);
    dress();
}

Button* Button::iconOnly(Theme& theme, const QString& iconName, const QString& name, Kind kind, int iconExtent,
                         QWidget* parent)
{
    auto* button = new Button(theme, {}, kind, iconName, parent);
    button->m_iconExtent = iconExtent;
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

void Button::dress()
{
    setFont(m_theme.font(Type::Body, m_weight));
    updateGeometry();
    update();
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Button::setIconName(const QString& name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Button::setIconExtent(int extent)
{
    m_iconExtent = extent;
    updateGeometry();
    update();
}

void Button::setTrailingIconName(const QString& name)
{
    m_trailing = name;
    updateGeometry();
    update();
}

void Button::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

void Button::setTrailingGap(int gap)
{
    m_trailingGap = gap;
    updateGeometry();
    update();
}

void Button::setWeight(int weight)
{
    m_weight = weight;
    dress();
}

void Button::setStartAligned(bool start)
{
    m_startAligned = start;
    update();
}

void Button::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

QSize Button::sizeHint() const
{
    const int height = m_theme.lineHeight(Type::Body) + (m_compact ? 8 : 12);
    if (text().isEmpty())
        return {height, height};
    int width = fontMetrics().size(Qt::TextHideMnemonic | Qt::TextSingleLine, text()).width() + (m_compact ? 16 : 24);
    if (!m_icon.isEmpty())
        width += m_iconExtent + 8;
    if (!m_trailing.isEmpty())
        width += 16 + m_trailingGap;
    return {width + 2, height};
}

namespace
{

/// Return presses what has the focus. Qt leaves that to the desktop's own habits, and on some only Space does.
bool isPressed(QAbstractButton& button, const QEvent& event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    if ((key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) ||
        (key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    button.click();
    return true;
}

} // namespace

bool Button::event(QEvent* event)
{
    if (isPressed(*this, *event))
        return true;
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isTight() && !text().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QPushButton::event(event);
}

LinkButton::LinkButton(Theme& theme, const QString& text, QWidget* parent) : QPushButton(text, parent), m_theme(theme)
{
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    const auto dress = [this] {
        setFont(m_theme.font(Type::Body, m_weight));
        updateGeometry();
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
}

void LinkButton::setInk(Ink ink, int weight)
{
    m_ink = ink;
    m_weight = weight;
    setFont(m_theme.font(Type::Body, m_weight));
    updateGeometry();
    update();
}

void LinkButton::setIconName(const QString& name)
{
    m_icon = name;
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1 + (m_icon.isEmpty() ? 0 : 20),
            std::max(24, m_theme.lineHeight(Type::Body))};
}

bool LinkButton::event(QEvent* event)
{
    return isPressed(*this, *event) || QPushButton::event(event);
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont face = font();
    face.setUnderline(underMouse());
    painter.setFont(face);
    const QColor ink = isEnabled() ? m_theme.ink(m_ink) : m_theme->disabled;
    painter.setPen(ink);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (!m_icon.isEmpty())
        paintIcon(&painter, QRect(mirrored ? width() - 16 : 0, (height() - 16) / 2, 16, 16), m_icon, ink, mirrored);
    const int start = m_icon.isEmpty() ? 0 : 20;
    paintWords(&painter, rect().adjusted(mirrored ? 0 : start, 0, mirrored ? -start : 0, 0),
               Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), text());
}

} // namespace ui
