// General, Calendar and Appearance.
#include "models/zone.h"
#include "ui/core/plans/profile.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/settings_screen.h"

#include <QComboBox>
#include <QCompleter>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

/// A language by its own name: "Deutsch".
QString languageWords(const QString& name)
{
    const QLocale locale(name);
    QString words = locale.nativeLanguageName();
    // "American English" says too much: the country comes from the system.
    if (locale.language() == QLocale::English)
        words = u"English"_s;
    if (locale.language() == QLocale::Spanish)
        words = u"español"_s;
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

/// The time zones by the names of places, and UTC.
QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromLatin1(id);
        if (name.contains(u'/') && !name.startsWith(u"Etc/"_s))
            names.append(name);
    }
    names.append(u"UTC"_s);
    return names;
}

} // namespace

void SettingsScreen::addTrainer(SettingsPage& page)
{
    const auto field = [&](const QString& words, const QString& hint, const QString& name, const QString& value,
                           auto change) {
        auto* box = new Field(m_needs.theme);
        box->setObjectName(name);
        box->setText(value);
        box->setFixedWidth(m_needs.theme.scaled(220));
        connect(box, &QLineEdit::editingFinished, this, [this, box, value, change] {
            if (box->text().trimmed() == value)
                return;
            models::User now = m_practice.trainer;
            change(now, box->text().trimmed());
            // What was refused stays to be mended.
            const auto saved =
                m_needs.commands.perform(setTrainer(now.firstName, now.lastName, now.email.value_or(QString())));
            box->setProblem(!saved);
            finish(saved);
        });
        page.addLine(words, hint, box);
    };
    field(tr("First name"), {}, u"settingsFirstName"_s, m_practice.trainer.firstName,
          [](models::User& user, const QString& text) { user.firstName = text; });
    field(tr("Last name"), {}, u"settingsLastName"_s, m_practice.trainer.lastName,
          [](models::User& user, const QString& text) { user.lastName = text; });
    field(tr("Mail"), tr("Shown on receipts and exports."), u"settingsMail"_s,
          m_practice.trainer.email.value_or(QString()),
          [](models::User& user, const QString& text) { user.email = text; });
}

QComboBox* SettingsScreen::zoneBox(const QString& objectName)
{
    auto* zones = new QComboBox;
    zones->setObjectName(objectName);
    zones->setEditable(true);
    zones->setInsertPolicy(QComboBox::NoInsert);
    // All at once: a list of hundreds that grows by one at a time lays itself out anew each time.
    zones->addItems(zoneNames());
    zones->completer()->setFilterMode(Qt::MatchContains);
    zones->completer()->setCompletionMode(QCompleter::PopupCompletion);
    zones->setMinimumWidth(m_needs.theme.scaled(220));
    return zones;
}

void SettingsScreen::fillGeneral(SettingsPage& page)
{
    addTrainer(page);
    std::vector<Option> languages{{tr("Follow the system"), QString()}};
    for (const QString& name : m_needs.languages)
        languages.push_back({languageWords(name), name});
    addChoice(page, tr("Language"), tr("Words, dates and numbers. The window is redrawn."), u"settingsLanguage"_s,
              languages, kept(u"forms/language"_s, QString()), [this](const QVariant& value) {
                  keep(u"forms/language"_s, value);
                  Q_EMIT restartRequested();
              });
    QComboBox* zones = zoneBox(u"settingsZone"_s);
    zones->setCurrentText(m_practice.settings.timeZone);
    connect(zones, &QComboBox::activated, this, [this, zones](int at) {
        QMetaObject::invokeMethod(
            this, [this, zone = zones->itemText(at)] { act(setTimeZone(zone)); }, Qt::QueuedConnection);
    });
    page.addLine(tr("Time zone"), tr("Sessions keep their instant; the times shown change."), zones);
    addSwitch(page, tr("Keep the menu bar"), tr("Otherwise F10 or Alt shows it."), u"settingsMenu"_s,
              kept(u"window/menu"_s, false).toBool(), [this](bool on) {
                  keep(u"window/menu"_s, on);
                  m_needs.keys.run(u"view.pin_menu"_s);
              });
}

