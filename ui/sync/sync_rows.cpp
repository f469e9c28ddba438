// Painting the rows of the sync screen.
#include "ui/sync/sync_rows.h"

#include "ui/kit/icons.h"
#include "ui/kit/layouts.h"
#include "ui/kit/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

/// Writes a line of text into a box given from the start edge.
class RowPen
{
public:
    RowPen(QPainter& painter, const QWidget& widget) : m_painter(painter), m_widget(widget) {}

    QRect place(int start, int top, int width, int height) const
    {
        return QStyle::visualRect(m_widget.layoutDirection(), m_widget.rect(), QRect(start, top, width, height));
    }
    void write(const QRect& where, const QString& text, const QFont& font, const QColor& ink,
               Qt::Alignment side = Qt::AlignLeading) const
    {
        m_painter.setFont(font);
        m_painter.setPen(ink);
        paintWords(&m_painter, where,
                   int(QStyle::visualAlignment(m_widget.layoutDirection(), side) | Qt::AlignVCenter) |
                       Qt::TextSingleLine,
                   QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width()));
    }

private:
    QPainter& m_painter;
    const QWidget& m_widget;
};

constexpr int kSide = 20;
constexpr int kTextAt = 48;

} // namespace

SyncHeading::SyncHeading(Theme& theme, const QString& words, int count, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_words(words), m_count(count < 0 ? QString() : locale().toString(count))
{
    setAccessibleName(m_count.isEmpty() ? words : u"%1 %2"_s.arg(words, m_count));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize SyncHeading::sizeHint() const
{
    return {100, m_theme.scaled(40)};
}

void SyncHeading::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const RowPen pen(painter, *this);
    const QFont strong = m_theme.font(Type::Body, 600);
    const int wide = QFontMetrics(strong).horizontalAdvance(m_words) + 1;
    pen.write(pen.place(kSide, 0, wide, height()), m_words, strong, m_theme->text);
    pen.write(pen.place(kSide + wide + 8, 0, 80, height()), m_count, m_theme.font(Type::Body), m_theme->text2);
    paintHairline(&painter, QRectF(0, height() - 1, width(), 1), m_theme->line);
}

SyncRow::SyncRow(Theme& theme, const QString& iconName, Ink iconInk, const QString& title, const QString& detail,
                 QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(iconName), m_ink(iconInk), m_detail(detail)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("radius", 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_end = rowLayout(this, 8, {kTextAt, 0, kSide, 1});
    m_end->addStretch(1);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SyncRow::addAtEnd(QWidget* widget)
{
    m_end->addWidget(widget, 0, Qt::AlignVCenter);
    m_hasEnd = true;
}

void SyncRow::setAside(const QString& words)
{
    m_aside = words;
    setAccessibleDescription(u"%1, %2"_s.arg(m_detail, words));
    update();
}

QSize SyncRow::sizeHint() const
{
    return {240, m_theme.scaled(56)};
}

QSize SyncRow::minimumSizeHint() const
{
    return sizeHint();
}

void SyncRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    const RowPen pen(painter, *this);
    if (isChecked())
        painter.fillRect(rect(), t.accentSoft);
    else if (underMouse())
        painter.fillRect(rect(), t.hover);
    if (isChecked())
        painter.fillRect(pen.place(0, 0, 3, height()), t.accent);
    paintHairline(&painter, QRectF(0, height() - 1, width(), 1), t.line);
    paintIcon(&painter, pen.place(kSide, (height() - 17) / 2, 16, 16), m_icon, m_theme.ink(m_ink),
              layoutDirection() == Qt::RightToLeft);
    const QFont small = m_theme.font(Type::Small);
    int end = width() - kSide;
    if (!m_aside.isEmpty()) {
        const int wide = QFontMetrics(small).horizontalAdvance(m_aside) + 2;
        end -= wide;
        pen.write(pen.place(end, 0, wide, height() - 1), m_aside, small, t.text2, Qt::AlignTrailing);
        end -= 16;
    }
    for (int i = 0; i < m_end->count(); ++i) {
        if (const QWidget* widget = m_end->itemAt(i)->widget())
            end = std::min(
                end,
                (layoutDirection() == Qt::RightToLeft ? width() - widget->geometry().right() - 1 : widget->x()) - 16);
    }
    const int body = m_theme.lineHeight(Type::Body), below = m_theme.lineHeight(Type::Small);
    const int top = (height() - 1 - body - below) / 2;
    pen.write(pen.place(kTextAt, top, end - kTextAt, body), text(), m_theme.font(Type::Body, 500), t.text);
    pen.write(pen.place(kTextAt, top + body, end - kTextAt, below), m_detail, small, t.text2);
}

void SyncRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_L:
        Q_EMIT laterRequested();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const QList<SyncRow*> rows = parentWidget()->findChildren<SyncRow*>(Qt::FindDirectChildrenOnly);
        QList<SyncRow*> shown;
        for (SyncRow* row : rows) {
            if (row->isVisible())
                shown.append(row);
        }
        std::sort(shown.begin(), shown.end(), [](const SyncRow* a, const SyncRow* b) { return a->y() < b->y(); });
        const qsizetype to = shown.indexOf(this) + (event->key() == Qt::Key_Down ? 1 : -1);
        if (to >= 0 && to < shown.size())
            shown[to]->setFocus(Qt::TabFocusReason);
        return;
    }
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

SyncHistory::SyncHistory(Theme& theme, const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_locale(locale)
{
    setObjectName(u"syncHistory"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SyncHistory::setLines(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    QStringList said;
    for (const Line& line : m_lines)
        said.append(tr("%1: sent %2, received %3, %4")
                        .arg(line.time, m_locale.toString(line.sent), m_locale.toString(line.received), line.what));
    setAccessibleName(tr("History"));
    setAccessibleDescription(said.join(u". "_s));
    updateGeometry();
    update();
}

QSize SyncHistory::sizeHint() const
{
    return {240, m_theme.scaled(32) * int(m_lines.size() + 1)};
}

void SyncHistory::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    const RowPen pen(painter, *this);
    const int tall = m_theme.scaled(32), time = m_theme.scaled(104), number = m_theme.scaled(72),
              took = m_theme.scaled(64);
    const int sentAt = kSide + time + 16, receivedAt = sentAt + number + 16, whatAt = receivedAt + number + 16;
    const int tookAt = width() - kSide - took;
    const auto line = [&](int row, const QStringList& cells, const QFont& font, const QColor& ink, const QColor& strong,
                          const QColor& what) {
        const int top = row * tall;
        pen.write(pen.place(kSide, top, time, tall), cells[0], font, ink);
        pen.write(pen.place(sentAt, top, number, tall), cells[1], font, strong, Qt::AlignTrailing);
        pen.write(pen.place(receivedAt, top, number, tall), cells[2], font, strong, Qt::AlignTrailing);
        pen.write(pen.place(whatAt, top, tookAt - 16 - whatAt, tall), cells[3], font, what);
        pen.write(pen.place(tookAt, top, took, tall), cells[4], font, ink, Qt::AlignTrailing);
        paintHairline(&painter, QRectF(0, top + tall - 1, width(), 1), t.line);
    };
    line(0, {tr("Time"), tr("Sent"), tr("Received"), tr("What"), tr("Took")}, m_theme.font(Type::Small, 500), t.text2,
         t.text2, t.text2);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line& round = m_lines[i];
        line(int(i) + 1,
             {round.time, m_locale.toString(round.sent), m_locale.toString(round.received), round.what,
              tr("%1 s", "seconds").arg(m_locale.toString(round.tookMs / 1000.0, 'f', 1))},
             m_theme.font(Type::Body), t.text2, t.text, round.failed ? t.danger : t.text2);
    }
}

} // namespace ui
