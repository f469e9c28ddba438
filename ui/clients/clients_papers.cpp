// The clients screen's forms and papers: selling, writing, exporting, erasing.
#include "ui/clients/client_panel.h"
#include "ui/clients/clients_screen.h"
#include "ui/clients/erase_dialog.h"
#include "ui/clients/retention_dialog.h"
#include "ui/core/plans/client_plans.h"
#include "ui/core/roster/client_papers.h"
#include "ui/core/sentences.h"
#include "ui/kit/table_view.h"
#include "ui/messages/message_page.h"
#include "ui/core/drafts.h"
#include "ui/packages/sale_panel.h"
#include "ui/print/file_place.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui
{

namespace
{

/// The client and what belongs to them: drafts are kept by the record that they are about.
QList<Uuid> recordsOf(const storage::Reader& reader, const Uuid& client)
{
    QList<Uuid> ids{client};
    const models::Status read = reader.each(
        u"SELECT id FROM bookings WHERE client_id = ? UNION ALL SELECT id FROM payments WHERE client_id = ? UNION ALL "
        "SELECT id FROM client_packages WHERE client_id = ?"_s,
        {client.toString(), client.toString(), client.toString()}, [&ids](const QSqlQuery& row) -> models::Status {
            ids.append(Uuid::fromString(row.value(0).toString()).value_or(Uuid()));
            return {};
        });
    if (!read)
        qWarning("%s", qPrintable(read.error().message));
    return ids;
}

} // namespace

void ClientsScreen::leaveForm()
{
    const bool known = !m_client->clientId().isNull() && m_model.find(m_client->clientId());
    showPanel(known ? PanelKind::Client : PanelKind::Today, known);
    m_table->setFocus(Qt::TabFocusReason);
}

void ClientsScreen::pause(const Uuid& id, bool paused)
{
    const auto done =
        m_commands.perform(paused ? plans::pauseClient(id.toString()) : plans::restoreClient(id.toString()));
    if (!done)
        Q_EMIT failed(done.error());
    else
        sayUndoable(paused ? tr("Paused") : tr("Training again"));
}

void ClientsScreen::startSale(const QList<Uuid>& ids)
{
    const auto started = m_sell->start(m_model.practice(), m_model.wording(), ids);
    if (!started) {
        Q_EMIT failed(started.error());
        return;
    }
    showPanel(PanelKind::Sell, true);
}

void ClientsScreen::startMessage(const QList<Uuid>& ids, const QString& hint)
{
    if (ids.isEmpty())
        return;
    const auto started = m_message->start(m_model.practice(), m_model.wording(), {ids.begin(), ids.end()}, hint);
    if (!started) {
        Q_EMIT failed(started.error());
        return;
    }
    showPanel(PanelKind::Message, true);
}

void ClientsScreen::exportList(const QList<Uuid>& ids)
{
    const QString file = askFilePlace(m_content->window(), tr("Export %Ln client(s)", nullptr, int(ids.size())),
                                      u"trainerdesk-clients.csv"_s, tr("CSV (*.csv)"));
    if (!file.isEmpty())
        writeList(ids, file);
}

void ClientsScreen::writeList(const QList<Uuid>& ids, const QString& file)
{
    const auto rows =
        exportClientList(m_commands.store().reader(), m_model.practice(), m_locale, {ids.begin(), ids.end()}, file);
    if (!rows)
        Q_EMIT failed(rows.error());
    else
        Q_EMIT toastRequested(
            fileToast(tr("%Ln client(s) in %1", nullptr, int(*rows)).arg(QFileInfo(file).fileName()), file));
}

void ClientsScreen::exportArchive(const Uuid& id)
{
    const QString file = askFilePlace(m_content->window(), tr("Export everything about this client"),
                                      u"trainerdesk-client_%1.zip"_s.arg(id.toString().right(12)), tr("ZIP (*.zip)"));
    if (!file.isEmpty())
        writeArchive(id, file);
}

void ClientsScreen::writeArchive(const Uuid& id, const QString& file)
{
    const auto files = writeClientArchive(m_commands.store().reader(), id, m_commands.store().now(), file);
    if (!files)
        Q_EMIT failed(files.error());
    else
        Q_EMIT toastRequested(
            fileToast(tr("%Ln file(s) in %1, with health data: hand it to the client only", nullptr, *files)
                          .arg(QFileInfo(file).fileName()),
                      file));
}

void ClientsScreen::erase(const Uuid& id, QWidget* over)
{
    const RosterEntry* entry = m_model.find(id);
    if (!entry)
        return;
    EraseDialog dialog(m_theme, entry->name, over ? over : m_content->window());
    connect(&dialog, &EraseDialog::exportRequested, this, [this, id] { exportArchive(id); });
    connect(&dialog, &EraseDialog::eraseRequested, this, [this, id, &dialog] {
        const auto receipt = eraseForEver(m_commands.store(), id, m_locale);
        if (receipt) {
            // Nor does a half-written word about them stay in the window's file.
            Drafts(m_memory).forgetAbout(recordsOf(m_commands.store().reader(), id));
            dialog.showReceipt(*receipt);
        } else {
            dialog.showProblem(sentence(receipt.error().message));
        }
    });
    showPanel(PanelKind::Today, false);
    dialog.exec();
}

void ClientsScreen::showRetention()
{
    RetentionDialog dialog(m_theme, m_commands, m_locale, m_content->window());
    const auto load = [this, &dialog] {
        const models::Status read = dialog.load();
        if (!read)
            Q_EMIT failed(read.error());
        return read.has_value();
    };
    connect(&dialog, &RetentionDialog::clientRequested, this, [this](const Uuid& id) {
        Q_EMIT openRequested({u"users"_s, id, {}});
    });
    connect(&dialog, &RetentionDialog::eraseRequested, this, [this, &dialog, load](const Uuid& id) {
        erase(id, &dialog);
        load();
    });
    if (load())
        dialog.exec();
}

} // namespace ui
