// Reading events: first every component as written, then times and zones (a VTIMEZONE may stand behind its use).
#include "storage/exchange/calendar_reader.h"
#include "models/text_limits.h"

#include "storage/exchange/calendar_meeting.h"
#include "storage/exchange/calendar_times.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage
{

using models::ErrorCode;
using models::Result;
using models::UtcTime;

namespace
{

/// A VEVENT as it stands in the file.
struct WrittenEvent {
    CalendarEvent event;
    std::optional<WrittenTime> start, end, recurrenceId;
    QByteArray startText; ///< as written, for the reject
    std::optional<WrittenDuration> duration;
    std::vector<WrittenTime> excluded, added;
    QString url, conference;
    QString fault; ///< the first one
    int calendar = 0;

    void fail(const QString& reason)
    {
        if (fault.isEmpty())
            fault = reason;
    }
};

struct WrittenCalendar {
    QByteArray zone; ///< X-WR-TIMEZONE
};

QString textOfLine(const IcalLine& line)
{
    return icalText(line);
}

void readProperty(const IcalLine& line, WrittenEvent& written)
{
    CalendarEvent& event = written.event;
    const auto time = [&](std::optional<WrittenTime>& target, const QString& name) {
        target = writtenTime(line);
        if (!target)
            written.fail(u"%1 \"%2\" is not a date"_s.arg(name, QString::fromUtf8(line.value).left(60)));
    };
    const auto times = [&](std::vector<WrittenTime>& target, const QString& name) {
        if (const auto list = writtenTimes(line))
            target.insert(target.end(), list->begin(), list->end());
        else
            written.fail(u"%1 \"%2\" is not a list of dates"_s.arg(name, QString::fromUtf8(line.value).left(60)));
    };
    const uchar first = line.name.isEmpty() ? 0 : uchar(line.name[0] & ~0x20);
    switch (first) {
    case 'A':
        if (line.is("ATTENDEE")) {
            CalendarAttendee attendee;
            attendee.name = QString::fromUtf8(line.param("CN"));
            QByteArray mail = line.param("EMAIL");
            if (mail.isEmpty() && line.value.size() > 7 &&
                line.value.first(7).compare("mailto:", Qt::CaseInsensitive) == 0)
                mail = line.value.sliced(7).toByteArray();
            attendee.mail = QString::fromUtf8(mail).trimmed().toLower();
            event.attendees.push_back(attendee);
        }
        break;
    case 'C':
        if (line.is("CONFERENCE"))
            written.conference = QString::fromUtf8(line.value);
        break;
    case 'D':
        if (line.is("DTSTART")) {
            written.startText = line.value.toByteArray();
            time(written.start, u"DTSTART"_s);
        } else if (line.is("DTEND")) {
            time(written.end, u"DTEND"_s);
        } else if (line.is("DURATION")) {
            written.duration = writtenDuration(line.value);
            if (!written.duration)
                written.fail(u"DURATION \"%1\" is not a length of time"_s.arg(QString::fromUtf8(line.value).left(60)));
        } else if (line.is("DESCRIPTION")) {
            event.description = textOfLine(line);
        } else if (line.is("DTSTAMP") && event.stamp.isEmpty()) {
            event.stamp = line.value.toByteArray();
        }
        break;
    case 'E':
        if (line.is("EXDATE"))
            times(written.excluded, u"EXDATE"_s);
        else if (line.is("EXRULE"))
            written.fail(u"EXRULE, a rule of exceptions, is not read"_s);
        break;
    case 'L':
        if (line.is("LOCATION"))
            event.location = textOfLine(line);
        else if (line.is("LAST-MODIFIED"))
            event.stamp = line.value.toByteArray();
        break;
    case 'R':
        if (line.is("RRULE")) {
            if (!event.rrule.isEmpty())
                written.fail(u"it has two repeat rules"_s);
            event.rrule = QString::fromUtf8(line.value).trimmed();
            if (auto answer = checkRule(event.rrule); !answer)
                written.fail(u"RRULE \"%1\": %2"_s.arg(event.rrule.left(80),
                                                       answer.error().message.section(u". Write"_s, 0, 0)));
        } else if (line.is("RDATE")) {
            times(written.added, u"RDATE"_s);
        } else if (line.is("RECURRENCE-ID")) {
            time(written.recurrenceId, u"RECURRENCE-ID"_s);
            event.thisAndFuture = line.param("RANGE").compare("THISANDFUTURE", Qt::CaseInsensitive) == 0;
        }
        break;
    case 'S':
        if (line.is("SUMMARY")) {
            event.summary = textOfLine(line);
        } else if (line.is("STATUS")) {
            if (line.value.trimmed().compare("CANCELLED", Qt::CaseInsensitive) == 0)
                event.state = CalendarState::Cancelled;
            else if (line.value.trimmed().compare("TENTATIVE", Qt::CaseInsensitive) == 0)
                event.state = CalendarState::Tentative;
        } else if (line.is("SEQUENCE")) {
            event.sequence = line.value.trimmed().toByteArray().toInt();
        }
        break;
    case 'T':
        if (line.is("TRANSP"))
            event.transparent = line.value.trimmed().compare("TRANSPARENT", Qt::CaseInsensitive) == 0;
        break;
    case 'U':
        if (line.is("UID"))
            event.uid = icalText(line.value);
        else if (line.is("URL"))
            written.url = QString::fromUtf8(line.value).trimmed();
        break;
    case 'X':
        if (line.is("X-GOOGLE-CONFERENCE"))
            written.conference = QString::fromUtf8(line.value);
        break;
    default:
        break;
    }
}

/// Everything of the file as written.
class CalendarScan
{
public:
    CalendarScan(QByteArrayView text, CalendarFile& file) : m_lines(text), m_file(file) {}

    std::vector<WrittenEvent> events;
    std::vector<WrittenCalendar> calendars{WrittenCalendar{}};
    std::vector<CalendarZones> zones{CalendarZones{}};
    bool sawCalendar = false;

    void run()
    {
        IcalLine line;
        while (m_lines.next(line)) {
            if (line.is("BEGIN"))
                begin(line);
            else if (line.is("END"))
                end(line);
            else
                property(line);
        }
        if (m_inEvent)
            events.back().fail(u"the file ends inside this event"_s);
    }

private:
    void begin(const IcalLine& line)
    {
        const QByteArray component = line.value.trimmed().toByteArray().toUpper();
        if (component == "VCALENDAR") {
            // A calendar within the file: what it says of zones is its own affair.
            sawCalendar = true;
            m_inEvent = false;
            m_inZone = false;
            m_inner = 0;
            calendars.emplace_back();
            zones.emplace_back();
        } else if (component == "VEVENT") {
            // Also inside another one: that one has lost its END, but not its lines.
            m_inEvent = true;
            m_inner = 0;
            WrittenEvent& written = events.emplace_back();
            written.calendar = int(calendars.size()) - 1;
            written.event.row = ++m_file.eventCount;
            written.event.line = line.number;
        } else if (component == "VTIMEZONE" && !m_inEvent) {
            m_inZone = true;
            m_zoneId.clear();
            m_zoneText = "BEGIN:VTIMEZONE\r\n";
        } else if (m_inEvent) {
            ++m_inner;
        } else if (m_inZone) {
            keepZoneLine(line);
        } else {
            m_file.others[QString::fromUtf8(component).left(40)] += 1;
            ++m_passing;
        }
    }

    void end(const IcalLine& line)
    {
        const QByteArray component = line.value.trimmed().toByteArray().toUpper();
        if (component == "VEVENT" || component == "VCALENDAR") {
            m_inEvent = false;
            m_inner = 0;
            m_passing = 0;
        } else if (component == "VTIMEZONE" && m_inZone) {
            m_inZone = false;
            m_zoneText += "END:VTIMEZONE\r\n";
            zones.back().define(m_zoneId, m_zoneText);
        } else if (m_inEvent) {
            m_inner = std::max(0, m_inner - 1);
        } else if (m_inZone) {
            keepZoneLine(line);
        } else {
            m_passing = std::max(0, m_passing - 1);
        }
    }

    void property(const IcalLine& line)
    {
        if (m_inEvent) {
            if (m_inner == 0)
                readProperty(line, events.back());
        } else if (m_inZone) {
            if (line.is("TZID"))
                m_zoneId = line.value.trimmed().toByteArray();
            keepZoneLine(line);
        } else if (m_passing == 0 && line.is("X-WR-TIMEZONE")) {
            calendars.back().zone = line.value.trimmed().toByteArray();
        }
    }

    void keepZoneLine(const IcalLine& line)
    {
        if (m_zoneText.size() > 200'000)
            return;
        m_zoneText += line.name.toByteArray();
        if (!line.params.isEmpty())
            m_zoneText += ';' + line.params.toByteArray();
        m_zoneText += ':' + line.value.toByteArray() + "\r\n";
    }

    IcalLines m_lines;
    CalendarFile& m_file;
    bool m_inEvent = false;
    bool m_inZone = false;
    int m_inner = 0;   ///< depth of components inside the event (alarms)
    int m_passing = 0; ///< depth of components that are passed over
    QByteArray m_zoneId, m_zoneText;
};

/// Turns what is written into instants.
class EventTimes
{
public:
    EventTimes(WrittenEvent& written, CalendarZones& zones, const CalendarZone& floating)
        : m_written(written), m_event(written.event), m_zones(zones), m_floating(floating)
    {
    }

    void resolve()
    {
        if (!m_written.start) {
            m_written.fail(m_written.startText.isEmpty() ? u"it has no start (DTSTART)"_s
                                                         : u"its start cannot be read"_s);
            return;
        }
        const WrittenTime& start = *m_written.start;
        m_event.allDay = start.isDay;
        m_event.zone = zoneOf(start);
        const auto [date, time] = wallOf(start);
        m_event.date = date;
        m_event.time = time;
        m_event.start = m_event.zone.toUtc(date, time);
        m_event.end = endTime();
        m_event.minutes = models::minutesBetween(m_event.start, m_event.end);
        if (m_written.end && m_written.end->tzid == start.tzid && m_written.end->isUtc == start.isUtc &&
            !start.offsetSeconds && !m_written.end->offsetSeconds) {
            m_event.minutes = models::minutesBetween(models::Zone().toUtc(start.date, start.time),
                                                     models::Zone().toUtc(m_written.end->date, m_written.end->time));
            // A start in the skipped hour is carried past the end that stands behind the hour: the length is what is meant.
            if (m_event.end <= m_event.start && m_event.minutes > 0)
                m_event.end = m_event.start.plusMinutes(m_event.minutes);
        }
        if (m_event.end < m_event.start)
            m_written.fail(u"it ends before it starts"_s);
        if (m_written.recurrenceId)
            m_event.recurrenceId = instant(*m_written.recurrenceId);
        for (const WrittenTime& written : m_written.excluded) {
            // A time without a zone beside a start that has one is some program's own notion: its day is meant.
            if (written.isDay || (written.isFloating() && !start.isFloating()))
                m_event.excludedDays.push_back(written.date);
            else
                m_event.excluded.push_back(instant(written));
        }
        for (const WrittenTime& written : m_written.added) {
            m_event.added.push_back(written.isDay && !start.isDay ? m_event.zone.toUtc(written.date, m_event.time)
                                                                  : instant(written));
            if (!written.until.isEmpty())
                m_event.addedEnds[m_event.added.back()] = endOfPeriod(written, m_event.added.back());
        }
    }

private:
    models::UtcTime endOfPeriod(const WrittenTime& written, models::UtcTime start)
    {
        models::UtcTime end = start;
        if (const auto length = writtenDuration(written.until)) {
            WrittenTime later = written;
            later.date = written.date.addDays(length->days);
            end = instant(later).plusMs(length->seconds * 1000);
        } else if (auto until = writtenTime(QByteArrayView(written.until)); until && !until->isDay) {
            if (!until->isUtc)
                until->tzid = written.tzid;
            end = instant(*until);
        }
        if (end <= start)
            m_written.fail(u"RDATE \"%1\" is not a period"_s.arg(QString::fromLatin1(written.until).left(60)));
        return end;
    }

    CalendarZone zoneOf(const WrittenTime& written)
    {
        if (written.isUtc || written.offsetSeconds)
            return CalendarZone();
        if (written.tzid.isEmpty() || written.isDay)
            return m_floating;
        if (const auto zone = m_zones.resolve(written.tzid))
            return *zone;
        m_written.fail(u"the time zone \"%1\" is not known"_s.arg(QString::fromUtf8(written.tzid).left(80)));
        return m_floating;
    }

    std::pair<QDate, QTime> wallOf(const WrittenTime& written)
    {
        if (!written.offsetSeconds)
            return {written.date, written.time};
        const models::LocalTime utc = models::Zone().toLocal(
            models::Zone().toUtc(written.date, written.time).plusMs(-*written.offsetSeconds * 1000LL));
        return {utc.date, utc.time};
    }

    UtcTime instant(const WrittenTime& written)
    {
        const auto [date, time] = wallOf(written);
        // A time without a zone goes by the event's own.
        return (written.isFloating() || written.isDay ? m_event.zone : zoneOf(written)).toUtc(date, time);
    }

    UtcTime endTime()
    {
        const WrittenTime& start = *m_written.start;
        if (m_written.end)
            return m_written.end->isFloating() && !start.isFloating() && !m_written.end->isDay
                       ? m_event.zone.toUtc(m_written.end->date, m_written.end->time)
                       : instant(*m_written.end);
        if (m_written.duration)
            return m_event.zone.toUtc(m_event.date.addDays(m_written.duration->days), m_event.time)
                .plusMs(m_written.duration->seconds * 1000);
        return start.isDay ? m_event.zone.toUtc(m_event.date.addDays(1), QTime(0, 0)) : m_event.start;
    }

    WrittenEvent& m_written;
    CalendarEvent& m_event;
    CalendarZones& m_zones;
    const CalendarZone& m_floating;
};

/// An event without a UID is known by what it says.
QString uidFromContent(const WrittenEvent& written)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(written.startText);
    hash.addData((u"\n"_s + written.event.summary + u"\n"_s + written.event.rrule).toUtf8());
    return u"no-uid-"_s + QString::fromLatin1(hash.result().toHex().left(32));
}

/// A changed occurrence that is named by its day alone is the one that the rule puts on that day.
void nameByDay(CalendarFile& file, const std::vector<std::pair<size_t, QDate>>& changed)
{
    if (changed.empty())
        return;
    QHash<QString, size_t> rules;
    for (size_t i = 0; i < file.events.size(); ++i) {
        const CalendarEvent& event = file.events[i];
        if (!event.recurrenceId && !event.allDay && event.repeats())
            rules.insert(event.uid, i);
    }
    for (const auto& [index, day] : changed) {
        CalendarEvent& event = file.events[index];
        if (const auto found = rules.constFind(event.uid); found != rules.constEnd())
            event.recurrenceId = file.events[*found].zone.toUtc(day, file.events[*found].time);
    }
}

void checkTexts(WrittenEvent& written)
{
    const CalendarEvent& event = written.event;
    for (const QString* text : {&event.summary, &event.description, &event.location, &event.uid}) {
        if (text->size() > models::kLongestText / 4 && text->toUtf8().size() > models::kLongestText)
            written.fail(u"a text in it is longer than 1 MiB"_s);
        const bool control = std::any_of(text->begin(), text->end(), [](QChar c) {
            return c.unicode() < 0x20 && c != u'\n' && c != u'\t' && c != u'\r';
        });
        if (control)
            written.fail(u"a text in it holds control characters"_s);
    }
}

} // namespace

Result<CalendarFile> readCalendar(const QByteArray& bytes, const models::Zone& home)
{
    if (bytes.size() > kLargestCalendar)
        return models::fail(ErrorCode::Invalid,
                            u"The calendar file is larger than 256 MB, too large to be one. Nothing was "
                            "changed; export a shorter span of time."_s);
    TD_ASSIGN(const QByteArray text, calendarText(bytes));
    CalendarFile file;
    CalendarScan scan(text, file);
    scan.run();
    if (!scan.sawCalendar && scan.events.empty())
        return models::fail(ErrorCode::Foreign,
                            u"This is not an iCalendar file: there is no BEGIN:VCALENDAR in it. Nothing "
                            "was changed; export the calendar as .ics."_s);
    std::vector<CalendarZone> floating;
    for (size_t i = 0; i < scan.calendars.size(); ++i) {
        const auto own =
            scan.calendars[i].zone.isEmpty() ? std::nullopt : scan.zones[i].resolve(scan.calendars[i].zone);
        floating.push_back(own.value_or(CalendarZone(home)));
    }
    file.events.reserve(scan.events.size());
    std::vector<std::pair<size_t, QDate>> changedDays;
    for (WrittenEvent& written : scan.events) {
        CalendarEvent& event = written.event;
        EventTimes(written, scan.zones[size_t(written.calendar)], floating[size_t(written.calendar)]).resolve();
        checkTexts(written);
        if (event.uid.isEmpty())
            event.uid = uidFromContent(written);
        if (written.fault.isEmpty()) {
            if (written.recurrenceId && written.recurrenceId->isDay)
                changedDays.emplace_back(file.events.size(), written.recurrenceId->date);
            event.meeting = meetingIn({written.conference, written.url, event.location, event.description});
            file.events.push_back(std::move(event));
            continue;
        }
        CalendarReject reject{event.row,
                              event.line,
                              event.uid.left(200),
                              event.summary.left(200),
                              QString::fromUtf8(written.startText).left(60),
                              std::nullopt,
                              event.repeats() || !written.added.empty(),
                              written.fault};
        if (written.start)
            reject.date = written.start->date;
        file.rejects.push_back(std::move(reject));
    }
    nameByDay(file, changedDays);
    return file;
}

Result<CalendarFile> readCalendarFile(const QString& path, const models::Zone& home)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return models::fail(ErrorCode::Io,
                            u"The file cannot be opened (%1). Nothing was changed."_s.arg(source.errorString()));
    if (source.size() > kLargestCalendar)
        return models::fail(ErrorCode::Invalid,
                            u"The calendar file is larger than 256 MB, too large to be one. Nothing was "
                            "changed; export a shorter span of time."_s);
    const QByteArray bytes = source.read(kLargestCalendar + 1);
    if (source.error() != QFileDevice::NoError)
        return models::fail(ErrorCode::Io,
                            u"The file cannot be read (%1). Nothing was changed."_s.arg(source.errorString()));
    return readCalendar(bytes, home);
}

} // namespace storage
