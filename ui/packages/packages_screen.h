// PackagesScreen: what packs can be bought, and what has become of those sold.
#pragma once

#include "ui/core/offers/offer_list.h"
#include "ui/core/offers/service_order.h"
#include "ui/core/offers/sold_item_model.h"
#include "ui/shell/screen.h"

#include <QLocale>

class QSettings;
class QStackedWidget;

namespace ui
{

class Button;
class ChoiceBar;
class EmptyState;
class Field;
class FilterChip;
class FormDraft;
class OfferPanel;
class OffersPage;
class PackForm;
class PackPanel;
class SalePanel;
class TableView;
class Theme;

class PackagesScreen : public Screen
{
    Q_OBJECT

public:
    PackagesScreen(Theme& theme, Commands& commands, const QLocale& locale, QSettings* memory,
                   QObject* parent = nullptr);
    ~PackagesScreen() override;

    QString id() const override { return QStringLiteral("packages"); }
    bool isForTrainerOnly() const override { return true; }
    QString title() const override { return tr("Packages"); }
    QWidget* headerStart() override;
    QWidget* headerEnd() override;
    QWidget* content() override;
    QWidget* panel() override;
    std::vector<Command> commands() override;
    bool find() override;
    bool open(const RecordLink& link) override;
    void refresh() override;
    QVariantMap place() const override;
    void goToPlace(const QVariantMap& place) override;
    void setPrivate(bool hidden) override;
    QStringList states() const override;
    void showState(const QString& state) override;

    TableView& table() const { return *m_table; }
    SoldItemModel& model() { return m_model; }

private:
    enum class Tab { Offers, Sold };
    enum class PanelKind { Today, Offer, Pack, Form, Sale };

    void build();
    QWidget* buildSold();
    void connectPanels();
    void reload();
    void setTab(Tab tab);
    void showOffer(const models::Uuid& offer, bool openPanel);
    void showPack(const models::Uuid& pack, bool openPanel);
    void showPanel(PanelKind kind, bool openPanel);
    FormDraft& draft();
    void closePanel();
    void startOffer(std::optional<int> example = {});
    void startSale(const models::Uuid& client, const models::Uuid& offer);
    void startForm(int kind);
    void startHoldAll();
    void freeSessions();
    void switchOffer(const models::Uuid& offer);
    void applyFilter();
    void arrange();
    bool hasPack(const models::Uuid& pack) const;
    int lowAt() const;

    Theme& m_theme;
    Commands& m_commands;
    QLocale m_locale;
    QSettings* m_memory;
    SoldItemModel m_model;
    std::vector<PlacedService> m_services;
    bool m_loaded = false;
    bool m_private = false;
    Tab m_tab = Tab::Offers;
    PanelKind m_panelKind = PanelKind::Today;
    SoldItemModel::Filter m_filter = SoldItemModel::Filter::Active;
    QWidget* m_start = nullptr;
    QWidget* m_end = nullptr;
    QStackedWidget* m_pages = nullptr;
    ChoiceBar* m_switch = nullptr;
    Button* m_new = nullptr;
    OffersPage* m_offers = nullptr;
    QWidget* m_sold = nullptr;
    Field* m_search = nullptr;
    QList<FilterChip*> m_chips;
    TableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    Button* m_clear = nullptr;
    Button* m_away = nullptr;
    Button* m_first = nullptr;
    QStackedWidget* m_panels = nullptr;
    OfferPanel* m_offer = nullptr;
    FormDraft* m_draft = nullptr; ///< of the offer
    PackPanel* m_pack = nullptr;
    PackForm* m_form = nullptr;
    SalePanel* m_sale = nullptr;
};

} // namespace ui
