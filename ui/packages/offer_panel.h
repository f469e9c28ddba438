// OfferPanel: one offer in the side panel - its terms, who holds it, and selling it.
#pragma once

#include "ui/core/offers/offer_list.h"
#include "ui/core/offers/service_order.h"
#include "ui/core/wording.h"
#include "ui/kit/form_page.h"

class QComboBox;

namespace ui
{

class Button;
class Field;
class FormField;
class MoneyField;
class NumberField;
class Strip;
class Switch;
class VersionsLine;

/// Edits are kept until Save; nothing is written before.
class OfferPanel : public FormPage
{
    Q_OBJECT

public:
    OfferPanel(Theme& theme, Commands& commands, QWidget* parent = nullptr);

    /// Shows an offer; one that is being edited stays as typed when it is the same.
    void show(const OfferEntry& entry, const std::vector<PlacedService>& services,
              const std::vector<OfferHolder>& holders, const Wording& wording);
    /// An empty form, with `sessions` filled in.
    void startNew(const std::vector<PlacedService>& services, const Wording& wording, int sessions = 10);
    models::Uuid offerId() const { return m_entry ? m_entry->offer.id : models::Uuid(); }
    bool isNew() const { return !m_entry; }
    bool isChanged() const;

Q_SIGNALS:
    void saved(const models::Uuid& offer, const QString& words);
    void failed(const models::Error& error);
    void reviewRequested(const models::Uuid& record);
    void sellRequested(const models::Uuid& offer);
    void holderRequested(const models::Uuid& clientPackage);

protected:
    void save() override;
    /// Takes typed changes back, else closes.
    void leave() override;

private:
    void build(const Wording& wording);
    void fillServices(const std::vector<PlacedService>& services, const models::Uuid& chosen);
    void fill();
    void showActions();
    void showPerSession();
    bool termsChanged() const;
    void setOnSale(bool onSale);

    Commands& m_commands;
    std::optional<Wording> m_wording;
    VersionsLine* m_versions = nullptr;
    std::optional<OfferEntry> m_entry;
    Field* m_name = nullptr;
    QComboBox* m_service = nullptr;
    NumberField* m_sessions = nullptr;
    MoneyField* m_price = nullptr;
    NumberField* m_days = nullptr;
    FormField* m_nameField = nullptr;
    FormField* m_sessionsField = nullptr;
    FormField* m_priceField = nullptr;
    FormField* m_daysField = nullptr;
    QWidget* m_saleRow = nullptr;
    Switch* m_onSale = nullptr;
    Strip* m_frozen = nullptr;
    QWidget* m_holders = nullptr;
    Button* m_sell = nullptr;
    bool m_filling = false;
};

} // namespace ui
