#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Raatihuone authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at the window as a screen reader does: over AT-SPI, with the keyboard alone.

    accessibility.py RAATIHUONE RAATIHUONE-CLI

Ends with 0 when all is well, 1 with one line for each fault, 77 when this machine has no accessibility bus.
"""
import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
PATIENCE = 30  # seconds until something that must happen has happened
QUIET = 0.15  # seconds without news after which the focus has arrived
MOST_STOPS = 120
PLACES = 8
MAP_STATE = 23  # where XWindowAttributes has it, in words of four bytes, on 64-bit systems

# X key codes of an ordinary keyboard (evdev); Xvfb has the same.
KEYS = {"Tab": 23, "Alt": 64, "Control": 37, "Escape": 9, "Down": 116, "F1": 67, "K": 45}
KEYS |= {str(digit): 9 + digit for digit in range(1, 10)}
DIALOGS = [("F1",), ("K", "Control")]
STAYS_IN_LINE = ("K", "Control")  # there the arrows choose while one types
LEAST_OBJECTS = 100


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(SKIPPED)


def start_session():
    """Runs this script again on a display and a bus of its own."""
    for tool in ("dbus-run-session", "xvfb-run"):
        if not shutil.which(tool):
            skip(f"{tool} is not installed")
    with tempfile.TemporaryDirectory() as home:
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("QT_QPA", "XDG_", "WAYLAND", "DBUS"))}
        environment |= {"HOME": home, "XDG_RUNTIME_DIR": home, "LC_ALL": "C.UTF-8",
                        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb", "GSETTINGS_BACKEND": "memory"}
        # The bus inside the display: what it starts presses keys there.
        command = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1366x768x24", "dbus-run-session", "--",
                   sys.executable, __file__, "--inside", *sys.argv[1:]]
        return subprocess.run(command, env=environment, check=False).returncode


class Screen:
    """Gives the keyboard to the topmost window, as a window manager would."""

    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(None))
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        # A window may be gone before it is asked for its size.
        self.ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda display, error: 0)
        self.x.XSetErrorHandler(self.ignore)

    def windows(self):
        """From bottom to top, without those of one pixel that programs keep for themselves."""
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self.x.XQueryTree(self.display, ctypes.c_ulong(self.x.XDefaultRootWindow(self.display)), ctypes.byref(root),
                          ctypes.byref(parent), ctypes.byref(children), ctypes.byref(count))
        return [children[i] for i in range(count.value) if self.is_shown(children[i])]

    def is_shown(self, window):
        words = (ctypes.c_int * 64)()  # XWindowAttributes begins with x, y, width, height
        self.x.XGetWindowAttributes(self.display, ctypes.c_ulong(window), words)
        is_viewable = 2
        return words[2] > 10 and words[3] > 10 and words[MAP_STATE] == is_viewable

    def focus_top(self):
        windows = self.windows()
        if windows:
            self.x.XSetInputFocus(self.display, ctypes.c_ulong(windows[-1]), 1, ctypes.c_ulong(0))
            self.x.XSync(self.display, 0)
        return bool(windows)


class Reader:
    """What a screen reader sees of one program."""

    def __init__(self, atspi, program):
        self.atspi = atspi
        self.program = program
        self.screen = Screen()
        self.faults = set()
        self.seen = 0
        self.focused = None
        self.listener = atspi.EventListener.new(self.hear)
        self.listener.register("object:state-changed:focused")

    def hear(self, event):
        if event.detail1 and event.source:
            self.focused = event.source

    def pump(self):
        while GLib.MainContext.default().iteration(False):
            pass

    def wait_for(self, what, look):
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            self.pump()
            found = look()
            if found:
                return found
            time.sleep(0.05)
        raise TimeoutError(what)

    def application(self):
        desktop = self.atspi.get_desktop(0)
        children = (desktop.get_child_at_index(i) for i in range(desktop.get_child_count()))
        return next((c for c in children if c and c.get_process_id() == self.program.pid), None)

    def press(self, key, *modifiers):
        kind = self.atspi.KeySynthType
        self.screen.focus_top()
        for modifier in modifiers:
            self.atspi.generate_keyboard_event(KEYS[modifier], None, kind.PRESS)
        self.atspi.generate_keyboard_event(KEYS[key], None, kind.PRESSRELEASE)
        for modifier in modifiers:
            self.atspi.generate_keyboard_event(KEYS[modifier], None, kind.RELEASE)

    def press_until_focus(self, what, key, *modifiers):
        """Presses a key and waits for the focus that it brings to be told, and to stay where it is."""
        self.focused = None
        self.press(key, *modifiers)
        told = self.wait_for(what, lambda: self.focused)
        while not self.is_quiet():
            told = self.focused
        return told

    def is_quiet(self):
        before = self.focused
        time.sleep(QUIET)
        self.pump()
        return before == self.focused

    def has(self, node, state):
        return node.get_state_set().contains(state)

    def walk(self, node):
        """Every accessible in sight; the cells of tables and lists are looked at apart."""
        yield node
        if node.get_role() in (self.atspi.Role.TABLE, self.atspi.Role.LIST, self.atspi.Role.TREE):
            return
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child and self.has(child, self.atspi.StateType.SHOWING):
                yield from self.walk(child)

    def named(self, root, name):
        return next((n for n in self.walk(root) if n.get_name() == name), None)

    def fault(self, where, node, what):
        self.faults.add(f"{node.get_role_name()} \"{node.get_name()}\" {what} [{where}]")

    def is_named(self, node):
        kinds = [relation.get_relation_type() for relation in node.get_relation_set()]
        return node.get_name() or self.atspi.RelationType.LABELLED_BY in kinds

    def check(self, where, root):
        for node in self.walk(root):
            self.seen += 1
            self.check_node(where, node)

    def check_node(self, where, node):
        role = self.atspi.Role
        kind = node.get_role()
        if kind in (role.INVALID, role.UNKNOWN):
            self.fault(where, node, "has no role")
        if self.has(node, self.atspi.StateType.FOCUSABLE) and not self.is_named(node):
            self.fault(where, node, "takes the keyboard and has no name")
        if kind in (role.PUSH_BUTTON, role.TOGGLE_BUTTON, role.CHECK_BOX, role.MENU_ITEM):
            if not self.is_named(node):
                self.fault(where, node, "has no name")
            if self.has(node, self.atspi.StateType.ENABLED) and not self.can_be_pressed(node):
                self.fault(where, node, "cannot be pressed")
        if kind == role.TABLE:
            self.check_table(where, node)

    def can_be_pressed(self, node):
        return "Action" in node.get_interfaces() and self.atspi.Action.get_n_actions(node) > 0

    def check_table(self, where, node):
        if "Table" not in node.get_interfaces():
            self.fault(where, node, "is no table for a screen reader")
            return
        table = self.atspi.Table
        columns = table.get_n_columns(node)
        for column in range(columns):
            if not table.get_column_description(node, column):
                self.fault(where, node, f"has no head over column {column + 1}")
        for row in range(min(table.get_n_rows(node), 3)):
            for column in range(columns):
                self.check_cell(where, node, row, column)

    def check_cell(self, where, node, row, column):
        cell = self.atspi.Table.get_accessible_at(node, row, column)
        if not cell or not cell.get_name():
            self.fault(where, node, f"says nothing in row {row + 1}, column {column + 1}")
            return
        table, index = self.atspi.Table, cell.get_index_in_parent()
        place = (table.get_row_at_index(node, index), table.get_column_at_index(node, index))
        if place != (row, column):
            self.fault(where, cell, f"says that it stands at {place} instead of {(row, column)}")

    def tab_round(self, where):
        """Tab goes through controls that all say what they are, and comes back to the first."""
        stops = []
        while len(stops) < MOST_STOPS:
            try:
                node = self.press_until_focus("the focus moves", "Tab")
            except TimeoutError:
                self.faults.add(f"after {stops[-1:]} Tab tells of no control [{where}]")
                return
            if not self.is_named(node):
                self.fault(where, node, "has the keyboard and says nothing")
            stop = self.stop(node)
            if stop in stops:
                print(f"{where}: Tab stops {len(stops)} times")
                return
            stops.append(stop)
        self.faults.add(f"Tab does not come back after {MOST_STOPS} stops [{where}]")

    def stop(self, node):
        extents = self.atspi.Component.get_extents(node, self.atspi.CoordType.SCREEN)
        return (node.get_role_name(), node.get_name(), extents.x, extents.y)


def inside(program_path, cli_path):
    file = os.path.join(os.environ["HOME"], "example.raati")
    subprocess.run([cli_path, "example", file], check=True)
    with subprocess.Popen([program_path, "--language", "en", file]) as program:
        try:
            return look(Reader(Atspi, program))
        finally:
            program.terminate()


def look(reader):
    try:
        application = reader.wait_for("the program appears on the accessibility bus", reader.application)
    except TimeoutError as problem:
        skip(f"waited in vain: {problem}")
    window = reader.wait_for("the window", lambda: application.get_child_at_index(0))
    reader.wait_for("a window on the screen", reader.screen.focus_top)
    for place in range(PLACES, 0, -1):
        reader.press_until_focus(f"place {place}", str(place), "Alt")
        reader.check(f"place {place}", window)
        reader.tab_round(f"place {place}")
    look_at_record(reader, window)
    for keys in DIALOGS:
        look_at_dialog(reader, application, keys)
    print(f"{reader.seen} objects looked at, {len(reader.faults)} faults")
    for fault in sorted(reader.faults):
        print(fault)
    return 1 if reader.faults or reader.seen < LEAST_OBJECTS else 0


def look_at_record(reader, window):
    reader.press_until_focus("the organisations", "2", "Alt")
    reader.wait_for("the list", lambda: reader.named(window, "Organisations"))
    reader.press_until_focus("the first row", "Down")
    reader.wait_for("a record is open", lambda: reader.named(window, "History"))
    reader.check("a record", window)
    reader.tab_round("a record")


def look_at_dialog(reader, application, keys):
    before = application.get_child_count()
    reader.press(*keys)
    reader.wait_for(f"the dialog of {keys}", lambda: application.get_child_count() > before)
    dialog = application.get_child_at_index(application.get_child_count() - 1)
    reader.wait_for("the dialog is shown", lambda: len(reader.screen.windows()) > 1)
    reader.check(f"the dialog of {keys}", dialog)
    if keys != STAYS_IN_LINE:
        reader.tab_round(f"the dialog of {keys}")
    reader.press("Escape")
    reader.wait_for(f"the dialog of {keys} closes", lambda: len(reader.screen.windows()) == 1)


if __name__ == "__main__":
    if sys.argv[1] == "--inside":
        try:
            import gi
            gi.require_version("Atspi", "2.0")
            from gi.repository import Atspi, GLib
        except (ImportError, ValueError) as reason:
            skip(f"Python cannot speak AT-SPI: {reason}")
        sys.exit(inside(*sys.argv[2:]))
    sys.exit(start_session())
