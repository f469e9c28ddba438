// The loyalty screen's widgets and how they hang together.
#include "ui/loyalty/loyalty_screen.h"

#include "ui/core/cell.h"
#include "ui/core/plans/badges.h"
#include "ui/core/plans/referrals.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/layouts.h"
#include "ui/kit/table_view.h"
#include "ui/loyalty/badge_form.h"
#include "ui/loyalty/badges_page.h"
#include "ui/loyalty/give_points_form.h"
#include "ui/loyalty/points_panel.h"
#include "ui/loyalty/referral_form.h"
#include "ui/shell/loose_widget.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui
{

LoyaltyScreen::LoyaltyScreen(Theme& theme, Commands& commands, const QLocale& locale, QSettings* memory,
                             QObject* parent)
    : Screen(parent), m_theme(theme), m_commands(commands), m_locale(locale), m_memory(memory),
      m_ledger(commands.store()), m_referrals(commands.store())
{
    connect(&m_ledger, &LedgerItemModel::failed, this, &Screen::failed);
    connect(&m_referrals, &ReferralItemModel::failed, this, &Screen::failed);
    connect(&m_ledger, &LedgerItemModel::reloaded, this, &LoyaltyScreen::showHeld);
    connect(&commands.store(), &storage::Store::committed, this, [this](const models::ChangeSet& changes) {
        const bool concerns =
            std::any_of(changes.rows.begin(), changes.rows.end(), [](const models::RowChange& change) {
                return change.table == &models::tableOf<models::LoyaltyPoint>() ||
                       change.table == &models::tableOf<models::Badge>() ||
                       change.table == &models::tableOf<models::UserBadge>() ||
                       change.table == &models::tableOf<models::Referral>();
            });
        if (!concerns || !m_content)
            return;
        if (m_content->currentIndex() == 1)
            showBadges();
        if (m_panelKind == PanelKind::Client)
            showClient(m_client->clientId(), false);
    });
}

void LoyaltyScreen::build()
{
    if (m_content)
        return;
    m_start = new QWidget;
    auto* start = rowLayout(m_start, 8, {8, 0, 0, 0});
    m_views = new ChoiceBar(m_theme, ChoiceBar::Look::ViewSwitch, {tr("Points"), tr("Badges"), tr("Referrals")});
    m_views->setObjectName(u"loyaltyViews"_s);
    start->addWidget(m_views);
    connect(m_views, &ChoiceBar::chosen, this, &LoyaltyScreen::showView);
    m_end = new QWidget;
    m_give = new Button(m_theme, tr("Give points"), Button::Kind::Primary, u"plus"_s);
    m_give->setObjectName(u"givePointsButton"_s);
    rowLayout(m_end, 12)->addWidget(m_give);
    connect(m_give, &QPushButton::clicked, this, &LoyaltyScreen::startMain);

    m_content = new QStackedWidget;
    m_content->addWidget(buildPoints());
    m_badges = new BadgesPage(m_theme);
    m_content->addWidget(m_badges);
    m_referralTable =
        new TableView(m_theme, {{96, false, false}, {0, false}, {128, false}, {72, false}, {104, false}, {92, false}});
    m_referralTable->setObjectName(u"referralTable"_s);
    m_referralTable->setAccessibleName(tr("Referrals"));
    m_referralTable->setModel(&m_referrals);
    m_content->addWidget(m_referralTable);
    connect(m_referralTable, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        const models::Referral& referral = m_referrals.entry(index.row()).referral;
        if (index.column() == ReferralItemModel::Code)
            copyCode(referral.referralCode);
        else
            showClient(referral.referrerId, true);
    });
    connect(m_referralTable, &TableView::opened, this,
            [this](const QModelIndex& index) { showClient(m_referrals.entry(index.row()).referral.referrerId, true); });

    m_panels = new QStackedWidget;
    ownUntilTaken(this, {m_start, m_end, m_content, m_panels});
    m_client = new PointsPanel(m_theme, m_commands);
    m_form = new GivePointsForm(m_theme, m_commands, m_memory);
    m_panels->addWidget(m_client);
    m_panels->addWidget(m_form);
    m_badgeForm = new BadgeForm(m_theme, m_commands, m_memory);
    m_panels->addWidget(m_badgeForm);
    m_referralForm = new ReferralForm(m_theme, m_commands, m_memory);
    m_panels->addWidget(m_referralForm);
    connect(m_badges, &BadgesPage::newRequested, this, &LoyaltyScreen::startBadge);
    connect(m_badges, &BadgesPage::retireRequested, this, &LoyaltyScreen::retire);
    const auto close = [this] { showPanel(PanelKind::Today, false); };
    connect(m_badgeForm, &BadgeForm::cancelled, this, close);
    connect(m_badgeForm, &BadgeForm::failed, this, &Screen::failed);
    connect(m_badgeForm, &BadgeForm::saved, this, [this, close](const QString& words) {
        close();
        sayUndoable(words);
    });
    connect(m_referralForm, &ReferralForm::cancelled, this, close);
    connect(m_referralForm, &ReferralForm::failed, this, &Screen::failed);
    connect(m_referralForm, &ReferralForm::saved, this, [this, close](const QString& words) {
        close();
        sayUndoable(words);
        m_referralTable->setFocus(Qt::TabFocusReason);
    });
    connect(m_referralTable, &TableView::keyPressed, this, [this](QKeyEvent* event) {
        if (event->key() != Qt::Key_Delete || !m_referralTable->currentIndex().isValid())
            return;
        cancelReferralAt(m_referralTable->currentIndex().row());
        event->accept();
    });
    connect(m_client, &PointsPanel::closeRequested, this, [this] { showPanel(PanelKind::Today, false); });
    connect(m_client, &PointsPanel::giveRequested, this, [this] { startGiving(int(GivePointsForm::Mode::Give)); });
    connect(m_client, &PointsPanel::takeBackRequested, this,
            [this] { startGiving(int(GivePointsForm::Mode::TakeBack)); });
    connect(m_client, &PointsPanel::redeemRequested, this, [this] { startGiving(int(GivePointsForm::Mode::Redeem)); });
    connect(m_client, &PointsPanel::referralRequested, this, [this] { startReferral(m_client->clientId()); });
    connect(m_client, &PointsPanel::copied, this, [this](const QString& code) { say(tr("Copied %1").arg(code)); });
    connect(m_form, &GivePointsForm::failed, this, &Screen::failed);
    connect(m_form, &GivePointsForm::cancelled, this, [this] {
        showPanel(m_client->clientId().isNull() ? PanelKind::Today : PanelKind::Client, !m_client->clientId().isNull());
    });
    connect(m_form, &GivePointsForm::saved, this, [this](const Uuid& client, const QString& words) {
        showClient(client, true);
        sayUndoable(words);
        m_table->setFocus(Qt::TabFocusReason);
    });
}

