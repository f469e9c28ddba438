// Privacy, Sync, Backup and About: the desk itself.
#include "ui/core/desk_copies.h"
#include "ui/kit/button.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/settings_screen.h"
#include "ui/settings/shortcuts_table.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return !folder.isEmpty() && QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

} // namespace

void SettingsScreen::fillShortcuts(SettingsPage& page)
{
    new ShortcutsTable(m_needs.theme, m_needs.keys, page);
}

void SettingsScreen::fillPrivacy(SettingsPage& page)
{
    std::vector<Option> times{{tr("Never"), 0}};
    for (const int minutes : {1, 2, 5, 10, 15, 30, 60})
        times.push_back({tr("%Ln minute(s)", nullptr, minutes), minutes});
    if (std::none_of(times.begin(), times.end(),
                     [&](const Option& option) { return option.value == m_policy.lockAfterMinutes; }))
        times.push_back({tr("%Ln minute(s)", nullptr, m_policy.lockAfterMinutes), m_policy.lockAfterMinutes});
    addChoice(page, tr("Lock without input after"), tr("The lock hides everything and says nothing about clients."),
              u"rule_lock_after_minutes"_s, times, m_policy.lockAfterMinutes,
              [this](const QVariant& value) { setRule(u"lock_after_minutes"_s, value.toInt()); });
    // What the window can do stands here; a command that it lacks is no dead button.
    const auto command = [&](const QString& id, const QString& words, const QString& hint, const QString& verb,
                             const QString& icon) {
        const Command* known = m_needs.keys.find(id);
        if (!known)
            return;
        const QString key = m_needs.keys.keyText(*known);
        addButton(page, words, key.isEmpty() ? hint : tr("%1 Key: %2").arg(hint, key).trimmed(), u"settings_"_s % id,
                  verb, icon, [this, id] { m_needs.keys.run(id); });
    };
    command(u"window.lock"_s, tr("Lock now"), {}, tr("Lock"), u"lock"_s);
    command(u"window.passcode"_s, tr("Passcode of the lock"), tr("It keeps eyes away, not thieves."),
            tr("Set or change"), u"pencil"_s);
    command(u"view.private"_s, tr("Privacy mode"), tr("Hides amounts, health and other names while a client looks on."),
            tr("Turn on or off"), u"eye-off"_s);
    addRuleNumber(page, tr("Ask about clients not seen for"),
                  tr("They are listed so that you decide: erase, or keep. 0 never asks."), u"retention_months"_s,
                  m_policy.retentionMonths, 0, 1200, tr("months"));
    command(u"client.retention"_s, tr("Clients not seen for long"), {}, tr("Show the list"), u"history"_s);
    if (m_needs.keys.find(u"calendar.birthdays"_s))
        addSwitch(page, tr("Birthdays in the calendar"), tr("Off at first: a date of birth is sensitive."),
                  u"settings_calendar.birthdays"_s, kept(u"calendar/birthdays"_s, false).toBool(),
                  [this](bool) { m_needs.keys.run(u"calendar.birthdays"_s); });
}

void SettingsScreen::fillSync(SettingsPage& page)
{
    addButton(page, tr("Keep several computers in step"),
              tr("Through an endpoint that you or your provider hosts. Without it, everything stays on this computer."),
              u"settingsSync"_s, tr("Open Sync"), u"refresh-cw"_s, [this] {
                  Q_EMIT openRequested({u"sync"_s, {}, {}});
              });
}

void SettingsScreen::fillBackup(SettingsPage& page)
{
    addButton(page, tr("Save a backup"), tr("One file with everything of this desk. Work can go on meanwhile."),
              u"settingsBackup"_s, tr("Save…"), u"database"_s, [this] { askBackup(); });
    addButton(page, tr("Restore a backup"), tr("It takes the place of this desk; the desk of now is kept beside it."),
              u"settingsRestore"_s, tr("Choose…"), u"undo-2"_s, [this] { askRestore(); });
    addButton(page, tr("Export everything"), tr("Plain files (CSV and JSON) of every table, for another program."),
              u"settingsExport"_s, tr("Choose a folder…"), u"download"_s, [this] { askExport(); });
    addButton(page, tr("Folder of this desk"), m_needs.folder, u"settingsFolder"_s, tr("Open the folder"),
              u"folder-open"_s, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_needs.folder)); });
}

