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
from gi.repository import Atspi, Gio, GLib  # noqa: E402

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


def bus_answers():
    try:
        return Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, Gio.DBusCallFlags.NO_AUTO_START, 5000, None)
    except GLib.GError:
        return None


def start(command, environment):
    """The program and its place on the bus. A registry that is still coming up misses who calls too early: then once more."""
    for _ in range(4):
        desk = subprocess.Popen(command, env=environment)
        end = time.monotonic() + PATIENCE / 4
        while time.monotonic() < end:
            if app := application(desk.pid):
                return desk, app
            time.sleep(0.05)
        desk.kill()
        desk.wait()
    sys.exit("screen reader: the program did not come to the bus")


def give_keyboard():
    return subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "– TrainerDesk$", "windowfocus"],
                          capture_output=True).returncode == 0


def is_shown(app, digit, screen):
    """Asks for a screen, again if need be: a key that is pressed before the display has given the keyboard goes astray."""
    give_keyboard()
    subprocess.run(["xdotool", "key", "--clearmodifiers", f"ctrl+{digit}"], check=True)
    for _ in range(20):
        if screen in (app.get_child_at_index(0).get_name() or "").lower():
            return True
        time.sleep(0.05)
    return False


class Walk:
    """Everything under an accessible, as a reader asks for it: name, role, states, actions, cells."""

    def __init__(self):
        self.items = 0
        self.tables = 0
        self.cells = 0
        self.rows = 0
        self.unnamed = []

    def read(self, item, depth=0):
        try:
            self.read_item(item, depth)
        except GLib.GError as error:
            # What is shown changes while it is read: an object that went is passed over, as a reader does.
            if "No such object path" not in str(error):
                raise

    def read_item(self, item, depth):
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
        count = item.get_child_count()
        for i in range(min(count, 200)):
            self.read(item.get_child_at_index(i), depth + 1)
        # A scroll bar or a row may go between the count and the question.
        for beyond in (count, count + 3):
            item.get_child_at_index(beyond)

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


def rows_under(item, depth=0):
    if item is None or depth > 40:
        return
    if item.get_role() == Atspi.Role.LIST_ITEM:
        yield item
        return
    for i in range(min(item.get_child_count(), 200)):
        yield from rows_under(item.get_child_at_index(i), depth + 1)


def check_that_the_chosen_row_is_told(app):
    """Moves down a row: the bus names the row that is chosen then, and no other."""
    heard = []
    listener = Atspi.EventListener.new(lambda event: heard.append((event.detail1, event.source.get_name())))
    listener.register("object:state-changed:selected")
    subprocess.run(["xdotool", "key", "Down"], check=True)

    def told():
        while GLib.MainContext.default().iteration(False):
            pass
        return [name for on, name in heard if on]

    names = until("the news of a chosen row", told)
    listener.deregister("object:state-changed:selected")
    chosen = [row.get_name() for row in rows_under(app.get_child_at_index(0))
              if row.get_state_set().contains(Atspi.StateType.SELECTED)]
    if names[-1] not in chosen:
        sys.exit(f"screen reader: {names[-1]} is told as chosen, chosen is {chosen}")


def main():
    program, folder = sys.argv[1], sys.argv[2]
    # The bus comes with the registry.
    launcher = next(p for p in ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher",
                                "/usr/libexec/at-spi2-core/at-spi-bus-launcher") if os.path.exists(p))
    bus = subprocess.Popen([launcher, "--launch-immediately", "--a11y=1"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    # The program looks for it once, as it starts.
    until("the accessibility bus", bus_answers)
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                       TRAINERDESK_NOW="2025-06-11T08:36:00Z")
    desk, app = start([program, "--data", folder, "--theme", "light"], environment)
    try:
        window = until("the window", lambda: app.get_child_count() > 0 and app.get_child_at_index(0))
        # No window manager gives the window the keyboard here.
        until("the keyboard's focus", give_keyboard)
        total = 0
        for digit, screen in enumerate(SCREENS, start=1):
            until(f"the screen {screen}", lambda: is_shown(app, digit, screen))
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
            if screen == "clients":
                check_that_the_chosen_row_is_told(app)
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
