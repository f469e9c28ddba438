// Byte order marks, UTF-16 without one, UTF-8 by its rules, Windows-1252 (Unicode mapping "bestfit" not used), binaries.
#include "storage/exchange/text_encoding.h"

#include <array>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Result;

namespace storage
{

namespace
{

constexpr qint64 kEncodingSample = 16 * 1024 * 1024;
constexpr qint64 kPieceBytes = 64 * 1024;

/// Windows-1252 0x80..0x9F (unicode.org, CP1252.TXT); 0 where the code page has no character.
constexpr std::array<char16_t, 32> kWindows1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                   0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

struct BinaryMark {
    QByteArrayView bytes;
    QStringView what;
};

/// The first bytes of files that people drop here by mistake (their formats' own specifications).
const BinaryMark* binaryMarkOf(QByteArrayView head)
{
    static constexpr BinaryMark kMarks[] = {
        {QByteArrayView("PK\x03\x04", 4), u"a workbook or an archive"},
        {QByteArrayView("\xD0\xCF\x11\xE0", 4), u"an old workbook"},
        {QByteArrayView("%PDF-", 5), u"a PDF"},
        {QByteArrayView("\x89PNG", 4), u"a picture"},
        {QByteArrayView("\xFF\xD8\xFF", 3), u"a picture"},
        {QByteArrayView("GIF8", 4), u"a picture"},
        {QByteArrayView("\x1F\x8B", 2), u"a compressed file"},
        {QByteArrayView("SQLite format 3", 15), u"a database"},
        {QByteArrayView("{\\rtf", 5), u"a text document"},
    };
    for (const BinaryMark& mark : kMarks) {
        if (head.startsWith(mark.bytes))
            return &mark;
    }
    return nullptr;
}

tl::unexpected<models::Error> notText(QStringView what)
{
    return models::fail(ErrorCode::Foreign,
                        u"The file is "_s + what +
                            u", not text. Nothing was read. Open it in the program it comes from and "
                            "save or export it as CSV (UTF-8)."_s);
}

/// Counts what tells encodings apart, byte by byte, so that a sample may end inside a character.
class ByteCensus
{
public:
    void add(QByteArrayView bytes)
    {
        for (const char c : bytes)
            add(quint8(c));
    }

    qint64 total = 0, zerosEven = 0, zerosOdd = 0, controls = 0, sequences = 0, broken = 0;

private:
    void add(quint8 byte)
    {
        if (byte == 0)
            ++(total % 2 ? zerosOdd : zerosEven);
        else if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x0B &&
                 byte != 0x1A)
            ++controls;
        ++total;
        if (m_expected > 0) {
            if (byte >= m_low && byte <= m_high) {
                m_low = 0x80;
                m_high = 0xBF;
                if (--m_expected == 0)
                    ++sequences;
                return;
            }
            ++broken;
            m_expected = 0;
        }
        m_low = 0x80;
        m_high = 0xBF;
        // The ranges of well-formed UTF-8 (Unicode 15, table 3-7).
        if (byte < 0x80)
            return;
        if (byte >= 0xC2 && byte <= 0xDF) {
            m_expected = 1;
        } else if (byte >= 0xE0 && byte <= 0xEF) {
            m_expected = 2;
            m_low = byte == 0xE0 ? 0xA0 : 0x80;
            m_high = byte == 0xED ? 0x9F : 0xBF;
        } else if (byte >= 0xF0 && byte <= 0xF4) {
            m_expected = 3;
            m_low = byte == 0xF0 ? 0x90 : 0x80;
            m_high = byte == 0xF4 ? 0x8F : 0xBF;
        } else {
            ++broken;
        }
    }

    int m_expected = 0;
    quint8 m_low = 0x80, m_high = 0xBF;
};

} // namespace

QString fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar* at = text.data();
    for (const char c : bytes) {
        const quint8 byte = quint8(c);
        const char16_t high = byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80] : byte;
        *at++ = high == 0 && byte != 0 ? QChar(QChar::ReplacementCharacter) : QChar(high);
    }
    return text;
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        return u"UTF-16"_s;
    case TextEncoding::Windows1252:
        break;
    }
    return u"Windows-1252"_s;
}

