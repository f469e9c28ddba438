// Laying out the strip: icon, title and text, buttons below.
#include "ui/calendar/clash_strip.h"

#include "ui/calendar/service_mark.h"
#include "ui/kit/layouts.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui::calendar
{

ClashStrip::ClashStrip(Theme& theme, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    setObjectName(u"card.clash"_s);
    auto* line = rowLayout(this, 8, {12, 8, 12, 8});
    line->addWidget(new IconMark(theme, u"triangle-alert"_s, 16, &Tokens::danger), 0, Qt::AlignTop);
    auto* column = columnLayout(nullptr, 2);
    auto* heading = new Text(theme, title, Type::Body, &Tokens::danger, 600);
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto* words = new Text(theme, text, Type::Small, &Tokens::text);
    words->setWordWrap(true);
    column->addWidget(words);
    m_buttons = rowLayout(nullptr, 8);
    m_buttons->setContentsMargins(0, 6, 0, 0);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    line->addLayout(column, 1);
}

void ClashStrip::addButton(QWidget* button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void ClashStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), 6, m_theme->dangerSoft);
}

} // namespace ui::calendar
