// Ways of the focus: Tab from pane to pane in the order of reading, and F6.
#include "ui/kit/button.h"
#include "ui/kit/panel.h"
#include "ui/kit/toast_bar.h"
#include "ui/shell/body.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sidebar.h"

#include <QApplication>
#include <QPointer>
#include <QTimer>
#include <algorithm>

namespace ui
{

namespace
{

/// What Tab stops at in a pane, as the focus chain has it; without what belongs to `other`, which floats in it.
QList<QWidget*> stopsOf(QWidget* pane, const QWidget* other)
{
    QList<QWidget*> stops;
    if (!pane->isVisible())
        return stops;
    for (QWidget* at = pane->nextInFocusChain(); at && at != pane; at = at->nextInFocusChain()) {
        const bool inside = pane->isAncestorOf(at) && at != other && !other->isAncestorOf(at);
        if (inside && at->isVisible() && at->isEnabled() && !at->focusProxy() &&
            (at->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            stops.append(at);
    }
    return stops;
}

/// Row by row, each from the start: forms make some of their fields later than others, and their buttons first.
void sortForReading(QList<QWidget*>& stops, const QWidget* pane)
{
    const bool mirrored = pane->layoutDirection() == Qt::RightToLeft;
    const auto centre = [pane](const QWidget* stop) { return stop->mapTo(pane, stop->rect().center()); };
    std::stable_sort(stops.begin(), stops.end(),
                     [&](const QWidget* a, const QWidget* b) { return centre(a).y() < centre(b).y(); });
    for (auto row = stops.begin(); row != stops.end();) {
        const int below = centre(*row).y() + (*row)->height() / 2;
        const auto end = std::find_if(row, stops.end(), [&](const QWidget* stop) { return centre(stop).y() >= below; });
        std::stable_sort(row, end, [&](const QWidget* a, const QWidget* b) {
            return mirrored ? centre(b).x() < centre(a).x() : centre(a).x() < centre(b).x();
        });
        row = end == row ? row + 1 : end;
    }
}

/// In the sidebar the row of the screen that is shown, else the first stop.
QWidget* entryOf(const QList<QWidget*>& stops)
{
    for (QWidget* stop : stops) {
        if (auto* row = qobject_cast<NavRow*>(stop); row && row->isChecked())
            return row;
    }
    return stops.isEmpty() ? nullptr : stops.constFirst();
}

} // namespace

std::vector<QList<QWidget*>> MainWindow::paneStops() const
{
    std::vector<QList<QWidget*>> panes;
    for (QWidget* pane : {static_cast<QWidget*>(m_sidebar), static_cast<QWidget*>(m_header), m_body->contentPlace(),
                          m_body->panelPlace()})
        panes.push_back(stopsOf(pane, m_toast));
    // What screens and forms fill when they are shown: its order is the one on the screen.
    sortForReading(panes[0], m_sidebar);
    sortForReading(panes[1], m_header);
    sortForReading(panes[3], m_body->panelPlace());
    panes.push_back(stopsOf(m_toast, this));
    return panes;
}

void MainWindow::stepPane(int by)
{
    const auto panes = paneStops();
    QWidget* focused = QApplication::focusWidget();
    int at = -1;
    for (size_t i = 0; i < panes.size(); ++i) {
        if (panes[i].contains(focused))
            at = int(i);
    }
    const int count = int(panes.size());
    for (int i = 1; i <= count; ++i) {
        const int next = (((at < 0 && by < 0 ? 0 : at) + by * i) % count + count) % count;
        if (QWidget* target = entryOf(panes[size_t(next)])) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

/// Keys act on what is shown, also when the window has just opened. A field that has the focus keeps it, whatever page it
/// belongs to, and so does the sidebar while one walks in it.
void MainWindow::focusContent(bool alsoFromSidebar)
{
    const QWidget* focused = focusWidget();
    const bool isFree = !focused || !focused->isVisible() || m_header->isAncestorOf(focused) ||
                        (alsoFromSidebar && m_sidebar->isAncestorOf(focused));
    if (!isFree)
        return;
    const QList<QWidget*> stops = stopsOf(m_body->contentPlace(), m_toast);
    const auto taker =
        std::find_if(stops.begin(), stops.end(), [](const QWidget* stop) { return takesLetters(*stop); });
    if (taker != stops.end())
        (*taker)->setFocus(Qt::OtherFocusReason);
}

/// A page that had the focus was put away: Qt hands the focus to whatever comes next in the chain, a corner of the sidebar.
/// Keys go on to act on what is shown.
void MainWindow::keepFocusNear(const QWidget* old, QWidget* now)
{
    if (!old || !now || old->isVisible() || !m_body->isAncestorOf(old) || m_body->isAncestorOf(now) ||
        !isAncestorOf(now))
        return;
    // A page that is made anew chooses for itself, but what it chose takes the focus only when its layout has shown it:
    // an event that is queued behind the first of these two.
    const auto look = [this, given = QPointer<QWidget>(now)] {
        if (given && given->hasFocus())
            focusContent(true);
    };
    QTimer::singleShot(0, this, [this, look] { QTimer::singleShot(0, this, look); });
}

bool MainWindow::leavePanel()
{
    const QWidget* panel = m_body->panelPlace();
    if (!focusWidget() || !panel->isAncestorOf(focusWidget()))
        return false;
    for (const PanelHeading* heading : panel->findChildren<PanelHeading*>()) {
        if (!heading->isVisible() || !heading->closeButton())
            continue;
        heading->closeButton()->click();
        if (!focusWidget() || panel->isAncestorOf(focusWidget()))
            focusContent(true);
        return true;
    }
    return false;
}

bool MainWindow::focusNextPrevChild(bool next)
{
    // The chain is in the order in which widgets were made; panels are made when they are first wanted.
    QList<QWidget*> all;
    for (const QList<QWidget*>& pane : paneStops())
        all += pane;
    QWidget* focused = QApplication::focusWidget();
    const qsizetype at = all.indexOf(focused);
    // A page that covers the window has stops of its own, and what was clicked may be no stop at all.
    if (all.isEmpty() || (at < 0 && focused && focused != this))
        return QMainWindow::focusNextPrevChild(next);
    const qsizetype to = at < 0 ? (next ? 0 : all.size() - 1) : (at + (next ? 1 : -1) + all.size()) % all.size();
    all[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace ui
