// The style's fields: the field box, combo boxes and the rows of their lists, table headers.
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/style.h"
#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui
{

void Style::drawFieldBox(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Tokens& t = m_theme.tokens();
    const bool enabled = option->state & State_Enabled;
    const bool problem = widget && widget->property("problem").toBool();
    const bool focused = option->state & State_HasFocus;
    const QColor border = !enabled ? t.line2 : problem ? t.danger : focused ? t.focus : t.control;
    paintBox(painter, option->rect, 6, enabled ? t.surface : t.sunken, border);
}

void Style::drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (!combo)
        return;
    const Tokens& t = m_theme.tokens();
    const bool enabled = option->state & State_Enabled;
    const bool problem = widget && widget->property("problem").toBool();
    const QColor ground = !enabled                                                ? t.sunken
                          : (option->state & State_MouseOver) && !combo->editable ? t.hover
                                                                                  : t.surface;
    const QColor border = !enabled                           ? t.line2
                          : problem                          ? t.danger
                          : (option->state & State_HasFocus) ? t.focus
                                                             : t.control;
    paintBox(painter, option->rect, 6, ground, border);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    paintIcon(painter, QRect(arrow.x(), arrow.y() + (arrow.height() - 16) / 2, 16, 16), u"chevron-down"_s,
              enabled ? t.text2 : t.disabled);
}

void Style::drawComboLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (!combo || combo->editable)
        return;
    QRect box = combo->rect.adjusted(9, 0, -32, 0);
    const auto visual = [&](const QRect& rect) { return visualRect(combo->direction, combo->rect, rect); };
    const bool enabled = combo->state & State_Enabled;
    if (!combo->currentIcon.isNull()) {
        const QSize size = combo->iconSize;
        const QRect place(box.x(), box.y() + (box.height() - size.height()) / 2, size.width(), size.height());
        combo->currentIcon.paint(painter, visual(place), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        box.setLeft(box.left() + size.width() + 8);
    }
    painter->setFont(widget ? widget->font() : m_theme.font(Type::Body));
    painter->setPen(enabled ? m_theme->text : m_theme->disabled);
    paintWords(painter, visual(box), Qt::AlignVCenter | visualAlignment(combo->direction, Qt::AlignLeft),
               painter->fontMetrics().elidedText(combo->currentText, Qt::ElideRight, box.width()));
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    const QRect& r = option->rect;
    if (control == CC_ComboBox) {
        switch (part) {
        case SC_ComboBoxFrame:
        case SC_ComboBoxListBoxPopup:
            return r;
        case SC_ComboBoxArrow:
            return visualRect(option->direction, r, QRect(r.right() + 1 - 24, r.y(), 16, r.height()));
        case SC_ComboBoxEditField:
            return visualRect(option->direction, r, r.adjusted(7, 1, -32, -1));
        default:
            break;
        }
    }
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!bar)
            return {};
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? r.height() : r.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int thumb = length;
        if (range > 0)
            thumb =
                std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)), std::min(32, length), length);
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
        const auto piece = [&](int from, int size) {
            return upright ? QRect(r.x(), r.y() + from, r.width(), size) : QRect(r.x() + from, r.y(), size, r.height());
        };
        switch (part) {
        case SC_ScrollBarGroove:
            return r;
        case SC_ScrollBarSlider:
            return piece(start, thumb);
        case SC_ScrollBarSubPage:
            return piece(0, start);
        case SC_ScrollBarAddPage:
            return piece(start + thumb, length - start - thumb);
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const Tokens& t = m_theme.tokens();
    const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, nullptr);
    const bool upright = bar->orientation == Qt::Vertical;
    const QRectF thumb = upright ? QRectF(slider.x() + 2, slider.y() + 2, 6, slider.height() - 4)
                                 : QRectF(slider.x() + 2, slider.y() + 2, slider.width() - 4, 6);
    const bool held = (bar->activeSubControls & SC_ScrollBarSlider) && (bar->state & (State_Sunken | State_MouseOver));
    paintBox(painter, thumb, 3, held ? t.control : t.line2);
}

void Style::drawListItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (!item)
        return;
    const Tokens& t = m_theme.tokens();
    const bool selected = item->state & State_Selected;
    const bool hovered = item->state & State_MouseOver;
    const bool inCombo = widget && widget->inherits("QComboBoxListView");
    const QColor ground = selected ? (inCombo ? t.hover : t.accentSoft) : hovered ? t.hover : QColor(Qt::transparent);
    // A list of places is drawn as the sidebar is.
    const bool isPlaces = widget && widget->property("places").toBool();
    paintBox(painter, isPlaces ? item->rect.adjusted(8, 0, -8, 0) : item->rect,
             isPlaces  ? 6
             : inCombo ? 4
                       : 0,
             ground, t.highContrast && selected ? t.text : QColor());
    QRect content = item->rect.adjusted(isPlaces ? 20 : 12, 0, isPlaces ? -20 : -12, 0);
    const auto visual = [&](const QRect& rect) { return visualRect(item->direction, item->rect, rect); };
    if (!item->icon.isNull()) {
        const QSize size = item->decorationSize;
        const QRect place(content.x(), content.y() + (content.height() - size.height()) / 2, size.width(),
                          size.height());
        item->icon.paint(painter, visual(place));
        content.setLeft(content.left() + size.width() + 8);
    }
    const QFont font = isPlaces && selected ? m_theme.font(Type::Body, 600) : item->font;
    painter->setFont(font);
    painter->setPen(!(item->state & State_Enabled) ? t.disabled : isPlaces && selected ? t.accentText : t.text);
    const QString text = QFontMetrics(font).elidedText(item->text, Qt::ElideRight, content.width());
    paintWords(painter, visual(content), Qt::AlignVCenter | visualAlignment(item->direction, Qt::AlignLeft), text);
}

void Style::drawHeaderSection(const QStyleOption* option, QPainter* painter) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (!header)
        return;
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    painter->setFont(m_theme.font(Type::Small, sorted ? 600 : 500));
    painter->setPen(sorted ? m_theme->text : m_theme->text2);
    paintWords(painter, header->rect, int(header->textAlignment) | Qt::AlignVCenter, header->text);
}

} // namespace ui
