// VcardLines: the lines of a vCard file (RFC 2426, 2.6), unfolded and cut into their parts.
#pragma once

#include "models/result.h"
#include "storage/exchange/text_encoding.h"

#include <QMap>

namespace storage
{

/// The most characters of a file's cards, and of one line, that are kept.
constexpr qint64 kMostCardCharacters = 64'000'000;

/// `item1.TEL;TYPE=CELL:+49` cut into its parts; the name and the parameters in capitals.
struct VcardProperty {
    QString name;
    QMap<QString, QString> parameters;
    QString value;
};

/// A line cut into its parts; no value for what is no `NAME:value`. 2.1 writes the encoding without its name.
std::optional<VcardProperty> propertyOf(const QString& line);

bool isQuotedPrintable(const VcardProperty& property);

/// Reads lines with folds taken back, also the soft line ends of quoted-printable.
class VcardLines
{
public:
    VcardLines(QIODevice& device, EncodingFinding finding) : m_pieces(device, finding) {}

    /// False at the end. Invalid for a line longer than kMostCardCharacters.
    models::Result<bool> next(QString& line);

private:
    models::Result<bool> peek();
    models::Result<bool> physical(QString& line);
    models::Result<bool> fetch(QString& line);

    TextPieces m_pieces;
    QString m_text, m_ahead;
    qsizetype m_at = 0;
    qsizetype m_searched = 0; ///< up to here there is no line break
    bool m_ended = false, m_hasAhead = false;
};

} // namespace storage
