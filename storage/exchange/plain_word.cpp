// Folding by Unicode decomposition.
#include "storage/exchange/plain_word.h"

namespace storage
{

QString plainWord(const QString& text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(decomposed.size());
    for (qsizetype i = 0; i < decomposed.size(); ++i) {
        const QChar c = decomposed[i];
        const bool letter = c.isLetterOrNumber() || c.isSurrogate();
        if (letter)
            plain += c;
        else if (c.isMark() || c == u'\'' || c == u'\u2019')
            continue;
        else if (!plain.isEmpty() && plain.back() != u' ')
            plain += u' ';
    }
    return plain.trimmed();
}

} // namespace storage
