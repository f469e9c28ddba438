// Fields that hold a value: money, a day, a time of day, a whole number. Typed first, picker second.
#pragma once

#include "models/money.h"
#include "ui/kit/field.h"

#include <QDate>
#include <QLocale>
#include <QTime>

namespace ui
{

class DayPicker;

/// An amount of one currency, right-aligned, with the currency's digits; Up and Down step by a whole unit.
class MoneyField : public Field
{
    Q_OBJECT

public:
    MoneyField(Theme& theme, const QString& currency, const QLocale& locale, QWidget* parent = nullptr);
    void setAmount(models::Minor amount);
    /// No value while the text is no amount.
    std::optional<models::Minor> amount() const;
    /// The amount as the field writes it.
    QString written(models::Minor amount) const;

Q_SIGNALS:
    /// Left or confirmed with a good value that differs from the last.
    void amountChanged(models::Minor amount);

private:
    void settle();
    QString m_currency;
    QLocale m_locale;
    models::Minor m_last;
};

/// A day: the locale's short form, ISO and words; Alt+Down or the calendar mark opens a month; Esc gives the old value back.
class DateField : public Field
{
    Q_OBJECT

public:
    /// `today` is asked each time, so that "tomorrow" is right after midnight.
    DateField(Theme& theme, const QLocale& locale, std::function<QDate()> today, QWidget* parent = nullptr);
    void setDate(QDate date);
    std::optional<QDate> date() const;
    void setOptional(bool optional) { m_optional = optional; }
    bool isOptional() const { return m_optional; }

Q_SIGNALS:
    void dateChanged(QDate date);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void settle();
    void openPicker();
    QString written(QDate date) const;

    QLocale m_locale;
    std::function<QDate()> m_today;
    QDate m_last;
    DayPicker* m_picker;
    bool m_optional = false;
};

/// A time of day: "9", "930", "9pm"; Up and Down step by the snap.
class TimeField : public Field
{
    Q_OBJECT

public:
    TimeField(Theme& theme, const QLocale& locale, bool twelveHour, QWidget* parent = nullptr);
    void setTime(QTime time);
    std::optional<QTime> time() const;
    void setStep(int minutes) { m_step = minutes; }

Q_SIGNALS:
    void timeChanged(QTime time);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void settle();
    QString written(QTime time) const;

    QLocale m_locale;
    bool m_twelve;
    int m_step = 15;
    QTime m_last;
};

/// A whole number in a range; Up and Down step by one.
class NumberField : public Field
{
    Q_OBJECT

public:
    NumberField(Theme& theme, int least, int most, const QLocale& locale, QWidget* parent = nullptr);
    void setNumber(std::optional<int> number);
    std::optional<int> number() const;

Q_SIGNALS:
    void numberChanged(int number);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void settle();
    int m_least;
    int m_most;
    QLocale m_locale;
    std::optional<int> m_last;
};

} // namespace ui
