// QuickCard: the small card beside a slot in which a booking is made or its time is changed.
#pragma once

#include "ui/calendar/calendar_actions.h"
#include "ui/core/calendar/pay_choices.h"
#include "ui/core/plans/series_plans.h"
#include "ui/kit/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QRadioButton;
class QHBoxLayout;

namespace ui
{
class Button;
class Field;
class FittingScroll;
class LinkButton;
class Text;
} // namespace ui

namespace ui::calendar
{

class ClientField;
class SeriesDates;

/// Opens next to the block it writes, never over it. Every change is planned at once: a clash says with whom and offers
/// the nearest free times, what is merely unusual is a warning, and Save does what the plan said.
class QuickCard : public QWidget
{
    Q_OBJECT

public:
    QuickCard(Theme& theme, CalendarModel& model, CalendarActions& actions, TimeText times, QWidget* parent = nullptr);

    void setTimes(const TimeText& times);
    /// A new booking. `wholeService`: the length is the service's, else the stretch's.
    void openNew(const Stretch& stretch, bool wholeService);
    /// Another person for a group session.
    void openForGroup(const Block& block);
    /// Other times for a session that is there.
    void openChange(const Block& block);
    /// The person is settled (from the roster).
    void setClient(const models::Uuid& id);
    void setService(const models::Uuid& id);
    /// Turns weekly repetition on, for the first client on the list (the pictures of the documentation).
    void showSeries();
    void close();
    bool isOpen() const { return isVisible(); }
    /// Puts the card beside `block` (in the parent's coordinates), inside the parent and 8 px away: at its sides, else
    /// below or above. False when there is no room without covering it.
    bool placeBeside(const QRect& block);

    Stretch stretch() const { return {m_start, m_end}; }
    /// Whether something was typed that closing would lose.
    bool isTouched() const { return m_touched; }

Q_SIGNALS:
    /// What the grid is to show for the card; no value when it closes.
    void draftChanged(const std::optional<ui::calendar::Block>& draft, const std::optional<models::Uuid>& replaces);
    /// Its height changed: it wants to be placed again.
    void resized();
    void saved(const models::Uuid& booking);
    void closed();
    void addClientRequested(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    /// As large as its lines, at most as the view.
    void fit();
    QHBoxLayout* addLine(const QString& label);
    void fillServices();
    void reset(const QString& title);
    void onServiceChosen();
    void onTimesTyped();
    void showTimes();
    void review();
    void reviewPay();
    void reviewSeries();
    plans::SeriesRequest series(const Service& offer, const models::Uuid& client) const;
    bool overlaps() const;
    void showClash(const QString& sentence);
    void showFull(const QString& sentence);
    void setWarnings(const QStringList& warnings);
    void save();
    std::optional<Plan> plan() const;
    /// The group session that the person would come into; nothing where a session of its own is made.
    std::optional<Block> joined() const;
    std::optional<Block> draft() const;
    const Service* service() const;

    Theme& m_theme;
    CalendarModel& m_model;
    CalendarActions& m_actions;
    TimeText m_times;
    std::optional<Block> m_changed; ///< the session whose times are changed
    models::UtcTime m_start;
    models::UtcTime m_end;
    bool m_wholeService = true;
    bool m_touched = false;
    bool m_filling = false;
    std::optional<PayingPack> m_pack;

    Text* m_title;
    ClientField* m_client;
    QComboBox* m_service;
    Field* m_date;
    Field* m_from;
    Field* m_to;
    QRadioButton* m_byPack;
    QRadioButton* m_single;
    QWidget* m_payLine;
    QWidget* m_repeatLine;
    QWidget* m_scopeLine;
    QComboBox* m_scope;
    QCheckBox* m_weekly;
    Field* m_count;
    SeriesDates* m_dates;
    QWidget* m_moreLines;
    Field* m_notes;
    Field* m_link;
    QCheckBox* m_pending;
    QWidget* m_strip;
    FittingScroll* m_lines = nullptr;
    QWidget* m_body;
    LinkButton* m_more;
    Button* m_save;
};

} // namespace ui::calendar
