// Folding and escaping.
#include "storage/exchange/ical_writer.h"

#include "models/zone.h"

namespace storage
{

void IcalWriter::line(const char* name, const QByteArray& value)
{
    constexpr qsizetype kLongestLine = 75;
    const QByteArray whole = QByteArray(name) + ':' + value;
    qsizetype at = 0;
    qsizetype room = kLongestLine;
    while (whole.size() - at > room) {
        qsizetype end = at + room;
        // Not between the bytes of one character (UTF-8 continuation bytes are 10xxxxxx).
        while ((uchar(whole[end]) & 0xC0) == 0x80)
            --end;
        m_bytes.append(whole.constData() + at, end - at).append("\r\n ");
        at = end;
        room = kLongestLine - 1;
    }
    m_bytes.append(whole.constData() + at, whole.size() - at).append("\r\n");
}

void IcalWriter::text(const char* name, const QString& value)
{
    QByteArray escaped;
    for (const char c : value.toUtf8()) {
        if (c == '\\' || c == ',' || c == ';')
            escaped.append('\\').append(c);
        else if (c == '\n')
            escaped.append("\\n");
        else if (uchar(c) >= 0x20 || c == '\t')
            escaped.append(c);
    }
    line(name, escaped);
}

void IcalWriter::time(const char* name, models::UtcTime value)
{
    const models::LocalTime utc = models::Zone().toLocal(value);
    line(name, (utc.date.toString(u"yyyyMMdd") + u'T' + utc.time.toString(u"HHmmss") + u'Z').toLatin1());
}

} // namespace storage
