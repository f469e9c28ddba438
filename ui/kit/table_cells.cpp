// Drawing the table's cells and header.
#include "ui/core/cell.h"
#include "ui/kit/chip.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/table_view.h"
#include "ui/kit/tones.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolTip>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

QRect visualIn(Qt::LayoutDirection direction, const QRect& whole, const QRect& part)
{
    return QStyle::visualRect(direction, whole, part);
}

/// Draws words whose matched letters are heavier, accented and underlined: not colour alone.
void paintMatched(QPainter& painter, const Theme& theme, const QRect& box, const QString& text,
                  const QList<int>& letters, int weight, const QColor& ink)
{
    double x = box.x();
    qsizetype at = 0;
    while (at < text.size() && x < box.right()) {
        const bool matched = letters.contains(int(at));
        qsizetype to = at + 1;
        while (to < text.size() && letters.contains(int(to)) == matched)
            ++to;
        const QFont face = theme.font(Type::Body, matched ? 600 : weight);
        const QFontMetricsF metrics(face);
        const double left = box.right() + 1 - x;
        QString run = text.mid(at, to - at);
        if (metrics.horizontalAdvance(run) > left)
            run = metrics.elidedText(run, Qt::ElideRight, left);
        const double wide = metrics.horizontalAdvance(run);
        painter.setFont(face);
        painter.setPen(matched ? theme->accentText : ink);
        paintWords(&painter, QRectF(x, box.y(), wide + 1, box.height()),
                   Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, run);
        if (matched) {
            const double base = box.y() + (box.height() + metrics.ascent() - metrics.descent()) / 2 + 3;
            painter.fillRect(QRectF(x, std::round(base), wide, 1), theme->accentText);
        }
        x += wide;
        at = to;
    }
}

} // namespace

Ink toneInk(Tone tone)
{
    switch (tone) {
    case Tone::Quiet:
        return &Tokens::text2;
    case Tone::Hint:
        return &Tokens::text3;
    case Tone::Warn:
        return &Tokens::warn;
    case Tone::Danger:
        return &Tokens::danger;
    case Tone::Ok:
        return &Tokens::ok;
    case Tone::Accent:
        return &Tokens::accentText;
    case Tone::Info:
        return &Tokens::info;
    case Tone::Plain:
        break;
    }
    return &Tokens::text;
}

QColor toneColour(const Tokens& t, Tone tone)
{
    return t.*toneInk(tone);
}

ChipTone chipToneOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return ChipTone::Ok;
    case Tone::Warn:
        return ChipTone::Warn;
    case Tone::Danger:
        return ChipTone::Danger;
    case Tone::Info:
        return ChipTone::Info;
    case Tone::Accent:
        return ChipTone::Accent;
    default:
        return ChipTone::Neutral;
    }
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const TableView*>(option.widget);
    const Tokens& t = m_theme.tokens();
    const bool ticked = index.siblingAtColumn(0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool selected = ticked || (option.state & QStyle::State_Selected);
    const bool group = index.siblingAtColumn(0).data(GroupRole).toBool();
    painter->save();
    if (selected)
        painter->fillRect(option.rect, t.accentSoft);
    else if (view && view->hoveredRow() == index.row() && !group)
        painter->fillRect(option.rect, t.hover);
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, t.line);
    const bool leads = view && view->horizontalHeader()->visualIndex(index.column()) == 0;
    if (selected && leads) {
        const int edge = option.direction == Qt::RightToLeft ? option.rect.right() - 2 : option.rect.x();
        painter->fillRect(edge, option.rect.y(), 3, option.rect.height(), t.accent);
    }
    const QRect content = view ? view->contentOf(option.rect, index.column()) : option.rect;
    paintCell(*painter, content.adjusted(0, 0, 0, -1), index, option.direction);
    painter->restore();
}

