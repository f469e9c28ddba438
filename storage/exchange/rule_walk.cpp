// Every part of a rule is a filter on the days of a period: what RFC 5545 calls expanding comes to the same.
#include "storage/exchange/rule_walk.h"

#include <algorithm>

namespace storage
{

namespace
{

std::vector<int> listOf(const short* list, int size, int none)
{
    std::vector<int> numbers;
    for (int i = 0; i < size && list[i] != none; ++i)
        numbers.push_back(list[i]);
    return numbers;
}

bool contains(const std::vector<int>& list, int number)
{
    return std::find(list.begin(), list.end(), number) != list.end();
}

/// Whether a list names a number of a row, counted from the front or from the back.
bool names(const std::vector<int>& list, int number, int length)
{
    return contains(list, number) || contains(list, number - length - 1);
}

/// Monday is 1, as Qt has it.
int weekdayOf(int icalWeekday)
{
    return icalWeekday == ICAL_SUNDAY_WEEKDAY ? 7 : icalWeekday - 1;
}

QDate weekBegin(QDate day, int weekStart)
{
    return day.addDays(-((day.dayOfWeek() - weekStart + 7) % 7));
}

std::vector<QTime> timesOf(const icalrecurrencetype& rule, QTime time)
{
    const auto orOwn = [](std::vector<int> list, int own) { return list.empty() ? std::vector<int>{own} : list; };
    std::vector<QTime> times;
    for (const int hour : orOwn(listOf(rule.by_hour, ICAL_BY_HOUR_SIZE, ICAL_RECURRENCE_ARRAY_MAX), time.hour())) {
        for (const int minute :
             orOwn(listOf(rule.by_minute, ICAL_BY_MINUTE_SIZE, ICAL_RECURRENCE_ARRAY_MAX), time.minute())) {
            // A leap second is the one before it.
            for (const int second :
                 orOwn(listOf(rule.by_second, ICAL_BY_SECOND_SIZE, ICAL_RECURRENCE_ARRAY_MAX), time.second()))
                times.emplace_back(hour, minute, std::min(second, 59));
        }
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

} // namespace

RuleWalk::RuleWalk(const icalrecurrencetype& rule, QDate date, QTime time)
    : m_frequency(rule.freq), m_interval(std::max<int>(1, rule.interval)),
      m_weekStart(rule.week_start == ICAL_NO_WEEKDAY ? 1 : weekdayOf(rule.week_start)),
      m_months(listOf(rule.by_month, ICAL_BY_MONTH_SIZE, ICAL_RECURRENCE_ARRAY_MAX)),
      m_monthDays(listOf(rule.by_month_day, ICAL_BY_MONTHDAY_SIZE, ICAL_RECURRENCE_ARRAY_MAX)),
      m_yearDays(listOf(rule.by_year_day, ICAL_BY_YEARDAY_SIZE, ICAL_RECURRENCE_ARRAY_MAX)),
      m_weeks(listOf(rule.by_week_no, ICAL_BY_WEEKNO_SIZE, ICAL_RECURRENCE_ARRAY_MAX)),
      m_positions(listOf(rule.by_set_pos, ICAL_BY_SETPOS_SIZE, ICAL_RECURRENCE_ARRAY_MAX)),
      m_times(timesOf(rule, time)), m_date(date), m_time(time)
{
    const bool mayCount = (m_frequency == ICAL_MONTHLY_RECURRENCE || m_frequency == ICAL_YEARLY_RECURRENCE);
    for (const int day : listOf(rule.by_day, ICAL_BY_DAY_SIZE, ICAL_RECURRENCE_ARRAY_MAX))
        m_weekdays.push_back({weekdayOf(icalrecurrencetype_day_day_of_week(short(day))),
                              mayCount ? icalrecurrencetype_day_position(short(day)) : 0});
    // What the rule does not say is as the start has it; a week alone says not on which of its days.
    if (m_weekdays.empty() && m_monthDays.empty() && m_yearDays.empty()) {
        if (m_frequency == ICAL_WEEKLY_RECURRENCE || !m_weeks.empty())
            m_weekdays.push_back({date.dayOfWeek(), 0});
        else if (mayCount)
            m_monthDays.push_back(date.day());
        if (m_frequency == ICAL_YEARLY_RECURRENCE && m_weeks.empty() && m_months.empty())
            m_months.push_back(date.month());
    }
    m_period = m_frequency == ICAL_WEEKLY_RECURRENCE    ? weekBegin(date, m_weekStart)
               : m_frequency == ICAL_MONTHLY_RECURRENCE ? QDate(date.year(), date.month(), 1)
               : m_frequency == ICAL_YEARLY_RECURRENCE  ? QDate(date.year(), 1, 1)
                                                        : date;
}

QDate RuleWalk::periodEnd() const
{
    return m_frequency == ICAL_WEEKLY_RECURRENCE    ? m_period.addDays(7)
           : m_frequency == ICAL_MONTHLY_RECURRENCE ? m_period.addMonths(1)
           : m_frequency == ICAL_YEARLY_RECURRENCE  ? m_period.addYears(1)
                                                    : m_period.addDays(1);
}

void RuleWalk::step(qint64 periods)
{
    const qint64 by = periods * m_interval;
    m_period = m_frequency == ICAL_WEEKLY_RECURRENCE    ? m_period.addDays(7 * by)
               : m_frequency == ICAL_MONTHLY_RECURRENCE ? m_period.addMonths(int(by))
               : m_frequency == ICAL_YEARLY_RECURRENCE  ? m_period.addYears(int(by))
                                                        : m_period.addDays(by);
}

void RuleWalk::jumpTo(QDate day)
{
    if (day <= m_period)
        return;
    const qint64 years = day.year() - m_period.year();
    const qint64 between = m_frequency == ICAL_WEEKLY_RECURRENCE    ? m_period.daysTo(day) / 7
                           : m_frequency == ICAL_MONTHLY_RECURRENCE ? years * 12 + day.month() - m_period.month()
                           : m_frequency == ICAL_YEARLY_RECURRENCE  ? years
                                                                    : m_period.daysTo(day);
    step(between / m_interval);
}

std::optional<std::pair<QDate, QTime>> RuleWalk::next(QDate last)
{
    for (;;) {
        while (m_at == m_inPeriod) {
            if (!m_period.isValid() || m_period > last)
                return std::nullopt;
            readPeriod();
            step(1);
        }
        const qint64 which = m_picked.empty() ? m_at : m_picked[size_t(m_at)];
        ++m_at;
        const std::pair start(m_days[size_t(which) / m_times.size()], m_times[size_t(which) % m_times.size()]);
        if (start >= std::pair(m_date, m_time))
            return start;
    }
}

void RuleWalk::readPeriod()
{
    m_days.clear();
    m_picked.clear();
    const QDate end = periodEnd();
    for (QDate day = m_period; day < end; day = day.addDays(1)) {
        if (holds(day))
            m_days.push_back(day);
    }
    m_at = 0;
    m_inPeriod = qint64(m_days.size() * m_times.size());
    if (!m_positions.empty())
        pickPositions();
}

/// The starts of the period that BYSETPOS names.
void RuleWalk::pickPositions()
{
    for (const int position : m_positions) {
        const qint64 which = position < 0 ? m_inPeriod + position : position - 1;
        if (which >= 0 && which < m_inPeriod)
            m_picked.push_back(which);
    }
    std::sort(m_picked.begin(), m_picked.end());
    m_picked.erase(std::unique(m_picked.begin(), m_picked.end()), m_picked.end());
    m_inPeriod = qint64(m_picked.size());
}

bool RuleWalk::holds(QDate day) const
{
    return (m_months.empty() || contains(m_months, day.month())) &&
           (m_monthDays.empty() || names(m_monthDays, day.day(), day.daysInMonth())) &&
           (m_yearDays.empty() || names(m_yearDays, day.dayOfYear(), day.daysInYear())) &&
           (m_weeks.empty() || holdsWeek(day)) && (m_weekdays.empty() || holdsWeekday(day));
}

bool RuleWalk::holdsWeekday(QDate day) const
{
    // "The second Monday" is that of the month where the rule speaks of months, else that of the year.
    const bool ofMonth = m_frequency == ICAL_MONTHLY_RECURRENCE || !m_months.empty();
    const int number = ofMonth ? day.day() : day.dayOfYear();
    const int length = ofMonth ? day.daysInMonth() : day.daysInYear();
    return std::any_of(m_weekdays.begin(), m_weekdays.end(), [&](const NamedDay& named) {
        return named.weekday == day.dayOfWeek() && (named.position == 0 || named.position == (number - 1) / 7 + 1 ||
                                                    named.position == -((length - number) / 7 + 1));
    });
}

/// The first day of the first week of which four days lie in the year.
QDate RuleWalk::firstWeekOf(int year) const
{
    return weekBegin(QDate(year, 1, 4), m_weekStart);
}

bool RuleWalk::holdsWeek(QDate day) const
{
    int year = day.year();
    if (day < firstWeekOf(year))
        --year;
    else if (day >= firstWeekOf(year + 1))
        ++year;
    const QDate first = firstWeekOf(year);
    return names(m_weeks, int(first.daysTo(day)) / 7 + 1, int(first.daysTo(firstWeekOf(year + 1))) / 7);
}

} // namespace storage
