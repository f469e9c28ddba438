// Filling, reviewing and saving the card. Its widgets are made in quick_card_layout.cpp.
#include "ui/calendar/quick_card.h"

#include "ui/calendar/block_words.h"
#include "ui/calendar/client_field.h"
#include "ui/calendar/series_dates.h"
#include "ui/core/calendar/clock_lines.h"
#include "ui/core/calendar/price_text.h"
#include "ui/core/calendar/typed_time.h"
#include "ui/core/consequence_words.h"
#include "ui/core/plans/booking_plans.h"
#include "ui/core/sentences.h"
#include "ui/kit/button.h"
#include "ui/kit/layouts.h"
#include "ui/kit/panel.h"
#include "ui/packages/hue_mark.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QRadioButton>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::UtcTime;
using models::Uuid;

namespace ui::calendar
{

namespace
{

/// The session on the card is drawn under this id until it is saved.
const Uuid kDraftId = Uuid::timeOrdered({0}, 0, 1);

} // namespace

const Service* QuickCard::service() const
{
    const QVariant id = m_service->currentData();
    const auto uuid = Uuid::fromString(id.toString());
    return uuid ? m_model.service(*uuid) : nullptr;
}

void QuickCard::fillServices()
{
    const QString kept = m_service->currentData().toString();
    m_service->clear();
    for (const Service& offer : m_model.services()) {
        if (!offer.active && (!m_changed || m_changed->service.id != offer.id))
            continue;
        m_service->addItem(
            hueIcon(m_theme, offer.hue()),
            tr("%1, %2 min", "service, length").arg(offer.name, m_times.locale().toString(offer.duration)),
            offer.id.toString());
    }
    const int index = m_service->findData(kept);
    m_service->setCurrentIndex(std::max(0, index));
}

void QuickCard::reset(const QString& title)
{
    m_filling = true;
    m_changed.reset();
    m_touched = false;
    m_pack.reset();
    m_title->setText(title);
    m_client->clearChoice();
    m_client->setEnabled(true);
    m_service->setEnabled(true);
    m_weekly->setChecked(false);
    m_dates->clear();
    m_dates->hide();
    m_count->setText(m_times.locale().toString(8));
    m_notes->clear();
    m_link->clear();
    m_pending->setChecked(false);
    m_moreLines->hide();
    m_more->show();
    m_payLine->show();
    m_repeatLine->show();
    m_scopeLine->hide();
    m_scope->setCurrentIndex(0);
    m_single->setChecked(true);
    fillServices();
    m_filling = false;
}

void QuickCard::openNew(const Stretch& stretch, bool wholeService)
{
    reset(tr("New booking"));
    m_wholeService = wholeService;
    m_start = stretch.start;
    m_end = wholeService && service() ? m_start.plusMinutes(service()->duration) : stretch.end;
    showTimes();
    show();
    raise();
    m_client->setFocus(Qt::OtherFocusReason);
    review();
}

void QuickCard::openForGroup(const Block& block)
{
    openNew({block.start(), block.end()}, false);
    m_service->setCurrentIndex(m_service->findData(block.service.id.toString()));
    review();
}

void QuickCard::openChange(const Block& block)
{
    reset(tr("Change time"));
    m_changed = block;
    m_filling = true;
    fillServices();
    m_client->choose(
        {block.people.front().clientId, block.isGroup() ? block.service.name : fullName(block.people.front()), {}});
    m_client->setEnabled(false);
    m_service->setCurrentIndex(m_service->findData(block.service.id.toString()));
    m_service->setEnabled(false);
    m_payLine->hide();
    m_repeatLine->hide();
    m_scopeLine->setVisible(m_actions.isOfSeries(block));
    m_more->hide();
    m_wholeService = false;
    m_start = block.start();
    m_end = block.end();
    m_filling = false;
    showTimes();
    show();
    raise();
    m_from->setFocus(Qt::OtherFocusReason);
    m_from->selectAll();
    review();
}

void QuickCard::setClient(const Uuid& id)
{
    const auto user = m_actions.commands().store().reader().find<models::User>(id);
    if (!user || !*user)
        return;
    m_client->choose({id, QString((*user)->firstName + u' ' + (*user)->lastName).simplified(), {}});
    m_service->setFocus(Qt::OtherFocusReason);
}

void QuickCard::setTimes(const TimeText& times)
{
    m_times = times;
    m_dates->setTimes(times);
}

void QuickCard::setService(const Uuid& id)
{
    m_service->setCurrentIndex(std::max(0, m_service->findData(id.toString())));
}

void QuickCard::showSeries()
{
    const auto clients = findClients(m_actions.commands().store().reader(), m_model.practice().profile.id, {}, 1);
    if (clients && !clients->empty())
        m_client->choose(clients->front());
    m_weekly->setChecked(true);
}

void QuickCard::close()
{
    if (!isVisible())
        return;
    hide();
    m_changed.reset();
    Q_EMIT draftChanged({}, {});
    Q_EMIT closed();
}

bool QuickCard::placeBeside(const QRect& block)
{
    fit();
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int rightOf = block.right() + 1 + 8, leftOf = block.left() - 8 - width();
    const auto fitsAcross = [&](int left) { return left >= room.left() && left + width() <= room.right() + 1; };
    const int wanted = mirrored ? leftOf : rightOf, other = mirrored ? rightOf : leftOf;
    const int top =
        std::clamp(block.center().y() - height() / 2, room.top(), std::max(room.top(), room.bottom() + 1 - height()));
    if (fitsAcross(wanted) || fitsAcross(other)) {
        move(fitsAcross(wanted) ? wanted : other, top);
        return true;
    }
    const int left =
        std::clamp(block.center().x() - width() / 2, room.left(), std::max(room.left(), room.right() + 1 - width()));
    const int below = block.bottom() + 1 + 8, above = block.top() - 8 - height();
    if (below + height() <= room.bottom() + 1)
        move(left, below);
    else
        move(left, std::max(room.top(), above));
    return below + height() <= room.bottom() + 1 || above >= room.top();
}

void QuickCard::showTimes()
{
    const bool filling = std::exchange(m_filling, true);
    m_date->setText(m_times.date(m_times.zone().dateOf(m_start), m_model.today()));
    m_from->setText(m_times.clock(m_start));
    m_to->setText(m_times.clock(m_end));
    m_date->setProblem(false);
    m_from->setProblem(false);
    m_to->setProblem(false);
    m_filling = filling;
}

void QuickCard::onServiceChosen()
{
    if (m_filling)
        return;
    m_touched = true;
    // Picking a service sets the length; a stretch that was dragged keeps its own.
    if (const Service* offer = service(); offer && m_wholeService)
        m_end = m_start.plusMinutes(offer->duration);
    showTimes();
    review();
}

void QuickCard::onTimesTyped()
{
    if (m_filling)
        return;
    const models::Zone& zone = m_times.zone();
    const QDate today = m_model.today();
    QDate date = zone.dateOf(m_start);
    const models::LocalTime start = zone.toLocal(m_start);
    const qint64 length = m_end.ms - m_start.ms;
    if (m_date->isModified()) {
        const auto typed = typedDate(m_date->text(), today, m_times.locale());
        m_date->setProblem(!typed);
        if (typed)
            date = *typed;
    }
    QTime from = start.time;
    if (m_from->isModified()) {
        if (const auto moment = typedMoment(m_from->text(), today, m_times.locale())) {
            std::tie(date, from) = *moment;
        } else if (const auto typed = typedTime(m_from->text())) {
            from = *typed;
        } else {
            m_from->setProblem(true);
        }
    }
    const bool wrong =
        m_date->hasProblem() || (m_from->isModified() && m_from->hasProblem() && !typedTime(m_from->text()) &&
                                 !typedMoment(m_from->text(), today, m_times.locale()));
    if (wrong) {
        setWarnings(
            {m_date->hasProblem()
                 ? tr("Enter a day like %1, or “tomorrow”.").arg(m_times.locale().toString(today, QLocale::ShortFormat))
                 : tr("Enter a start time like 9 or 17:30.")});
        m_save->setEnabled(false);
        return;
    }
    if (date != start.date || from != start.time)
        m_start = instantOrGapEnd(zone, date, from);
    m_end = m_start.plusMs(length); // the end follows the start
    if (m_to->isModified()) {
        const auto typed = typedTime(m_to->text());
        const UtcTime end = typed ? instantOrGapEnd(zone, date, *typed) : m_start;
        m_to->setProblem(!typed || end <= m_start);
        if (!typed || end <= m_start) {
            setWarnings({tr("Enter an end time after %1.").arg(m_times.clock(m_start))});
            m_save->setEnabled(false);
            return;
        }
        m_end = end;
        m_wholeService = false;
    }
    m_touched = true;
    showTimes();
    review();
}

std::optional<Plan> QuickCard::plan() const
{
    if (m_changed) {
        QStringList ids;
        for (const Session& person : m_changed->people)
            if (person.status == models::BookingStatus::Pending || person.status == models::BookingStatus::Confirmed)
                ids.append(person.id.toString());
        return ids.size() == 1 ? plans::reschedule({ids.front(), m_start, m_end, plans::Scope(m_scope->currentIndex())})
                               : plans::rescheduleTogether(ids, m_start, m_end);
    }
    const Service* offer = service();
    const auto client = m_client->choice();
    if (!offer || !client)
        return {};
    if (m_weekly->isChecked())
        return plans::bookSeries(m_dates->isVisibleTo(this) ? m_dates->chosen() : series(*offer, client->id));
    plans::BookRequest request;
    request.client = client->id.toString();
    request.service = offer->id.toString();
    request.start = m_start;
    request.end = m_end;
    request.status = m_pending->isChecked() ? models::BookingStatus::Pending : models::BookingStatus::Confirmed;
    if (!m_notes->text().trimmed().isEmpty())
        request.notes = m_notes->text().trimmed();
    if (!m_link->text().trimmed().isEmpty())
        request.meetingUrl = m_link->text().trimmed();
    if (m_pack && m_byPack->isChecked())
        request.package = m_pack->id.toString();
    request.paidSingly = m_pack && m_single->isChecked();
    return plans::book(request);
}

std::optional<Block> QuickCard::draft() const
{
    if (m_changed) {
        Block moved = *m_changed;
        for (Session& person : moved.people) {
            person.start = m_start;
            person.end = m_end;
        }
        if (m_start == m_changed->start() && m_end == m_changed->end())
            return {};
        for (Session& person : moved.people)
            person.id = kDraftId;
        return moved;
    }
    const Service* offer = service();
    if (!offer)
        return {};
    Block block;
    block.service = *offer;
    Session person;
    person.id = kDraftId;
    person.serviceId = offer->id;
    person.start = m_start;
    person.end = m_end;
    if (const auto client = m_client->choice()) {
        person.clientId = client->id;
        person.firstName = client->name.section(u' ', 0, -2);
        person.lastName = client->name.section(u' ', -1);
    }
    if (person.firstName.isEmpty())
        person.firstName = tr("New", "on a session that has no client yet");
    if (std::optional<Block> group = joined()) {
        for (Session& other : group->people)
            other.id = kDraftId;
        group->people.push_back(person);
        return group;
    }
    block.people = {person};
    block.status = m_pending->isChecked() ? models::BookingStatus::Pending : models::BookingStatus::Confirmed;
    return block;
}

std::optional<Block> QuickCard::joined() const
{
    const Service* offer = service();
    if (!offer || m_changed)
        return {};
    for (const Block& block : m_model.blocks(m_times.zone().dateOf(m_start))) {
        if (block.isGroup() && block.isActive() && block.service.id == offer->id && block.start() == m_start &&
            block.end() == m_end)
            return block;
    }
    return {};
}

void QuickCard::reviewPay()
{
    const Service* offer = service();
    const auto client = m_client->choice();
    m_pack.reset();
    if (offer && client && !m_changed)
        m_pack = packThatPays(m_actions.commands(), client->id, offer->id, m_start).value_or(std::nullopt);
    m_byPack->setVisible(m_pack.has_value());
    m_client->setSuffix(m_pack ? tr("%1 left", "sessions of a pack").arg(m_times.locale().toString(m_pack->left))
                               : QString());
    if (m_pack) {
        m_byPack->setText(tr("Pack, %1 left after this", "a session is paid by a pack")
                              .arg(m_times.locale().toString(m_pack->freeAfter)));
        if (!m_touched || !m_single->property("chosen").toBool())
            m_byPack->setChecked(true);
    } else {
        m_single->setChecked(true);
    }
    m_single->setText(offer ? priceText(offer->price, m_model.practice().settings.currency, m_times.locale())
                            : QString());
    m_payLine->setVisible(!m_changed && offer && (offer->price.units > 0 || m_pack));
    m_to->setEnabled(!m_weekly->isChecked());
}

void QuickCard::review()
{
    if (m_filling || !isVisible())
        return;
    reviewPay();
    const std::optional<Block> group = joined();
    Q_EMIT draftChanged(draft(), m_changed ? std::optional(m_changed->id())
                                 : group   ? std::optional(group->id())
                                           : std::nullopt);
    const auto client = m_client->choice();
    const bool isIn =
        group && client && std::any_of(group->people.begin(), group->people.end(), [&](const Session& person) {
            return person.clientId == client->id && person.status != models::BookingStatus::Cancelled;
        });
    const std::optional<Plan> wanted = plan();
    m_save->setEnabled(false);
    emptyLayout(m_strip->layout());
    m_strip->hide();
    m_save->setToolTip(wanted ? QString() : tr("Choose a client first"));
    m_dates->setVisible(wanted && m_weekly->isChecked() && !m_changed);
    if (m_dates->isVisibleTo(this)) {
        reviewSeries();
    } else if (wanted) {
        const auto act = m_actions.commands().preview(*wanted);
        if (act) {
            m_save->setEnabled(true);
            QStringList words;
            for (const QString& warning : act->consequences.warnings)
                words.append(warningWords(warning));
            QStringList sentences;
            if (!words.isEmpty()) {
                QString sentence = words.join(u", "_s);
                sentence[0] = sentence[0].toUpper();
                sentences.append(sentence + u'.');
            }
            if (m_changed && (m_start != m_changed->start() || m_end != m_changed->end()))
                for (const QString& message : act->consequences.messages)
                    sentences.append(ui::sentence(message));
            if (!sentences.isEmpty())
                setWarnings(sentences);
        } else if (isIn) {
            setWarnings({tr("%1 is already in this session.", "a client").arg(client->name)});
        } else if (act.error().code == models::ErrorCode::Clash) {
            showClash(sentence(act.error().message));
        } else if (act.error().code == models::ErrorCode::SeatsFull && !m_changed) {
            showFull(sentence(act.error().message));
        } else {
            setWarnings({sentence(act.error().message)});
        }
    } else if (!group && overlaps()) {
        // Told before the client is chosen: the time is taken for everybody.
        showClash(tr("Choose another time."));
    }
    fit();
    Q_EMIT resized();
}

void QuickCard::save()
{
    onTimesTyped();
    const std::optional<Plan> wanted = plan();
    if (!wanted) {
        m_client->setProblem(true);
        m_client->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_save->isEnabled())
        return;
    const QString when = m_times.weekday(m_times.zone().dateOf(m_start)) + u' ' + m_times.clock(m_start);
    const QString who = m_changed && m_changed->isGroup() ? m_changed->service.name : m_client->text();
    const QString said = m_changed ? tr("Moved %1 to %2", "client, new time").arg(who, when)
                         : m_weekly->isChecked() && m_dates->isVisibleTo(this)
                             ? tr("Booked %1, %Ln session(s) from %2", "client, time", m_dates->kept()).arg(who, when)
                             : tr("Booked %1, %2", "client, time").arg(who, when);
    const auto act = m_actions.perform(*wanted, said);
    if (!act)
        return;
    Uuid made = act->id;
    if (!m_changed && m_weekly->isChecked()) {
        // The act is about the series; what is shown is its first session.
        const auto first = m_actions.commands().store().reader().first<models::BookingSeriesMember>(
            u"WHERE series_id = ? ORDER BY occurrence"_s, {made.toString()});
        if (first && *first)
            made = (*first)->bookingId;
    }
    close();
    Q_EMIT saved(made);
}

void QuickCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() & Qt::ControlModifier) {
        save();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui::calendar
