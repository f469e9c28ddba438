// SettingsScreen: sections at the start, one of them shown, a search over all. Changes apply at once, there is no OK button.
#pragma once

#include "models/policy.h"
#include "ui/core/commands.h"
#include "ui/core/wording.h"
#include "ui/settings/appearance.h"
#include "ui/shell/screen.h"

#include <QPointer>

class QComboBox;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace ui
{

class EmptyState;
class Field;
class SettingsPage;

/// What the settings are about.
struct SettingsNeeds {
    Theme& theme;
    Commands& commands;
    QLocale locale;
    QSettings* memory = nullptr; ///< keeps what belongs to this computer; it may be nullptr
    SystemLook system{};
    CommandList& keys;
    QString folder;
    QString version;
    QStringList languages{}; ///< names of locales that have a translation, e.g. "de"
};

class SettingsScreen : public Screen
{
    Q_OBJECT

public:
    explicit SettingsScreen(SettingsNeeds needs, QObject* parent = nullptr);

    QString id() const override { return QStringLiteral("settings"); }
    QString title() const override { return tr("Settings"); }
    QWidget* headerEnd() override;
    QWidget* content() override;
    bool panelOpenAtFirst() const override { return false; }
    std::vector<Command> commands() override;
    bool find() override;
    /// The hint is a section's id: "general", "calendar", "money", "notifications", "shortcuts", "appearance", "privacy",
    /// "sync", "backup", "about"; after a space the name of one of its controls.
    bool open(const RecordLink& link) override;
    void refresh() override;
    QStringList states() const override;
    void showState(const QString& state) override;

    /// A single setting that the palette leads to.
    struct Found {
        QString link; ///< the hint of its "settings" link
        QString words;
        QString section;
        QList<int> letters;
        int score = 0;
    };
    /// The settings that a query fits, best first. Sections that were not shown yet are made meanwhile, between other
    /// events: sectionsMade() says when there may be more.
    std::vector<Found> found(const QString& query, int limit = 5);

    void showSection(const QString& id);
    /// Writes a backup, and says so.
    void backUp(const QString& file);

Q_SIGNALS:
    /// Language or forms changed: the window is to be made anew.
    void restartRequested();
    /// A backup is to take the place of this desk.
    void restoreRequested(const QString& file);
    /// All sections can be searched now.
    void sectionsMade();

private:
    struct Option {
        QString words;
        QVariant value;
    };

    void build();
    void show();
    void rebuild();
    /// A section that was made already, or nullptr.
    SettingsPage* madePage(const QString& id) const;
    /// The section, made when it is not there yet.
    SettingsPage* page(const QString& id);
    /// The sections that were not shown yet, one at a time between other events: the search looks in all of them, and all at
    /// once would hold up its first letter.
    void makeOthers();
    void focusPart(QWidget& part);
    void fillGeneral(SettingsPage& page);
    void addTrainer(SettingsPage& page);
    void fillCalendar(SettingsPage& page);
    void fillAppearance(SettingsPage& page);
    void fillMoney(SettingsPage& page);
    void fillNotifications(SettingsPage& page);
    void fillPrivacy(SettingsPage& page);
    void fillSync(SettingsPage& page);
    void fillBackup(SettingsPage& page);
    void fillShortcuts(SettingsPage& page);
    void fillAbout(SettingsPage& page);

    /// A list of all time zones that completes what is typed.
    QComboBox* zoneBox(const QString& objectName);
    QComboBox* addChoice(SettingsPage& page, const QString& words, const QString& hint, const QString& name,
                         const std::vector<Option>& options, const QVariant& current,
                         std::function<void(const QVariant&)> chosen);
    void addSwitch(SettingsPage& page, const QString& words, const QString& hint, const QString& name, bool on,
                   std::function<void(bool)> turned);
    void addButton(SettingsPage& page, const QString& words, const QString& hint, const QString& name,
                   const QString& verb, const QString& icon, std::function<void()> pressed);
    void addRuleNumber(SettingsPage& page, const QString& words, const QString& hint, const QString& key, int value,
                       int least, int most, const QString& unit);
    void addRuleSwitch(SettingsPage& page, const QString& words, const QString& hint, const QString& key, bool on);
    void addRuleTime(SettingsPage& page, const QString& words, const QString& hint, const QString& key, QTime value);
    void setAppearance(const Appearance& appearance);
    bool act(const Plan& plan);
    /// Says what came of an act; true when it was done.
    bool finish(const models::Result<Act>& done);
    void setRule(const QString& key, const QJsonValue& value);
    QVariant kept(const QString& key, const QVariant& otherwise = {}) const;
    void keep(const QString& key, const QVariant& value);
    void askBackup();
    void askRestore();
    void askExport();

    SettingsNeeds m_needs;
    Appearance m_appearance;
    Practice m_practice;
    models::Policy m_policy;
    QString m_section;
    QPointer<QWidget> m_content;
    QPointer<QWidget> m_end;
    Field* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_column = nullptr;
    EmptyState* m_noMatch = nullptr;
    QList<SettingsPage*> m_pages;
};

} // namespace ui
