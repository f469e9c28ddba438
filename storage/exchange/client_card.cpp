// vCard and iCalendar of one client.
#include "storage/exchange/client_card.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace models;

namespace storage
{

namespace
{

/// One content line, folded at 75 octets between characters (RFC 5545 3.1, RFC 2426 2.6), with its CRLF.
QByteArray cardLine(const QString& line)
{
    QByteArray folded;
    qsizetype room = 75;
    for (const char32_t character : line.toUcs4()) {
        const QByteArray utf8 = QString::fromUcs4(&character, 1).toUtf8();
        if (utf8.size() > room) {
            folded += "\r\n ";
            room = 74;
        }
        folded += utf8;
        room -= utf8.size();
    }
    return folded + "\r\n";
}

QString cardText(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
}

QString cardTime(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.ms, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'");
}

QString calendarStatus(BookingStatus status)
{
    if (status == BookingStatus::Pending)
        return u"TENTATIVE"_s;
    return status == BookingStatus::Cancelled ? u"CANCELLED"_s : u"CONFIRMED"_s;
}

} // namespace

QByteArray clientVcard(const User& client, const std::optional<ClientProfile>& profile)
{
    QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    card += cardLine(u"UID:"_s + client.id.toString());
    card += cardLine(u"N:%1;%2;;;"_s.arg(cardText(client.lastName), cardText(client.firstName)));
    card += cardLine(u"FN:"_s + cardText(QString(client.firstName + u' ' + client.lastName).trimmed()));
    if (client.email && !client.email->isEmpty())
        card += cardLine(u"EMAIL;TYPE=INTERNET:"_s + cardText(*client.email));
    if (client.phone && !client.phone->isEmpty())
        card += cardLine(u"TEL;TYPE=CELL:"_s + cardText(*client.phone));
    if (profile && profile->dateOfBirth)
        card += cardLine(u"BDAY:"_s + profile->dateOfBirth->toString(Qt::ISODate));
    return card + "END:VCARD\r\n";
}

QByteArray clientCalendar(const std::vector<Booking>& bookings, const QHash<QString, QString>& serviceNames,
                          UtcTime now)
{
    QByteArray calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//TrainerDesk//Client file//EN\r\n";
    for (const Booking& booking : bookings) {
        calendar += "BEGIN:VEVENT\r\n";
        calendar += cardLine(u"UID:"_s + booking.id.toString());
        calendar += cardLine(u"DTSTAMP:"_s + cardTime(now));
        calendar += cardLine(u"DTSTART:"_s + cardTime(booking.startTime));
        calendar += cardLine(u"DTEND:"_s + cardTime(booking.endTime));
        calendar += cardLine(u"LAST-MODIFIED:"_s + cardTime(booking.updatedAt));
        calendar += cardLine(u"SUMMARY:"_s + cardText(serviceNames.value(booking.serviceId.toString(), u"Session"_s)));
        calendar += cardLine(u"STATUS:"_s + calendarStatus(booking.status));
        if (booking.zoomMeetingUrl && !booking.zoomMeetingUrl->isEmpty())
            calendar += cardLine(u"URL:"_s + *booking.zoomMeetingUrl);
        calendar += "END:VEVENT\r\n";
    }
    return calendar + "END:VCALENDAR\r\n";
}

} // namespace storage
