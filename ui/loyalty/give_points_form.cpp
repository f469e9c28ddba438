// The form's fields, checks and the act.
#include "ui/loyalty/give_points_form.h"

#include "ui/calendar/client_field.h"
#include "ui/core/plans/loyalty.h"
#include "ui/core/sentences.h"
#include "ui/core/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/form_draft.h"
#include "ui/kit/layouts.h"
#include "ui/kit/value_fields.h"

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui
{

namespace
{
constexpr int kMostPoints = 1'000'000;
}

GivePointsForm::GivePointsForm(Theme& theme, Commands& commands, QSettings* memory, QWidget* parent)
    : FormPage(theme, parent), m_commands(commands), m_memory(memory)
{
    setObjectName(u"givePointsForm"_s);
    m_clientPlace = new QWidget;
    columnLayout(m_clientPlace, 0);
    add(m_clientPlace);
    m_points = new NumberField(theme, 1, kMostPoints, QLocale());
    m_points->setObjectName(u"givePoints"_s);
    m_pointsForm = new FormField(theme, tr("Points"), m_points);
    add(m_pointsForm);
    m_reason = new Field(theme);
    m_reason->setObjectName(u"giveReason"_s);
    m_reason->setMaxLength(500);
    m_reasonForm = new FormField(theme, tr("Reason"), m_reason, tr("Shown in the client’s history"));
    add(m_reasonForm);
    page().body()->addStretch(1);
    saveButton().setObjectName(u"saveGive"_s);
}

models::Status GivePointsForm::start(const Uuid& clientId, Mode mode)
{
    const storage::Reader reader = m_commands.store().reader();
    TD_ASSIGN(const Practice practice, readPractice(reader));
    if (!m_client) {
        m_client = new calendar::ClientField(theme(), m_commands.store(), practice.profile.id);
        m_client->setObjectName(u"giveClient"_s);
        m_client->setCreates(false);
        m_clientForm = new FormField(theme(), tr("Client"), m_client);
        m_clientPlace->layout()->addWidget(m_clientForm);
        m_draft = new FormDraft(this, u"points"_s, m_memory);
        keepChoice(*m_draft, *m_client);
        connect(this, &FormPage::thrownAway, m_draft, &FormDraft::end);
    }
    m_draft->keepNow();
    m_mode = mode;
    if (clientId.isNull()) {
        m_client->clearChoice();
    } else {
        TD_ASSIGN(const auto user, reader.get<models::User>(clientId));
        m_client->choose({clientId, fullName(user.firstName, user.lastName), {}});
    }
    m_points->setNumber(std::nullopt);
    m_reason->clear();
    const QString title = mode == Mode::Give     ? tr("Give points")
                          : mode == Mode::Redeem ? tr("Redeem points")
                                                 : tr("Take points back");
    heading().setTitle(title);
    saveButton().setText(mode == Mode::TakeBack ? tr("Take back") : mode == Mode::Redeem ? tr("Redeem") : title);
    m_draft->open({{}, title, u"loyalty_points"_s, clientId, QString::number(int(mode)), {}});
    for (FormField* field : {m_clientForm, m_pointsForm, m_reasonForm})
        field->setProblem({});
    return {};
}

void GivePointsForm::focusFirst()
{
    (m_client && !m_client->choice() ? static_cast<QWidget*>(m_client) : m_points)->setFocus(Qt::TabFocusReason);
}

void GivePointsForm::save()
{
    const auto client = m_client->choice();
    const auto points = m_points->number();
    const QString reason = m_reason->text().trimmed();
    if (!check({{m_clientForm, client ? QString() : tr("Choose a client from the list")},
                {m_pointsForm, points ? QString() : tr("Enter a whole number from 1 to 1,000,000")},
                {m_reasonForm, reason.isEmpty() ? tr("Enter a reason") : QString()}}))
        return;
    const auto done = m_commands.perform(
        m_mode == Mode::Redeem ? redeemPoints(client->id, *points, reason)
                               : ui::givePoints(client->id, m_mode == Mode::TakeBack ? -*points : *points, reason));
    if (!done) {
        // What does not fit the balance is told at the number.
        if (done.error().code == models::ErrorCode::InvalidState || done.error().code == models::ErrorCode::Invalid)
            check({{m_pointsForm, sentence(done.error().message)}});
        else
            Q_EMIT failed(done.error());
        return;
    }
    m_draft->end();
    switch (m_mode) {
    case Mode::Give:
        return Q_EMIT saved(client->id, tr("Gave %Ln point(s)", nullptr, *points));
    case Mode::TakeBack:
        return Q_EMIT saved(client->id, tr("Took %Ln point(s) back", nullptr, *points));
    case Mode::Redeem:
        return Q_EMIT saved(client->id, tr("Redeemed %Ln point(s)", nullptr, *points));
    }
}

} // namespace ui
