// The fields of settling and their preview.
#include "ui/calendar/settle_page.h"

#include "models/rules/cancellation.h"
#include "ui/acts/consequence_list.h"
#include "ui/calendar/block_words.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/form_draft.h"
#include "ui/kit/layouts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>

using namespace Qt::StringLiterals;
using models::CancelledBy;

namespace ui::calendar
{

namespace
{
/// The hint of a draft: the kind of settling, and whether all people of a group were meant.
constexpr QLatin1StringView kNoShow = "no_show"_L1;
constexpr QLatin1StringView kCancel = "cancel"_L1;
constexpr QLatin1StringView kOfAll = " all"_L1;
} // namespace

SettlePage::SettlePage(Theme& theme, CalendarModel& model, CalendarActions& actions, TimeText times, QSettings* memory,
                       QWidget* parent)
    : PanelPage(theme, parent), m_theme(theme), m_model(model), m_actions(actions), m_times(std::move(times))
{
    setObjectName(u"calendar.settle"_s);
    m_heading = new PanelHeading(theme, {});
    m_heading->close()->setObjectName(u"settle.close"_s);
    connect(m_heading->close(), &QPushButton::clicked, this, &SettlePage::finished);
    body()->addWidget(m_heading);
    m_session = new Text(theme, {}, Type::Body, &Tokens::text2);
    m_session->setWordWrap(true);
    body()->addWidget(m_session);
    body()->addSpacing(16);
    auto* fields = columnLayout(nullptr, 12);
    m_who = new ChoiceBar(theme, ChoiceBar::Look::ViewSwitch,
                          {tr("Client"), tr("You", "the trainer cancelled"), tr("Neither")});
    m_who->setObjectName(u"settle.who"_s);
    m_who->setStretched(true);
    m_whoField = new FormField(theme, tr("Who cancelled"), m_who, tr("Neither: weather, illness, a closed room."));
    fields->addWidget(m_whoField);
    m_scope = new QComboBox;
    m_scope->setObjectName(u"settle.scope"_s);
    m_scope->addItems(
        {tr("This session"), tr("This and later ones, and stop the series"), tr("All to come, and stop the series")});
    m_scopeField = new FormField(theme, tr("Which sessions"), m_scope);
    fields->addWidget(m_scopeField);
    m_reason = new Field(theme);
    m_reason->setObjectName(u"settle.reason"_s);
    m_reason->setMaxLength(500);
    m_reasonField = new FormField(theme, tr("Reason"), m_reason, tr("optional"));
    fields->addWidget(m_reasonField);
    m_waive = new QCheckBox(tr("Waive it this time"));
    m_waive->setObjectName(u"settle.waive"_s);
    m_waive->setToolTip(tr("The session goes back and no fee is due. It is counted for this client."));
    fields->addWidget(m_waive);
    body()->addLayout(fields);
    body()->addSpacing(24);
    body()->addWidget(new SectionHeading(theme, tr("What follows")));
    body()->addSpacing(8);
    m_notice = new Text(theme, {}, Type::Body, &Tokens::text);
    m_notice->setObjectName(u"settle.notice"_s);
    m_notice->setWordWrap(true);
    body()->addWidget(m_notice);
    body()->addSpacing(8);
    m_consequences = new ConsequenceList(theme);
    body()->addWidget(m_consequences);
    body()->addStretch();
    m_keep = new Button(theme, tr("Keep it"));
    m_keep->setObjectName(u"settle.keep"_s);
    m_settle = new Button(theme, {}, Button::Kind::Danger);
    m_settle->setObjectName(u"settle.confirm"_s);
    setActions({m_keep, m_settle});
    connect(m_keep, &QPushButton::clicked, this, &SettlePage::leave);
    connect(m_settle, &QPushButton::clicked, this, &SettlePage::settle);
    connect(m_who, &ChoiceBar::chosen, this, &SettlePage::review);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &SettlePage::review);
    connect(m_reason, &QLineEdit::textChanged, this, &SettlePage::review);
    connect(m_waive, &QCheckBox::toggled, this, [this](bool on) {
        review();
        if (on && m_reason->text().trimmed().isEmpty())
            m_reason->setFocus(Qt::OtherFocusReason);
    });
    m_draft = new FormDraft(this, u"settle"_s, memory);
}

void SettlePage::setPrivate(bool hidden)
{
    m_private = hidden;
    review();
}

