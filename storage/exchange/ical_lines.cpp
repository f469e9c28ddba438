// Unfolding and cutting of content lines. Ours, not libical's: a fault must cost one event, and be told by its line.
#include "storage/exchange/ical_lines.h"

#include "storage/exchange/text_encoding.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace storage
{

using models::ErrorCode;
using models::Result;

Result<QByteArray> calendarText(const QByteArray& bytes)
{
    if (bytes.trimmed().isEmpty())
        return models::fail(ErrorCode::Invalid, u"The calendar file is empty. Nothing was changed; export it again."_s);
    if (!bytes.contains('\0') && QByteArrayView(bytes).isValidUtf8())
        return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    if (!bytes.contains('\0')) {
        // Some programs fold between the bytes of one character: whole again, it may be UTF-8 after all.
        QByteArray unfolded = bytes;
        unfolded.replace("\r\n ", "").replace("\n ", "").replace("\r\n\t", "").replace("\n\t", "");
        if (QByteArrayView(unfolded).isValidUtf8())
            return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    TD_ASSIGN(const EncodingFinding finding, findEncoding(buffer));
    TextPieces pieces(buffer, finding);
    QString text;
    for (;;) {
        TD_ASSIGN(const bool more, pieces.appendNext(text));
        if (!more)
            break;
    }
    return text.toUtf8();
}

QByteArray IcalLine::param(const char* wanted) const
{
    const QByteArrayView sought(wanted);
    for (qsizetype at = 0; at < params.size();) {
        bool quoted = false;
        qsizetype end = at;
        while (end < params.size() && (quoted || params[end] != ';')) {
            if (params[end] == '"')
                quoted = !quoted;
            ++end;
        }
        const QByteArrayView one = params.sliced(at, end - at);
        if (one.size() > sought.size() && one[sought.size()] == '=' &&
            one.first(sought.size()).compare(sought, Qt::CaseInsensitive) == 0)
            return one.sliced(sought.size() + 1).toByteArray().replace('"', "").trimmed();
        at = end + 1;
    }
    return {};
}

QByteArrayView IcalLines::physicalLine()
{
    qsizetype end = m_at;
    const char* data = m_text.data();
    while (end < m_text.size() && data[end] != '\n' && data[end] != '\r')
        ++end;
    const QByteArrayView line = m_text.sliced(m_at, end - m_at);
    if (end < m_text.size() && data[end] == '\r')
        ++end;
    if (end < m_text.size() && data[end] == '\n' && (end == m_at + line.size() || data[end - 1] == '\r'))
        ++end;
    m_at = end;
    ++m_number;
    return line;
}

/// Where the text goes on behind a fold, which may stand between any two characters; else the same place.
qsizetype IcalLines::behindFolds(qsizetype at) const
{
    const auto is = [this](qsizetype i, char c) { return i < m_text.size() && m_text[i] == c; };
    for (;;) {
        qsizetype end = at;
        end += is(end, '\r');
        end += is(end, '\n');
        if (end == at || !(is(end, ' ') || is(end, '\t')))
            return at;
        at = end + 1;
    }
}

/// Whether the line ahead cannot begin a property: it has no name of letters, digits and `-` before a `:` or `;`.
bool IcalLines::continuesText() const
{
    qsizetype at = m_at;
    while (at < m_text.size() && (isalnum(uchar(m_text[at])) || m_text[at] == '-' || m_text[at] == '.'))
        at = behindFolds(at + 1);
    return at < m_text.size() && at > m_at ? m_text[at] != ':' && m_text[at] != ';'
                                           : at < m_text.size() && m_text[at] != '\n' && m_text[at] != '\r';
}

bool IcalLines::next(IcalLine& line)
{
    QByteArrayView whole;
    do {
        if (m_at >= m_text.size())
            return false;
        whole = physicalLine();
        // Also a first line that someone has indented: there is nothing it could continue.
        whole = whole.trimmed().isEmpty() ? QByteArrayView() : whole;
    } while (whole.isEmpty());
    while (!whole.isEmpty() && (whole.front() == ' ' || whole.front() == '\t'))
        whole = whole.sliced(1);
    line.number = m_number;
    bool joined = false;
    while (m_at < m_text.size()) {
        const char ahead = m_text[m_at];
        const bool folded = ahead == ' ' || ahead == '\t';
        if (!folded && !continuesText())
            break;
        if (!joined) {
            m_joined = whole.toByteArray();
            joined = true;
        }
        const QByteArrayView more = physicalLine();
        if (folded)
            m_joined.append(more.sliced(1));
        else
            m_joined.append("\\n").append(more);
    }
    if (joined)
        whole = m_joined;
    qsizetype nameEnd = 0;
    while (nameEnd < whole.size() && whole[nameEnd] != ':' && whole[nameEnd] != ';')
        ++nameEnd;
    line.name = whole.first(nameEnd).trimmed();
    line.params = line.value = {};
    if (nameEnd == whole.size())
        return true;
    if (whole[nameEnd] == ':') {
        line.value = whole.sliced(nameEnd + 1);
        return true;
    }
    bool quoted = false;
    qsizetype colon = nameEnd;
    while (colon < whole.size() && (quoted || whole[colon] != ':')) {
        if (whole[colon] == '"')
            quoted = !quoted;
        ++colon;
    }
    if (colon == whole.size()) {
        // A quote that was never closed, or closed behind the value: the last colon begins the value.
        colon = whole.lastIndexOf(':');
        if (colon < nameEnd)
            return true;
    }
    line.params = whole.sliced(nameEnd + 1, colon - nameEnd - 1);
    line.value = whole.sliced(colon + 1);
    return true;
}

QString icalText(QByteArrayView value)
{
    if (value.indexOf('\\') < 0)
        return QString::fromUtf8(value).trimmed();
    QByteArray plain;
    plain.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != '\\' || i + 1 == value.size()) {
            plain.append(value[i]);
            continue;
        }
        const char escaped = value[++i];
        plain.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
    }
    return QString::fromUtf8(plain).trimmed();
}

QString icalText(const IcalLine& line)
{
    if (line.param("ENCODING").compare("QUOTED-PRINTABLE", Qt::CaseInsensitive) != 0)
        return icalText(line.value);
    QByteArray plain;
    for (qsizetype i = 0; i < line.value.size(); ++i) {
        if (line.value[i] == '=' && i + 2 < line.value.size()) {
            bool ok = false;
            const int byte = line.value.sliced(i + 1, 2).toByteArray().toInt(&ok, 16);
            if (ok) {
                plain.append(char(byte));
                i += 2;
                continue;
            }
        }
        plain.append(line.value[i]);
    }
    return QByteArrayView(plain).isValidUtf8() ? icalText(QByteArrayView(plain)) : QString::fromLatin1(plain).trimmed();
}

QByteArrayList icalList(QByteArrayView value)
{
    QByteArrayList list;
    for (const QByteArray& one : value.toByteArray().split(',')) {
        if (const QByteArray trimmed = one.trimmed(); !trimmed.isEmpty())
            list.append(trimmed);
    }
    return list;
}

} // namespace storage
