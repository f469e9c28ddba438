// Unfolding and cutting.
#include "storage/exchange/vcard_lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Result;

namespace storage
{

std::optional<VcardProperty> propertyOf(const QString& line)
{
    qsizetype colon = -1;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size() && colon < 0; ++i) {
        if (line[i] == u'"')
            quoted = !quoted;
        else if (line[i] == u':' && !quoted)
            colon = i;
    }
    if (colon <= 0)
        return std::nullopt;
    VcardProperty property;
    property.value = line.mid(colon + 1);
    const QStringList head = line.left(colon).split(u';');
    property.name = head.front().mid(head.front().lastIndexOf(u'.') + 1).trimmed().toUpper();
    for (const QString& parameter : head.mid(1)) {
        const qsizetype equals = parameter.indexOf(u'=');
        const QString name = equals < 0 ? u"TYPE"_s : parameter.left(equals).toUpper();
        const QString value = (equals < 0 ? parameter : parameter.mid(equals + 1)).toUpper().remove(u'"');
        // 2.1 writes the encoding without its name.
        if (equals < 0 && (value == u"QUOTED-PRINTABLE" || value == u"BASE64"))
            property.parameters[u"ENCODING"_s] = value;
        else
            property.parameters[name] += (property.parameters[name].isEmpty() ? QString() : u","_s) + value;
    }
    return property;
}

bool isQuotedPrintable(const VcardProperty& property)
{
    return property.parameters.value(u"ENCODING"_s) == u"QUOTED-PRINTABLE" ||
           property.parameters.value(u"ENCODING"_s) == u"Q";
}

Result<bool> VcardLines::next(QString& line)
{
    TD_ASSIGN(bool more, physical(line));
    if (!more)
        return false;
    const auto property = line.endsWith(u'=') ? propertyOf(line) : std::nullopt;
    const bool mayBeSoft = property && isQuotedPrintable(*property);
    for (;;) {
        const bool soft = mayBeSoft && line.endsWith(u'=');
        TD_ASSIGN(more, peek());
        if (!more || line.size() > kMostCardCharacters)
            return true;
        if (!soft && !m_ahead.startsWith(u' ') && !m_ahead.startsWith(u'\t'))
            return true;
        if (soft)
            line.chop(1);
        line += soft ? m_ahead : m_ahead.mid(1);
        m_hasAhead = false;
    }
}

Result<bool> VcardLines::peek()
{
    if (!m_hasAhead) {
        TD_ASSIGN(m_hasAhead, fetch(m_ahead));
    }
    return m_hasAhead;
}

Result<bool> VcardLines::physical(QString& line)
{
    if (m_hasAhead) {
        line = std::exchange(m_ahead, {});
        m_hasAhead = false;
        return true;
    }
    return fetch(line);
}

Result<bool> VcardLines::fetch(QString& line)
{
    for (;;) {
        const qsizetype end = m_text.indexOf(u'\n', std::max(m_at, m_searched));
        if (end >= 0 || (m_ended && m_at < m_text.size())) {
            line = m_text.mid(m_at, end < 0 ? -1 : end - m_at);
            if (line.endsWith(u'\r'))
                line.chop(1);
            m_at = end < 0 ? m_text.size() : end + 1;
            m_searched = 0;
            return true;
        }
        if (m_ended)
            return false;
        m_text.remove(0, m_at);
        m_at = 0;
        m_searched = m_text.size();
        if (m_text.size() > kMostCardCharacters)
            return models::fail(ErrorCode::Invalid,
                                u"A line of the file is too long for a vCard. Nothing was imported."_s);
        TD_ASSIGN(const bool more, m_pieces.appendNext(m_text));
        m_ended = !more;
    }
}

} // namespace storage
