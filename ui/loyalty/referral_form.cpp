// The fields of a referral.
#include "ui/loyalty/referral_form.h"

#include "ui/calendar/client_field.h"
#include "ui/core/plans/referrals.h"
#include "ui/core/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/form_draft.h"

using namespace Qt::StringLiterals;

namespace ui
{

ReferralForm::ReferralForm(Theme& theme, Commands& commands, QSettings* memory, QWidget* parent)
    : FormPage(theme, parent), m_commands(commands), m_memory(memory)
{
    setObjectName(u"referralForm"_s);
    heading().setTitle(tr("Add referral"));
    saveButton().setText(tr("Add referral"));
    saveButton().setObjectName(u"referralSave"_s);
}

void ReferralForm::build(const Practice& practice)
{
    if (m_from)
        return;
    const auto client = [&](const QString& label, const QString& name, const QString& hint, FormField*& form) {
        auto* field = new calendar::ClientField(theme(), m_commands.store(), practice.profile.id);
        field->setObjectName(name);
        field->setCreates(false);
        form = new FormField(theme(), label, field, hint);
        add(form);
        return field;
    };
    m_from = client(tr("Who brought someone"), u"referralFrom"_s, {}, m_fromField);
    m_to = client(tr("Who came"), u"referralTo"_s,
                  tr("Points for both come with the first session that is held and paid."), m_toField);
    m_code = new Field(theme());
    m_code->setObjectName(u"referralCode"_s);
    m_code->setMaxLength(64);
    m_codeField = new FormField(theme(), tr("Code"), m_code, tr("optional: the referrer's own is used"));
    add(m_codeField);
    page().body()->addStretch(1);
    m_draft = new FormDraft(this, u"referral"_s, m_memory);
    keepChoice(*m_draft, *m_from);
    keepChoice(*m_draft, *m_to);
    connect(this, &FormPage::thrownAway, m_draft, &FormDraft::end);
}

models::Status ReferralForm::start(const models::Uuid& referrer)
{
    TD_ASSIGN(const Practice practice, readPractice(m_commands.store().reader()));
    build(practice);
    m_draft->keepNow();
    m_to->clearChoice();
    m_code->clear();
    for (FormField* field : {m_fromField, m_toField, m_codeField})
        field->setProblem({});
    if (referrer.isNull()) {
        m_from->clearChoice();
    } else {
        TD_ASSIGN(const auto user, m_commands.store().reader().get<models::User>(referrer));
        m_from->choose({referrer, fullName(user.firstName, user.lastName), {}});
    }
    m_draft->open({{}, tr("Add referral"), u"referrals"_s, referrer, {}, {}});
    (referrer.isNull() ? m_from : m_to)->setFocus(Qt::OtherFocusReason);
    return {};
}

void ReferralForm::save()
{
    const auto from = m_from->choice(), to = m_to->choice();
    const bool same = from && to && from->id == to->id;
    if (!check({{m_fromField, from ? QString() : tr("Choose a client from the list.")},
                {m_toField, !to    ? tr("Choose a client from the list.")
                            : same ? tr("Choose somebody else: nobody brings themselves.")
                                   : QString()}}))
        return;
    const QString code = m_code->text().trimmed();
    const auto done = m_commands.perform(
        addReferral(from->id, to->id, code.isEmpty() ? std::optional<QString>() : std::optional(code)));
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_draft->end();
    Q_EMIT saved(tr("%1 brought %2", "two clients").arg(from->name, to->name));
}

} // namespace ui