void SettingsScreen::fillAbout(SettingsPage& page)
{
    auto* facts = new FactList(m_needs.theme);
    facts->add(tr("Version"), tr("TrainerDesk %1").arg(m_needs.version));
    facts->add(tr("Desk"), m_needs.folder);
    facts->add(tr("Typeface"), tr("IBM Plex Sans and IBM Plex Sans Arabic, SIL Open Font License 1.1"));
    facts->add(tr("Icons"), tr("Lucide, ISC licence; parts from Feather, MIT licence"));
    facts->add(tr("Built with"), u"Qt %1"_s.arg(QString::fromLatin1(qVersion())));
    page.addRow(facts, tr("Version"));
    page.addHeading(tr("Licences"));
    QString all;
    for (const QString& name :
         {u":/fonts/LICENSE-IBMPlexSans.txt"_s, u":/fonts/LICENSE-IBMPlexSansArabic.txt"_s, u":/icons/LICENSE"_s}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll()) % u"\n\n"_s;
    }
    auto* text = new QPlainTextEdit(all);
    text->setReadOnly(true);
    text->setAccessibleName(tr("Licences"));
    text->setFixedHeight(280);
    page.addRow(text, tr("Licences"));
}

void SettingsScreen::askBackup()
{
    build();
    const QDate today = m_practice.zone.dateOf(m_needs.commands.store().now());
    const QString file = QFileDialog::getSaveFileName(m_content->window(), tr("Save a backup"),
                                                      QDir(documentsFolder()).filePath(proposedBackupName(today)),
                                                      tr("Backup (*.sqlite)"));
    if (!file.isEmpty())
        backUp(file);
}

void SettingsScreen::backUp(const QString& file)
{
    if (const auto done = backUpDesk(m_needs.commands.store(), file); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    const QString folder = QFileInfo(file).absolutePath();
    Q_EMIT toastRequested({tr("Backup saved as %1").arg(QFileInfo(file).fileName()), false, tr("Show in folder"),
                           [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
}

void SettingsScreen::askRestore()
{
    const QString file = QFileDialog::getOpenFileName(m_content->window(), tr("Restore a backup"), documentsFolder(),
                                                      tr("Backup (*.sqlite)"));
    if (file.isEmpty())
        return;
    // Undo cannot reach over a restored desk: the one question of its kind.
    QMessageBox question(
        QMessageBox::NoIcon, tr("Restore this backup?"),
        tr("%1 takes the place of this desk. The desk of now is kept in its folder under another name.")
            .arg(QFileInfo(file).fileName()),
        {}, m_content->window());
    const QPushButton* restore = question.addButton(tr("Restore the backup"), QMessageBox::DestructiveRole);
    QPushButton* keepNow = question.addButton(tr("Keep this desk"), QMessageBox::RejectRole);
    question.setDefaultButton(keepNow);
    question.setEscapeButton(keepNow);
    question.exec();
    if (question.clickedButton() == restore)
        Q_EMIT restoreRequested(file);
}

void SettingsScreen::askExport()
{
    const QString folder =
        QFileDialog::getExistingDirectory(m_content->window(), tr("An empty folder for the files"), documentsFolder());
    if (folder.isEmpty())
        return;
    const auto tables = exportWholeDesk(m_needs.commands.store(), folder);
    if (!tables) {
        Q_EMIT failed(tables.error());
        return;
    }
    Q_EMIT toastRequested({tr("%Ln table(s) exported", nullptr, *tables), false, tr("Show in folder"),
                           [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
}

} // namespace ui
