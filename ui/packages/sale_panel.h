// SalePanel: selling a pack - client or several clients, offer, payment.
#pragma once

#include "ui/core/offers/offer_list.h"
#include "ui/core/wording.h"
#include "ui/kit/form_page.h"

class QComboBox;

namespace ui
{

class ChoiceBar;
class ConsequenceList;
class MoneyField;

class SalePanel : public FormPage
{
    Q_OBJECT

public:
    SalePanel(Theme& theme, Commands& commands, QWidget* parent = nullptr);

    /// Opens the form, with clients and an offer where they are known; several clients each get one. NotFound while
    /// nothing is on sale or nobody is on the roster.
    models::Status start(const Practice& practice, const Wording& wording, const QList<models::Uuid>& clients = {},
                         const models::Uuid& offer = {});

Q_SIGNALS:
    /// `payment` is null when nothing was paid, or when several packs were sold.
    void sold(const models::Uuid& clientPackage, const models::Uuid& payment, const QString& words);
    void failed(const models::Error& error);

protected:
    void save() override;

private:
    models::Status fillClients(const Practice& practice, const QList<models::Uuid>& chosen);
    /// Return in the client's field takes the first name that fits what was typed.
    void takeFirstMatch();
    QList<models::Uuid> clientIds() const;
    void showOffer();
    Plan plan(const QList<models::Uuid>& clients) const;

    Commands& m_commands;
    QComboBox* m_client;
    FormField* m_clientField;
    Text* m_several;
    QList<models::Uuid> m_clients; ///< several, chosen before
    QComboBox* m_offer;
    Text* m_terms;
    ChoiceBar* m_paid;
    QWidget* m_pricePlace;
    MoneyField* m_price = nullptr;
    FormField* m_priceField = nullptr;
    QComboBox* m_method;
    std::vector<OfferEntry> m_offers;
    std::optional<Wording> m_wording;
};

} // namespace ui
