// Who takes part in a session and how it is paid, and what it overlaps.
#include "ui/calendar/block_words.h"
#include "ui/calendar/booking_panel.h"
#include "ui/calendar/clash_strip.h"
#include "ui/calendar/waiting_section.h"
#include "ui/core/calendar/price_text.h"
#include "ui/core/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/icon_mark.h"
#include "ui/kit/layouts.h"

#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;
using models::BookingStatus;

namespace ui::calendar
{

namespace
{

constexpr int kMostKeptClashes = 200;
const QString kKeptClashes = QStringLiteral("calendar/keptClashes");

/// Two sessions, the same from either side.
QString clashPair(const models::Uuid& a, const models::Uuid& b)
{
    return std::min(a, b).toString() % u' ' % std::max(a, b).toString();
}

} // namespace

QString BookingPanel::payWords(const Session& person, const Service& service) const
{
    if (person.cover == Cover::Paid && !m_private)
        return tr("Paid %1", "amount")
            .arg(priceText(service.price, m_model.practice().settings.currency, m_times.locale()));
    return capitalised(coverWord(person.cover));
}

std::optional<models::ClientPackage> BookingPanel::packOf(const models::Uuid& booking) const
{
    const storage::Reader reader = m_actions.commands().store().reader();
    const auto redemption = reader.first<models::PackageRedemption>(
        u"WHERE booking_id = ? AND state IN ('held', 'used')"_s, {booking.toString()});
    if (!redemption || !*redemption)
        return {};
    return reader.find<models::ClientPackage>((*redemption)->clientPackageId).value_or(std::nullopt);
}

QStringList BookingPanel::keptClashes() const
{
    return m_memory ? m_memory->value(kKeptClashes).toStringList() : m_keptClashes;
}

void BookingPanel::keepClashes(const QStringList& pairs)
{
    m_keptClashes = keptClashes() + pairs;
    m_keptClashes.removeDuplicates();
    // The oldest are over by then.
    m_keptClashes = m_keptClashes.mid(std::max<qsizetype>(0, m_keptClashes.size() - kMostKeptClashes));
    if (m_memory)
        m_memory->setValue(kKeptClashes, m_keptClashes);
}

void BookingPanel::addClash(const Block& block)
{
    QStringList others, pairs;
    QString title = tr("Overlaps another session");
    const QDate date = m_times.zone().dateOf(block.start());
    for (const Block& other : m_model.blocks(date)) {
        if (!other.isActive() || other.id() == block.id() || other.start() >= block.end() ||
            block.start() >= other.end())
            continue;
        title = others.isEmpty() ? tr("Overlaps %1", "client").arg(blockTitle(other))
                                 : tr("Overlaps %1 other sessions").arg(m_times.locale().toString(others.size() + 1));
        pairs.append(clashPair(block.id(), other.id()));
        others.append(tr("%1, %2", "service, times").arg(other.service.name, rangeWords(other, m_times)));
    }
    // Who keeps both has decided; the sign stays on the session.
    const QStringList kept = keptClashes();
    if (!pairs.isEmpty() &&
        std::all_of(pairs.begin(), pairs.end(), [&](const QString& pair) { return kept.contains(pair); }))
        return;
    auto* strip = new ClashStrip(m_theme, title, others.join(u'\n'));
    strip->setObjectName(u"booking.clash"_s);
    if (block.isMovable())
        strip->addButton(changeTime(block));
    auto* keep = new Button(m_theme, tr("Keep both"));
    keep->setObjectName(u"booking.keep_both"_s);
    keep->setCompact(true);
    connect(keep, &QPushButton::clicked, this, [this, pairs] {
        keepClashes(pairs);
        refresh();
    });
    strip->addButton(keep);
    body()->addSpacing(16);
    body()->addWidget(strip);
}

Button* BookingPanel::changeTime(const Block& block)
{
    auto* edit = new Button(m_theme, tr("Change time"));
    edit->setObjectName(u"booking.edit"_s);
    edit->setCompact(true);
    connect(edit, &QPushButton::clicked, this, [this, id = block.id()] { Q_EMIT editRequested(id); });
    return edit;
}

void BookingPanel::addPeople(const Block& block)
{
    auto* add = new Button(m_theme, tr("Add", "a person to a group session"), Button::Kind::Quiet, u"plus"_s);
    add->setObjectName(u"booking.add_person"_s);
    add->setCompact(true);
    connect(add, &QPushButton::clicked, this, [this, block] { Q_EMIT addPersonRequested(block); });
    body()->addSpacing(24);
    body()->addWidget(new SectionHeading(m_theme, tr("People"), add));
    std::vector<Session> people = block.people;
    std::stable_sort(people.begin(), people.end(), [](const Session& a, const Session& b) {
        const bool aGone = a.status == BookingStatus::Cancelled, bGone = b.status == BookingStatus::Cancelled;
        return aGone != bGone ? bGone : fullName(a).localeAwareCompare(fullName(b)) < 0;
    });
    for (const Session& person : people) {
        auto* row = new PanelRow(m_theme, fullName(person));
        row->text()->setStruckOut(person.status == BookingStatus::Cancelled);
        row->addAtStart(new Avatar(m_theme, initialsOf(fullName(person)), 24));
        addCover(*row, person, block.service);
        auto* more = Button::iconOnly(m_theme, u"ellipsis"_s, tr("Actions for %1", "client").arg(fullName(person)),
                                      Button::Kind::Quiet, 16);
        more->setCompact(true);
        auto* menu = new QMenu(more);
        fillMenu(*menu, block, person);
        connect(more, &QPushButton::clicked, more,
                [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
        row->addAtEnd(more);
        body()->addWidget(row);
    }
    if (block.isMovable() && !block.clash) {
        body()->addSpacing(12);
        body()->addWidget(changeTime(block), 0, Qt::AlignLeading);
    }
    if (block.start() <= m_model.now())
        return;
    auto* waiting = new WaitingSection(m_theme, m_model, m_actions, m_times, block);
    connect(waiting, &WaitingSection::openRequested, this,
            [this](const RecordLink& link) { Q_EMIT openRequested(link); });
    body()->addSpacing(24);
    body()->addWidget(waiting);
}

void BookingPanel::addCover(PanelRow& row, const Session& person, const Service& service)
{
    QString words = payWords(person, service), icon;
    Ink ink = &Tokens::text2;
    if (person.status == BookingStatus::Cancelled || person.status == BookingStatus::NoShow) {
        words = capitalised(statusWord(person.status));
    } else if (person.cover == Cover::Unpaid) {
        icon = u"coins"_s;
        ink = &Tokens::warn;
    } else if (person.cover == Cover::Paid) {
        ink = &Tokens::ok;
    } else if (const auto pack = person.cover == Cover::Pack ? packOf(person.id) : std::nullopt) {
        words = tr("Pack, %1 left", "sessions of a pack").arg(m_times.locale().toString(pack->sessionsRemaining));
        if (pack->sessionsRemaining <= m_model.policy().packageLowAt) {
            icon = u"package"_s;
            ink = &Tokens::warn;
        }
    }
    if (!icon.isEmpty())
        row.addAtEnd(new IconMark(m_theme, icon, 14, ink));
    row.addAtEnd(new Text(m_theme, words, Type::Small, ink));
    row.setAccessibleName(fullName(person) + u", "_s + words);
}

} // namespace ui::calendar
