// Drawing the preview.
#include "ui/profile/profile_preview.h"

#include "models/rules/certificates.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/icons.h"
#include "ui/kit/layouts.h"
#include "ui/profile/about_section.h"
#include "ui/profile/hours_bar.h"

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

QLabel* iconLabel(Theme& theme, const QString& name, Ink ink)
{
    auto* label = new QLabel;
    label->setPixmap(iconPixmap(name, 16, theme.ink(ink), label->devicePixelRatioF()));
    return label;
}

} // namespace

ProfilePreview::ProfilePreview(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    m_page = new PanelPage(theme);
    m_page->setGround(&Tokens::canvas);
    columnLayout(this, 0)->addWidget(m_page);
}

void ProfilePreview::show(const Practice& practice, const models::Availability& availability,
                          const models::RatingSummary& rating, const std::vector<models::Certification>& certificates,
                          const Wording& wording, QDate today)
{
    QVBoxLayout* body = m_page->body();
    emptyLayout(body);
    body->addWidget(new Text(m_theme, tr("Preview: what clients see"), Type::Small, &Tokens::text2));
    body->addSpacing(12);
    auto* card = new Card(m_theme, 16);
    const QString name = fullName(practice.trainer.firstName, practice.trainer.lastName);
    auto* head = rowLayout(nullptr, 12);
    head->addWidget(new Avatar(m_theme, initialsOf(name), 48));
    auto* names = columnLayout(nullptr, 0);
    names->setAlignment(Qt::AlignVCenter);
    auto* title = new Text(m_theme, name, Type::Panel);
    title->setElided(true);
    names->addWidget(title);
    QStringList facts;
    if (practice.profile.location)
        facts.append(*practice.profile.location);
    if (practice.profile.yearsExperience)
        facts.append(tr("%Ln year(s)", nullptr, *practice.profile.yearsExperience));
    names->addWidget(new Text(m_theme, facts.join(u", "_s), Type::Small, &Tokens::text2));
    head->addLayout(names, 1);
    card->body()->addLayout(head);
    if (rating.count() > 0) {
        card->body()->addSpacing(12);
        auto* stars = rowLayout(nullptr, 4);
        stars->addWidget(iconLabel(m_theme, u"star"_s, &Tokens::warn));
        stars->addWidget(new Text(m_theme,
                                  wording.locale().toString(double(rating.averageTenths().value_or(0)) / 10, 'f', 1),
                                  Type::Body, &Tokens::text, 600));
        stars->addWidget(
            new Text(m_theme, tr("from %Ln review(s)", nullptr, int(rating.count())), Type::Body, &Tokens::text2));
        stars->addStretch(1);
        card->body()->addLayout(stars);
    }
    if (practice.profile.bio && !practice.profile.bio->isEmpty()) {
        card->body()->addSpacing(12);
        auto* bio = new Text(m_theme, *practice.profile.bio, Type::Long);
        bio->setWordWrap(true);
        card->body()->addWidget(bio);
    }
    if (const QStringList skills = skillsOf(practice.profile); !skills.isEmpty()) {
        card->body()->addSpacing(12);
        auto* chips = new FlowLayout(8);
        for (const QString& skill : skills)
            chips->addWidget(new Chip(m_theme, skill));
        card->body()->addLayout(chips);
    }
    body->addWidget(card);
    body->addSpacing(24);
    body->addWidget(new SectionHeading(m_theme, tr("Open for booking")));
    body->addSpacing(4);
    for (int day = 0; day < 7; ++day) {
        auto* line = rowLayout(nullptr, 8);
        auto* label = new Text(m_theme, wording.locale().standaloneDayName(day + 1, QLocale::ShortFormat), Type::Small,
                               &Tokens::text2);
        label->setFixedWidth(m_theme.scaled(28));
        line->addWidget(label);
        std::vector<models::MinuteRange> ranges{{0, 1440}};
        if (availability.weekly)
            ranges = (*availability.weekly)[size_t(day)];
        auto* bar = new HoursBar(m_theme, ranges, wording.times());
        bar->setObjectName(u"hoursBar_%1"_s.arg(day));
        bar->setAccessibleName(wording.locale().standaloneDayName(day + 1));
        bar->setPaintable(availability.weekly.has_value());
        connect(bar, &HoursBar::painted, this,
                [this, day](const std::vector<models::MinuteRange>& painted) { Q_EMIT hoursPainted(day, painted); });
        line->addWidget(bar, 1);
        body->addLayout(line);
        body->addSpacing(4);
    }
    auto* scale = rowLayout(nullptr, 0, {m_theme.scaled(36), 0, 0, 0});
    for (int hour = 6; hour <= 22; hour += 4) {
        scale->addWidget(new Text(m_theme,
                                  wording.locale().toString(hour).rightJustified(2, wording.locale().zeroDigit().at(0)),
                                  Type::Small, &Tokens::text3));
        if (hour < 22)
            scale->addStretch(1);
    }
    body->addLayout(scale);
    body->addSpacing(24);
    body->addWidget(new SectionHeading(m_theme, tr("Shown certificates")));
    body->addSpacing(4);
    int shown = 0;
    for (const models::Certification& certificate : certificates) {
        if (models::certificateStanding(certificate, today) == models::CertificateStanding::Ended)
            continue;
        auto* line = rowLayout(nullptr, 8);
        line->addWidget(iconLabel(m_theme, u"badge-check"_s, certificate.isVerified ? &Tokens::ok : &Tokens::text3));
        auto* words = new Text(m_theme, certificate.name);
        words->setElided(true);
        line->addWidget(words, 1);
        body->addLayout(line);
        body->addSpacing(8);
        ++shown;
    }
    if (shown == 0)
        body->addWidget(new Text(m_theme, tr("None in force."), Type::Body, &Tokens::text2));
}

} // namespace ui
