// The form's fields, checks and the act.
#include "ui/loyalty/give_points_form.h"

#include "ui/core/calendar/client_choices.h"
#include "ui/core/plans/loyalty.h"
#include "ui/core/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/layouts.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

GivePointsForm::GivePointsForm(Theme& theme, Commands& commands, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_commands(commands), m_names(new QStringListModel(this))
{
    auto* page = new PanelPage(theme);
    columnLayout(this, 0)->addWidget(page);
    m_heading = new PanelHeading(theme, {});
    connect(m_heading->close(), &QPushButton::clicked, this, &GivePointsForm::cancelled);
    m_client = new Field(theme, tr("Type a name"));
    m_client->setObjectName(u"giveClient"_s);
    m_points = new Field(theme);
    m_points->setObjectName(u"givePoints"_s);
    m_reason = new Field(theme);
    m_reason->setObjectName(u"giveReason"_s);
    m_clientForm = new FormField(theme, tr("Client"), m_client);
    m_pointsForm = new FormField(theme, tr("Points"), m_points);
    m_reasonForm = new FormField(theme, tr("Reason"), m_reason, tr("It stands in the client's points"));
    page->body()->addWidget(m_heading);
    for (FormField* field : {m_clientForm, m_pointsForm, m_reasonForm}) {
        page->body()->addSpacing(16);
        page->body()->addWidget(field);
    }
    page->body()->addStretch(1);
    m_save = new Button(theme, {}, Button::Kind::Primary);
    m_save->setObjectName(u"saveGive"_s);
    auto* cancel = new Button(theme, tr("Cancel"));
    page->setActions({m_save, cancel});
    connect(m_save, &QPushButton::clicked, this, &GivePointsForm::save);
    connect(cancel, &QPushButton::clicked, this, &GivePointsForm::cancelled);

    auto* completer = new QCompleter(m_names, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_client->setCompleter(completer);
    connect(m_client, &QLineEdit::textEdited, this, &GivePointsForm::findClients);
    connect(completer, QOverload<const QModelIndex&>::of(&QCompleter::activated), this, [this](const QModelIndex& index) {
        if (size_t(index.row()) < m_found.size())
            m_clientId = m_found[size_t(index.row())];
        m_points->setFocus(Qt::TabFocusReason);
    });
}

void GivePointsForm::start(const Uuid& clientId, const QString& name, bool takeBack)
{
    m_takeBack = takeBack;
    m_clientId = clientId;
    m_client->setText(name);
    m_points->clear();
    m_reason->clear();
    m_heading->setTitle(takeBack ? tr("Take points back") : tr("Give points"));
    m_save->setText(takeBack ? tr("Take back") : tr("Give points"));
    for (FormField* field : {m_clientForm, m_pointsForm, m_reasonForm})
        field->setProblem({});
}

void GivePointsForm::focusFirst()
{
    (m_clientId.isNull() ? m_client : m_points)->setFocus(Qt::TabFocusReason);
}

void GivePointsForm::findClients(const QString& typed)
{
    m_clientId = {};
    m_found.clear();
    QStringList names;
    const storage::Reader reader = m_commands.store().reader();
    const auto people = [&]() -> models::Result<std::vector<calendar::ClientChoice>> {
        TD_ASSIGN(const Practice practice, readPractice(reader));
        return calendar::findClients(reader, practice.profile.id, typed);
    }();
    if (!people) {
        Q_EMIT failed(people.error());
        return;
    }
    for (const calendar::ClientChoice& person : *people) {
        m_found.push_back(person.id);
        names << person.name;
    }
    m_names->setStringList(names);
    // A name typed in full is a choice, too.
    const qsizetype exact = names.indexOf(typed.simplified(), 0);
    if (exact >= 0 && names.count(names[exact]) == 1)
        m_clientId = m_found[size_t(exact)];
}

void GivePointsForm::save()
{
    bool isNumber = false;
    const qint64 points = m_points->text().trimmed().toLongLong(&isNumber);
    const bool fits = isNumber && points >= 1 && points <= 1'000'000;
    m_clientForm->setProblem(m_clientId.isNull() ? tr("Choose a client from the list") : QString());
    m_pointsForm->setProblem(fits ? QString() : tr("Enter a whole number from 1 to 1,000,000"));
    m_reasonForm->setProblem(m_reason->text().trimmed().isEmpty() ? tr("Enter a reason") : QString());
    for (const auto& [form, field] : {std::pair{m_clientForm, m_client}, std::pair{m_pointsForm, m_points}, std::pair{m_reasonForm, m_reason}}) {
        if (!form->problem().isEmpty()) {
            field->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    const auto done = m_commands.perform(ui::givePoints(m_clientId, m_takeBack ? -points : points, m_reason->text()));
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    const QString shown = QLocale().toString(points);
    if (points == 1)
        Q_EMIT saved(m_clientId, m_takeBack ? tr("Took 1 point back") : tr("Gave 1 point"));
    else
        Q_EMIT saved(m_clientId, m_takeBack ? tr("Took %1 points back").arg(shown) : tr("Gave %1 points").arg(shown));
}

void GivePointsForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
