// The form's fields, checks and saving.
#include "ui/clients/client_form.h"

#include "ui/core/plans/client_plans.h"
#include "ui/core/text_input.h"
#include "ui/core/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/layouts.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ui
{

ClientForm::ClientForm(Theme& theme, Commands& commands, const QLocale& locale, QWidget* parent)
    : FormPage(theme, parent), m_commands(commands), m_locale(locale)
{
    setObjectName(u"clientForm"_s);
    const auto make = [&](Field*& field, const QString& name, const QString& label, const QString& hint = {}) {
        field = new Field(theme);
        field->setObjectName(name);
        return new FormField(theme, label, field, hint);
    };
    auto* names = new QWidget;
    auto* row = rowLayout(names, 12);
    m_firstForm = make(m_first, u"clientFirst"_s, tr("First name"));
    row->addWidget(m_firstForm, 1);
    row->addWidget(make(m_last, u"clientLast"_s, tr("Last name")), 1);
    add(names);
    m_emailForm = make(m_email, u"clientEmail"_s, tr("Mail"), tr("optional"));
    add(m_emailForm);
    add(make(m_phone, u"clientPhone"_s, tr("Phone"), tr("optional")));
    add(make(m_goals, u"clientGoals"_s, tr("Goal"), tr("optional")));
    add(make(m_tags, u"clientTags"_s, tr("Tags"), tr("optional, with commas between them")));
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(u"clientNotes"_s);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(96);
    add(new FormField(theme, tr("Notes"), m_notes, tr("Only you see them")));
    saveButton().setText(tr("Add client"));
    saveButton().setObjectName(u"clientSave"_s);
    for (Field* field : {m_first, m_last, m_email, m_phone, m_goals, m_tags})
        connect(field, &QLineEdit::returnPressed, this, &ClientForm::save);
    connect(m_email, &QLineEdit::editingFinished, this, [this] { m_emailForm->setProblem(mailProblem()); });
    m_saved = state();
}

QStringList ClientForm::state() const
{
    return {m_first->text(), m_last->text(), m_email->text(),       m_phone->text(),
            m_goals->text(), m_tags->text(), m_notes->toPlainText()};
}

bool ClientForm::isDirty() const
{
    return state() != m_saved;
}

void ClientForm::focusFirst()
{
    m_first->setFocus(Qt::ShortcutFocusReason);
    m_first->selectAll();
}

void ClientForm::startNew(const QString& name)
{
    m_editing = {};
    heading().setTitle(tr("New client"));
    saveButton().setText(tr("Add client"));
    for (Field* field : {m_first, m_last, m_email, m_phone, m_goals, m_tags})
        field->clear();
    m_notes->clear();
    m_firstForm->setProblem({});
    m_emailForm->setProblem({});
    m_saved = state();
    const QString typed = name.simplified();
    const qsizetype gap = typed.lastIndexOf(u' ');
    m_first->setText(gap < 0 ? typed : typed.left(gap));
    m_last->setText(gap < 0 ? QString() : typed.mid(gap + 1));
}

void ClientForm::startEdit(const ClientFile& file)
{
    m_editing = file.user.id;
    heading().setTitle(fullName(file.user.firstName, file.user.lastName));
    saveButton().setText(tr("Save changes"));
    m_first->setText(file.user.firstName);
    m_last->setText(file.user.lastName);
    m_email->setText(file.user.email.value_or(QString()));
    m_phone->setText(file.user.phone.value_or(QString()));
    m_goals->setText(file.profile ? file.profile->fitnessGoals.value_or(QString()) : QString());
    m_tags->setText(file.tags.join(u", "_s));
    m_notes->setPlainText(file.roster.notes.value_or(QString()));
    m_firstForm->setProblem({});
    m_emailForm->setProblem({});
    m_saved = state();
}

QString ClientForm::mailProblem() const
{
    const QString mail = m_email->text().trimmed();
    return mail.isEmpty() || isMailLike(mail) ? QString() : tr("Enter an address with @, or leave it empty.");
}

bool ClientForm::check()
{
    m_firstForm->setProblem(m_first->text().trimmed().isEmpty() ? tr("Enter a first name.") : QString());
    m_emailForm->setProblem(mailProblem());
    if (!m_firstForm->problem().isEmpty())
        m_first->setFocus(Qt::ShortcutFocusReason);
    else if (!m_emailForm->problem().isEmpty())
        m_email->setFocus(Qt::ShortcutFocusReason);
    else
        return true;
    return false;
}

void ClientForm::save()
{
    if (!check())
        return;
    const auto edit = [](const QString& text) -> plans::Edit<QString> {
        const QString trimmed = text.trimmed();
        return trimmed.isEmpty() ? std::optional<QString>{} : std::optional<QString>{trimmed};
    };
    plans::ClientDetails details;
    details.firstName = edit(m_first->text());
    // Some people have one name.
    details.lastName = std::optional<QString>(m_last->text().trimmed());
    details.email = edit(m_email->text());
    details.phone = edit(m_phone->text());
    details.fitnessGoals = edit(m_goals->text());
    details.notes = edit(m_notes->toPlainText());
    QStringList tags;
    for (const QString& tag : m_tags->text().split(u',', Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            tags.append(tag.trimmed());
    }
    details.tags = tags;
    const bool isNew = m_editing.isNull();
    const auto done =
        m_commands.perform(isNew ? plans::addClient(details) : plans::updateClient(m_editing.toString(), details));
    if (!done) {
        if (done.error().code == models::ErrorCode::Duplicate)
            m_emailForm->setProblem(tr("A client with this address is on your list."));
        else
            Q_EMIT failed(done.error());
        return;
    }
    m_saved = state();
    Q_EMIT saved(isNew ? done->id : m_editing, isNew);
}

} // namespace ui
