// Reading the typed day.
#include "ui/calendar/date_card.h"

#include "ui/core/calendar/typed_time.h"
#include "ui/kit/field.h"
#include "ui/kit/layouts.h"
#include "ui/kit/paint.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui::calendar
{

DateCard::DateCard(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"calendar.date_card"_s);
    auto* column = columnLayout(this, 8, {16, 16, 16, 16});
    m_field = new Field(theme);
    m_field->setObjectName(u"date_card.field"_s);
    m_form = new FormField(theme, tr("Go to date"), m_field, tr("For example 24 June, tomorrow, or 2025-12-24"));
    column->addWidget(m_form);
    setFixedWidth(304);
    hide();
}

void DateCard::open(QDate today, const QLocale& locale)
{
    m_today = today;
    m_locale = locale;
    m_field->clear();
    m_form->setProblem({});
    layout()->activate();
    resize(sizeHint());
    move((parentWidget()->width() - width()) / 2, 56);
    show();
    raise();
    m_field->setFocus(Qt::OtherFocusReason);
}

void DateCard::accept()
{
    if (const auto date = typedDate(m_field->text(), m_today, m_locale)) {
        hide();
        Q_EMIT dateChosen(*date);
        Q_EMIT closed();
    } else {
        m_form->setProblem(tr("Enter a day, such as 24 June."));
        layout()->activate();
        resize(sizeHint());
    }
}

void DateCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        accept();
    } else if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void DateCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), 8, m_theme->raised, m_theme->line2);
}

} // namespace ui::calendar
