// SalePanel: selling a pack - client, offer, payment.
#pragma once

#include "ui/core/offers/offer_list.h"
#include "ui/core/wording.h"
#include "ui/kit/panel.h"

class QComboBox;

namespace ui
{

class Button;
class ChoiceBar;
class FormField;
class MoneyField;

class SalePanel : public QWidget
{
    Q_OBJECT

public:
    SalePanel(Theme& theme, Commands& commands, QWidget* parent = nullptr);

    /// Opens the form, with a client and an offer where they are known. NotFound while nothing is on sale or nobody is
    /// on the roster.
    models::Status start(const std::vector<OfferEntry>& offers, const Practice& practice, const Wording& wording, const models::Uuid& client = {},
                         const models::Uuid& offer = {});

Q_SIGNALS:
    void sold(const models::Uuid& clientPackage, const QString& words);
    void failed(const models::Error& error);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    models::Status fillClients(const Practice& practice, const models::Uuid& chosen);
    models::Uuid clientId() const;
    void showOffer();
    void sell();

    Theme& m_theme;
    Commands& m_commands;
    PanelPage* m_page;
    PanelHeading* m_heading;
    QComboBox* m_client;
    FormField* m_clientField;
    QComboBox* m_offer;
    Text* m_terms;
    ChoiceBar* m_paid;
    QWidget* m_pricePlace;
    MoneyField* m_price = nullptr;
    FormField* m_priceField = nullptr;
    QComboBox* m_method;
    Button* m_sell;
    std::vector<OfferEntry> m_offers;
    std::optional<Wording> m_wording;
};

} // namespace ui
