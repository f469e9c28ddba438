// The head and foot of a paper, and its words as plain text.
#include "ui/core/print/paper.h"

#include "ui/core/date_forms.h"
#include "ui/core/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui::print
{

namespace
{

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(ui::print::Paper)
};

} // namespace

QString Paper::text() const
{
    QStringList lines{title, by, printed};
    const auto table = [&](const std::vector<PaperColumn>& columns, const std::vector<PaperRow>& rows) {
        QStringList words;
        for (const PaperColumn& column : columns)
            words.append(column.words);
        lines.append(words.join(u'\t'));
        for (const PaperRow& row : rows)
            lines.append(row.cells.join(u'\t'));
    };
    for (const PaperPart& part : parts) {
        if (const auto* heading = std::get_if<PaperHeading>(&part)) {
            lines.append(heading->words);
        } else if (const auto* words = std::get_if<PaperText>(&part)) {
            lines.append(words->words);
        } else if (const auto* rows = std::get_if<PaperTable>(&part)) {
            table(rows->columns, rows->rows);
        } else if (const auto* week = std::get_if<WeekGrid>(&part)) {
            for (const WeekDay& day : week->days) {
                lines.append(day.weekday + u' ' + day.number);
                for (const WeekSession& session : day.sessions)
                    lines.append(session.row.cells.join(u'\t'));
            }
            lines += week->notes;
            lines.append(week->count);
        }
    }
    lines.append(foot);
    return lines.join(u'\n');
}

QString zoneWords(const models::Zone& zone, models::UtcTime at)
{
    const QString town = zone.id().section(u'/', -1).replace(u'_', u' ');
    const QString name = zone.abbreviation(at);
    return town == name || !zone.id().contains(u'/')
               ? name
               : PaperWords::tr("%1 time (%2)", "a town and its zone: Berlin time (CEST)").arg(town, name);
}

QString paperDate(QDate date, const QLocale& locale)
{
    return locale.toString(date, dateFormWithoutWeekday(locale));
}

QString paperSpan(QDate from, QDate to, const QLocale& locale)
{
    if (from == to)
        return paperDate(from, locale);
    const QString last = paperDate(to, locale);
    const QString day = locale.toString(to.day());
    // Where the locale begins with the day, the month is said once.
    if (from.month() == to.month() && from.year() == to.year() && last.startsWith(day) && last.size() > day.size() &&
        !last[day.size()].isDigit())
        return locale.toString(from.day()) + (last[day.size()] == u'.' ? u"."_s : QString()) + u"\u2013" + last;
    return paperDate(from, locale) + u" \u2013 " + last;
}

PaperDesk paperDesk(const Practice& practice, const QLocale& locale, models::UtcTime now)
{
    return {fullName(practice.trainer.firstName, practice.trainer.lastName), calendar::TimeText(practice.zone, locale),
            now};
}

Paper blankPaper(const PaperDesk& desk, const QString& title, models::UtcTime at,
                 const std::optional<PaperChoice>& choice)
{
    Paper paper;
    const QLocale& locale = desk.times.locale();
    paper.title = title;
    paper.by = PaperWords::tr("%1, %2", "the trainer and the zone of the times")
                   .arg(desk.trainer, zoneWords(desk.times.zone(), at));
    paper.printed = PaperWords::tr("Printed %1, %2", "a day and a time")
                        .arg(paperDate(desk.times.zone().dateOf(desk.now), locale), desk.times.clock(desk.now));
    if (choice) {
        if (!choice->health && !choice->amounts)
            paper.foot = PaperWords::tr("No health notes, no amounts");
        else if (!choice->health)
            paper.foot = PaperWords::tr("No health notes");
        else
            paper.foot = PaperWords::tr("Confidential: holds health notes");
    }
    return paper;
}

} // namespace ui::print
