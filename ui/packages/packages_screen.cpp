// The screen's widgets and how they hang together.
#include "ui/packages/packages_screen.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/form_draft.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"
#include "ui/kit/table_view.h"
#include "ui/packages/offer_panel.h"
#include "ui/packages/offers_page.h"
#include "ui/packages/pack_form.h"
#include "ui/packages/pack_panel.h"
#include "ui/packages/sale_panel.h"
#include "ui/shell/loose_widget.h"

#include <QEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui
{

namespace
{

constexpr int kFilterBarHeight = 47; ///< and a hairline

/// A page that says when its size changes, so that what floats over it can follow.
class SoldPage : public QWidget
{
public:
    explicit SoldPage(std::function<void()> resized) : m_resized(std::move(resized)) {}

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        m_resized();
    }

private:
    std::function<void()> m_resized;
};

} // namespace

PackagesScreen::PackagesScreen(Theme& theme, Commands& commands, const QLocale& locale, QSettings* memory,
                               QObject* parent)
    : Screen(parent), m_theme(theme), m_commands(commands), m_locale(locale), m_memory(memory),
      m_model(commands.store())
{
    connect(&m_model, &SoldItemModel::failed, this, &Screen::failed);
    connect(&m_model, &SoldItemModel::reloaded, this, [this] {
        if (!m_pages)
            return;
        if (m_panelKind == PanelKind::Pack)
            m_table->selectId(QVariant::fromValue(m_pack->packId()));
        arrange();
    });
    // What happens while another screen is shown is read when this one is shown again.
    const auto isShown = [this] { return m_pages && m_pages->isVisible(); };
    m_model.followWhile(isShown);
    connect(&commands.store(), &storage::Store::committed, this, [this, isShown] {
        if (m_loaded && isShown())
            reload();
    });
}

PackagesScreen::~PackagesScreen() = default;

void PackagesScreen::build()
{
    if (m_pages)
        return;
    m_start = new QWidget;
    auto* start = rowLayout(m_start, 8, {8, 0, 0, 0});
    m_switch = new ChoiceBar(m_theme, ChoiceBar::Look::ViewSwitch, {tr("Offers"), tr("Sold", "packs sold")});
    m_switch->setObjectName(u"packagesTabs"_s);
    m_switch->setAccessibleName(tr("What to show"));
    start->addWidget(m_switch);
    connect(m_switch, &ChoiceBar::chosen, this, [this](int at) { setTab(Tab(at)); });
    m_end = new QWidget;
    auto* end = rowLayout(m_end, 12);
    m_new = new Button(m_theme, tr("New offer"), Button::Kind::Primary, u"plus"_s);
    m_new->setObjectName(u"packagesNew"_s);
    end->addWidget(m_new);
    connect(m_new, &QPushButton::clicked, this, [this] {
        if (m_tab == Tab::Offers)
            startOffer();
        else
            startSale({}, {});
    });
    m_pages = new QStackedWidget;
    m_offers = new OffersPage(m_theme);
    m_pages->addWidget(m_offers);
    m_pages->addWidget(buildSold());
    m_panels = new QStackedWidget;
    ownUntilTaken(this, {m_start, m_end, m_pages, m_panels});
    m_offer = new OfferPanel(m_theme, m_commands);
    m_pack = new PackPanel(m_theme, m_commands);
    m_form = new PackForm(m_theme, m_commands, m_memory);
    m_sale = new SalePanel(m_theme, m_commands);
    for (QWidget* page : {static_cast<QWidget*>(m_offer), static_cast<QWidget*>(m_pack), static_cast<QWidget*>(m_form),
                          static_cast<QWidget*>(m_sale)})
        m_panels->addWidget(page);
    connectPanels();
}

