// ClientsScreen: finding a person in two keystrokes, then everything about them in the panel.
#pragma once

#include "ui/core/roster/roster_item_model.h"
#include "ui/shell/screen.h"

class QSettings;
class QStackedWidget;

namespace ui
{

class BulkBar;
class Button;
class ClientForm;
class ClientPanel;
class EmptyState;
class Field;
class FilterChip;
class FormDraft;
class HealthForm;
class MessagePage;
class SalePanel;
class TableView;
class Text;
class Theme;

class ClientsScreen : public Screen
{
    Q_OBJECT

public:
    ClientsScreen(Theme& theme, Commands& commands, const QLocale& locale, QSettings* memory,
                  QObject* parent = nullptr);
    ~ClientsScreen() override;

    QString id() const override { return QStringLiteral("clients"); }
    bool isForTrainerOnly() const override { return true; }
    QString title() const override { return tr("Clients"); }
    QString subtitle() const override;
    QWidget* headerStart() override;
    QWidget* headerEnd() override;
    QWidget* content() override;
    QWidget* panel() override;
    std::vector<Command> commands() override;
    bool find() override;
    bool open(const RecordLink& link) override;
    void refresh() override;
    void setPrivate(bool hidden) override;
    /// The list as it is filtered and sorted.
    bool print() override;
    QVariantMap place() const override;
    void goToPlace(const QVariantMap& place) override;
    QStringList states() const override;
    void showState(const QString& state) override;

    TableView& table() const { return *m_table; }
    RosterItemModel& model() { return m_model; }
    /// Writes these clients as CSV, or one client's whole file as a ZIP for them, and says where it is.
    void writeList(const QList<models::Uuid>& ids, const QString& file);
    void writeArchive(const models::Uuid& id, const QString& file);

private:
    enum class PanelKind { Today, Client, Form, Sell, Message, Health };

    void build();
    void buildHeader();
    void connectTable();
    void applyFilter();
    void showFilterMenu();
    void showCounts();
    void arrange();
    void showClient(const models::Uuid& id, bool openPanel);
    void showPanel(PanelKind kind, bool openPanel);
    void startNew(const QString& name);
    void importClients();
    void printHistory(const models::Uuid& client);
    void startEdit(const models::Uuid& id);
    void startSale(const QList<models::Uuid>& ids);
    void startMessage(const QList<models::Uuid>& ids, const QString& hint);
    void exportList(const QList<models::Uuid>& ids);
    void exportArchive(const models::Uuid& id);
    void erase(const models::Uuid& id, QWidget* over = nullptr);
    void showRetention();
    void leaveForm();
    void pause(const models::Uuid& id, bool paused);
    void archive(const QList<models::Uuid>& ids, bool away);
    models::Uuid currentClient() const;
    QList<models::Uuid> chosenClients() const;

    Theme& m_theme;
    Commands& m_commands;
    QLocale m_locale;
    QSettings* m_memory;
    RosterItemModel m_model;
    bool m_loaded = false;
    bool m_isPrivate = false;
    QWidget* m_start = nullptr;
    QWidget* m_end = nullptr;
    QWidget* m_content = nullptr;
    Field* m_search = nullptr;
    FilterChip* m_active = nullptr;
    FilterChip* m_packLow = nullptr;
    FilterChip* m_owes = nullptr;
    Button* m_filterMenu = nullptr;
    std::optional<models::ClientStatus> m_status{}; ///< paused or archived people
    QString m_tag;
    Button* m_new = nullptr;
    TableView* m_table = nullptr;
    BulkBar* m_bulk = nullptr;
    QWidget* m_createRow = nullptr;
    Button* m_create = nullptr;
    Text* m_createAside = nullptr;
    EmptyState* m_empty = nullptr;
    EmptyState* m_noMatch = nullptr;
    QStackedWidget* m_panels = nullptr;
    ClientPanel* m_client = nullptr;
    ClientForm* m_form = nullptr;
    FormDraft* m_draft = nullptr; ///< of the form
    SalePanel* m_sell = nullptr;
    MessagePage* m_message = nullptr;
    HealthForm* m_health = nullptr;
    PanelKind m_panelKind = PanelKind::Today;
};

} // namespace ui
