// BookingPanel: the side panel of a session: facts, people, and what can be done with it.
#pragma once

#include "ui/calendar/calendar_actions.h"
#include "ui/kit/panel.h"
#include "ui/shell/screen.h"

#include <QPointer>

class QMenu;
class QSettings;

namespace ui
{
class Button;
class Field;
class FormDraft;
}

namespace ui::calendar
{

/// Shows one block of the model and follows it. Every drag has its click here: time, completion, payment, cancelling.
class BookingPanel : public PanelPage
{
    Q_OBJECT

public:
    /// Notes that are typed and not saved yet are kept in `memory`.
    BookingPanel(Theme& theme, CalendarModel& model, CalendarActions& actions, TimeText times, QSettings* memory,
                 QWidget* parent = nullptr);

    void setTimes(const TimeText& times);
    /// Shows the block that holds the booking, whether it lies in the shown range or not.
    void showBooking(const models::Uuid& booking);
    std::optional<models::Uuid> booking() const { return m_booking; }
    void setPrivate(bool hidden);

    /// The commands that fit a block, also as the grid's context menu. `person` limits it to one of a group.
    void fillMenu(QMenu& menu, const Block& block, const std::optional<Session>& person);
    /// Puts the focus on the first of its actions.
    void focusFirst();
    /// Fills in the notes that were typed when the program ended, and saves them.
    void goOnWithNotes();

Q_SIGNALS:
    void closeRequested();
    void editRequested(const models::Uuid& booking);
    /// The trainer wants to see what settling leads to, or to give a reason.
    void settleRequested(const ui::calendar::Block& block, const ui::calendar::Settling& settling);
    void addPersonRequested(const ui::calendar::Block& block);
    void openRequested(const ui::RecordLink& link);

private:
    /// Shows the session as it is now; the focus stays where it was, or goes to what stands there.
    void refresh();
    void build();
    bool focusNamed(const QString& name);
    void addFacts(const Block& block);
    void addPeople(const Block& block);
    void addClash(const Block& block);
    QStringList keptClashes() const;
    void keepClashes(const QStringList& pairs);
    void addCover(PanelRow& row, const Session& person, const Service& service);
    Button* changeTime(const Block& block);
    std::optional<models::ClientPackage> packOf(const models::Uuid& booking) const;
    void addPreview(const Block& block);
    void addOverdrawn(const Block& block);
    void addNotes(const Block& block);
    QWidget* actionsOf(const Block& block);
    QString payWords(const Session& person, const Service& service) const;
    void addPayMenu(QMenu& menu, const Session& person, const Service& service);
    void addMessageMenu(QMenu& menu, const Block& block);
    void addCancelMenu(QMenu& menu, const Block& block);
    void saveNotes(const models::Uuid& booking, const QString& text);

    Theme& m_theme;
    CalendarModel& m_model;
    CalendarActions& m_actions;
    TimeText m_times;
    std::optional<models::Uuid> m_booking;
    bool m_private = false;
    QSettings* m_memory;
    QStringList m_keptClashes;   ///< pairs of sessions that may overlap, where there is no memory
    QPointer<FormDraft> m_notes; ///< of the notes' field
};

} // namespace ui::calendar
