// TextEncoding: which characters the bytes of a foreign text file mean, and reading it as text piece by piece.
#pragma once

#include "models/result.h"

#include <QIODevice>
#include <QString>
#include <QStringDecoder>
#include <optional>

namespace storage
{

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// The name a person may know: "UTF-8", "UTF-16", "Windows-1252".
QString encodingName(TextEncoding encoding);

/// Bytes of code page 1252; the five that it leaves open become U+FFFD.
QString fromWindows1252(QByteArrayView bytes);

struct EncodingFinding {
    TextEncoding encoding = TextEncoding::Utf8;
    int markLength = 0; ///< bytes of the byte order mark at the start
};

/// Finds the encoding of a text file: a byte order mark decides; else zero bytes at every other place mean UTF-16, valid
/// UTF-8 means UTF-8, and what is left is Windows-1252, the usual one of older spreadsheets.
///
/// Looks at the first 16 MiB and leaves the device at its start. Refuses with Foreign what is no text at all: workbooks,
/// archives, pictures, PDF, and files full of control characters; the sentence says what to do instead.
models::Result<EncodingFinding> findEncoding(QIODevice& device);

/// Reads a device as text in pieces of about 64 KiB. What cannot be read becomes U+FFFD, never nothing.
class TextPieces
{
public:
    TextPieces(QIODevice& device, EncodingFinding finding);

    /// Appends the next piece; false at the end of the file.
    models::Result<bool> appendNext(QString& text);

private:
    QIODevice& m_device;
    EncodingFinding m_finding;
    std::optional<QStringDecoder> m_decoder;
    bool m_started = false;
    bool m_ended = false;
    bool m_oddBytes = false;
};

} // namespace storage
