// GridView: the day and week grid, one painted widget with its own scroll bar, cursor, selection and drags.
#pragma once

#include "ui/calendar/grid_painter.h"
#include "ui/core/calendar/drag.h"

#include <QBasicTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QScrollBar;

namespace ui::calendar
{

/// Shows [first, first + count) days of the model and turns the hands' movements into requests. It changes nothing
/// itself: what was asked for appears when the model says so, and a refused act leaves everything where it was.
class GridView : public QWidget
{
    Q_OBJECT

public:
    GridView(Theme& theme, CalendarModel& model, TimeText times, QWidget* parent = nullptr);
    ~GridView() override;

    void showDays(QDate first, int count);
    QDate firstDay() const { return m_first; }
    int dayCount() const { return m_count; }
    void setTimes(const TimeText& times);
    const TimeText& times() const { return m_times; }
    /// A second column of hours in another zone, before the trainer's own; no value: none.
    void setSecondZone(const std::optional<models::Zone>& zone);
    const GridLayout& gridLayout() const { return m_layout; }
    const CalendarModel& model() const { return m_model; }

    /// px of an hour; one of kZoomSteps. The row at `anchor` (widget y) stays where it is.
    int hourHeight() const { return m_hour; }
    void setHourHeight(int px, int anchor = -1);
    /// Steps up (positive) or down the zoom.
    void zoom(int steps, int anchor = -1);
    int snap() const { return m_snap; }
    void setSnap(int minutes) { m_snap = minutes; }
    /// Scrolls so that a wall-clock time stands 10 px below the top.
    void scrollToClock(QTime time);
    /// Scrolls to where the working day or the first session of the shown days begins.
    void scrollToWork();

    std::optional<models::Uuid> selected() const { return m_selected; }
    /// The block that is selected, if it is shown.
    std::optional<Block> selectedBlock() const;
    void select(std::optional<models::Uuid> booking);
    /// The slots under the cursor: what Enter creates.
    Stretch cursor() const { return m_cursor; }
    void setCursor(Stretch slots);
    using QWidget::setCursor;

    /// A session that is being written in the quick card, drawn among the others; no value takes it away.
    /// `replaces`: the session whose times it changes, which is not drawn meanwhile.
    void setDraft(std::optional<Block> draft, std::optional<models::Uuid> replaces = {});
    /// Where a stretch of time or a block lies in this widget; empty when it is not shown.
    QRect rectOf(const Stretch& stretch) const;
    /// Where the hours stand, without gutter, header and scroll lane.
    QRect openArea() const;
    QRect rectOf(const models::Uuid& booking) const;
    void ensureVisible(const Stretch& stretch);

    bool isDragging() const { return m_active.has_value(); }
    void cancelDrag();
    /// The block or slots move by keys until Enter or Esc.
    void pickUp();
    void startResize();
    /// Asks for a booking at the cursor.
    void createHere();
    /// The words of a slot for a screen reader: "Wednesday 09:00, free".
    QString slotWords(models::UtcTime at) const;
    /// Top of the scrolled part in the widget, and the offset from content to widget.
    int top() const;
    int offset() const;

Q_SIGNALS:
    void createRequested(const ui::calendar::Stretch& stretch, bool wholeService);
    void changeRequested(const models::Uuid& booking, const ui::calendar::Stretch& stretch, bool copy);
    void openRequested(const models::Uuid& booking);
    void cancelRequested(const models::Uuid& booking);
    void menuRequested(std::optional<models::Uuid> booking, const ui::calendar::Stretch& slots, QPoint globalPos);
    void dayRequested(QDate date);
    void noteRequested(const ui::calendar::DayNote& note);
    void periodRequested(int direction);
    /// Midnight has passed (or the clock was set): today is another day.
    void dayPassed();
    /// Esc while a booking is being made beside the grid: it is left alone.
    void draftLeft();
    void cutRequested();
    void copyRequested();
    void pasteRequested();
    void selectionChanged();
    void cursorMoved();
    void hourHeightChanged(int px);
    /// For the status line of screen readers: what was picked up, where it stands.
    void announced(const QString& text);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    /// A drag or a keyboard move in progress.
    struct Active {
        Drag drag;
        std::optional<models::Uuid> booking;
        std::optional<Block> block;
        Stretch now;
        bool keyboard = false;
        bool copy = false;
    };
    struct Press {
        QPoint at;
        Hit hit;
    };

    GridScene scene() const;
    void relayOut();
    void reloadDay(int day);
    void onDaysChanged(const QList<QDate>& dates);
    void placeScrollBar(qint64 keepPosition, int keepAt);
    Folds wantedFolds(const HourRows& rows) const;
    int gutterWidth(const HourRows& rows) const;
    int secondWidth() const;
    int noteRows() const;
    void tellReaders();
    void scheduleMinute();
    void onMinute();

    QPoint toContent(QPoint widget) const;
    Hit hitAt(QPoint widget) const;
    GridPoint gridPointAt(QPoint widget) const;
    int stepFor(Qt::KeyboardModifiers modifiers) const;
    const Block* blockOf(const Hit& hit) const;
    std::optional<DayNote> noteAt(QPoint widget) const;

    // Mouse (grid_mouse.cpp)
    void startDrag(QPoint at);
    void updateDrag(QPoint at, Qt::KeyboardModifiers modifiers);
    void drop();
    void setProposal(const Stretch& stretch);
    void autoScroll();
    void updateHover(QPoint at);
    QRect ghostArea(const Active& active) const;
    void paintGhost(QPainter& painter);
    void paintCursor(QPainter& painter);

    // Keys (grid_keys.cpp)
    bool activeKey(QKeyEvent* event);
    void moveCursor(int days, int steps, bool extend);
    void stepBooking(int direction);
    void shiftActive(int days, int steps);
    std::vector<Block> shownBlocks() const;
    int horizontal(int key) const;

    Theme& m_theme;
    CalendarModel& m_model;
    TimeText m_times;
    std::optional<TimeText> m_second;
    QDate m_first;
    int m_count = 7;
    int m_hour = 56;
    int m_snap = 15;
    GridLayout m_layout;
    BlockPainter m_blockPainter;
    QScrollBar* m_bar;
    std::optional<bool> m_morningFolded;
    std::optional<bool> m_eveningFolded;
    std::optional<models::Uuid> m_selected;
    Stretch m_cursor;
    Stretch m_span; ///< where Shift+arrows began
    std::optional<Block> m_draft;
    std::optional<models::Uuid> m_replaced;
    bool m_cursorShown = false;
    std::optional<Press> m_press;
    std::optional<Active> m_active;
    std::optional<models::UtcTime> m_hovered;
    QPoint m_pointer;
    int m_lowestY = 0; ///< of the pointer since the press; auto-scroll waits for movement towards an edge
    int m_highestY = 0;
    double m_scrollRest = 0;
    int m_turnSide = 0;
    QBasicTimer m_frame;
    QBasicTimer m_turn;
    QTimer m_minute;
    QDate m_today;
};

} // namespace ui::calendar
