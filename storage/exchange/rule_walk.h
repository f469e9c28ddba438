// RuleWalk: the starts of a repeat rule by the day or longer (RFC 5545, 3.3.10), in wall-clock time.
#pragma once

#include <QDate>
#include <QTime>
#include <libical/ical.h>
#include <optional>
#include <utility>
#include <vector>

namespace storage
{

/// Goes through a rule day, week, month or year at a time and takes the days that every part of it allows. Ours, not
/// libical's: that loses the rhythm of weeks that begin on other days than Monday. COUNT and UNTIL are the caller's.
class RuleWalk
{
public:
    /// Not for HOURLY and shorter.
    RuleWalk(const icalrecurrencetype& rule, QDate date, QTime time);

    /// Leaves out what lies before the period of a day.
    void jumpTo(QDate day);

    /// The next start, never before the first; none behind `last`.
    std::optional<std::pair<QDate, QTime>> next(QDate last);

private:
    QDate periodEnd() const;
    void step(qint64 periods);
    void readPeriod();
    void pickPositions();
    bool holds(QDate day) const;
    bool holdsWeekday(QDate day) const;
    bool holdsWeek(QDate day) const;
    QDate firstWeekOf(int year) const;

    struct NamedDay {
        int weekday = 0;  ///< Monday is 1
        int position = 0; ///< of the month or year, from its end where negative; 0: every one
    };

    icalrecurrencetype_frequency m_frequency;
    int m_interval;
    int m_weekStart; ///< Monday is 1
    std::vector<int> m_months, m_monthDays, m_yearDays, m_weeks, m_positions;
    std::vector<NamedDay> m_weekdays;
    std::vector<QTime> m_times; ///< of each day
    QDate m_date, m_period;     ///< the first start; the first day of the period to be read next
    QTime m_time;
    std::vector<QDate> m_days;       ///< of the period that was read
    std::vector<qint64> m_picked;    ///< which of its starts; all where the rule has no BYSETPOS
    qint64 m_at = 0, m_inPeriod = 0; ///< the next of them, and how many there are
};

} // namespace storage