void SettingsScreen::fillCalendar(SettingsPage& page)
{
    page.addHeading(tr("View"));
    const QLocale& locale = m_needs.locale;
    std::vector<Option> days{{tr("Follow the language"), 0}};
    for (const Qt::DayOfWeek day : {Qt::Monday, Qt::Saturday, Qt::Sunday})
        days.push_back({locale.standaloneDayName(day), int(day)});
    const auto restartWith = [this](const QString& key) {
        return [this, key](const QVariant& value) {
            keep(key, value);
            Q_EMIT restartRequested();
        };
    };
    addChoice(page, tr("Week starts on"), {}, u"settingsFirstDay"_s, days, kept(u"forms/firstDay"_s, 0).toInt(),
              restartWith(u"forms/firstDay"_s));
    addChoice(page, tr("Clock"), {}, u"settingsClock"_s,
              {{tr("Follow the language"), 0},
               {tr("24 hours, %1").arg(u"17:30"_s), 24},
               {tr("12 hours, %1").arg(locale.toString(QTime(17, 30), u"h:mm ap"_s)), 12}},
              kept(u"forms/clock"_s, 0).toInt(), restartWith(u"forms/clock"_s));
    addChoice(page, tr("Week numbers"), tr("ISO 8601, where weeks start on Monday."), u"settingsWeekNumbers"_s,
              {{tr("Shown"), true}, {tr("Hidden"), false}}, kept(u"forms/weekNumbers"_s, true).toBool(),
              restartWith(u"forms/weekNumbers"_s));
    std::vector<Option> lengths;
    for (const int count : {5, 6, 7})
        lengths.push_back({tr("%Ln day(s)", nullptr, count), count});
    addChoice(page, tr("Days in a week"), {}, u"settingsDays"_s, lengths,
              std::clamp(kept(u"calendar/days"_s, 7).toInt(), 5, 7), [this](const QVariant& value) {
                  keep(u"calendar/days"_s, value);
                  m_needs.keys.run(u"calendar.week_"_s % value.toString());
              });
    std::vector<Option> snaps;
    for (const int minutes : {5, 10, 15, 30})
        snaps.push_back({tr("%Ln minute(s)", nullptr, minutes), minutes});
    addChoice(page, tr("Snap while dragging"), tr("Shift snaps to 5 minutes."), u"settingsSnap"_s, snaps,
              kept(u"calendar/snap"_s, 15).toInt(), [this](const QVariant& value) {
                  keep(u"calendar/snap"_s, value);
                  m_needs.keys.run(u"calendar.snap_"_s % value.toString());
              });
    QComboBox* second = zoneBox(u"settingsSecondZone"_s);
    second->insertItem(0, tr("None", "no second time zone"));
    second->setCurrentIndex(std::max(0, second->findText(kept(u"calendar/secondZone"_s, QString()).toString())));
    connect(second, &QComboBox::activated, this,
            [this, second](int at) { keep(u"calendar/secondZone"_s, at == 0 ? QString() : second->itemText(at)); });
    page.addLine(tr("Second time zone"), tr("Its hours stand beside yours in day and week."), second);
    page.addHeading(tr("Bookings"));
    addRuleSwitch(page, tr("Allow double bookings"), tr("A clash then warns instead of being refused."),
                  u"allow_clash"_s, m_policy.allowClash);
    addRuleNumber(page, tr("Free time before a session"), {}, u"buffer_before"_s, m_policy.bufferBefore, 0, 240,
                  tr("min"));
    addRuleNumber(page, tr("Free time after a session"), {}, u"buffer_after"_s, m_policy.bufferAfter, 0, 240,
                  tr("min"));
    addRuleNumber(page, tr("Sessions a day before a warning"), tr("0 never warns."), u"day_cap"_s, m_policy.dayCap, 0,
                  50, {});
    addButton(page, tr("Working hours"), tr("Weekly hours, days off and extra hours."), u"settingsHours"_s,
              tr("Open Profile"), u"circle-user"_s, [this] { m_needs.keys.run(u"go.profile"_s); });
}

void SettingsScreen::fillAppearance(SettingsPage& page)
{
    const auto bar = [this](const QString& name, const QStringList& words, int current,
                            std::function<void(Appearance&, int)> change) {
        auto* choice = new ChoiceBar(m_needs.theme, ChoiceBar::Look::ViewSwitch, words);
        choice->setObjectName(name);
        choice->setCurrent(current);
        connect(choice, &ChoiceBar::chosen, this, [this, change](int at) {
            Appearance next = m_appearance;
            change(next, at);
            setAppearance(next);
        });
        return choice;
    };
    page.addLine(tr("Look"), tr("System follows the desktop."),
                 bar(u"settingsLook"_s, {tr("System"), tr("Light"), tr("Dark"), tr("High contrast")},
                     int(m_appearance.choice), [](Appearance& next, int at) { next.choice = Appearance::Choice(at); }));
    page.addLine(tr("Density"), tr("Height of the rows of tables."),
                 bar(u"settingsDensity"_s, {tr("Comfortable"), tr("Compact")}, m_appearance.dense ? 1 : 0,
                     [](Appearance& next, int at) { next.dense = at == 1; }));
    std::vector<Option> sizes;
    for (const int percent : {90, 100, 110, 125, 150, 175, 200})
        sizes.push_back({tr("%1 %").arg(m_needs.locale.toString(percent)), percent});
    addChoice(page, tr("Text size"), tr("Everything grows with the text."), u"settingsText"_s, sizes,
              m_appearance.textPercent, [this](const QVariant& value) {
                  Appearance next = m_appearance;
                  next.textPercent = value.toInt();
                  setAppearance(next);
              });
    page.addLine(tr("Motion"), tr("Reduced stops all movement."),
                 bar(u"settingsMotion"_s, {tr("System"), tr("Full"), tr("Reduced")}, int(m_appearance.motion),
                     [](Appearance& next, int at) { next.motion = Appearance::Motion(at); }));
}

} // namespace ui
