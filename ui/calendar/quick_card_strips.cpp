// What the card says about the plan: warnings, a clash with free times, a full group, the dates of a series.
#include "ui/calendar/block_words.h"
#include "ui/calendar/clash_strip.h"
#include "ui/calendar/client_field.h"
#include "ui/calendar/quick_card.h"
#include "ui/calendar/series_dates.h"
#include "ui/core/calendar/free_times.h"
#include "ui/core/calendar/session_query.h"
#include "ui/core/calendar/waiting_list.h"
#include "ui/core/plans/waitlist.h"
#include "ui/core/sentences.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"

using namespace Qt::StringLiterals;
using models::UtcTime;

namespace ui::calendar
{

plans::SeriesRequest QuickCard::series(const Service& offer, const models::Uuid& client) const
{
    plans::SeriesRequest series;
    series.client = client.toString();
    series.service = offer.id.toString();
    series.start = m_start;
    // No number: every week until it is stopped.
    const QString typed = m_count->text().trimmed();
    series.rrule = typed.isEmpty() ? u"FREQ=WEEKLY"_s
                                   : u"FREQ=WEEKLY;COUNT=%1"_s.arg(std::clamp(m_times.locale().toInt(typed), 1, 260));
    return series;
}

void QuickCard::reviewSeries()
{
    bool isNumber = false;
    const int count = m_times.locale().toInt(m_count->text().trimmed(), &isNumber);
    m_count->setProblem(!m_count->text().trimmed().isEmpty() && (!isNumber || count < 1 || count > 260));
    if (m_count->hasProblem()) {
        m_dates->hide();
        setWarnings({tr("Enter how many times, 1 to 260, or nothing to go on until you stop it.")});
        return;
    }
    if (const auto listed = m_dates->show(series(*service(), m_client->choice()->id)); !listed) {
        m_dates->hide();
        setWarnings({sentence(listed.error().message)});
        return;
    }
    m_save->setEnabled(m_dates->taken() == 0 && m_dates->kept() > 0);
    if (m_dates->taken() > 0)
        m_save->setToolTip(tr("Skip or move the dates that are taken"));
    else if (m_dates->kept() == 0)
        m_save->setToolTip(tr("Every date is skipped"));
}

void QuickCard::showFull(const QString& sentence)
{
    // The session is full: the next one with a seat, or a place in the line.
    auto* strip = new ClashStrip(m_theme, tr("This session is full"),
                                 tr("Take the next group, or put them on the waiting list."));
    const auto client = m_client->choice();
    const Service* offer = service();
    const auto next =
        nextGroupWithSeat(m_actions.commands().store().reader(), m_model.practice().profile.id, offer->id, m_start);
    if (next && *next) {
        const UtcTime time = **next;
        auto* button = new Button(m_theme, tr("Next group, %1 %2", "weekday, time")
                                               .arg(m_times.weekday(m_times.zone().dateOf(time)), m_times.clock(time)));
        button->setObjectName(u"card.next_group"_s);
        button->setCompact(true);
        connect(button, &QPushButton::clicked, this, [this, time] {
            const qint64 length = m_end.ms - m_start.ms;
            m_start = time;
            m_end = time.plusMs(length);
            m_touched = true;
            showTimes();
            review();
            m_save->setFocus(Qt::OtherFocusReason);
        });
        strip->addButton(button);
    }
    auto* wait = new Button(m_theme, tr("Waiting list"));
    wait->setObjectName(u"card.wait"_s);
    wait->setCompact(true);
    connect(wait, &QPushButton::clicked, this, [this, client, offer = *offer] {
        if (client && m_actions.perform(joinWaitlist(client->id, offer.id, m_start),
                                        tr("%1 is on the waiting list", "client").arg(client->name)))
            close();
    });
    strip->addButton(wait);
    m_strip->layout()->addWidget(strip);
    m_strip->show();
    m_save->setToolTip(sentence);
}

void QuickCard::setWarnings(const QStringList& warnings)
{
    emptyLayout(m_strip->layout());
    auto* strip = new Strip(m_theme, Strip::Tone::Warn, u"triangle-alert"_s, warnings.join(u'\n'));
    strip->setObjectName(u"card.warning"_s);
    m_strip->layout()->addWidget(strip);
    m_strip->show();
    fit();
}

bool QuickCard::overlaps() const
{
    const std::vector<Block> blocks = m_model.blocks(m_times.zone().dateOf(m_start));
    return !m_model.policy().allowClash && std::any_of(blocks.begin(), blocks.end(), [this](const Block& block) {
        return block.isActive() && block.start() < m_end && m_start < block.end() &&
               !(m_changed && block.id() == m_changed->id());
    });
}

void QuickCard::showClash(const QString& sentence)
{
    // With whom it clashes, and where there is room.
    const models::Zone& zone = m_times.zone();
    const SessionQuery query(m_actions.commands().store().reader(), m_model.practice().profile.id, false);
    const auto around = query.between(m_start.plusDays(-8), m_start.plusDays(8));
    QString title = tr("Overlaps another session");
    FreeTimeSearch search{zone, m_model.availability(), {}, m_model.now()};
    if (around) {
        for (const Block& block : blocksOf(*around, m_model.services(), false)) {
            if (!block.isActive() || (m_changed && block.id() == m_changed->id()))
                continue;
            search.busy.push_back({block.start(), block.end()});
            if (block.start() < m_end && m_start < block.end())
                title = tr("Overlaps %1, %2", "client, times")
                            .arg(blockTitle(block), m_times.range(block.start(), block.end()));
        }
    }
    const std::vector<UtcTime> free = nearestFreeTimes(search, m_start, m_end.ms - m_start.ms);
    auto* strip = new ClashStrip(m_theme, title, free.empty() ? sentence : tr("Nearest free times"));
    for (const UtcTime time : free) {
        auto* button = new Button(m_theme, m_times.weekday(zone.dateOf(time)) + u' ' + m_times.clock(time));
        button->setObjectName(u"card.free_time"_s);
        button->setCompact(true);
        connect(button, &QPushButton::clicked, this, [this, time] {
            const qint64 length = m_end.ms - m_start.ms;
            m_start = time;
            m_end = time.plusMs(length);
            m_touched = true;
            showTimes();
            review();
            m_save->setFocus(Qt::OtherFocusReason);
        });
        strip->addButton(button);
    }
    m_strip->layout()->addWidget(strip);
    m_strip->show();
    m_save->setToolTip(sentence);
}

} // namespace ui::calendar
