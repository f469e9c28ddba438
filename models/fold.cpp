// Folding by Unicode compatibility decomposition (UAX #15) and a few letters that have none.
#include "models/fold.h"

using namespace Qt::StringLiterals;

namespace models
{

namespace
{

/// Letters that look like a base letter with a stroke but do not decompose.
QStringView withoutStroke(char16_t c)
{
    switch (c) {
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
        return u"d";
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ı':
        return u"i";
    case u'ħ':
        return u"h";
    case u'ŧ':
        return u"t";
    case u'ŋ':
        return u"n";
    case u'ς':
        return u"σ";
    default:
        return {};
    }
}

bool writtenWithoutSpaces(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

} // namespace

QString folded(QStringView text)
{
    const QString decomposed = text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark() && !writtenWithoutSpaces(c))
            continue;
        if (const QStringView base = withoutStroke(c.unicode()); !base.isEmpty())
            result += base;
        else
            result += c;
    }
    // Hangul syllables fall apart in decomposition; whole syllables are what is typed.
    return result.normalized(QString::NormalizationForm_C);
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    QString word;
    for (const QChar c : folded(text)) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

QStringList searchWords(const QString& firstName, const QString& lastName, const QString& email, const QString& phone)
{
    QStringList words = foldedWords(firstName) + foldedWords(lastName);
    QStringList parts;
    for (const QString& word : words) {
        for (qsizetype at = 1; at < word.size() && at < 24; ++at) {
            if (writtenWithoutSpaces(word[at]))
                parts.append(word.mid(at));
        }
    }
    words += parts + foldedWords(email) + foldedWords(phone);
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += c;
    }
    // The whole number, and from each of its last ten digits on: people remember how a number ends or its local part.
    for (qsizetype from = 0; digits.size() - from >= 4; ++from) {
        if (from == 0 || digits.size() - from <= 10)
            words.append(digits.mid(from));
    }
    words.removeDuplicates();
    return words;
}

} // namespace models
