// IcalLines: the content lines of an iCalendar text (RFC 5545, 3.1), with their line numbers and common faults mended.
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QString>

namespace storage
{

/// A calendar file's bytes as UTF-8 without a byte order mark: UTF-8, UTF-16 and Windows-1252 are read.
/// Foreign for what is no text, Invalid for an empty file.
models::Result<QByteArray> calendarText(const QByteArray& bytes);

/// One unfolded line, cut into its parts; valid until the next one is read.
struct IcalLine {
    int number = 0;        ///< of its first physical line, from 1
    QByteArrayView name;   ///< as written
    QByteArrayView params; ///< behind the first `;`, as written
    QByteArrayView value;

    bool is(const char* wanted) const { return name.compare(wanted, Qt::CaseInsensitive) == 0; }
    /// A parameter without its quotes, or empty.
    QByteArray param(const char* wanted) const;
};

/// Reads one line after the other. Line ends may be CRLF, LF or CR; folded characters are joined whole. A line that is
/// no `NAME:value` belongs to the text of the line before it and is joined to that with a line break.
class IcalLines
{
public:
    explicit IcalLines(QByteArrayView text) : m_text(text) {}

    /// False at the end.
    bool next(IcalLine& line);

private:
    QByteArrayView physicalLine();
    qsizetype behindFolds(qsizetype at) const;
    bool continuesText() const;

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_number = 0;
    QByteArray m_joined;
};

/// TEXT with its escapes read (3.3.11): `\n`, `\,`, `\;`, `\\`. Handles quoted-printable of old files.
QString icalText(const IcalLine& line);
QString icalText(QByteArrayView value);

/// The values of a comma-separated list.
QByteArrayList icalList(QByteArrayView value);

} // namespace storage
