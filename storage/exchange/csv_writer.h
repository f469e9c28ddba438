// CsvWriter: rows in the two profiles of docs/files.md, safe to open in a spreadsheet.
#pragma once

#include "models/money.h"
#include "models/result.h"

#include <QIODevice>
#include <QLocale>
#include <QString>

namespace storage
{

/// How a CSV is written. Machine: comma, decimal point, no byte order mark. Spreadsheet: byte order mark, and separator
/// and decimal sign as the locale's spreadsheets expect them.
struct CsvProfile {
    QChar separator = u',';
    QChar decimal = u'.';
    bool byteOrderMark = false;

    static CsvProfile machine() { return {}; }
    static CsvProfile spreadsheet(const QLocale& locale);
};

/// Puts a `'` before a text that a spreadsheet would run as a formula (= + - @, tab, CR, NUL at its start; CWE-1236), and
/// before a `'` that stands before one of those.
QString guardedCell(const QString& text);
/// Takes that one `'` off again; any other text stays as it is.
QString unguardedCell(const QString& text);

/// Writes rows with CRLF in UTF-8. A cell is quoted only if it holds the separator, a quote, CR or LF.
class CsvWriter
{
public:
    CsvWriter(QIODevice& device, CsvProfile profile);

    /// A cell of words that people wrote: guarded against formulas.
    CsvWriter& text(const QString& words);
    /// A cell of our own making (ids, dates, words of the schema): written as it is.
    CsvWriter& plain(const QString& cell);
    /// An amount with the profile's decimal sign and the currency's digits.
    CsvWriter& money(models::Minor amount, const QString& currency);
    CsvWriter& money(const std::optional<models::Minor>& amount, const QString& currency);
    CsvWriter& number(qint64 value) { return plain(QString::number(value)); }
    CsvWriter& empty() { return plain({}); }
    /// Ends the row. Io or Full when the device refuses.
    models::Status endRow();
    /// Writes a whole row of plain cells.
    models::Status row(const QStringList& cells);
    /// Hands on what is still held back.
    models::Status flush();

private:
    QIODevice& m_device;
    CsvProfile m_profile;
    QByteArray m_pending;
    bool m_rowStarted = false;
};

} // namespace storage
