// What stands in the panel of a notice.
#include "ui/inbox/notice_panel.h"

#include "ui/core/plans/inbox.h"
#include "ui/core/sentences.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/icon_mark.h"
#include "ui/kit/layouts.h"
#include "ui/packages/hue_mark.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

namespace
{

QString openWords(const QString& kind)
{
    if (kind == u"bookings")
        return NoticePanel::tr("Open booking");
    if (kind == u"payments")
        return NoticePanel::tr("Open payment");
    if (kind == u"certifications")
        return NoticePanel::tr("Open certificate");
    if (kind == u"reviews")
        return NoticePanel::tr("Open review");
    if (kind == u"referrals")
        return NoticePanel::tr("Open referral");
    return NoticePanel::tr("Open client");
}

} // namespace

NoticePanel::NoticePanel(Theme& theme, Commands& commands, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_commands(commands), m_page(new PanelPage(theme))
{
    columnLayout(this, 0)->addWidget(m_page);
}

Status NoticePanel::show(const InboxEntry& entry, const Practice& practice, const Wording& wording)
{
    m_entry = entry;
    emptyLayout(m_page->body());
    auto* heading = new PanelHeading(m_theme, sentence(entry.notice.title));
    connect(heading->close(), &QPushButton::clicked, this, &NoticePanel::closeRequested);
    m_page->body()->addWidget(heading);
    const UtcTime now = m_commands.store().now();
    const QDate day = practice.zone.dateOf(entry.notice.createdAt);
    const QString clock = wording.times().clock(entry.notice.createdAt);
    m_page->body()->addWidget(new Text(m_theme,
                                       day == practice.zone.dateOf(now)
                                           ? tr("Today, %1").arg(clock)
                                           : tr("%1, %2", "day and time").arg(wording.fullDate(day), clock),
                                       Type::Body, &Tokens::text2));
    if (entry.notice.message) {
        m_page->body()->addSpacing(12);
        // A first line above more is the summary that the list shows already.
        const QString words = wording.withLocalDates(sentence(*entry.notice.message));
        auto* text = new Text(m_theme, words.contains(u'\n') ? words.section(u'\n', 1) : words, Type::Long);
        text->setObjectName(u"noticeText"_s);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_page->body()->addWidget(text);
    }
    const NoticeSubject& subject = entry.subject;
    if (subject.gone || !subject.kind.isEmpty()) {
        m_page->body()->addSpacing(16);
        auto* card = new Card(m_theme, 12);
        if (subject.gone)
            card->body()->addWidget(
                new Text(m_theme, InboxItemModel::goneWords(entry.notice.type), Type::Body, &Tokens::text2));
        else
            fillCard(*card, subject);
        m_page->body()->addWidget(card);
    }
    if (subject.waits) {
        m_page->body()->addSpacing(12);
        auto* line = rowLayout(nullptr, 8);
        line->addWidget(new IconMark(m_theme, u"cloud-upload"_s, 16, &Tokens::text2));
        line->addWidget(new Text(m_theme, tr("Waiting to sync"), Type::Body, &Tokens::text2), 1);
        m_page->body()->addLayout(line);
    }
    m_page->body()->addSpacing(16);
    auto* acts = rowLayout(nullptr, 8);
    if (!subject.kind.isEmpty() && !subject.gone) {
        auto* open = new Button(m_theme, openWords(subject.kind));
        open->setObjectName(u"openRecord"_s);
        const RecordLink link{subject.kind == u"client_packages" ? u"users"_s : subject.kind, subject.id,
                              subject.kind == u"client_packages" ? u"packs"_s : QString()};
        connect(open, &QPushButton::clicked, this, [this, link] { Q_EMIT openRequested(link); });
        acts->addWidget(open);
    }
    auto* unread = new Button(m_theme, entry.notice.isRead ? tr("Mark unread") : tr("Mark read"), Button::Kind::Quiet);
    unread->setObjectName(u"toggleRead"_s);
    connect(unread, &QPushButton::clicked, this, &NoticePanel::unreadRequested);
    acts->addWidget(unread);
    acts->addStretch(1);
    m_page->body()->addLayout(acts);
    TD_TRY(addSwitches(practice));
    m_page->body()->addStretch(1);
    return {};
}

void NoticePanel::fillCard(Card& card, const NoticeSubject& subject)
{
    auto* head = rowLayout(nullptr, 8);
    if (subject.hue >= 0)
        head->addWidget(new HueMark(m_theme, subject.hue));
    auto* title =
        new Text(m_theme, subject.title.isEmpty() ? subject.who : subject.title, Type::Body, &Tokens::text, 600);
    title->setElided(true);
    head->addWidget(title, 1);
    card.body()->addLayout(head);
    if (subject.facts.empty())
        return;
    card.body()->addSpacing(8);
    auto* facts = new FactList(m_theme, 56);
    for (const auto& [label, value] : subject.facts)
        facts->add(label, value);
    card.body()->addWidget(facts);
}

Status NoticePanel::addSwitches(const Practice& practice)
{
    TD_ASSIGN(const auto known, m_commands.store().reader().first<NotificationSettings>(
                                    u"WHERE user_id = ?"_s, {practice.trainer.id.toString()}));
    const NotificationSettings settings = known.value_or(NotificationSettings{});
    m_page->body()->addSpacing(24);
    auto* all = new LinkButton(m_theme, tr("All settings"));
    all->setObjectName(u"allNoticeSettings"_s);
    connect(all, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested({u"settings"_s, {}, u"notifications"_s});
    });
    m_page->body()->addWidget(new SectionHeading(m_theme, tr("Notify me about"), all));
    auto* board = new QWidget;
    auto* grid = new QGridLayout(board);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    const QStringList channels{tr("Mail"), tr("SMS")};
    for (int c = 0; c < channels.size(); ++c) {
        auto* name = new Text(m_theme, channels[c], Type::Small, &Tokens::text2);
        name->setFixedHeight(m_theme.scaled(16) + 4);
        grid->addWidget(name, 0, c + 1, Qt::AlignHCenter | Qt::AlignTop);
    }
    struct Line {
        QString words;
        const char* mail;
        bool mailOn;
        const char* sms;
        bool smsOn;
    };
    const Line lines[] = {
        {tr("Bookings"), "email_bookings", settings.emailBookings, "sms_bookings", settings.smsBookings},
        {tr("Reminders"), "email_reminders", settings.emailReminders, "sms_reminders", settings.smsReminders},
        {tr("Promotions"), "email_promotions", settings.emailPromotions, nullptr, false}};
    const auto addSwitch = [&](int row, int column, const QString& name, const char* key, bool on) {
        auto* toggle = new Switch(m_theme, name);
        toggle->setObjectName(QLatin1String(key));
        toggle->setChecked(on);
        grid->addWidget(toggle, row, column, Qt::AlignCenter);
        connect(toggle, &QAbstractButton::toggled, this, [this, key](bool now) {
            if (const auto done = m_commands.perform(setNotifications({{QString(QLatin1String(key)), now}})); !done)
                Q_EMIT failed(done.error());
        });
    };
    int row = 1;
    for (const Line& line : lines) {
        grid->addWidget(new Hairline(m_theme), row++, 0, 1, 3);
        auto* words = new Text(m_theme, line.words);
        words->setFixedHeight(m_theme.scaled(39));
        grid->addWidget(words, row, 0);
        addSwitch(row, 1, tr("%1 by mail").arg(line.words), line.mail, line.mailOn);
        if (line.sms)
            addSwitch(row, 2, tr("%1 by SMS").arg(line.words), line.sms, line.smsOn);
        else
            grid->addWidget(new Text(m_theme, u"\u2013"_s, Type::Body, &Tokens::text2), row, 2, Qt::AlignCenter);
        ++row;
    }
    // One switch for every pop-up.
    grid->addWidget(new Hairline(m_theme), row++, 0, 1, 3);
    auto* popUps = new Text(m_theme, tr("Pop-ups on this computer"));
    popUps->setFixedHeight(m_theme.scaled(39));
    popUps->setElided(true);
    grid->addWidget(popUps, row, 0, 1, 2);
    addSwitch(row, 2, popUps->text(), "push_enabled", settings.pushEnabled);
    m_page->body()->addWidget(board);
    return {};
}

} // namespace ui
