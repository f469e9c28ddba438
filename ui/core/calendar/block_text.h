// Block text: which words and marks a block shows in the room it has.
#pragma once

#include "ui/core/calendar/name_fit.h"
#include "ui/core/calendar/sessions.h"

namespace ui::calendar
{

/// The room inside a block and how wide text is there: names 12/600, the rest 11/400.
struct BlockRoom {
    int width = 90;
    int height = 54;
    TextWidth nameWidth;
    TextWidth smallWidth;
};

/// A block's times as they are to be written: "08:15" and "08:15–09:00", with the zone on days of a clock change.
struct BlockTimes {
    QString start;
    QString range;
};

/// One to three lines: 51 px and taller name, service, time; 34-50 name, then time and service; below that one line
/// with time and name. A group shows its name, then its time and seats.
struct BlockText {
    int lines = 3;
    QString name;
    QString lead;      ///< before the name in a one-line block: the start
    QString second;    ///< second line
    QString third;     ///< third line
    QString seats;     ///< "6/8", after the second line and a dot, emphasised
    QString service;   ///< after the name in a wide one-line block
    int clashLine = 0; ///< the line that begins with the word "Clash" (2 or 3); 0: none, the edge tells
    bool slim = false; ///< narrower than 72 px: smaller padding
    std::vector<Mark> marks;
};

/// The words of a block; `clashWord` is "Clash" as translated. Nothing is ever cut with an ellipsis.
BlockText blockText(const Block& block, const BlockRoom& room, const BlockTimes& times, const QString& clashWord);

/// "6/8", or "6" when the service names no limit.
QString seatsText(const Block& block);

} // namespace ui::calendar
