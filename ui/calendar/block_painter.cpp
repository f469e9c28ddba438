// Fill, bar, edge, words and marks of a block (measures: 3 px bar, text from 9 px, marks 12 px).
#include "ui/calendar/block_painter.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

using namespace Qt::StringLiterals;
using models::BookingStatus;

namespace ui::calendar
{

namespace
{

constexpr double kRadius = 5;
constexpr int kMark = 12;
constexpr int kMarkInset = 4;

bool isOutlined(const Block& block)
{
    return block.status == BookingStatus::Pending || block.status == BookingStatus::NoShow ||
           block.status == BookingStatus::Cancelled;
}

QString clashWord()
{
    return QCoreApplication::translate("Calendar", "Clash", "on a session that overlaps another");
}

} // namespace

QString markIcon(Mark mark)
{
    switch (mark) {
    case Mark::Completed:
        return u"check"_s;
    case Mark::Pending:
        return u"circle-help"_s;
    case Mark::NoShow:
        return u"circle-x"_s;
    case Mark::Cancelled:
        return u"x"_s;
    case Mark::Online:
        return u"video"_s;
    case Mark::Unpaid:
        return u"coins"_s;
    case Mark::TwoVersions:
        return u"git-merge"_s;
    case Mark::Waiting:
        return u"cloud-upload"_s;
    case Mark::Refused:
        break;
    }
    return u"cloud-alert"_s;
}

void BlockPainter::layOut(Prepared& made) const
{
    const QFont nameFont = m_theme.font(Type::Small, 600), smallFont = m_theme.font(Type::Grid),
                boldFont = m_theme.font(Type::Grid, 600);
    const QFontMetricsF nameMetrics(nameFont), smallMetrics(smallFont), boldMetrics(boldFont);
    const Block& block = made.block;
    const double scale = m_theme.textScale();
    // Its steps are for letters of the common size.
    const BlockRoom room{qRound(made.size.width() / scale), qRound(made.size.height() / scale),
                         [&](const QString& text) { return qCeil(nameMetrics.horizontalAdvance(text) / scale); },
                         [&](const QString& text) { return qCeil(smallMetrics.horizontalAdvance(text) / scale); }};
    const BlockText text = blockText(block, room, made.times, clashWord());
    const double lead = text.slim ? 7 : block.clash ? 11 : 9;
    const int line = m_theme.lineHeight(Type::Small);
    const auto put = [&](const QString& words, double x, double top, bool name, bool bold, bool clash) {
        if (words.isEmpty())
            return x;
        const QFont& font = name ? nameFont : bold || clash ? boldFont : smallFont;
        const QFontMetricsF& metrics = name ? nameMetrics : bold || clash ? boldMetrics : smallMetrics;
        QStaticText laid(words);
        laid.setTextFormat(Qt::PlainText);
        laid.setPerformanceHint(QStaticText::AggressiveCaching);
        laid.prepare({}, font);
        const double width = metrics.horizontalAdvance(words);
        made.words.push_back({laid, {x, wordsTop(metrics, top, line)}, width, name, bold, clash});
        return x + width;
    };
    if (text.lines == 1) {
        const double top = (made.size.height() - line) / 2.0;
        double x = put(text.lead, lead, top, false, false, false) + (text.lead.isEmpty() ? 0 : 4);
        x = put(text.name, x, top, true, false, false) + 4;
        put(text.service, x, top, false, false, false);
    } else {
        const double gap = smallMetrics.horizontalAdvance(u' ');
        put(text.name, lead, 2, true, false, false);
        double x = lead;
        if (text.clashLine == 2)
            x = put(clashWord(), x, 2 + line, false, true, true) + gap;
        x = put(text.second, x, 2 + line, false, false, false);
        if (!text.seats.isEmpty())
            x = put(u" · "_s, x, 2 + line, false, false, false);
        put(text.seats, x, 2 + line, false, true, false);
        x = lead;
        if (text.clashLine == 3)
            x = put(clashWord(), x, 2 + 2 * line, false, true, true) + gap;
        put(text.third, x, 2 + 2 * line, false, false, false);
    }
    // Marks: bottom end on three lines, top end on two, the line's end on one.
    int x = made.size.width() - kMarkInset;
    int top = made.size.height() - kMarkInset - kMark;
    if (text.lines == 1)
        top = (made.size.height() - kMark) / 2;
    else if (text.lines == 2)
        top = kMarkInset;
    for (auto mark = text.marks.rbegin(); mark != text.marks.rend(); ++mark) {
        x -= kMark;
        made.marks.emplace_back(*mark, QPoint(x, top));
        x -= 2;
    }
}

const BlockPainter::Prepared& BlockPainter::prepared(const Block& block, QSize size, const BlockTimes& times)
{
    Prepared& made = m_prepared[block.id()];
    if (made.size != size || made.times.start != times.start || made.times.range != times.range ||
        !(made.block == block)) {
        made = {block, size, times, {}, {}};
        layOut(made);
    }
    return made;
}

void BlockPainter::paintBody(QPainter* painter, const QRect& rect, const Block& block, bool rightToLeft) const
{
    const Tokens& tokens = m_theme.tokens();
    const HueColours& hue = tokens.hue(Hue(block.service.hue()));
    const QRectF box(rect);
    painter->setPen(Qt::NoPen);
    if (tokens.highContrast || isOutlined(block)) {
        const bool pending = block.status == BookingStatus::Pending;
        QColor edge = block.status == BookingStatus::Cancelled ? tokens.line2 : hue.bar;
        double width = 1;
        if (tokens.highContrast) {
            edge = tokens.text;
            width = 2;
        }
        if (pending && block.clash) {
            edge = tokens.danger;
            width = 2;
        }
        QPen pen(edge, width, pending ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap);
        if (pending)
            pen.setDashPattern({3 / width, 2 / width});
        painter->setPen(pen);
        painter->setBrush(tokens.surface);
        painter->drawRoundedRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2), kRadius, kRadius);
    } else {
        painter->setBrush(block.status == BookingStatus::Completed ? blended(hue.fill, tokens.surface, 0.6) : hue.fill);
        painter->drawRoundedRect(box, kRadius, kRadius);
    }
    if (!isOutlined(block)) {
        // The bar is the block's own shape cut to 3 px: a rectangle clips faster than a path.
        const int inset = block.clash ? 2 : 0;
        const QRect shape = rect.adjusted(inset, inset, -inset, -inset);
        QRect bar(shape.left(), shape.top(), 3, shape.height());
        if (rightToLeft)
            bar.moveRight(shape.right());
        painter->save();
        painter->setClipRect(bar, Qt::IntersectClip);
        painter->setBrush(hue.bar);
        painter->drawRoundedRect(QRectF(shape), kRadius - inset, kRadius - inset);
        painter->restore();
        if (hue.dotted) {
            const QColor gap =
                block.status == BookingStatus::Completed ? blended(hue.fill, tokens.surface, 0.6) : hue.fill;
            for (int y = bar.top() + 3; y <= bar.bottom(); y += 5)
                painter->fillRect(QRect(bar.left(), y, 3, std::min(2, bar.bottom() + 1 - y)),
                                  tokens.highContrast ? tokens.surface : gap);
        }
    }
    if (block.clash && block.status != BookingStatus::Pending) {
        painter->setPen(QPen(tokens.danger, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), kRadius - 1, kRadius - 1);
    }
}

