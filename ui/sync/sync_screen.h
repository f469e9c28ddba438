// SyncScreen: how synchronisation stands - what needs the trainer, what was refused, what waits, what was exchanged.
#pragma once

#include "models/sync_status.h"
#include "ui/core/sync/sync_lists.h"
#include "ui/shell/screen.h"
#include "ui/sync/sync_door.h"

#include <QLocale>
#include <QTimer>

class QScrollArea;

namespace ui
{

class Button;
class ReviewPanel;
class SyncPage;
class Text;
class Theme;

class SyncScreen : public Screen
{
    Q_OBJECT

public:
    SyncScreen(Theme& theme, Commands& commands, const QLocale& locale, QObject* parent = nullptr);
    ~SyncScreen() override;

    /// What connects it with the synchronisation; without it (a sample desk) nothing can be sent.
    void setDoor(SyncDoor door);
    void setStatus(const models::SyncStatus& status);
    void setRounds(std::vector<models::SyncRound> rounds);

    QString id() const override { return QStringLiteral("sync"); }
    bool isForTrainerOnly() const override { return true; }
    QString title() const override { return tr("Sync"); }
    QWidget* headerStart() override;
    QWidget* headerEnd() override;
    QWidget* content() override;
    QWidget* panel() override;
    int panelWidth() const override { return 420; }
    std::vector<Command> commands() override;
    bool open(const RecordLink& link) override;
    void refresh() override;
    QStringList states() const override { return {QStringLiteral("refused")}; }
    void showState(const QString& state) override;

    /// Asks for server, e-mail and password.
    void signIn();
    const sync::SyncLists& lists() const { return m_lists; }

private:
    void build();
    void fill();
    void fillHeader();
    void choose(size_t question, bool openPanel);
    void drop(const sync::Refused& act);
    void onSettled(const QString& words, bool undoable);
    void message(const sync::Refused& refused);
    size_t questionCount() const { return size_t(m_lists.needsYou()); }
    sync::Words words(const storage::Reader& reader) const;

    Theme& m_theme;
    Commands& m_commands;
    QLocale m_locale;
    SyncDoor m_door;
    models::SyncStatus m_status;
    std::vector<models::SyncRound> m_rounds;
    sync::SyncLists m_lists;
    std::optional<Wording> m_wording;
    QTimer m_soon; ///< gathers what changed
    models::Uuid m_chosenAct;
    size_t m_chosen = 0;
    bool m_hasChosen = false;
    QWidget* m_start = nullptr;
    QWidget* m_end = nullptr;
    QWidget* m_sign = nullptr;
    Text* m_said = nullptr;
    Button* m_pause = nullptr;
    Button* m_now = nullptr;
    QScrollArea* m_content = nullptr;
    ReviewPanel* m_panel = nullptr;
    SyncPage* m_page = nullptr;
};

} // namespace ui
