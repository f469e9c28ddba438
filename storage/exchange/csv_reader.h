// CsvReader: records of a delimited text (RFC 4180 and what real programs write), one at a time in bounded memory.
#pragma once

#include "models/result.h"

#include <QStringList>
#include <functional>

namespace storage
{

/// One record. Rows are counted as a spreadsheet counts them: from 1, the header and blank rows included.
struct CsvRecord {
    int row = 0;
    QStringList cells;
    QString fault;       ///< why the record cannot be trusted; empty when it can
    bool cutOff = false; ///< the file ends in this record without a line break
};

/// Reads records. Line ends may be CRLF, LF or CR; inside quotes they become LF.
///
/// A quotation mark that is never closed, or closed in the middle of a word rows later, costs only its own row: the
/// reader reports that row and goes on with the line after it.
class CsvReader
{
public:
    /// Appends more text to its argument; false at the end.
    using Source = std::function<models::Result<bool>(QString&)>;

    CsvReader(Source source, QChar separator) : m_source(std::move(source)), m_separator(separator) {}

    /// The next record, blank rows left out; false at the end.
    models::Result<bool> next(CsvRecord& record);

    /// The separator in use; a first line `sep=;` changes it.
    QChar separator() const { return m_separator; }

    /// The longest cell that is read; a row with a longer one carries a fault.
    static constexpr qsizetype kLargestCell = 1024 * 1024;

private:
    bool has(qsizetype at);
    models::Status readRecord(CsvRecord& record);
    bool readQuoted(QString& cell, CsvRecord& record);
    void readPlain(QString& cell, CsvRecord& record);
    void skipLineBreak();
    void forgetRead();
    void giveUpQuote(qsizetype firstLineEnd, CsvRecord& record);

    Source m_source;
    QChar m_separator;
    QString m_text;        ///< holds at least the current record
    qsizetype m_start = 0; ///< where the current record starts
    qsizetype m_at = 0;    ///< the next character
    int m_row = 0;
    qint64 m_reread = 0; ///< characters read again after unclosed quotes
    bool m_sourceEnded = false;
    models::Status m_status; ///< the source's failure, if any
};

/// The separator of a text by its beginning: the one of comma, semicolon, tab and pipe that cuts most rows into the same
/// number of cells; a comma when none does (one column).
QChar findSeparator(const QString& beginning);

} // namespace storage
