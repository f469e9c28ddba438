// Painting of reviews, stars and bars.
#include "ui/reviews/review_list.h"

#include "ui/core/reviews/review_item_model.h"
#include "ui/kit/chip.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/rows_accessible.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QPainterPath>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kReviewPadding = 16;

QPainterPath starPath(const QRectF& box)
{
    QPainterPath path;
    const QPointF centre = box.center();
    const double outer = box.width() / 2.0, inner = outer * 0.45;
    for (int i = 0; i < 10; ++i) {
        const double angle = -M_PI / 2 + i * M_PI / 5;
        const double radius = i % 2 ? inner : outer;
        const QPointF point(centre.x() + radius * std::cos(angle), centre.y() + radius * std::sin(angle));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

} // namespace

void paintStars(QPainter* painter, const QPoint& at, int stars, const Theme& theme, Qt::LayoutDirection direction,
                int extent)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 5; ++i) {
        const int step = direction == Qt::RightToLeft ? -(i + 1) * (extent + 2) + 2 : i * (extent + 2);
        const QRectF box(at.x() + step, at.y(), extent, extent);
        if (i < stars) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme->warn);
        } else {
            // An outline: the number can be counted without seeing colours.
            painter->setPen(QPen(theme->control, 1));
            painter->setBrush(Qt::NoBrush);
        }
        painter->drawPath(starPath(box.adjusted(0.5, 0.5, -0.5, -0.5)));
    }
    painter->restore();
}

int ReviewDelegate::textHeight(const QString& text, int width) const
{
    if (text.isEmpty())
        return 0;
    const QRect bounds =
        QFontMetrics(m_theme.font(Type::Long)).boundingRect(QRect(0, 0, width, 100'000), Qt::TextWordWrap, text);
    return bounds.height();
}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = (view ? view->viewport()->width() : 600) - 40;
    const int words = textHeight(index.data(ReviewItemModel::CommentRole).toString(), std::min(width, 640));
    return {100, 2 * kReviewPadding + m_theme.lineHeight(Type::Body) + (words > 0 ? 8 + words : 0)};
}

void ReviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const QRect box = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected) {
        painter->fillRect(box, t.accentSoft);
        painter->fillRect(QStyle::visualRect(option.direction, box, QRect(box.left(), box.top(), 3, box.height())),
                          t.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(box, t.hover);
    }
    paintHairline(painter, QRectF(box.left(), box.bottom(), box.width(), 1), t.line);
    const int line = m_theme.lineHeight(Type::Body);
    const auto place = [&](int start, int top, int width, int height) {
        return QStyle::visualRect(option.direction, box, QRect(box.left() + start, box.top() + top, width, height));
    };
    const QRect starsBox = place(20, kReviewPadding + (line - 14) / 2, 78, 14);
    paintStars(painter, option.direction == Qt::RightToLeft ? starsBox.topRight() : starsBox.topLeft(),
               index.data(ReviewItemModel::StarsRole).toInt(), m_theme, option.direction);
    const bool isPrivate = index.data(ReviewItemModel::PrivateRole).toBool();
    const QString chip = isPrivate ? ReviewList::tr("Private") : ReviewList::tr("Public");
    const QString icon = isPrivate ? u"lock"_s : QString();
    const int chipSpace = chipWidth(m_theme, chip, isPrivate);
    paintChip(painter, m_theme, place(box.width() - 20 - chipSpace, kReviewPadding, chipSpace, line), chip, icon,
              ChipTone::Neutral, option.direction);
    const int width = box.width() - 110 - 20 - chipSpace - 12;
    const QFont strong = m_theme.font(Type::Body, 600);
    const QString client = index.data(Qt::DisplayRole).toString();
    const int nameWidth = std::min(width, QFontMetrics(strong).horizontalAdvance(client) + 2);
    const int side = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter);
    painter->setFont(strong);
    painter->setPen(t.text);
    paintWords(painter, place(110, kReviewPadding, nameWidth, line), side,
               QFontMetrics(strong).elidedText(client, Qt::ElideRight, nameWidth));
    if (width - nameWidth > 40) {
        painter->setFont(m_theme.font(Type::Body));
        painter->setPen(t.text2);
        paintWords(painter, place(110 + nameWidth + 8, kReviewPadding, width - nameWidth - 8, line), side,
                   QFontMetrics(m_theme.font(Type::Body))
                       .elidedText(index.data(DetailRole).toString(), Qt::ElideRight, width - nameWidth - 8));
    }
    const QString words = index.data(ReviewItemModel::CommentRole).toString();
    if (!words.isEmpty()) {
        painter->setFont(m_theme.font(Type::Long));
        painter->setPen(t.text);
        const int wordsWidth = std::min(box.width() - 40, 640);
        painter->drawText(place(20, kReviewPadding + line + 8, wordsWidth, textHeight(words, wordsWidth)),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)) | Qt::TextWordWrap, words);
    }
    painter->restore();
}

ReviewList::ReviewList(Theme& theme, QWidget* parent) : QListView(parent)
{
    installRowsAccessibility();
    setItemDelegate(new ReviewDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    verticalScrollBar()->setProperty("overlaid", true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QAbstractItemView::clicked, this, &ReviewList::chosen);
    connect(this, &QAbstractItemView::activated, this, &ReviewList::chosen);
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void ReviewList::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        Q_EMIT copyRequested(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void ReviewList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the words wrap anew
}

void ReviewList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT chosen(current);
}

RatingBars::RatingBars(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void RatingBars::set(const models::RatingSummary& rating, const QLocale& locale)
{
    m_rating = rating;
    m_locale = locale;
    QStringList words;
    for (int stars = 5; stars >= 1; --stars)
        words << tr("%1 stars: %2").arg(stars).arg(rating.counts[size_t(stars - 1)]);
    setAccessibleName(words.join(u", "_s));
    update();
}

QSize RatingBars::sizeHint() const
{
    return {320, 5 * m_theme.scaled(20)};
}

void RatingBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(Type::Small));
    const int row = m_theme.scaled(20), label = m_theme.scaled(16), count = m_theme.scaled(40);
    qint64 most = 1;
    for (const qint64 n : m_rating.counts)
        most = std::max(most, n);
    for (int i = 0; i < 5; ++i) {
        const int stars = 5 - i;
        const qint64 n = m_rating.counts[size_t(stars - 1)];
        const auto place = [&](int start, int width) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(start, i * row, width, row));
        };
        painter.setPen(m_theme->text2);
        paintWords(&painter, place(0, label), Qt::AlignCenter, m_locale.toString(stars));
        const int room = width() - label - count - 16;
        const QRectF lane = QRectF(place(label + 8, room)).adjusted(0, (row - 8) / 2.0, 0, -(row - 8) / 2.0);
        paintBox(&painter, lane, 4, m_theme->sunken);
        if (n > 0) {
            QRectF bar = lane;
            bar.setWidth(std::max(4.0, lane.width() * double(n) / double(most)));
            if (layoutDirection() == Qt::RightToLeft)
                bar.moveRight(lane.right());
            paintBox(&painter, bar, 4, m_theme->accent);
        }
        painter.setPen(m_theme->text);
        paintWords(&painter, place(width() - count, count),
                   int(QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing) | Qt::AlignVCenter),
                   m_locale.toString(n));
    }
}

} // namespace ui
