// Sentences: what rules, storage and sync say in English, said in the language of the window.
#pragma once

#include <QString>

namespace ui
{

/// The sentence in the language in force: the template it was made from is found, and what was filled in is put into the
/// translated template. Several sentences in a row are found one by one. What is not known stays as it is.
/// (docs/decisions/0010-locale-habits.md)
QString sentence(const QString& english);

/// The known templates, in the order of their sources; ended by nullptr. Made by scripts/update-translations.
extern const char* const kSentenceTemplates[];

} // namespace ui
