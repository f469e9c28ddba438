// The list of dates.
#include "ui/calendar/series_dates.h"

#include "ui/core/calendar/clock_lines.h"
#include "ui/core/calendar/typed_time.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"
#include "ui/kit/tones.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::UtcTime;

namespace ui::calendar
{

namespace
{

constexpr int kDateRowHeight = 32;
constexpr int kRowsShown = 5;

std::pair<QString, Tone> stateWords(const QString& state)
{
    if (state == u"clash")
        return {SeriesDates::tr("taken", "state of a date"), Tone::Danger};
    if (state == u"outside_hours")
        return {SeriesDates::tr("outside hours", "state of a date"), Tone::Warn};
    if (state == u"day_off")
        return {SeriesDates::tr("day off", "state of a date"), Tone::Warn};
    if (state == u"beyond_package")
        return {SeriesDates::tr("beyond the pack", "state of a date"), Tone::Warn};
    if (state == u"after_expiry")
        return {SeriesDates::tr("after the pack ends", "state of a date"), Tone::Warn};
    if (state == u"skipped")
        return {SeriesDates::tr("skipped", "state of a date"), Tone::Hint};
    return {SeriesDates::tr("free", "state of a date"), Tone::Ok};
}

/// Enter takes what was typed, Esc gives it up; neither closes the card.
class MoveField : public Field
{
public:
    using Field::Field;
    std::function<void()> taken;
    std::function<void()> given;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Escape)
            return given();
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
            !(event->modifiers() & Qt::ControlModifier))
            return taken();
        Field::keyPressEvent(event);
    }
};

} // namespace

