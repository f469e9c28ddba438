// AgendaView: the agenda as a list, the best view for screen readers.
#pragma once

#include "ui/core/calendar/agenda_item_model.h"
#include "ui/kit/theme.h"

#include <QListView>

namespace ui::calendar
{

class AgendaView : public QListView
{
    Q_OBJECT

public:
    AgendaView(Theme& theme, CalendarModel& model, TimeText times, QWidget* parent = nullptr);

    void setTimes(const TimeText& times);
    void showDates(QDate from, QDate to);
    AgendaItemModel& items() { return m_items; }
    std::optional<models::Uuid> currentBooking() const;
    void select(const models::Uuid& booking);
    /// The day of the current row; none without one.
    QDate currentDate() const;

Q_SIGNALS:
    void selectionMoved();
    void openRequested(const models::Uuid& booking);
    void cancelRequested(const models::Uuid& booking);
    void menuRequested(const models::Uuid& booking, QPoint globalPos);
    void periodRequested(int direction);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    AgendaItemModel m_items;
    Theme& m_theme;
};

} // namespace ui::calendar
