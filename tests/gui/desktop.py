# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0

"""Drives the real wizard as somebody who uses the keyboard and a screen reader does.

What has the focus and what it is called comes from AT-SPI; keys come from xdotool. Nothing here knows the
program's inside.
"""
import os
import subprocess
import time

import pyatspi
from gi.repository import GLib

KEYS_BETWEEN_FIELDS = 200
# AT-SPI's own patience, 0.8 s, is short for a machine that is busy with other tests.
pyatspi.setTimeout(20000, 20000)


class Wizard:
    def __init__(self, program, *arguments, log=None, **environment):
        """`log` takes what the wizard writes to its outputs; `environment` is added to this program's own."""
        self.focused = None
        self.process = None
        self.program = [program, *arguments]
        self.log = log
        self.environment = environment
        pyatspi.Registry.registerEventListener(self._focus_changed, "object:state-changed:focused")
        self.start()

    def start(self):
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb",
                           **self.environment)
        self.process = subprocess.Popen(self.program, env=environment, stdout=self.log, stderr=self.log)
        self.wait_for(lambda: self.application() is not None, "the wizard to appear")
        self.wait_for(lambda: self.focused is not None, "something to have the focus")

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.focused = None

    def close(self):
        self.process.terminate()
        self.process.wait()

    # Looking

    def _focus_changed(self, event):
        try:
            # What a killed wizard had still to say comes late.
            if event.detail1 and event.host_application.get_process_id() == self.process.pid:
                self.focused = event.source
        except GLib.GError:
            pass

    def focused_name(self):
        """None if nothing has the focus, or what had it is gone."""
        try:
            return self.focused.name if self.focused is not None else None
        except GLib.GError:
            return None

    @staticmethod
    def pump():
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass

    def wait_for(self, condition, what, seconds=20):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.pump()
            if self.process.poll() is not None:
                raise AssertionError(f"the wizard ended while waiting for {what}")
            try:
                result = condition()
            except (GLib.GError, LookupError, RuntimeError):
                result = None
            if result:
                return result
            time.sleep(0.02)
        raise AssertionError(f"no sign of {what} within {seconds} s; shown: {self.shown_texts()}")

    def application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self.process.pid:
                return application
        return None

    def _walk(self, node):
        if node is None:
            return
        states = node.getState()
        if not states.contains(pyatspi.STATE_SHOWING) and node.getRole() != pyatspi.ROLE_APPLICATION:
            return
        yield node
        for child in node:
            yield from self._walk(child)

    def shown(self):
        return list(self._walk(self.application()))

    def shown_texts(self):
        try:
            return [node.name for node in self.shown() if node.name]
        except (GLib.GError, LookupError, RuntimeError) as error:
            return [f"unreadable: {error}"]

    def wait_for_text(self, text, seconds=20):
        self.wait_for(lambda: any(text in name for name in self.shown_texts()), f"“{text}”", seconds)

    def page(self):
        """The accessible name of the page that is shown."""
        title = self.application()[0].name
        return title.split(" – ")[0]

    def wait_for_page(self, name):
        self.wait_for(lambda: self.page() == name, f"the page “{name}”")

    # Doing

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "4", *keys], check=True)
        time.sleep(0.02)
        self.pump()

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "2", "--", text], check=True)

    def tab(self):
        before = self.focused
        self.key("Tab")
        end = time.monotonic() + 1
        while self.focused is before and time.monotonic() < end:
            time.sleep(0.005)
            self.pump()

    def tab_to(self, name):
        """Presses Tab until what has the focus is called `name`."""
        for _ in range(KEYS_BETWEEN_FIELDS):
            if self.focused_name() == name:
                return self.focused
            self.tab()
        raise AssertionError(f"Tab does not reach “{name}”; shown: {self.shown_texts()}")

    def press(self, name):
        """Presses the button called `name` with the space bar."""
        self.tab_to(name)
        self.key("space")

    def press_and_follow(self, key):
        """Until something else has the focus: the next card, or Next."""
        before = self.focused
        self.key(key)
        self.wait_for(lambda: self.focused is not before, "the focus to go on")

    def open_card(self, title):
        self.press(f"Open “{title}”")

    def choose(self, names):
        """Within a group of radio buttons: the arrow keys go on until one of the names has the focus."""
        for _ in range(5):
            if self.focused.name in names:
                if not self.focused.getState().contains(pyatspi.STATE_CHECKED):
                    self.key("space")
                return
            self.key("Down")
        raise AssertionError(f"none of {names} can be chosen")

    def choose_file(self, path):
        """In the file dialog that is about to appear."""
        self.wait_for(lambda: self.focused.name == "File name:", "the file dialog")
        self.key("ctrl+a")
        self.type(str(path))
        self.focused = None
        self.key("Return")
        self.wait_for(lambda: self.focused is not None, "the focus to come back from the file dialog")

    def fill_page(self, values, until="Next"):
        """Goes through the page with Tab: types the values of the fields that are named, takes the named choices and
        presses Done in every card, until the focus comes to the button `until`."""
        for _ in range(KEYS_BETWEEN_FIELDS):
            node = self.focused
            name, role = node.name, node.getRole()
            if name == until:
                return
            if name == "Done":
                self.press_and_follow("space")
                continue
            if role == pyatspi.ROLE_RADIO_BUTTON:
                self.choose(values.get("choices", ()))
            elif role == pyatspi.ROLE_TEXT and name in values and node.queryText().getText(0, -1) != values[name]:
                self.key("ctrl+a")
                self.type(values[name])
            self.tab()
        raise AssertionError(f"Tab does not reach “{until}”; shown: {self.shown_texts()}")


def move_pointer():
    """Over the window and back, many events at once."""
    subprocess.run(["xdotool", *(["mousemove", "400", "300", "mousemove", "420", "320"] * 50)], check=True)


def put_on_clipboard(text):
    """As Mimecast's page does when its Copy is pressed."""
    subprocess.run(["xclip", "-selection", "clipboard"], input=text.encode(), check=True)
