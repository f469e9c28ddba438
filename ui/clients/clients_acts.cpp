// What the clients screen does: filter, show, add, archive, write.
#include "ui/clients/bulk_bar.h"
#include "ui/clients/client_form.h"
#include "ui/clients/client_panel.h"
#include "ui/clients/clients_screen.h"
#include "ui/clients/health_form.h"
#include "ui/core/cell.h"
#include "ui/core/plans/client_plans.h"
#include "ui/core/plans/together.h"
#include "ui/imports/import_dialog.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/field.h"
#include "ui/kit/form_draft.h"
#include "ui/kit/table_view.h"
#include "ui/messages/message_page.h"
#include "ui/packages/sale_panel.h"

#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui
{

namespace
{

/// The panel's tabs as links and pictures name them.
const QStringList& tabNames()
{
    static const QStringList kNames{u"overview"_s, u"sessions"_s, u"packs"_s,  u"payments"_s,
                                    u"notes"_s,    u"health"_s,   u"loyalty"_s};
    return kNames;
}

} // namespace

void ClientsScreen::applyFilter()
{
    const Uuid current = m_table->currentIndex().isValid() ? m_model.entry(m_table->currentIndex().row()).id : Uuid();
    RosterFilter filter;
    filter.text = m_search->text();
    filter.activeOnly = m_active->isChecked();
    filter.packLow = m_packLow->isChecked();
    filter.owes = m_owes->isChecked();
    filter.status = m_status;
    filter.tag = m_tag;
    QStringList more;
    if (m_status)
        more.append(*m_status == models::ClientStatus::Archived ? tr("Archived") : tr("Paused"));
    if (!m_tag.isEmpty())
        more.append(m_tag);
    m_filterMenu->setText(more.join(u", "_s));
    m_filterMenu->setInk(more.isEmpty() ? nullptr : &Tokens::accentText);
    m_filterMenu->setAccessibleName(more.isEmpty() ? tr("More filters")
                                                   : tr("More filters: %1").arg(m_filterMenu->text()));
    m_model.setFilter(filter);
    if (m_panelKind != PanelKind::Client || !m_table->selectAt(m_model.rowOf(m_client->clientId())))
        m_table->selectAt(current.isNull() ? -1 : m_model.rowOf(current));
    m_table->ensureCurrent();
}

void ClientsScreen::showFilterMenu()
{
    auto* menu = new QMenu(m_filterMenu);
    menu->setObjectName(u"clientFilterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& words, bool on, std::function<void()> toggle) {
        QAction* action = menu->addAction(words, this, [this, toggle] {
            toggle();
            // Paused and archived people are never active.
            const QSignalBlocker quiet(m_active);
            if (m_status)
                m_active->setChecked(false);
            applyFilter();
        });
        action->setCheckable(true);
        action->setChecked(on);
    };
    for (const models::ClientStatus status : {models::ClientStatus::Paused, models::ClientStatus::Archived}) {
        const bool on = m_status == status;
        add(status == models::ClientStatus::Archived ? tr("Archived") : tr("Paused"), on,
            [this, status, on] { m_status = on ? std::nullopt : std::optional(status); });
    }
    const QStringList tags = m_model.tags();
    if (!tags.isEmpty())
        menu->addSection(tr("Tags"));
    for (const QString& tag : tags)
        add(tag, m_tag == tag, [this, tag] { m_tag = m_tag == tag ? QString() : tag; });
    menu->popup(m_filterMenu->mapToGlobal(QPoint(0, m_filterMenu->height() + 4)));
}

void ClientsScreen::showCounts()
{
    if (!m_content)
        return;
    const RosterItemModel::Counts counts = m_model.counts();
    m_active->setCount(counts.active);
    m_packLow->setCount(m_model.hasFigures() ? counts.packLow : -1);
    m_owes->setCount(m_model.hasFigures() ? counts.owes : -1);
    // Nobody to search yet.
    const bool nobody = m_loaded && m_model.total() == 0;
    m_search->setEnabled(!nobody);
    for (FilterChip* chip : {m_active, m_packLow, m_owes})
        chip->setVisible(!nobody);
    m_new->setKind(nobody || m_panelKind == PanelKind::Form ? Button::Kind::Default : Button::Kind::Primary);
    if (m_panelKind == PanelKind::Client) {
        if (m_model.find(m_client->clientId()))
            showClient(m_client->clientId(), false);
        else
            showPanel(PanelKind::Today, false);
    }
    Q_EMIT titleChanged();
    arrange();
}

void ClientsScreen::arrange()
{
    if (!m_content)
        return;
    const QString asked = m_search->text().trimmed();
    const int rows = m_model.rowCount();
    const int header = m_table->horizontalHeader()->height();
    const int rowHeight = m_table->verticalHeader()->defaultSectionSize();
    m_createRow->setVisible(!asked.isEmpty());
    m_create->setText(tr("Create client “%1”").arg(asked.size() > 40 ? asked.left(40) + u'…' : asked));
    m_createAside->setText(tr("%1 of %2, by name").arg(rows).arg(m_model.total()));
    // While searching, "Create client" stands right under the last row.
    const int wanted = header + rows * rowHeight;
    m_table->setMaximumHeight(asked.isEmpty() ? QWIDGETSIZE_MAX
                                              : std::max(header, std::min(wanted, m_content->height() - 40)));

    const QList<Uuid> ticked = m_model.ticked();
    bool archived = !ticked.isEmpty();
    for (const Uuid& id : ticked) {
        const RosterEntry* entry = m_model.find(id);
        archived &= entry && entry->status == models::ClientStatus::Archived;
    }
    m_bulk->setCount(int(ticked.size()), ticked.size() == rows, archived);
    m_bulk->setVisible(!ticked.isEmpty());
    m_bulk->setGeometry(0, 0, m_content->width(), header);
    m_bulk->raise();

    const bool nobody = m_loaded && m_model.total() == 0;
    const bool noMatch = m_loaded && !nobody && rows == 0;
    const auto place = [this](EmptyState* state) {
        const QSize size = state->sizeHint();
        state->setGeometry((m_content->width() - size.width()) / 2,
                           std::max(80, (m_content->height() - size.height()) / 2), size.width(), size.height());
        state->raise();
    };
    if (noMatch) {
        m_noMatch->set(asked.isEmpty() ? u"users"_s : u"search"_s,
                       asked.isEmpty() ? tr("No client fits these filters") : tr("No client matches “%1”").arg(asked),
                       asked.isEmpty() ? tr("Turn a filter off to see more people.")
                                       : tr("Look for another part of the name, phone or mail, or create the client."));
    }
    m_empty->setVisible(nobody);
    m_noMatch->setVisible(noMatch);
    place(m_empty);
    place(m_noMatch);
}

void ClientsScreen::showClient(const Uuid& id, bool openPanel)
{
    const auto shown = m_client->show(id, m_model.wording(), m_model.practice());
    if (!shown) {
        Q_EMIT failed(shown.error());
        return;
    }
    m_panels->setCurrentWidget(m_client);
    showPanel(PanelKind::Client, openPanel);
}

void ClientsScreen::showPanel(PanelKind kind, bool openPanel)
{
    const bool other = kind != m_panelKind;
    m_panelKind = kind;
    if (kind == PanelKind::Client)
        m_panels->setCurrentWidget(m_client);
    else if (kind == PanelKind::Form)
        m_panels->setCurrentWidget(m_form);
    else if (kind == PanelKind::Sell)
        m_panels->setCurrentWidget(m_sell);
    else if (kind == PanelKind::Message)
        m_panels->setCurrentWidget(m_message);
    else if (kind == PanelKind::Health)
        m_panels->setCurrentWidget(m_health);
    // One primary button at a time: while a form holds the main act, the header's is a default one.
    const bool formOpen =
        kind == PanelKind::Form || kind == PanelKind::Sell || kind == PanelKind::Message || kind == PanelKind::Health;
    m_new->setKind(formOpen || (m_loaded && m_model.total() == 0) ? Button::Kind::Default : Button::Kind::Primary);
    if (other)
        Q_EMIT panelChanged();
    if (openPanel)
        Q_EMIT panelRequested(true);
    Q_EMIT moved();
}

void ClientsScreen::startNew(const QString& name)
{
    // What was typed and not saved is gone on with.
    const bool isTyped = name.isEmpty() && m_form->isNew() && m_form->isDirty();
    const Draft subject{{}, tr("New client"), u"new_client"_s, {}, {}, {}};
    if (!isTyped) {
        m_draft->keepNow();
        m_form->startNew(name);
    }
    if (name.isEmpty())
        m_draft->open(subject, isTyped);
    else
        m_draft->begin(subject);
    showPanel(PanelKind::Form, true);
    m_form->focusFirst();
}

void ClientsScreen::startEdit(const Uuid& id)
{
    const auto file = readClientFile(m_commands.store().reader(), m_model.practice(), m_commands.store().now(), id);
    if (!file) {
        Q_EMIT failed(file.error());
        return;
    }
    showClient(id, false);
    m_draft->keepNow();
    m_form->startEdit(*file);
    m_draft->open({{}, fullName(file->user.firstName, file->user.lastName), u"users"_s, id, {}, {}});
    showPanel(PanelKind::Form, true);
    m_form->focusFirst();
}

void ClientsScreen::archive(const QList<Uuid>& ids, bool away)
{
    if (ids.isEmpty())
        return;
    std::vector<Plan> plans;
    for (const Uuid& id : ids)
        plans.push_back(away ? plans::archiveClient(id.toString()) : plans::restoreClient(id.toString()));
    const int count = int(ids.size());
    const QString label =
        away ? tr("Archive %Ln client(s)", nullptr, count) : tr("Bring back %Ln client(s)", nullptr, count);
    const auto done = m_commands.perform(plans::together(label, std::move(plans)));
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_model.untick();
    sayUndoable(away ? tr("%Ln client(s) archived", nullptr, count)
                     : tr("%Ln client(s) back on the list", nullptr, count));
}

Uuid ClientsScreen::currentClient() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() ? m_model.entry(at.row()).id : Uuid();
}

