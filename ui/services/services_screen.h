// ServicesScreen: what can be booked.
#pragma once

#include "ui/core/offers/service_item_model.h"
#include "ui/shell/screen.h"

#include <QLocale>

class QSettings;

namespace ui
{

class Button;
class EmptyState;
class FormDraft;
class ServicePanel;
class TableView;
class Theme;

class ServicesScreen : public Screen
{
    Q_OBJECT

public:
    ServicesScreen(Theme& theme, Commands& commands, const QLocale& locale, QSettings* memory,
                   QObject* parent = nullptr);
    ~ServicesScreen() override;

    QString id() const override { return QStringLiteral("services"); }
    QString title() const override { return tr("Services"); }
    QString subtitle() const override;
    QWidget* headerEnd() override;
    QWidget* content() override;
    QWidget* panel() override;
    std::vector<Command> commands() override;
    bool open(const RecordLink& link) override;
    void refresh() override;
    void setPrivate(bool hidden) override;
    QStringList states() const override;
    void showState(const QString& state) override;

    TableView& table() const { return *m_table; }
    ServiceItemModel& model() { return m_model; }

private:
    void build();
    void showService(const models::Uuid& id, bool openPanel);
    void startNew();
    void keepDraft(const QString& title, const models::Uuid& service);
    void closePanel();
    void setActive(int row, bool active);
    void move(int row, int by);
    void arrange();

    Theme& m_theme;
    Commands& m_commands;
    QLocale m_locale;
    QSettings* m_memory;
    ServiceItemModel m_model;
    bool m_loaded = false;
    bool m_panelShown = false;
    QWidget* m_end = nullptr;
    QWidget* m_content = nullptr;
    Button* m_new = nullptr;
    TableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    ServicePanel* m_panel = nullptr;
    FormDraft* m_draft = nullptr; ///< of the panel
};

} // namespace ui