QWidget* PackagesScreen::buildSold()
{
    m_sold = new SoldPage([this] { arrange(); });
    auto* column = columnLayout(m_sold, 0);
    auto* bar = new QWidget;
    bar->setFixedHeight(m_theme.scaled(kFilterBarHeight));
    auto* row = rowLayout(bar, 8, {20, 0, 20, 0});
    m_search = new Field(m_theme, tr("Search client or pack"));
    m_search->setObjectName(u"packSearch"_s);
    m_search->setAccessibleName(tr("Search packs sold"));
    m_search->setLeadingIcon(u"search"_s);
    m_search->setClearable(true);
    m_search->setFixedWidth(m_theme.scaled(220));
    row->addWidget(m_search);
    const QStringList words{tr("Active"), tr("Low", "few sessions left"), tr("Ending soon"), tr("Used up")};
    for (int i = 0; i < words.size(); ++i) {
        auto* chip = new FilterChip(m_theme, words[i]);
        chip->setObjectName(u"packFilter%1"_s.arg(i));
        m_chips.append(chip);
        row->addWidget(chip);
        const auto filter = SoldItemModel::Filter(i + 1);
        // One at a time: a pack that is used up is never one of the active ones.
        connect(chip, &QAbstractButton::clicked, this, [this, filter](bool on) {
            m_filter = on ? filter : SoldItemModel::Filter::All;
            applyFilter();
        });
        connect(chip, &FilterChip::removed, this, [this] {
            m_filter = SoldItemModel::Filter::All;
            applyFilter();
        });
    }
    row->addStretch(1);
    m_away = new Button(m_theme, tr("Away"), Button::Kind::Quiet, u"circle-pause"_s);
    m_away->setObjectName(u"packAway"_s);
    m_away->setToolTip(tr("Put every pack on hold while you are away"));
    row->addWidget(m_away);
    connect(m_away, &QPushButton::clicked, this, &PackagesScreen::startHoldAll);
    column->addWidget(bar);
    column->addWidget(new Hairline(m_theme));
    m_table = new TableView(m_theme, {{168, true, false}, {0, true, false}, {128}, {120}, {104}});
    m_table->setObjectName(u"soldTable"_s);
    m_table->setAccessibleName(tr("Packs sold"));
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->sortByColumn(SoldItemModel::Ends, Qt::AscendingOrder);
    m_table->remember(m_memory, u"packs_sold"_s);
    column->addWidget(m_table, 1);
    m_empty = new EmptyState(m_theme, u"package"_s, {}, {}, m_sold);
    m_first = new Button(m_theme, tr("Sell a pack"), Button::Kind::Primary);
    m_clear = new Button(m_theme, tr("Clear filters"));
    m_clear->setObjectName(u"packClear"_s);
    m_empty->setButtons({m_first, m_clear});
    m_empty->hide();
    connect(m_first, &QPushButton::clicked, this, [this] { startSale({}, {}); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_filter = SoldItemModel::Filter::All;
        m_search->clear();
        applyFilter();
    });
    connect(m_search, &QLineEdit::textChanged, this, &PackagesScreen::applyFilter);
    connect(m_search, &Field::downPressed, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    const auto shown = [this](const QModelIndex& index) { showPack(m_model.pack(index.row()).id, true); };
    connect(m_table, &TableView::opened, this, shown);
    connect(m_table, &TableView::fullWidthRequested, this, shown);
    connect(m_table, &QAbstractItemView::clicked, this, shown);
    connect(m_table, &TableView::typed, this, [this](const QString& text) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        if (text != u"/"_s)
            m_search->setText(m_search->text() + text);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (m_panelKind == PanelKind::Pack && index.isValid() && m_table->hasFocus())
            showPack(m_model.pack(index.row()).id, false);
    });
    return m_sold;
}

