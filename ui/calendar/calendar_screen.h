// CalendarScreen: the calendar as a screen of the window: period, views, card, panels, commands.
#pragma once

#include "ui/calendar/calendar_side.h"
#include "ui/calendar/quick_card.h"
#include "ui/shell/screen.h"

#include <QPointer>

class QLabel;
class QSettings;
class QStackedWidget;

namespace ui
{
class ChoiceBar;
class EmptyState;
class FormDraft;
} // namespace ui

namespace ui::calendar
{

class AgendaView;
class DateCard;
class GridView;
class MiniMonth;
class MonthView;
class TodayPanel;

class CalendarScreen : public Screen
{
    Q_OBJECT

public:
    enum class View { Day, Week, Month, Agenda };

    /// `memory` keeps view, zoom and days between runs; it may be nullptr.
    CalendarScreen(Theme& theme, Commands& commands, QLocale locale, QSettings* memory = nullptr);
    ~CalendarScreen() override;

    QString id() const override;
    QString title() const override;
    QString subtitle() const override;
    QWidget* headerStart() override;
    QWidget* headerEnd() override;
    QWidget* content() override;
    QWidget* panel() override;
    QWidget* sidebarFoot() override;
    std::vector<Command> commands() override;
    bool open(const RecordLink& link) override;
    void refresh() override;
    void setPrivate(bool hidden) override;
    bool print() override;
    QVariantMap place() const override;
    void goToPlace(const QVariantMap& place) override;
    QStringList states() const override;
    void showState(const QString& state) override;

    /// The panel of every screen that has none of its own.
    TodayPanel* todayPanel() const { return m_today; }
    GridView* grid() const { return m_grid; }
    QuickCard* card() const { return m_card; }
    View view() const { return m_view; }
    QDate date() const { return m_date; }
    void setView(View view);
    /// Shows the period that holds a date.
    void goTo(QDate date);
    /// Opens the card for a new booking at the cursor, or for a client.
    void newBooking(const models::Uuid& client = {});
    /// 5, 6 or 7 days of a week.
    void setWeekDays(int days);

private:
    void buildHeader();
    void buildContent();
    void connectGrid();
    void connectOthers();
    void step(int direction);
    void showPeriod();
    void updateHeader();
    QDate weekStart(QDate date) const;
    std::pair<QDate, int> period() const;
    void openCard(const Stretch& stretch, bool wholeService);
    void placeCard();
    void openBooking(const models::Uuid& booking, bool withPanel);
    void showBookingPanel(const std::optional<models::Uuid>& booking);
    CalendarSide& side();
    void closeDay();
    void fillGap(const Stretch& slot);
    void change(const models::Uuid& booking, const Stretch& to, bool copy);
    /// The keys go on with what has just been made.
    void selectCopy(const Block& original, const Stretch& at);
    void cancelByKey(const models::Uuid& booking);
    void showMenu(const std::optional<models::Uuid>& booking, const Stretch& slots, QPoint at);
    void createOn(QDate date);
    void newHere();
    void showEmpty();
    void addSampleWeek();
    void paste();
    void announce(const QString& text);
    void keep();
    void watchCard();
    std::optional<Block> currentBlock() const;
    std::optional<models::Uuid> currentBooking() const;
    void runOnCurrent(const std::function<void(const Block&)>& act);

    Theme& m_theme;
    QLocale m_locale;
    QSettings* m_memory;
    CalendarModel m_model;
    bool m_loaded = false;
    TimeText m_times;
    CalendarActions m_actions;
    View m_view = View::Week;
    QDate m_date;
    int m_weekDays = 7;
    bool m_birthdays = false;
    std::optional<Block> m_clipboard;
    bool m_cut = false;
    bool m_private = false;
    bool m_scrolled = false;

    QPointer<QWidget> m_start;
    QPointer<QWidget> m_end;
    ChoiceBar* m_viewBar = nullptr;
    Button* m_new = nullptr;
    QPointer<QWidget> m_content;
    QStackedWidget* m_views = nullptr;
    GridView* m_grid = nullptr;
    MonthView* m_month = nullptr;
    AgendaView* m_agenda = nullptr;
    QuickCard* m_card = nullptr;
    FormDraft* m_draft = nullptr; ///< of the card
    DateCard* m_dateCard = nullptr;
    EmptyState* m_empty = nullptr;
    Button* m_addFirst = nullptr;
    Button* m_sample = nullptr;
    QLabel* m_status = nullptr;
    QPointer<MiniMonth> m_mini;
    QPointer<TodayPanel> m_today;
    QPointer<CalendarSide> m_side;
};

} // namespace ui::calendar
