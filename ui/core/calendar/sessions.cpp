// Merging, status and clashes.
#include "ui/core/calendar/sessions.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace ui::calendar
{

using models::BookingStatus;

namespace
{

bool inTheWay(BookingStatus status)
{
    return status == BookingStatus::Pending || status == BookingStatus::Confirmed || status == BookingStatus::Completed;
}

/// What a whole group session is: its most open state decides, cancelled people do not count.
BookingStatus statusOfAll(const std::vector<Session>& people)
{
    for (const BookingStatus open :
         {BookingStatus::Confirmed, BookingStatus::Pending, BookingStatus::Completed, BookingStatus::NoShow})
        if (std::any_of(people.begin(), people.end(), [&](const Session& s) { return s.status == open; }))
            return open;
    return BookingStatus::Cancelled;
}

void markClashes(std::vector<Block>& blocks)
{
    // Sorted by start: a block clashes with a later one while that begins before it ends.
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (!blocks[i].isActive())
            continue;
        for (size_t k = i + 1; k < blocks.size() && blocks[k].start() < blocks[i].end(); ++k)
            if (blocks[k].isActive())
                blocks[i].clash = blocks[k].clash = true;
    }
}

} // namespace

int Block::taken() const
{
    return int(std::count_if(people.begin(), people.end(),
                             [](const Session& s) { return s.status != BookingStatus::Cancelled; }));
}

bool Block::isActive() const
{
    return inTheWay(status);
}

bool Block::isMovable() const
{
    return status == BookingStatus::Pending || status == BookingStatus::Confirmed;
}

bool Block::contains(const models::Uuid& booking) const
{
    return std::any_of(people.begin(), people.end(), [&](const Session& s) { return s.id == booking; });
}

std::vector<Mark> Block::marks() const
{
    std::vector<Mark> marks;
    if (status == BookingStatus::Completed)
        marks.push_back(Mark::Completed);
    else if (status == BookingStatus::Pending)
        marks.push_back(Mark::Pending);
    else if (status == BookingStatus::NoShow)
        marks.push_back(Mark::NoShow);
    else if (status == BookingStatus::Cancelled)
        marks.push_back(Mark::Cancelled);
    const auto any = [&](auto test) {
        return std::any_of(people.begin(), people.end(),
                           [&](const Session& s) { return s.status != BookingStatus::Cancelled && test(s); });
    };
    if (status == BookingStatus::Confirmed && any([](const Session& s) { return !s.meetingUrl.isEmpty(); }))
        marks.push_back(Mark::Online);
    if (!isGroup() && any([](const Session& s) { return s.cover == Cover::Unpaid; }))
        marks.push_back(Mark::Unpaid);
    if (any([](const Session& s) { return s.twoVersions; }))
        marks.push_back(Mark::TwoVersions);
    if (any([](const Session& s) { return s.delivery == Delivery::Refused; }))
        marks.push_back(Mark::Refused);
    else if (any([](const Session& s) { return s.delivery == Delivery::Waiting; }))
        marks.push_back(Mark::Waiting);
    return marks;
}

std::vector<Block> blocksOf(std::vector<Session> sessions, const std::vector<Service>& services, bool withCancelled)
{
    std::map<models::Uuid, const Service*> known;
    for (const Service& service : services)
        known.emplace(service.id, &service);
    std::sort(sessions.begin(), sessions.end(), [](const Session& a, const Session& b) {
        const bool goneA = a.status == BookingStatus::Cancelled, goneB = b.status == BookingStatus::Cancelled;
        return std::tuple(a.start, a.end, a.serviceId, goneA, a.id) <
               std::tuple(b.start, b.end, b.serviceId, goneB, b.id);
    });
    std::vector<Block> blocks;
    for (Session& session : sessions) {
        const auto service = known.find(session.serviceId);
        const bool group = service != known.end() && service->second->isGroup;
        if (group && !blocks.empty() && blocks.back().isGroup() && blocks.back().service.id == session.serviceId &&
            blocks.back().start() == session.start && blocks.back().end() == session.end) {
            blocks.back().people.push_back(std::move(session));
            continue;
        }
        Block block;
        if (service != known.end())
            block.service = *service->second;
        block.people.push_back(std::move(session));
        blocks.push_back(std::move(block));
    }
    for (Block& block : blocks)
        block.status = block.isGroup() ? statusOfAll(block.people) : block.people.front().status;
    if (!withCancelled)
        std::erase_if(blocks, [](const Block& b) { return b.status == BookingStatus::Cancelled; });
    std::sort(blocks.begin(), blocks.end(), [](const Block& a, const Block& b) {
        return std::tuple(a.start(), a.end(), a.service.order, a.id()) <
               std::tuple(b.start(), b.end(), b.service.order, b.id());
    });
    markClashes(blocks);
    return blocks;
}

} // namespace ui::calendar