QWidget* LoyaltyScreen::buildPoints()
{
    auto* page = new QWidget;
    auto* column = columnLayout(page, 0);
    auto* bar = new QWidget;
    auto* row = rowLayout(bar, 8, {20, 8, 20, 7});
    m_search = new Field(m_theme, tr("Search client or reason"));
    m_search->setObjectName(u"ledgerSearch"_s);
    m_search->setAccessibleName(tr("Search client or reason"));
    m_search->setLeadingIcon(u"search"_s);
    m_search->setClearable(true);
    // With large letters it gives way to the filters beside it.
    m_search->setMinimumWidth(m_theme.scaled(96));
    m_search->setMaximumWidth(m_theme.scaled(220));
    row->addWidget(m_search, 8);
    for (const QString& word : {tr("Earned"), tr("Redeemed"), tr("Corrected")}) {
        auto* chip = new FilterChip(m_theme, word);
        row->addWidget(chip);
        m_kinds << chip;
        connect(chip, &QAbstractButton::toggled, this, [this, chip](bool on) {
            // One kind at a time: a row is of one kind only.
            for (FilterChip* other : std::as_const(m_kinds)) {
                if (on && other != chip) {
                    const QSignalBlocker quiet(other);
                    other->setChecked(false);
                }
            }
            applyFilter();
        });
        connect(chip, &FilterChip::removed, chip, [chip] { chip->setChecked(false); });
    }
    row->addStretch(1);
    m_held = new Text(m_theme, {}, Type::Small, &Tokens::text2);
    row->addWidget(m_held);
    column->addWidget(bar);
    column->addWidget(new Hairline(m_theme));
    m_table = new TableView(m_theme, {{88, false, false}, {200, false, false}, {0, false}, {64, false}, {72, false}});
    m_table->setObjectName(u"ledgerTable"_s);
    m_table->setAccessibleName(tr("Points"));
    m_table->setModel(&m_ledger);
    static_cast<TableHeader*>(m_table->horizontalHeader())->showFixedOrder(LedgerItemModel::Date, Qt::DescendingOrder);
    m_table->remember(m_memory, u"loyalty"_s);
    column->addWidget(m_table, 1);
    m_empty = new EmptyState(m_theme, u"award"_s, {}, {});
    column->addWidget(m_empty, 1, Qt::AlignCenter);
    m_empty->hide();
    connect(m_search, &QLineEdit::textChanged, this, &LoyaltyScreen::applyFilter);
    connect(m_table, &TableView::typed, this, [this](const QString& text) {
        if (text.compare(u"n"_s, Qt::CaseInsensitive) == 0)
            return; // a key of the screen
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->setText(m_search->text() + text);
    });
    const auto choose = [this](const QModelIndex& index) { showClient(m_ledger.entry(index.row()).userId, true); };
    connect(m_table, &TableView::opened, this, choose);
    connect(m_table, &QAbstractItemView::clicked, this, choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (m_panelKind == PanelKind::Client && index.isValid() && m_table->hasFocus())
            showClient(m_ledger.entry(index.row()).userId, false);
    });
    return page;
}

