// Changing inputs.
#include "tests/fuzz/mutator.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tests
{

namespace
{

const QByteArrayList& hostileBytes()
{
    static const QByteArrayList kBytes{QByteArray("\0", 1),
                                       "\"",
                                       "'",
                                       "\n",
                                       "\r",
                                       "\r\n ",
                                       "\t",
                                       ",",
                                       ";",
                                       ":",
                                       "=",
                                       "\\",
                                       "\xff\xfe",
                                       "\xef\xbb\xbf",
                                       "\xc3",
                                       "\xed\xa0\x80",
                                       "\xf0\x9f\x8f\x8b",
                                       "\xe2\x80\xae",
                                       "\x1a",
                                       "\x7f",
                                       "99999999999999999999",
                                       "-9223372036854775808",
                                       "1e308",
                                       "0000",
                                       "%s%n",
                                       QByteArray(300, 'A'),
                                       QByteArray(70, '['),
                                       QByteArray(70, '(')};
    return kBytes;
}

} // namespace

uint64_t Mutator::next()
{
    // SplitMix64 (Steele, Lea, Flood, 2014).
    uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

qsizetype Mutator::below(qsizetype bound)
{
    return bound <= 1 ? 0 : qsizetype(next() % uint64_t(bound));
}

void Mutator::change(QByteArray& text, const QByteArrayList& words)
{
    const qsizetype at = below(text.size() + 1);
    const qsizetype length = std::min(text.size() - at, 1 + below(below(4) == 0 ? 400 : 12));
    switch (below(8)) {
    case 0:
        if (at < text.size())
            text[at] = char(uint8_t(text[at]) ^ (1u << below(8)));
        break;
    case 1:
        text.remove(at, length);
        break;
    case 2:
        text.insert(at, text.mid(at, length));
        break;
    case 3: {
        const QByteArray piece = text.mid(at, length);
        text.remove(at, length).insert(below(text.size() + 1), piece);
        break;
    }
    case 4:
        text.insert(at, hostileBytes()[below(hostileBytes().size())]);
        break;
    case 5:
        if (!words.isEmpty())
            text.replace(at, length, words[below(words.size())]);
        break;
    case 6:
        if (!words.isEmpty())
            text.insert(at, words[below(words.size())]);
        break;
    default:
        if (below(6) == 0)
            text.truncate(at);
        else if (at < text.size())
            text[at] = char(below(256));
        break;
    }
}

QByteArray Mutator::variantOf(const QByteArrayList& samples, const QByteArrayList& words)
{
    QByteArray text = samples[below(samples.size())];
    for (qsizetype changes = 1 + below(8); changes > 0; --changes)
        change(text, words);
    return text;
}

QByteArrayList samplesIn(const char* folder)
{
    QByteArrayList samples;
    const QDir dir(QStringLiteral(TRAINERDESK_SOURCE_DIR "/") + QString::fromLatin1(folder));
    for (const QString& name : dir.entryList(QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            samples.append(file.readAll());
    }
    if (samples.isEmpty())
        qFatal("no samples in %s", folder);
    return samples;
}

} // namespace tests
