// SellPackForm: offer and payment for one client, in the side panel.
#pragma once

#include "ui/core/commands.h"
#include "ui/core/wording.h"
#include "ui/kit/panel.h"

class QComboBox;

namespace ui
{

class Button;
class ChoiceBar;
class MoneyField;

class SellPackForm : public QWidget
{
    Q_OBJECT

public:
    SellPackForm(Theme& theme, Commands& commands, QWidget* parent = nullptr);
    /// Offers on sale, for a client. NotFound when there are none.
    models::Status start(const models::Uuid& clientId, const QString& name, const Wording& wording, const Practice& practice);

Q_SIGNALS:
    void sold(const QString& words);
    void cancelled();
    void failed(const models::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void sell();
    void showOffer();

    Theme& m_theme;
    Commands& m_commands;
    PanelPage* m_page;
    PanelHeading* m_heading;
    QComboBox* m_offer;
    QWidget* m_pricePlace;
    MoneyField* m_price = nullptr;
    ChoiceBar* m_paid;
    QComboBox* m_method;
    Text* m_terms;
    Button* m_sell;
    std::vector<models::TrainerPackage> m_offers;
    std::optional<Wording> m_wording;
    models::Uuid m_client;
};

} // namespace ui
