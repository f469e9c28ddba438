// ClientPanel: one client in the side panel - key facts, sessions, packs, payments, notes, health, points.
#pragma once

#include "ui/core/roster/client_file.h"
#include "ui/core/wording.h"
#include "ui/kit/panel.h"
#include "ui/shell/screen.h"

namespace ui
{

class Button;
class ChoiceBar;

class ClientPanel : public QWidget
{
    Q_OBJECT

public:
    ClientPanel(Theme& theme, Commands& commands, QWidget* parent = nullptr);

    /// Shows a client; the tab stays. An error is answered, and the panel keeps what it had.
    models::Status show(const models::Uuid& clientId, const Wording& wording, const Practice& practice);
    const ClientFile& file() const { return m_file; }
    models::Uuid clientId() const { return m_file.user.id; }
    void setPrivate(bool hidden);
    /// 0 Overview, 1 Sessions, 2 Packs, 3 Payments, 4 Notes, 5 Health, 6 Loyalty
    void setTab(int tab);
    int tab() const { return m_tab; }

Q_SIGNALS:
    void closeRequested();
    void editRequested();
    void bookRequested();
    void sellRequested();
    void messageRequested();
    void archiveRequested(bool archive);
    void pauseRequested(bool pause);
    void healthRequested();
    /// The client's whole file for them, and erasing them for ever.
    void exportRequested();
    void eraseRequested();
    void openRequested(const ui::RecordLink& link);

private:
    void rebuild();
    void addOverview();
    void addSessions();
    void addPacks();
    void addPayments();
    void addNotes();
    void addHealth();
    void addLoyalty();
    QWidget* packCard(const ClientFile::Pack& pack);
    QWidget* sessionRow(const ClientFile::Session& session);
    QWidget* paymentRow(const ClientFile::Money& money);
    void addSection(const QString& title, const QString& aside = {});
    void addEmptyLine(const QString& words);
    QString amount(models::Minor amount, const QString& currency) const;

    Theme& m_theme;
    Commands& m_commands;
    ClientFile m_file;
    std::optional<Wording> m_wording;
    PanelPage* m_page;
    PanelHeading* m_heading;
    QWidget* m_chips;
    ChoiceBar* m_tabs;
    QWidget* m_tabPlace;
    Button* m_more;
    int m_tab = 0;
    bool m_private = false;
    bool m_healthOpen = false;
};

} // namespace ui
