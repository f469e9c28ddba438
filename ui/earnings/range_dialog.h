// RangeDialog: asks for the first and the last day of a free range.
#pragma once

#include "models/rules/periods.h"
#include "ui/kit/theme.h"

#include <QDialog>
#include <QLocale>

namespace ui
{

class DateField;
class FormField;

class RangeDialog : public QDialog
{
    Q_OBJECT

public:
    RangeDialog(Theme& theme, const QLocale& locale, models::DayRange days, QDate today, QWidget* parent = nullptr);

    models::DayRange days() const;

private:
    void check();

    DateField* m_from;
    DateField* m_to;
    FormField* m_toField;
};

} // namespace ui
