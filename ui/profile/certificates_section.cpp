// Listing, adding and changing certificates.
#include "ui/profile/certificates_section.h"

#include "models/rules/certificates.h"
#include "ui/core/plans/profile.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/form_draft.h"
#include "ui/kit/icon_mark.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"
#include "ui/kit/value_fields.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

// Of the columns, in px at 100 %; the name takes the rest.
constexpr int kColumnAir = 12;
constexpr int kBodyWidth = 92;
constexpr int kIssuedWidth = 72;
constexpr int kEndsWidth = 84;
constexpr int kStateWidth = 104;

} // namespace

CertificatesSection::CertificatesSection(Theme& theme, const QLocale& locale, std::function<bool(const Plan&)> act,
                                         QSettings* memory, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_locale(locale), m_act(std::move(act)), m_memory(memory)
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
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
}

void CertificatesSection::edit(const models::Uuid& certificate)
{
    const auto found = std::find_if(m_certificates.begin(), m_certificates.end(),
                                    [&](const models::Certification& one) { return one.id == certificate; });
    m_editing = found == m_certificates.end() ? models::Certification{} : *found;
    m_takesFocus = true;
    rebuild();
}

void CertificatesSection::show(std::vector<models::Certification> certificates, const Wording& wording, QDate today)
{
    m_certificates = std::move(certificates);
    m_wording = wording;
    m_today = today;
    // Soonest ending first; what never ends comes last.
    std::sort(m_certificates.begin(), m_certificates.end(),
              [](const models::Certification& a, const models::Certification& b) {
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
    // The form is made anew too, and filled in again from what is kept.
    if (m_draft)
        m_draft->keepNow();
    emptyLayout(m_rows);
    if (m_editing) {
        m_rows->addWidget(form());
        m_rows->addSpacing(12);
    }
    if (m_certificates.empty() && !m_editing)
        m_rows->addWidget(new Text(m_theme,
                                   tr("None yet. Add a licence or an insurance, and you are told before it ends."),
                                   Type::Body, &Tokens::text2));
    if (!m_certificates.empty())
        addHeader();
    for (const models::Certification& certificate : m_certificates)
        addRow(certificate);
}

void CertificatesSection::addHeader()
{
    auto* row = new QWidget;
    row->setFixedHeight(m_theme.lineHeight(Type::Small) + 15);
    auto* line = rowLayout(row, kColumnAir);
    const auto head = [&](const QString& words, int width, bool ordered = false) {
        auto* place = new QWidget;
        auto* inner = rowLayout(place, 3);
        inner->addWidget(
            new Text(m_theme, words, Type::Small, ordered ? &Tokens::text : &Tokens::text2, ordered ? 600 : 500));
        if (ordered)
            inner->addWidget(new IconMark(m_theme, u"chevron-up"_s, 14, &Tokens::text));
        inner->addStretch(1);
        if (width > 0)
            place->setFixedWidth(m_theme.scaled(width));
        line->addWidget(place, width > 0 ? 0 : 1);
    };
    head(tr("Name"), 0);
    head(tr("Body", "who issued a certificate"), kBodyWidth);
    head(tr("Issued"), kIssuedWidth);
    head(tr("Ends"), kEndsWidth, true);
    line->addSpacing(m_theme.scaled(kStateWidth) + 28 * 2 + 2 * kColumnAir);
    m_rows->addWidget(row);
    m_rows->addWidget(new Hairline(m_theme));
}

void CertificatesSection::addRow(const models::Certification& certificate)
{
    auto* row = new QWidget;
    row->setMinimumHeight(39); // and a hairline
    auto* line = rowLayout(row, kColumnAir, {0, 5, 0, 6});
    const auto cell = [&](const QString& words, int width, Ink ink, int weight = 0) {
        auto* text = new Text(m_theme, words, Type::Body, ink, weight);
        text->setElided(true);
        if (width > 0)
            text->setFixedWidth(m_theme.scaled(width));
        line->addWidget(text, width > 0 ? 0 : 1);
    };
    const auto monthOf = [this](const std::optional<QDate>& day) {
        return day ? m_locale.toString(*day, u"MMM yyyy"_s) : u"–"_s;
    };
    cell(certificate.name, 0, &Tokens::text, 500);
    cell(certificate.issuingOrganization.value_or(u"–"_s), kBodyWidth, &Tokens::text2);
    cell(monthOf(certificate.issueDate), kIssuedWidth, &Tokens::text2);
    cell(certificate.expiryDate ? m_locale.toString(*certificate.expiryDate, u"d MMM yyyy"_s)
                                : tr("Never", "a certificate ends"),
         kEndsWidth, &Tokens::text);
    auto* state = new QWidget;
    state->setFixedWidth(m_theme.scaled(kStateWidth));
    auto* place = rowLayout(state, 0);
    place->addWidget(standingOf(certificate));
    place->addStretch(1);
    line->addWidget(state);
    line->addWidget(fileOf(certificate));
    auto* more =
        Button::iconOnly(m_theme, u"ellipsis"_s, tr("More about %1").arg(certificate.name), Button::Kind::Quiet, 16);
    more->setCompact(true);
    auto* menu = new QMenu(more);
    menu->addAction(tr("Edit"), this, [this, certificate] {
        m_editing = certificate;
        QMetaObject::invokeMethod(this, &CertificatesSection::rebuild, Qt::QueuedConnection);
    });
    menu->addAction(tr("Remove"), this, [this, id = certificate.id] { m_act(removeCertification(id)); });
    connect(more, &QPushButton::clicked, more,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    line->addSpacing(-kColumnAir);
    line->addWidget(more);
    m_rows->addWidget(row);
    m_rows->addWidget(new Hairline(m_theme));
}

Chip* CertificatesSection::standingOf(const models::Certification& certificate)
{
    switch (models::certificateStanding(certificate, m_today)) {
    case models::CertificateStanding::Ended:
        return new Chip(m_theme, tr("Ended"), ChipTone::Danger, u"circle-x"_s);
    case models::CertificateStanding::EndsSoon: {
        const QString words = Wording::daysFrom(m_today, *certificate.expiryDate);
        return new Chip(m_theme, words.left(1).toUpper() + words.mid(1), ChipTone::Warn, u"triangle-alert"_s);
    }
    default:
        return certificate.isVerified ? new Chip(m_theme, tr("Verified"), ChipTone::Ok, u"circle-check"_s)
                                      : new Chip(m_theme, tr("Not checked"), ChipTone::Neutral, u"circle-dashed"_s);
    }
}

QWidget* CertificatesSection::fileOf(const models::Certification& certificate)
{
    if (!certificate.documentUrl || certificate.documentUrl->isEmpty()) {
        auto* none = new QWidget;
        none->setFixedSize(28, 28);
        return none;
    }
    // A file of this computer can be looked for; an address on the web is opened as it is.
    const QUrl url(*certificate.documentUrl);
    const bool missing = url.isLocalFile() && !QFileInfo::exists(url.toLocalFile());
    auto* open = Button::iconOnly(m_theme, missing ? u"triangle-alert"_s : u"file-text"_s,
                                  missing ? tr("The file of %1 is missing").arg(certificate.name)
                                          : tr("Open the file of %1").arg(certificate.name),
                                  Button::Kind::Quiet, 16);
    open->setCompact(true);
    if (missing)
        open->setInk(&Tokens::danger);
    else
        connect(open, &QPushButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
    return open;
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
    body->setObjectName(u"certificateBody"_s);
    body->setText(m_editing->issuingOrganization.value_or(QString()));
    first->addWidget(nameForm, 1, Qt::AlignTop);
    first->addWidget(new FormField(m_theme, tr("Issued by, optional"), body), 1, Qt::AlignTop);
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
    auto* endsForm = new FormField(m_theme, tr("Ends, empty for never"), ends);
    auto* issuedForm = new FormField(m_theme, tr("Issued, optional"), issued);
    second->addWidget(issuedForm, 1, Qt::AlignTop);
    second->addWidget(endsForm, 1, Qt::AlignTop);
    auto* cancel = new Button(m_theme, tr("Cancel"));
    auto* save = new Button(m_theme, tr("Save certificate"), Button::Kind::Primary);
    save->setObjectName(u"certificateSave"_s);
    // In line with the fields, below the height of a label.
    auto* buttons = rowLayout(nullptr, 12, {0, m_theme.lineHeight(Type::Small) + 4, 0, 0});
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    second->addLayout(buttons);
    second->setAlignment(buttons, Qt::AlignTop);
    column->addLayout(second);
    m_draft = new FormDraft(box, u"certificate"_s, m_memory);
    m_draft->open({{}, tr("Certificate"), u"certifications"_s, m_editing->id, {}, {}});
    if (std::exchange(m_takesFocus, false))
        QMetaObject::invokeMethod(
            name, [name] { name->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_draft->end();
        m_editing.reset();
        QMetaObject::invokeMethod(this, &CertificatesSection::rebuild, Qt::QueuedConnection);
    });
    const auto checkDates = [this, issued, issuedForm, ends, endsForm] {
        const auto unread = [this](DateField* field) {
            return field->text().trimmed().isEmpty() || field->date()
                       ? QString()
                       : tr("Enter a date like %1.").arg(m_locale.toString(m_today, QLocale::ShortFormat));
        };
        issuedForm->setProblem(unread(issued));
        const auto from = issued->date(), to = ends->date();
        endsForm->setProblem(from && to && *to < *from ? tr("It cannot end before it was issued.") : unread(ends));
    };
    for (DateField* field : {issued, ends})
        connect(field, &QLineEdit::editingFinished, endsForm, checkDates);
    connect(save, &QPushButton::clicked, this,
            [this, name, nameForm, body, issued, issuedForm, ends, endsForm, checkDates] {
                models::Certification certificate = *m_editing;
                certificate.name = name->text().trimmed();
                const QString by = body->text().trimmed();
                certificate.issuingOrganization = by.isEmpty() ? std::optional<QString>() : by;
                certificate.issueDate = issued->text().trimmed().isEmpty() ? std::optional<QDate>() : issued->date();
                certificate.expiryDate = ends->text().trimmed().isEmpty() ? std::optional<QDate>() : ends->date();
                nameForm->setProblem(certificate.name.isEmpty() ? tr("Enter a name.") : QString());
                checkDates();
                for (FormField* field : {nameForm, issuedForm, endsForm}) {
                    if (field->problem().isEmpty())
                        continue;
                    field->control()->setFocus(Qt::OtherFocusReason);
                    return;
                }
                const auto editing = m_editing;
                m_editing.reset();
                if (!m_act(certificate.id.isNull() ? addCertification(certificate) : updateCertification(certificate)))
                    m_editing = editing;
                else if (m_draft)
                    m_draft->end();
                QMetaObject::invokeMethod(this, &CertificatesSection::rebuild, Qt::QueuedConnection);
            });
    return box;
}

} // namespace ui
