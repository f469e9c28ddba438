// RFC 4180 reading with the repairs that real files need.
#include "storage/exchange/csv_reader.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Result;
using models::Status;

namespace storage
{

namespace
{

/// The most that is read again after unclosed quotes, so that a hostile file costs no more than a large one.
constexpr qint64 kLargestReread = 64 * 1024 * 1024;
constexpr qsizetype kForgetAfter = 256 * 1024;

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool isBlank(const CsvRecord& record)
{
    // U+001A: the end-of-file mark that DOS programs left behind.
    return record.fault.isEmpty() && std::all_of(record.cells.begin(), record.cells.end(), [](const QString& c) {
               return c.trimmed().isEmpty() || c == u"\x1A";
           });
}

} // namespace

bool CsvReader::has(qsizetype at)
{
    while (at >= m_text.size() && !m_sourceEnded) {
        auto more = m_source(m_text);
        if (!more)
            m_status = tl::unexpected(std::move(more.error()));
        m_sourceEnded = !more || !*more;
    }
    return at < m_text.size();
}

void CsvReader::forgetRead()
{
    m_text.remove(0, m_at);
    m_at = m_start = 0;
}

void CsvReader::skipLineBreak()
{
    if (m_text[m_at] == u'\r' && has(m_at + 1) && m_text[m_at + 1] == u'\n')
        ++m_at;
    ++m_at;
}

void CsvReader::giveUpQuote(qsizetype firstLineEnd, CsvRecord& record)
{
    m_reread += m_at - firstLineEnd;
    if (m_reread > kLargestReread && m_status)
        m_status = models::fail(ErrorCode::Invalid,
                                u"The quotation marks of this file do not pair, so its rows cannot be told "
                                "apart. Nothing was read. Export it again."_s);
    record.cells = m_text.mid(m_start, firstLineEnd - m_start).split(m_separator);
    record.fault = u"A quotation mark in this row is never closed."_s;
    m_at = firstLineEnd;
    while (has(m_at) && !isLineBreak(m_text[m_at]))
        ++m_at;
    if (has(m_at))
        skipLineBreak();
    else
        record.cutOff = true;
}

/// Reads from behind the opening quote to behind the cell. False when the quote was given up: the record is then whole.
bool CsvReader::readQuoted(QString& cell, CsvRecord& record)
{
    qsizetype firstLineEnd = -1;
    const qsizetype opened = m_at;
    for (;;) {
        if (!has(m_at) || m_at - opened > kLargestCell) {
            const bool ended = !has(m_at);
            giveUpQuote(firstLineEnd >= 0 ? firstLineEnd : ended ? m_text.size() : m_at, record);
            return false;
        }
        const QChar c = m_text[m_at];
        if (c == u'"') {
            if (has(m_at + 1) && m_text[m_at + 1] == u'"') {
                cell += u'"';
                m_at += 2;
                continue;
            }
            ++m_at;
            break;
        }
        if (isLineBreak(c)) {
            if (firstLineEnd < 0)
                firstLineEnd = m_at;
            skipLineBreak();
            cell += u'\n';
            continue;
        }
        cell += c;
        ++m_at;
    }
    qsizetype behind = m_at;
    while (has(behind) && m_text[behind] == u' ' && m_separator != u' ')
        ++behind;
    if (!has(behind) || m_text[behind] == m_separator || isLineBreak(m_text[behind])) {
        m_at = behind;
        return true;
    }
    if (firstLineEnd >= 0) {
        giveUpQuote(firstLineEnd, record);
        return false;
    }
    // `"5" of 10`: a quotation mark that was never meant as one.
    cell = u'"' + cell + u'"';
    readPlain(cell, record);
    return true;
}

void CsvReader::readPlain(QString& cell, CsvRecord& record)
{
    while (has(m_at) && m_text[m_at] != m_separator && !isLineBreak(m_text[m_at])) {
        if (cell.size() >= kLargestCell) {
            if (record.fault.isEmpty())
                record.fault = u"A cell of this row is longer than 1 MiB."_s;
            // The rest of a monstrous cell is passed over without being kept.
            if (m_at - m_start > 2 * kLargestCell)
                forgetRead();
        } else {
            cell += m_text[m_at];
        }
        ++m_at;
    }
}

Status CsvReader::readRecord(CsvRecord& record)
{
    for (;;) {
        QString cell;
        qsizetype start = m_at;
        while (has(start) && m_text[start] == u' ')
            ++start;
        if (has(start) && m_text[start] == u'"') {
            m_at = start + 1;
            if (!readQuoted(cell, record))
                return m_status;
        } else {
            readPlain(cell, record);
        }
        record.cells.push_back(std::move(cell));
        if (!has(m_at)) {
            record.cutOff = true;
            return m_status;
        }
        if (isLineBreak(m_text[m_at])) {
            skipLineBreak();
            return m_status;
        }
        ++m_at;
    }
}

Result<bool> CsvReader::next(CsvRecord& record)
{
    for (;;) {
        if (m_at > kForgetAfter)
            forgetRead();
        m_start = m_at;
        record = {};
        if (!has(m_at)) {
            TD_TRY(m_status);
            return false;
        }
        record.row = ++m_row;
        if (m_row == 1 && has(4) && m_text.startsWith(u"sep="_s, Qt::CaseInsensitive) &&
            (!has(5) || isLineBreak(m_text[5]))) {
            m_separator = m_text[4];
            m_at = 5;
            if (has(m_at))
                skipLineBreak();
            continue;
        }
        TD_TRY(readRecord(record));
        if (!isBlank(record))
            return true;
    }
}

QChar findSeparator(const QString& beginning)
{
    QChar best = u',';
    double bestScore = 0;
    for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        bool given = false;
        CsvReader reader(
            [&](QString& text) -> Result<bool> {
                if (!given)
                    text += beginning;
                return !std::exchange(given, true);
            },
            separator);
        std::map<qsizetype, int> counts;
        CsvRecord record;
        int records = 0;
        qsizetype headerCells = 0;
        while (records < 40) {
            const auto more = reader.next(record);
            if (!more || !*more)
                break;
            if (reader.separator() != separator)
                return reader.separator();
            if (records++ == 0)
                headerCells = record.cells.size();
            ++counts[record.cells.size()];
        }
        for (const auto& [cells, rows] : counts) {
            if (cells < 2)
                continue;
            // The share of rows that agree; the header's own count is worth more than any single row's.
            const double score = double(rows) / records + (cells == headerCells ? 1.0 : 0.0) + double(cells) / 10'000;
            if (score > bestScore) {
                bestScore = score;
                best = separator;
            }
        }
    }
    return best;
}

} // namespace storage