void BlockPainter::paint(QPainter* painter, const QRect& rect, const Block& block, const BlockTimes& times,
                         const BlockLook& look)
{
    const Tokens& tokens = m_theme.tokens();
    const double opacity = painter->opacity();
    if (look.faded)
        painter->setOpacity(opacity * 0.4);
    painter->setRenderHint(QPainter::Antialiasing);
    paintBody(painter, rect, block, look.rightToLeft);
    if (block.people.front().delivery == Delivery::Refused) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(QBrush(tokens.danger, Qt::BDiagPattern));
        painter->setOpacity(opacity * 0.35);
        painter->drawRoundedRect(QRectF(rect), kRadius, kRadius);
        painter->setOpacity(opacity);
    }
    const bool quiet = block.status == BookingStatus::NoShow || block.status == BookingStatus::Cancelled;
    const QColor ink = tokens.highContrast ? tokens.text
                       : quiet             ? tokens.text2
                                           : tokens.hue(Hue(block.service.hue())).text;
    const Prepared& made = prepared(block, rect.size(), times);
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    const QFont nameFont = m_theme.font(Type::Small, 600), smallFont = m_theme.font(Type::Grid),
                boldFont = m_theme.font(Type::Grid, 600);
    for (const Words& words : made.words) {
        const double x = look.rightToLeft ? rect.right() + 1 - words.at.x() - words.width : rect.left() + words.at.x();
        painter->setFont(words.name ? nameFont : words.bold || words.clash ? boldFont : smallFont);
        painter->setPen(words.clash ? tokens.danger : ink);
        painter->drawStaticText(QPointF(x, rect.top() + words.at.y()), words.text);
        if (block.status == BookingStatus::Cancelled) {
            const double middle = rect.top() + words.at.y() + QFontMetricsF(painter->font()).ascent() * 0.68;
            painter->drawLine(QPointF(x, middle), QPointF(x + words.width, middle));
        }
    }
    for (const auto& [mark, at] : made.marks) {
        const int x = look.rightToLeft ? rect.right() + 1 - at.x() - kMark : rect.left() + at.x();
        painter->drawPixmap(x, rect.top() + at.y(),
                            iconPixmap(markIcon(mark), kMark, ink, painter->device()->devicePixelRatioF()));
    }
    painter->restore();
    if (look.selected) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect).adjusted(-2, -2, 2, 2), kRadius + 2, kRadius + 2);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setOpacity(opacity);
}

void BlockPainter::paintMore(QPainter* painter, const QRect& rect, int count) const
{
    const Tokens& tokens = m_theme.tokens();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens.line2, 1));
    painter->setBrush(tokens.sunken);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter->setPen(tokens.text);
    painter->setFont(m_theme.font(Type::Grid, 600));
    paintWords(painter, rect.adjusted(0, 2, 0, 0), Qt::AlignHCenter | Qt::AlignTop, u"+%L1"_s.arg(count));
    painter->setRenderHint(QPainter::Antialiasing, false);
}

} // namespace ui::calendar
