// The side panel's parts.
#include "ui/kit/panel.h"

#include "ui/kit/button.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/layouts.h"
#include "ui/kit/paint.h"

#include <QGridLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui
{

PanelPage::PanelPage(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    auto* layout = columnLayout(this, 0);
    m_top = columnLayout(nullptr, 0);
    layout->addLayout(m_top);
    m_area = new QScrollArea;
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->viewport()->installEventFilter(this);
    auto* page = new QWidget;
    // A stretch below and not an aligned layout: that one would not give wrapped lines their height.
    m_whole = columnLayout(page, 0, {16, 16, 16, 16});
    m_body = columnLayout(nullptr, 0);
    m_whole->addLayout(m_body);
    m_whole->addStretch(1);
    m_area->setWidget(page);
    page->setAutoFillBackground(false);
    layout->addWidget(m_area, 1);
    m_foot = new QWidget;
    // Long words take a second line rather than being cut.
    (new FlowLayout(8, m_foot))->setContentsMargins(16, 8, 16, 16);
    m_foot->hide();
    layout->addWidget(m_foot);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PanelPage::setMargins()
{
    const int taken = std::clamp(m_area->width() - m_area->viewport()->width(), 0, 16);
    m_whole->setContentsMargins(16, 16, 16 - taken, 16);
}

bool PanelPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setMargins();
    return QWidget::eventFilter(watched, event);
}

void PanelPage::setActions(const QList<QWidget*>& actions)
{
    emptyLayout(m_foot->layout());
    for (QWidget* action : actions) {
        const auto* button = qobject_cast<Button*>(action);
        if (!button || !button->isIconOnly())
            action->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_foot->layout()->addWidget(action);
    }
    m_foot->setVisible(!actions.isEmpty());
}

void PanelPage::setGround(Ink ground)
{
    m_ground = ground;
    update();
}

void PanelPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.ink(m_ground));
}

PanelHeading::PanelHeading(Theme& theme, const QString& title, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    auto* layout = rowLayout(this, 12);
    m_avatar = new QWidget;
    rowLayout(m_avatar, 0);
    m_avatar->hide();
    layout->addWidget(m_avatar);
    m_title = new Text(theme, title, Type::Panel);
    m_title->setElided(true);
    layout->addWidget(m_title, 1);
}

void PanelHeading::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PanelHeading::setInitials(const QString& initials)
{
    emptyLayout(m_avatar->layout());
    m_avatar->layout()->addWidget(new Avatar(m_theme, initials));
    m_avatar->show();
}

void PanelHeading::setAside(const QString& text)
{
    if (!m_aside) {
        m_aside = new Text(m_theme, {}, Type::Body, &Tokens::text2);
        layout()->addWidget(m_aside);
    }
    m_aside->setText(text);
}

Button* PanelHeading::more()
{
    if (!m_more) {
        m_more = Button::iconOnly(m_theme, u"ellipsis"_s, tr("More actions"), Button::Kind::Quiet, 16);
        m_more->setCompact(true);
        layout()->addWidget(m_more);
    }
    return m_more;
}

Button* PanelHeading::close()
{
    if (!m_close) {
        m_close = Button::iconOnly(m_theme, u"x"_s, tr("Close"), Button::Kind::Quiet, 16);
        m_close->setCompact(true);
        m_close->setObjectName(u"panelClose"_s);
        auto* row = static_cast<QHBoxLayout*>(layout());
        if (m_more)
            row->addSpacing(-8);
        row->addWidget(m_close);
    }
    return m_close;
}

Avatar::Avatar(Theme& theme, const QString& initials, int extent, QWidget* parent)
    : QLabel(initials, parent), m_theme(theme), m_extent(extent)
{
    setFixedSize(extent, extent);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(&painter, rect(), m_extent / 2.0, m_theme->sunken, m_theme->highContrast ? m_theme->line2 : QColor());
    painter.setFont(m_theme.font(m_extent > 40 ? Type::Panel : m_extent < 32 ? Type::Grid : Type::Body, 600));
    painter.setPen(m_theme->text2);
    paintWords(&painter, rect(), Qt::AlignCenter, text());
}

SectionHeading::SectionHeading(Theme& theme, const QString& title, const QString& aside, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = rowLayout(this, 8);
    m_title = new Text(theme, title, Type::Body, &Tokens::text, 600);
    m_title->setElided(true);
    layout->addWidget(m_title, 1);
    m_aside = new Text(theme, aside, Type::Body, &Tokens::text2);
    layout->addWidget(m_aside);
}

