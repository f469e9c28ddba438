// Scoring: word starts before middles before scattered letters.
#include "ui/core/match.h"

#include <algorithm>

namespace ui
{

namespace
{

QChar foldedChar(QChar c)
{
    // Letters that do not decompose but are typed plainly.
    switch (c.unicode()) {
    case u'ı':
        return u'i';
    case u'ł':
    case u'Ł':
        return u'l';
    case u'ø':
    case u'Ø':
        return u'o';
    case u'đ':
    case u'Đ':
        return u'd';
    case u'æ':
    case u'Æ':
        return u'a';
    default:
        break;
    }
    if (c.decompositionTag() == QChar::Canonical) {
        // One step may leave another composed letter ("ễ" -> "ê" -> "e").
        const QString parts = c.decomposition();
        if (!parts.isEmpty() && parts.at(0) != c)
            return foldedChar(parts.at(0));
    }
    return c.toCaseFolded();
}

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

std::optional<TextMatch> matchWord(const QString& word, const QString& text)
{
    TextMatch result;
    const auto run = [&](qsizetype at, int score) {
        result.score = score;
        for (qsizetype i = 0; i < word.size(); ++i)
            result.letters.append(int(at + i));
        return result;
    };
    if (text == word)
        return run(0, 1000);
    if (text.startsWith(word))
        return run(0, 900 - int(std::min<qsizetype>(text.size(), 200)) / 4);
    qsizetype middle = -1;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (startsWord(text, at))
            return run(at, 700 - int(std::min<qsizetype>(at, 200)) / 4);
        if (middle < 0)
            middle = at;
    }
    if (middle >= 0)
        return run(middle, 400 - int(std::min<qsizetype>(middle, 200)) / 4);
    // Scattered letters, in order: a penalty for each gap.
    qsizetype at = -1;
    int gaps = 0;
    for (const QChar c : word) {
        const qsizetype next = text.indexOf(c, at + 1);
        if (next < 0)
            return std::nullopt;
        if (next != at + 1 && !startsWord(text, next))
            gaps += int(std::min<qsizetype>(next - at, 20));
        result.letters.append(int(next));
        at = next;
    }
    result.score = std::max(1, kScatteredScore - gaps * 5);
    return result;
}

} // namespace

QString foldedText(const QString& text)
{
    QString folded(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), folded.begin(), foldedChar);
    return folded;
}

std::optional<TextMatch> matchText(const QString& query, const QString& text)
{
    const QString folded = foldedText(text);
    const QString asked = foldedText(query).simplified();
    if (asked.isEmpty())
        return TextMatch{};
    if (auto whole = matchWord(asked, folded); whole && whole->score >= 300)
        return whole;
    TextMatch result;
    const QStringList words = asked.split(u' ');
    for (const QString& word : words) {
        const auto one = matchWord(word, folded);
        // Scattered letters of several words fit nearly anything: only whole runs count then.
        if (!one || (words.size() > 1 && one->score <= kScatteredScore))
            return std::nullopt;
        result.score += one->score;
        result.letters += one->letters;
    }
    result.score /= int(words.size());
    std::sort(result.letters.begin(), result.letters.end());
    result.letters.erase(std::unique(result.letters.begin(), result.letters.end()), result.letters.end());
    return result;
}

} // namespace ui
