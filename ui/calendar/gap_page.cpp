// The ranked list.
#include "ui/calendar/gap_page.h"

#include "ui/core/gap_suggestions.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/kit/layouts.h"

#include <QComboBox>
#include <QKeyEvent>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui::calendar
{

namespace
{

QString reasonWords(const models::GapReason& reason, const QLocale& locale)
{
    using Kind = models::GapReason::Kind;
    switch (reason.kind) {
    case Kind::Waiting:
        return GapPage::tr("waits for a seat");
    case Kind::Expiring:
        return GapPage::tr("%Ln session(s) end %1", "how many, when", reason.number)
            .arg(reason.days == 0   ? GapPage::tr("today")
                 : reason.days == 1 ? GapPage::tr("tomorrow")
                                    : GapPage::tr("in %1 days").arg(locale.toString(reason.days)));
    case Kind::BehindPace:
        return GapPage::tr("behind, needs %1 a week").arg(locale.toString(reason.number / 10.0, 'f', 1));
    case Kind::UsualTime:
        return GapPage::tr("often here at this time (%Ln×)", nullptr, reason.number);
    case Kind::LongAway:
        break;
    }
    return GapPage::tr("last here %Ln day(s) ago", nullptr, reason.number);
}

} // namespace

GapPage::GapPage(Theme& theme, Commands& commands, CalendarModel& model, TimeText times, QWidget* parent)
    : PanelPage(theme, parent), m_theme(theme), m_commands(commands), m_model(model), m_times(std::move(times))
{
    setObjectName(u"calendar.gap"_s);
    m_heading = new PanelHeading(theme, tr("Fill the gap"));
    m_heading->close()->setObjectName(u"gap.close"_s);
    connect(m_heading->close(), &QPushButton::clicked, this, &GapPage::closeRequested);
    body()->addWidget(m_heading);
    m_when = new Text(theme, {}, Type::Body, &Tokens::text2);
    m_when->setObjectName(u"gap.when"_s);
    body()->addWidget(m_when);
    body()->addSpacing(12);
    m_service = new QComboBox;
    m_service->setObjectName(u"gap.service"_s);
    body()->addWidget(new FormField(theme, tr("For"), m_service));
    body()->addSpacing(12);
    m_list = new QWidget;
    columnLayout(m_list, 0);
    body()->addWidget(m_list);
    body()->addStretch();
    connect(m_service, &QComboBox::currentIndexChanged, this, &GapPage::rank);
}

Uuid GapPage::serviceId() const
{
    return Uuid::fromString(m_service->currentData().toString()).value_or(Uuid());
}

void GapPage::open(const Stretch& slot)
{
    m_slot = slot;
    const QString kept = m_service->currentData().toString();
    {
        const QSignalBlocker quiet(m_service);
        m_service->clear();
        m_service->addItem(tr("Any service"), QString());
        for (const Service& service : m_model.services())
            if (service.active)
                m_service->addItem(service.name, service.id.toString());
        m_service->setCurrentIndex(std::max(0, m_service->findData(kept)));
    }
    m_when->setText(
        tr("%1, from %2", "date, time")
            .arg(m_times.date(m_times.zone().dateOf(slot.start), m_model.today()), m_times.clock(slot.start)));
    setAccessibleName(tr("Fill the gap, %1").arg(m_when->text()));
    rank();
    if (auto* first = qobject_cast<PanelRow*>(m_list->layout()->itemAt(0)->widget()))
        first->setFocus(Qt::OtherFocusReason);
    else
        m_service->setFocus(Qt::OtherFocusReason);
}

void GapPage::rank()
{
    emptyLayout(m_list->layout());
    std::vector<models::GapSuggestion> ranked;
    const Uuid service = serviceId();
    const auto read = m_commands.preview([&](const Planning& planning) -> models::Result<Act> {
        TD_ASSIGN(ranked, suggestForGap(planning, {m_slot.start, m_slot.end},
                                        service.isNull() ? std::nullopt : std::optional(service), 12));
        return Act{};
    });
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    if (ranked.empty()) {
        m_list->layout()->addWidget(
            new EmptyState(m_theme, u"users"_s, tr("Nobody stands out"),
                           tr("No client has sessions that end, is behind, waits, or usually comes at this time.")));
        return;
    }
    for (const models::GapSuggestion& one : ranked) {
        QStringList reasons;
        for (const models::GapReason& reason : one.reasons)
            reasons.append(reasonWords(reason, m_times.locale()));
        auto* row = new PanelRow(m_theme, one.name);
        row->setObjectName(u"gap.client"_s);
        row->text()->setElided(true);
        row->setClickable(true);
        row->setAccessibleName(tr("Book %1: %2", "client, reasons").arg(one.name, reasons.join(u", "_s)));
        auto* message =
            Button::iconOnly(m_theme, u"message-square"_s, tr("Write to %1").arg(one.name), Button::Kind::Quiet, 16);
        message->setCompact(true);
        row->addAtEnd(message);
        const Uuid client = one.clientId;
        connect(row, &QAbstractButton::clicked, this,
                [this, client] { Q_EMIT bookRequested(client, serviceId(), m_slot); });
        connect(message, &QPushButton::clicked, this, [this, client] {
            Q_EMIT openRequested({u"message"_s, client, u"free_slot:"_s + m_slot.start.toString()});
        });
        QString sentence = reasons.join(u", "_s);
        sentence[0] = sentence[0].toUpper();
        row->setDetail(sentence);
        m_list->layout()->addWidget(row);
    }
}

void GapPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else
        PanelPage::keyPressEvent(event);
}

} // namespace ui::calendar
