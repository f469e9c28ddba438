// Word-wise matching of names.
#include "storage/exchange/name_index.h"

#include <QSet>
#include <algorithm>

namespace storage
{

namespace
{

/// Letters that Unicode does not take apart into a base and a mark.
QChar plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ø':
        return u'o';
    case u'ł':
        return u'l';
    case u'đ':
    case u'ð':
        return u'd';
    case u'ı':
        return u'i';
    case u'ħ':
        return u'h';
    default:
        return c;
    }
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC' || c == u'`';
}

} // namespace

QString foldedWord(const QString& word)
{
    QString folded;
    for (const QChar c : word.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isMark())
            continue;
        if (c == u'æ')
            folded += QStringLiteral("ae");
        else if (c == u'œ')
            folded += QStringLiteral("oe");
        else if (c == u'þ')
            folded += QStringLiteral("th");
        else
            folded += plainLetter(c);
    }
    return folded;
}

std::vector<TextWord> wordsOf(const QString& text)
{
    std::vector<TextWord> words;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetterOrNumber() && !text[i].isSurrogate()) {
            ++i;
            continue;
        }
        TextWord word;
        word.begin = i;
        while (i < text.size()) {
            const QChar c = text[i];
            const bool joins = isApostrophe(c) && i + 1 < text.size() && text[i + 1].isLetterOrNumber();
            if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate() && !joins)
                break;
            if (!joins)
                word.exact += c;
            ++i;
        }
        word.end = i;
        word.exact = word.exact.toCaseFolded();
        word.folded = foldedWord(word.exact);
        words.push_back(std::move(word));
    }
    return words;
}

void NameIndex::add(const QString& name, int owner)
{
    std::vector<TextWord> words = wordsOf(name.normalized(QString::NormalizationForm_C));
    if (words.empty())
        return;
    const QString first = words.front().folded;
    std::vector<Entry>& entries = m_byFirstWord[first];
    entries.push_back({std::move(words), owner});
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.words.size() > b.words.size(); });
}

std::vector<NameMatch> NameIndex::find(const QString& text) const
{
    std::vector<NameMatch> matches;
    const std::vector<TextWord> words = wordsOf(text);
    for (size_t at = 0; at < words.size();) {
        const auto candidates = m_byFirstWord.constFind(words[at].folded);
        NameMatch best;
        size_t length = 0;
        bool exact = false;
        if (candidates != m_byFirstWord.constEnd()) {
            for (const Entry& entry : *candidates) {
                if (at + entry.words.size() > words.size() || entry.words.size() < length)
                    continue;
                bool same = true, sameAccents = true;
                for (size_t i = 0; i < entry.words.size() && same; ++i) {
                    same = entry.words[i].folded == words[at + i].folded;
                    sameAccents = sameAccents && entry.words[i].exact == words[at + i].exact;
                }
                if (!same || (exact && !sameAccents))
                    continue;
                if (entry.words.size() > length || (sameAccents && !exact))
                    best.owners.clear();
                length = entry.words.size();
                exact = sameAccents;
                if (std::find(best.owners.begin(), best.owners.end(), entry.owner) == best.owners.end())
                    best.owners.push_back(entry.owner);
            }
        }
        if (length == 0) {
            ++at;
            continue;
        }
        best.begin = words[at].begin;
        best.end = words[at + length - 1].end;
        matches.push_back(std::move(best));
        at += length;
    }
    return matches;
}

} // namespace storage
