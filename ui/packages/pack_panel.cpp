// Figures, facts and the ledger of a pack.
#include "ui/packages/pack_panel.h"

#include "ui/acts/versions_line.h"
#include "ui/core/sentences.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/layouts.h"
#include "ui/kit/opening_row.h"

#include <QFontMetrics>
#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::AdjustmentKind;
using models::BalanceLine;
using models::Uuid;

namespace ui
{

namespace
{

/// Lines shown before "Show all".
constexpr size_t kLinesAtFirst = 6;

/// A line of the ledger: day, words, change. A row about a session opens it.
class PackLedgerRow : public OpeningRow
{
public:
    PackLedgerRow(Theme& theme, const QString& day, int dayWidth, const QString& words, const QString& change, Ink ink)
        : OpeningRow(theme,
                     PackPanel::tr("%1, %2, %3", "day, what happened, change of the number").arg(day, words, change))
    {
        auto* column = columnLayout(this, 0);
        auto* row = rowLayout(nullptr, 8, {0, 5, 0, 6});
        auto* date = new Text(theme, day, Type::Body, &Tokens::text2);
        date->setFixedWidth(dayWidth);
        row->addWidget(date);
        auto* text = new Text(theme, words);
        text->setElided(true);
        row->addWidget(text, 1);
        row->addWidget(new Text(theme, change, Type::Body, ink, 600));
        column->addLayout(row);
        column->addWidget(new Hairline(theme));
    }
};

QString signedNumber(const QLocale& locale, int number)
{
    return number > 0   ? u'+' + locale.toString(number)
           : number < 0 ? u'\u2212' + locale.toString(-number)
                        : locale.toString(0);
}

} // namespace

PackPanel::PackPanel(Theme& theme, Commands& commands, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_commands(commands)
{
    setObjectName(u"packPanel"_s);
    m_page = new PanelPage(theme);
    columnLayout(this, 0)->addWidget(m_page);
    m_heading = new PanelHeading(theme, {});
    Button* more = m_heading->more();
    connect(more, &QPushButton::clicked, this, [this, more] {
        QMenu menu(this);
        menu.addAction(tr("Open client"), this, [this] { Q_EMIT clientRequested(m_file.ledger.pack.clientId); });
        menu.addAction(tr("Write about a new pack"), this, &PackPanel::messageRequested);
        menu.addSeparator();
        QAction* hold = menu.addAction(tr("Put on hold"), this, &PackPanel::holdRequested);
        QAction* refund =
            menu.addAction(m_file.payment ? tr("Refund") : tr("Close pack"), this, &PackPanel::refundRequested);
        hold->setEnabled(!m_file.ledger.isClosed());
        refund->setEnabled(!m_file.ledger.isClosed());
        menu.exec(more->mapToGlobal(QPoint(0, more->height() + 4)));
    });
    connect(m_heading->close(), &QPushButton::clicked, this, &PackPanel::closeRequested);
    m_page->body()->addWidget(m_heading);
    m_sections = new QWidget;
    columnLayout(m_sections, 0);
    m_page->body()->addWidget(m_sections);
    m_page->body()->addStretch(1);
    m_sellNext = new Button(theme, tr("Sell next"));
    m_sellNext->setObjectName(u"packSellNext"_s);
    m_extend = new Button(theme, tr("Extend"));
    m_extend->setObjectName(u"packExtend"_s);
    m_correct = new Button(theme, tr("Correct"));
    m_correct->setObjectName(u"packCorrect"_s);
    m_page->setActions({m_sellNext, m_extend, m_correct});
    connect(m_sellNext, &QPushButton::clicked, this, &PackPanel::sellNextRequested);
    connect(m_extend, &QPushButton::clicked, this, &PackPanel::extendRequested);
    connect(m_correct, &QPushButton::clicked, this, &PackPanel::correctRequested);
    connect(&theme, &Theme::changed, this, [this] {
        if (m_wording)
            rebuild();
    });
}

models::Status PackPanel::show(const Uuid& pack, const Wording& wording, int lowAt)
{
    TD_ASSIGN(PackFile file, readPackFile(m_commands.store().reader(), pack));
    if (file.ledger.pack.id != m_file.ledger.pack.id)
        m_allLines = false;
    m_file = std::move(file);
    m_wording = wording;
    m_lowAt = lowAt;
    rebuild();
    return {};
}

void PackPanel::setPrivate(bool hidden)
{
    m_private = hidden;
    if (m_wording)
        rebuild();
}

void PackPanel::rebuild()
{
    const QString name = fullName(m_file.client.firstName, m_file.client.lastName);
    setAccessibleName(name);
    m_heading->setTitle(name);
    emptyLayout(m_sections->layout());
    auto* body = static_cast<QVBoxLayout*>(m_sections->layout());
    const int sessions = m_file.ledger.offer.sessionCount;
    body->addWidget(new Text(m_theme,
                             sessions > 0
                                 ? tr("%1, %Ln sessions", "service, size of a pack", sessions).arg(m_file.service.name)
                                 : m_file.ledger.offer.name,
                             Type::Body, &Tokens::text2));
    auto* versions = new VersionsLine(m_theme, m_commands);
    body->addWidget(versions);
    versions->look(m_wording->currency(), {m_file.ledger.pack.id});
    connect(versions, &VersionsLine::reviewRequested, this, &PackPanel::reviewRequested);
    body->addSpacing(16);
    addFigures();
    if (m_file.ledger.left() < 0 && !m_file.ledger.isClosed())
        addOverdrawn();
    body->addSpacing(16);
    addFacts();
    body->addSpacing(24);
    addLedger();
    const bool closed = m_file.ledger.isClosed();
    m_extend->setEnabled(!closed && m_file.ledger.pack.expiryDate);
    m_extend->setToolTip(closed                          ? tr("This pack is closed")
                         : m_file.ledger.pack.expiryDate ? QString()
                                                         : tr("This pack never ends"));
    m_correct->setEnabled(!closed);
    m_correct->setToolTip(closed ? tr("This pack is closed") : QString());
    m_sellNext->setEnabled(m_file.ledger.offer.isActive);
    m_sellNext->setToolTip(m_sellNext->isEnabled() ? QString() : tr("This offer is not on sale"));
}

void PackPanel::addFigures()
{
    const models::PackageLedger& ledger = m_file.ledger;
    const models::UtcTime now = m_commands.store().now();
    const QLocale& locale = m_wording->locale();
    auto* row = rowLayout(nullptr, 32);
    const auto figure = [&](int number, const QString& words) {
        auto* column = columnLayout(nullptr, 0);
        column->addWidget(new Text(m_theme, number < 0 ? u'\u2212' + locale.toString(-number) : locale.toString(number),
                                   Type::Figure));
        column->addWidget(new Text(m_theme, words, Type::Small, &Tokens::text2));
        row->addLayout(column);
    };
    const int left = ledger.left();
    // With those that were given later, as in the list.
    int all = ledger.offer.sessionCount;
    for (const models::PackageAdjustment& grant : models::standing(ledger.adjustments, models::AdjustmentKind::Grant))
        all += grant.sessions.value_or(0);
    all = std::max({all, left, 0});
    figure(left, all > 0 ? tr("left of %1").arg(locale.toString(all)) : tr("left"));
    figure(ledger.freeToBook(), tr("free to book"));
    row->addStretch(1);
    const QDate today = m_wording->times().zone().dateOf(now);
    Chip* chip = nullptr;
    if (ledger.isClosed())
        chip = new Chip(m_theme, tr("Closed"), ChipTone::Neutral, u"archive"_s);
    else if (ledger.isExpiredAt(now))
        chip = new Chip(m_theme, tr("Ended"), ChipTone::Neutral, u"clock"_s);
    else if (ledger.isOnHold(today))
        chip = new Chip(m_theme, tr("On hold"), ChipTone::Info, u"circle-pause"_s);
    else if (left < 0)
        chip = new Chip(m_theme, tr("Over by %Ln", nullptr, -left), ChipTone::Danger, u"triangle-alert"_s);
    else if (left <= m_lowAt)
        chip = new Chip(m_theme, left == 0 ? tr("Used up") : tr("Low"), ChipTone::Warn, u"package"_s);
    if (chip)
        row->addWidget(chip, 0, Qt::AlignVCenter);
    static_cast<QVBoxLayout*>(m_sections->layout())->addLayout(row);
}

void PackPanel::addOverdrawn()
{
    auto* body = static_cast<QVBoxLayout*>(m_sections->layout());
    auto* strip = new Strip(
        m_theme, Strip::Tone::Danger, u"triangle-alert"_s,
        tr("More sessions were held than the pack had. Settle it with the client: a new pack, a free session, or another count."));
    strip->setTitle(tr("Over by %Ln", nullptr, -m_file.ledger.left()));
    body->addSpacing(12);
    body->addWidget(strip);
    auto* row = rowLayout(nullptr, 8);
    const auto way = [&](const QString& words, const QString& name, void (PackPanel::*signal)()) {
        auto* button = new Button(m_theme, words);
        button->setObjectName(name);
        button->setCompact(true);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
    };
    way(tr("Sell pack"), u"overSell"_s, &PackPanel::sellNextRequested);
    way(tr("Free session"), u"overFree"_s, &PackPanel::freeRequested);
    way(tr("Adjust"), u"overAdjust"_s, &PackPanel::correctRequested);
    row->addStretch(1);
    body->addSpacing(8);
    body->addLayout(row);
}

void PackPanel::addFacts()
{
    const models::PackageLedger& ledger = m_file.ledger;
    const models::UtcTime now = m_commands.store().now();
    const models::Zone& zone = m_wording->times().zone();
    const QDate today = zone.dateOf(now);
    auto* facts = new FactList(m_theme);
    facts->add(tr("Bought"), m_wording->fullDate(zone.dateOf(ledger.pack.purchaseDate)));
    if (ledger.pack.expiryDate) {
        const QDate end = zone.dateOf(*ledger.pack.expiryDate);
        facts->add(tr("Ends"),
                   tr("%1, %2", "date, in 21 days").arg(m_wording->fullDate(end), Wording::daysFrom(today, end)));
    } else {
        facts->add(tr("Ends"), tr("Never", "a pack that does not end"));
    }
    if (m_file.payment) {
        const models::Payment& payment = *m_file.payment;
        const QString amount = m_private ? u"•••"_s : moneyWords(payment.amount, payment.currency, m_wording->locale());
        const QString method = payment.paymentMethod.value_or(QString()).replace(u'_', u' ');
        const QString words = method.isEmpty() ? amount : tr("%1, %2", "amount, how it was paid").arg(amount, method);
        switch (payment.status) {
        case models::PaymentStatus::Pending:
            facts->add(tr("Waiting for"), words);
            break;
        case models::PaymentStatus::Failed:
            facts->add(tr("Failed"), words);
            break;
        default:
            facts->add(tr("Paid"), words);
            if (payment.refundAmount && payment.refundAmount->units > 0)
                facts->add(tr("Refunded"),
                           m_private ? u"•••"_s
                                     : moneyWords(*payment.refundAmount, payment.currency, m_wording->locale()));
        }
    } else {
        facts->add(tr("Paid"), ledger.offer.price.units == 0 ? tr("Nothing to pay") : tr("Not yet"));
    }
    if (ledger.pack.expiryDate && ledger.left() > 0 && !ledger.isExpiredAt(now)) {
        const double pace = models::neededPerWeek(ledger, now);
        facts->add(tr("Pace"), tr("Needs %1 a week").arg(m_wording->locale().toString(pace, 'f', 1)));
    }
    m_sections->layout()->addWidget(facts);
}

QString PackPanel::lineWords(const PackLine& line) const
{
    const BalanceLine& one = line.line;
    const QString session =
        line.sessionStart
            ? tr("%1, %2", "service, time").arg(line.service, m_wording->times().clock(*line.sessionStart))
            : line.service;
    switch (one.kind) {
    case BalanceLine::Kind::Sold:
        return tr("Sold");
    case BalanceLine::Kind::Held:
        return tr("Booked: %1").arg(session);
    case BalanceLine::Kind::Used:
        return session.isEmpty() ? tr("Used") : session;
    case BalanceLine::Kind::Forfeited:
        return one.reason.isEmpty() ? tr("Forfeited: %1").arg(session) : tr("Forfeited: %1").arg(one.reason);
    case BalanceLine::Kind::Returned:
        return tr("Returned: %1").arg(session);
    case BalanceLine::Kind::Adjusted:
        break;
    }
    switch (one.adjustment.value_or(AdjustmentKind::Grant)) {
    case AdjustmentKind::Grant:
        return one.reason.isEmpty() ? tr("Granted") : tr("Granted: %1").arg(one.reason);
    case AdjustmentKind::Remove:
        return one.reason.isEmpty() ? tr("Taken off") : tr("Taken off: %1").arg(one.reason);
    case AdjustmentKind::Extend:
        return one.reason.isEmpty() ? tr("End moved") : tr("End moved: %1").arg(one.reason);
    case AdjustmentKind::Hold:
        return one.reason.isEmpty() ? tr("On hold") : tr("On hold: %1").arg(one.reason);
    case AdjustmentKind::Void:
        return one.reason.isEmpty() ? tr("Closed") : tr("Closed: %1").arg(one.reason);
    }
    return sentence(one.reason);
}

void PackPanel::addLedger()
{
    auto* body = static_cast<QVBoxLayout*>(m_sections->layout());
    const QLocale& locale = m_wording->locale();
    const int left = m_file.ledger.left();
    body->addWidget(new SectionHeading(
        m_theme, tr("Why %1 left?", "heading above what makes the number").arg(locale.toString(left))));
    body->addSpacing(4);
    const models::Zone& zone = m_wording->times().zone();
    const QDate today = zone.dateOf(m_commands.store().now());
    // By the days that are shown; the sale comes first.
    std::vector<const PackLine*> lines;
    for (const PackLine& line : m_file.lines)
        lines.push_back(&line);
    const auto dayOf = [&](const PackLine* line) { return zone.dateOf(line->sessionStart.value_or(line->line.at)); };
    std::stable_sort(lines.begin(), lines.end(), [&](const PackLine* a, const PackLine* b) {
        return std::pair(a->line.kind != BalanceLine::Kind::Sold, dayOf(a)) <
               std::pair(b->line.kind != BalanceLine::Kind::Sold, dayOf(b));
    });
    const size_t count = lines.size();
    const size_t shown = m_allLines || count <= kLinesAtFirst + 1 ? count : kLinesAtFirst;
    // The beginning is known; what happened last is asked for.
    if (shown < count)
        lines.erase(lines.begin() + 1, lines.begin() + std::ptrdiff_t(count - shown + 1));
    const QFontMetrics metrics(m_theme.font(Type::Body));
    int dayWidth = m_theme.scaled(52);
    for (const PackLine* line : lines)
        dayWidth = std::max(dayWidth, metrics.horizontalAdvance(m_wording->briefDate(dayOf(line), today)) + 1);
    for (const PackLine* line : lines) {
        const int change = line->line.change;
        const bool granted = line->line.kind == BalanceLine::Kind::Adjusted && change > 0;
        const bool forfeited = line->line.kind == BalanceLine::Kind::Forfeited;
        auto* row = new PackLedgerRow(m_theme, m_wording->briefDate(dayOf(line), today), dayWidth, lineWords(*line),
                                      signedNumber(locale, change),
                                      granted     ? &Tokens::ok
                                      : forfeited ? &Tokens::warn
                                                  : &Tokens::text);
        if (!line->line.bookingId)
            row->setQuiet();
        else
            connect(row, &QAbstractButton::clicked, this,
                    [this, id = *line->line.bookingId] { Q_EMIT bookingRequested(id); });
        body->addWidget(row);
    }
    auto* foot = rowLayout(nullptr, 8, {0, 5, 0, 0});
    if (shown < count) {
        auto* all = new LinkButton(m_theme, tr("Show all %1").arg(locale.toString(int(count))));
        all->setObjectName(u"packAllLines"_s);
        connect(all, &QPushButton::clicked, this, [this] {
            m_allLines = true;
            rebuild();
        });
        foot->addWidget(all);
    }
    foot->addStretch(1);
    foot->addWidget(new Text(m_theme, left < 0 ? u'\u2212' + locale.toString(-left) : locale.toString(left), Type::Body,
                             &Tokens::text, 600));
    body->addLayout(foot);
}

} // namespace ui
