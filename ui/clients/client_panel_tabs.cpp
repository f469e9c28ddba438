// What stands on each tab of a client's panel.
#include "ui/clients/client_panel.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/layouts.h"

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

std::tuple<QString, ChipTone, QString> sessionState(models::BookingStatus status)
{
    switch (status) {
    case models::BookingStatus::Pending:
        return {ClientPanel::tr("Pending"), ChipTone::Warn, u"circle-help"_s};
    case models::BookingStatus::Completed:
        return {ClientPanel::tr("Done"), ChipTone::Ok, u"check"_s};
    case models::BookingStatus::Cancelled:
        return {ClientPanel::tr("Cancelled"), ChipTone::Neutral, u"x"_s};
    case models::BookingStatus::NoShow:
        return {ClientPanel::tr("No-show"), ChipTone::Danger, u"circle-x"_s};
    case models::BookingStatus::Confirmed:
        break;
    }
    return {QString(), ChipTone::Neutral, QString()};
}

std::tuple<QString, ChipTone, QString> paymentState(models::PaymentStatus status)
{
    switch (status) {
    case models::PaymentStatus::Pending:
        return {ClientPanel::tr("Waiting"), ChipTone::Warn, u"clock"_s};
    case models::PaymentStatus::Failed:
        return {ClientPanel::tr("Failed"), ChipTone::Danger, u"circle-x"_s};
    case models::PaymentStatus::PartiallyRefunded:
        return {ClientPanel::tr("Part refunded"), ChipTone::Info, u"undo-2"_s};
    case models::PaymentStatus::Refunded:
        return {ClientPanel::tr("Refunded"), ChipTone::Info, u"undo-2"_s};
    case models::PaymentStatus::Succeeded:
        break;
    }
    return {ClientPanel::tr("Paid"), ChipTone::Ok, u"circle-check"_s};
}

} // namespace

void ClientPanel::addSection(const QString& title, const QString& aside)
{
    if (m_page->body()->count() > 0)
        m_page->body()->addSpacing(24);
    m_page->body()->addWidget(new SectionHeading(m_theme, title, aside));
    m_page->body()->addSpacing(4);
}

void ClientPanel::addEmptyLine(const QString& words)
{
    auto* text = new Text(m_theme, words, Type::Body, &Tokens::text2);
    text->setWordWrap(true);
    m_page->body()->addSpacing(4);
    m_page->body()->addWidget(text);
}

QWidget* ClientPanel::packCard(const ClientFile::Pack& pack)
{
    auto* card = new Card(m_theme, 12);
    const QString title = tr("%1, %Ln session(s)", "a service and the size of a pack", pack.sessions).arg(pack.name);
    auto* head = rowLayout(nullptr, 8);
    auto* name = new Text(m_theme, title, Type::Body, pack.closed ? &Tokens::text2 : &Tokens::text, 600);
    name->setElided(true);
    head->addWidget(name, 1);
    const models::UtcTime now = m_commands.store().now();
    if (pack.expiry) {
        const QDate last = m_wording->times().zone().dateOf(*pack.expiry);
        const QString words = m_wording->briefDate(last, m_wording->times().zone().dateOf(now));
        head->addWidget(new Text(m_theme, *pack.expiry < now ? tr("ended %1").arg(words) : tr("ends %1").arg(words),
                                 Type::Small, &Tokens::text2));
    } else {
        head->addWidget(new Text(m_theme, tr("never ends"), Type::Small, &Tokens::text2));
    }
    card->body()->addLayout(head);
    card->body()->addSpacing(8);
    auto* level = rowLayout(nullptr, 8);
    auto* bar = new LevelBar(m_theme);
    const QString left = tr("%1 of %2 left").arg(locale().toString(pack.left), locale().toString(pack.sessions));
    bar->set(pack.sessions > 0 ? double(pack.left) / pack.sessions : 0, pack.left <= 2, left);
    level->addWidget(bar, 1);
    level->addWidget(new Text(m_theme, left, Type::Small, &Tokens::text, 500));
    card->body()->addLayout(level);
    card->body()->addSpacing(4);
    // The card opens the pack, which answers the question.
    const QLocale& locale = m_wording->locale();
    const bool isOver = pack.closed || (pack.expiry && *pack.expiry < now);
    auto* booked = new Text(
        m_theme,
        isOver ? tr("No more bookings. Why %1 left?").arg(locale.toString(pack.left))
               : tr("%1 free to book, %2 booked. Why %3 left?")
                     .arg(locale.toString(pack.freeToBook), locale.toString(pack.booked), locale.toString(pack.left)),
        Type::Small, &Tokens::text2);
    booked->setElided(true);
    card->body()->addWidget(booked);
    card->setClickable(tr("Open pack %1, %2", "pack, what is left").arg(title, left));
    const models::Uuid id = pack.id;
    connect(card, &QAbstractButton::clicked, this, [this, id] {
        Q_EMIT openRequested({u"client_packages"_s, id, {}});
    });
    return card;
}

