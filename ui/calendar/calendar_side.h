// CalendarSide: what stands in the calendar's side panel: a session, settling one, closing the day, filling a gap.
#pragma once

#include "ui/calendar/booking_panel.h"

#include <QStackedWidget>

namespace ui::calendar
{

class CloseDayPage;
class GapPage;
class SettlePage;

/// One page at a time; none of them: the window shows Today.
class CalendarSide : public QStackedWidget
{
    Q_OBJECT

public:
    enum class Page { None, Booking, Settle, CloseDay, Gap };

    /// What is typed into its pages and not saved yet is kept in `memory`.
    CalendarSide(Theme& theme, CalendarModel& model, CalendarActions& actions, TimeText times, QSettings* memory,
                 QWidget* parent = nullptr);

    void setTimes(const TimeText& times);
    void setPrivate(bool hidden);
    Page page() const { return m_page; }
    /// The session whose page is shown, or that is being settled.
    std::optional<models::Uuid> booking() const;
    BookingPanel& bookingPanel() const { return *m_booking; }

    void showNone();
    void showBooking(const models::Uuid& booking);
    void showSettle(const Block& block, const Settling& settling);
    /// Shows settling again as it was left when the program ended: `hint` is that of its draft (SettlePage::draftHint).
    void goOnSettling(const Block& block, const models::Uuid& booking, const QString& hint);
    void showCloseDay();
    void showGap(const Stretch& slot);

Q_SIGNALS:
    void pageChanged();
    /// The trainer closed the page: the focus goes back to the grid.
    void closed();
    void bookRequested(const models::Uuid& client, const models::Uuid& service, const ui::calendar::Stretch& slot);
    void openRequested(const ui::RecordLink& link);
    void failed(const models::Error& error);

private:
    void setPage(Page page);
    void close();

    BookingPanel* m_booking;
    SettlePage* m_settle;
    CloseDayPage* m_closeDay;
    GapPage* m_gap;
    Page m_page = Page::None;
    Page m_before = Page::None; ///< where settling goes back to
};

} // namespace ui::calendar
