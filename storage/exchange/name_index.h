// NameIndex: which of many names stand in a text; the longest match, exact before folded.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace storage
{

/// A word of a text: as written in lower case, and folded (no accents, ø = o).
struct TextWord {
    QString exact;
    QString folded;
    qsizetype begin = 0; ///< in the text
    qsizetype end = 0;
};

/// The words of a text in Unicode NFC; an apostrophe joins, everything else but letters and digits parts.
std::vector<TextWord> wordsOf(const QString& text);

/// Letters without accents and case, for comparing: "Ångström" -> "angstrom".
QString foldedWord(const QString& word);

/// Where a name stands in a text.
struct NameMatch {
    std::vector<int> owners; ///< who has this name; several when it is not unique
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Names of owners (given by a number), found word by word.
class NameIndex
{
public:
    void add(const QString& name, int owner);
    bool isEmpty() const { return m_byFirstWord.isEmpty(); }

    /// Every name in the text, from left to right, each as long as possible; none overlap. Where two names have the same
    /// length, the one with the same accents wins.
    std::vector<NameMatch> find(const QString& text) const;

private:
    struct Entry {
        std::vector<TextWord> words;
        int owner;
    };
    QHash<QString, std::vector<Entry>> m_byFirstWord; ///< by the folded first word
};

} // namespace storage
