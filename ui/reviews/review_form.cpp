// The fields of a review.
#include "ui/reviews/review_form.h"

#include "ui/calendar/client_field.h"
#include "ui/core/plans/reviews.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/form_draft.h"
#include "ui/kit/layouts.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui
{

ReviewForm::ReviewForm(Theme& theme, Commands& commands, QSettings* memory, QWidget* parent)
    : FormPage(theme, parent), m_commands(commands), m_memory(memory)
{
    setObjectName(u"reviewForm"_s);
    heading().setTitle(tr("Add words"));
    auto* about = new Text(
        theme,
        tr("Words a client said or wrote to you elsewhere. They stay private: a review is public only when the client writes it."),
        Type::Body, &Tokens::text2);
    about->setWordWrap(true);
    add(about, 4);
    m_clientPlace = new QWidget;
    columnLayout(m_clientPlace, 0);
    add(m_clientPlace);
    m_session = new QComboBox;
    m_session->setObjectName(u"reviewSession"_s);
    m_sessionField = new FormField(theme, tr("Session"), m_session, tr("Completed ones without a review."));
    add(m_sessionField);
    m_rating = new ChoiceBar(theme, ChoiceBar::Look::ViewSwitch, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
    m_rating->setObjectName(u"reviewRating"_s);
    m_rating->setStretched(true);
    m_rating->setCurrent(4);
    for (int i = 0; i < m_rating->count(); ++i)
        m_rating->part(i)->setAccessibleName(tr("%Ln star(s)", nullptr, i + 1));
    add(new FormField(theme, tr("Stars"), m_rating));
    m_words = new QPlainTextEdit;
    m_words->setObjectName(u"reviewWords"_s);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(140);
    add(new FormField(theme, tr("Words"), m_words, tr("optional")));
    page().body()->addStretch(1);
    saveButton().setText(tr("Add review"));
    saveButton().setObjectName(u"reviewSave"_s);
}

void ReviewForm::start(const Practice& practice, const Wording& wording)
{
    m_wording = wording;
    if (!m_client) {
        m_client = new calendar::ClientField(theme(), m_commands.store(), practice.profile.id);
        m_client->setObjectName(u"reviewClient"_s);
        m_client->setCreates(false);
        m_clientField = new FormField(theme(), tr("Client"), m_client);
        m_clientPlace->layout()->addWidget(m_clientField);
        connect(m_client, &calendar::ClientField::chosen, this, &ReviewForm::fillSessions);
        m_draft = new FormDraft(this, u"review"_s, m_memory);
        keepChoice(*m_draft, *m_client);
    }
    fillSessions();
    m_draft->open({{}, tr("Add words"), u"reviews"_s, {}, {}, {}}, true);
    m_client->setFocus(Qt::OtherFocusReason);
}

void ReviewForm::fillSessions()
{
    const QString kept = m_session->currentData().toString();
    m_session->clear();
    const auto client = m_client->choice();
    if (!client)
        return;
    const auto read = m_commands.store().reader().each(
        u"SELECT b.id, b.start_time, s.name FROM bookings b JOIN trainer_services s ON s.id = b.service_id WHERE b.client_id = ? AND "
        "b.status = 'completed' AND NOT EXISTS (SELECT 1 FROM reviews r WHERE r.booking_id = b.id) ORDER BY b.start_time DESC LIMIT 50"_s,
        {client->id.toString()}, [this](const QSqlQuery& row) -> models::Status {
            if (const auto start = models::UtcTime::fromString(row.value(1).toString()))
                m_session->addItem(
                    tr("%1, %2", "time, service")
                        .arg(m_wording->dayAndTime(*start, m_commands.store().now()), row.value(2).toString()),
                    row.value(0).toString());
            return {};
        });
    if (!read)
        Q_EMIT failed(read.error());
    m_session->setCurrentIndex(std::max(0, m_session->findData(kept)));
    m_sessionField->setProblem(m_session->count() == 0 ? tr("This client has no completed session without a review.")
                                                       : QString());
}

void ReviewForm::save()
{
    const auto client = m_client->choice();
    const auto booking = Uuid::fromString(m_session->currentData().toString());
    if (!check({{m_clientField, client ? QString() : tr("Choose a client from the list.")},
                {m_sessionField,
                 !client || booking ? QString() : tr("This client has no completed session without a review.")}}))
        return;
    const QString words = m_words->toPlainText().trimmed();
    const auto done = m_commands.perform(addReview(*booking, m_rating->current() + 1,
                                                   words.isEmpty() ? std::optional<QString>() : std::optional(words)));
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_client->clearChoice();
    m_words->clear();
    m_session->clear();
    m_draft->end();
    Q_EMIT saved(done->id);
}

} // namespace ui
