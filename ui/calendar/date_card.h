// DateCard: "go to date": one field that reads days as they are typed.
#pragma once

#include "ui/core/calendar/time_text.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace ui
{
class Field;
class FormField;
} // namespace ui

namespace ui::calendar
{

class DateCard : public QWidget
{
    Q_OBJECT

public:
    DateCard(Theme& theme, QWidget* parent);
    void open(QDate today, const QLocale& locale);

Q_SIGNALS:
    void dateChosen(QDate date);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();

    Theme& m_theme;
    QDate m_today;
    QLocale m_locale;
    Field* m_field;
    FormField* m_form;
};

} // namespace ui::calendar
