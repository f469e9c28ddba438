// The fields of a badge.
#include "ui/loyalty/badge_form.h"

#include "models/rules/badge_criteria.h"
#include "ui/core/loyalty/badge_board.h"
#include "ui/core/plans/badges.h"
#include "ui/core/sentences.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/form_draft.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

constexpr int kWritten = 5; ///< place of "Written by hand" in the list, after the metrics
constexpr int kManual = 6;

} // namespace

BadgeForm::BadgeForm(Theme& theme, Commands& commands, QSettings* memory, QWidget* parent)
    : FormPage(theme, parent), m_commands(commands)
{
    setObjectName(u"badgeForm"_s);
    heading().setTitle(tr("New badge"));
    m_name = new Field(theme);
    m_name->setObjectName(u"badgeName"_s);
    m_name->setMaxLength(200);
    m_nameField = new FormField(theme, tr("Name"), m_name);
    add(m_nameField);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"badgeKind"_s);
    // In the order of models::BadgeMetric.
    m_kind->addItems({tr("Sessions completed"), tr("Weeks in a row"), tr("Points"), tr("Friends brought"),
                      tr("Days with you"), tr("Written as a rule"), tr("Given by hand")});
    add(new FormField(theme, tr("Earned by"), m_kind));
    m_number = new Field(theme);
    m_number->setObjectName(u"badgeNumber"_s);
    m_numberField = new FormField(theme, tr("At least"), m_number);
    add(m_numberField);
    m_criteria = new Field(theme);
    m_criteria->setObjectName(u"badgeCriteria"_s);
    m_criteriaField = new FormField(theme, tr("Rule"), m_criteria, tr("count(completed) >= 50 and streak_weeks >= 8"));
    add(m_criteriaField);
    m_description = new Field(theme);
    m_description->setObjectName(u"badgeDescription"_s);
    m_description->setMaxLength(500);
    add(new FormField(theme, tr("Description"), m_description, tr("optional")));
    m_words = new Text(theme, {}, Type::Body, &Tokens::text2);
    m_words->setObjectName(u"badgeWords"_s);
    m_words->setWordWrap(true);
    add(m_words);
    page().body()->addStretch(1);
    saveButton().setText(tr("Add badge"));
    saveButton().setObjectName(u"badgeSave"_s);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BadgeForm::showCriteria);
    connect(m_number, &QLineEdit::textChanged, this, &BadgeForm::showCriteria);
    connect(m_criteria, &QLineEdit::textChanged, this, &BadgeForm::showCriteria);
    showCriteria();
    m_draft = new FormDraft(this, u"badge"_s, memory);
}

void BadgeForm::start()
{
    m_draft->open({{}, tr("New badge"), u"badges"_s, {}, {}, {}}, true);
    showCriteria();
    m_name->setFocus(Qt::OtherFocusReason);
}

QString BadgeForm::criteria() const
{
    const int kind = m_kind->currentIndex();
    if (kind == kManual)
        return u"manual"_s;
    if (kind == kWritten)
        return m_criteria->text().trimmed();
    bool isNumber = false;
    const qlonglong number = m_number->text().trimmed().toLongLong(&isNumber);
    return isNumber && number > 0 && number <= 1'000'000
               ? u"%1 >= %2"_s.arg(models::badgeMetricWord(models::BadgeMetric(kind))).arg(number)
               : QString();
}

void BadgeForm::showCriteria()
{
    const int kind = m_kind->currentIndex();
    m_numberField->setVisible(kind < kWritten);
    m_criteriaField->setVisible(kind == kWritten);
    const QString rule = criteria();
    m_criteriaField->setProblem({});
    m_numberField->setProblem({});
    const auto read = models::BadgeCriteria::parse(rule);
    if (rule.isEmpty())
        m_words->setText({});
    else if (!read)
        m_words->setText(sentence(read.error().message));
    else if (read->isManual())
        m_words->setText(tr("You give it yourself; nobody earns it by figures."));
    else
        m_words->setText(tr("%1. Whoever has reached that already gets it at once.").arg(criteriaWords(rule)));
    m_words->setVisible(!m_words->text().isEmpty());
}

void BadgeForm::save()
{
    const QString rule = criteria();
    const int kind = m_kind->currentIndex();
    const auto read = models::BadgeCriteria::parse(rule);
    if (!check({{m_nameField, m_name->text().trimmed().isEmpty() ? tr("Enter a name.") : QString()},
                {m_numberField,
                 kind < kWritten && rule.isEmpty() ? tr("Enter a whole number from 1 to 1,000,000.") : QString()},
                {m_criteriaField, kind == kWritten && !read
                                      ? (rule.isEmpty() ? tr("Write the rule.") : sentence(read.error().message))
                                      : QString()}}))
        return;
    NewBadge badge;
    badge.name = m_name->text();
    badge.criteria = rule;
    const QString description = m_description->text().trimmed();
    badge.description = description.isEmpty() ? std::optional<QString>() : std::optional(description);
    const auto done = m_commands.perform(addBadge(badge));
    if (!done) {
        if (done.error().code == models::ErrorCode::Duplicate)
            check({{m_nameField, tr("There is a badge of that name.")}});
        else
            Q_EMIT failed(done.error());
        return;
    }
    const QString words = tr("Added %1").arg(m_name->text().trimmed());
    for (Field* field : {m_name, m_number, m_criteria, m_description})
        field->clear();
    m_draft->end();
    Q_EMIT saved(words);
}

} // namespace ui
