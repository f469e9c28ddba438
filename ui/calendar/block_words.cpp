// Sentences are made of whole parts, joined by commas.
#include "ui/calendar/block_words.h"

#include "ui/core/calendar/block_text.h"
#include "ui/core/calendar/hour_rows.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;
using models::BookingStatus;

namespace ui::calendar
{

namespace
{

QString said(const char* text, const char* comment)
{
    return QCoreApplication::translate("Calendar", text, comment);
}

} // namespace

QString statusWord(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Pending:
        return said("asked for", "state of a booking: pending");
    case BookingStatus::Confirmed:
        return said("confirmed", "state of a booking");
    case BookingStatus::Completed:
        return said("completed", "state of a booking");
    case BookingStatus::Cancelled:
        return said("cancelled", "state of a booking");
    case BookingStatus::NoShow:
        break;
    }
    return said("no-show", "state of a booking");
}

QString coverWord(Cover cover)
{
    switch (cover) {
    case Cover::Unpaid:
        return said("unpaid", "how a booking is paid");
    case Cover::Paid:
        return said("paid", "how a booking is paid");
    case Cover::Pack:
        return said("paid by pack", "how a booking is paid");
    case Cover::Nothing:
        break;
    }
    return {};
}

QString fullName(const Session& session)
{
    return QString(session.firstName + u' ' + session.lastName).simplified();
}

QString blockTitle(const Block& block)
{
    return block.isGroup() ? QString(block.service.name + u' ' + seatsText(block)) : fullName(block.people.front());
}

QString blockSentence(const Block& block, const TimeText& times)
{
    const HourRows rows(times.zone(), {times.zone().dateOf(block.start())});
    const auto clock = [&](models::UtcTime time) {
        return rows.changesClock(0) ? times.withZone(times.clock(time), time) : times.clock(time);
    };
    QStringList parts{blockTitle(block)};
    if (!block.isGroup())
        parts.append(block.service.name);
    parts.append(times.longDate(times.zone().dateOf(block.start())));
    parts.append(said("%1 to %2", "from one time to another").arg(clock(block.start()), clock(block.end())));
    parts.append(statusWord(block.status));
    const Session& first = block.people.front();
    if (!block.isGroup() && block.status != BookingStatus::Cancelled && first.cover != Cover::Nothing)
        parts.append(coverWord(first.cover));
    if (!first.meetingUrl.isEmpty())
        parts.append(said("online", "a session held online"));
    if (first.twoVersions)
        parts.append(said("two versions", "a booking that was changed in two places"));
    if (first.delivery == Delivery::Waiting)
        parts.append(said("not yet synced", "a booking the server does not have"));
    if (first.delivery == Delivery::Refused)
        parts.append(first.refusal.isEmpty() ? said("refused by the server", "a booking") : first.refusal);
    if (block.clash)
        parts.append(said("overlaps another", "a session that clashes"));
    return parts.join(u", "_s);
}

QString stretchLabel(models::UtcTime start, models::UtcTime end, const TimeText& times)
{
    return times.weekday(times.zone().dateOf(start)) + u' ' + times.range(start, end);
}

} // namespace ui::calendar
