// The screen's views, period and panels. Its acts stand in calendar_screen_acts.cpp.
#include "ui/calendar/calendar_screen.h"

#include "ui/calendar/agenda_view.h"
#include "ui/calendar/card_shadow.h"
#include "ui/calendar/date_card.h"
#include "ui/calendar/day_list.h"
#include "ui/calendar/grid_view.h"
#include "ui/calendar/mini_month.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/today_panel.h"
#include "ui/core/demo/sample_week.h"
#include "ui/core/locale_habits.h"
#include "ui/core/sentences.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/layouts.h"

#include <QDesktopServices>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui::calendar
{

namespace
{

constexpr int kAgendaDays = 14;

/// The content: a stack of views with the card, the date card and the empty message floating over it.
class FloatingHost : public QWidget
{
public:
    std::function<void()> resized;

protected:
    void resizeEvent(QResizeEvent*) override
    {
        if (resized)
            resized();
    }
};

} // namespace

CalendarScreen::CalendarScreen(Theme& theme, Commands& commands, QLocale locale, QSettings* memory)
    : m_theme(theme), m_locale(std::move(locale)), m_memory(memory), m_model(commands.store()),
      m_loaded(m_model.load().has_value()), m_times(m_model.zone(), m_locale), m_actions(commands, m_model, m_times)
{
    m_date = m_model.today();
    if (m_memory) {
        m_view = View(std::clamp(m_memory->value(u"calendar/view"_s, 1).toInt(), 0, 3));
        m_weekDays = std::clamp(m_memory->value(u"calendar/days"_s, 7).toInt(), 5, 7);
        m_birthdays = m_memory->value(u"calendar/birthdays"_s, false).toBool();
    }
    m_today = new TodayPanel(m_theme, commands.store(), m_locale);
    connect(m_today, &TodayPanel::openRequested, this, [this](const RecordLink& link) { Q_EMIT openRequested(link); });
    connect(m_today, &TodayPanel::joinRequested, this,
            [](const QString& url) { QDesktopServices::openUrl(QUrl(url)); });
    connect(m_today, &TodayPanel::failed, this, &Screen::failed);
    connect(&m_model, &CalendarModel::failed, this, &Screen::failed);
    connect(&m_actions, &CalendarActions::done, this, [this](const Toast& toast) {
        Q_EMIT toastRequested(toast);
        announce(toast.text);
    });
    connect(&m_actions, &CalendarActions::failed, this, [this](const models::Error& error) {
        Q_EMIT failed(error);
        announce(sentence(error.message));
    });
}

CalendarScreen::~CalendarScreen()
{
    // Widgets that were never handed to a window are ours.
    for (QWidget* widget : {m_start.data(), m_end.data(), m_content.data(), static_cast<QWidget*>(m_mini.data()),
                            static_cast<QWidget*>(m_today.data()), static_cast<QWidget*>(m_side.data())})
        if (widget && !widget->parentWidget())
            delete widget;
}

QString CalendarScreen::id() const
{
    return u"calendar"_s;
}

QString CalendarScreen::title() const
{
    if (m_view == View::Day)
        return m_times.longDate(m_date);
    if (m_view == View::Month && m_month)
        return m_times.month(m_month->month());
    const auto [first, count] = period();
    return m_times.month(first.addDays(count / 2));
}

QString CalendarScreen::subtitle() const
{
    if (m_view == View::Month || m_view == View::Agenda || !showsWeekNumbers(m_locale))
        return {};
    return tr("Week %1", "number of the week").arg(m_locale.toString(period().first.weekNumber()));
}

void CalendarScreen::buildHeader()
{
    m_start = new QWidget;
    auto* start = rowLayout(m_start, 4, {12, 0, 0, 0});
    auto* back = Button::iconOnly(m_theme, u"chevron-left"_s, tr("Previous period"));
    back->setObjectName(u"calendar.back"_s);
    auto* today = new Button(m_theme, tr("Today"));
    today->setObjectName(u"calendar.to_today"_s);
    auto* forward = Button::iconOnly(m_theme, u"chevron-right"_s, tr("Next period"));
    forward->setObjectName(u"calendar.forward"_s);
    for (Button* button : {back, today, forward})
        start->addWidget(button);
    connect(back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(forward, &QPushButton::clicked, this, [this] { step(1); });
    connect(today, &QPushButton::clicked, this, [this] { goTo(m_model.today()); });

    m_end = new QWidget;
    auto* end = rowLayout(m_end, 12);
    m_viewBar = new ChoiceBar(m_theme, ChoiceBar::Look::ViewSwitch, {tr("Day"), tr("Week"), tr("Month"), tr("Agenda")});
    m_viewBar->setObjectName(u"calendar.view"_s);
    m_viewBar->setCurrent(int(m_view));
    end->addWidget(m_viewBar);
    m_new = new Button(m_theme, tr("New booking"), Button::Kind::Primary, u"plus"_s);
    m_new->setObjectName(u"calendar.new"_s);
    end->addWidget(m_new);
    connect(m_viewBar, &ChoiceBar::chosen, this, [this](int view) { setView(View(view)); });
    connect(m_new, &QPushButton::clicked, this, [this] { newBooking(); });
}

QWidget* CalendarScreen::headerStart()
{
    if (!m_start)
        buildHeader();
    return m_start;
}

QWidget* CalendarScreen::headerEnd()
{
    if (!m_end)
        buildHeader();
    return m_end;
}

void CalendarScreen::buildContent()
{
    auto* host = new FloatingHost;
    m_content = host;
    m_views = new QStackedWidget(host);
    m_grid = new GridView(m_theme, m_model, m_times);
    m_month = new MonthView(m_theme, m_model, m_times);
    m_agenda = new AgendaView(m_theme, m_model, m_times);
    for (QWidget* view :
         {static_cast<QWidget*>(m_grid), static_cast<QWidget*>(m_month), static_cast<QWidget*>(m_agenda)})
        m_views->addWidget(view);
    m_empty = new EmptyState(m_theme, u"calendar-days"_s, {}, {}, host);
    m_empty->setFramed(true);
    m_addFirst = new Button(m_theme, tr("New booking"));
    connect(m_addFirst, &QPushButton::clicked, this, [this] { newBooking(); });
    m_sample = new Button(m_theme, tr("Add sample week"));
    m_sample->setObjectName(u"calendar.sample_week"_s);
    connect(m_sample, &QPushButton::clicked, this, &CalendarScreen::addSampleWeek);
    m_empty->setButtons({m_addFirst, m_sample});
    m_empty->hide();
    m_card = new QuickCard(m_theme, m_model, m_actions, m_times, host);
    new CardShadow(m_theme, m_card);
    watchCard();
    m_dateCard = new DateCard(m_theme, host);
    new CardShadow(m_theme, m_dateCard);
    m_status = new QLabel(host);
    m_status->setObjectName(u"calendar.status"_s);
    m_status->resize(0, 0);
    host->resized = [this] {
        m_views->resize(m_content->size());
        showEmpty();
        if (m_grid->firstDay().isValid() && !std::exchange(m_scrolled, true))
            m_grid->scrollToWork();
        placeCard();
    };
    if (m_memory) {
        m_grid->setHourHeight(m_memory->value(u"calendar/hour"_s, 56).toInt());
        const int snap = m_memory->value(u"calendar/snap"_s, 15).toInt();
        m_grid->setSnap(snap == 5 || snap == 10 || snap == 30 ? snap : 15);
    }
    m_model.setShowsBirthdays(m_birthdays);
    connectGrid();
    connectOthers();
}

QWidget* CalendarScreen::content()
{
    if (!m_content) {
        buildContent();
        setView(m_view);
    }
    return m_content;
}

QWidget* CalendarScreen::panel()
{
    return m_side && m_side->page() != CalendarSide::Page::None ? m_side.data() : nullptr;
}

QWidget* CalendarScreen::sidebarFoot()
{
    if (!m_mini) {
        m_mini = new MiniMonth(m_theme, m_locale);
        m_mini->setToday(m_model.today());
        connect(m_mini, &MiniMonth::dateChosen, this, &CalendarScreen::goTo);
        const auto [first, count] = period();
        m_mini->setShown(first, count);
    }
    return m_mini;
}

void CalendarScreen::connectOthers()
{
    connect(m_month, &MonthView::weeksRequested, this, [this](QDate first) {
        if (const auto shown = m_model.show(first, first.addDays(41)); !shown)
            Q_EMIT failed(shown.error());
    });
    connect(m_month, &MonthView::cursorMoved, this, [this] {
        m_date = m_month->cursor();
        updateHeader();
    });
    connect(m_month, &MonthView::dayRequested, this, [this](QDate date) {
        m_date = date;
        setView(View::Day);
    });
    connect(m_month, &MonthView::createRequested, this, &CalendarScreen::createOn);
    connect(m_month, &MonthView::openRequested, this, [this](const Uuid& id) { openBooking(id, true); });
    connect(m_agenda, &AgendaView::openRequested, this, [this](const Uuid& id) { openBooking(id, true); });
    connect(m_agenda, &AgendaView::cancelRequested, this, &CalendarScreen::cancelByKey);
    connect(m_agenda, &AgendaView::periodRequested, this, &CalendarScreen::step);
    connect(m_agenda, &AgendaView::selectionMoved, this, [this] {
        if (m_view == View::Agenda)
            showBookingPanel(m_agenda->currentBooking());
    });
    connect(m_agenda, &AgendaView::menuRequested, this, [this](const Uuid& id, QPoint at) { showMenu(id, {}, at); });
    connect(m_dateCard, &DateCard::dateChosen, this, &CalendarScreen::goTo);
    connect(m_dateCard, &DateCard::closed, this, [this] { m_views->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(m_card, &QuickCard::draftChanged, this,
            [this](const std::optional<Block>& draft, const std::optional<Uuid>& replaces) {
                m_grid->setDraft(draft, replaces);
                if (draft && m_grid->gridLayout().rows().dayOf(m_times.zone().dateOf(draft->start())) < 0)
                    goTo(m_times.zone().dateOf(draft->start()));
                if (draft)
                    m_grid->ensureVisible({draft->start(), draft->end()});
                placeCard();
            });
    connect(m_card, &QuickCard::resized, this, &CalendarScreen::placeCard);
    connect(m_card, &QuickCard::closed, this, [this] {
        if (m_new)
            m_new->setKind(Button::Kind::Primary);
        m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_card, &QuickCard::saved, this, [this](const Uuid& id) { openBooking(id, false); });
    connect(m_card, &QuickCard::addClientRequested, this, [this](const QString& name) {
        Q_EMIT openRequested({u"new_client"_s, {}, name});
    });
    const auto practice = [this] {
        m_times = TimeText(m_model.zone(), m_locale);
        m_actions.setTimes(m_times);
        m_card->setTimes(m_times);
        if (m_side)
            m_side->setTimes(m_times);
        if (!(m_grid->times().zone() == m_times.zone())) {
            m_grid->setTimes(m_times);
            m_month->setTimes(m_times);
            m_agenda->setTimes(m_times);
        }
    };
    connect(&m_model, &CalendarModel::practiceChanged, this, practice);
    connect(&m_model, &CalendarModel::daysChanged, this, [this] { showEmpty(); });
}

void CalendarScreen::showEmpty()
{
    const bool agenda = m_view == View::Agenda;
    const bool nothing = agenda ? !m_agenda->items().hasSessions() : m_view == View::Week && m_model.isEmpty();
    const bool shown = nothing && !m_card->isOpen();
    m_empty->setVisible(shown);
    if (!shown)
        return;
    m_empty->set(u"calendar-days"_s, agenda ? tr("No sessions in these days") : tr("No sessions this week"),
                 agenda ? tr("Press N to add one.") : tr("Press N or drag to add one."));
    // To try it out: only while nothing was ever booked.
    const auto any = m_actions.commands().store().reader().number(u"SELECT EXISTS (SELECT 1 FROM bookings)"_s);
    m_sample->setVisible(any && *any == 0);
    m_addFirst->setVisible(!m_sample->isVisibleTo(m_empty));
    m_empty->adjustSize();
    const QRect ground = agenda ? m_agenda->geometry() : m_grid->openArea();
    m_empty->move(ground.center() - QPoint(m_empty->width() / 2, m_empty->height() / 2));
}

void CalendarScreen::addSampleWeek()
{
    if (const auto added = demo::addSampleWeek(m_actions.commands()); !added) {
        Q_EMIT failed(added.error());
        return;
    }
    goTo(m_model.today());
}

QDate CalendarScreen::weekStart(QDate date) const
{
    int first = int(firstDayOfWeek(m_locale));
    if (m_weekDays < 7) {
        // Fewer days begin after the weekend.
        const QList<Qt::DayOfWeek> working = m_locale.weekdays();
        for (int day = 1; day <= 7; ++day) {
            const int before = day == 1 ? 7 : day - 1;
            if (working.contains(Qt::DayOfWeek(day)) && !working.contains(Qt::DayOfWeek(before)))
                first = day;
        }
    }
    return date.addDays(-((date.dayOfWeek() - first + 7) % 7));
}

std::pair<QDate, int> CalendarScreen::period() const
{
    switch (m_view) {
    case View::Day:
        return {m_date, 1};
    case View::Week:
        return {weekStart(m_date), m_weekDays};
    case View::Month:
        return m_month && m_month->first().isValid() ? std::pair(m_month->first(), 42)
                                                     : std::pair(QDate(m_date.year(), m_date.month(), 1), 31);
    case View::Agenda:
        break;
    }
    return {m_date, kAgendaDays};
}

void CalendarScreen::setView(View view)
{
    m_view = view;
    if (m_viewBar)
        m_viewBar->setCurrent(int(view));
    if (m_card)
        m_card->close();
    showPeriod();
    if (m_views) {
        QWidget* shown = view == View::Month    ? static_cast<QWidget*>(m_month)
                         : view == View::Agenda ? static_cast<QWidget*>(m_agenda)
                                                : m_grid;
        m_views->setCurrentWidget(shown);
        if (m_content->isVisible())
            shown->setFocus(Qt::OtherFocusReason);
    }
    showBookingPanel({});
    keep();
}

void CalendarScreen::setWeekDays(int days)
{
    m_weekDays = std::clamp(days, 5, 7);
    setView(View::Week);
}

void CalendarScreen::goTo(QDate date)
{
    m_date = date;
    showPeriod();
}

void CalendarScreen::step(int direction)
{
    switch (m_view) {
    case View::Day:
        m_date = m_date.addDays(direction);
        break;
    case View::Week:
        m_date = m_date.addDays(7 * direction);
        break;
    case View::Month:
        m_date = m_month->month().addMonths(direction);
        break;
    case View::Agenda:
        m_date = m_date.addDays(kAgendaDays * direction);
        break;
    }
    showPeriod();
}

void CalendarScreen::showPeriod()
{
    if (!m_content || !m_loaded)
        return;
    if (m_view == View::Month) {
        m_month->showMonth(m_date);
    } else {
        const auto [first, count] = period();
        if (const auto shown = m_model.show(first, first.addDays(count - 1)); !shown) {
            Q_EMIT failed(shown.error());
            return;
        }
        if (m_view == View::Agenda) {
            m_agenda->showDates(first, first.addDays(count - 1));
        } else {
            const bool another = m_grid->dayCount() != count || !m_scrolled;
            m_grid->showDays(first, count);
            const bool clockChanges = count == 1 && m_grid->gridLayout().rows().changesClock(0);
            if ((another || clockChanges) && m_content->isVisible()) {
                m_grid->scrollToWork();
                m_scrolled = true;
            }
        }
    }
    showEmpty();
    updateHeader();
    Q_EMIT moved();
}

void CalendarScreen::updateHeader()
{
    if (m_mini) {
        const auto [first, count] = period();
        m_mini->setToday(m_model.today());
        if (m_view == View::Month)
            m_mini->setShown(m_date, 1);
        else
            m_mini->setShown(first, count);
    }
    Q_EMIT titleChanged();
}

void CalendarScreen::refresh()
{
    if (!m_loaded)
        m_loaded = m_model.load().has_value();
    content();
    if (m_mini)
        m_mini->setToday(m_model.today());
    if (m_memory) {
        const auto second = models::Zone::fromId(m_memory->value(u"calendar/secondZone"_s).toString());
        m_grid->setSecondZone(second ? std::optional(*second) : std::nullopt);
    }
}

void CalendarScreen::setPrivate(bool hidden)
{
    m_private = hidden;
    m_model.setHidesNames(hidden);
    m_today->setPrivate(hidden);
    if (m_side)
        m_side->setPrivate(hidden);
}

void CalendarScreen::keep()
{
    if (!m_memory)
        return;
    // Only what is new: a start that changes nothing writes nothing.
    const auto set = [this](const QString& key, const QVariant& value) {
        if (m_memory->value(key).toString() != value.toString())
            m_memory->setValue(key, value);
    };
    set(u"calendar/view"_s, int(m_view));
    set(u"calendar/days"_s, m_weekDays);
    set(u"calendar/birthdays"_s, m_birthdays);
    if (m_grid) {
        set(u"calendar/hour"_s, m_grid->hourHeight());
        set(u"calendar/snap"_s, m_grid->snap());
    }
}

} // namespace ui::calendar
