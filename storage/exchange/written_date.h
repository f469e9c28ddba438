// WrittenDate: dates as people and programs write them, and finding the order of day and month over a whole column.
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace storage
{

enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

/// Reads `dmy`, `mdy` or `ymd`.
std::optional<DateOrder> dateOrderFromWord(QStringView word);

/// What the cells of a column say about the order of their numeric dates.
class DateColumn
{
public:
    /// Takes a cell into account. Dates with a month's name, ISO dates and other text say nothing about the order.
    void add(const QString& cell);
    /// The one order that reads every numeric date seen, or no value. Dates with points are day first unless one cannot be.
    std::optional<DateOrder> order() const;
    /// Numeric dates that more than one order reads.
    int openDates() const { return m_open; }
    /// Numeric dates that one order only reads.
    int settledDates() const { return m_settled; }
    /// Dates that need no order.
    int plainDates() const { return m_plain; }
    /// The first date that more than one order reads, as written.
    const QString& example() const { return m_example; }
    /// Takes over what another column of the same file has seen.
    void join(const DateColumn& other);

private:
    int m_votes[3] = {0, 0, 0}; ///< dates that each order reads
    int m_numeric = 0, m_open = 0, m_settled = 0, m_plain = 0, m_points = 0;
    bool m_pointsAgainst = false;
    QString m_example;
};

/// What a cell that should be a date turned out to be.
struct WrittenDate {
    enum class Kind {
        Nothing,     ///< empty, or a word for "none"
        Date,        ///< `date` holds it
        WithoutYear, ///< a day and a month only
        Open,        ///< could be read in two ways and no order was given
        Impossible,  ///< looks like a date, but there is no such day
        Other        ///< not a date
    };
    Kind kind = Kind::Nothing;
    QDate date;
};

/// Reads one cell: ISO 8601 (a time after it is passed over), numeric with / . - or spaces in the given order, or with a
/// month's name in English, German, French or Spanish. A year of two digits is the latest one not after `latest`.
WrittenDate readWrittenDate(const QString& cell, std::optional<DateOrder> order, QDate latest);

} // namespace storage
