// The sample's calendar: weekly regulars in their series, group classes, what became of each session.
#include "models/rules/ids.h"
#include "ui/core/demo/practice.h"

using namespace Qt::StringLiterals;
using models::BookingStatus;

namespace ui::demo
{

namespace
{
constexpr int kDaysAhead = 35;
constexpr QStringView kDayWords[] = {u"MO", u"TU", u"WE", u"TH", u"FR", u"SA", u"SU"};
} // namespace

bool SamplePractice::takeSlot(QDate day, int minute, int duration)
{
    std::vector<std::pair<int, int>>& taken = m_taken[day];
    for (const auto& [from, to] : taken) {
        if (minute < to && from < minute + duration)
            return false;
    }
    taken.emplace_back(minute, minute + duration);
    return true;
}

void SamplePractice::makeRegulars()
{
    // Who has which weekly slot; a slot is given again when its client stops.
    struct Regular {
        size_t client;
        size_t service;
        int weekday;
        int minute;
        models::Uuid series;
    };
    std::vector<Regular> regulars;
    for (size_t i = 0; i < m_clients.size(); ++i) {
        const int perWeek = m_clients[i].inGroups && m_random.chance(60) ? 0 : m_random.chance(25) ? 2 : 1;
        for (int n = 0; n < perWeek; ++n) {
            const size_t service = m_random.chance(55) ? 0 : m_random.chance(50) ? 1 : 2;
            const int weekday = 1 + m_random.below(6);
            const int hour = weekday == 6          ? 9 + m_random.below(3)
                             : m_random.chance(50) ? 7 + m_random.below(4)
                                                   : 14 + m_random.below(5);
            regulars.push_back({i, service, weekday, hour * 60 + 15 * m_random.below(4), {}});
        }
    }
    std::map<models::Uuid, int> skipped;
    for (Regular& regular : regulars) {
        DemoClient& client = m_clients[regular.client];
        const models::TrainerService& service = m_services[regular.service];
        const QDate end = std::min(client.left.value_or(m_today.addDays(kDaysAhead)), m_today.addDays(kDaysAhead));
        QDate day = client.joined.addDays((regular.weekday - client.joined.dayOfWeek() + 7) % 7);
        if (day > end)
            continue;
        const models::UtcTime made = at(client.joined, 12 * 60);
        models::BookingSeries series{.id = newId(made),
                                     .trainerId = m_practice.profile.id,
                                     .clientId = client.user.id,
                                     .serviceId = service.id,
                                     .rrule = u"FREQ=WEEKLY;BYDAY=%1"_s.arg(kDayWords[regular.weekday - 1].toString()),
                                     .timeZone = m_zone.id(),
                                     .startsAt = at(day, regular.minute),
                                     .duration = service.duration,
                                     .expandedUntil = at(end, 23 * 60 + 59),
                                     .createdAt = made,
                                     .updatedAt = made};
        // Until the client leaves, or the season ends: an open rule would go on by itself at the first act on this desk.
        series.rrule += u";UNTIL=%1T215959Z"_s.arg(end.toString(u"yyyyMMdd"));
        add(series);
        for (; day <= end; day = day.addDays(7)) {
            if (m_random.chance(4) || !takeSlot(day, regular.minute, service.duration))
                continue; // away, or someone else has the slot
            const models::UtcTime start = at(day, regular.minute);
            const models::Uuid booking = models::seriesBookingId(series.id, start);
            add(models::BookingSeriesMember{.id = models::seriesMemberId(series.id, start),
                                            .seriesId = series.id,
                                            .bookingId = booking,
                                            .occurrence = start,
                                            .createdAt = made,
                                            .updatedAt = made});
            makeSession(client, service, start, booking);
        }
    }
}

void SamplePractice::makeGroups()
{
    std::vector<size_t> members;
    for (size_t i = 0; i < m_clients.size(); ++i) {
        if (m_clients[i].inGroups)
            members.push_back(i);
    }
    if (members.empty())
        members.push_back(0);
    const models::TrainerService& hiit = m_services[3];
    struct Class {
        int weekday;
        int minute;
    };
    std::vector<Class> classes{{1, 1110}, {3, 1110}, {6, 510}};
    if (m_clients.size() > 100)
        classes.insert(classes.end(), {{2, 1170}, {4, 1110}, {5, 750}, {2, 780}, {4, 780}, {1, 750}});
    for (QDate day = m_firstDay; day <= m_today.addDays(kDaysAhead); day = day.addDays(1)) {
        for (const Class& each : classes) {
            if (each.weekday != day.dayOfWeek() || !takeSlot(day, each.minute, hiit.duration))
                continue;
            std::set<size_t> people;
            const int wanted = m_random.between(3, *hiit.maxParticipants);
            for (int tries = 0; tries < wanted * 3 && int(people.size()) < wanted; ++tries) {
                const size_t who = m_random.pick(members);
                if (m_clients[who].joined <= day && !(m_clients[who].left && *m_clients[who].left < day))
                    people.insert(who);
            }
            for (const size_t who : people)
                makeSession(m_clients[who], hiit, at(day, each.minute));
        }
    }
}

void SamplePractice::makeSession(DemoClient& client, const models::TrainerService& service, models::UtcTime start,
                                 const std::optional<models::Uuid>& bookingId)
{
    const models::UtcTime made = start.plusDays(-m_random.between(2, 20));
    models::Booking booking{.id = bookingId.value_or(newId(made)),
                            .clientId = client.user.id,
                            .trainerId = m_practice.profile.id,
                            .serviceId = service.id,
                            .startTime = start,
                            .endTime = start.plusMinutes(service.duration),
                            .createdAt = made,
                            .updatedAt = made};
    if (booking.endTime < m_now) {
        const int fate = m_random.below(100);
        booking.status = fate < 90   ? BookingStatus::Completed
                         : fate < 98 ? BookingStatus::Cancelled
                                     : BookingStatus::NoShow;
        booking.updatedAt = booking.endTime;
        // The last hours are still to be settled: "close the day" has something to show.
        if (booking.endTime.plusHours(3) > m_now)
            booking.status = BookingStatus::Confirmed, booking.updatedAt = made;
        if (booking.status == BookingStatus::Cancelled) {
            static const std::vector<QString> kReasons{u"client moved house, next week again"_s,
                                                       u"client-late overslept"_s, u"trainer flu"_s,
                                                       u"other storm warning"_s};
            booking.cancellationReason = m_random.pick(kReasons);
            booking.updatedAt = start.plusHours(-m_random.between(2, 60));
        }
    } else {
        booking.status = m_random.chance(92) ? BookingStatus::Confirmed : BookingStatus::Pending;
        if (!m_nextSession)
            m_nextSession = booking;
    }
    if (m_random.chance(8) && !service.isGroup) {
        booking.zoomMeetingId = QString::number(80000000000LL + m_random.below(1000000000));
        booking.zoomMeetingUrl = u"https://zoom.example.org/j/"_s + *booking.zoomMeetingId;
    }
    payFor(client, booking, service);
    add(booking);
    if (booking.status == BookingStatus::Completed)
        follow(client, booking);
    if (service.isGroup && start > m_now)
        m_fullSession = booking;
}

} // namespace ui::demo
