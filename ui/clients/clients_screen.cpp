// The screen's widgets and how they hang together.
#include "ui/clients/clients_screen.h"

#include "ui/clients/bulk_bar.h"
#include "ui/clients/client_form.h"
#include "ui/clients/client_panel.h"
#include "ui/clients/health_form.h"
#include "ui/core/cell.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/field.h"
#include "ui/kit/form_draft.h"
#include "ui/kit/layouts.h"
#include "ui/kit/table_view.h"
#include "ui/messages/message_page.h"
#include "ui/packages/sale_panel.h"
#include "ui/shell/loose_widget.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui
{

namespace
{

/// Lets a screen arrange what floats over its content when that is resized.
class ResizeWatch : public QObject
{
public:
    ResizeWatch(QWidget* watched, std::function<void()> run) : QObject(watched), m_run(std::move(run))
    {
        watched->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
            m_run();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_run;
};

} // namespace

ClientsScreen::ClientsScreen(Theme& theme, Commands& commands, const QLocale& locale, QSettings* memory,
                             QObject* parent)
    : Screen(parent), m_theme(theme), m_commands(commands), m_locale(locale), m_memory(memory),
      m_model(commands.store())
{
    connect(&m_model, &RosterItemModel::countsChanged, this, &ClientsScreen::showCounts);
    connect(&m_model, &RosterItemModel::failed, this, &Screen::failed);
    connect(&m_model, &RosterItemModel::tickedChanged, this, &ClientsScreen::arrange);
}

ClientsScreen::~ClientsScreen() = default;

QString ClientsScreen::subtitle() const
{
    return m_loaded ? m_locale.toString(m_model.total()) : QString();
}

void ClientsScreen::refresh()
{
    if (m_loaded)
        return;
    build();
    const auto loaded = m_model.load(m_locale);
    if (!loaded) {
        Q_EMIT failed(loaded.error());
        return;
    }
    m_loaded = true;
    showCounts();
}

void ClientsScreen::buildHeader()
{
    m_start = new QWidget;
    auto* row = rowLayout(m_start, 12, {8, 0, 0, 0});
    m_search = new Field(m_theme, tr("Search name, phone, mail"));
    m_search->setObjectName(u"clientSearch"_s);
    m_search->setAccessibleName(tr("Search clients"));
    m_search->setLeadingIcon(u"search"_s);
    m_search->setKeyHint(u"/"_s);
    m_search->setClearable(true);
    m_search->setFixedWidth(272);
    row->addWidget(m_search);
    auto* chips = rowLayout(nullptr, 8);
    m_active = new FilterChip(m_theme, tr("Active"));
    m_active->setChecked(true);
    m_packLow = new FilterChip(m_theme, tr("Pack low"));
    m_owes = new FilterChip(m_theme, tr("Owes"));
    for (FilterChip* chip : {m_active, m_packLow, m_owes}) {
        chips->addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, &ClientsScreen::applyFilter);
        connect(chip, &FilterChip::removed, chip, [chip] { chip->setChecked(false); });
    }
    m_filterMenu = Button::iconOnly(m_theme, u"funnel"_s, tr("More filters"), Button::Kind::Quiet, 16);
    m_filterMenu->setObjectName(u"clientFilters"_s);
    chips->addWidget(m_filterMenu);
    connect(m_filterMenu, &QPushButton::clicked, this, &ClientsScreen::showFilterMenu);
    row->addLayout(chips);
    connect(m_search, &QLineEdit::textChanged, this, &ClientsScreen::applyFilter);
    connect(m_search, &Field::downPressed, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model.rowCount() > 0)
            showClient(m_model.entry(std::max(0, m_table->currentIndex().row())).id, true);
        else if (!m_search->text().isEmpty())
            startNew(m_search->text());
    });
    m_end = new QWidget;
    auto* end = rowLayout(m_end, 12);
    m_new = new Button(m_theme, tr("New client"), Button::Kind::Primary, u"plus"_s);
    m_new->setObjectName(u"newClient"_s);
    m_new->setToolTip(tr("New client (Ctrl+Shift+N)"));
    end->addWidget(m_new);
    connect(m_new, &QPushButton::clicked, this, [this] { startNew({}); });
}

