// SeriesDates: every date of a series before it is booked - how it stands, skipped or moved one by one.
#pragma once

#include "ui/core/calendar/calendar_model.h"
#include "ui/core/calendar/time_text.h"
#include "ui/core/plans/series_plans.h"
#include "ui/kit/theme.h"

#include <QWidget>

class QScrollArea;

namespace ui
{
class LinkButton;
class Text;
} // namespace ui

namespace ui::calendar
{

class SeriesDates : public QWidget
{
    Q_OBJECT

public:
    SeriesDates(Theme& theme, CalendarModel& model, Commands& commands, TimeText times, QWidget* parent = nullptr);

    void setTimes(const TimeText& times) { m_times = times; }
    /// Lists the dates of a series. What was skipped or moved stays for dates that are still among them.
    models::Status show(const plans::SeriesRequest& series);
    /// The series with its dates skipped and moved as they are here.
    plans::SeriesRequest chosen() const;
    /// Dates that are taken and neither skipped nor moved: the series cannot be booked while there are any.
    int taken() const { return m_taken; }
    /// Dates that will be booked.
    int kept() const { return m_kept; }
    void clear();

Q_SIGNALS:
    /// A date was skipped, taken back or moved.
    void changed();

private:
    void rebuild(const std::vector<Consequences::SeriesDate>& dates);
    QWidget* rowOf(models::UtcTime occurrence, const Consequences::SeriesDate& date);
    void skip(models::UtcTime occurrence, bool skipped);
    bool moveTo(models::UtcTime occurrence, const QString& text);
    QString words(models::UtcTime time) const;

    Theme& m_theme;
    CalendarModel& m_model;
    Commands& m_commands;
    TimeText m_times;
    plans::SeriesRequest m_series;
    std::vector<models::UtcTime> m_occurrences;
    std::vector<Consequences::SeriesDate> m_dates;
    std::set<models::UtcTime> m_skipped;
    std::map<models::UtcTime, models::UtcTime> m_moved;
    std::optional<models::UtcTime> m_moving; ///< the date whose new time is being typed
    bool m_focusMove = false;
    int m_taken = 0;
    int m_kept = 0;
    Text* m_summary;
    LinkButton* m_skipTaken;
    QScrollArea* m_area;
    QWidget* m_rows;
};

} // namespace ui::calendar
