// Language: the words and forms of the program - from --locale, the trainer's choice, or the system.
#pragma once

#include <QSettings>
#include <QTranslator>
#include <memory>
#include <vector>

namespace app
{

class Language
{
public:
    /// `asked` is the value of --locale; it goes before every choice.
    explicit Language(const QString& asked) : m_asked(asked) {}
    ~Language();

    /// Puts locale, direction, words and the trainer's forms in force; `memory` holds the choice, it may be nullptr.
    void apply(const QSettings* memory);

    /// Languages that have a translation, as locale names.
    static QStringList available();

private:
    void install(const QLocale& locale);

    QString m_asked;
    std::vector<std::unique_ptr<QTranslator>> m_words;
};

/// The locale of a language: the system's when it speaks it (its country decides about money and dates), else the usual one.
QLocale localeOf(const QString& language, const QLocale& system);

} // namespace app
