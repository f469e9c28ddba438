// Paper: the contents of what is printed or kept as PDF, in parts that a layout puts on pages.
#pragma once

#include "ui/core/calendar/time_text.h"
#include "ui/core/commands.h"

#include <QLocale>
#include <QStringList>
#include <variant>
#include <vector>

namespace ui::print
{

/// What may stand on a paper beyond the plain facts. Nothing sensitive is printed unless it was ticked.
struct PaperChoice {
    bool amounts = false;
    bool health = false; ///< health notes and dates of birth
    bool operator==(const PaperChoice&) const = default;
};

struct PaperColumn {
    QString words;
    double weight = 1;  ///< share of the width
    bool atEnd = false; ///< figures stand at the end side
};

struct PaperRow {
    QStringList cells;
    bool strong = false;
};

/// Its headings come again on each page; a row is never split.
struct PaperTable {
    std::vector<PaperColumn> columns;
    std::vector<PaperRow> rows;
};

struct PaperHeading {
    QString words;
};

struct PaperText {
    QString words;
    bool strong = false;
};

/// One session of a printed week. Minutes count from local midnight.
struct WeekSession {
    int from = 0;
    int to = 0;
    models::Uuid id;
    int order = 0;     ///< of its service, for the overlap columns
    QStringList names; ///< the full name, then shorter ones
    QString time;      ///< "08:15"
    QString service;   ///< empty for a group, whose name is the service
    QString status;    ///< in words
    bool pending = false;
    bool outside = false; ///< of the printed hours: it stands in the list only
    bool listed = false;  ///< also in the list when it fits (the people of a group)
    PaperRow row;         ///< how the list says it: day, times, who, what, status
};

struct WeekDay {
    QString weekday;
    QString number;
    std::vector<std::pair<int, int>> closed; ///< minutes within the printed hours, hatched
    std::vector<WeekSession> sessions;
};

/// A week on one page: days beside each other over the same hours, and a list of what the grid cannot hold.
struct WeekGrid {
    int fromHour = 7;
    int toHour = 20;
    QStringList hourLabels; ///< toHour - fromHour + 1 of them
    std::vector<WeekDay> days;
    QStringList notes; ///< "Sunday 15 June: day off"
    QString count;     ///< "40 sessions"
    QString hatched;   ///< what hatching means; empty when nothing is hatched
    QString starred;   ///< what a star means
    QString listTitle; ///< of the list
    std::vector<PaperColumn> listColumns;
};

using PaperPart = std::variant<PaperHeading, PaperText, PaperTable, WeekGrid>;

/// A paper: its head, its parts, and what its foot promises.
struct Paper {
    QString title;   ///< with the period: "Week 24, 9–15 June 2025"
    QString by;      ///< "Mirela Lungu, Berlin time (CEST)"
    QString printed; ///< "Printed 11 June 2025, 10:36"
    QString foot;    ///< "No health notes, no amounts"
    std::vector<PaperPart> parts;

    /// Every word of it, in reading order.
    QString text() const;
    void add(PaperPart part) { parts.push_back(std::move(part)); }
};

/// Whose paper it is and when it was printed.
struct PaperDesk {
    QString trainer;
    calendar::TimeText times;
    models::UtcTime now;
};

PaperDesk paperDesk(const Practice& practice, const QLocale& locale, models::UtcTime now);

/// A paper with its head filled in: trainer, zone (in force at `at`) and time of printing. `choice` decides the foot.
Paper blankPaper(const PaperDesk& desk, const QString& title, models::UtcTime at,
                 const std::optional<PaperChoice>& choice);

/// "Berlin time (CEST)"
QString zoneWords(const models::Zone& zone, models::UtcTime at);
/// "11 June 2025"
QString paperDate(QDate date, const QLocale& locale);
/// "9–15 June 2025", "30 June – 6 July 2025"
QString paperSpan(QDate from, QDate to, const QLocale& locale);

} // namespace ui::print