SectionHeading::SectionHeading(Theme& theme, const QString& title, QWidget* aside, QWidget* parent) : QWidget(parent)
{
    auto* layout = rowLayout(this, 8);
    m_title = new Text(theme, title, Type::Body, &Tokens::text, 600);
    m_title->setElided(true);
    layout->addWidget(m_title, 1);
    layout->addWidget(aside);
}

void SectionHeading::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SectionHeading::setAside(const QString& aside)
{
    if (m_aside)
        m_aside->setText(aside);
}

PanelRow::PanelRow(Theme& theme, const QString& text, const QString& aside, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme)
{
    auto* layout = rowLayout(this, 8, {0, 0, 0, 1});
    m_text = new Text(theme, text);
    m_text->setElided(true);
    m_words = columnLayout(nullptr, 0);
    m_words->addWidget(m_text);
    layout->addLayout(m_words, 1);
    if (!aside.isEmpty())
        layout->addWidget(new Text(theme, aside, Type::Small, &Tokens::text2));
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(aside.isEmpty() ? text : text % u", "_s % aside);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PanelRow::setDetail(const QString& detail)
{
    if (!m_detail) {
        m_detail = new Text(m_theme, {}, Type::Small, &Tokens::text2);
        m_detail->setWordWrap(true);
        m_words->addWidget(m_detail);
        layout()->setContentsMargins(0, 8, 0, 9);
        QSizePolicy policy = sizePolicy();
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    m_detail->setText(detail);
}

int PanelRow::heightForWidth(int width) const
{
    return m_detail ? std::max(sizeHint().height(), layout()->totalHeightForWidth(width)) : -1;
}

void PanelRow::addAtStart(QWidget* widget)
{
    static_cast<QBoxLayout*>(layout())->insertWidget(0, widget);
}

void PanelRow::addAtEnd(QWidget* widget)
{
    layout()->addWidget(widget);
}

void PanelRow::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, clickable);
    setProperty("radius", 2);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize PanelRow::sizeHint() const
{
    return {layout()->totalSizeHint().width(),
            std::max(m_theme.lineHeight(Type::Body) + 20, layout()->totalSizeHint().height())};
}

QSize PanelRow::minimumSizeHint() const
{
    return {layout()->totalMinimumSize().width(), sizeHint().height()};
}

void PanelRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_clickable && (underMouse() || isDown()))
        painter.fillRect(rect(), isDown() ? m_theme->press : m_theme->hover);
    paintHairline(&painter, QRectF(0, height() - 1, width(), 1), m_theme->line);
}

FactList::FactList(Theme& theme, int labelWidth, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, theme.scaled(labelWidth));
}

Text* FactList::add(const QString& label, const QString& value)
{
    auto* text = new Text(m_theme, value);
    text->setWordWrap(true);
    addWidget(label, text);
    return text;
}

void FactList::addWidget(const QString& label, QWidget* value)
{
    m_grid->addWidget(new Text(m_theme, label, Type::Body, &Tokens::text2), m_rows, 0, Qt::AlignTop);
    m_grid->addWidget(value, m_rows, 1);
    value->setAccessibleDescription(label);
    ++m_rows;
}

void FactList::clear()
{
    emptyLayout(m_grid);
    m_rows = 0;
}

LevelBar::LevelBar(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(4);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LevelBar::set(double share, bool low, const QString& words)
{
    m_share = std::clamp(share, 0.0, 1.0);
    m_low = low;
    setAccessibleName(words);
    update();
}

void LevelBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLevelTrack(&painter, rect(), m_theme.tokens());
    const int wide = int(std::lround(width() * m_share));
    if (wide > 0)
        paintBox(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, std::max(wide, 4), 4)), 2,
                 m_low ? m_theme->warn : m_theme->accent);
}

Hairline::Hairline(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->line);
}

bool isLeaving(const QWidget* widget, const QWidget* page)
{
    for (; widget && widget != page; widget = widget->parentWidget()) {
        if (widget->property("leaving").toBool())
            return true;
    }
    return false;
}

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->setProperty("leaving", true);
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* nested = item->layout()) {
            emptyLayout(nested);
        }
        delete item;
    }
}

} // namespace ui