void ClientsScreen::build()
{
    if (m_content)
        return;
    buildHeader();
    m_content = new QWidget;
    auto* column = columnLayout(m_content, 0);
    m_table = new TableView(m_theme, {{16, false, false}, {0, true, false}, {124}, {72}, {136}, {64}, {48}});
    m_table->setObjectName(u"clientTable"_s);
    m_table->setAccessibleName(tr("Clients"));
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->sortByColumn(RosterItemModel::Name, Qt::AscendingOrder);
    m_table->remember(m_memory, u"clients"_s);
    column->addWidget(m_table, 1);

    m_createRow = new QWidget;
    m_createRow->setFixedHeight(40);
    auto* create = rowLayout(m_createRow, 8, {8, 0, 20, 0});
    m_create = new Button(m_theme, {}, Button::Kind::Quiet, u"plus"_s);
    m_create->setObjectName(u"createClient"_s);
    m_createAside = new Text(m_theme, {}, Type::Small, &Tokens::text3);
    create->addWidget(m_create);
    create->addStretch(1);
    create->addWidget(m_createAside);
    column->addWidget(m_createRow);
    column->addStretch(0);
    m_createRow->hide();
    connect(m_create, &QPushButton::clicked, this, [this] { startNew(m_search->text()); });

    m_bulk = new BulkBar(m_theme, m_content);
    m_bulk->hide();
    connect(m_bulk, &BulkBar::clearRequested, &m_model, &RosterItemModel::untick);
    connect(m_bulk, &BulkBar::allRequested, this, [this] { m_model.tickAll(true); });
    connect(m_bulk, &BulkBar::messageRequested, this, [this] { startMessage(m_model.ticked(), u"free"_s); });
    connect(m_bulk, &BulkBar::sellRequested, this, [this] { startSale(m_model.ticked()); });
    connect(m_bulk, &BulkBar::exportRequested, this, [this] { exportList(m_model.ticked()); });
    connect(m_bulk, &BulkBar::archiveRequested, this, [this](bool away) { archive(m_model.ticked(), away); });

    m_empty =
        new EmptyState(m_theme, u"users"_s, tr("Nobody on your list yet"),
                       tr("Clients you add or import appear here with their sessions, packs and balance."), m_content);
    auto* first = new Button(m_theme, tr("Add your first client"), Button::Kind::Primary);
    connect(first, &QPushButton::clicked, this, [this] { startNew({}); });
    auto* import = new Button(m_theme, tr("Import from CSV"), Button::Kind::Default, u"upload"_s);
    import->setObjectName(u"importFirst"_s);
    connect(import, &QPushButton::clicked, this, [this] { importClients(); });
    m_empty->setButtons({first, import});
    m_empty->hide();
    m_noMatch = new EmptyState(m_theme, u"search"_s, {}, {}, m_content);
    auto* clear = new Button(m_theme, tr("Clear filters"));
    clear->setObjectName(u"clearFilters"_s);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_active->setChecked(true);
        m_packLow->setChecked(false);
        m_owes->setChecked(false);
        m_status.reset();
        m_tag.clear();
        applyFilter();
    });
    m_noMatch->setButtons({clear});
    m_noMatch->hide();
    new ResizeWatch(m_content, [this] { arrange(); });

    m_panels = new QStackedWidget;
    ownUntilTaken(this, {m_start, m_end, m_content, m_panels});
    m_client = new ClientPanel(m_theme, m_commands);
    m_form = new ClientForm(m_theme, m_commands, m_locale);
    m_draft = new FormDraft(m_form, u"client"_s, m_memory);
    connect(m_form, &ClientForm::saved, m_draft, &FormDraft::end);
    connect(m_form, &ClientForm::thrownAway, m_draft, &FormDraft::end);
    connect(m_form, &ClientForm::thrownAway, m_form, &ClientForm::throwAway);
    m_sell = new SalePanel(m_theme, m_commands);
    m_message = new MessagePage(m_theme, m_commands, m_memory);
    m_panels->addWidget(m_client);
    m_panels->addWidget(m_form);
    m_panels->addWidget(m_sell);
    m_panels->addWidget(m_message);
    m_health = new HealthForm(m_theme, m_commands);
    m_panels->addWidget(m_health);
    connectTable();
}