void TableDelegate::paintCell(QPainter& painter, QRect box, const QModelIndex& index,
                              Qt::LayoutDirection direction) const
{
    const Tokens& t = m_theme.tokens();
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid()) {
        QStyleOptionViewItem boxOption;
        boxOption.rect = visualIn(direction, box, QRect(box.x(), box.y(), 16, box.height()));
        boxOption.state = QStyle::State_Enabled | (check.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &boxOption, &painter);
        return;
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const Tone tone = index.data(ToneRole).value<Tone>();
    const QString icon = index.data(IconRole).toString();
    if (index.data(ChipRole).toBool()) {
        if (!text.isEmpty())
            paintChip(&painter, m_theme, box, text, icon, chipToneOf(tone), direction);
        return;
    }
    if (const QVariant hue = index.data(HueRole); hue.isValid()) {
        const QRect dot = visualIn(direction, box, QRect(box.x(), box.y() + (box.height() - 8) / 2, 8, 8));
        paintBox(&painter, dot, 2, t.hue(Hue(hue.toInt() % kHueCount)).bar);
        box = visualIn(direction, box, box.adjusted(16, 0, 0, 0));
    }
    if (!icon.isEmpty()) {
        const QVariant iconTone = index.data(IconToneRole);
        const QRect place = visualIn(direction, box, QRect(box.x(), box.y() + (box.height() - 16) / 2, 16, 16));
        paintIcon(&painter, place, icon, toneColour(t, iconTone.isValid() ? iconTone.value<Tone>() : Tone::Quiet),
                  direction == Qt::RightToLeft);
        box = visualIn(direction, box, box.adjusted(24, 0, 0, 0));
    }
    if (const QVariant share = index.data(ShareRole); share.isValid()) {
        const QRect track = visualIn(direction, box, QRect(box.x(), box.y() + box.height() / 2 - 2, 56, 4));
        paintLevelTrack(&painter, track, t);
        const int wide =
            std::max(share.toDouble() > 0 ? 4 : 0, int(std::lround(56 * std::clamp(share.toDouble(), 0.0, 1.0))));
        if (wide > 0)
            paintBox(&painter, visualIn(direction, track, QRect(track.x(), track.y(), wide, 4)), 2,
                     tone == Tone::Warn ? t.warn : t.accent);
        box = visualIn(direction, box, box.adjusted(64, 0, 0, 0));
    }
    const QVariant weightData = index.data(WeightRole);
    const int weight = weightData.isValid() ? weightData.toInt() : 400;
    const QString asideIcon = index.data(AsideIconRole).toString();
    if (const QString aside = index.data(AsideRole).toString(); !aside.isEmpty() && !asideIcon.isEmpty()) {
        const int words = QFontMetrics(m_theme.font(Type::Body, weight)).horizontalAdvance(text) + 8;
        const int wide = chipWidth(m_theme, aside, true);
        const int at = std::clamp(words, 0, std::max(0, box.width() - wide));
        paintChip(&painter, m_theme, visualIn(direction, box, QRect(box.x() + at, box.y(), wide, box.height())), aside,
                  asideIcon, chipToneOf(index.data(AsideToneRole).value<Tone>()), direction);
        box = visualIn(direction, box, QRect(box.x(), box.y(), std::max(0, at - 8), box.height()));
    } else if (!aside.isEmpty()) {
        const Tone asideTone = index.data(AsideToneRole).value<Tone>();
        const QFont face = m_theme.font(Type::Body, asideTone == Tone::Warn || asideTone == Tone::Danger ? 600 : 400);
        const int wide = QFontMetrics(face).horizontalAdvance(aside) + 1;
        painter.setFont(face);
        painter.setPen(toneColour(t, asideTone));
        const QRect place = visualIn(direction, box, QRect(box.right() + 1 - wide, box.y(), wide, box.height()));
        paintWords(&painter, place, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, aside);
        box = visualIn(direction, box, box.adjusted(0, 0, -wide - 8, 0));
    }
    if (text.isEmpty())
        return;
    const QList<int> letters = index.data(LettersRole).value<QList<int>>();
    const QColor ink = toneColour(t, tone);
    if (!letters.isEmpty() && direction == Qt::LeftToRight) {
        paintMatched(painter, m_theme, box, text, letters, weight, ink);
        return;
    }
    QFont face = m_theme.font(Type::Body, weight);
    face.setStrikeOut(index.data(StruckRole).toBool());
    painter.setFont(face);
    painter.setPen(ink);
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment align = wanted.isValid() ? Qt::Alignment(wanted.toInt()) : Qt::AlignLeft;
    const QFontMetrics metrics(face);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, box.width() + 1);
    paintWords(&painter, box,
               int(QStyle::visualAlignment(direction, align & Qt::AlignHorizontal_Mask)) | Qt::AlignVCenter |
                   Qt::TextSingleLine,
               shown);
    const QString detail = index.data(DetailRole).toString();
    const int used = metrics.horizontalAdvance(shown) + 8;
    if (!detail.isEmpty() && used < box.width()) {
        painter.setFont(m_theme.font(Type::Body));
        painter.setPen(t.text2);
        const QRect place = visualIn(direction, box, box.adjusted(used, 0, 0, 0));
        paintWords(&painter, place,
                   int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine,
                   painter.fontMetrics().elidedText(detail, Qt::ElideRight, place.width()));
    }
}

