// Listing, adding and changing certificates.
#include "ui/profile/certificates_section.h"

#include "models/rules/certificates.h"
#include "ui/core/plans/profile.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"
#include "ui/kit/value_fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

CertificatesSection::CertificatesSection(Theme& theme, const QLocale& locale, std::function<bool(const Plan&)> act, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_locale(locale), m_act(std::move(act))
{
    setObjectName(u"certificatesSection"_s);
    auto* column = columnLayout(this, 0);
    auto* head = rowLayout(nullptr, 12);
    head->addWidget(new Text(theme, tr("Certificates"), Type::Panel), 1);
    auto* proof = new Button(theme, tr("Proof sheet"), Button::Kind::Quiet, u"printer"_s);
    proof->setCompact(true);
    proof->setObjectName(u"proofSheet"_s);
    head->addWidget(proof);
    connect(proof, &QPushButton::clicked, this, &CertificatesSection::proofSheetRequested);
    auto* add = new Button(theme, tr("Add certificate"), Button::Kind::Default, u"plus"_s);
    add->setCompact(true);
    add->setObjectName(u"addCertificate"_s);
    head->addWidget(add);
    column->addLayout(head);
    column->addSpacing(8);
    m_rows = columnLayout(nullptr, 0);
    column->addLayout(m_rows);
    connect(add, &QPushButton::clicked, this, [this] {
        m_editing = models::Certification{};
        rebuild();
    });
}

void CertificatesSection::show(std::vector<models::Certification> certificates, const Wording& wording, QDate today)
{
    m_certificates = std::move(certificates);
    m_wording = wording;
    m_today = today;
    // Soonest ending first; what never ends comes last.
    std::sort(m_certificates.begin(), m_certificates.end(), [](const models::Certification& a, const models::Certification& b) {
        if (a.expiryDate.has_value() != b.expiryDate.has_value())
            return a.expiryDate.has_value();
        if (a.expiryDate && *a.expiryDate != *b.expiryDate)
            return *a.expiryDate < *b.expiryDate;
        return a.name < b.name;
    });
    rebuild();
}

void CertificatesSection::rebuild()
{
    emptyLayout(m_rows);
    if (m_editing) {
        m_rows->addWidget(form());
        m_rows->addSpacing(12);
    }
    if (m_certificates.empty() && !m_editing)
        m_rows->addWidget(new Text(m_theme, tr("None yet. Add a licence or an insurance, and you are told before it ends."), Type::Body, &Tokens::text2));
    for (const models::Certification& certificate : m_certificates)
        addRow(certificate);
}

void CertificatesSection::addRow(const models::Certification& certificate)
{
    auto* row = new QWidget;
    row->setMinimumHeight(40);
    auto* line = rowLayout(row, 12, {0, 4, 0, 4});
    auto* name = new Text(m_theme, certificate.name, Type::Body, &Tokens::text, 500);
    name->setElided(true);
    line->addWidget(name, 2);
    auto* body = new Text(m_theme, certificate.issuingOrganization.value_or(QString()), Type::Body, &Tokens::text2);
    body->setElided(true);
    line->addWidget(body, 1);
    auto* ends = new Text(m_theme, certificate.expiryDate ? m_wording->fullDate(*certificate.expiryDate) : tr("Never ends"));
    ends->setMinimumWidth(m_theme.scaled(104));
    line->addWidget(ends);
    Chip* chip = nullptr;
    switch (models::certificateStanding(certificate, m_today)) {
    case models::CertificateStanding::Ended:
        chip = new Chip(m_theme, tr("Ended"), ChipTone::Danger, u"circle-x"_s);
        break;
    case models::CertificateStanding::EndsSoon:
        chip = new Chip(m_theme, Wording::daysFrom(m_today, *certificate.expiryDate), ChipTone::Warn, u"triangle-alert"_s);
        break;
    default:
        chip = certificate.isVerified ? new Chip(m_theme, tr("Verified"), ChipTone::Ok, u"circle-check"_s)
                                      : new Chip(m_theme, tr("Not checked"), ChipTone::Neutral, u"circle-dashed"_s);
    }
    auto* state = new QWidget;
    state->setFixedWidth(m_theme.scaled(112));
    auto* place = rowLayout(state, 0);
    place->addWidget(chip);
    place->addStretch(1);
    line->addWidget(state);
    auto* edit = Button::iconOnly(m_theme, u"pencil"_s, tr("Edit %1").arg(certificate.name), Button::Kind::Quiet, 16);
    auto* remove = Button::iconOnly(m_theme, u"trash-2"_s, tr("Remove %1").arg(certificate.name), Button::Kind::Quiet, 16);
    for (Button* button : {edit, remove}) {
        button->setCompact(true);
        line->addWidget(button);
    }
    connect(edit, &QPushButton::clicked, this, [this, certificate] {
        m_editing = certificate;
        QMetaObject::invokeMethod(this, &CertificatesSection::rebuild, Qt::QueuedConnection);
    });
    connect(remove, &QPushButton::clicked, this, [this, id = certificate.id] { m_act(removeCertification(id)); });
    m_rows->addWidget(row);
    m_rows->addWidget(new Hairline(m_theme));
}

QWidget* CertificatesSection::form()
{
    auto* box = new QWidget;
    box->setObjectName(u"certificateForm"_s);
    auto* column = columnLayout(box, 12);
    auto* first = rowLayout(nullptr, 12);
    auto* name = new Field(m_theme);
    name->setObjectName(u"certificateName"_s);
    name->setText(m_editing->name);
    auto* nameForm = new FormField(m_theme, tr("Name"), name);
    auto* body = new Field(m_theme);
    body->setText(m_editing->issuingOrganization.value_or(QString()));
    first->addWidget(nameForm, 1);
    first->addWidget(new FormField(m_theme, tr("Issued by"), body, tr("optional")), 1);
    column->addLayout(first);
    auto* second = rowLayout(nullptr, 12);
    const auto date = [&](const std::optional<QDate>& at, const QString& objectName) {
        auto* field = new DateField(m_theme, m_locale, [today = m_today] { return today; });
        field->setOptional(true);
        field->setObjectName(objectName);
        if (at)
            field->setDate(*at);
        return field;
    };
    DateField* issued = date(m_editing->issueDate, u"certificateIssued"_s);
    DateField* ends = date(m_editing->expiryDate, u"certificateEnds"_s);
    auto* endsForm = new FormField(m_theme, tr("Ends"), ends, tr("empty means never"));
    second->addWidget(new FormField(m_theme, tr("Issued"), issued, tr("optional")), 1);
    second->addWidget(endsForm, 1);
    auto* cancel = new Button(m_theme, tr("Cancel"));
    auto* save = new Button(m_theme, tr("Save certificate"), Button::Kind::Primary);
    save->setObjectName(u"certificateSave"_s);
    second->addWidget(cancel, 0, Qt::AlignVCenter);
    second->addWidget(save, 0, Qt::AlignVCenter);
    column->addLayout(second);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_editing.reset();
        QMetaObject::invokeMethod(this, &CertificatesSection::rebuild, Qt::QueuedConnection);
    });
    connect(save, &QPushButton::clicked, this, [this, name, nameForm, body, issued, ends, endsForm] {
        models::Certification certificate = *m_editing;
        certificate.name = name->text().trimmed();
        const QString by = body->text().trimmed();
        certificate.issuingOrganization = by.isEmpty() ? std::optional<QString>() : by;
        certificate.issueDate = issued->text().trimmed().isEmpty() ? std::optional<QDate>() : issued->date();
        certificate.expiryDate = ends->text().trimmed().isEmpty() ? std::optional<QDate>() : ends->date();
        nameForm->setProblem(certificate.name.isEmpty() ? tr("Enter a name.") : QString());
        const bool datesRead = (issued->text().trimmed().isEmpty() || certificate.issueDate) && (ends->text().trimmed().isEmpty() || certificate.expiryDate);
        const bool inOrder = !certificate.issueDate || !certificate.expiryDate || *certificate.issueDate <= *certificate.expiryDate;
        endsForm->setProblem(!datesRead ? tr("Enter a date like %1.").arg(m_locale.toString(m_today, QLocale::ShortFormat))
                             : !inOrder ? tr("It cannot end before it was issued.")
                                        : QString());
        if (!nameForm->problem().isEmpty() || !endsForm->problem().isEmpty())
            return;
        const auto editing = m_editing;
        m_editing.reset();
        if (!m_act(certificate.id.isNull() ? addCertification(certificate) : updateCertification(certificate)))
            m_editing = editing;
        QMetaObject::invokeMethod(this, &CertificatesSection::rebuild, Qt::QueuedConnection);
    });
    return box;
}

} // namespace ui
