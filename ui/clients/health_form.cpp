// The fields of health data.
#include "ui/clients/health_form.h"

#include "ui/core/plans/client_plans.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/layouts.h"
#include "ui/kit/value_fields.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ui
{

HealthForm::HealthForm(Theme& theme, Commands& commands, QWidget* parent)
    : FormPage(theme, parent), m_commands(commands)
{
    setObjectName(u"healthForm"_s);
    heading().setTitle(tr("Health"));
    m_datePlace = new QWidget;
    columnLayout(m_datePlace, 0);
    add(m_datePlace);
    m_height = new Field(theme);
    m_height->setObjectName(u"healthHeight"_s);
    m_height->setSuffix(tr("cm"));
    m_heightField = new FormField(theme, tr("Height"), m_height, tr("optional"));
    m_weight = new Field(theme);
    m_weight->setObjectName(u"healthWeight"_s);
    m_weight->setSuffix(tr("kg"));
    m_weightField = new FormField(theme, tr("Weight"), m_weight, tr("optional"));
    auto* pair = new QWidget;
    auto* row = rowLayout(pair, 12);
    row->addWidget(m_heightField, 1, Qt::AlignTop);
    row->addWidget(m_weightField, 1, Qt::AlignTop);
    add(pair);
    m_conditions = new QPlainTextEdit;
    m_conditions->setObjectName(u"healthConditions"_s);
    m_conditions->setTabChangesFocus(true);
    m_conditions->setFixedHeight(120);
    add(new FormField(theme, tr("Conditions"), m_conditions,
                      tr("Hidden, and never in searches, notices, prints or exports.")));
    auto* consent = new QWidget;
    auto* line = rowLayout(consent, 8);
    auto* words = new Text(theme, tr("The client agreed that this is kept"));
    words->setWordWrap(true);
    line->addWidget(words, 1);
    m_consent = new Switch(theme, words->text());
    m_consent->setObjectName(u"healthConsent"_s);
    line->addWidget(m_consent);
    add(consent);
    page().body()->addStretch(1);
    saveButton().setText(tr("Save"));
    saveButton().setObjectName(u"healthSave"_s);
}

void HealthForm::start(const ClientFile& file, const Wording& wording)
{
    m_client = file.user.id;
    m_locale = wording.locale();
    if (!m_born) {
        m_born = new DateField(theme(), m_locale,
                               [this, zone = wording.times().zone()] { return zone.dateOf(m_commands.store().now()); });
        m_born->setObjectName(u"healthBorn"_s);
        m_born->setOptional(true);
        m_bornField = new FormField(theme(), tr("Born"), m_born, tr("optional"));
        m_datePlace->layout()->addWidget(m_bornField);
    }
    forget();
    m_client = file.user.id;
    if (file.profile) {
        if (file.profile->dateOfBirth)
            m_born->setDate(*file.profile->dateOfBirth);
        if (file.profile->height)
            m_height->setText(m_locale.toString(*file.profile->height, 'f', QLocale::FloatingPointShortest));
        if (file.profile->weight)
            m_weight->setText(m_locale.toString(*file.profile->weight, 'f', QLocale::FloatingPointShortest));
        m_conditions->setPlainText(file.profile->healthConditions.value_or(QString()));
    }
    m_consent->setChecked(file.roster.healthConsentAt.has_value());
    m_conditions->setFocus(Qt::OtherFocusReason);
}

void HealthForm::forget()
{
    m_client = {};
    if (m_born)
        m_born->clear();
    m_height->clear();
    m_weight->clear();
    m_conditions->clear();
    m_conditions->document()->clearUndoRedoStacks();
    for (FormField* field : {m_bornField, m_heightField, m_weightField})
        if (field)
            field->setProblem({});
}

std::optional<double> HealthForm::measure(const Field& field, bool& good) const
{
    const QString text = field.text().trimmed();
    good = true;
    if (text.isEmpty())
        return {};
    double value = m_locale.toDouble(text, &good);
    if (!good)
        value = QLocale::c().toDouble(text, &good);
    good = good && value > 0 && value < 1000;
    return good ? std::optional(value) : std::nullopt;
}

void HealthForm::save()
{
    bool heightGood = true, weightGood = true;
    const auto height = measure(*m_height, heightGood);
    const auto weight = measure(*m_weight, weightGood);
    const bool bornEmpty = m_born->text().trimmed().isEmpty();
    const auto born = bornEmpty ? std::optional<QDate>() : m_born->date();
    if (!check({{m_bornField, !bornEmpty && !born ? tr("Enter a date, or nothing.") : QString()},
                {m_heightField, heightGood ? QString() : tr("Enter a number like 172.")},
                {m_weightField, weightGood ? QString() : tr("Enter a number like 68.5.")}}))
        return;
    plans::ClientDetails details;
    details.dateOfBirth = born;
    details.height = height;
    details.weight = weight;
    const QString conditions = m_conditions->toPlainText().trimmed();
    details.healthConditions = conditions.isEmpty() ? std::optional<QString>() : std::optional(conditions);
    details.healthConsent = m_consent->isChecked();
    const auto done = m_commands.perform(plans::updateClient(m_client.toString(), details));
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT saved();
}

} // namespace ui
