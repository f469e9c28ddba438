// Cutting events into days and keeping them in the availability.
#include "storage/exchange/busy_blocks.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage
{

using models::DayException;
using models::MinuteRange;
using models::UtcTime;

BusyBlocks::BusyBlocks(models::Availability& availability, const models::Zone& zone, models::TimeSpan window)
    : m_availability(availability), m_zone(zone), m_window(window)
{
    const QDate first = zone.dateOf(window.start), last = zone.dateOf(window.end);
    for (const auto& [date, exception] : availability.exceptions) {
        if (date < first || date > last)
            continue;
        for (const models::BusyTime& busy : exception.busy) {
            if (!busy.uid.isEmpty())
                m_byUid[busy.uid].push_back({date, busy.range, busy.note, false});
        }
        for (const QJsonValue& value : exception.other.value(u"events"_s).toArray()) {
            const QJsonObject event = value.toObject();
            const auto from = models::minuteFromText(event.value(u"start"_s).toString());
            const auto to = models::minuteFromText(event.value(u"end"_s).toString());
            if (from && to)
                m_byUid[event.value(u"uid"_s).toString()].push_back(
                    {date, {*from, *to}, event.value(u"note"_s).toString(), true});
        }
    }
}

BusyBlocks::Outcome BusyBlocks::put(const QString& uid, const QString& note, const std::vector<BusyBlock>& blocks)
{
    std::vector<Piece> wanted;
    for (const BusyBlock& block : blocks) {
        const std::vector<Piece> pieces = piecesOf(block, note);
        wanted.insert(wanted.end(), pieces.begin(), pieces.end());
    }
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    std::vector<Piece> present = m_byUid.value(uid);
    std::sort(present.begin(), present.end());
    if (present == wanted)
        return Outcome::Same;
    for (const Piece& piece : present)
        remove(uid, piece);
    for (const Piece& piece : wanted)
        add(uid, piece);
    m_byUid.insert(uid, wanted);
    return present.empty() ? Outcome::New : Outcome::Changed;
}

std::vector<BusyBlocks::Piece> BusyBlocks::piecesOf(const BusyBlock& block, const QString& note) const
{
    std::vector<Piece> pieces;
    const UtcTime start = std::max(block.span.start, m_window.start);
    const UtcTime end = std::min(block.span.end, m_window.end.plusMs(1));
    if (start > end)
        return pieces;
    const auto minuteOf = [&](UtcTime time) { return m_zone.toLocal(time).time.msecsSinceStartOfDay() / 60'000; };
    const QDate firstDay = m_zone.dateOf(start);
    const QDate lastDay = end > start ? m_zone.dateOf(end.plusMs(-1)) : firstDay;
    for (QDate day = firstDay; day <= lastDay; day = day.addDays(1)) {
        // A block that ends within a minute takes that minute too.
        const int from = day == firstDay ? minuteOf(start) : 0;
        const int to = day != lastDay ? 1440 : end > start ? minuteOf(end.plusMs(-1)) + 1 : from;
        pieces.push_back({day, {from, std::max(from, to)}, note, block.free || to <= from});
    }
    return pieces;
}

void BusyBlocks::remove(const QString& uid, const Piece& piece)
{
    DayException exception = m_availability.exceptions[piece.date];
    exception.date = piece.date;
    if (piece.free) {
        QJsonArray kept;
        for (const QJsonValue& value : exception.other.value(u"events"_s).toArray()) {
            if (value.toObject().value(u"uid"_s).toString() != uid)
                kept.append(value);
        }
        if (kept.isEmpty())
            exception.other.remove(u"events"_s);
        else
            exception.other[u"events"_s] = kept;
    } else {
        std::erase_if(exception.busy,
                      [&](const models::BusyTime& busy) { return busy.uid == uid && busy.range == piece.range; });
    }
    m_availability.setException(std::move(exception));
}

void BusyBlocks::add(const QString& uid, const Piece& piece)
{
    DayException& exception = m_availability.exceptions[piece.date];
    exception.date = piece.date;
    if (piece.free) {
        QJsonArray events = exception.other.value(u"events"_s).toArray();
        events.append(QJsonObject{{u"start"_s, models::minuteText(piece.range.from)},
                                  {u"end"_s, models::minuteText(piece.range.to)},
                                  {u"note"_s, piece.note},
                                  {u"uid"_s, uid}});
        exception.other[u"events"_s] = events;
        return;
    }
    exception.busy.push_back({piece.range, piece.note, uid, {}});
}

} // namespace storage
