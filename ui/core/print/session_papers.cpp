// The list of sessions.
#include "ui/core/print/session_papers.h"

#include "models/entities/people.h"
#include "ui/core/calendar/block_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using ui::calendar::Block;
using ui::calendar::Session;

namespace ui::print
{

namespace
{

struct SessionWords {
    Q_DECLARE_TR_FUNCTIONS(ui::print::Paper)
};

QString coverWords(calendar::Cover cover)
{
    switch (cover) {
    case calendar::Cover::Unpaid:
        return SessionWords::tr("unpaid", "how a booking is paid");
    case calendar::Cover::Paid:
        return SessionWords::tr("paid", "how a booking is paid");
    case calendar::Cover::Pack:
        return SessionWords::tr("by pack", "how a booking is paid");
    case calendar::Cover::Nothing:
        break;
    }
    return u"–"_s;
}

QString nameOf(const Session& person)
{
    return calendar::nameAt(calendar::NameStep::Full, person.firstName, person.lastName);
}

models::Result<QString> healthOf(const storage::Reader& reader, const models::Uuid& client)
{
    TD_ASSIGN(const auto profile, reader.first<models::ClientProfile>(u"WHERE user_id = ?"_s, {client.toString()}));
    return profile ? profile->healthConditions.value_or(QString()) : QString();
}

} // namespace

QString statusWords(models::BookingStatus status)
{
    switch (status) {
    case models::BookingStatus::Pending:
        return SessionWords::tr("pending", "state of a booking");
    case models::BookingStatus::Confirmed:
        return SessionWords::tr("confirmed", "state of a booking");
    case models::BookingStatus::Completed:
        return SessionWords::tr("completed", "state of a booking");
    case models::BookingStatus::Cancelled:
        return SessionWords::tr("cancelled", "state of a booking");
    case models::BookingStatus::NoShow:
        break;
    }
    return SessionWords::tr("no-show", "state of a booking");
}

models::Result<Paper> dayListPaper(const storage::Reader& reader, const PaperDesk& desk, const DayBlocks& days,
                                   const PaperChoice& choice)
{
    const QLocale& locale = desk.times.locale();
    const QDate from = days.front().first, to = days.back().first;
    Paper paper =
        blankPaper(desk,
                   from == to ? SessionWords::tr("Day, %1", "a date").arg(desk.times.longDate(from))
                              : SessionWords::tr("Sessions, %1", "a span of days").arg(paperSpan(from, to, locale)),
                   desk.times.zone().startOfDay(from), choice);
    int count = 0;
    for (const auto& [date, blocks] : days) {
        if (blocks.empty())
            continue;
        if (from != to)
            paper.add(PaperHeading{desk.times.longDate(date)});
        PaperTable table{{{SessionWords::tr("Time"), 1.3, false},
                          {SessionWords::tr("Client"), 2.4, false},
                          {SessionWords::tr("Service"), 1.8, false},
                          {SessionWords::tr("State"), 1.2, false},
                          {SessionWords::tr("Paid"), 1, true}},
                         {}};
        if (choice.health)
            table.columns.insert(table.columns.begin() + 4, {SessionWords::tr("Health notes"), 2.2, false});
        for (const Block& block : blocks) {
            ++count;
            bool first = true;
            for (const Session& person : block.people) {
                QStringList cells{first ? desk.times.range(block.start(), block.end()) : QString(), nameOf(person),
                                  !first            ? QString()
                                  : block.isGroup() ? QString(block.service.name + u' ' + calendar::seatsText(block))
                                                    : block.service.name,
                                  statusWords(person.status)};
                if (!person.meetingUrl.isEmpty() && first)
                    cells[2] = SessionWords::tr("%1, online", "a service").arg(cells[2]);
                if (choice.health) {
                    TD_ASSIGN(const QString health, healthOf(reader, person.clientId));
                    cells.append(health.isEmpty() ? u"–"_s : health);
                }
                cells.append(coverWords(person.cover));
                table.rows.push_back({cells, false});
                first = false;
            }
        }
        paper.add(std::move(table));
    }
    if (count == 0)
        paper.add(PaperText{SessionWords::tr("No sessions in these days."), false});
    else
        paper.add(PaperText{SessionWords::tr("%Ln session(s)", nullptr, count), true});
    return paper;
}

} // namespace ui::print