void LoyaltyScreen::refresh()
{
    build();
    const auto practice = readPractice(m_commands.store().reader());
    if (!practice) {
        Q_EMIT failed(practice.error());
        return;
    }
    // The tables follow the store themselves; only other words make them be read again.
    if (m_wording && m_wording->times().zone() == practice->zone &&
        m_wording->currency() == practice->settings.currency)
        return;
    m_wording.emplace(calendar::TimeText(practice->zone, m_locale), practice->settings.currency);
    applyFilter();
    if (const auto done = m_referrals.load(*m_wording); !done)
        Q_EMIT failed(done.error());
    if (m_content->currentIndex() == 1)
        showBadges();
}

void LoyaltyScreen::applyFilter()
{
    if (!m_wording)
        return;
    auto kind = LedgerItemModel::Kind::All;
    for (int i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i]->isChecked())
            kind = LedgerItemModel::Kind(i + 1);
    }
    m_ledger.load(*m_wording, m_search->text(), kind);
}

void LoyaltyScreen::showHeld()
{
    if (!m_held)
        return;
    const PointsHeld& held = m_ledger.held();
    m_held->setText(
        held.clients == 1
            ? tr("%1 points held by 1 client").arg(m_locale.toString(held.points))
            : tr("%1 points held by %2 clients").arg(m_locale.toString(held.points), m_locale.toString(held.clients)));
    const bool filtered =
        !m_search->text().isEmpty() ||
        std::any_of(m_kinds.begin(), m_kinds.end(), [](const FilterChip* chip) { return chip->isChecked(); });
    const bool isEmpty = m_ledger.rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (isEmpty && filtered)
        m_empty->set(u"search"_s, tr("No points match"),
                     tr("Search for another name or reason, or take the filters off."));
    else if (isEmpty)
        m_empty->set(u"award"_s, tr("No points yet"), tr("Clients earn points when a session is completed or paid."));
}

void LoyaltyScreen::showView(int view)
{
    build();
    m_views->setCurrent(view);
    m_content->setCurrentIndex(view);
    m_give->setText(view == 1 ? tr("New badge") : view == 2 ? tr("Add referral") : tr("Give points"));
    if (view == 1)
        showBadges();
    Q_EMIT moved();
}

void LoyaltyScreen::showBadges()
{
    // Who is near a badge follows from every session of everybody.
    using Cards = std::vector<BadgeCard>;
    m_commands.store().readAside<Cards>(
        this,
        [now = m_commands.store().now()](const storage::Reader& reader) -> models::Result<Cards> {
            TD_ASSIGN(const Practice practice, readPractice(reader));
            models::IdSource unused;
            return readBadgeCards({reader, practice, now, unused});
        },
        [this](models::Result<Cards> cards) {
            if (!cards)
                Q_EMIT failed(cards.error());
            else
                m_badges->show(*cards, m_locale);
        });
}

void LoyaltyScreen::showClient(const Uuid& id, bool openPanel)
{
    build();
    if (!m_wording)
        refresh();
    if (!m_wording)
        return;
    if (const auto shown = m_client->show(id, *m_wording); !shown) {
        Q_EMIT failed(shown.error());
        return;
    }
    showPanel(PanelKind::Client, openPanel);
}

