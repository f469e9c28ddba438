// SettingsScreen: appearance, the rules of the practice, the keys, and about. Changes apply at once.
#pragma once

#include "ui/core/commands.h"
#include "ui/core/wording.h"
#include "ui/settings/appearance.h"
#include "ui/shell/screen.h"

class QScrollArea;
class QVBoxLayout;

namespace ui
{

class ChoiceBar;
class Field;

class SettingsScreen : public Screen
{
    Q_OBJECT

public:
    /// `keys` lists the program's commands for the shortcut sheet; `memory` keeps the appearance, it may be nullptr.
    SettingsScreen(Theme& theme, Commands& commands, const QLocale& locale, QSettings* memory, const SystemLook& system, const CommandList& keys,
                   QString folder, QString version, QObject* parent = nullptr);

    QString id() const override { return QStringLiteral("settings"); }
    QString title() const override { return tr("Settings"); }
    QWidget* headerStart() override;
    QWidget* content() override;
    bool panelOpenAtFirst() const override { return false; }
    std::vector<Command> commands() override;
    bool open(const RecordLink& link) override;
    void refresh() override;
    QStringList states() const override { return {QStringLiteral("keys")}; }
    void showState(const QString& state) override;

private:
    enum Section { AppearanceSection, PracticeSection, KeysSection, AboutSection };

    void build();
    void fill();
    void addAppearance(QVBoxLayout* column);
    void addPractice(QVBoxLayout* column);
    void addKeys(QVBoxLayout* column);
    void addAbout(QVBoxLayout* column);
    QWidget* addLine(QVBoxLayout* column, const QString& words, const QString& hint, QWidget* control);
    void addNumber(QVBoxLayout* column, const QString& words, const QString& hint, const QString& key, int value, int least, int most, const QString& unit);
    void addSwitch(QVBoxLayout* column, const QString& words, const QString& hint, const QString& key, bool on);
    void setAppearance(const Appearance& appearance);
    bool setRule(const QString& key, const QJsonValue& value);

    Theme& m_theme;
    Commands& m_commands;
    QLocale m_locale;
    QSettings* m_memory;
    SystemLook m_system;
    const CommandList& m_keys;
    QString m_folder;
    QString m_version;
    Appearance m_appearance;
    QWidget* m_start = nullptr;
    ChoiceBar* m_sections = nullptr;
    QScrollArea* m_content = nullptr;
    int m_section = AppearanceSection;
};

} // namespace ui