QList<Uuid> ClientsScreen::chosenClients() const
{
    if (const QList<Uuid> ticked = m_model.ticked(); !ticked.isEmpty())
        return ticked;
    QList<Uuid> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.append(m_model.entry(index.row()).id);
    if (ids.isEmpty() && !currentClient().isNull())
        ids.append(currentClient());
    return ids;
}

void ClientsScreen::importClients()
{
    ImportDialog dialog(m_theme, m_commands, m_locale, content()->window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const storage::ImportReport& report = dialog.report();
    sayUndoable(tr("%1 clients imported, %2 changed, %3 rows rejected")
                    .arg(QLocale().toString(report.added), QLocale().toString(report.changed),
                         QLocale().toString(qsizetype(report.rejects.size()))));
}

bool ClientsScreen::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool ClientsScreen::open(const RecordLink& link)
{
    if (link.kind == u"draft" && link.hint == u"client") {
        refresh();
        QMetaObject::invokeMethod(
            this,
            [this, id = link.id] {
                if (id.isNull())
                    startNew({});
                else
                    startEdit(id);
            },
            Qt::QueuedConnection);
        return true;
    }
    if (const auto aim = link.kind == u"draft" ? messageAim(link.hint, link.id) : std::nullopt) {
        refresh();
        QMetaObject::invokeMethod(
            this,
            [this, aim] {
                startMessage({aim->clients.begin(), aim->clients.end()}, aim->hint);
            },
            Qt::QueuedConnection);
        return true;
    }
    if (link.kind == u"new_client"_s) {
        refresh();
        // The window shows this screen right after; the form takes the focus then.
        QMetaObject::invokeMethod(
            this, [this, name = link.hint] { startNew(name); }, Qt::QueuedConnection);
        return true;
    }
    if (link.kind != u"users"_s && link.kind != u"message"_s)
        return false;
    refresh();
    const RosterEntry* entry = m_loaded ? m_model.find(link.id) : nullptr;
    if (!entry)
        return false;
    if (m_model.rowOf(link.id) < 0) {
        m_search->clear();
        m_active->setChecked(entry->status == models::ClientStatus::Active);
        m_packLow->setChecked(false);
        m_owes->setChecked(false);
        m_tag.clear();
        m_status = entry->status == models::ClientStatus::Active ? std::nullopt : std::optional(entry->status);
        applyFilter();
    }
    m_table->selectId(QVariant::fromValue(link.id));
    showClient(link.id, true);
    if (link.kind == u"message"_s)
        QMetaObject::invokeMethod(
            this, [this, link] { startMessage({link.id}, link.hint); }, Qt::QueuedConnection);
    else if (const qsizetype tab = tabNames().indexOf(link.hint); tab > 0)
        m_client->setTab(int(tab));
    return true;
}

void ClientsScreen::setPrivate(bool hidden)
{
    m_isPrivate = hidden;
    m_model.setPrivate(hidden);
    if (hidden && m_panelKind == PanelKind::Health) {
        m_health->forget();
        leaveForm();
    }
    if (m_client)
        m_client->setPrivate(hidden);
}

QStringList ClientsScreen::states() const
{
    return {u"search"_s,   u"nomatch"_s, u"form"_s,   u"message"_s, u"sell"_s,  u"packs"_s,
            u"payments"_s, u"notes"_s,   u"health"_s, u"loyalty"_s, u"print"_s, u"history"_s};
}

void ClientsScreen::showState(const QString& state)
{
    refresh();
    m_search->clear();
    m_model.untick();
    m_client->setTab(0);
    int chosen = 0;
    if (state == u"search"_s) {
        m_search->setText(u"ma"_s);
        chosen = std::max(0, m_model.rowCount() - 4);
        for (int row = chosen; row < std::min(chosen + 2, m_model.rowCount()); ++row)
            m_model.setData(m_model.index(row, RosterItemModel::Check), Qt::Checked, Qt::CheckStateRole);
        chosen = std::max(0, std::min(chosen + 1, m_model.rowCount() - 1));
        m_search->setFocus(Qt::ShortcutFocusReason);
    } else if (state == u"nomatch"_s) {
        m_search->setText(u"zzz nobody"_s);
    } else if (state == u"form"_s) {
        startNew(u"Marta Zielińska"_s);
        return;
    } else if (state == u"print"_s) {
        print();
        return;
    } else if (state == u"history"_s && m_model.rowCount() > 0) {
        printHistory(m_model.entry(0).id);
        return;
    }
    if (m_model.rowCount() > 11 && state != u"search"_s)
        chosen = 11;
    if (m_model.rowCount() > chosen) {
        m_table->selectId(m_model.index(chosen, 0).data(IdRole));
        showClient(m_model.entry(chosen).id, true);
    }
    if (const qsizetype tab = tabNames().indexOf(state); tab > 0)
        m_client->setTab(int(tab));
    else if (state == u"message"_s)
        startMessage({m_client->clientId()}, u"free"_s);
    else if (state == u"sell"_s)
        startSale({m_client->clientId()});
}

} // namespace ui
