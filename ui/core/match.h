// Matching what was typed against a name: for the command palette and type-ahead lists.
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace ui
{

/// How well `query` fits `text`, higher is better, and which characters of `text` it used.
struct TextMatch {
    int score = 0;
    QList<int> letters;
};

/// Letters without case and accents ("Tomáš" -> "tomas"), one for each character of the text.
QString foldedText(const QString& text);

/// The most that scattered letters are worth.
inline constexpr int kScatteredScore = 200;

/// The best fit: the whole text, the start of it, the start of a word, the middle of a word, scattered letters; no
/// value when a letter is missing. Words of the query (by blanks) may come in any order.
std::optional<TextMatch> matchText(const QString& query, const QString& text);

} // namespace ui