void SettlePage::start(const Block& block, const Settling& settling)
{
    m_draft->keepNow();
    m_filling = true;
    m_block = block;
    m_kind = settling.kind;
    const bool cancels = m_kind == Settling::Kind::Cancel;
    const QString title = !cancels                  ? tr("No-show")
                          : block.people.size() > 1 ? tr("Cancel session")
                                                    : tr("Cancel booking");
    m_heading->setTitle(title);
    setAccessibleName(title);
    const QString who = block.people.size() == 1 ? fullName(block.people.front()) : blockTitle(block);
    m_session->setText(tr("%1, %2, %3", "client, date, times")
                           .arg(who, m_times.date(m_times.zone().dateOf(block.start()), m_model.today()),
                                // A range of times is not parted at the end of a line.
                                rangeWords(block, m_times).replace(u"–"_s, u"–\u2060"_s)));
    m_whoField->setVisible(cancels);
    m_who->setCurrent(int(settling.by));
    m_scopeField->setVisible(cancels && m_actions.isOfSeries(block));
    m_scope->setCurrentIndex(int(settling.scope));
    m_reason->setText(settling.reason);
    m_reasonField->setProblem({});
    m_waive->setChecked(settling.waive);
    m_settle->setText(cancels ? title : tr("Mark as no-show"));
    m_draft->open({{},
                   title,
                   u"bookings"_s,
                   block.people.front().id,
                   (cancels ? kCancel : kNoShow) % (block.people.size() > 1 ? kOfAll : QLatin1StringView()),
                   {}});
    m_filling = false;
    review();
    if (cancels)
        m_who->part(m_who->current())->setFocus(Qt::OtherFocusReason);
    else
        m_reason->setFocus(Qt::OtherFocusReason);
}

Settling::Kind SettlePage::kindOf(const QString& draftHint)
{
    return draftHint.startsWith(kNoShow) ? Settling::Kind::NoShow : Settling::Kind::Cancel;
}

bool SettlePage::isOfAll(const QString& draftHint)
{
    return draftHint.endsWith(kOfAll);
}

void SettlePage::leave()
{
    m_draft->end();
    Q_EMIT finished();
}

Settling SettlePage::chosen() const
{
    return {m_kind, CancelledBy(m_who->current()),
            m_scopeField->isVisibleTo(this) ? plans::Scope(m_scope->currentIndex()) : plans::Scope::This,
            m_reason->text().trimmed(), m_waive->isVisibleTo(this) && m_waive->isChecked()};
}

QString SettlePage::noticeWords() const
{
    if (m_kind != Settling::Kind::Cancel)
        return tr("The client did not come.");
    if (m_who->current() != int(CancelledBy::Client))
        return tr("The session goes back and no fee is due.");
    const models::UtcTime limit = models::noticeLimit(m_block.start(), m_model.policy(), m_times.zone());
    const QString when = tr("%1, %2", "date, time")
                             .arg(m_times.date(m_times.zone().dateOf(limit), m_model.today()), m_times.clock(limit));
    return m_model.now() > limit ? tr("This is late: until %1 it would have been on time.").arg(when)
                                 : tr("This is on time: the limit is %1.").arg(when);
}

void SettlePage::review()
{
    if (m_filling || m_block.people.empty())
        return;
    const bool cancels = m_kind == Settling::Kind::Cancel;
    const bool late =
        !cancels || (m_who->current() == int(CancelledBy::Client) &&
                     m_model.now() > models::noticeLimit(m_block.start(), m_model.policy(), m_times.zone()));
    m_waive->setVisible(late);
    m_notice->setText(noticeWords());
    Settling wanted = chosen();
    m_reasonField->setHint(wanted.waive ? tr("needed for waiving") : tr("optional"));
    if (wanted.waive && wanted.reason.isEmpty())
        wanted.reason = u"-"_s; // what follows is shown while the reason is being typed
    const Plan plan = m_actions.settlePlan(m_block, wanted);
    const Wording wording(m_times, m_model.practice().settings.currency);
    if (plan)
        m_settle->setEnabled(m_consequences->preview(m_actions.commands(), plan, wording, m_private));
    else
        m_consequences->show({}, tr("Nobody in this session is in a state that allows it."));
    if (!plan)
        m_settle->setEnabled(false);
}

void SettlePage::settle()
{
    const Settling wanted = chosen();
    const bool missing = wanted.waive && wanted.reason.isEmpty();
    m_reasonField->setProblem(missing ? tr("Enter why it is waived.") : QString());
    if (missing) {
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_settle->isEnabled() && m_actions.settle(m_block, wanted))
        leave();
}

void SettlePage::keyPressEvent(QKeyEvent* event)
{
    // What was typed stays to be gone on with.
    if (event->key() == Qt::Key_Escape)
        Q_EMIT finished();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
             event->modifiers() & Qt::ControlModifier)
        settle();
    else
        PanelPage::keyPressEvent(event);
}

} // namespace ui::calendar
