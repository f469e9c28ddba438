// The header's slots.
#include "ui/shell/header_bar.h"

#include "ui/kit/button.h"
#include "ui/kit/layouts.h"
#include "ui/kit/text.h"
#include "ui/shell/screen.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui
{

HeaderBar::HeaderBar(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"header"_s);
    auto* layout = rowLayout(this, 12, {20, 0, 12, 0});
    m_title = new Text(theme, {}, Type::Screen);
    m_title->setObjectName(u"screenTitle"_s);
    m_subtitle = new Text(theme, {}, Type::Body, &Tokens::text2);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    m_start = rowLayout(nullptr, 12);
    m_end = rowLayout(nullptr, 12);
    layout->addLayout(m_start);
    layout->addStretch(1);
    layout->addLayout(m_end);
    m_private = new Button(theme, tr("Hidden"), Button::Kind::Quiet, u"eye-off"_s);
    m_private->setObjectName(u"privateButton"_s);
    m_private->setToolTip(
        tr("A client looks on: amounts, health and other names are hidden. Click to show them (Ctrl+Shift+H)"));
    m_private->hide();
    connect(m_private, &QPushButton::clicked, this, &HeaderBar::privacyEndRequested);
    layout->addWidget(m_private);
    m_panelButton = Button::iconOnly(theme, u"panel-right"_s, tr("Side panel (Ctrl+I)"));
    m_panelButton->setCheckable(true);
    m_panelButton->setObjectName(u"panelButton"_s);
    connect(m_panelButton, &QPushButton::clicked, this, &HeaderBar::panelToggled);
    layout->addWidget(m_panelButton);
    setFixedHeight(std::max(56, theme.scaled(56)));
    connect(&theme, &Theme::changed, this, [this] {
        setFixedHeight(std::max(56, m_theme.scaled(56)));
        update();
    });
}

void HeaderBar::show(Screen& screen)
{
    if (m_screen) {
        disconnect(m_screen, &Screen::titleChanged, this, &HeaderBar::retitle);
        for (QWidget* widget : {m_screen->headerStart(), m_screen->headerEnd()}) {
            if (widget)
                widget->hide();
        }
    }
    m_screen = &screen;
    connect(m_screen, &Screen::titleChanged, this, &HeaderBar::retitle);
    const auto place = [](QHBoxLayout* slot, QWidget* widget) {
        if (!widget)
            return;
        if (slot->indexOf(widget) < 0)
            slot->addWidget(widget);
        widget->show();
    };
    place(m_start, screen.headerStart());
    place(m_end, screen.headerEnd());
    retitle();
}

void HeaderBar::retitle()
{
    m_title->setText(m_screen->title());
    m_subtitle->setText(m_screen->subtitle());
    m_subtitle->setVisible(!m_screen->subtitle().isEmpty());
}

void HeaderBar::setPanelOpen(bool open)
{
    m_panelButton->setChecked(open);
}

void HeaderBar::setBare(bool bare)
{
    if (!bare)
        return;
    for (QWidget* widget : {m_screen->headerStart(), m_screen->headerEnd()}) {
        if (widget)
            widget->hide();
    }
    m_subtitle->hide();
}

void HeaderBar::setPrivate(bool isPrivate)
{
    m_private->setVisible(isPrivate);
}

void HeaderBar::setPanelPossible(bool possible)
{
    m_panelButton->setVisible(possible);
}

void HeaderBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->surface);
    painter.fillRect(0, height() - 1, width(), 1, m_theme->line);
}

} // namespace ui