QWidget* ClientPanel::sessionRow(const ClientFile::Session& session)
{
    const models::UtcTime now = m_commands.store().now();
    auto* row = new PanelRow(m_theme, m_wording->dayAndTime(session.start, now), session.service);
    const auto [word, tone, icon] = sessionState(session.status);
    if (!word.isEmpty() && session.status != models::BookingStatus::Completed)
        row->addAtEnd(new Chip(m_theme, word, tone, icon));
    row->setClickable(true);
    const models::Uuid id = session.id;
    connect(row, &QAbstractButton::clicked, this, [this, id] { Q_EMIT openRequested({u"bookings"_s, id, {}}); });
    return row;
}

QWidget* ClientPanel::paymentRow(const ClientFile::Money& money)
{
    const QDate today = m_wording->times().zone().dateOf(m_commands.store().now());
    const QString day = m_wording->briefDate(m_wording->times().zone().dateOf(money.at), today);
    auto* row = new PanelRow(m_theme, money.subject.isEmpty() ? tr("Other", "what was paid") : money.subject);
    row->setDetail(day);
    const auto [word, tone, icon] = paymentState(money.status);
    row->addAtEnd(new Chip(m_theme, word, tone, icon));
    auto* figure = new Text(m_theme, amount(money.amount, money.currency));
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    figure->setMinimumWidth(56);
    row->addAtEnd(figure);
    row->setAccessibleName(row->text()->text() % u", "_s % day % u", "_s % word % u", "_s % figure->text());
    row->setClickable(true);
    const models::Uuid id = money.id;
    connect(row, &QAbstractButton::clicked, this, [this, id] { Q_EMIT openRequested({u"payments"_s, id, {}}); });
    return row;
}

void ClientPanel::addOverview()
{
    auto* facts = new FactList(m_theme);
    const auto fact = [&](const QString& label, const std::optional<QString>& value) {
        if (value && !value->isEmpty())
            facts->add(label, *value);
    };
    fact(tr("Phone"), m_file.user.phone);
    fact(tr("Mail"), m_file.user.email);
    if (m_file.roster.since)
        facts->add(tr("Since"), m_wording->fullDate(*m_file.roster.since));
    if (m_file.profile)
        fact(tr("Goal"), m_file.profile->fitnessGoals);
    m_page->body()->addWidget(facts);
    for (const ClientFile::Pack& pack : m_file.packs) {
        if (pack.closed)
            continue;
        m_page->body()->addSpacing(16);
        m_page->body()->addWidget(packCard(pack));
        break;
    }
    m_page->body()->addSpacing(24);
    auto* book = new LinkButton(m_theme, tr("Book"));
    connect(book, &QPushButton::clicked, this, &ClientPanel::bookRequested);
    m_page->body()->addWidget(new SectionHeading(m_theme, tr("Next sessions"), book));
    m_page->body()->addSpacing(2);
    if (m_file.coming.empty())
        addEmptyLine(tr("Nothing booked."));
    for (size_t i = 0; i < std::min<size_t>(2, m_file.coming.size()); ++i)
        m_page->body()->addWidget(sessionRow(m_file.coming[i]));
    addSection(tr("Last payments"));
    if (m_file.payments.empty())
        addEmptyLine(tr("No payments yet."));
    for (size_t i = 0; i < std::min<size_t>(3, m_file.payments.size()); ++i)
        m_page->body()->addWidget(paymentRow(m_file.payments[i]));
}

void ClientPanel::addSessions()
{
    m_page->body()->addWidget(
        new SectionHeading(m_theme, tr("Coming"), m_wording->locale().toString(int(m_file.coming.size()))));
    if (m_file.coming.empty())
        addEmptyLine(tr("Nothing booked."));
    for (const ClientFile::Session& session : m_file.coming)
        m_page->body()->addWidget(sessionRow(session));
    addSection(tr("Past"),
               m_file.past.size() == 100 ? tr("last 100") : m_wording->locale().toString(int(m_file.past.size())));
    for (const ClientFile::Session& session : m_file.past)
        m_page->body()->addWidget(sessionRow(session));
}

void ClientPanel::addPacks()
{
    if (m_file.packs.empty()) {
        addEmptyLine(tr("No packs yet. Sell one with the button below."));
        return;
    }
    for (const ClientFile::Pack& pack : m_file.packs) {
        if (m_page->body()->count() > 0)
            m_page->body()->addSpacing(8);
        m_page->body()->addWidget(packCard(pack));
    }
}

