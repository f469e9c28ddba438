// DayPicker: the month below a field of which a day is chosen.
#pragma once

#include "ui/kit/theme.h"

#include <QDate>
#include <QLocale>
#include <QObject>

class QWidget;

namespace ui
{

class MonthGrid;

/// Made once per field; the month itself is made when it is first opened.
class DayPicker : public QObject
{
    Q_OBJECT

public:
    DayPicker(Theme& theme, const QLocale& locale, QWidget* field);
    ~DayPicker() override;
    /// Shows the month of `at` below the field, with the keys' focus in it.
    void open(QDate at, QDate today);

Q_SIGNALS:
    void chosen(QDate day);

private:
    Theme& m_theme;
    QLocale m_locale;
    QWidget* m_field;
    MonthGrid* m_month = nullptr;
};

} // namespace ui
