// Folding of names for search: without accents, case and compatibility forms, in any script.
#pragma once

#include <QString>
#include <QStringList>

namespace models
{

/// "José" -> "jose", "Ngọc" -> "ngoc", "Weiß" -> "weiss", "Søren" -> "soren". Letters without a fold stay.
QString folded(QStringView text);

/// The folded words of a text, split at everything that is not a letter or digit.
QStringList foldedWords(QStringView text);

/// The words under which a person is found: names, mail address, phone number (whole and in groups).
/// Words of scripts without spaces (Han, Kana, Hangul, Thai) also appear from each of their letters on, so that a
/// part of a name is found.
QStringList searchWords(const QString& firstName, const QString& lastName, const QString& email, const QString& phone);

} // namespace models
