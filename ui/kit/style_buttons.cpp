// The style's buttons: the five kinds, tool buttons, check boxes and radio buttons.
#include "ui/kit/button.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/style.h"
#include "ui/kit/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct ButtonFace {
    QColor fill;
    QColor border;
    QColor text;
};

ButtonFace buttonFace(const Tokens& t, Button::Kind kind, QStyle::State state)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool pressed = enabled && (state & QStyle::State_Sunken);
    const bool hovered = enabled && (state & QStyle::State_MouseOver);
    const bool on = state & QStyle::State_On;
    const QColor none(Qt::transparent);
    if (!enabled)
        return kind == Button::Kind::Quiet ? ButtonFace{none, none, t.disabled}
                                           : ButtonFace{t.sunken, t.line, t.disabled};
    const QColor ground = pressed ? t.press : hovered || on ? t.hover : t.raised;
    switch (kind) {
    case Button::Kind::Primary: {
        const QColor fill = pressed ? t.accentPress : hovered ? t.accentHover : t.accent;
        return {fill, fill, t.onAccent};
    }
    case Button::Kind::DangerFilled: {
        const QColor fill = pressed   ? blended(t.text, t.danger, 0.2)
                            : hovered ? blended(t.text, t.danger, 0.1)
                                      : t.danger;
        return {fill, fill, t.onDanger};
    }
    case Button::Kind::Quiet:
        return {pressed || hovered || on ? ground : none, t.highContrast && (hovered || on) ? t.line2 : none,
                on ? t.text : t.text2};
    case Button::Kind::Danger:
        return {ground, t.line2, t.danger};
    case Button::Kind::Default:
        break;
    }
    return {ground, t.line2, t.text};
}

} // namespace

void Style::drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* stock = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!stock)
        return;
    const auto* button = qobject_cast<const Button*>(widget);
    const Button::Kind kind = button ? button->kind() : Button::Kind::Default;
    ButtonFace face = buttonFace(m_theme.tokens(), kind, option->state);
    if (button && button->ink() && (option->state & State_Enabled))
        face.text = m_theme.ink(button->ink());
    paintBox(painter, option->rect, 6, face.fill, face.border);

    const QString icon = button ? button->iconName() : QString();
    const QString trailing = button ? button->trailingIconName() : QString();
    const int iconSize = button ? button->iconExtent() : 16;
    QFont font = widget ? widget->font() : m_theme.font(Type::Body, 500);
    if (!button)
        font = m_theme.font(Type::Body, 500);
    const QFontMetrics metrics(font);
    const int textFlags = Qt::TextHideMnemonic | Qt::TextSingleLine;
    // Where not even a few letters fit, the icon says it alone (Button::isTight).
    constexpr int kFewLetters = 32;
    const bool iconAlone = !icon.isEmpty() && button->isTight() && button->width() < iconSize + 32 + kFewLetters;
    const QString text = iconAlone ? QString() : stock->text;
    const int textWidth = text.isEmpty() ? 0 : metrics.size(textFlags, text).width();
    const int gap = text.isEmpty() ? 0 : 8;
    const int trailingGap = text.isEmpty() || !button ? gap : button->trailingGap();
    const int padding = button && button->isCompact() ? 8 : 12;
    const QRect inner = option->rect.adjusted(text.isEmpty() ? 0 : padding, 0, text.isEmpty() ? 0 : -padding, 0);
    int width = textWidth + (icon.isEmpty() ? 0 : iconSize + gap) + (trailing.isEmpty() ? 0 : 16 + trailingGap);
    const bool tight = width > inner.width();
    width = std::min(width, inner.width());
    int x = inner.x() + (inner.width() - width) / 2;
    if (button && button->isStartAligned())
        x = inner.x();
    const bool mirrored = option->direction == Qt::RightToLeft;
    const auto place = [&](int at, int w) {
        const QRect rect(at, option->rect.y(), w, option->rect.height());
        return visualRect(option->direction, option->rect, rect);
    };
    if (!icon.isEmpty()) {
        paintIcon(painter, place(x, iconSize), icon, face.text, mirrored);
        x += iconSize + gap;
    }
    if (textWidth > 0) {
        const int room = inner.right() + 1 - x - (trailing.isEmpty() ? 0 : 16 + trailingGap);
        const int w = tight || (button && button->isStartAligned()) ? std::max(0, room) : textWidth;
        painter->setFont(font);
        painter->setPen(face.text);
        const QString shown = tight ? metrics.elidedText(text, Qt::ElideRight, w) : text;
        paintWords(painter, place(x, w),
                   textFlags | Qt::AlignVCenter | visualAlignment(option->direction, Qt::AlignLeft), shown);
        x += w + trailingGap;
    }
    if (!trailing.isEmpty()) {
        const QColor ink = (option->state & State_Enabled) ? m_theme->text2 : m_theme->disabled;
        paintIcon(painter, place(x, 16), trailing, ink, mirrored);
    }
}

void Style::drawToolButton(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (!tool)
        return;
    const bool inField = widget && widget->parentWidget() && widget->parentWidget()->inherits("QLineEdit");
    if (!inField) {
        const ButtonFace face = buttonFace(m_theme.tokens(), Button::Kind::Quiet, option->state);
        paintBox(painter, option->rect, 6, face.fill, face.border);
    }
    const QIcon::Mode mode = option->state & State_Enabled ? QIcon::Normal : QIcon::Disabled;
    const QRect box(option->rect.center() - QPoint(7, 7), QSize(16, 16));
    tool->icon.paint(painter, box, Qt::AlignCenter, mode);
}

void Style::drawCheckBox(const QStyleOption* option, QPainter* painter) const
{
    const Tokens& t = m_theme.tokens();
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    const bool mixed = option->state & State_NoChange;
    const QRectF box(option->rect.x() + (option->rect.width() - 16) / 2,
                     option->rect.y() + (option->rect.height() - 16) / 2, 16, 16);
    if (on || mixed) {
        const QColor fill = !enabled ? t.disabled : option->state & State_MouseOver ? t.accentHover : t.accent;
        paintBox(painter, box, 4, fill);
        paintIcon(painter, box.adjusted(2, 2, -2, -2), mixed ? u"minus"_s : u"check"_s, t.onAccent);
        return;
    }
    const bool hovered = enabled && (option->state & State_MouseOver);
    paintBox(painter, box, 4, enabled ? (hovered ? t.hover : t.surface) : t.sunken, enabled ? t.control : t.line2);
}

void Style::drawRadioButton(const QStyleOption* option, QPainter* painter) const
{
    const Tokens& t = m_theme.tokens();
    const bool enabled = option->state & State_Enabled;
    const QRectF box(option->rect.x() + (option->rect.width() - 16) / 2,
                     option->rect.y() + (option->rect.height() - 16) / 2, 16, 16);
    if (option->state & State_On) {
        paintBox(painter, box, 8, enabled ? t.accent : t.disabled);
        paintBox(painter, box.adjusted(5, 5, -5, -5), 3, t.surface);
        return;
    }
    const bool hovered = enabled && (option->state & State_MouseOver);
    paintBox(painter, box, 8, enabled ? (hovered ? t.hover : t.surface) : t.sunken, enabled ? t.control : t.line2);
}

} // namespace ui
