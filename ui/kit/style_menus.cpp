// The style's menus: pop-up panels, their items, the menu bar.
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/style.h"
#include "ui/kit/theme.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ui
{

void Style::drawPopUpPanel(const QStyleOption* option, QPainter* painter) const
{
    const Tokens& t = m_theme.tokens();
    const bool round = QGuiApplication::platformName() != u"xcb"_s;
    if (round) {
        painter->setCompositionMode(QPainter::CompositionMode_Source);
        painter->fillRect(option->rect, Qt::transparent);
        painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
    }
    paintBox(painter, option->rect, round ? 8 : 0, t.raised, t.line2);
}

void Style::drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!item)
        return;
    const Tokens& t = m_theme.tokens();
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        paintHairline(painter, QRectF(0, item->rect.center().y(), widget ? widget->width() : item->rect.width(), 1),
                      t.line);
        return;
    }
    const bool enabled = item->state & State_Enabled;
    if (enabled && (item->state & State_Selected))
        paintBox(painter, item->rect, 4, t.hover, t.highContrast ? t.text : QColor());
    QRect content = item->rect.adjusted(12, 0, -12, 0);
    const auto visual = [&](const QRect& rect) { return visualRect(item->direction, item->rect, rect); };
    if (item->menuHasCheckableItems) {
        if (item->checked)
            paintIcon(painter, visual(QRect(content.x(), content.center().y() - 7, 16, 16)), u"check"_s,
                      enabled ? t.accentText : t.disabled);
        content.setLeft(content.left() + 24);
    }
    QColor ink = enabled ? t.text : t.disabled;
    if (const auto* menu = qobject_cast<const QMenu*>(widget); menu && enabled) {
        const QAction* action = menu->actionAt(item->rect.center());
        if (action && action->property("danger").toBool())
            ink = t.danger;
    }
    const int tab = int(item->text.indexOf(u'\t'));
    const int align = Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine;
    painter->setFont(m_theme.font(Type::Body));
    painter->setPen(ink);
    paintWords(painter, visual(content), align | visualAlignment(item->direction, Qt::AlignLeft), item->text.left(tab));
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintIcon(painter, visual(QRect(content.right() - 15, content.center().y() - 7, 16, 16)), u"chevron-right"_s,
                  enabled ? t.text2 : t.disabled, item->direction == Qt::RightToLeft);
    } else if (tab >= 0) {
        painter->setFont(m_theme.font(Type::Small));
        painter->setPen(enabled ? t.text3 : t.disabled);
        paintWords(painter, visual(content), align | visualAlignment(item->direction, Qt::AlignRight),
                   item->text.mid(tab + 1));
    }
}

void Style::drawMenuBarItem(const QStyleOption* option, QPainter* painter) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!item)
        return;
    const Tokens& t = m_theme.tokens();
    painter->fillRect(item->rect, t.canvas);
    if (item->state & (State_Selected | State_Sunken))
        paintBox(painter, item->rect, 4, t.hover);
    painter->setFont(m_theme.font(Type::Body));
    painter->setPen(item->state & State_Enabled ? t.text : t.disabled);
    paintWords(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->text);
}

} // namespace ui
