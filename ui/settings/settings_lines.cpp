// The kinds of lines a section is made of, and how what is chosen in them is kept.
#include "ui/core/plans/profile.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/value_fields.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/settings_screen.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui
{

QComboBox* SettingsScreen::addChoice(SettingsPage& page, const QString& words, const QString& hint, const QString& name,
                                     const std::vector<Option>& options, const QVariant& current,
                                     std::function<void(const QVariant&)> chosen)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    for (const Option& option : options) {
        box->addItem(option.words, option.value);
        if (option.value == current)
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, this, [this, box, chosen = std::move(chosen)](int at) {
        // What follows may make this line anew: the box comes to rest first.
        QMetaObject::invokeMethod(
            this, [chosen, value = box->itemData(at)] { chosen(value); }, Qt::QueuedConnection);
    });
    page.addLine(words, hint, box);
    return box;
}

void SettingsScreen::addSwitch(SettingsPage& page, const QString& words, const QString& hint, const QString& name,
                               bool on, std::function<void(bool)> turned)
{
    auto* toggle = new Switch(m_needs.theme, words);
    toggle->setObjectName(name);
    toggle->setChecked(on);
    connect(toggle, &QAbstractButton::toggled, this, std::move(turned));
    page.addLine(words, hint, toggle);
}

void SettingsScreen::addButton(SettingsPage& page, const QString& words, const QString& hint, const QString& name,
                               const QString& verb, const QString& icon, std::function<void()> pressed)
{
    auto* button = new Button(m_needs.theme, verb, Button::Kind::Default, icon);
    button->setObjectName(name);
    button->setAccessibleName(verb);
    connect(button, &QPushButton::clicked, this, std::move(pressed));
    page.addLine(words, hint, button);
}

void SettingsScreen::addRuleNumber(SettingsPage& page, const QString& words, const QString& hint, const QString& key,
                                   int value, int least, int most, const QString& unit)
{
    auto* field = new NumberField(m_needs.theme, least, most, m_needs.locale);
    field->setObjectName(u"rule_"_s % key);
    field->setSuffix(unit);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(m_needs.theme.scaled(128));
    field->setNumber(value);
    connect(field, &NumberField::numberChanged, this, [this, key](int number) { setRule(key, number); });
    page.addLine(words, hint, field);
}

void SettingsScreen::addRuleSwitch(SettingsPage& page, const QString& words, const QString& hint, const QString& key,
                                   bool on)
{
    addSwitch(page, words, hint, u"rule_"_s % key, on, [this, key](bool wanted) { setRule(key, wanted); });
}

void SettingsScreen::addRuleTime(SettingsPage& page, const QString& words, const QString& hint, const QString& key,
                                 QTime value)
{
    auto* field = new TimeField(m_needs.theme, m_needs.locale,
                                calendar::TimeText(m_practice.zone, m_needs.locale).isTwelveHour());
    field->setObjectName(u"rule_"_s % key);
    field->setFixedWidth(m_needs.theme.scaled(128));
    field->setTime(value);
    connect(field, &TimeField::timeChanged, this, [this, key](QTime time) { setRule(key, time.toString(u"HH:mm"_s)); });
    page.addLine(words, hint, field);
}

bool SettingsScreen::act(const Plan& plan)
{
    if (finish(m_needs.commands.perform(plan)))
        return true;
    // The control shows again what is in force.
    if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
        line->setModified(false);
    QMetaObject::invokeMethod(this, &SettingsScreen::rebuild, Qt::QueuedConnection);
    return false;
}

bool SettingsScreen::finish(const models::Result<Act>& done)
{
    if (!done) {
        Q_EMIT failed(done.error());
        return false;
    }
    for (SettingsPage* made : std::as_const(m_pages))
        made->endTyped();
    if (!done->changes.isEmpty())
        sayUndoable(tr("Saved"));
    return true;
}

void SettingsScreen::setRule(const QString& key, const QJsonValue& value)
{
    act(setPolicy(QJsonObject{{key, value}}));
}

QVariant SettingsScreen::kept(const QString& key, const QVariant& otherwise) const
{
    return m_needs.memory ? m_needs.memory->value(key, otherwise) : otherwise;
}

void SettingsScreen::keep(const QString& key, const QVariant& value)
{
    if (m_needs.memory)
        m_needs.memory->setValue(key, value);
}

void SettingsScreen::setAppearance(const Appearance& appearance)
{
    m_appearance = appearance;
    if (m_needs.memory)
        keepAppearance(*m_needs.memory, appearance);
    applyAppearance(m_needs.theme, appearance, m_needs.system);
}

} // namespace ui