void ClientsScreen::connectTable()
{
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { showClient(m_model.entry(index.row()).id, true); });
    connect(m_table, &TableView::fullWidthRequested, this,
            [this](const QModelIndex& index) { showClient(m_model.entry(index.row()).id, true); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == RosterItemModel::Check)
            m_model.setData(index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                            Qt::CheckStateRole);
        else
            showClient(m_model.entry(index.row()).id, true);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        // The panel follows the cursor when a client is shown in it already.
        if (m_panelKind == PanelKind::Client && index.isValid() && m_table->hasFocus())
            showClient(m_model.entry(index.row()).id, false);
    });
    connect(m_table, &TableView::typed, this, [this](const QString& text) {
        // With a client open and nothing searched for, B books; where nobody is open yet it begins a name, as any letter.
        if (text.compare(u"b"_s, Qt::CaseInsensitive) == 0 && m_panelKind == PanelKind::Client &&
            m_search->text().isEmpty()) {
            Q_EMIT openRequested({u"new_booking"_s, m_client->clientId(), {}});
            return;
        }
        m_search->setFocus(Qt::ShortcutFocusReason);
        if (text != u"/"_s)
            m_search->setText(m_search->text() + text);
    });
    connect(static_cast<TableHeader*>(m_table->horizontalHeader()), &TableHeader::allChecked, &m_model,
            &RosterItemModel::tickAll);
    connect(m_table, &TableView::keyPressed, this, [this](QKeyEvent* event) {
        const bool plain = event->modifiers() == Qt::NoModifier;
        const QModelIndex at = m_table->currentIndex();
        if (event->key() == Qt::Key_Space && at.isValid()) {
            const QModelIndex box = at.siblingAtColumn(RosterItemModel::Check);
            m_model.setData(box, box.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                            Qt::CheckStateRole);
        } else if (event->key() == Qt::Key_Escape && !m_model.ticked().isEmpty()) {
            m_model.untick();
        } else if (event->key() == Qt::Key_F2 && at.isValid()) {
            startEdit(currentClient());
        } else if (event->key() == Qt::Key_Delete && plain && at.isValid()) {
            archive(chosenClients(), true);
        } else {
            return;
        }
        event->accept();
    });

    connect(m_client, &ClientPanel::closeRequested, this, [this] {
        showPanel(PanelKind::Today, false);
        m_table->setFocus(Qt::TabFocusReason);
    });
    connect(m_client, &ClientPanel::editRequested, this, [this] { startEdit(m_client->clientId()); });
    connect(m_client, &ClientPanel::bookRequested, this, [this] {
        Q_EMIT openRequested({u"new_booking"_s, m_client->clientId(), {}});
    });
    connect(m_client, &ClientPanel::sellRequested, this, [this] { startSale({m_client->clientId()}); });
    connect(m_client, &ClientPanel::messageRequested, this,
            [this] { startMessage({m_client->clientId()}, u"free"_s); });
    connect(m_client, &ClientPanel::exportRequested, this, [this] { exportArchive(m_client->clientId()); });
    connect(m_client, &ClientPanel::eraseRequested, this, [this] { erase(m_client->clientId()); });
    connect(m_client, &ClientPanel::archiveRequested, this,
            [this](bool away) { archive({m_client->clientId()}, away); });
    connect(m_client, &ClientPanel::openRequested, this, &Screen::openRequested);
    connect(m_form, &ClientForm::failed, this, &Screen::failed);
    connect(m_form, &ClientForm::saved, this, [this](const Uuid& id, bool isNew) {
        const RosterEntry* entry = m_model.find(id);
        if (isNew && entry && !entry->name.isEmpty())
            sayUndoable(tr("Added %1").arg(entry->name));
        else
            sayUndoable(tr("Saved"));
        showClient(id, true);
        m_table->selectId(QVariant::fromValue(id));
        m_table->setFocus(Qt::TabFocusReason);
    });
    connect(m_form, &ClientForm::cancelled, this, [this] {
        showPanel(m_form->isNew() || m_client->clientId().isNull() ? PanelKind::Today : PanelKind::Client,
                  m_form->isNew() ? false : true);
        m_table->setFocus(Qt::TabFocusReason);
    });
    connect(m_sell, &SalePanel::failed, this, &Screen::failed);
    connect(m_sell, &SalePanel::cancelled, this, &ClientsScreen::leaveForm);
    connect(m_sell, &SalePanel::sold, this, [this](const Uuid&, const Uuid& payment, const QString& words) {
        leaveForm();
        if (payment.isNull())
            sayUndoable(words);
        else
            Q_EMIT toastRequested({words, true, tr("Receipt"), [this, payment] {
                                       Q_EMIT openRequested({u"payments"_s, payment, u"receipt"_s});
                                   }});
    });
    connect(m_client, &ClientPanel::pauseRequested, this, [this](bool paused) { pause(m_client->clientId(), paused); });
    connect(m_client, &ClientPanel::healthRequested, this, [this] {
        m_health->start(m_client->file(), m_model.wording());
        showPanel(PanelKind::Health, true);
    });
    connect(m_health, &HealthForm::failed, this, &Screen::failed);
    connect(m_health, &HealthForm::cancelled, this, [this] {
        m_health->forget();
        leaveForm();
    });
    connect(m_health, &HealthForm::saved, this, [this] {
        m_health->forget();
        leaveForm();
        sayUndoable(tr("Saved"));
    });
    connect(m_message, &MessagePage::failed, this, &Screen::failed);
    connect(m_message, &MessagePage::cancelled, this, &ClientsScreen::leaveForm);
    connect(m_message, &MessagePage::finished, this, [this](const QString& words) {
        leaveForm();
        say(words);
    });
}

QWidget* ClientsScreen::headerStart()
{
    build();
    return m_start;
}

QWidget* ClientsScreen::headerEnd()
{
    build();
    return m_end;
}

QWidget* ClientsScreen::content()
{
    build();
    return m_content;
}

QWidget* ClientsScreen::panel()
{
    return m_panelKind == PanelKind::Today ? nullptr : m_panels;
}

} // namespace ui
