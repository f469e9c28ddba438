// The form's fields, checks and saving.
#include "ui/clients/client_form.h"

#include "ui/core/plans/client_plans.h"
#include "ui/core/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/layouts.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ui
{

ClientForm::ClientForm(Theme& theme, Commands& commands, const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_commands(commands), m_locale(locale)
{
    setObjectName(u"clientForm"_s);
    m_page = new PanelPage(theme);
    columnLayout(this, 0)->addWidget(m_page);
    m_heading = new PanelHeading(theme, {});
    connect(m_heading->close(), &QPushButton::clicked, this, &ClientForm::cancelled);
    QVBoxLayout* body = m_page->body();
    body->addWidget(m_heading);
    body->addSpacing(12);
    const auto add = [&](Field*& field, const QString& name, const QString& label, const QString& hint = {}) {
        field = new Field(theme);
        field->setObjectName(name);
        auto* form = new FormField(theme, label, field, hint);
        return form;
    };
    auto* names = rowLayout(nullptr, 12);
    m_firstForm = add(m_first, u"clientFirst"_s, tr("First name"));
    names->addWidget(m_firstForm, 1);
    names->addWidget(add(m_last, u"clientLast"_s, tr("Last name")), 1);
    body->addLayout(names);
    body->addSpacing(12);
    m_emailForm = add(m_email, u"clientEmail"_s, tr("Mail"), tr("optional"));
    body->addWidget(m_emailForm);
    body->addSpacing(12);
    body->addWidget(add(m_phone, u"clientPhone"_s, tr("Phone"), tr("optional")));
    body->addSpacing(12);
    body->addWidget(add(m_goals, u"clientGoals"_s, tr("Goal"), tr("optional")));
    body->addSpacing(12);
    body->addWidget(add(m_tags, u"clientTags"_s, tr("Tags"), tr("optional, with commas between them")));
    body->addSpacing(12);
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(u"clientNotes"_s);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(96);
    body->addWidget(new FormField(theme, tr("Notes"), m_notes, tr("Only you see them")));
    auto* cancel = new Button(theme, tr("Cancel"));
    m_save = new Button(theme, tr("Add client"), Button::Kind::Primary);
    m_save->setObjectName(u"clientSave"_s);
    m_page->setActions({cancel, m_save});
    connect(cancel, &QPushButton::clicked, this, &ClientForm::cancelled);
    connect(m_save, &QPushButton::clicked, this, &ClientForm::save);
    for (Field* field : {m_first, m_last, m_email, m_phone, m_goals, m_tags})
        connect(field, &QLineEdit::returnPressed, this, &ClientForm::save);
    connect(m_email, &QLineEdit::editingFinished, this, [this] {
        const QString mail = m_email->text().trimmed();
        m_emailForm->setProblem(
            mail.isEmpty() || mail.contains(u'@') ? QString() : tr("Enter an address with @, or leave it empty."));
    });
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
    m_heading->setTitle(tr("New client"));
    m_save->setText(tr("Add client"));
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
    m_heading->setTitle(fullName(file.user.firstName, file.user.lastName));
    m_save->setText(tr("Save changes"));
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

bool ClientForm::check()
{
    m_firstForm->setProblem(m_first->text().trimmed().isEmpty() ? tr("Enter a first name.") : QString());
    const QString mail = m_email->text().trimmed();
    m_emailForm->setProblem(mail.isEmpty() || mail.contains(u'@') ? QString()
                                                                  : tr("Enter an address with @, or leave it empty."));
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

void ClientForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               (event->modifiers() & Qt::ControlModifier)) {
        save();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui
