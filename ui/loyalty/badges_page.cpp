// Cards of badges in as many columns as fit.
#include "ui/loyalty/badges_page.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/layouts.h"

#include <QGridLayout>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace ui
{

BadgesPage::BadgesPage(Theme& theme, QWidget* parent) : QScrollArea(parent), m_theme(theme), m_board(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = columnLayout(m_board, 0, {20, 20, 20, 20});
    m_grid = new QGridLayout;
    m_grid->setSpacing(16);
    column->addLayout(m_grid);
    column->addStretch(1);
    setWidget(m_board);
    m_board->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void BadgesPage::show(const std::vector<BadgeCard>& cards, const QLocale& locale)
{
    // A card's own button may have asked for it.
    for (QWidget* card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    if (cards.empty()) {
        auto* empty = new EmptyState(m_theme, u"award"_s, tr("No badges yet"),
                                     tr("Badges you or the platform make appear here with who holds them."));
        auto* first = new Button(m_theme, tr("New badge"), Button::Kind::Default, u"plus"_s);
        first->setObjectName(u"firstBadge"_s);
        connect(first, &QPushButton::clicked, this, &BadgesPage::newRequested);
        empty->setButtons({first});
        m_cards << empty;
    }
    for (const BadgeCard& one : cards) {
        auto* card = new Card(m_theme);
        auto* head = rowLayout(nullptr, 12);
        auto* mark = new QLabel;
        mark->setFixedSize(20, 20);
        mark->setPixmap(
            m_theme.icon(badgeIcon(one.badge.criteria.value_or(QString())), &Tokens::accent).pixmap(20, 20));
        head->addWidget(mark);
        auto* name = new Text(m_theme, one.badge.name, Type::Panel);
        name->setElided(true);
        head->addWidget(name, 1);
        if (!one.own)
            head->addWidget(new Chip(m_theme, tr("Platform")));
        if (one.own) {
            auto* retire =
                Button::iconOnly(m_theme, u"archive"_s, tr("Stop awarding %1", "name of a badge").arg(one.badge.name),
                                 Button::Kind::Quiet, 16);
            retire->setObjectName(u"retireBadge"_s);
            retire->setCompact(true);
            connect(retire, &QPushButton::clicked, this,
                    [this, badge = one.badge] { Q_EMIT retireRequested(badge.id, badge.name); });
            head->addWidget(retire);
        }
        card->body()->addLayout(head);
        card->body()->addSpacing(8);
        auto* criteria =
            new Text(m_theme, criteriaWords(one.badge.criteria.value_or(QString())), Type::Body, &Tokens::text2);
        criteria->setWordWrap(true);
        card->body()->addWidget(criteria);
        card->body()->addSpacing(12);
        const QString held = one.heldBy == 0 ? tr("Held by nobody") : tr("Held by %1").arg(locale.toString(one.heldBy));
        card->body()->addWidget(new Text(
            m_theme, one.near > 0 ? tr("%1, %2 near", "held by 7, 3 near").arg(held, locale.toString(one.near)) : held,
            Type::Body, &Tokens::text, 600));
        auto* holders = new Text(m_theme,
                                 one.holders.isEmpty() ? one.badge.description.value_or(QString())
                                                       : one.holders.join(tr(", ", "between names")),
                                 Type::Small, &Tokens::text2);
        holders->setElided(true);
        card->body()->addWidget(holders);
        m_cards << card;
    }
    m_columns = 0;
    arrange();
}

void BadgesPage::arrange()
{
    const int columns = std::max(1, (viewport()->width() - 40 + 16) / (m_theme.scaled(240) + 16));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QWidget* card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
    for (int c = 0; c < 12; ++c)
        m_grid->setColumnStretch(c, c < columns ? 1 : 0);
}

void BadgesPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace ui
