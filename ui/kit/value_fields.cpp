// Reading and writing the values of fields.
#include "ui/kit/value_fields.h"

#include "ui/core/text_input.h"
#include "ui/core/wording.h"
#include "ui/kit/day_picker.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui
{

MoneyField::MoneyField(Theme& theme, const QString& currency, const QLocale& locale, QWidget* parent)
    : Field(theme, {}, parent), m_currency(currency), m_locale(locale)
{
    setPrefix(currencySign(currency));
    setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::editingFinished, this, &MoneyField::settle);
}

QString MoneyField::written(models::Minor amount) const
{
    return plainAmount(amount, m_currency, m_locale);
}

void MoneyField::setAmount(models::Minor amount)
{
    m_last = amount;
    setText(written(amount));
    setProblem(false);
}

std::optional<models::Minor> MoneyField::amount() const
{
    return amountFromText(text(), m_currency, m_locale);
}

void MoneyField::settle()
{
    const auto read = amount();
    setProblem(!read && !text().isEmpty());
    if (!read)
        return;
    setText(written(*read));
    if (*read != m_last) {
        m_last = *read;
        Q_EMIT amountChanged(*read);
    }
}

DateField::DateField(Theme& theme, const QLocale& locale, std::function<QDate()> today, QWidget* parent)
    : Field(theme, {}, parent), m_locale(locale), m_today(std::move(today)),
      m_picker(new DayPicker(theme, locale, this))
{
    setTrailingIcon(u"calendar-days"_s);
    connect(this, &Field::trailingClicked, this, &DateField::openPicker);
    connect(m_picker, &DayPicker::chosen, this, [this](QDate day) {
        const bool other = day != m_last;
        setDate(day);
        if (other)
            Q_EMIT dateChanged(day);
    });
    connect(this, &QLineEdit::editingFinished, this, &DateField::settle);
}

QString DateField::written(QDate date) const
{
    return date.isValid() ? m_locale.toString(date, QLocale::ShortFormat) : QString();
}

void DateField::setDate(QDate date)
{
    m_last = date;
    setText(written(date));
    setProblem(false);
}

std::optional<QDate> DateField::date() const
{
    if (text() == written(m_last) && m_last.isValid())
        return m_last;
    return dayFromText(text(), m_today(), m_locale);
}

void DateField::settle()
{
    if (text().trimmed().isEmpty() && m_optional) {
        setProblem(false);
        if (m_last.isValid()) {
            m_last = {};
            Q_EMIT dateChanged({});
        }
        return;
    }
    const auto read = date();
    setProblem(!read);
    if (!read)
        return;
    const bool other = *read != m_last;
    setDate(*read);
    if (other)
        Q_EMIT dateChanged(*read);
}

void DateField::openPicker()
{
    m_picker->open(date().value_or(m_today()), m_today());
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier)) {
        openPicker();
        return;
    }
    if (event->key() == Qt::Key_Escape && text() != written(m_last)) {
        setDate(m_last);
        return;
    }
    if ((event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && date()) {
        setText(written(date()->addDays(event->key() == Qt::Key_Up ? 1 : -1)));
        settle();
        return;
    }
    Field::keyPressEvent(event);
}

TimeField::TimeField(Theme& theme, const QLocale& locale, bool twelveHour, QWidget* parent)
    : Field(theme, {}, parent), m_locale(locale), m_twelve(twelveHour)
{
    connect(this, &QLineEdit::editingFinished, this, &TimeField::settle);
}

QString TimeField::written(QTime time) const
{
    return time.isValid() ? clockText(time, m_locale, m_twelve) : QString();
}

void TimeField::setTime(QTime time)
{
    m_last = time;
    setText(written(time));
    setProblem(false);
}

std::optional<QTime> TimeField::time() const
{
    return timeFromText(text());
}

void TimeField::settle()
{
    const auto read = time();
    setProblem(!read);
    if (!read)
        return;
    const bool other = *read != m_last;
    setTime(*read);
    if (other)
        Q_EMIT timeChanged(*read);
}

void TimeField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && text() != written(m_last)) {
        setTime(m_last);
        return;
    }
    const auto at = time();
    if ((event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && at) {
        const int minutes = at->hour() * 60 + at->minute();
        const int by = event->key() == Qt::Key_Up ? m_step - minutes % m_step
                       : minutes % m_step         ? -(minutes % m_step)
                                                  : -m_step;
        const int to = std::clamp(minutes + by, 0, 24 * 60 - m_step);
        setText(written(QTime(to / 60, to % 60)));
        settle();
        return;
    }
    Field::keyPressEvent(event);
}

NumberField::NumberField(Theme& theme, int least, int most, const QLocale& locale, QWidget* parent)
    : Field(theme, {}, parent), m_least(least), m_most(most), m_locale(locale)
{
    m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
    connect(this, &QLineEdit::editingFinished, this, &NumberField::settle);
}

void NumberField::setNumber(std::optional<int> number)
{
    m_last = number;
    setText(number ? m_locale.toString(*number) : QString());
    setProblem(false);
}

std::optional<int> NumberField::number() const
{
    bool isNumber = false;
    const int number = m_locale.toInt(text().trimmed(), &isNumber);
    return isNumber && number >= m_least && number <= m_most ? std::optional(number) : std::nullopt;
}

void NumberField::settle()
{
    const auto read = number();
    setProblem(!read && !text().isEmpty());
    if (!read || read == m_last)
        return;
    setNumber(read);
    Q_EMIT numberChanged(*read);
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    const auto at = number();
    if ((event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && at) {
        setText(m_locale.toString(std::clamp(*at + (event->key() == Qt::Key_Up ? 1 : -1), m_least, m_most)));
        settle();
        return;
    }
    Field::keyPressEvent(event);
}

} // namespace ui
