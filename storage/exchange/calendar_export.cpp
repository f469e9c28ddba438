// Bookings to events.
#include "storage/exchange/calendar_export.h"

#include "storage/exchange/export_file.h"
#include "storage/exchange/ical_writer.h"

#include <QFileInfo>
#include <QDir>
#include <QSqlQuery>
#include <algorithm>
#include <map>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace storage
{

using models::Booking;
using models::BookingStatus;
using models::ErrorCode;
using models::Result;
using models::Status;
using models::UtcTime;
using models::Uuid;

namespace
{

constexpr qsizetype kWriteAt = 256 * 1024; ///< bytes gathered before they are written

/// "Ida van der Holm" -> "I.v.d.H."
QString initialsOf(const models::User& user)
{
    QString initials;
    for (const QString& word : QString(user.firstName + u' ' + user.lastName).split(u' ', Qt::SkipEmptyParts))
        initials += word.left(word.front().isHighSurrogate() ? 2 : 1) + u'.';
    return initials;
}

Status writeBytes(QIODevice& device, IcalWriter& writer)
{
    if (device.write(writer.bytes()) != writer.bytes().size())
        return models::fail(ErrorCode::Io,
                            u"The calendar could not be written (%1). The old file, if there was one, is "
                            "untouched."_s.arg(device.errorString()));
    writer.clear();
    return {};
}

/// Writes the sessions, in order of start.
class EventWriter
{
public:
    EventWriter(const CalendarExportScope& scope, QIODevice& device) : m_scope(scope), m_device(device) {}

    Status readNames(const Reader& reader)
    {
        TD_ASSIGN(const auto services,
                  reader.all<models::TrainerService>(u"WHERE trainer_id = ?"_s, {m_scope.trainerId.toString()}));
        for (const models::TrainerService& service : services)
            m_services.emplace(service.id, service);
        if (m_scope.privacy == CalendarPrivacy::Busy)
            return {};
        TD_ASSIGN(const auto users, reader.all<models::User>(u"WHERE role = 'client'"_s));
        for (const models::User& user : users)
            m_clients.emplace(user.id, m_scope.privacy == CalendarPrivacy::Initials
                                           ? initialsOf(user)
                                           : QString(user.firstName + u' ' + user.lastName).trimmed());
        return {};
    }

    /// How often each booking was written again, as the journal knows it.
    Status readChanges(const Reader& reader)
    {
        return reader.each(
            u"SELECT row_id, count(*) FROM journal_op WHERE table_name = 'bookings' AND op = 'update' GROUP BY row_id"_s,
            {}, [&](const QSqlQuery& query) -> Status {
                if (const auto id = Uuid::fromString(query.value(0).toString()))
                    m_changes.emplace(*id, query.value(1).toLongLong());
                return {};
            });
    }

    bool isGroup(const Uuid& service) const
    {
        const auto found = m_services.find(service);
        return found != m_services.end() && found->second.isGroup;
    }

    /// The bookings of one session: one, or those of a group session by id.
    Status write(const std::vector<Booking>& session)
    {
        const bool someActive = std::any_of(session.begin(), session.end(),
                                            [](const Booking& one) { return one.status != BookingStatus::Cancelled; });
        QStringList names;
        const Booking* shown = nullptr;
        UtcTime created = session.front().createdAt, changed = session.front().updatedAt;
        qint64 changes = 0;
        bool confirmed = false;
        for (const Booking& booking : session) {
            created = std::min(created, booking.createdAt);
            changed = std::max(changed, booking.updatedAt);
            if (const auto known = m_changes.find(booking.id); known != m_changes.end())
                changes += known->second;
            if (someActive && booking.status == BookingStatus::Cancelled)
                continue;
            if (!shown || (!shown->zoomMeetingUrl && booking.zoomMeetingUrl))
                shown = &booking;
            confirmed = confirmed || booking.status != BookingStatus::Pending;
            if (const auto name = m_clients.find(booking.clientId);
                name != m_clients.end() && !names.contains(name->second))
                names.append(name->second);
        }
        m_writer.line("BEGIN", "VEVENT");
        m_writer.line("UID", session.front().id.toString().toLatin1());
        m_writer.time("DTSTAMP", changed);
        m_writer.time("DTSTART", shown->startTime);
        m_writer.time("DTEND", shown->endTime);
        m_writer.text("SUMMARY", summaryOf(shown->serviceId, names));
        m_writer.line("STATUS", !someActive ? "CANCELLED" : confirmed ? "CONFIRMED" : "TENTATIVE");
        m_writer.line("TRANSP", someActive ? "OPAQUE" : "TRANSPARENT");
        // Seconds between the first and the last writing, which every desk knows, and the changes that this one has seen:
        // 0 for a booking never touched, more with each change, also two within a second.
        const qint64 sequence = (changed.ms - created.ms + 999) / 1000 + changes;
        m_writer.line("SEQUENCE", QByteArray::number(std::clamp<qint64>(sequence, 0, 2147483647)));
        m_writer.time("CREATED", created);
        m_writer.time("LAST-MODIFIED", changed);
        if (m_scope.privacy != CalendarPrivacy::Busy && shown->zoomMeetingUrl && !shown->zoomMeetingUrl->isEmpty())
            m_writer.line("URL", shown->zoomMeetingUrl->simplified().remove(u' ').toUtf8());
        m_writer.line("END", "VEVENT");
        ++events;
        return m_writer.bytes().size() > kWriteAt ? writeBytes(m_device, m_writer) : Status();
    }

    Status begin()
    {
        m_writer.line("BEGIN", "VCALENDAR");
        m_writer.line("VERSION", "2.0");
        m_writer.line("PRODID", "-//TrainerDesk//TrainerDesk//EN");
        m_writer.line("CALSCALE", "GREGORIAN");
        m_writer.line("METHOD", "PUBLISH");
        m_writer.text("X-WR-CALNAME", u"TrainerDesk"_s);
        m_writer.text("X-WR-TIMEZONE", m_scope.zone.id());
        return {};
    }

    Status end()
    {
        m_writer.line("END", "VCALENDAR");
        return writeBytes(m_device, m_writer);
    }

    int events = 0;

private:
    QString summaryOf(const Uuid& serviceId, const QStringList& names) const
    {
        if (m_scope.privacy == CalendarPrivacy::Busy)
            return u"Busy"_s;
        if (m_scope.privacy == CalendarPrivacy::Initials)
            return names.join(u", "_s);
        const auto service = m_services.find(serviceId);
        return (service == m_services.end() ? QString() : QString(service->second.name + u" – ")) + names.join(u", "_s);
    }

    const CalendarExportScope& m_scope;
    QIODevice& m_device;
    IcalWriter m_writer;
    std::unordered_map<Uuid, models::TrainerService> m_services;
    std::unordered_map<Uuid, QString> m_clients;
    std::unordered_map<Uuid, qint64> m_changes;
};

} // namespace

std::optional<CalendarPrivacy> calendarPrivacyFromWord(const QString& word)
{
    if (word == u"busy")
        return CalendarPrivacy::Busy;
    if (word == u"initials")
        return CalendarPrivacy::Initials;
    if (word == u"full")
        return CalendarPrivacy::Full;
    return std::nullopt;
}

Result<int> writeCalendar(const Reader& reader, const CalendarExportScope& scope, QIODevice& device)
{
    EventWriter events(scope, device);
    TD_TRY(events.readNames(reader));
    TD_TRY(events.readChanges(reader));
    TD_TRY(events.begin());
    QString rest = u"WHERE trainer_id = ?"_s;
    QVariantList bound{scope.trainerId.toString()};
    if (scope.from) {
        rest += u" AND start_time >= ?"_s;
        bound.append(scope.zone.startOfDay(*scope.from).toString());
    }
    if (scope.to) {
        rest += u" AND start_time <= ?"_s;
        bound.append(scope.zone.endOfDay(*scope.to).toString());
    }
    // Bookings of one start at a time: what belongs together stands together.
    std::vector<Booking> sameStart;
    const auto flush = [&]() -> Status {
        std::map<std::pair<Uuid, UtcTime>, std::vector<Booking>> groups;
        std::vector<std::vector<Booking>> sessions;
        for (const Booking& booking : sameStart) {
            if (events.isGroup(booking.serviceId))
                groups[{booking.serviceId, booking.endTime}].push_back(booking);
            else
                sessions.push_back({booking});
        }
        for (auto& [key, group] : groups)
            sessions.push_back(std::move(group));
        std::sort(sessions.begin(), sessions.end(),
                  [](const auto& a, const auto& b) { return a.front().id < b.front().id; });
        for (const std::vector<Booking>& session : sessions)
            TD_TRY(events.write(session));
        sameStart.clear();
        return {};
    };
    TD_TRY(reader.eachRow(models::tableOf<Booking>(), rest + u" ORDER BY start_time, id"_s, bound,
                          [&](const models::Row& row) -> Status {
                              TD_ASSIGN(Booking booking, models::fromRow<Booking>(row));
                              if (!sameStart.empty() && sameStart.front().startTime != booking.startTime)
                                  TD_TRY(flush());
                              sameStart.push_back(std::move(booking));
                              return {};
                          }));
    TD_TRY(flush());
    TD_TRY(events.end());
    return events.events;
}

Result<CalendarExportDone> exportCalendar(const Reader& reader, const CalendarExportScope& scope, const QString& out)
{
    QString path = out;
    if (QFileInfo(out).isDir()) {
        const QString days = (scope.from ? u"_"_s + scope.from->toString(Qt::ISODate) : QString()) +
                             (scope.to ? u"_"_s + scope.to->toString(Qt::ISODate) : QString());
        path = QDir(out).filePath(u"trainerdesk-calendar"_s + days + u".ics"_s);
    }
    QSaveFile file(path);
    TD_TRY(openExport(file));
    TD_ASSIGN(const int events, writeCalendar(reader, scope, file));
    TD_TRY(finishExport(file));
    return CalendarExportDone{path, events};
}

} // namespace storage
