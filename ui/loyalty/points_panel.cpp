// What stands in the panel of a client's points.
#include "ui/loyalty/points_panel.h"

#include "ui/core/cell.h"
#include "ui/core/loyalty/referral_item_model.h"
#include "ui/core/plans/loyalty.h"
#include "ui/core/plans/referrals.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/field.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/layouts.h"
#include "ui/kit/tones.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

namespace
{

/// An icon of the panel's size that follows the theme.
QLabel* badgeMark(Theme& theme, const QString& name, Ink ink)
{
    auto* mark = new QLabel;
    mark->setFixedSize(20, 20);
    mark->setPixmap(theme.icon(name, ink).pixmap(20, 20));
    return mark;
}

} // namespace

PointsPanel::PointsPanel(Theme& theme, Commands& commands, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_commands(commands), m_page(new PanelPage(theme))
{
    columnLayout(this, 0)->addWidget(m_page);
}

Status PointsPanel::show(const Uuid& clientId, const Wording& wording)
{
    const storage::Reader reader = m_commands.store().reader();
    TD_ASSIGN(const User client, reader.get<User>(clientId));
    TD_ASSIGN(const qint64 balance, readPointsBalance(reader, clientId));
    TD_ASSIGN(const QString code, readReferralCode(reader, client));
    TD_ASSIGN(const auto brought,
              readReferrals(reader, u"WHERE referrer_id = ? AND referred_id IS NOT NULL"_s, {clientId.toString()}));
    ClientBadges badges;
    TD_TRY(m_commands.preview([&](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(badges, readClientBadges(planning, clientId));
        return Act{};
    }));

    m_client = clientId;
    emptyLayout(m_page->body());
    auto* heading = new PanelHeading(m_theme, fullName(client.firstName, client.lastName));
    heading->setInitials(initialsOf(fullName(client.firstName, client.lastName)));
    connect(heading->close(), &QPushButton::clicked, this, &PointsPanel::closeRequested);
    m_page->body()->addWidget(heading);
    m_page->body()->addSpacing(16);

    auto* figure = rowLayout(nullptr, 8);
    auto* number = new Text(m_theme, wording.locale().toString(balance), Type::Figure);
    number->setObjectName(u"pointsBalance"_s);
    figure->addWidget(number);
    auto* unit = new Text(m_theme, tr("points", "after a balance"), Type::Body, &Tokens::text2);
    figure->addWidget(unit, 0, Qt::AlignBottom);
    figure->addStretch(1);
    m_page->body()->addLayout(figure);
    m_page->body()->addSpacing(8);
    // Three verbs are wider than the panel in most languages.
    auto* acts = new FlowLayout(8);
    auto* give = new Button(m_theme, tr("Give points"));
    give->setObjectName(u"panelGivePoints"_s);
    connect(give, &QPushButton::clicked, this, &PointsPanel::giveRequested);
    auto* take = new Button(m_theme, tr("Take back"));
    take->setObjectName(u"panelTakeBack"_s);
    connect(take, &QPushButton::clicked, this, &PointsPanel::takeBackRequested);
    auto* redeem = new Button(m_theme, tr("Redeem"));
    redeem->setObjectName(u"panelRedeem"_s);
    redeem->setEnabled(balance > 0);
    redeem->setToolTip(balance > 0 ? QString() : tr("There are no points to redeem"));
    connect(redeem, &QPushButton::clicked, this, &PointsPanel::redeemRequested);
    for (Button* act : {give, redeem, take}) {
        act->setCompact(true);
        act->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        acts->addWidget(act);
    }
    m_page->body()->addLayout(acts);

    addBadges(badges, wording);
    std::vector<std::tuple<QString, ReferralStatus>> people;
    for (const ReferralRow& row : brought)
        people.emplace_back(row.to, row.referral.status);
    addReferrals(code, people);
    m_page->body()->addStretch(1);
    return {};
}

void PointsPanel::addBadges(const ClientBadges& badges, const Wording& wording)
{
    const auto near = std::count_if(badges.ahead.begin(), badges.ahead.end(),
                                    [](const auto& ahead) { return ahead.progress.fraction >= 0.8; });
    m_page->body()->addSpacing(24);
    m_page->body()->addWidget(new SectionHeading(
        m_theme, tr("Badges"),
        tr("%1 held, %2 near").arg(locale().toString(qsizetype(badges.held.size())), locale().toString(near))));
    if (badges.held.empty() && badges.ahead.empty())
        m_page->body()->addWidget(new Text(m_theme, tr("No badges yet."), Type::Body, &Tokens::text2));
    for (const ClientBadges::Held& held : badges.held) {
        auto* line = new QWidget;
        auto* row = rowLayout(line, 12, {0, 13, 0, 14});
        row->addWidget(badgeMark(m_theme, badgeIcon(held.badge.criteria.value_or(QString())), &Tokens::accent));
        auto* name = new Text(m_theme, held.badge.name, Type::Body, &Tokens::text, 500);
        name->setElided(true);
        row->addWidget(name, 1);
        row->addWidget(
            new Text(m_theme, wording.fullDate(wording.times().zone().dateOf(held.at)), Type::Small, &Tokens::text2));
        if (held.badge.description)
            line->setToolTip(*held.badge.description);
        m_page->body()->addWidget(line);
        m_page->body()->addWidget(new Hairline(m_theme));
    }
    for (const ClientBadges::Ahead& ahead : badges.ahead) {
        auto* line = new QWidget;
        auto* row = rowLayout(line, 12, {0, 9, 0, 10});
        row->addWidget(badgeMark(m_theme, badgeIcon(ahead.badge.criteria.value_or(QString())), &Tokens::text3));
        auto* column = columnLayout(nullptr, 4);
        auto* words = rowLayout(nullptr, 8);
        auto* name = new Text(m_theme, ahead.badge.name, Type::Body, &Tokens::text, 500);
        name->setElided(true);
        words->addWidget(name, 1);
        const QString progress =
            tr("%1 of %2", "progress towards a badge")
                .arg(wording.locale().toString(ahead.progress.have), wording.locale().toString(ahead.progress.goal));
        words->addWidget(new Text(m_theme, progress, Type::Small, &Tokens::text2));
        column->addLayout(words);
        auto* bar = new LevelBar(m_theme);
        bar->set(ahead.progress.fraction, false, progress);
        column->addWidget(bar);
        row->addLayout(column, 1);
        line->setToolTip(criteriaWords(ahead.badge.criteria.value_or(QString())));
        m_page->body()->addWidget(line);
        m_page->body()->addWidget(new Hairline(m_theme));
    }
}

void PointsPanel::addReferrals(const QString& code, const std::vector<std::tuple<QString, ReferralStatus>>& people)
{
    m_page->body()->addSpacing(24);
    auto* bring = new LinkButton(m_theme, tr("Add referral"));
    bring->setObjectName(u"panelReferral"_s);
    connect(bring, &QPushButton::clicked, this, &PointsPanel::referralRequested);
    m_page->body()->addWidget(new SectionHeading(m_theme, tr("Referral code"), bring));
    m_page->body()->addSpacing(4);
    auto* row = rowLayout(nullptr, 8);
    auto* field = new Field(m_theme);
    field->setText(code);
    field->setReadOnly(true);
    field->setAccessibleName(tr("Referral code"));
    row->addWidget(field, 1);
    auto* copy = new Button(m_theme, tr("Copy"), Button::Kind::Default, u"copy"_s);
    copy->setObjectName(u"copyCode"_s);
    connect(copy, &QPushButton::clicked, this, [this, code] {
        QGuiApplication::clipboard()->setText(code);
        Q_EMIT copied(code);
    });
    row->addWidget(copy);
    m_page->body()->addLayout(row);
    m_page->body()->addSpacing(8);
    for (const auto& [name, status] : people) {
        const auto [word, tone, icon] = ReferralItemModel::stateWords(status);
        auto* line = new PanelRow(m_theme, name);
        line->addAtEnd(new Chip(m_theme, word, chipToneOf(Tone(tone)), icon));
        m_page->body()->addWidget(line);
    }
}

} // namespace ui
