// Painting the sidebar.
#include "ui/shell/sidebar.h"

#include "ui/kit/icons.h"
#include "ui/kit/layouts.h"
#include "ui/kit/paint.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

class BrandRow : public QWidget
{
public:
    explicit BrandRow(Theme& theme) : m_theme(theme) { setFixedHeight(56); }
    bool m_rail = false;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto visual = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
        const QRect mark = m_rail ? QRect((width() - 1 - 20) / 2, 18, 20, 20) : visual(QRect(16, 18, 20, 20));
        paintBrandMark(&painter, mark, m_theme.tokens());
        if (m_rail)
            return;
        painter.setFont(m_theme.font(Type::Long, 600));
        painter.setPen(m_theme->text);
        paintWords(&painter, visual(QRect(44, 0, width() - 52, 56)),
                   int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter, u"TrainerDesk"_s);
    }

private:
    Theme& m_theme;
};

class NavDivider : public QWidget
{
public:
    explicit NavDivider(Theme& theme) : m_theme(theme) { setFixedHeight(17); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(8, 8, width() - 16, 1, m_theme->line);
    }

private:
    Theme& m_theme;
};

} // namespace

NavRow::NavRow(Theme& theme, const QString& id, const QString& name, const QString& iconName, int digit,
               QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_id(id), m_icon(iconName), m_digit(digit)
{
    setObjectName(u"nav_"_s % id);
    setText(name);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void NavRow::describe()
{
    setAccessibleName(m_badge > 0 ? tr("%1, %Ln unread", nullptr, m_badge).arg(text()) : text());
    setToolTip(!m_rail       ? QString()
               : m_digit > 0 ? tr("%1 (Ctrl+%2)", "a screen's name and its key").arg(accessibleName()).arg(m_digit)
                             : accessibleName());
}

void NavRow::setBadge(int count)
{
    m_badge = count;
    describe();
    update();
}

void NavRow::setRail(bool rail)
{
    m_rail = rail;
    describe();
    updateGeometry();
    update();
}

QSize NavRow::sizeHint() const
{
    return {m_rail ? 40 : 200, std::max(34, m_theme.lineHeight(Type::Body) + 10)};
}

void NavRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    const bool chosen = isChecked();
    if (chosen)
        paintBox(&painter, rect(), 6, t.accentSoft, t.highContrast ? t.accent : QColor());
    else if (underMouse())
        paintBox(&painter, rect(), 6, isDown() ? t.press : t.hover);
    const auto visual = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QColor ink = chosen ? t.accentText : t.text2;
    const int iconY = (height() - 18) / 2;
    if (m_rail) {
        paintIcon(&painter, QRect((width() - 18) / 2, iconY, 18, 18), m_icon, ink);
        if (m_badge > 0) {
            const QRect dot = visual(QRect(width() - 6 - 8, 6, 8, 8));
            paintBox(&painter, dot.adjusted(-2, -2, 2, 2), 6, t.canvas);
            paintBox(&painter, dot, 4, t.accent);
        }
        return;
    }
    paintIcon(&painter, visual(QRect(8, iconY, 18, 18)), m_icon, ink);
    int end = width() - 8;
    if (m_digit > 0) {
        painter.setFont(m_theme.font(Type::Small));
        painter.setPen(chosen ? t.accentText : t.text3);
        paintWords(&painter, visual(QRect(end - 12, 0, 12, height())), Qt::AlignCenter, locale().toString(m_digit));
        end -= 12 + 8;
    }
    if (m_badge > 0) {
        const QFont face = m_theme.font(Type::Small, 600);
        const QString words = locale().toString(m_badge);
        const int wide = std::max(20, QFontMetrics(face).horizontalAdvance(words) + 8);
        const int high = m_theme.scaled(16);
        const QRect box = visual(QRect(end - wide, (height() - high) / 2, wide, high));
        paintBox(&painter, box, 4, t.accentSoft, t.highContrast ? t.accent : QColor());
        painter.setFont(face);
        painter.setPen(t.accentText);
        paintWords(&painter, box, Qt::AlignCenter, words);
        end -= wide + 8;
    }
    painter.setFont(m_theme.font(Type::Body, chosen ? 600 : 400));
    painter.setPen(chosen ? t.accentText : t.text);
    const QRect words = visual(QRect(34, 0, end - 34, height()));
    paintWords(&painter, words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
               painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

Sidebar::Sidebar(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Screens"));
    auto* layout = columnLayout(this, 0, {0, 0, 1, 0});
    m_brand = new BrandRow(theme);
    layout->addWidget(m_brand);
    m_nav = columnLayout(nullptr, 0, {8, 0, 8, 0});
    layout->addLayout(m_nav);
    layout->addStretch(1);
    m_footPlace = columnLayout(nullptr, 0, {17, 0, 16, 8});
    layout->addLayout(m_footPlace);
    m_sync = new SyncLine(theme);
    layout->addWidget(m_sync);
    setFixedWidth(216);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

NavRow* Sidebar::addScreen(const QString& id, const QString& name, const QString& iconName, int digit, int group)
{
    auto* row = new NavRow(m_theme, id, name, iconName, digit);
    row->setRail(m_rail);
    connect(row, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    int at = 0;
    while (at < m_rows.size() &&
           (m_groups[at] < group || (m_groups[at] == group && m_rows[at]->property("digit").toInt() <= digit)))
        ++at;
    row->setProperty("digit", digit);
    m_rows.insert(at, row);
    m_groups.insert(at, group);
    // Lay all out anew: rows come in any order, the dividers follow the groups.
    while (QLayoutItem* item = m_nav->takeAt(0)) {
        if (QWidget* widget = item->widget(); widget && !qobject_cast<NavRow*>(widget))
            delete widget;
        delete item;
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        if (i > 0 && m_groups[i] != m_groups[i - 1])
            m_nav->addWidget(new NavDivider(m_theme));
        m_nav->addWidget(m_rows[i]);
        if (i > 0)
            setTabOrder(m_rows[i - 1], m_rows[i]);
    }
    return row;
}

void Sidebar::setCurrent(const QString& id)
{
    for (NavRow* row : std::as_const(m_rows)) {
        if (row->id() == id) {
            row->setChecked(true);
            return;
        }
    }
    // A screen without a row (settings): none is marked.
    for (NavRow* row : std::as_const(m_rows)) {
        row->setAutoExclusive(false);
        row->setChecked(false);
        row->setAutoExclusive(true);
    }
}

void Sidebar::setBadge(const QString& id, int count)
{
    for (NavRow* row : std::as_const(m_rows)) {
        if (row->id() == id)
            row->setBadge(count);
    }
}

void Sidebar::setRail(bool rail)
{
    if (rail == m_rail)
        return;
    m_rail = rail;
    setFixedWidth(rail ? 56 : 216);
    static_cast<BrandRow*>(m_brand)->m_rail = rail;
    m_brand->update();
    m_sync->setRail(rail);
    for (NavRow* row : std::as_const(m_rows))
        row->setRail(rail);
    if (m_foot)
        m_foot->setVisible(!rail);
    m_footPlace->setContentsMargins(rail ? QMargins() : QMargins(17, 0, 16, 8));
}

void Sidebar::setFoot(QWidget* foot)
{
    if (foot == m_foot)
        return;
    if (m_foot) {
        m_footPlace->removeWidget(m_foot);
        m_foot->hide();
    }
    m_foot = foot;
    if (m_foot) {
        m_footPlace->addWidget(m_foot);
        m_foot->setVisible(!m_rail);
    }
}

void Sidebar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->canvas);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), m_theme->line);
}

void Sidebar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else
        QWidget::keyPressEvent(event);
}

