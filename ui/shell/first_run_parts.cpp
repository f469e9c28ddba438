// Painting steps and choices.
#include "ui/shell/first_run_parts.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui
{

StepRow::StepRow(Theme& theme, const QStringList& names, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_names(names)
{
    setCurrent(0);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepRow::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3")
                          .arg(locale().toString(step + 1), locale().toString(m_names.size()), m_names.value(step)));
    update();
}

QSize StepRow::sizeHint() const
{
    return {m_theme.scaled(720), std::max(24, m_theme.lineHeight(Type::Body))};
}

void StepRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont plain = m_theme.font(Type::Body), strong = m_theme.font(Type::Body, 600),
                figure = m_theme.font(Type::Small, 600);
    const int circle = std::max(24, m_theme.lineHeight(Type::Small) + 8);
    const auto fontOf = [&](int step) { return step == m_current ? strong : plain; };
    int words = 0;
    for (int i = 0; i < m_names.size(); ++i)
        words += circle + 8 + QFontMetrics(fontOf(i)).horizontalAdvance(m_names[i]);
    const int gaps = int(m_names.size()) - 1;
    const int line = std::max(16, (width() - words) / gaps);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto placed = [&](int x, int w) { return QRect(mirrored ? width() - x - w : x, 0, w, height()); };
    int x = 0;
    for (int i = 0; i < m_names.size(); ++i) {
        QRect round = placed(x, circle);
        round = QRect(round.left(), (height() - circle) / 2, circle, circle);
        const bool done = i < m_current, current = i == m_current;
        painter.setPen(done || current ? QPen(Qt::NoPen) : QPen(m_theme->line2, 1));
        painter.setBrush(current ? QBrush(m_theme->accent) : done ? QBrush(m_theme->accentSoft) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(round).adjusted(0.5, 0.5, -0.5, -0.5));
        if (done) {
            const QPixmap tick = iconPixmap(u"check"_s, 14, m_theme->accentText, devicePixelRatioF());
            painter.drawPixmap(round.center() - QPoint(6, 6), tick);
        } else {
            painter.setPen(current ? m_theme->onAccent : m_theme->text2);
            painter.setFont(figure);
            paintWords(&painter, round, Qt::AlignCenter, locale().toString(i + 1));
        }
        x += circle + 8;
        const QFont font = fontOf(i);
        const int wide = QFontMetrics(font).horizontalAdvance(m_names[i]);
        painter.setFont(font);
        painter.setPen(current ? m_theme->accentText : done ? m_theme->text : m_theme->text2);
        paintWords(&painter, placed(x, wide),
                   int(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute) |
                       Qt::TextDontClip,
                   m_names[i]);
        x += wide;
        if (i < gaps && line > 32) {
            painter.setPen(QPen(m_theme->line, 1));
            const QRect rule = placed(x + 12, line - 24);
            painter.drawLine(QPointF(rule.left(), height() / 2 + 0.5), QPointF(rule.right(), height() / 2 + 0.5));
        }
        x += line;
    }
}

ChoiceCard::ChoiceCard(Theme& theme, const QString& title, const QString& sentence, const QString& iconName,
                       QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_sentence(sentence), m_icon(iconName)
{
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleDescription(sentence);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize ChoiceCard::sizeHint() const
{
    return {320, 2 * m_theme.lineHeight(Type::Body) + 36};
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked(), mirrored = layoutDirection() == Qt::RightToLeft;
    paintBox(&painter, rect(), 8,
             chosen         ? m_theme->accentSoft
             : underMouse() ? m_theme->hover
                            : m_theme->raised,
             chosen ? m_theme->accent : m_theme->line2, chosen ? 2 : 1);
    const auto placed = [&](const QRect& box) {
        return mirrored ? QRect(width() - box.right() - 1, box.top(), box.width(), box.height()) : box;
    };
    const int line = m_theme.lineHeight(Type::Body);
    const QRect mark = placed({17, 17 + (line - 16) / 2, 16, 16});
    painter.setPen(QPen(chosen ? m_theme->accent : m_theme->control, 1));
    painter.setBrush(chosen ? QBrush(m_theme->accent) : QBrush(m_theme->raised));
    painter.drawEllipse(QRectF(mark).adjusted(0.5, 0.5, -0.5, -0.5));
    if (chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->onAccent);
        painter.drawEllipse(QRectF(mark).adjusted(5, 5, -5, -5));
    }
    const int side = int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    painter.setFont(m_theme.font(Type::Body, 600));
    painter.setPen(m_theme->text);
    paintWords(&painter, placed({49, 17, width() - 49 - 56, line}), side, text());
    painter.setFont(m_theme.font(Type::Body));
    painter.setPen(m_theme->text2);
    const QRect below = placed({49, 19 + line, width() - 49 - 56, line});
    paintWords(&painter, below, side, painter.fontMetrics().elidedText(m_sentence, Qt::ElideRight, below.width()));
    painter.drawPixmap(placed({width() - 17 - 20, 17, 20, 20}).topLeft(),
                       iconPixmap(m_icon, 20, chosen ? m_theme->accentText : m_theme->text2, devicePixelRatioF()));
}

} // namespace ui
