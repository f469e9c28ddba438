// The month in a frame of its own.
#include "ui/kit/day_picker.h"

#include "ui/kit/layouts.h"
#include "ui/kit/month_grid.h"
#include "ui/kit/paint.h"

#include <QPainter>

namespace ui
{

namespace
{

class PickerFrame : public QWidget
{
public:
    PickerFrame(Theme& theme, QWidget* parent) : QWidget(parent, Qt::Popup), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme->raised);
        paintBox(&painter, rect(), 0, m_theme->raised, m_theme->line2);
    }

private:
    Theme& m_theme;
};

} // namespace

DayPicker::DayPicker(Theme& theme, const QLocale& locale, QWidget* field)
    : QObject(field), m_theme(theme), m_locale(locale), m_field(field)
{
}

DayPicker::~DayPicker()
{
    if (m_month)
        delete m_month->window();
}

void DayPicker::open(QDate at, QDate today)
{
    if (!m_month) {
        auto* frame = new PickerFrame(m_theme, m_field);
        m_month = new MonthGrid(m_theme, m_locale);
        columnLayout(frame, 0, {12, 8, 12, 12})->addWidget(m_month);
        connect(m_month, &MonthGrid::chosen, this, [this, frame](QDate day) {
            frame->hide();
            m_field->setFocus();
            Q_EMIT chosen(day);
        });
    }
    m_month->days().setToday(today);
    m_month->setMonth(at);
    m_month->days().setCursor(at);
    QWidget* frame = m_month->window();
    frame->adjustSize();
    frame->move(m_field->mapToGlobal(QPoint(0, m_field->height() + 4)));
    frame->show();
    m_month->days().setFocus(Qt::PopupFocusReason);
}

} // namespace ui