Result<EncodingFinding> findEncoding(QIODevice& device)
{
    const auto rewind = [&](EncodingFinding finding) -> Result<EncodingFinding> {
        if (!device.seek(0))
            return models::fail(ErrorCode::Io,
                                u"The file cannot be read again from its start: "_s + device.errorString());
        return finding;
    };
    const QByteArray head = device.peek(16);
    if (head.startsWith("\xEF\xBB\xBF"))
        return rewind({TextEncoding::Utf8, 3});
    if (head.startsWith("\xFF\xFE"))
        return rewind({TextEncoding::Utf16Le, 2});
    if (head.startsWith("\xFE\xFF"))
        return rewind({TextEncoding::Utf16Be, 2});
    if (const BinaryMark* mark = binaryMarkOf(head))
        return notText(mark->what);

    ByteCensus census;
    while (census.total < kEncodingSample) {
        const QByteArray piece = device.read(kPieceBytes);
        if (piece.isEmpty())
            break;
        census.add(piece);
    }
    const qint64 half = std::max<qint64>(census.total / 2, 1);
    if (census.zerosOdd * 10 > half * 3 && census.zerosEven * 20 < half)
        return rewind({TextEncoding::Utf16Le, 0});
    if (census.zerosEven * 10 > half * 3 && census.zerosOdd * 20 < half)
        return rewind({TextEncoding::Utf16Be, 0});
    const qint64 odd = census.controls + census.zerosEven + census.zerosOdd;
    if (odd > 8 && odd * 50 > census.total)
        return notText(u"full of control characters");
    // A damaged byte or two among many good characters is a damaged UTF-8 file: those rows are reported, not misread.
    const bool utf8 = census.broken == 0 || census.sequences > 4 * census.broken;
    return rewind({utf8 ? TextEncoding::Utf8 : TextEncoding::Windows1252, 0});
}

TextPieces::TextPieces(QIODevice& device, EncodingFinding finding) : m_device(device), m_finding(finding)
{
    if (finding.encoding == TextEncoding::Windows1252)
        return;
    m_decoder.emplace(finding.encoding == TextEncoding::Utf8      ? QStringConverter::Utf8
                      : finding.encoding == TextEncoding::Utf16Le ? QStringConverter::Utf16LE
                                                                  : QStringConverter::Utf16BE);
}

Result<bool> TextPieces::appendNext(QString& text)
{
    if (m_ended)
        return false;
    if (!m_started) {
        m_started = true;
        if (m_device.read(m_finding.markLength).size() != m_finding.markLength)
            return models::fail(ErrorCode::Io, u"The file cannot be read: "_s + m_device.errorString());
    }
    QByteArray bytes(kPieceBytes, Qt::Uninitialized);
    const qint64 size = m_device.read(bytes.data(), bytes.size());
    if (size < 0)
        return models::fail(ErrorCode::Io, u"The file cannot be read: "_s + m_device.errorString());
    bytes.truncate(size);
    if (size == 0) {
        m_ended = true;
        // A character cut off by the end of the file must not vanish.
        bool cutOff = m_finding.encoding != TextEncoding::Windows1252 && m_oddBytes;
        if (m_finding.encoding == TextEncoding::Utf8) {
            const QString rest = m_decoder->decode(QByteArrayView("\n", 1));
            cutOff = rest.contains(QChar::ReplacementCharacter);
        }
        if (cutOff)
            text += QChar(QChar::ReplacementCharacter);
        return cutOff;
    }
    m_oddBytes ^=
        (m_finding.encoding == TextEncoding::Utf16Le || m_finding.encoding == TextEncoding::Utf16Be) && size % 2;
    if (m_decoder)
        text += m_decoder->decode(bytes);
    else
        text += fromWindows1252(bytes);
    return true;
}

} // namespace storage
