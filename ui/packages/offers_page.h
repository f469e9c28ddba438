// OffersPage: what can be bought, as cards.
#pragma once

#include "ui/core/offers/offer_list.h"
#include "ui/core/wording.h"
#include "ui/kit/theme.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace ui
{

class Card;
class EmptyState;

class OffersPage : public QWidget
{
    Q_OBJECT

public:
    explicit OffersPage(Theme& theme, QWidget* parent = nullptr);

    /// Shows the offers; the cards are made anew.
    void show(std::vector<OfferEntry> offers, const Wording& wording, bool hasServices, bool hidden);
    /// Marks one card; a null id marks none.
    void choose(const models::Uuid& offer);
    /// Puts the focus on the card of an offer, or on the first.
    void focusCard(const models::Uuid& offer);
    const std::vector<OfferEntry>& offers() const { return m_offers; }

Q_SIGNALS:
    void chosen(const models::Uuid& offer);
    void switchRequested(const models::Uuid& offer);
    void newRequested();
    /// Adopt one of the two examples: 5 or 10 sessions.
    void exampleRequested(int sessions);
    void servicesRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Card* cardOf(const OfferEntry& entry, const Wording& wording, bool hidden);
    void arrange();
    void step(int by);

    Theme& m_theme;
    QScrollArea* m_scroll;
    QWidget* m_board;
    QGridLayout* m_grid;
    EmptyState* m_empty;
    std::vector<OfferEntry> m_offers;
    QList<Card*> m_cards;
    models::Uuid m_chosen;
    int m_columns = 0;
    bool m_hasServices = true;
};

} // namespace ui
