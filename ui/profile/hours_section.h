// HoursSection: the weekly hours as pairs of times, and the days that differ.
#pragma once

#include "models/availability.h"
#include "ui/core/commands.h"
#include "ui/core/wording.h"
#include "ui/kit/theme.h"

#include <QWidget>
#include <functional>

class QHBoxLayout;
class QSettings;
class QVBoxLayout;

namespace ui
{

class Button;
class DateField;
class FormDraft;
class FormField;
class IconMark;
class Text;
class TimeField;

class HoursSection : public QWidget
{
    Q_OBJECT

public:
    /// What the hours of one day would leave outside, a line each.
    using Hits = std::function<QStringList(QDate day, const std::vector<models::MinuteRange>& ranges)>;

    /// `act` runs a plan and answers whether it was done. A day that differs is kept in `memory` while it is typed.
    HoursSection(Theme& theme, const QLocale& locale, std::function<bool(const Plan&)> act, Hits hits,
                 QSettings* memory, QWidget* parent = nullptr);
    void show(const models::Availability& availability, const Wording& wording, QDate today);
    /// What the form is for that is open, or shall be.
    enum class Exception { None = -1, DayOff, ExtraHours };
    void startException(Exception kind);
    /// Gives a weekday (0 Monday) other hours, and saves them.
    void setDay(int day, std::vector<models::MinuteRange> ranges);

private:
    using Week = std::array<std::vector<models::MinuteRange>, 7>;

    void rebuild();
    void addDay(int day);
    void addExceptions();
    QWidget* exceptionForm(bool dayOff);
    /// Reads a row's fields; saves when every pair makes sense, else marks the one that does not.
    void saveDay(int day);
    void saveWeek(const Week& week);
    void sayProblem(int day, const QString& words);

    struct Pair {
        TimeField* from;
        TimeField* to;
    };

    Theme& m_theme;
    QLocale m_locale;
    std::function<bool(const Plan&)> m_act;
    Hits m_hits;
    models::Availability m_availability;
    std::optional<Wording> m_wording;
    QDate m_today;
    QVBoxLayout* m_rows;
    Text* m_state;
    IconMark* m_tick;
    std::array<std::vector<Pair>, 7> m_pairs;
    std::array<Text*, 7> m_problems{};
    bool m_twelve = false;
    Exception m_adding = Exception::None;
    QSettings* m_memory;
    FormDraft* m_draft = nullptr; ///< of the form that is open
};

} // namespace ui
