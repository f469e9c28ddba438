// Facts and two doors into the settings: a mail address is not saved while it is typed.
#include "ui/profile/account_section.h"

#include "ui/core/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/layouts.h"

using namespace Qt::StringLiterals;

namespace ui
{

AccountSection::AccountSection(Theme& theme, QWidget* parent) : QWidget(parent), m_facts(new FactList(theme))
{
    setObjectName(u"accountSection"_s);
    auto* column = columnLayout(this, 0);
    column->addWidget(new Text(theme, tr("Account"), Type::Panel));
    column->addSpacing(12);
    column->addWidget(m_facts);
    column->addSpacing(12);
    auto* doors = new FlowLayout(8);
    const auto door = [&](const QString& words, const QString& icon, const QString& section) {
        auto* button = new Button(theme, words, Button::Kind::Default, icon);
        button->setCompact(true);
        connect(button, &QPushButton::clicked, this, [this, section] { Q_EMIT settingsRequested(section); });
        doors->addWidget(button);
    };
    door(tr("Change name or mail"), u"pencil"_s, u"general"_s);
    door(tr("Sign-in and sync"), u"refresh-cw"_s, u"sync"_s);
    column->addLayout(doors);
}

void AccountSection::show(const Practice& practice)
{
    m_facts->clear();
    m_facts->add(tr("Name"), fullName(practice.trainer.firstName, practice.trainer.lastName));
    m_facts->add(tr("Mail"), practice.trainer.email.value_or(u"–"_s));
    m_facts->add(tr("Time zone"), practice.settings.timeZone);
    m_facts->add(tr("Currency"), practice.settings.currency);
}

} // namespace ui