SyncLine::SyncLine(Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setObjectName(u"syncLine"_s);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setProperty("radius", 0);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    set(u"monitor"_s, tr("On this computer only"), Tone::Quiet);
}

void SyncLine::set(const QString& iconName, const QString& words, Tone tone)
{
    m_icon = iconName;
    m_tone = tone;
    setText(words);
    setAccessibleName(words);
    setToolTip(m_rail ? words : QString());
    update();
}

void SyncLine::setRail(bool rail)
{
    m_rail = rail;
    setToolTip(m_rail ? text() : QString());
    update();
}

void SyncLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    if (underMouse() && isEnabled())
        painter.fillRect(rect(), t.hover);
    painter.fillRect(0, 0, width(), 1, t.line);
    const QColor ink = m_tone == Tone::Warn ? t.warn : m_tone == Tone::Danger ? t.danger : t.text2;
    const auto visual = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    if (m_rail) {
        paintIcon(&painter, QRect((width() - 16) / 2, (height() - 16) / 2 + 1, 16, 16), m_icon, ink);
        return;
    }
    paintIcon(&painter, visual(QRect(16, (height() - 16) / 2 + 1, 16, 16)), m_icon, ink);
    painter.setFont(m_theme.font(Type::Small, m_tone == Tone::Quiet ? 400 : 500));
    painter.setPen(ink);
    const QRect words = visual(QRect(40, 1, width() - 56, height() - 1));
    paintWords(&painter, words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
               painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace ui
