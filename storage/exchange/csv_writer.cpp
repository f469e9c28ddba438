// Quoting, guarding and the profiles' signs.
#include "storage/exchange/csv_writer.h"

#include <QFileDevice>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Status;

namespace storage
{

namespace
{

constexpr qsizetype kPendingBytes = 128 * 1024;

bool startsFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r\0", 7).contains(text.front());
}

} // namespace

CsvProfile CsvProfile::spreadsheet(const QLocale& locale)
{
    const bool comma = locale.decimalPoint() != u"."_s;
    return {comma ? u';' : u',', comma ? u',' : u'.', true};
}

QString guardedCell(const QString& text)
{
    const bool guardLike = text.startsWith(u'\'') && startsFormula(QStringView(text).mid(1));
    // Further quotes before a guard-like start are guarded too, or taking one off would not give the text back.
    qsizetype quotes = 0;
    while (quotes < text.size() && text[quotes] == u'\'')
        ++quotes;
    const bool stacked = quotes > 1 && startsFormula(QStringView(text).mid(quotes));
    return startsFormula(text) || guardLike || stacked ? u'\'' + text : text;
}

QString unguardedCell(const QString& text)
{
    if (!text.startsWith(u'\''))
        return text;
    qsizetype quotes = 0;
    while (quotes < text.size() && text[quotes] == u'\'')
        ++quotes;
    return startsFormula(QStringView(text).mid(quotes)) ? text.mid(1) : text;
}

CsvWriter::CsvWriter(QIODevice& device, CsvProfile profile) : m_device(device), m_profile(profile)
{
    if (profile.byteOrderMark)
        m_pending = "\xEF\xBB\xBF";
}

CsvWriter& CsvWriter::text(const QString& words)
{
    return plain(guardedCell(words));
}

CsvWriter& CsvWriter::plain(const QString& cell)
{
    if (m_rowStarted)
        m_pending += char(m_profile.separator.unicode());
    m_rowStarted = true;
    // Most cells are short and plain ASCII: one look, and they are copied as they are.
    bool quoted = false, ascii = true;
    for (const QChar c : cell) {
        quoted = quoted || c == m_profile.separator || c == u'"' || c == u'\r' || c == u'\n';
        ascii = ascii && c.unicode() < 0x80;
    }
    if (!quoted && ascii) {
        const qsizetype end = m_pending.size();
        m_pending.resize(end + cell.size());
        std::transform(cell.begin(), cell.end(), m_pending.begin() + end, [](QChar c) { return char(c.unicode()); });
        return *this;
    }
    if (!quoted) {
        m_pending += cell.toUtf8();
        return *this;
    }
    QString doubled = cell;
    doubled.replace(u'"', u"\"\""_s);
    m_pending += '"' + doubled.toUtf8() + '"';
    return *this;
}

CsvWriter& CsvWriter::money(models::Minor amount, const QString& currency)
{
    QString text = moneyText(amount, currency);
    if (m_profile.decimal != u'.')
        text.replace(u'.', m_profile.decimal);
    return plain(text);
}

CsvWriter& CsvWriter::money(const std::optional<models::Minor>& amount, const QString& currency)
{
    return amount ? money(*amount, currency) : empty();
}

Status CsvWriter::endRow()
{
    m_pending += "\r\n";
    m_rowStarted = false;
    return m_pending.size() >= kPendingBytes ? flush() : Status{};
}

Status CsvWriter::row(const QStringList& cells)
{
    for (const QString& cell : cells)
        plain(cell);
    return endRow();
}

Status CsvWriter::flush()
{
    if (m_device.write(m_pending) != m_pending.size()) {
        const auto* file = qobject_cast<QFileDevice*>(&m_device);
        const bool full = file && file->error() == QFileDevice::ResourceError;
        return models::fail(full ? ErrorCode::Full : ErrorCode::Io,
                            u"The file could not be written: %1. Nothing was left half done; free some room or choose "
                            "another place, and export again."_s.arg(m_device.errorString()));
    }
    m_pending.clear();
    return {};
}

} // namespace storage