bool TableDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    const QString own = index.data(Qt::ToolTipRole).toString();
    const auto* table = qobject_cast<TableView*>(view);
    if (!own.isEmpty() || !table || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Words that are cut are whole in the tooltip.
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant weight = index.data(WeightRole);
    const int wide =
        QFontMetrics(m_theme.font(Type::Body, weight.isValid() ? weight.toInt() : 400)).horizontalAdvance(text);
    if (wide > table->contentOf(option.rect, index.column()).width())
        QToolTip::showText(event->globalPos(), text, view);
    else
        QToolTip::hideText();
    return true;
}

TableHeader::TableHeader(Theme& theme, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFocusPolicy(Qt::NoFocus);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

void TableHeader::showFixedOrder(int column, Qt::SortOrder order)
{
    m_fixedOrder = true;
    setSortIndicator(column, order);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_theme.lineHeight(Type::Small) + 16};
}

void TableHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme->surface);
    painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, m_theme->line);
    painter.end();
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int logical) const
{
    const auto* view = qobject_cast<const TableView*>(parentWidget());
    if (!view)
        return;
    painter->fillRect(rect, m_theme->surface);
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, m_theme->line);
    const QRect box = view->contentOf(rect, logical).adjusted(0, 0, 0, -1);
    const Qt::LayoutDirection direction = layoutDirection();
    const QVariant check = model()->headerData(logical, Qt::Horizontal, Qt::CheckStateRole);
    if (check.isValid()) {
        QStyleOptionViewItem option;
        option.rect = visualIn(direction, box, QRect(box.x(), box.y(), 16, box.height()));
        option.state = model()->rowCount() > 0 ? QStyle::State_Enabled : QStyle::State_None;
        option.state |= check.toInt() == Qt::Checked            ? QStyle::State_On
                        : check.toInt() == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                                : QStyle::State_Off;
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &option, painter);
        return;
    }
    const QString text = model()->headerData(logical, Qt::Horizontal).toString();
    const bool sorted = sortIndicatorSection() == logical && (view->isSortingEnabled() || m_fixedOrder);
    const Qt::Alignment align =
        Qt::Alignment(model()->headerData(logical, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const QFont face = m_theme.font(Type::Small, sorted ? 600 : 500);
    painter->setFont(face);
    painter->setPen(sorted ? m_theme->text : m_theme->text2);
    const int wide = QFontMetrics(face).horizontalAdvance(text);
    const int arrow = sorted ? 18 : 0;
    const int start = align & Qt::AlignRight ? box.width() - wide - arrow : 0;
    const QRect words =
        visualIn(direction, box,
                 QRect(box.x() + std::max(0, start), box.y(), std::min(wide + 1, box.width() - arrow), box.height()));
    paintWords(painter, words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
               QFontMetrics(face).elidedText(text, Qt::ElideRight, words.width()));
    if (sorted) {
        const QRect place = visualIn(
            direction, box,
            QRect(box.x() + std::max(0, start) + words.width() + 3, box.y() + (box.height() - 14) / 2, 14, 14));
        paintIcon(painter, place, sortIndicatorOrder() == Qt::AscendingOrder ? u"chevron-up"_s : u"chevron-down"_s,
                  m_theme->text);
    }
}

void TableHeader::mouseReleaseEvent(QMouseEvent* event)
{
    const int logical = logicalIndexAt(event->position().toPoint());
    if (logical >= 0 && event->button() == Qt::LeftButton) {
        const QVariant check = model()->headerData(logical, Qt::Horizontal, Qt::CheckStateRole);
        if (check.isValid()) {
            Q_EMIT allChecked(check.toInt() != Qt::Checked);
            return;
        }
    }
    QHeaderView::mouseReleaseEvent(event);
}

} // namespace ui
