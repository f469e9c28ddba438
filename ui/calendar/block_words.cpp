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

struct BlockWords {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

} // namespace

QString statusWord(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Pending:
        return BlockWords::tr("asked for", "state of a booking: pending");
    case BookingStatus::Confirmed:
        return BlockWords::tr("confirmed", "state of a booking");
    case BookingStatus::Completed:
        return BlockWords::tr("completed", "state of a booking");
    case BookingStatus::Cancelled:
        return BlockWords::tr("cancelled", "state of a booking");
    case BookingStatus::NoShow:
        break;
    }
    return BlockWords::tr("no-show", "state of a booking");
}

QString coverWord(Cover cover)
{
    switch (cover) {
    case Cover::Unpaid:
        return BlockWords::tr("unpaid", "how a booking is paid");
    case Cover::Paid:
        return BlockWords::tr("paid", "how a booking is paid");
    case Cover::Pack:
        return BlockWords::tr("paid by pack", "how a booking is paid");
    case Cover::Nothing:
        break;
    }
    return {};
}

QString fullName(const Session& session)
{
    return QString(session.firstName + u' ' + session.lastName).simplified();
}

QString capitalised(const QString& word)
{
    return word.isEmpty() ? word : QString(word.at(0).toUpper() + word.mid(1));
}

QString blockTitle(const Block& block)
{
    return block.isGroup() ? QString(block.service.name + u' ' + seatsText(block)) : fullName(block.people.front());
}

QString rangeWords(const Block& block, const TimeText& times)
{
    const QString range = times.range(block.start(), block.end());
    return HourRows(times.zone(), {times.zone().dateOf(block.start())}).changesClock(0)
               ? times.withZone(range, block.start())
               : range;
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
    parts.append(BlockWords::tr("%1 to %2", "from one time to another").arg(clock(block.start()), clock(block.end())));
    parts.append(statusWord(block.status));
    const Session& first = block.people.front();
    if (!block.isGroup() && block.status != BookingStatus::Cancelled && first.cover != Cover::Nothing)
        parts.append(coverWord(first.cover));
    if (!first.meetingUrl.isEmpty())
        parts.append(BlockWords::tr("online", "a session held online"));
    if (first.twoVersions)
        parts.append(BlockWords::tr("two versions", "a booking that was changed in two places"));
    if (first.delivery == Delivery::Waiting)
        parts.append(BlockWords::tr("not yet synced", "a booking the server does not have"));
    if (first.delivery == Delivery::Refused)
        parts.append(first.refusal.isEmpty() ? BlockWords::tr("refused by the server", "a booking") : first.refusal);
    if (block.clash)
        parts.append(BlockWords::tr("overlaps another", "a session that clashes"));
    return parts.join(u", "_s);
}

QString stretchLabel(models::UtcTime start, models::UtcTime end, const TimeText& times)
{
    return times.weekday(times.zone().dateOf(start)) + u' ' + times.range(start, end);
}

} // namespace ui::calendar
