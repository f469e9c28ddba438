// Cards of offers in a grid.
#include "ui/packages/offers_page.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"
#include "ui/packages/hue_mark.h"
#include "ui/shell/command.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui
{

namespace
{

constexpr int kCardGap = 12;
constexpr int kNarrowestCard = 208;

} // namespace

OffersPage::OffersPage(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"offersPage"_s);
    auto* column = columnLayout(this, 0);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_board = new QWidget;
    auto* outer = columnLayout(m_board, 0, {20, 20, 20, 20});
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kCardGap);
    outer->addLayout(m_grid);
    outer->addStretch(1);
    m_scroll->setWidget(m_board);
    column->addWidget(m_scroll, 1);
    m_empty = new EmptyState(theme, u"package"_s, {}, {}, this);
    m_empty->hide();
}

Card* OffersPage::cardOf(const OfferEntry& entry, const Wording& wording, bool hidden)
{
    const bool onSale = entry.offer.isActive;
    auto* card = new Card(m_theme);
    QVBoxLayout* body = card->body();
    body->setSpacing(0);
    auto* head = rowLayout(nullptr, 8);
    head->addWidget(new HueMark(m_theme, entry.hue));
    auto* name = new Text(m_theme, entry.offer.name, Type::Body, &Tokens::text, 600);
    name->setElided(true);
    head->addWidget(name, 1);
    if (!onSale)
        head->addWidget(new Chip(m_theme, tr("Off", "an offer not on sale")));
    auto* top = new QWidget;
    top->setLayout(head);
    top->setFixedHeight(std::max(24, m_theme.lineHeight(Type::Body)));
    body->addWidget(top);
    body->addSpacing(4);
    auto* service = new Text(
        m_theme,
        tr("%1, %2 min", "service, length").arg(entry.service.name, wording.locale().toString(entry.service.duration)),
        Type::Small, &Tokens::text2);
    service->setElided(true);
    body->addWidget(service);
    body->addSpacing(16);
    const QString price = hidden ? u"•••"_s : wording.money(entry.offer.price);
    body->addWidget(new Text(m_theme, price, Type::Screen, onSale ? &Tokens::text : &Tokens::text2));
    body->addWidget(new Text(m_theme, tr("%1 per session").arg(hidden ? u"•••"_s : wording.money(entry.perSession())),
                             Type::Small, &Tokens::text2));
    body->addSpacing(16);
    body->addWidget(new Hairline(m_theme));
    body->addSpacing(12);
    auto* foot = rowLayout(nullptr, 8);
    const int days = entry.offer.validityDays.value_or(0);
    foot->addWidget(new Text(m_theme, days > 0 ? tr("Valid %Ln days", nullptr, days) : tr("Never ends"), Type::Small,
                             &Tokens::text2),
                    1);
    foot->addWidget(new Text(m_theme, tr("%Ln sold", nullptr, entry.sold), Type::Small, &Tokens::text2));
    body->addLayout(foot);
    card->setClickable(
        tr("%1, %2, %3, %Ln sold", "an offer read aloud", entry.sold).arg(entry.offer.name, entry.service.name, price));
    card->setObjectName(u"offer-"_s + entry.offer.id.toString());
    card->setChosen(entry.offer.id == m_chosen);
    card->installEventFilter(this);
    takeLetters(*card);
    const Uuid id = entry.offer.id;
    connect(card, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    return card;
}

void OffersPage::show(std::vector<OfferEntry> offers, const Wording& wording, bool hasServices, bool hidden)
{
    const int focused = int(std::find_if(m_cards.begin(), m_cards.end(), [](Card* card) { return card->hasFocus(); }) -
                            m_cards.begin());
    const bool hadFocus = focused < m_cards.size();
    for (Card* card : m_cards) {
        // Gone at once: an amount must not stay on the screen until the event loop comes round.
        card->hide();
        m_grid->removeWidget(card);
        card->deleteLater();
    }
    m_cards.clear();
    m_offers = std::move(offers);
    m_hasServices = hasServices;
    for (const OfferEntry& entry : m_offers)
        m_cards.append(cardOf(entry, wording, hidden));
    m_columns = 0;
    arrange();
    if (hadFocus && !m_cards.isEmpty())
        m_cards[std::min<qsizetype>(focused, m_cards.size() - 1)]->setFocus();
    m_empty->setVisible(m_offers.empty());
    if (!m_offers.empty())
        return;
    if (hasServices) {
        m_empty->set(u"package"_s, tr("No packs on sale yet"),
                     tr("An offer bundles sessions of one service at a price. Take an example and change it."));
        auto* ten = new Button(m_theme, tr("10 sessions"), Button::Kind::Primary);
        auto* five = new Button(m_theme, tr("5 sessions"));
        connect(ten, &QPushButton::clicked, this, [this] { Q_EMIT exampleRequested(10); });
        connect(five, &QPushButton::clicked, this, [this] { Q_EMIT exampleRequested(5); });
        m_empty->setButtons({ten, five});
    } else {
        m_empty->set(u"package"_s, tr("Packs need a service"),
                     tr("Say first what can be booked; then bundle sessions of it."));
        auto* services = new Button(m_theme, tr("Add a service"), Button::Kind::Primary);
        connect(services, &QPushButton::clicked, this, &OffersPage::servicesRequested);
        m_empty->setButtons({services});
    }
}

void OffersPage::choose(const Uuid& offer)
{
    m_chosen = offer;
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChosen(m_offers[size_t(i)].offer.id == offer);
}

void OffersPage::focusCard(const Uuid& offer)
{
    const auto found =
        std::find_if(m_offers.begin(), m_offers.end(), [&](const OfferEntry& one) { return one.offer.id == offer; });
    if (!m_cards.isEmpty())
        m_cards[found == m_offers.end() ? 0 : found - m_offers.begin()]->setFocus(Qt::OtherFocusReason);
}

void OffersPage::arrange()
{
    const QSize size = m_empty->sizeHint();
    m_empty->setGeometry((width() - size.width()) / 2, std::max(40, (height() - size.height()) / 2), size.width(),
                         size.height());
    const int columns = std::clamp((width() - 40 + kCardGap) / (m_theme.scaled(kNarrowestCard) + kCardGap), 1, 4);
    if (columns == m_columns)
        return;
    m_columns = columns;
    // A column without a stretch would have no width: cards ask for none.
    for (int i = 0; i < std::max(m_grid->columnCount(), columns); ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        // Columns are equally wide whatever stands in their cards.
        m_cards[i]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_grid->addWidget(m_cards[i], int(i) / columns, int(i) % columns);
    }
    for (int i = 0; i < columns; ++i)
        m_grid->setColumnMinimumWidth(i, 0);
}

void OffersPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OffersPage::step(int by)
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (!m_cards[i]->hasFocus())
            continue;
        Card* next = m_cards[std::clamp<qsizetype>(i + by, 0, m_cards.size() - 1)];
        next->setFocus(Qt::TabFocusReason);
        m_scroll->ensureWidgetVisible(next);
        return;
    }
}

bool OffersPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int along = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Right:
        step(along);
        return true;
    case Qt::Key_Left:
        step(-along);
        return true;
    case Qt::Key_Down:
        step(m_columns);
        return true;
    case Qt::Key_Up:
        step(-m_columns);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        static_cast<QAbstractButton*>(watched)->click();
        return true;
    case Qt::Key_Space: {
        const qsizetype at = m_cards.indexOf(static_cast<Card*>(watched));
        if (at >= 0)
            Q_EMIT switchRequested(m_offers[size_t(at)].offer.id);
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace ui
