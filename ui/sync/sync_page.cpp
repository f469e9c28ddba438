// What stands on the page, from top to bottom.
#include "ui/sync/sync_page.h"

#include "ui/core/sync/status_words.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"
#include "ui/sync/sync_rows.h"

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kMostWaitingRows = 8;
constexpr int kMostRounds = 12;

} // namespace

SyncPage::SyncPage(Theme& theme, const QLocale& locale, const Wording& wording, models::UtcTime now)
    : m_theme(theme), m_locale(locale), m_wording(wording), m_now(now), m_column(columnLayout(this, 0))
{
}

void SyncPage::offerAccount(bool canSignIn)
{
    auto* none =
        new EmptyState(m_theme, u"monitor"_s, tr("This desk is on this computer only"),
                       tr("Everything works without an account. Sign in to keep it equal on several devices."));
    auto* go = new Button(m_theme, tr("Sign in"), Button::Kind::Primary);
    go->setObjectName(u"syncSignIn"_s);
    go->setEnabled(canSignIn);
    go->setToolTip(canSignIn ? QString() : tr("A sample desk is never sent anywhere"));
    connect(go, &QPushButton::clicked, this, &SyncPage::signInRequested);
    none->setButtons({go});
    m_column->addWidget(none, 1);
}

void SyncPage::fill(const sync::SyncLists& lists, const models::SyncStatus& status,
                    const std::vector<models::SyncRound>& rounds)
{
    addStrips(lists, status);
    addReviews(lists);
    addRefused(lists.refused);
    addWaiting(lists);
    addHistory(rounds);
    m_column->addStretch(1);
}

bool SyncPage::isToday(models::UtcTime time) const
{
    const models::Zone& zone = m_wording.times().zone();
    return zone.dateOf(time) == zone.dateOf(m_now);
}

QString SyncPage::whenWords(models::UtcTime time) const
{
    const calendar::TimeText& times = m_wording.times();
    const QString clock = times.clock(time);
    if (isToday(time))
        return tr("Today, %1", "a time").arg(clock);
    return u"%1, %2"_s.arg(times.day(times.zone().dateOf(time), times.zone().dateOf(m_now)), clock);
}

void SyncPage::addStrips(const sync::SyncLists& lists, const models::SyncStatus& status)
{
    const auto add = [&](Strip::Tone tone, const QString& icon, const QString& sentence, const QString& action) {
        auto* place = new QWidget;
        auto* strip = new Strip(m_theme, tone, icon, sentence, action);
        strip->setObjectName(u"syncStrip"_s);
        strip->setAccessibleName(sentence);
        columnLayout(place, 0, {20, 12, 20, 12})->addWidget(strip);
        m_column->addWidget(place);
        return strip;
    };
    const QString sentence = sync::statusSentence(status);
    if (!sentence.isEmpty()) {
        const bool out = status.state == models::SyncState::SignedOut;
        const bool quiet = status.state == models::SyncState::Offline;
        Strip* strip = add(quiet ? Strip::Tone::Info
                           : out ? Strip::Tone::Warn
                                 : Strip::Tone::Danger,
                           quiet ? u"cloud-off"_s : u"cloud-alert"_s, sentence, out ? tr("Sign in again") : QString());
        connect(strip, &Strip::actionRequested, this, &SyncPage::signInRequested);
    }
    if (const QString clock = sync::clockSentence(lists.endpointAheadMs); !clock.isEmpty())
        add(Strip::Tone::Warn, u"clock"_s, clock, {});
}

SyncRow* SyncPage::addQuestion(const QString& icon, Ink ink, const QString& title, const QString& detail)
{
    const size_t question = m_questions.size();
    auto* row = new SyncRow(m_theme, icon, ink, title, detail);
    connect(row, &SyncRow::laterRequested, this, &SyncPage::laterRequested);
    row->setObjectName(u"syncQuestion_%1"_s.arg(question));
    connect(row, &QAbstractButton::clicked, this, [this, question] { Q_EMIT chosen(question); });
    m_column->addWidget(row);
    m_questions.push_back(row);
    return row;
}

