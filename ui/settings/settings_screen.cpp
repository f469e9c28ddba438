// The settings' sections.
#include "ui/settings/settings_screen.h"

#include "models/policy.h"
#include "ui/core/plans/profile.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"
#include "ui/kit/value_fields.h"
#include "ui/shell/main_window.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui
{

SettingsScreen::SettingsScreen(Theme& theme, Commands& commands, const QLocale& locale, QSettings* memory, const SystemLook& system, const CommandList& keys,
                               QString folder, QString version, QObject* parent)
    : Screen(parent), m_theme(theme), m_commands(commands), m_locale(locale), m_memory(memory), m_system(system), m_keys(keys), m_folder(std::move(folder)),
      m_version(std::move(version))
{
    if (m_memory)
        m_appearance = readAppearance(*m_memory);
    connect(&commands.store(), &storage::Store::committed, this, [this](const models::ChangeSet& changes) {
        for (const models::RowChange& row : changes.rows) {
            if (row.table->name == u"trainer_settings"_s && m_section == PracticeSection && m_content && m_content->isVisible()) {
                // The field that wrote is still at work.
                QMetaObject::invokeMethod(this, &SettingsScreen::fill, Qt::QueuedConnection);
                return;
            }
        }
    });
}

void SettingsScreen::build()
{
    if (m_content)
        return;
    m_start = new QWidget;
    m_sections = new ChoiceBar(m_theme, ChoiceBar::Look::ViewSwitch, {tr("Appearance"), tr("Practice"), tr("Keys"), tr("About")});
    m_sections->setObjectName(u"settingsSections"_s);
    rowLayout(m_start, 0, {8, 0, 0, 0})->addWidget(m_sections);
    connect(m_sections, &ChoiceBar::chosen, this, [this](int section) {
        m_section = section;
        fill();
    });
    m_content = new QScrollArea;
    m_content->setWidgetResizable(true);
    m_content->setFrameShape(QFrame::NoFrame);
    m_content->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content->setFocusPolicy(Qt::NoFocus);
}

QWidget* SettingsScreen::headerStart()
{
    build();
    return m_start;
}

QWidget* SettingsScreen::content()
{
    build();
    return m_content;
}

void SettingsScreen::refresh()
{
    build();
    fill();
}

void SettingsScreen::fill()
{
    auto* page = new QWidget;
    auto* across = rowLayout(page, 0, {20, 20, 24, 24});
    auto* column = columnLayout(nullptr, 0);
    auto* place = new QWidget;
    place->setMaximumWidth(m_theme.scaled(640));
    place->setLayout(column);
    across->addWidget(place, 1);
    across->addStretch(0);
    switch (m_section) {
    case PracticeSection:
        addPractice(column);
        break;
    case KeysSection:
        addKeys(column);
        break;
    case AboutSection:
        addAbout(column);
        break;
    default:
        addAppearance(column);
    }
    column->addStretch(1);
    m_content->setWidget(page);
}

QWidget* SettingsScreen::addLine(QVBoxLayout* column, const QString& words, const QString& hint, QWidget* control)
{
    auto* line = new QWidget;
    line->setMinimumHeight(m_theme.scaled(48));
    auto* row = rowLayout(line, 16, {0, 8, 0, 8});
    auto* said = columnLayout(nullptr, 0);
    said->addWidget(new Text(m_theme, words, Type::Body, &Tokens::text, 500));
    if (!hint.isEmpty()) {
        auto* below = new Text(m_theme, hint, Type::Small, &Tokens::text3);
        below->setWordWrap(true);
        said->addWidget(below);
    }
    row->addLayout(said, 1);
    row->addWidget(control, 0, Qt::AlignVCenter);
    control->setAccessibleName(words);
    control->setAccessibleDescription(hint);
    column->addWidget(line);
    column->addWidget(new Hairline(m_theme));
    return line;
}

void SettingsScreen::addAppearance(QVBoxLayout* column)
{
    auto* look = new ChoiceBar(m_theme, ChoiceBar::Look::ViewSwitch, {tr("System"), tr("Light"), tr("Dark"), tr("High contrast")});
    look->setObjectName(u"settingsLook"_s);
    look->setCurrent(int(m_appearance.choice));
    addLine(column, tr("Look"), tr("System follows the desktop."), look);
    connect(look, &ChoiceBar::chosen, this, [this](int at) {
        Appearance next = m_appearance;
        next.choice = Appearance::Choice(at);
        setAppearance(next);
    });
    auto* size = new QComboBox;
    size->setObjectName(u"settingsText"_s);
    for (const int percent : {90, 100, 110, 125, 150, 175, 200}) {
        size->addItem(tr("%1 %").arg(m_locale.toString(percent)), percent);
        if (percent == m_appearance.textPercent)
            size->setCurrentIndex(size->count() - 1);
    }
    addLine(column, tr("Text size"), {}, size);
    connect(size, &QComboBox::activated, this, [this, size](int at) {
        Appearance next = m_appearance;
        next.textPercent = size->itemData(at).toInt();
        QMetaObject::invokeMethod(this, [this, next] {
            setAppearance(next);
            fill();
        }, Qt::QueuedConnection);
    });
    auto* motion = new ChoiceBar(m_theme, ChoiceBar::Look::ViewSwitch, {tr("System"), tr("Full"), tr("Reduced")});
    motion->setObjectName(u"settingsMotion"_s);
    motion->setCurrent(int(m_appearance.motion));
    addLine(column, tr("Motion"), tr("Reduced stops all movement."), motion);
    connect(motion, &ChoiceBar::chosen, this, [this](int at) {
        Appearance next = m_appearance;
        next.motion = Appearance::Motion(at);
        setAppearance(next);
    });
}

void SettingsScreen::setAppearance(const Appearance& appearance)
{
    m_appearance = appearance;
    if (m_memory)
        keepAppearance(*m_memory, appearance);
    applyAppearance(m_theme, appearance, m_system);
}

bool SettingsScreen::setRule(const QString& key, const QJsonValue& value)
{
    const auto done = m_commands.perform(setPolicy(QJsonObject{{key, value}}));
    if (!done) {
        Q_EMIT failed(done.error());
        return false;
    }
    if (!done->changes.isEmpty())
        sayUndoable(tr("Saved"));
    return true;
}

void SettingsScreen::addNumber(QVBoxLayout* column, const QString& words, const QString& hint, const QString& key, int value, int least, int most,
                               const QString& unit)
{
    auto* field = new NumberField(m_theme, least, most, m_locale);
    field->setObjectName(u"rule_"_s % key);
    field->setSuffix(unit);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(m_theme.scaled(128));
    field->setNumber(value);
    connect(field, &NumberField::numberChanged, this, [this, key](int number) { setRule(key, number); });
    addLine(column, words, hint, field);
}

void SettingsScreen::addSwitch(QVBoxLayout* column, const QString& words, const QString& hint, const QString& key, bool on)
{
    auto* toggle = new Switch(m_theme, words);
    toggle->setObjectName(u"rule_"_s % key);
    toggle->setChecked(on);
    connect(toggle, &QAbstractButton::toggled, this, [this, key](bool wanted) { setRule(key, wanted); });
    addLine(column, words, hint, toggle);
}

void SettingsScreen::addPractice(QVBoxLayout* column)
{
    const auto practice = readPractice(m_commands.store().reader());
    if (!practice) {
        Q_EMIT failed(practice.error());
        return;
    }
    const auto policy = models::Policy::fromJson(practice->settings.policy);
    if (!policy) {
        Q_EMIT failed(policy.error());
        return;
    }
    const auto heading = [&](const QString& words, bool first) {
        if (!first)
            column->addSpacing(24);
        column->addWidget(new Text(m_theme, words, Type::Panel));
        column->addSpacing(4);
    };
    heading(tr("Bookings"), true);
    addSwitch(column, tr("Allow double bookings"), tr("A clash then warns instead of being refused."), u"allow_clash"_s, policy->allowClash);
    addNumber(column, tr("Free time before a session"), {}, u"buffer_before"_s, policy->bufferBefore, 0, 240, tr("min"));
    addNumber(column, tr("Free time after a session"), {}, u"buffer_after"_s, policy->bufferAfter, 0, 240, tr("min"));
    addNumber(column, tr("Sessions a day before a warning"), tr("0 never warns."), u"day_cap"_s, policy->dayCap, 0, 50, {});
    heading(tr("Cancellations"), false);
    addNumber(column, tr("Notice without a fee"), {}, u"cancellation_notice_hours"_s, policy->cancellationNoticeHours, 0, 336, tr("h"));
    addSwitch(column, tr("A late cancellation uses a session of the pack"), {}, u"late_cancel_uses_session"_s, policy->lateCancelUsesSession);
    addSwitch(column, tr("A no-show uses a session of the pack"), {}, u"no_show_uses_session"_s, policy->noShowUsesSession);
    addNumber(column, tr("Fee for a late cancellation"), tr("Of the price, when no pack pays."), u"late_cancel_fee_percent"_s, policy->lateCancelFeePercent, 0, 100, u"%"_s);
    addNumber(column, tr("Fee for a no-show"), {}, u"no_show_fee_percent"_s, policy->noShowFeePercent, 0, 100, u"%"_s);
    heading(tr("Packs and points"), false);
    addNumber(column, tr("Sessions left that count as low"), {}, u"package_low_at"_s, policy->packageLowAt, 0, 50, {});
    addNumber(column, tr("Points for a session"), {}, u"points_per_session"_s, policy->pointsPerSession, 0, 10'000, {});
    addNumber(column, tr("Points for a referral, to each of the two"), {}, u"referral_points"_s, policy->referralPoints, 0, 10'000, {});
}

void SettingsScreen::addKeys(QVBoxLayout* column)
{
    for (const Command& command : m_keys.all()) {
        if (command.key.isEmpty())
            continue;
        auto* row = new PanelRow(m_theme, command.text, command.screen.isEmpty() ? QString() : placeOfScreen(command.screen).name);
        auto* key = new Text(m_theme, command.key.toString(QKeySequence::NativeText), Type::Body, &Tokens::text2, 500);
        key->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        key->setMinimumWidth(m_theme.scaled(136));
        row->addAtEnd(key);
        row->setAccessibleName(command.text % u", "_s % key->text());
        column->addWidget(row);
    }
}

void SettingsScreen::addAbout(QVBoxLayout* column)
{
    column->addWidget(new Text(m_theme, tr("TrainerDesk %1").arg(m_version), Type::Panel));
    column->addSpacing(8);
    auto* facts = new FactList(m_theme);
    facts->add(tr("Desk"), m_folder);
    facts->add(tr("Typeface"), tr("IBM Plex Sans and IBM Plex Sans Arabic, SIL Open Font License 1.1"));
    facts->add(tr("Icons"), tr("Lucide, ISC license; parts from Feather, MIT license"));
    facts->add(tr("Built with"), u"Qt %1"_s.arg(QString::fromLatin1(qVersion())));
    column->addWidget(facts);
    column->addSpacing(12);
    auto* buttons = rowLayout(nullptr, 8);
    auto* folder = new Button(m_theme, tr("Open the folder"), Button::Kind::Default, u"folder-open"_s);
    connect(folder, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    buttons->addWidget(folder);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addSpacing(24);
    column->addWidget(new Text(m_theme, tr("Licenses"), Type::Body, &Tokens::text, 600));
    column->addSpacing(4);
    QString all;
    for (const QString& name : {u":/fonts/LICENSE-IBMPlexSans.txt"_s, u":/icons/LICENSE"_s}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll()) % u"\n\n"_s;
    }
    auto* text = new QPlainTextEdit(all);
    text->setReadOnly(true);
    text->setAccessibleName(tr("Licenses"));
    text->setFixedHeight(280);
    column->addWidget(text);
}

std::vector<Command> SettingsScreen::commands()
{
    const auto lead = [this](int section) {
        return [this, section] { Q_EMIT openRequested({u"settings"_s, {}, QString::number(section)}); };
    };
    std::vector<Command> list;
    list.push_back({u"settings.open"_s, tr("Settings"), u"settings"_s, QKeySequence(u"Ctrl+,"_s), MenuOf::File, lead(AppearanceSection), {}, {}});
    list.push_back({u"settings.practice"_s, tr("Rules of the practice"), u"settings"_s, {}, MenuOf::File, lead(PracticeSection), {}, {}});
    list.push_back({u"help.keys"_s, tr("Keyboard shortcuts"), {}, QKeySequence(u"F1"_s), MenuOf::Help, lead(KeysSection), {}, {}});
    list.push_back({u"help.about"_s, tr("About TrainerDesk"), u"info"_s, {}, MenuOf::Help, lead(AboutSection), {}, {}});
    return list;
}

bool SettingsScreen::open(const RecordLink& link)
{
    if (link.kind != u"settings"_s)
        return false;
    build();
    m_section = link.hint.toInt();
    m_sections->setCurrent(m_section);
    fill();
    return true;
}

void SettingsScreen::showState(const QString& state)
{
    build();
    m_sections->setCurrent(state == u"keys"_s ? KeysSection : AppearanceSection);
    fill();
}

} // namespace ui
