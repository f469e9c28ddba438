// Screen: what a screen of the program gives to the window. Every screen plugs in through this one door.
#pragma once

#include "models/result.h"
#include "models/uuid.h"
#include "ui/shell/command.h"

#include <QObject>
#include <QStringList>
#include <QVariantMap>

class QWidget;

namespace ui
{

/// A record that another screen can show: kind is the table's name ("users" for a client, "bookings", ...).
/// Two kinds start something instead: "new_booking" (id: the client, or none) opens the calendar with an empty booking
/// form for that client; "new_client" opens the client form (hint: the name). "day" (hint: an ISO date) shows that day.
struct RecordLink {
    QString kind;
    models::Uuid id;
    QString hint; ///< optional: a day (ISO), a tab's name, a filter
};

/// A line at the foot of the content. With `undo` a button takes back the last act (the window does it);
/// `actionText` and `action` may name another way on, before it.
struct Toast {
    QString text;
    bool undo = false;
    QString actionText{};
    std::function<void()> action{};
};

/// One screen. Made by main() with all it uses in its constructor (Theme&, Commands&, clock, locale ...), given to
/// MainWindow::addScreen, which owns it.
///
/// How the window lays it out:
///
///     | title subtitle [headerStart]              [headerEnd] [panel button] |   header, 56
///     | content                                              | panel         |   panel 296 (320 from 1340 wide)
///
/// - All widgets are made on the first call and given their parent by the window; each call answers the same widget.
/// - headerStart follows the title after 12 px (a period control adds 12 px of its own at its start, a search or view
///   switch 8); headerEnd holds the view switch and, last, the one primary button, with gaps of 12. Height 32.
/// - The content fills its place and scrolls itself; it lies on `surface`.
/// - The panel widget gets the full place (no padding, see ui::PanelPage of ui/kit/panel.h for the padded, scrolling one
///   with pinned actions). No panel of its own (nullptr): the window shows Today.
/// - Data: item models listen to Store::committed themselves; refresh() is for what a screen reads when it is shown.
class Screen : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Stable name: "calendar", "clients", "packages", "earnings", "services", "reviews", "loyalty", "profile", "inbox",
    /// "sync", "settings". It decides the place and digit in the sidebar.
    virtual QString id() const = 0;
    /// The heading, e.g. "June 2025". Emit titleChanged() when it or the subtitle changes.
    virtual QString title() const = 0;
    /// Beside the heading in text2, e.g. "Week 24" or "128"; may be empty.
    virtual QString subtitle() const { return {}; }
    virtual QWidget* headerStart() { return nullptr; }
    virtual QWidget* headerEnd() { return nullptr; }
    virtual QWidget* content() = 0;
    /// The side panel for what is selected, or nullptr for Today. Emit panelChanged() when the answer changes.
    virtual QWidget* panel() { return nullptr; }
    /// A width of the panel other than the common one (280-420), or 0.
    virtual int panelWidth() const { return 0; }
    /// Whether the panel is open when the screen is shown for the first time.
    virtual bool panelOpenAtFirst() const { return true; }
    /// What stands at the foot of the sidebar (the mini-month), or nullptr.
    virtual QWidget* sidebarFoot() { return nullptr; }

    /// Its commands, for menu, palette and shortcuts; asked once. A command with `screen` empty acts everywhere.
    virtual std::vector<Command> commands() { return {}; }
    /// Ctrl+F: put the focus into the screen's search. False when it has none.
    virtual bool find() { return false; }
    /// Ctrl+P / Ctrl+E. False when there is nothing to print or export here.
    virtual bool print() { return false; }
    virtual bool exportView() { return false; }
    /// Shows a record; false when it is not one of this screen's kinds or is gone.
    virtual bool open(const RecordLink&) { return false; }
    /// Called each time before it is shown.
    virtual void refresh() {}
    /// Privacy mode, while a client looks on: amounts, health and the names of others are not to be shown.
    virtual void setPrivate(bool) {}
    /// Whether all of it is about other clients or money: then privacy mode covers the whole screen.
    virtual bool isForTrainerOnly() const { return false; }

    /// Where in the screen one is: period, view, selection. Back and Forward, and the next start, lead there again.
    /// Emit moved() when the trainer goes elsewhere.
    virtual QVariantMap place() const { return {}; }
    virtual void goToPlace(const QVariantMap&) {}

    /// For pictures and tests: names of further states ("search", "empty", "selected"), and showing one.
    /// The state "" is the resting one.
    virtual QStringList states() const { return {}; }
    virtual void showState(const QString&) {}

Q_SIGNALS:
    void titleChanged();
    void panelChanged();
    /// Open (true) or close the panel, e.g. when a row is chosen.
    void panelRequested(bool open);
    void toastRequested(const ui::Toast& toast);
    /// An act was refused: the window says it (what happened, what is safe, what to do).
    void failed(const models::Error& error);
    /// Show a record of another screen.
    void openRequested(const ui::RecordLink& link);
    /// The trainer went to another place() of the screen.
    void moved();

protected:
    /// "Moved to Thu 08:00  Undo"
    void sayUndoable(const QString& text) { Q_EMIT toastRequested({text, true, {}, {}}); }
    void say(const QString& text) { Q_EMIT toastRequested({text, false, {}, {}}); }
};

} // namespace ui
