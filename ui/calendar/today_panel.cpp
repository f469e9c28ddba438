// Laying out the day.
#include "ui/calendar/today_panel.h"

#include "ui/calendar/block_painter.h"
#include "ui/calendar/block_words.h"
#include "ui/calendar/service_mark.h"
#include "ui/core/calendar/block_text.h"
#include "ui/core/calendar/price_text.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/layouts.h"
#include "ui/kit/opening_row.h"

using namespace Qt::StringLiterals;
using models::UtcTime;

namespace ui::calendar
{

TodayPanel::TodayPanel(Theme& theme, storage::Store& store, QLocale locale, QWidget* parent)
    : PanelPage(theme, parent), m_theme(theme), m_store(store), m_locale(std::move(locale))
{
    setObjectName(u"calendar.today"_s);
    const auto again = [this] {
        if (isVisible())
            refresh();
    };
    connect(&store, &storage::Store::committed, this, again);
    connect(&m_minute, &QTimer::timeout, this, again);
    m_minute.start(60'000);
}

void TodayPanel::showEvent(QShowEvent* event)
{
    m_wanted = m_store.readsAside();
    if (!m_wanted)
        refresh();
    PanelPage::showEvent(event);
}

void TodayPanel::paintEvent(QPaintEvent* event)
{
    PanelPage::paintEvent(event);
    if (std::exchange(m_wanted, false))
        QTimer::singleShot(0, this, &TodayPanel::refresh);
}

void TodayPanel::setPrivate(bool hidden)
{
    m_private = hidden;
    // Names and amounts go at once, not when the day has been read again.
    if (hidden)
        emptyLayout(body());
    refresh();
}

void TodayPanel::refresh()
{
    m_now = m_store.now();
    m_store.readAside<TodayDesk>(
        this,
        [now = m_now, hidden = m_private](const storage::Reader& reader) { return readTodayDesk(reader, now, hidden); },
        [this, asked = ++m_asked](models::Result<TodayDesk> desk) {
            if (asked != m_asked)
                return;
            if (desk)
                layOut(*desk);
            else
                Q_EMIT failed(desk.error());
        });
}

void TodayPanel::layOut(const TodayDesk& desk)
{
    const Today& today = desk.today;
    m_currency = desk.practice.settings.currency;
    m_date = today.date;
    const TimeText times(desk.practice.zone, m_locale);
    QVBoxLayout* page = body();
    emptyLayout(page);
    auto* heading = new PanelHeading(m_theme, tr("Today"));
    heading->setAside(times.date(today.date, today.date));
    page->addWidget(heading);
    page->addSpacing(12);
    page->addWidget(nowAndNext(today, times));
    if (!today.later.empty()) {
        page->addSpacing(12);
        for (const Block& block : today.later)
            page->addWidget(sessionLine(block, times));
    }
    page->addSpacing(8);
    page->addWidget(new Hairline(m_theme));
    page->addSpacing(12);
    page->addWidget(figures(today, times));
    // Whose money and packs these are is nobody's business who looks on.
    if (m_private) {
        page->addStretch();
        return;
    }
    page->addSpacing(24);
    page->addWidget(new SectionHeading(m_theme, tr("Needs attention"), m_locale.toString(int(today.attention.size()))));
    page->addSpacing(4);
    if (today.attention.empty())
        page->addLayout(nothingWaits());
    for (const Attention& line : gathered(today.attention))
        page->addWidget(attentionRow(line, times));
    page->addStretch();
}

QWidget* TodayPanel::sessionCard(const Block& block, const QString& heading, const QString& below)
{
    auto* row = new OpeningRow(m_theme, heading + u", "_s + blockTitle(block));
    row->setObjectName(u"today.session"_s);
    auto* column = columnLayout(row, 4);
    column->addWidget(new Text(m_theme, heading, Type::Small, &Tokens::text2));
    auto* line = rowLayout(nullptr, 8);
    line->addWidget(new ServiceMark(m_theme, ServiceMark::Shape::Bar, block.service.hue()));
    auto* words = columnLayout(nullptr, 0);
    auto* name = new Text(m_theme, blockTitle(block), Type::Body, &Tokens::text, 600);
    name->setElided(true);
    words->addWidget(name);
    auto* detail = new Text(m_theme, below, Type::Small, &Tokens::text2);
    detail->setElided(true);
    words->addWidget(detail);
    line->addLayout(words, 1);
    const QString url = block.people.front().meetingUrl;
    if (!url.isEmpty()) {
        auto* join = new Button(m_theme, tr("Join"), Button::Kind::Default, u"video"_s);
        join->setCompact(true);
        connect(join, &QPushButton::clicked, this, [this, url] { Q_EMIT joinRequested(url); });
        line->addWidget(join);
    }
    column->addLayout(line);
    const models::Uuid id = block.id();
    connect(row, &QAbstractButton::clicked, this, [this, id] { Q_EMIT openRequested({u"bookings"_s, id, {}}); });
    return row;
}

QWidget* TodayPanel::nowAndNext(const Today& today, const TimeText& times)
{
    if (!today.running && !today.next) {
        auto* words = new Text(m_theme, nothingToCome(today, times), Type::Body, &Tokens::text2);
        words->setWordWrap(true);
        return words;
    }
    auto* card = new Card(m_theme, 12);
    const UtcTime now = m_now;
    const auto below = [&](const Block& block, bool withService) {
        QString text = times.range(block.start(), block.end());
        if (!block.people.front().meetingUrl.isEmpty())
            return tr("%1, online", "times of a session").arg(text);
        return withService && !block.isGroup() ? tr("%1, %2", "service, times").arg(block.service.name, text) : text;
    };
    if (today.running)
        card->body()->addWidget(sessionCard(
            *today.running, tr("Now, until %1", "a session in progress").arg(times.clock(today.running->end())),
            below(*today.running, true)));
    if (today.running && today.next) {
        card->body()->addSpacing(12);
        card->body()->addWidget(new Hairline(m_theme));
        card->body()->addSpacing(12);
    }
    if (today.next)
        card->body()->addWidget(
            sessionCard(*today.next,
                        tr("Next, in %1", "a length of time")
                            .arg(times.duration(std::max<qint64>(1, models::minutesBetween(now, today.next->start())))),
                        below(*today.next, true)));
    return card;
}

QString TodayPanel::nothingToCome(const Today& today, const TimeText& times) const
{
    const QString hour = today.freeHour ? times.clock(*today.freeHour) : QString();
    if (today.sessions > 0)
        return today.freeHour ? tr("No more sessions today. Your next free hour is %1.").arg(hour)
                              : tr("No more sessions today.");
    return today.freeHour ? tr("Nothing booked. Your next free hour is %1.").arg(hour) : tr("No sessions today.");
}

QLayout* TodayPanel::nothingWaits()
{
    auto* line = rowLayout(nullptr, 8);
    line->addWidget(new IconMark(m_theme, u"circle-check"_s, 16, &Tokens::ok), 0, Qt::AlignVCenter);
    line->addWidget(new Text(m_theme, tr("Nothing is waiting for you."), Type::Body, &Tokens::text2), 1);
    return line;
}

QWidget* TodayPanel::sessionLine(const Block& block, const TimeText& times)
{
    auto* row = new OpeningRow(m_theme, blockSentence(block, times));
    row->setObjectName(u"today.line"_s);
    row->setFixedHeight(m_theme.scaled(28));
    auto* line = rowLayout(row, 8);
    auto* clock = new Text(m_theme, times.clock(block.start()), Type::Body, &Tokens::text2);
    clock->setMinimumWidth(m_theme.scaled(36));
    line->addWidget(clock);
    line->addWidget(new ServiceMark(m_theme, ServiceMark::Shape::Square, block.service.hue()), 0, Qt::AlignVCenter);
    auto* name = new Text(m_theme, block.isGroup() ? block.service.name : fullName(block.people.front()));
    name->setElided(true);
    line->addWidget(name, 1);
    if (block.isGroup())
        line->addWidget(new Text(m_theme, seatsText(block), Type::Body, &Tokens::text2));
    for (const Mark mark : block.marks())
        line->addWidget(new IconMark(m_theme, markIcon(mark), 16, &Tokens::text2), 0, Qt::AlignVCenter);
    const models::Uuid id = block.id();
    connect(row, &QAbstractButton::clicked, this, [this, id] { Q_EMIT openRequested({u"bookings"_s, id, {}}); });
    return row;
}

QWidget* TodayPanel::figures(const Today& today, const TimeText& times)
{
    auto* box = new QWidget;
    auto* line = rowLayout(box, 8);
    const auto figure = [&](const QString& label, const QString& value, int stretch) {
        auto* column = columnLayout(nullptr, 0);
        column->addWidget(new Text(m_theme, label, Type::Small, &Tokens::text2));
        column->addWidget(new Text(m_theme, value, Type::Body, &Tokens::text, 600));
        line->addLayout(column, stretch);
    };
    figure(tr("Sessions"), m_locale.toString(today.sessions), 1);
    figure(tr("Time"), times.duration(today.minutes), 1);
    figure(tr("Expected", "money of the day"), m_private ? u"•••"_s : priceText(today.expected, m_currency, m_locale),
           0);
    return box;
}

QWidget* TodayPanel::besideTitle(QWidget* mark) const
{
    // In the middle of the title's line, however large the letters are.
    auto* place = new QWidget;
    columnLayout(place, 0)->addWidget(mark, 0, Qt::AlignCenter);
    place->setFixedSize(mark->width(), std::max(mark->height(), m_theme.lineHeight(Type::Body)));
    return place;
}

QWidget* TodayPanel::attentionRow(const Attention& line, const TimeText& times)
{
    QString icon, text;
    RecordLink link{u"users"_s, line.id, {}};
    const QString pack = tr("%1 pack", "a service").arg(line.service);
    const qint64 days = line.ends.isValid() ? m_date.daysTo(line.ends) : 0;
    const QString inDays = days == 0   ? tr("today", "when something ends")
                           : days == 1 ? tr("tomorrow", "when something ends")
                                       : tr("in %1 days", "when something ends").arg(m_locale.toString(days));
    switch (line.kind) {
    case Attention::Kind::Unsettled:
        icon = u"circle-check"_s;
        link = {u"close_day"_s, {}, {}};
        text = tr("Past, and not yet said how they went");
        break;
    case Attention::Kind::Owes:
        icon = u"coins"_s;
        link.kind = u"bookings"_s;
        text = m_private ? tr("Unpaid, %1 on %2", "service, day")
                               .arg(line.service, times.near(times.zone().dateOf(line.when), m_date))
                         : tr("Owes %1, %2 on %3", "amount, service, day")
                               .arg(priceText(line.amount, m_currency, m_locale), line.service,
                                    times.near(times.zone().dateOf(line.when), m_date));
        break;
    case Attention::Kind::OweToo:
        icon = u"coins"_s;
        link = {u"owed"_s, {}, {}};
        text = tr("%1 in all", "amount").arg(priceText(line.amount, m_currency, m_locale));
        break;
    case Attention::Kind::TwoVersions:
        icon = u"git-merge"_s;
        link.kind = u"sync"_s;
        text = line.when.ms > 0 ? tr("%1 %2", "day, time")
                                      .arg(times.near(times.zone().dateOf(line.when), m_date), times.clock(line.when))
                                : tr("Changed here and on the server");
        break;
    case Attention::Kind::PackLow:
        icon = u"package"_s;
        text = line.left == 1 ? tr("1 session left, %1", "pack").arg(pack)
                              : tr("%1 sessions left, %2", "number, pack").arg(m_locale.toString(line.left), pack);
        break;
    case Attention::Kind::PackEnds:
        icon = u"package"_s;
        text = tr("%1 ends %2, %3 left", "pack, when, sessions").arg(pack, inDays, m_locale.toString(line.left));
        break;
    case Attention::Kind::CertificateEnds:
        icon = u"badge-check"_s;
        link.kind = u"certifications"_s;
        text = tr("Ends %1, %2", "date, in how many days").arg(times.date(line.ends, m_date), inDays);
        break;
    case Attention::Kind::Refused:
        icon = u"cloud-alert"_s;
        link.kind = u"bookings"_s;
        text = line.service.isEmpty() ? tr("Refused by the server") : line.service;
        break;
    }
    const bool unsettled = line.kind == Attention::Kind::Unsettled;
    const bool isTwofold = line.kind == Attention::Kind::TwoVersions;
    const QString title = unsettled                              ? tr("%Ln session(s) to settle", nullptr, line.left)
                          : line.kind == Attention::Kind::OweToo ? tr("%Ln more unpaid session(s)", nullptr, line.left)
                                                                 : line.name;
    auto* row = new OpeningRow(m_theme, isTwofold ? tr("%1, two versions, %2", "client, day and time").arg(title, text)
                                                  : title + u", "_s + text);
    row->setObjectName(unsettled ? u"today.close_day"_s : u"today.attention"_s);
    auto* layout = rowLayout(row, 8, {0, 6, 0, 6});
    layout->addWidget(besideTitle(new IconMark(m_theme, icon, 16, &Tokens::warn)), 0, Qt::AlignTop);
    auto* words = columnLayout(nullptr, 0);
    auto* name = new Text(m_theme, title, Type::Body, &Tokens::text, 500);
    name->setElided(true);
    words->addWidget(name);
    auto* detail = new Text(m_theme, text, Type::Small, &Tokens::text2);
    detail->setElided(true);
    words->addWidget(detail);
    layout->addLayout(words, 1);
    if (isTwofold)
        layout->addWidget(new Chip(m_theme, tr("Two versions"), ChipTone::Warn), 0, Qt::AlignTop);
    else
        layout->addWidget(besideTitle(new IconMark(m_theme, u"chevron-right"_s, 16, &Tokens::text2)), 0, Qt::AlignTop);
    connect(row, &QAbstractButton::clicked, this, [this, link] { Q_EMIT openRequested(link); });
    return row;
}

} // namespace ui::calendar
