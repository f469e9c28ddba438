// Editing hours.
#include "ui/profile/hours_section.h"

#include "ui/core/plans/profile.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form_draft.h"
#include "ui/kit/icon_mark.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"
#include "ui/kit/value_fields.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using models::MinuteRange;

namespace ui
{

namespace
{

QTime timeOfMinutes(int minutes)
{
    // A day may end at 24:00, which is written as midnight.
    return QTime((minutes / 60) % 24, minutes % 60);
}

int minutesOf(QTime time, bool isEnd)
{
    const int minutes = time.hour() * 60 + time.minute();
    return isEnd && minutes == 0 ? 1440 : minutes;
}

int openMinutes(const std::vector<MinuteRange>& ranges)
{
    int sum = 0;
    for (const MinuteRange& range : ranges)
        sum += range.to - range.from;
    return sum;
}

} // namespace

HoursSection::HoursSection(Theme& theme, const QLocale& locale, std::function<bool(const Plan&)> act, Hits hits,
                           QSettings* memory, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_locale(locale), m_act(std::move(act)), m_hits(std::move(hits)),
      m_memory(memory)
{
    setObjectName(u"hoursSection"_s);
    auto* column = columnLayout(this, 0);
    auto* head = rowLayout(nullptr, 12);
    head->addWidget(new Text(theme, tr("Hours"), Type::Panel), 1);
    m_state = new Text(theme, {}, Type::Small, &Tokens::ok);
    m_state->setObjectName(u"hoursState"_s);
    m_tick = new IconMark(theme, u"check"_s, 16, &Tokens::ok);
    m_tick->hide();
    auto* state = rowLayout(nullptr, 4);
    state->addWidget(m_tick);
    state->addWidget(m_state);
    head->addLayout(state);
    auto* copy = new Button(theme, tr("Copy Monday to weekdays"), Button::Kind::Default, u"copy"_s);
    copy->setCompact(true);
    copy->setObjectName(u"copyMonday"_s);
    head->addWidget(copy);
    column->addLayout(head);
    column->addSpacing(8);
    m_rows = columnLayout(nullptr, 0);
    column->addLayout(m_rows);
    connect(copy, &QPushButton::clicked, this, [this] {
        Week week = m_availability.weekly.value_or(Week{});
        for (int day = 1; day < 5; ++day)
            week[size_t(day)] = week[0];
        saveWeek(week);
    });
}

void HoursSection::show(const models::Availability& availability, const Wording& wording, QDate today)
{
    m_availability = availability;
    m_wording = wording;
    m_today = today;
    m_twelve = wording.times().isTwelveHour();
    rebuild();
}

void HoursSection::startException(Exception kind)
{
    m_adding = kind;
    rebuild();
}

void HoursSection::rebuild()
{
    if (m_draft)
        m_draft->keepNow();
    delete std::exchange(m_draft, nullptr);
    // The field in use keeps the focus though it is another one.
    const QWidget* focused = QApplication::focusWidget();
    const QString focus = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    emptyLayout(m_rows);
    for (int day = 0; day < 7; ++day)
        addDay(day);
    addExceptions();
    for (QWidget* again : focus.isEmpty() ? QList<QWidget*>() : findChildren<QWidget*>(focus)) {
        if (!again->isHidden() && !isLeaving(again, this))
            again->setFocus(Qt::OtherFocusReason);
    }
}

void HoursSection::addDay(int day)
{
    auto* row = new QWidget;
    row->setMinimumHeight(39); // and a hairline
    auto* line = rowLayout(row, 8, {0, 5, 0, 6});
    auto* name = new Text(m_theme, m_locale.standaloneDayName(day + 1), Type::Body, &Tokens::text, 500);
    name->setMinimumWidth(m_theme.scaled(88));
    line->addWidget(name);
    m_pairs[size_t(day)].clear();
    const std::vector<MinuteRange> ranges =
        m_availability.weekly ? (*m_availability.weekly)[size_t(day)] : std::vector<MinuteRange>();
    if (ranges.empty())
        line->addWidget(
            new Text(m_theme, m_availability.weekly ? tr("Closed") : tr("Any time"), Type::Body, &Tokens::text2));
    for (size_t i = 0; i < ranges.size(); ++i) {
        const auto field = [&](int minutes, const QString& what) {
            auto* one = new TimeField(m_theme, m_locale, m_twelve);
            one->setCompact(true);
            one->setFixedWidth(m_theme.scaled(m_twelve ? 76 : 52));
            one->setTime(timeOfMinutes(minutes));
            one->setAccessibleName(tr("%1 %2", "a weekday and from or to").arg(name->text(), what));
            one->setObjectName(u"hours_%1_%2_%3"_s.arg(day).arg(i).arg(what == tr("from") ? u"from"_s : u"to"_s));
            connect(one, &TimeField::timeChanged, this, [this, day] { saveDay(day); });
            return one;
        };
        TimeField* from = field(ranges[i].from, tr("from"));
        TimeField* to = field(ranges[i].to, tr("to"));
        line->addWidget(from);
        line->addWidget(new Text(m_theme, u"–"_s, Type::Body, &Tokens::text2));
        line->addWidget(to);
        auto* remove = Button::iconOnly(m_theme, u"x"_s, tr("Remove these hours"), Button::Kind::Quiet, 16);
        remove->setCompact(true);
        remove->setObjectName(u"removeHours_%1_%2"_s.arg(day).arg(i));
        connect(remove, &QPushButton::clicked, this, [this, day, i, ranges] {
            std::vector<MinuteRange> left = ranges;
            left.erase(left.begin() + qsizetype(i));
            setDay(day, left);
        });
        line->addWidget(remove);
        m_pairs[size_t(day)].push_back({from, to});
    }
    auto* add = Button::iconOnly(m_theme, u"plus"_s, tr("Add hours on %1").arg(name->text()), Button::Kind::Quiet, 16);
    add->setCompact(true);
    add->setObjectName(u"addHours_%1"_s.arg(day));
    const bool full = !ranges.empty() && ranges.back().to >= 1380;
    // Only hidden, never shown, before it lies in its row: a shown widget without a parent is a window.
    if (full)
        add->hide();
    connect(add, &QPushButton::clicked, this, [this, day, ranges] {
        std::vector<MinuteRange> more = ranges;
        const int from = ranges.empty() ? 8 * 60 : std::min(ranges.back().to + 60, 1380);
        more.push_back({from, std::min(from + (ranges.empty() ? 4 * 60 : 60), 1440)});
        setDay(day, more);
    });
    line->addWidget(add);
    line->addStretch(1);
    if (!ranges.empty())
        line->addWidget(
            new Text(m_theme, m_wording->times().duration(openMinutes(ranges)), Type::Small, &Tokens::text2));
    auto* copy =
        Button::iconOnly(m_theme, u"copy"_s, tr("Copy %1 to the weekdays").arg(name->text()), Button::Kind::Quiet, 16);
    copy->setCompact(true);
    copy->setObjectName(u"copyHours_%1"_s.arg(day));
    connect(copy, &QPushButton::clicked, this, [this, ranges] {
        Week week = m_availability.weekly.value_or(Week{});
        for (int weekday = 0; weekday < 5; ++weekday)
            week[size_t(weekday)] = ranges;
        saveWeek(week);
    });
    line->addWidget(copy);
    m_rows->addWidget(row);
    auto* problem = new Text(m_theme, {}, Type::Small, &Tokens::danger);
    problem->setObjectName(u"hoursProblem_%1"_s.arg(day));
    problem->setContentsMargins(m_theme.scaled(88) + 8, 0, 0, 6);
    problem->hide();
    m_rows->addWidget(problem);
    m_problems[size_t(day)] = problem;
    m_rows->addWidget(new Hairline(m_theme));
}

void HoursSection::sayProblem(int day, const QString& words)
{
    m_state->setText({});
    m_tick->hide();
    m_problems[size_t(day)]->setText(words);
    m_problems[size_t(day)]->setVisible(!words.isEmpty());
}

void HoursSection::saveDay(int day)
{
    std::vector<MinuteRange> ranges;
    for (const Pair& pair : m_pairs[size_t(day)]) {
        const auto from = pair.from->time();
        const auto to = pair.to->time();
        const bool good = from && to && minutesOf(*to, true) > minutesOf(*from, false);
        pair.to->setProblem(!good);
        if (!good) {
            sayProblem(day, from && to ? tr("The end must be after the start.") : tr("Enter times like 9 or 17:30."));
            return;
        }
        ranges.push_back({minutesOf(*from, false), minutesOf(*to, true)});
    }
    std::sort(ranges.begin(), ranges.end());
    for (size_t i = 1; i < ranges.size(); ++i) {
        if (ranges[i].from < ranges[i - 1].to) {
            sayProblem(day, tr("These hours overlap."));
            return;
        }
    }
    setDay(day, ranges);
}

void HoursSection::setDay(int day, std::vector<MinuteRange> ranges)
{
    Week week = m_availability.weekly.value_or(Week{});
    week[size_t(day)] = std::move(ranges);
    saveWeek(week);
}

void HoursSection::saveWeek(const Week& week)
{
    if (m_availability.weekly == week || !m_act(setWeeklyHours(week)))
        return;
    m_availability.weekly = week;
    m_state->setInk(&Tokens::ok);
    m_state->setText(tr("Saved"));
    m_tick->show();
    // The fields that spoke are still at work.
    QMetaObject::invokeMethod(this, &HoursSection::rebuild, Qt::QueuedConnection);
}

void HoursSection::addExceptions()
{
    auto* head = new QWidget;
    auto* line = rowLayout(head, 8, {0, 18, 0, 4});
    line->addWidget(new Text(m_theme, tr("Days that differ"), Type::Body, &Tokens::text, 600), 1);
    const auto add = [&](const QString& words, Exception kind) {
        auto* button = new Button(m_theme, words, Button::Kind::Quiet, u"plus"_s);
        button->setCompact(true);
        button->setObjectName(kind == Exception::DayOff ? u"addDayOff"_s : u"addExtraHours"_s);
        connect(button, &QPushButton::clicked, this, [this, kind] {
            if (m_draft)
                m_draft->end();
            m_adding = m_adding == kind ? Exception::None : kind;
            QMetaObject::invokeMethod(this, &HoursSection::rebuild, Qt::QueuedConnection);
        });
        line->addWidget(button);
    };
    add(tr("Day off"), Exception::DayOff);
    add(tr("Extra hours"), Exception::ExtraHours);
    m_rows->addWidget(head);
    if (m_adding != Exception::None) {
        m_rows->addWidget(exceptionForm(m_adding == Exception::DayOff));
        m_rows->addSpacing(8);
    }
    auto* list = new QWidget;
    auto* chips = new FlowLayout(8, list);
    int shown = 0;
    for (const auto& [date, exception] : m_availability.exceptions) {
        if (!exception.ranges || date < m_today || shown >= 20)
            continue;
        ++shown;
        const bool off = exception.ranges->empty();
        QStringList parts;
        for (const MinuteRange& range : *exception.ranges)
            parts.append(m_wording->times().clock(timeOfMinutes(range.from)) % u'–' %
                         m_wording->times().clock(timeOfMinutes(range.to)));
        QString words = m_wording->times().date(date, m_today) % u", "_s % (off ? tr("off") : parts.join(u", "_s));
        if (!exception.note.isEmpty())
            words += u" · "_s % exception.note;
        auto* chip = new RemovableChip(m_theme, words, off ? ChipTone::Neutral : ChipTone::Accent,
                                       off ? u"sun"_s : u"clock"_s, tr("Follow the weekly hours again"));
        connect(chip, &QAbstractButton::clicked, this, [this, day = date] {
            if (m_act(removeDayException(day))) {
                m_availability.exceptions.erase(day);
                QMetaObject::invokeMethod(this, &HoursSection::rebuild, Qt::QueuedConnection);
            }
        });
        chips->addWidget(chip);
    }
    if (shown == 0)
        chips->addWidget(new Text(m_theme, tr("Every week is the same."), Type::Body, &Tokens::text2));
    m_rows->addWidget(list);
}

QWidget* HoursSection::exceptionForm(bool dayOff)
{
    auto* form = new QWidget;
    form->setObjectName(u"exceptionForm"_s);
    auto* column = columnLayout(form, 8);
    auto* line = rowLayout(nullptr, 8);
    column->addLayout(line);
    auto* date = new DateField(m_theme, m_locale, [today = m_today] { return today; });
    date->setObjectName(u"exceptionDate"_s);
    date->setFixedWidth(136);
    date->setDate(m_today.addDays(1));
    date->setAccessibleName(tr("Date"));
    line->addWidget(date);
    TimeField* from = nullptr;
    TimeField* to = nullptr;
    if (!dayOff) {
        from = new TimeField(m_theme, m_locale, m_twelve);
        to = new TimeField(m_theme, m_locale, m_twelve);
        from->setTime({9, 0});
        to->setTime({13, 0});
        from->setAccessibleName(tr("From"));
        to->setAccessibleName(tr("To"));
        for (TimeField* field : {from, to})
            field->setFixedWidth(m_theme.scaled(m_twelve ? 84 : 64));
        line->addWidget(from);
        line->addWidget(new Text(m_theme, u"–"_s, Type::Body, &Tokens::text2));
        line->addWidget(to);
    }
    auto* note = new Field(m_theme, tr("Note, optional"));
    note->setObjectName(u"exceptionNote"_s);
    note->setAccessibleName(tr("Note"));
    note->setMaxLength(200);
    line->addWidget(note, 1);
    auto* save = new Button(m_theme, dayOff ? tr("Add day off") : tr("Add hours"));
    save->setObjectName(u"exceptionSave"_s);
    line->addWidget(save);
    auto* strip = new Strip(m_theme, Strip::Tone::Warn, u"calendar-days"_s, {});
    strip->setObjectName(u"exceptionHits"_s);
    column->addWidget(strip);
    // What is typed so far: its hours, or no value while they make no sense.
    const auto ranges = [from, to, dayOff]() -> std::optional<std::vector<MinuteRange>> {
        if (dayOff)
            return std::vector<MinuteRange>();
        const auto start = from->time(), end = to->time();
        if (!start || !end || minutesOf(*end, true) <= minutesOf(*start, false))
            return {};
        return std::vector<MinuteRange>{{minutesOf(*start, false), minutesOf(*end, true)}};
    };
    const auto showHits = [this, date, ranges, strip] {
        const auto day = date->date();
        const auto hours = ranges();
        const QStringList hit = day && hours ? m_hits(*day, *hours) : QStringList();
        strip->setVisible(!hit.isEmpty());
        strip->setTitle(tr("%Ln session(s) are outside these hours and stay booked", nullptr, int(hit.size())));
        strip->setText(hit.join(u'\n'));
    };
    connect(date, &QLineEdit::textChanged, strip, showHits);
    for (TimeField* field : {from, to})
        if (field)
            connect(field, &QLineEdit::textChanged, strip, showHits);
    m_draft = new FormDraft(form, u"exception"_s, m_memory);
    m_draft->open({{},
                   dayOff ? tr("Day off") : tr("Extra hours"),
                   u"trainer_profiles"_s,
                   {},
                   QString::number(int(m_adding)),
                   {}});
    showHits();
    connect(save, &QPushButton::clicked, this, [this, date, to, note, ranges] {
        const auto day = date->date();
        const auto hours = ranges();
        date->setProblem(!day);
        if (to)
            to->setProblem(!hours);
        if (!day || !hours) {
            (day ? static_cast<QWidget*>(to) : date)->setFocus(Qt::OtherFocusReason);
            return;
        }
        const QString words = note->text().trimmed();
        if (!m_act(setDayException(*day, *hours, words.isEmpty() ? std::optional<QString>() : words)))
            return;
        models::DayException exception = m_availability.exceptions.contains(*day) ? m_availability.exceptions[*day]
                                                                                  : models::DayException{.date = *day};
        exception.ranges = *hours;
        exception.note = words;
        m_availability.setException(exception);
        m_draft->end();
        m_adding = Exception::None;
        QMetaObject::invokeMethod(this, &HoursSection::rebuild, Qt::QueuedConnection);
    });
    return form;
}

} // namespace ui
