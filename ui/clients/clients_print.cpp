// Clients on paper: the list, and one client's history.
#include "ui/clients/clients_screen.h"
#include "ui/core/print/client_papers.h"
#include "ui/print/preview_dialog.h"

using namespace Qt::StringLiterals;

namespace ui
{

bool ClientsScreen::print()
{
    build();
    std::vector<RosterEntry> clients;
    for (int row = 0; row < m_model.rowCount(); ++row)
        clients.push_back(m_model.entry(row));
    print::PaperOrder order;
    order.fileName = u"trainerdesk-clients"_s;
    order.offersAmounts = true;
    order.offersHealth = true;
    order.make = [this, clients](const print::PaperChoice& choice) {
        return print::clientListPaper(m_commands.store().reader(),
                                      print::paperDesk(m_model.practice(), m_locale, m_model.now()), m_model.wording(),
                                      clients, choice);
    };
    print::showPreview(*this, m_theme, std::move(order), m_locale, m_content->window());
    return true;
}

void ClientsScreen::printHistory(const models::Uuid& client)
{
    print::PaperOrder order;
    order.fileName = u"trainerdesk-history_"_s % client.toString().right(12);
    order.offersAmounts = true;
    order.offersHealth = true;
    order.make = [this, client](const print::PaperChoice& choice) {
        return print::clientHistoryPaper(m_commands.store().reader(), m_model.practice(),
                                         print::paperDesk(m_model.practice(), m_locale, m_model.now()),
                                         m_model.wording(), client, choice);
    };
    print::showPreview(*this, m_theme, std::move(order), m_locale, m_content->window());
}

} // namespace ui