void SyncPage::addReviews(const sync::SyncLists& lists)
{
    const size_t asks = lists.reviews.size() + lists.questions.size();
    if (asks == 0)
        return;
    m_column->addWidget(new SyncHeading(m_theme, tr("Needs you"), int(asks)));
    for (const sync::Review& review : lists.reviews)
        addQuestion(u"git-merge"_s, &Tokens::warn, review.title, review.detail)
            ->addAtEnd(new Chip(m_theme, tr("Two versions"), ChipTone::Warn));
    for (const sync::Refused& asked : lists.questions)
        addQuestion(u"git-merge"_s, &Tokens::warn, asked.title, asked.reason)
            ->addAtEnd(new Chip(m_theme, tr("Removed or kept"), ChipTone::Warn));
}

void SyncPage::addRefused(const std::vector<sync::Refused>& acts)
{
    if (acts.empty())
        return;
    m_column->addWidget(new SyncHeading(m_theme, tr("Refused"), int(acts.size())));
    for (const sync::Refused& refused : acts) {
        const size_t number = m_questions.size();
        SyncRow* row = addQuestion(u"circle-x"_s, &Tokens::danger, refused.title, refused.reason);
        if (refused.wanted) {
            auto* time = new Button(m_theme, tr("New time"));
            time->setCompact(true);
            time->setObjectName(u"rowNewTime_%1"_s.arg(number));
            connect(time, &QPushButton::clicked, this, [this, number] { Q_EMIT newTimeRequested(number); });
            row->addAtEnd(time);
        }
        auto* drop = new Button(m_theme, tr("Drop"));
        drop->setCompact(true);
        drop->setObjectName(u"rowDrop_%1"_s.arg(number));
        connect(drop, &QPushButton::clicked, this, [this, act = refused] { Q_EMIT dropRequested(act); });
        row->addAtEnd(drop);
    }
}

void SyncPage::addWaiting(const sync::SyncLists& lists)
{
    if (lists.waiting.empty())
        return;
    m_column->addWidget(new SyncHeading(m_theme, tr("Waiting"), lists.waitingCount));
    int shown = 0, acts = 0;
    for (const sync::WaitingLine& line : lists.waiting) {
        if (++shown > kMostWaitingRows)
            break;
        acts += line.count;
        auto* row = new SyncRow(m_theme, u"cloud-upload"_s, &Tokens::text2, line.title, line.detail);
        row->setCheckable(false);
        row->setObjectName(u"syncWaiting"_s);
        row->setAside(isToday(line.made) ? m_wording.times().clock(line.made) : whenWords(line.made));
        m_column->addWidget(row);
    }
    if (const int more = lists.waitingCount - acts; more > 0) {
        auto* row = new SyncRow(m_theme, u"ellipsis"_s, &Tokens::text3, tr("%Ln more", nullptr, more),
                                tr("They are sent in the order in which they were made"));
        row->setCheckable(false);
        m_column->addWidget(row);
    }
}

void SyncPage::addHistory(const std::vector<models::SyncRound>& rounds)
{
    m_column->addWidget(new SyncHeading(m_theme, tr("History"), -1));
    if (rounds.empty()) {
        auto* none = new Text(m_theme, tr("Nothing was exchanged yet on this computer."), Type::Body, &Tokens::text2);
        auto* place = columnLayout(nullptr, 0, {20, 12, 20, 12});
        place->addWidget(none);
        m_column->addLayout(place);
        return;
    }
    std::vector<SyncHistory::Line> lines;
    for (const models::SyncRound& round : rounds) {
        if (int(lines.size()) == kMostRounds)
            break;
        const QString what = !round.problem.isEmpty() ? round.problem
                             : round.needsYou > 0     ? tr("%Ln need you", nullptr, round.needsYou)
                                                      : tr("Up to date");
        lines.push_back(
            {whenWords(round.at), round.sent, round.received, what, round.tookMs, !round.problem.isEmpty()});
    }
    auto* history = new SyncHistory(m_theme, m_locale);
    history->setLines(std::move(lines));
    m_column->addWidget(history);
}

} // namespace ui
