// The steps by which a block's words give way.
#include "ui/core/calendar/block_text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui::calendar
{

namespace
{

constexpr int kOneLineBelow = 34;
constexpr int kTwoLinesBelow = 51;
constexpr int kWide = 140;
constexpr int kSlim = 72;
constexpr int kServiceOnOneLine = 240;
constexpr int kMarkRoom = 14;

QString firstThatFits(const QStringList& choices, int width, const TextWidth& textWidth)
{
    for (const QString& choice : choices)
        if (textWidth(choice) <= width)
            return choice;
    return {};
}

QString firstWordOf(const QString& text)
{
    return text.section(u' ', 0, 0, QString::SectionSkipEmpty);
}

BlockText oneLine(const Block& block, const BlockRoom& room, const BlockTimes& times, int padding)
{
    BlockText text;
    text.lines = 1;
    text.lead = times.start;
    text.marks = block.marks();
    const Session& person = block.people.front();
    // Where both do not fit, the name says more: its place in the grid tells the time.
    const QString least = block.isGroup() ? firstWordOf(block.service.name)
                                          : nameAt(NameStep::Initials, person.firstName, person.lastName);
    if (room.nameWidth(least) > room.width - padding - room.smallWidth(text.lead) - 4)
        text.lead.clear();
    const int leadWidth = text.lead.isEmpty() ? 0 : room.smallWidth(text.lead) + 4;
    if (room.width < 120 && !text.marks.empty()) {
        text.marks.resize(1);
        // If the shortest name does not fit beside the mark, the name wins.
        const QString shortest = block.isGroup() ? firstWordOf(block.service.name)
                                                 : nameAt(NameStep::First, person.firstName, person.lastName);
        if (room.nameWidth(shortest) > room.width - padding - leadWidth - kMarkRoom)
            text.marks.clear();
    }
    const int nameRoom = room.width - padding - leadWidth - int(text.marks.size()) * kMarkRoom;
    if (block.isGroup()) {
        const QString full = block.service.name + u' ' + seatsText(block);
        text.name = firstThatFits({full, block.service.name, firstWordOf(block.service.name), seatsText(block)},
                                  nameRoom, room.nameWidth);
    } else {
        text.name = fitName(person.firstName, person.lastName, nameRoom, room.nameWidth);
        if (room.width > kServiceOnOneLine)
            text.service =
                firstThatFits({block.service.name}, nameRoom - room.nameWidth(text.name) - 4, room.smallWidth);
    }
    return text;
}

} // namespace

QString seatsText(const Block& block)
{
    return block.service.seats > 0 ? u"%L1/%L2"_s.arg(block.taken()).arg(block.service.seats)
                                   : QLocale().toString(block.taken());
}

BlockText blockText(const Block& block, const BlockRoom& room, const BlockTimes& times, const QString& clashWord)
{
    const int padding = block.clash ? 15 : 13;
    if (room.height < kOneLineBelow)
        return oneLine(block, room, times, padding);
    BlockText text;
    text.marks = block.marks();
    text.slim = room.width < kSlim;
    const bool wide = room.width >= kWide;
    const int inner = room.width - (text.slim ? 9 : padding);
    const QString time = wide ? times.range : times.start;
    const int clashWidth = block.clash ? room.smallWidth(clashWord + u' ') + 4 : 0;
    const Session& person = block.people.front();

    if (block.isGroup()) {
        text.lines = 2;
        const int markRoom = int(text.marks.size()) * kMarkRoom;
        const QString seats = seatsText(block), name = block.service.name;
        const QStringList choices = wide ? QStringList{QString(name + u' ' + seats), name, firstWordOf(name)}
                                         : QStringList{name, firstWordOf(name)};
        text.name = firstThatFits(choices, inner - markRoom, room.nameWidth);
        if (text.name.isEmpty()) {
            text.name = firstThatFits(choices, inner, room.nameWidth);
            text.marks.clear();
        }
        text.second = time;
        text.clashLine = block.clash && inner >= clashWidth + room.smallWidth(time) ? 2 : 0;
        if (!wide && inner >= room.smallWidth(text.second + u" · "_s + seats) + (text.clashLine ? clashWidth : 0)) {
            text.seats = seats;
        }
        return text;
    }

    const QStringList services{block.service.name, firstWordOf(block.service.name)};
    if (room.height < kTwoLinesBelow) {
        text.lines = 2;
        // Where not even the first name fits beside the marks, the name wins.
        const int first = room.nameWidth(nameAt(NameStep::First, person.firstName, person.lastName));
        while (!text.marks.empty() && first > inner - int(text.marks.size()) * kMarkRoom)
            text.marks.pop_back();
        text.name = fitName(person.firstName, person.lastName, inner - int(text.marks.size()) * kMarkRoom,
                            room.nameWidth, text.slim ? NameStep::First : NameStep::Full);
        text.clashLine = block.clash && inner >= clashWidth + room.smallWidth(time) ? 2 : 0;
        const int rest = inner - room.smallWidth(time + u' ') - (text.clashLine ? clashWidth : 0);
        const QString service = firstThatFits(services, rest, room.smallWidth);
        text.second = service.isEmpty() ? time : QString(time + u' ' + service);
        return text;
    }
    text.name =
        fitName(person.firstName, person.lastName, inner, room.nameWidth, text.slim ? NameStep::First : NameStep::Full);
    text.second = firstThatFits(services, inner, room.smallWidth);
    text.third = time;
    if (text.slim && !text.marks.empty()) {
        // No room for a sign beside the time: the first one stays if it fits.
        text.marks.resize(1);
        if (room.smallWidth(time) + kMarkRoom > inner)
            text.marks.clear();
    }
    if (block.clash && text.slim) {
        text.clashLine = 2;
        text.second.clear();
    } else if (block.clash) {
        text.clashLine = 3;
    }
    return text;
}

} // namespace ui::calendar