void ClientPanel::addPayments()
{
    m_page->body()->addWidget(
        new SectionHeading(m_theme, tr("Payments"), m_wording->locale().toString(int(m_file.payments.size()))));
    if (m_file.payments.empty())
        addEmptyLine(tr("No payments yet."));
    for (const ClientFile::Money& money : m_file.payments)
        m_page->body()->addWidget(paymentRow(money));
}

void ClientPanel::addNotes()
{
    auto* edit = new LinkButton(m_theme, tr("Edit"));
    connect(edit, &QPushButton::clicked, this, &ClientPanel::editRequested);
    m_page->body()->addWidget(new SectionHeading(m_theme, tr("Notes"), edit));
    m_page->body()->addSpacing(4);
    if (m_file.roster.notes && !m_file.roster.notes->isEmpty()) {
        auto* text = new Text(m_theme, *m_file.roster.notes, Type::Long);
        text->setWordWrap(true);
        m_page->body()->addWidget(text);
    } else {
        addEmptyLine(tr("No notes. They stay with you and are never sent to the client."));
    }
}

void ClientPanel::addHealth()
{
    if (!m_healthOpen) {
        m_page->body()->addWidget(new SectionHeading(m_theme, tr("Health")));
        addEmptyLine(tr("Health notes, weight and date of birth are hidden until you ask for them."));
        m_page->body()->addSpacing(12);
        auto* open = new Button(m_theme, tr("Show health notes"), Button::Kind::Default, u"lock"_s);
        open->setObjectName(u"showHealth"_s);
        connect(open, &QPushButton::clicked, this, [this] {
            m_healthOpen = true;
            rebuild();
        });
        m_page->body()->addWidget(open);
        return;
    }
    auto* edit = new LinkButton(m_theme, tr("Edit"));
    edit->setObjectName(u"editHealth"_s);
    connect(edit, &QPushButton::clicked, this, &ClientPanel::healthRequested);
    m_page->body()->addWidget(new SectionHeading(m_theme, tr("Health"), edit));
    m_page->body()->addSpacing(4);
    auto* facts = new FactList(m_theme);
    const auto& profile = m_file.profile;
    const QLocale& locale = m_wording->locale();
    facts->add(tr("Born"), profile && profile->dateOfBirth ? m_wording->fullDate(*profile->dateOfBirth) : u"–"_s);
    facts->add(tr("Height"),
               profile && profile->height ? tr("%1 cm").arg(locale.toString(*profile->height, 'f', 0)) : u"–"_s);
    facts->add(tr("Weight"),
               profile && profile->weight ? tr("%1 kg").arg(locale.toString(*profile->weight, 'f', 1)) : u"–"_s);
    facts
        ->add(tr("Conditions"), profile && profile->healthConditions && !profile->healthConditions->isEmpty()
                                    ? *profile->healthConditions
                                    : u"–"_s)
        ->setWordWrap(true);
    facts->add(tr("Consent"),
               m_file.roster.healthConsentAt
                   ? m_wording->fullDate(m_wording->times().zone().dateOf(*m_file.roster.healthConsentAt))
                   : tr("not given"));
    m_page->body()->addWidget(facts);
}

void ClientPanel::addLoyalty()
{
    auto* figures = rowLayout(nullptr, 8);
    figures->addWidget(new Text(m_theme, m_wording->locale().toString(m_file.balance), Type::Figure));
    auto* unit = new Text(m_theme, tr("points"), Type::Small, &Tokens::text2);
    unit->setContentsMargins(0, 0, 0, 2);
    figures->addWidget(unit, 0, Qt::AlignBottom);
    figures->addStretch(1);
    m_page->body()->addLayout(figures);
    addSection(tr("History"));
    if (m_file.points.empty())
        addEmptyLine(tr("No points yet."));
    const QDate today = m_wording->times().zone().dateOf(m_commands.store().now());
    for (const models::LoyaltyPoint& point : m_file.points) {
        const QString day = m_wording->shortDate(m_wording->times().zone().dateOf(point.createdAt), today);
        auto* row = new PanelRow(m_theme, point.description.value_or(point.transactionType), day);
        const QString sign = point.points < 0 ? u"−"_s : u"+"_s;
        auto* change = new Text(m_theme, sign % m_wording->locale().toString(std::abs(point.points)), Type::Body,
                                point.points < 0 ? &Tokens::danger : &Tokens::ok, 500);
        change->setMinimumWidth(40);
        change->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row->addAtEnd(change);
        m_page->body()->addWidget(row);
    }
}

} // namespace ui
