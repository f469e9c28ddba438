"""A screen reader's walk: starts the program on a private accessibility bus and reads every table and list of every screen.

usage: dbus-run-session -- xvfb-run -a python3 screen_reader.py PROGRAM DESK_FOLDER

Ends with 0 when the program still runs after the walk and every table could be read; else it says what happened.
"""
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

SCREENS = ["calendar", "clients", "packages", "earnings", "services", "reviews", "loyalty", "profile", "inbox"]
WITH_ROWS = {"calendar", "clients", "earnings", "services", "reviews", "loyalty", "inbox"}
PATIENCE = 60  # seconds that a condition may take; nothing is ever waited for without one


def until(what, condition):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    sys.exit(f"screen reader: {what} did not happen in {PATIENCE} s")


def application(pid):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child and child.get_process_id() == pid:
            return child
    return None


class Walk:
    """Everything under an accessible, as a reader asks for it: name, role, states, actions, cells."""

    def __init__(self):
        self.items = 0
        self.tables = 0
        self.cells = 0
        self.rows = 0
        self.unnamed = []

    def read(self, item, depth=0):
        if item is None or depth > 40:
            return
        self.items += 1
        role, name = item.get_role(), item.get_name()
        item.get_description()
        states = item.get_state_set()
        if not states.contains(Atspi.StateType.SHOWING) and depth > 2:
            return
        if role == Atspi.Role.LIST_ITEM and name:
            self.rows += 1
        if role in (Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.LIST_ITEM) and not name:
            self.unnamed.append(item.get_role_name())
        table = item.get_table_iface()
        if table is not None:
            self.read_table(table)
        for i in range(min(item.get_child_count(), 200)):
            self.read(item.get_child_at_index(i), depth + 1)

    def read_table(self, table):
        self.tables += 1
        rows, columns = Atspi.Table.get_n_rows(table), Atspi.Table.get_n_columns(table)
        for row in list(range(min(rows, 30))) + [rows - 1]:
            for column in range(columns):
                if row < 0:
                    continue
                cell = Atspi.Table.get_accessible_at(table, row, column)
                if cell is not None:
                    cell.get_name()
                    cell.get_role()
                self.cells += 1
        # What Qt's own interface is known to fall over: questions outside of the table.
        Atspi.Table.get_accessible_at(table, rows, columns)
        Atspi.Table.get_accessible_at(table, -1, -1)


def main():
    program, folder = sys.argv[1], sys.argv[2]
    # The bus comes with the registry; the program looks for it when it starts.
    launcher = next(p for p in ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher",
                                "/usr/libexec/at-spi2-core/at-spi-bus-launcher") if os.path.exists(p))
    bus = subprocess.Popen([launcher, "--launch-immediately", "--a11y=1"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                       TRAINERDESK_NOW="2025-06-11T08:36:00Z")
    desk = subprocess.Popen([program, "--data", folder, "--theme", "light"], env=environment)
    try:
        app = until("the program on the bus", lambda: application(desk.pid))
        window = until("the window", lambda: app.get_child_count() > 0 and app.get_child_at_index(0))
        # No window manager gives the window the keyboard here.
        until("the keyboard's focus", lambda: subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "– TrainerDesk$", "windowfocus"], capture_output=True).returncode == 0)
        total = 0
        for digit, screen in enumerate(SCREENS, start=1):
            subprocess.run(["xdotool", "key", "--clearmodifiers", f"ctrl+{digit}"], check=True)
            until(f"the screen {screen}", lambda: screen in window.get_name().lower() or screen in (app.get_child_at_index(0).get_name() or "").lower())
            walk = Walk()
            walk.read(app.get_child_at_index(0))
            if desk.poll() is not None:
                sys.exit(f"screen reader: the program ended with {desk.returncode} while {screen} was read")
            if walk.unnamed:
                sys.exit(f"screen reader: controls without a name in {screen}: {walk.unnamed}")
            # Moving through the table while it is read: Down, Page Down, End, and the search.
            for key in ("Down", "Down", "Next", "End", "Home"):
                subprocess.run(["xdotool", "key", key], check=True)
                walk.read(app.get_child_at_index(0))
            if desk.poll() is not None:
                sys.exit(f"screen reader: the program ended with {desk.returncode} while {screen} was walked")
            print(f"{screen}: {walk.items} items, {walk.tables} tables, {walk.cells} cells, {walk.rows} rows read")
            if screen in WITH_ROWS and walk.rows == 0:
                sys.exit(f"screen reader: no row of {screen} could be read")
            total += walk.cells + walk.rows
        if total < 500:
            sys.exit(f"screen reader: only {total} cells and rows were read")
    finally:
        desk.terminate()
        bus.terminate()
    print(f"{total} cells and rows read; the program runs")


main()
