// Painting a side.
#include "ui/sync/version_box.h"

#include "ui/kit/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kWordsAt = 36; ///< padding 12, mark 16, gap 8
constexpr int kBoxPadding = 12;

} // namespace

VersionBox::VersionBox(Theme& theme, const QString& name, const QString& text, sync::Stretch marked, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_marked(marked)
{
    setText(text);
    setAccessibleName(name);
    setAccessibleDescription(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

namespace
{

/// The text broken to a width; answers its height.
qreal layOut(QTextLayout& layout, const Theme& theme, qreal width)
{
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (theme.lineHeight(Type::Body) - line.height()) / 2});
        y += theme.lineHeight(Type::Body);
    }
    layout.endLayout();
    return y;
}

void dress(QTextLayout& layout, const Theme& theme, const QString& text, sync::Stretch marked,
           Qt::LayoutDirection direction)
{
    layout.setText(QString(text).replace(u'\n', QChar::LineSeparator));
    layout.setFont(theme.font(Type::Body));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    option.setAlignment(Qt::AlignLeading);
    layout.setTextOption(option);
    if (marked.length > 0) {
        QTextLayout::FormatRange range;
        range.start = marked.from;
        range.length = marked.length;
        range.format.setFont(theme.font(Type::Body, 600));
        range.format.setForeground(theme->warn);
        range.format.setBackground(theme->warnSoft);
        layout.setFormats({range});
    }
}

} // namespace

QSize VersionBox::sizeHint() const
{
    return {160, heightForWidth(189)};
}

QSize VersionBox::minimumSizeHint() const
{
    return {100, m_theme.lineHeight(Type::Body) + 18};
}

int VersionBox::heightForWidth(int width) const
{
    QTextLayout layout;
    dress(layout, m_theme, text(), m_marked, layoutDirection());
    return int(layOut(layout, m_theme, width - kWordsAt - kBoxPadding)) + 18;
}

void VersionBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    const bool chosen = isChecked();
    paintBox(&painter, rect(), 6,
             chosen         ? t.accentSoft
             : underMouse() ? t.hover
                            : QColor(),
             chosen ? t.accent : t.line2, t.highContrast && chosen ? 2 : 1);
    QStyleOptionButton option;
    option.initFrom(this);
    option.rect =
        QStyle::visualRect(layoutDirection(), rect(), QRect(12, 9 + (m_theme.lineHeight(Type::Body) - 16) / 2, 16, 16));
    option.state.setFlag(QStyle::State_On, chosen);
    option.state.setFlag(QStyle::State_Off, !chosen);
    option.state.setFlag(QStyle::State_HasFocus, false);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    QTextLayout layout;
    dress(layout, m_theme, text(), m_marked, layoutDirection());
    const qreal width_ = width() - kWordsAt - kBoxPadding;
    layOut(layout, m_theme, width_);
    painter.setPen(t.text);
    layout.draw(&painter, {layoutDirection() == Qt::RightToLeft ? qreal(kBoxPadding) : qreal(kWordsAt), 9});
}

void VersionBox::keyPressEvent(QKeyEvent* event)
{
    // Arrow keys belong to the review: they walk through sides and fields.
    const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right || event->key() == Qt::Key_Up ||
                       event->key() == Qt::Key_Down;
    if (arrow)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui
