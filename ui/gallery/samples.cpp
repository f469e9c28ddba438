// Drawing the samples.
#include "ui/gallery/samples.h"

#include "ui/kit/layouts.h"
#include "ui/kit/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

class StillRing : public QWidget
{
public:
    StillRing(Theme& theme, QWidget* around, int radius)
        : QWidget(around->parentWidget()), m_theme(theme), m_around(around), m_radius(radius)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        around->installEventFilter(this);
        follow();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_around && (event->type() == QEvent::Move || event->type() == QEvent::Resize ||
                                    event->type() == QEvent::Show || event->type() == QEvent::ParentChange))
            follow();
        return QWidget::eventFilter(watched, event);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(&painter, rect(), m_radius + 4, QColor(), m_theme->focus, 2);
    }

private:
    void follow()
    {
        QWidget* page = m_around;
        while (page->parentWidget() && !page->property("galleryPage").toBool())
            page = page->parentWidget();
        if (parentWidget() != page)
            setParent(page);
        setGeometry(QRect(m_around->mapTo(page, QPoint()), m_around->size()).adjusted(-4, -4, 4, 4));
        show();
        raise();
    }

    Theme& m_theme;
    QWidget* m_around;
    int m_radius;
};

} // namespace

ButtonSample::ButtonSample(Theme& theme, Button* button, QStyle::State state, QWidget* parent)
    : QWidget(parent), m_button(button), m_state(state)
{
    m_button->setParent(this);
    m_button->hide();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (state & QStyle::State_HasFocus)
        new StillRing(theme, this, 6);
}

void ButtonSample::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    option.initFrom(this);
    option.state = m_state;
    option.text = m_button->text();
    option.rect = rect();
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, m_button);
}

RingSample::RingSample(Theme& theme, QWidget* inner, int radius, QWidget* parent) : QWidget(parent)
{
    columnLayout(this, 0)->addWidget(inner);
    new StillRing(theme, inner, radius);
}

RowSample::RowSample(Theme& theme, const QString& name, const QString& amount, State state, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_name(name), m_amount(amount), m_state(state)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RowSample::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    if (m_state == State::Hover)
        painter.fillRect(rect(), t.hover);
    if (m_state == State::Selected) {
        painter.fillRect(rect(), t.accentSoft);
        painter.fillRect(0, 0, 3, height(), t.accent);
    }
    painter.fillRect(0, height() - 1, width(), 1, t.line);
    painter.setFont(m_theme.font(Type::Body, 500));
    painter.setPen(t.text);
    paintWords(&painter, rect().adjusted(16, 0, -16, 0), Qt::AlignVCenter | Qt::AlignLeft, m_name);
    painter.setFont(m_theme.font(Type::Body, m_state == State::Owes ? 600 : 400));
    painter.setPen(m_state == State::Owes ? t.warn : t.text2);
    paintWords(&painter, rect().adjusted(16, 0, -16, 0), Qt::AlignVCenter | Qt::AlignRight, m_amount);
}

PopUpSample::PopUpSample(Theme& theme, int radius, bool dialog, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_radius(radius), m_dialog(dialog)
{
}

void PopUpSample::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Elevation level = m_dialog ? Elevation::Dialog : Elevation::PopUp;
    const int margin = elevationMargin(level);
    const QRect box = rect().adjusted(margin, margin, -margin, -margin);
    paintShadow(&painter, box, m_radius, level, m_theme.tokens());
    paintBox(&painter, box, m_radius, m_theme->raised, m_theme->line2);
}

MenuRowSample::MenuRowSample(Theme& theme, const QString& words, const QString& key, State state, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_words(words), m_key(key), m_state(state)
{
    setFixedHeight(32);
}

void MenuRowSample::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_state == State::Hover)
        paintBox(&painter, rect(), 4, m_theme->hover);
    painter.setFont(m_theme.font(Type::Body));
    painter.setPen(m_state == State::Danger ? m_theme->danger : m_theme->text);
    paintWords(&painter, rect().adjusted(12, 0, -12, 0), Qt::AlignVCenter | Qt::AlignLeft, m_words);
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(m_theme->text3);
    paintWords(&painter, rect().adjusted(12, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight, m_key);
}

TooltipSample::TooltipSample(Theme& theme, const QString& words, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_words(words)
{
    setFixedSize(QFontMetrics(theme.font(Type::Small)).horizontalAdvance(words) + 16, 24);
}

void TooltipSample::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(&painter, rect(), 4, m_theme->toast);
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(m_theme->toastText);
    paintWords(&painter, rect(), Qt::AlignCenter, m_words);
}

} // namespace ui