void LoyaltyScreen::startGiving(int mode)
{
    build();
    Uuid client;
    if (m_panelKind == PanelKind::Client)
        client = m_client->clientId();
    else if (m_content->currentIndex() == 0 && m_table->currentIndex().isValid())
        client = m_ledger.entry(m_table->currentIndex().row()).userId;
    startGiving(mode, client);
}

void LoyaltyScreen::startGiving(int mode, const Uuid& client)
{
    if (const auto started = m_form->start(client, GivePointsForm::Mode(mode)); !started) {
        Q_EMIT failed(started.error());
        return;
    }
    showPanel(PanelKind::Form, true);
    m_form->focusFirst();
}

void LoyaltyScreen::startBadge()
{
    build();
    showPanel(PanelKind::Badge, true);
    m_badgeForm->start();
}

void LoyaltyScreen::startReferral(const Uuid& referrer)
{
    build();
    if (const auto started = m_referralForm->start(referrer); !started) {
        Q_EMIT failed(started.error());
        return;
    }
    showPanel(PanelKind::Referral, true);
}

void LoyaltyScreen::startMain()
{
    switch (m_content->currentIndex()) {
    case 1:
        return startBadge();
    case 2:
        return startReferral({});
    default:
        return startGiving(int(GivePointsForm::Mode::Give));
    }
}

void LoyaltyScreen::retire(const Uuid& badge, const QString& name)
{
    const auto done = m_commands.perform(retireBadge(badge));
    if (!done)
        Q_EMIT failed(done.error());
    else
        sayUndoable(tr("%1 is not awarded any more", "name of a badge").arg(name));
}

void LoyaltyScreen::cancelReferralAt(int row)
{
    const auto done = m_commands.perform(cancelReferral(m_referrals.entry(row).referral.id));
    if (!done)
        Q_EMIT failed(done.error());
    else
        sayUndoable(tr("Referral cancelled"));
}

void LoyaltyScreen::showPanel(PanelKind kind, bool openPanel)
{
    m_panelKind = kind;
    m_panels->setCurrentIndex(std::max(0, int(kind) - 1));
    // While a form holds the main action, the header's button is an ordinary one.
    const bool isForm = kind == PanelKind::Form || kind == PanelKind::Badge || kind == PanelKind::Referral;
    m_give->setKind(isForm ? Button::Kind::Default : Button::Kind::Primary);
    Q_EMIT panelChanged();
    if (openPanel)
        Q_EMIT panelRequested(true);
    Q_EMIT moved();
}

void LoyaltyScreen::copyCode(const QString& code)
{
    QGuiApplication::clipboard()->setText(code);
    say(tr("Copied %1").arg(code));
}

QWidget* LoyaltyScreen::headerStart()
{
    build();
    return m_start;
}

QWidget* LoyaltyScreen::headerEnd()
{
    build();
    return m_end;
}

QWidget* LoyaltyScreen::content()
{
    build();
    return m_content;
}

QWidget* LoyaltyScreen::panel()
{
    return m_panelKind == PanelKind::Today ? nullptr : m_panels;
}

bool LoyaltyScreen::find()
{
    build();
    showView(0);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool LoyaltyScreen::open(const RecordLink& link)
{
    if (link.kind == u"loyalty_points" || link.kind == u"loyalty") {
        showClient(link.id, true);
        return true;
    }
    if (link.kind == u"draft")
        return openDraft(link);
    if (link.kind != u"referrals")
        return false;
    const auto referral = m_commands.store().reader().find<models::Referral>(link.id);
    if (!referral || !*referral)
        return false;
    showView(2);
    showClient((*referral)->referrerId, true);
    return true;
}

void LoyaltyScreen::setPrivate(bool hidden)
{
    m_ledger.setPrivate(hidden);
}

void LoyaltyScreen::showState(const QString& state)
{
    refresh();
    showView(state == u"badges" || state == u"new-badge"         ? 1
             : state == u"referrals" || state == u"new-referral" ? 2
                                                                 : 0);
    showPanel(PanelKind::Today, false);
    if ((state == u"selected" || state == u"give") && m_ledger.rowCount() > 0) {
        m_table->setCurrentIndex(m_ledger.index(0, 0));
        showClient(m_ledger.entry(0).userId, true);
        if (state == u"give")
            startGiving(int(GivePointsForm::Mode::Give));
    } else if (state == u"new-badge") {
        startBadge();
    } else if (state == u"new-referral") {
        startReferral({});
    }
}

} // namespace ui
