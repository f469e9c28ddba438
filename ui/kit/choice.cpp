// Switch, view switch and tabs.
#include "ui/kit/choice.h"

#include "ui/kit/layouts.h"
#include "ui/kit/paint.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace ui
{

namespace
{

class ChoicePart : public QAbstractButton
{
public:
    ChoicePart(Theme& theme, ChoiceBar::Look look, const QString& text, QWidget* parent)
        : QAbstractButton(parent), m_theme(theme), m_look(look)
    {
        setText(text);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::ClickFocus);
        setAttribute(Qt::WA_Hover);
        setProperty("radius", 4);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        // The chosen word is heavier: room for it keeps the others in place.
        const int width = QFontMetrics(m_theme.font(Type::Body, 600)).horizontalAdvance(text());
        const bool tabs = m_look == ChoiceBar::Look::Tabs;
        return {width + (tabs ? 0 : 26), m_theme.lineHeight(Type::Body) + (tabs ? 12 : 8)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& t = m_theme.tokens();
        const bool tabs = m_look == ChoiceBar::Look::Tabs;
        if (!tabs && isChecked())
            paintBox(&painter, rect(), 4, t.raised, t.line2);
        painter.setFont(m_theme.font(Type::Body, isChecked() ? 600 : 400));
        painter.setPen(!isEnabled() ? t.disabled : isChecked() || underMouse() ? t.text : t.text2);
        paintWords(&painter, rect(),
                   (tabs ? int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) : int(Qt::AlignHCenter)) |
                       Qt::AlignVCenter | Qt::TextSingleLine,
                   text());
        if (tabs && isChecked())
            painter.fillRect(0, height() - 2, width(), 2, t.accent);
    }

private:
    Theme& m_theme;
    ChoiceBar::Look m_look;
};

/// Tab stops once, at the chosen part; arrows go on from there.
void takeTab(const QList<QAbstractButton*>& parts)
{
    const bool isChosen =
        std::any_of(parts.begin(), parts.end(), [](const QAbstractButton* part) { return part->isChecked(); });
    for (QAbstractButton* part : parts) {
        const bool stops = isChosen ? part->isChecked() : part == parts.constFirst();
        part->setFocusPolicy(stops ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

} // namespace

Switch::Switch(Theme& theme, const QString& name, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("radius", 9);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Switch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    const QRectF track(0, (height() - 18) / 2.0, 32, 18);
    const bool on = isChecked();
    const bool towardsEnd = on != (layoutDirection() == Qt::RightToLeft);
    const QRectF knob(track.x() + (towardsEnd ? 18 : 4), track.y() + 4, 10, 10);
    if (on) {
        paintBox(&painter, track, 9, !isEnabled() ? t.disabled : underMouse() ? t.accentHover : t.accent);
        paintBox(&painter, knob, 5, t.onAccent);
    } else {
        const QColor edge = isEnabled() ? t.control : t.line2;
        paintBox(&painter, track, 9, isEnabled() ? (underMouse() ? t.hover : t.surface) : t.sunken, edge);
        paintBox(&painter, knob, 5, edge);
    }
}

ChoiceBar::ChoiceBar(Theme& theme, Look look, const QStringList& words, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_look(look)
{
    m_layout = look == Look::Tabs ? rowLayout(this, 16) : rowLayout(this, 0, {2, 2, 2, 2});
    setSizePolicy(look == Look::Tabs ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        for (QAbstractButton* part : std::as_const(m_parts))
            part->updateGeometry();
        update();
    });
    setWords(words);
}

void ChoiceBar::setWords(const QStringList& words)
{
    while (m_parts.size() > words.size())
        delete m_parts.takeLast();
    for (int i = 0; i < words.size(); ++i) {
        if (i < m_parts.size()) {
            m_parts[i]->setText(words[i]);
            m_parts[i]->updateGeometry();
            continue;
        }
        auto* part = new ChoicePart(m_theme, m_look, words[i], this);
        // clicked() misses the arrow keys of an exclusive group, toggled() sees every way.
        connect(part, &QAbstractButton::toggled, this, [this, i](bool on) {
            takeTab(m_parts);
            if (on && i != m_current) {
                m_current = i;
                Q_EMIT chosen(i);
            }
        });
        m_layout->insertWidget(i, part, m_stretched ? 1 : 0);
        m_parts.append(part);
    }
    if (m_look == Look::Tabs && m_layout->count() == m_parts.size())
        m_layout->addStretch(1);
    m_current = std::min(m_current, int(m_parts.size()) - 1);
    if (m_current >= 0)
        m_parts[m_current]->setChecked(true);
    takeTab(m_parts);
}

void ChoiceBar::setCurrent(int index)
{
    if (index >= 0 && index < m_parts.size()) {
        m_parts[index]->setChecked(true);
        return;
    }
    // None: an exclusive group lets go of its last one only when it is asked to.
    m_current = -1;
    for (QAbstractButton* part : std::as_const(m_parts)) {
        part->setAutoExclusive(false);
        part->setChecked(false);
        part->setAutoExclusive(true);
    }
    takeTab(m_parts);
}

void ChoiceBar::setStretched(bool stretched)
{
    m_stretched = stretched;
    setSizePolicy(stretched ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (int i = 0; i < m_parts.size(); ++i)
        m_layout->setStretch(i, stretched ? 1 : 0);
}

void ChoiceBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_look == Look::ViewSwitch)
        paintBox(&painter, rect(), 6, m_theme->sunken, m_theme->highContrast ? m_theme->line2 : QColor());
    else
        paintHairline(&painter, QRectF(0, height() - 1, width(), 1), m_theme->line);
}

} // namespace ui
