// Painting of notices, and the list's keys.
#include "ui/inbox/inbox_list.h"

#include "ui/core/inbox/inbox_item_model.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/rows_accessible.h"
#include "ui/kit/tones.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ui
{

void InboxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const QRect box = option.rect;
    const Qt::LayoutDirection direction = option.direction;
    const auto place = [&](int start, int top, int width, int height) {
        return QStyle::visualRect(direction, box, QRect(box.left() + start, box.top() + top, width, height));
    };
    const auto write = [&](const QRect& where, const QString& text, const QFont& font, const QColor& ink,
                           Qt::Alignment side) {
        painter->setFont(font);
        painter->setPen(ink);
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width());
        paintWords(painter, where,
                   int(QStyle::visualAlignment(direction, side) | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    };
    painter->save();
    if (index.data(GroupRole).toBool()) {
        write(place(20, 0, box.width() - 40, box.height()), index.data(Qt::DisplayRole).toString(),
              m_theme.font(Type::Small, 600), t.text2, Qt::AlignLeading);
        paintHairline(painter, QRectF(box.left(), box.bottom(), box.width(), 1), t.line);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(box, t.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(box, t.hover);
    if (selected)
        painter->fillRect(place(0, 0, 3, box.height()), t.accent);
    paintHairline(painter, QRectF(box.left(), box.bottom(), box.width(), 1), t.line);
    if (index.data(InboxItemModel::UnreadRole).toBool()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accent);
        painter->drawEllipse(QRectF(place(20, (box.height() - 8) / 2, 8, 8)));
    }
    paintIcon(painter, place(40, (box.height() - 16) / 2, 16, 16), index.data(IconRole).toString(),
              toneColour(t, index.data(IconToneRole).value<Tone>()), direction == Qt::RightToLeft);
    const QString time = index.data(InboxItemModel::TimeRole).toString();
    const QFont small = m_theme.font(Type::Small), strong = m_theme.font(Type::Body, 600),
                body = m_theme.font(Type::Body);
    const int timeWidth = QFontMetrics(small).horizontalAdvance(time) + 2;
    write(place(box.width() - 20 - timeWidth, 0, timeWidth, box.height()), time, small, t.text2, Qt::AlignTrailing);
    const int width = box.width() - 68 - 20 - timeWidth - 16;
    const int lineTop = (box.height() - m_theme.lineHeight(Type::Body) - m_theme.lineHeight(Type::Small)) / 2;
    const QString title = index.data(Qt::DisplayRole).toString(), who = index.data(InboxItemModel::WhoRole).toString();
    const int titleWidth = std::min(width, QFontMetrics(strong).horizontalAdvance(title) + 2);
    write(place(68, lineTop, titleWidth, m_theme.lineHeight(Type::Body)), title, strong, t.text, Qt::AlignLeading);
    if (width - titleWidth > 40)
        write(place(68 + titleWidth + 8, lineTop, width - titleWidth - 8, m_theme.lineHeight(Type::Body)), who, body,
              t.text2, Qt::AlignLeading);
    write(place(68, lineTop + m_theme.lineHeight(Type::Body), width, m_theme.lineHeight(Type::Small)),
          index.data(DetailRole).toString(), small, t.text2, Qt::AlignLeading);
    painter->restore();
}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {100, m_theme.scaled(index.data(GroupRole).toBool() ? 32 : 56)};
}

InboxList::InboxList(Theme& theme, QWidget* parent) : QListView(parent)
{
    installRowsAccessibility();
    setItemDelegate(new InboxDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setProperty("overlaid", true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QAbstractItemView::clicked, this, &InboxList::chosen);
    connect(this, &QAbstractItemView::doubleClicked, this, &InboxList::opened);
    connect(&theme, &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        viewport()->update();
    });
}

void InboxList::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex at = currentIndex();
    if (at.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT opened(at);
    else
        QListView::keyPressEvent(event);
}

void InboxList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT chosen(current);
}

} // namespace ui
