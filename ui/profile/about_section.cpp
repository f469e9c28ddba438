// Editing the public profile.
#include "ui/profile/about_section.h"

#include "ui/core/plans/profile.h"
#include "ui/kit/form_draft.h"
#include "ui/kit/icon_mark.h"
#include "ui/kit/layouts.h"

#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{
constexpr int kBioLength = 600;

QStringList skillsIn(const QString& typed)
{
    QStringList skills;
    for (const QString& skill : typed.split(u',', Qt::SkipEmptyParts)) {
        if (!skill.trimmed().isEmpty())
            skills.append(skill.trimmed());
    }
    return skills;
}
} // namespace

QStringList skillsOf(const models::TrainerProfile& profile)
{
    QStringList skills;
    if (profile.specializations) {
        for (const QJsonValue& skill : QJsonDocument::fromJson(profile.specializations->text.toUtf8()).array())
            skills.append(skill.toString());
    }
    return skills;
}

AboutSection::AboutSection(Theme& theme, const QLocale& locale, std::function<bool(const Plan&)> act, QSettings* memory,
                           QWidget* parent)
    : QWidget(parent), m_theme(theme), m_act(std::move(act))
{
    setObjectName(u"aboutSection"_s);
    auto* column = columnLayout(this, 0);
    auto* head = rowLayout(nullptr, 12);
    head->addWidget(new Text(theme, tr("About"), Type::Panel), 1);
    m_state = new Text(theme, {}, Type::Small, &Tokens::ok);
    m_state->setObjectName(u"aboutState"_s);
    m_tick = new IconMark(theme, u"check"_s, 16, &Tokens::ok);
    m_tick->hide();
    auto* state = rowLayout(nullptr, 4);
    state->addWidget(m_tick);
    state->addWidget(m_state);
    head->addLayout(state);
    column->addLayout(head);
    column->addSpacing(12);
    m_bio = new QPlainTextEdit;
    m_bio->setObjectName(u"profileBio"_s);
    m_bio->setTabChangesFocus(true);
    m_bio->setFixedHeight(96);
    m_bio->installEventFilter(this);
    m_bioForm = new FormField(theme, tr("What clients read about you"), m_bio, u" "_s);
    column->addWidget(m_bioForm);
    column->addSpacing(12);
    auto* line = rowLayout(nullptr, 12);
    m_skills = new Field(theme);
    m_skills->setObjectName(u"profileSkills"_s);
    m_location = new Field(theme);
    m_location->setObjectName(u"profileLocation"_s);
    m_years = new NumberField(theme, 0, 80, locale);
    m_years->setObjectName(u"profileYears"_s);
    line->addWidget(new FormField(theme, tr("Skills"), m_skills, tr("with commas between them")), 2);
    line->addWidget(new FormField(theme, tr("Place"), m_location, tr("optional")), 1);
    auto* years = new FormField(theme, tr("Years of experience"), m_years, tr("optional"));
    years->setFixedWidth(136);
    line->addWidget(years);
    column->addLayout(line);
    connect(m_skills, &QLineEdit::editingFinished, this, &AboutSection::save);
    connect(m_location, &QLineEdit::editingFinished, this, &AboutSection::save);
    connect(m_years, &QLineEdit::editingFinished, this, &AboutSection::save);
    connect(m_bio, &QPlainTextEdit::textChanged, this, [this] {
        const int length = int(m_bio->toPlainText().size());
        m_bioForm->setProblem(length > kBioLength ? tr("%1 of %2 letters: make it shorter.").arg(length).arg(kBioLength)
                                                  : QString());
        m_bioForm->setHint(tr("%1 of %2 letters").arg(length).arg(kBioLength));
    });
    m_draft = new FormDraft(this, u"profile"_s, memory);
}

QList<QWidget*> AboutSection::typedAgainst(const models::TrainerProfile& profile) const
{
    QList<QWidget*> typed;
    if (m_bio->toPlainText().trimmed() != profile.bio.value_or(QString()))
        typed.append(m_bio);
    if (skillsIn(m_skills->text()) != skillsOf(profile))
        typed.append(m_skills);
    if (m_location->text().trimmed() != profile.location.value_or(QString()))
        typed.append(m_location);
    const bool isNumber = m_years->text().trimmed().isEmpty() || m_years->number();
    if (!isNumber || m_years->number() != profile.yearsExperience)
        typed.append(m_years);
    return typed;
}

void AboutSection::fill(const models::TrainerProfile& profile)
{
    // What is neither the old words nor the new ones was typed, and could not be saved.
    const QList<QWidget*> old = typedAgainst(m_profile), now = typedAgainst(profile);
    const auto isFree = [&](QWidget* field) {
        return !field->hasFocus() && (!m_isShown || !old.contains(field) || !now.contains(field));
    };
    if (isFree(m_bio))
        m_bio->setPlainText(profile.bio.value_or(QString()));
    if (isFree(m_skills))
        m_skills->setText(skillsOf(profile).join(u", "_s));
    if (isFree(m_location))
        m_location->setText(profile.location.value_or(QString()));
    if (isFree(m_years))
        m_years->setNumber(profile.yearsExperience);
}

void AboutSection::show(const models::TrainerProfile& profile)
{
    m_showing = true;
    fill(profile);
    m_profile = profile;
    keepTyped();
    m_showing = false;
}

void AboutSection::keepTyped()
{
    const Draft subject{{}, tr("About"), u"trainer_profiles"_s, {}, {}, {}};
    if (!m_isShown && m_draft->open(subject) && !typedAgainst(m_profile).isEmpty()) {
        m_state->setInk(&Tokens::warn);
        m_state->setText(tr("Not saved yet"));
    }
    m_isShown = true;
    if (!typedAgainst(m_profile).isEmpty())
        return;
    m_draft->end();
    m_draft->begin(subject);
}

void AboutSection::focusTyped()
{
    const QList<QWidget*> typed = typedAgainst(m_profile);
    (typed.isEmpty() ? m_bio : typed.front())->setFocus(Qt::OtherFocusReason);
}

bool AboutSection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_bio && event->type() == QEvent::FocusOut)
        save();
    return QWidget::eventFilter(watched, event);
}

void AboutSection::save()
{
    if (m_showing)
        return;
    ProfileChange change;
    bool any = false;
    const auto text = [&](const QString& typed, const std::optional<QString>& now,
                          std::optional<std::optional<QString>>& place) {
        const QString trimmed = typed.trimmed();
        if (trimmed == now.value_or(QString()))
            return;
        place = trimmed.isEmpty() ? std::optional<QString>() : trimmed;
        any = true;
    };
    const QString bio = m_bio->toPlainText();
    if (bio.size() <= kBioLength)
        text(bio, m_profile.bio, change.bio);
    text(m_location->text(), m_profile.location, change.location);
    const QStringList skills = skillsIn(m_skills->text());
    if (skills != skillsOf(m_profile)) {
        change.specializations = skills;
        any = true;
    }
    const bool yearsFit = m_years->text().trimmed().isEmpty() || m_years->number();
    if (yearsFit && m_years->number() != m_profile.yearsExperience) {
        change.yearsExperience = m_years->number();
        any = true;
    }
    if (!any || !m_act(setProfile(change)))
        return;
    m_state->setInk(&Tokens::ok);
    m_state->setText(tr("Saved"));
    m_tick->show();
}

} // namespace ui
