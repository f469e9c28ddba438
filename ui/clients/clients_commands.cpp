// What the clients screen offers in menus, by keys and in the palette.
#include "ui/clients/clients_screen.h"
#include "ui/core/demo/sample_week.h"
#include "ui/kit/table_view.h"

using namespace Qt::StringLiterals;

namespace ui
{

std::vector<Command> ClientsScreen::commands()
{
    std::vector<Command> list;
    const auto add = [&](const QString& id, const QString& words, const QString& icon, std::function<void()> act) {
        list.push_back({id, words, icon, {}, MenuOf::Client, std::move(act), {}, {}});
    };
    add(u"client.new"_s, tr("New client"), u"user-plus"_s, [this] { Q_EMIT openRequested({u"new_client"_s, {}, {}}); });
    list.back().key = QKeySequence(u"Ctrl+Shift+N"_s);
    add(u"client.import"_s, tr("Import clients"), u"upload"_s, [this] { importClients(); });
    list.back().menu = MenuOf::File;
    add(u"client.remove_sample"_s, tr("Remove the sample week"), u"trash-2"_s, [this] {
        if (const auto done = m_commands.perform(demo::removeSample()); !done)
            Q_EMIT failed(done.error());
        else
            sayUndoable(tr("The sample week is gone"));
    });
    list.back().unavailable = [this]() -> QString {
        const auto there = demo::hasSample(m_commands.store().reader());
        return there && *there ? QString() : tr("There is no sample week");
    };

    const auto needsOne = [this] {
        return m_content && m_table->currentIndex().isValid() ? QString() : tr("Choose a client first");
    };
    const auto addForOne = [&](const QString& name, const QString& words, const QString& icon,
                               std::function<void()> act) {
        add(name, words, icon, std::move(act));
        list.back().unavailable = needsOne;
        list.back().screen = id();
    };
    addForOne(u"client.book"_s, tr("Book this client"), u"plus"_s, [this] {
        Q_EMIT openRequested({u"new_booking"_s, currentClient(), {}});
    });
    addForOne(u"client.edit"_s, tr("Edit client"), u"pencil"_s, [this] { startEdit(currentClient()); });
    list.back().key = QKeySequence(u"F2"_s);
    addForOne(u"client.sell_pack"_s, tr("Sell a pack to this client"), u"package"_s, [this] {
        showClient(currentClient(), false);
        startSale({currentClient()});
    });
    addForOne(u"client.message"_s, tr("Write to this client"), u"message-square"_s, [this] {
        showClient(currentClient(), false);
        startMessage({currentClient()}, u"free"_s);
    });
    addForOne(u"client.export"_s, tr("Export everything about this client"), u"download"_s,
              [this] { exportArchive(currentClient()); });
    addForOne(u"client.erase"_s, tr("Erase this client"), u"trash-2"_s, [this] { erase(currentClient()); });
    add(u"client.retention"_s, tr("Clients not seen for long…"), u"history"_s, [this] {
        build();
        refresh();
        showRetention();
    });
    list.back().unavailable = [this] { return m_isPrivate ? tr("Hidden while a client looks on") : QString(); };
    addForOne(u"client.print_history"_s, tr("Print this client's history"), u"printer"_s,
              [this] { printHistory(currentClient()); });
    addForOne(u"client.archive"_s, tr("Archive client"), u"archive"_s, [this] { archive(chosenClients(), true); });
    return list;
}

} // namespace ui