SeriesDates::SeriesDates(Theme& theme, CalendarModel& model, Commands& commands, TimeText times, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_model(model), m_commands(commands), m_times(std::move(times))
{
    setObjectName(u"card.dates"_s);
    setAccessibleName(tr("Dates of the series"));
    auto* column = columnLayout(this, 4);
    auto* head = rowLayout(nullptr, 8);
    m_summary = new Text(theme, {}, Type::Small, &Tokens::text2);
    m_summary->setObjectName(u"card.dates_summary"_s);
    m_summary->setElided(true);
    head->addWidget(m_summary, 1);
    m_skipTaken = new LinkButton(theme, tr("Skip those taken"));
    m_skipTaken->setObjectName(u"card.skip_taken"_s);
    head->addWidget(m_skipTaken);
    column->addLayout(head);
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_rows = new QWidget;
    m_rows->setAutoFillBackground(false);
    columnLayout(m_rows, 0);
    m_area->setWidget(m_rows);
    column->addWidget(m_area);
    connect(m_skipTaken, &QPushButton::clicked, this, [this] {
        for (size_t i = 0; i < m_dates.size() && i < m_occurrences.size(); ++i)
            if (m_dates[i].state == u"clash")
                m_skipped.insert(m_occurrences[i]);
        Q_EMIT changed();
    });
}

void SeriesDates::clear()
{
    m_skipped.clear();
    m_moved.clear();
    m_moving.reset();
    m_occurrences.clear();
    m_dates.clear();
    m_taken = m_kept = 0;
}

models::Status SeriesDates::show(const plans::SeriesRequest& series)
{
    m_series = series;
    m_series.listOnly = true;
    // First as the rule gives them, then as they are chosen.
    TD_ASSIGN(const Act plain, m_commands.preview(plans::bookSeries(m_series)));
    m_occurrences.clear();
    for (const Consequences::SeriesDate& date : plain.consequences.dates)
        m_occurrences.push_back(date.start);
    const auto isGone = [this](UtcTime time) {
        return std::find(m_occurrences.begin(), m_occurrences.end(), time) == m_occurrences.end();
    };
    std::erase_if(m_skipped, isGone);
    std::erase_if(m_moved, [&](const auto& one) { return isGone(one.first); });
    if (m_moving && isGone(*m_moving))
        m_moving.reset();
    m_series.skipped = m_skipped;
    m_series.moved = m_moved;
    if (m_skipped.empty() && m_moved.empty()) {
        rebuild(plain.consequences.dates);
        return {};
    }
    TD_ASSIGN(const Act chosenNow, m_commands.preview(plans::bookSeries(m_series)));
    rebuild(chosenNow.consequences.dates);
    return {};
}

plans::SeriesRequest SeriesDates::chosen() const
{
    plans::SeriesRequest series = m_series;
    series.listOnly = false;
    return series;
}

QString SeriesDates::words(UtcTime time) const
{
    return tr("%1, %2", "date, time")
        .arg(m_times.date(m_times.zone().dateOf(time), m_model.today()), m_times.clock(time));
}

void SeriesDates::rebuild(const std::vector<Consequences::SeriesDate>& dates)
{
    m_dates = dates;
    m_taken = m_kept = 0;
    int unusual = 0;
    for (const Consequences::SeriesDate& date : m_dates) {
        m_taken += date.state == u"clash";
        m_kept += date.state != u"clash" && date.state != u"skipped";
        unusual += date.state != u"free" && date.state != u"clash" && date.state != u"skipped";
    }
    QStringList parts{tr("%Ln session(s)", nullptr, m_kept)};
    if (m_taken > 0)
        parts.append(tr("%Ln taken", nullptr, m_taken));
    if (unusual > 0)
        parts.append(tr("%Ln to look at", nullptr, unusual));
    const int skipped = int(m_dates.size()) - m_kept - m_taken;
    if (skipped > 0)
        parts.append(tr("%Ln skipped", nullptr, skipped));
    m_summary->setText(parts.join(u" · "_s));
    m_summary->setInk(m_taken > 0 ? &Tokens::danger : &Tokens::text2);
    m_skipTaken->setVisible(m_taken > 0);
    const int at = m_area->verticalScrollBar()->value();
    emptyLayout(m_rows->layout());
    for (size_t i = 0; i < m_dates.size() && i < m_occurrences.size(); ++i)
        m_rows->layout()->addWidget(rowOf(m_occurrences[i], m_dates[i]));
    const int rows = std::min(kRowsShown, int(m_dates.size()));
    m_area->setFixedHeight(m_theme.scaled(kDateRowHeight) * rows +
                           (int(m_dates.size()) > kRowsShown ? m_theme.scaled(kDateRowHeight) / 2 : 0));
    m_area->verticalScrollBar()->setValue(at);
}

QWidget* SeriesDates::rowOf(UtcTime occurrence, const Consequences::SeriesDate& date)
{
    auto* row = new QWidget;
    row->setFixedHeight(m_theme.scaled(kDateRowHeight));
    auto* line = rowLayout(row, 8, {0, 0, 4, 0});
    const bool skipped = m_skipped.contains(occurrence);
    auto* box = new QCheckBox(words(date.start));
    box->setObjectName(u"card.date"_s);
    box->setChecked(!skipped);
    const auto [state, tone] = stateWords(date.state);
    box->setAccessibleName(tr("%1, %2", "date, its state").arg(box->text(), state));
    connect(box, &QCheckBox::toggled, this, [this, occurrence](bool on) { skip(occurrence, !on); });
    line->addWidget(box, 1);
    if (m_moving == occurrence) {
        auto* field = new MoveField(m_theme);
        field->setObjectName(u"card.date_move"_s);
        field->setAccessibleName(tr("New time for %1").arg(words(occurrence)));
        field->setCompact(true);
        field->setText(words(date.start));
        field->selectAll();
        field->taken = [this, occurrence, field] { field->setProblem(!moveTo(occurrence, field->text())); };
        field->given = [this] {
            m_moving.reset();
            QMetaObject::invokeMethod(this, &SeriesDates::changed, Qt::QueuedConnection);
        };
        line->addWidget(field, 1);
        if (std::exchange(m_focusMove, false))
            QMetaObject::invokeMethod(
                field, [field] { field->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
        return row;
    }
    line->addWidget(new Text(m_theme, state, Type::Small, toneInk(tone)));
    auto* move = new LinkButton(m_theme, tr("Move", "a date of a series"));
    move->setObjectName(u"card.move_date"_s);
    move->setAccessibleName(tr("Move %1").arg(words(date.start)));
    move->setEnabled(!skipped);
    connect(move, &QPushButton::clicked, this, [this, occurrence] {
        m_moving = occurrence;
        m_focusMove = true;
        QMetaObject::invokeMethod(this, &SeriesDates::changed, Qt::QueuedConnection);
    });
    line->addWidget(move);
    return row;
}

void SeriesDates::skip(UtcTime occurrence, bool skipped)
{
    if (skipped)
        m_skipped.insert(occurrence);
    else
        m_skipped.erase(occurrence);
    // The box that spoke is still at work.
    QMetaObject::invokeMethod(this, &SeriesDates::changed, Qt::QueuedConnection);
}

bool SeriesDates::moveTo(UtcTime occurrence, const QString& text)
{
    const models::Zone& zone = m_times.zone();
    const auto before = m_moved.find(occurrence);
    const models::LocalTime old = zone.toLocal(before == m_moved.end() ? occurrence : before->second);
    // A day and a time, a time alone, or a day alone.
    std::optional<std::pair<QDate, QTime>> wanted = typedMoment(text, old.date, m_times.locale());
    if (!wanted) {
        QString spaced = text;
        spaced.replace(u',', u' ');
        wanted = typedMoment(spaced.simplified(), old.date, m_times.locale());
    }
    if (!wanted) {
        if (const auto time = typedTime(text))
            wanted = {old.date, *time};
        else if (const auto day = typedDate(text, old.date, m_times.locale()))
            wanted = {*day, old.time};
    }
    if (!wanted)
        return false;
    const UtcTime to = instantOrGapEnd(zone, wanted->first, wanted->second);
    if (to == occurrence)
        m_moved.erase(occurrence);
    else
        m_moved[occurrence] = to;
    m_moving.reset();
    QMetaObject::invokeMethod(this, &SeriesDates::changed, Qt::QueuedConnection);
    return true;
}

} // namespace ui::calendar