void PackagesScreen::connectPanels()
{
    connect(m_offers, &OffersPage::chosen, this, [this](const Uuid& offer) { showOffer(offer, true); });
    connect(m_offers, &OffersPage::switchRequested, this, &PackagesScreen::switchOffer);
    connect(m_offers, &OffersPage::newRequested, this, [this] { startOffer(); });
    connect(m_offers, &OffersPage::exampleRequested, this, &PackagesScreen::startOffer);
    connect(m_offers, &OffersPage::servicesRequested, this, [this] {
        Q_EMIT openRequested({u"trainer_services"_s, {}, u"new"_s});
    });
    connect(m_offer, &OfferPanel::saved, this, [this](const Uuid& offer, const QString& words) {
        m_draft->end();
        sayUndoable(words);
        showOffer(offer, true);
    });
    connect(m_offer, &OfferPanel::failed, this, &Screen::failed);
    const auto review = [this](const Uuid& record) { Q_EMIT openRequested({u"sync"_s, record, {}}); };
    connect(m_offer, &OfferPanel::reviewRequested, this, review);
    connect(m_pack, &PackPanel::reviewRequested, this, review);
    connect(m_offer, &OfferPanel::thrownAway, this, [this] { m_draft->end(); });
    connect(m_offer, &OfferPanel::cancelled, this, &PackagesScreen::closePanel);
    connect(m_offer, &OfferPanel::sellRequested, this, [this](const Uuid& offer) { startSale({}, offer); });
    connect(m_offer, &OfferPanel::holderRequested, this, [this](const Uuid& pack) {
        setTab(Tab::Sold);
        showPack(pack, true);
    });
    connect(m_pack, &PackPanel::closeRequested, this, &PackagesScreen::closePanel);
    connect(m_pack, &PackPanel::sellNextRequested, this,
            [this] { startSale(m_pack->file().ledger.pack.clientId, m_pack->file().ledger.offer.id); });
    connect(m_pack, &PackPanel::extendRequested, this, [this] { startForm(int(PackForm::Kind::Extend)); });
    connect(m_pack, &PackPanel::correctRequested, this, [this] { startForm(int(PackForm::Kind::Correct)); });
    connect(m_pack, &PackPanel::holdRequested, this, [this] { startForm(int(PackForm::Kind::Hold)); });
    connect(m_pack, &PackPanel::refundRequested, this, [this] { startForm(int(PackForm::Kind::Refund)); });
    connect(m_pack, &PackPanel::freeRequested, this, &PackagesScreen::freeSessions);
    connect(m_pack, &PackPanel::messageRequested, this, [this] {
        Q_EMIT openRequested(
            {u"message"_s, m_pack->file().ledger.pack.clientId, u"renewal:"_s + m_pack->packId().toString()});
    });
    connect(m_pack, &PackPanel::bookingRequested, this, [this](const Uuid& booking) {
        Q_EMIT openRequested({u"bookings"_s, booking, {}});
    });
    connect(m_pack, &PackPanel::clientRequested, this, [this](const Uuid& client) {
        Q_EMIT openRequested({u"users"_s, client, {}});
    });
    connect(m_form, &PackForm::failed, this, &Screen::failed);
    const auto afterForm = [this] {
        if (m_form->kind() == PackForm::Kind::HoldAll)
            closePanel();
        else
            showPack(m_pack->packId(), true);
    };
    connect(m_form, &PackForm::cancelled, this, afterForm);
    connect(m_form, &PackForm::done, this, [this, afterForm](const QString& words) {
        sayUndoable(words);
        afterForm();
    });
    connect(m_sale, &SalePanel::failed, this, &Screen::failed);
    connect(m_sale, &SalePanel::cancelled, this, &PackagesScreen::closePanel);
    connect(m_sale, &SalePanel::sold, this, [this](const Uuid& pack, const Uuid& payment, const QString& words) {
        setTab(Tab::Sold);
        showPack(pack, true);
        if (payment.isNull())
            sayUndoable(words);
        else
            Q_EMIT toastRequested({words, true, tr("Receipt"), [this, payment] {
                                       Q_EMIT openRequested({u"payments"_s, payment, u"receipt"_s});
                                   }});
    });
}

QWidget* PackagesScreen::headerStart()
{
    build();
    return m_start;
}

QWidget* PackagesScreen::headerEnd()
{
    build();
    return m_end;
}

QWidget* PackagesScreen::content()
{
    build();
    return m_pages;
}

QWidget* PackagesScreen::panel()
{
    return m_panelKind == PanelKind::Today ? nullptr : m_panels;
}

} // namespace ui
