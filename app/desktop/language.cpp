// Choosing and installing a language.
#include "app/desktop/language.h"

#include "ui/core/locale_habits.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace app
{

Language::~Language()
{
    for (const auto& words : m_words)
        QCoreApplication::removeTranslator(words.get());
}

QStringList Language::available()
{
    QStringList names;
    for (QString file : QDir(u":/translations"_s).entryList({u"trainerdesk_*.qm"_s}, QDir::Files, QDir::Name)) {
        file.remove(u"trainerdesk_"_s).remove(u".qm"_s);
        names.append(file);
    }
    return names;
}

QLocale localeOf(const QString& language, const QLocale& system)
{
    if (language.isEmpty())
        return system;
    const QLocale chosen(language);
    return chosen.language() == system.language() && !language.contains(u'_') ? system : chosen;
}

void Language::apply(const QSettings* memory)
{
    const QString chosen = memory ? memory->value(u"forms/language"_s).toString() : QString();
    const QLocale locale = m_asked.isEmpty() ? localeOf(chosen, QLocale::system()) : QLocale(m_asked);
    ui::LocaleHabits habits;
    if (memory) {
        const int clock = memory->value(u"forms/clock"_s, 0).toInt();
        if (clock == 12 || clock == 24)
            habits.twelveHour = clock == 12;
        const int first = memory->value(u"forms/firstDay"_s, 0).toInt();
        if (first >= Qt::Monday && first <= Qt::Sunday)
            habits.firstDay = Qt::DayOfWeek(first);
        if (!memory->value(u"forms/weekNumbers"_s, true).toBool())
            habits.weekNumbers = false;
    }
    ui::setLocaleHabits(habits);
    QLocale::setDefault(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    install(locale);
}

void Language::install(const QLocale& locale)
{
    for (const auto& words : m_words)
        QCoreApplication::removeTranslator(words.get());
    m_words.clear();
    const auto add = [this](const auto& load) {
        auto words = std::make_unique<QTranslator>();
        if (!load(*words))
            return false;
        QCoreApplication::installTranslator(words.get());
        m_words.push_back(std::move(words));
        return true;
    };
    // Qt's own words first: ours are asked before them.
    add([&](QTranslator& words) {
        return words.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    });
    if (!add([&](QTranslator& words) { return words.load(locale, u"trainerdesk"_s, u"_"_s, u":/translations"_s); }))
        add([](QTranslator& words) { return words.load(u":/translations/trainerdesk_en.qm"_s); });
}

} // namespace app
