#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0
"""What the command line shows on a real terminal of many sizes and kinds, and that it is the same as ever elsewhere.

Usage: terminal_output.py COMMAND-LINE SANDBOX
"""
import fcntl
import json
import os
import pathlib
import pty
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "gui"))
import screen
import tenant

CLI, SANDBOX = sys.argv[1:3]
PATIENCE = 60
CHECKED = "The gateway answers over a connection that can be trusted"


def environment(home, **more):
    return {"PATH": os.environ["PATH"], "HOME": home, "XDG_RUNTIME_DIR": home, "LC_ALL": "C.UTF-8", "TERM": "xterm",
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent", **more}


class OnTerminal:
    """A program whose output and errors are a terminal of a size; no size if there are no columns. Its input is a pipe,
    so that a secret needs no typing."""

    def __init__(self, arguments, home, secret="", columns=80, rows=24, output=None, **more):
        self.columns = columns
        self.terminal, inside = pty.openpty()
        if columns:
            self.resize(columns, rows)
        reader, writer = os.pipe()
        os.write(writer, secret.encode())
        os.close(writer)
        # In a session of its own, so that the terminal is its own, too.
        self.process = subprocess.Popen([CLI, *arguments], stdin=reader, stdout=output or inside, stderr=inside,
                                        env=environment(home, **more), start_new_session=True,
                                        preexec_fn=lambda: fcntl.ioctl(2, termios.TIOCSCTTY, 0))
        os.close(inside)
        os.close(reader)
        self.raw = b""

    def resize(self, columns, rows=24):
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def wait_for(self, condition, what="the end"):
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise AssertionError(f"not in time: {what} in {self.raw}")
            if select.select([self.terminal], [], [], 0.02)[0]:
                try:
                    self.raw += os.read(self.terminal, 65536)
                except OSError:  # All that had it open have ended.
                    self.process.wait(timeout=PATIENCE)
                    return self

        return self

    def shows(self, text):
        return self.wait_for(lambda: text in self.raw.decode(errors="replace"), text)

    def end(self):
        self.wait_for(lambda: False)
        os.close(self.terminal)
        return self.process.returncode

    def type(self, text):
        os.write(self.terminal, text)

    def text(self):
        return self.raw.decode()

    def screen(self):
        return screen.Screen(self.columns or 80).feed(self.text())


class Case(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = folder.name

    def serve(self, *options):
        self.tenant = tenant.Tenant(SANDBOX, *options)
        self.addCleanup(self.tenant.close)

    def command(self, name="verify", *more):
        return [name, "--client-id", self.tenant.client_id, "--secret-stdin", "--gateway", self.tenant.address, *more]

    def start(self, *arguments, **more):
        secret = self.tenant.secret if "--secret-stdin" in arguments else ""
        return OnTerminal(arguments, self.home, secret, **more)

    def shown(self, *arguments, status=0, **more):
        terminal = self.start(*arguments, **more)
        self.assertEqual(terminal.end(), status, terminal.raw)
        return terminal

    def piped(self, *arguments, **more):
        secret = self.tenant.secret if "--secret-stdin" in arguments else ""
        return subprocess.run([CLI, *arguments], input=secret.encode(), env=environment(self.home, **more),
                              capture_output=True, timeout=PATIENCE)


class Colors(Case):
    def test_who_says_what_of_colors(self):
        auto, never, always = (), ("--color", "never"), ("--color=always",)
        for options, variables, on_terminal, elsewhere in (
                (auto, {}, True, False), (auto, {"NO_COLOR": "1"}, False, False), (auto, {"NO_COLOR": ""}, True, False),
                (auto, {"CLICOLOR": "0"}, False, False), (auto, {"CLICOLOR": "1"}, True, False),
                (auto, {"CLICOLOR_FORCE": "1"}, True, True), (auto, {"CLICOLOR_FORCE": "0"}, True, False),
                (auto, {"CLICOLOR_FORCE": "1", "NO_COLOR": "1"}, False, False),
                (auto, {"CLICOLOR_FORCE": "1", "CLICOLOR": "0"}, True, True), (auto, {"TERM": "dumb"}, False, False),
                (auto, {"TERM": ""}, False, False), (never, {"CLICOLOR_FORCE": "1"}, False, False),
                (always, {"NO_COLOR": "1", "TERM": "dumb"}, True, True), (("--color", "auto"), {}, True, False)):
            with self.subTest(options=options, variables=variables):
                shown = self.shown("explain", "--help", *options, **variables)
                self.assertEqual(bool(shown.screen().colors), on_terminal, shown.raw)
                self.assertEqual(b"\x1b[" in self.piped("explain", "--help", *options, **variables).stdout, elsewhere)

    def test_a_color_that_is_none_is_refused(self):
        for color in ("", "blue", "alway", "\x1b[31m"):
            with self.subTest(color=color):
                ended = self.piped("guide", "--color", color)
                self.assertEqual((ended.returncode, ended.stdout), (2, b""))
                self.assertNotIn(b"\x1b", ended.stderr)
        self.assertIn("Did you mean “always”?".encode(), self.piped("guide", "--color", "alway").stderr)

    def test_forced_colors_bring_no_live_rows(self):
        self.serve()
        ended = self.piped(*self.command("verify", "--color", "always"))
        text = screen.Screen(200).feed(ended.stdout.decode())
        self.assertIn("32", text.colors)
        self.assertNotIn(b"\x1b[?7l", ended.stdout + ended.stderr)


class Widths(Case):
    def test_no_row_is_wider_than_the_terminal(self):
        self.serve("--scenario", "no-permissions")
        for columns in (20, 40, 80, 500):
            for arguments, status in ((self.command(), 1), (("guide",), 0), (("explain",), 0), (("--help",), 0),
                                      (("explain", "credentials-rejected"), 0), (("verify", "--help"), 0),
                                      (("verify", "--nonsense"), 2)):
                with self.subTest(columns=columns, arguments=arguments[:2]):
                    text = self.shown(*arguments, status=status, columns=columns, rows=60).text()
                    for line in screen.COMMAND.sub("", text.replace("\r", "")).split("\n"):
                        # A word that is wider has a line of its own.
                        room = max(map(len, line.split()), default=0) + len(line) - len(line.lstrip())
                        self.assertLessEqual(len(line), max(min(columns, 100), room), line)

    def test_without_a_size_it_is_an_ordinary_one(self):
        self.serve()
        self.assertEqual(self.shown(*self.command(), columns=0).screen().text(),
                         self.shown(*self.command(), columns=80).screen().text())

    def test_help_of_every_command_fits_and_names_everything(self):
        for name in ("verify", "watch", "guide", "report", "compare", "explain", "setups"):
            with self.subTest(name=name):
                text = self.shown(name, "--help", rows=60).screen().text()
                for title in ("Usage:", "Options:", "Examples:", "Exit status:", "--color WHEN", "--help", "--version"):
                    self.assertIn(title, text)
                for word in ("platform", "Displays", "help-all", "<", "[options]"):
                    self.assertNotIn(word, text.replace("<test@example.com>", "").replace("< secret.txt", ""))
                # What is to be typed is not broken.
                for line in text.split("\n"):
                    self.assertFalse(line.strip().startswith("active-response-setup-cli") and len(line) > 80, line)
                self.assertEqual(text.replace("\n", " ").split(), self.piped(name, "--help").stdout.decode().split())


class Elsewhere(Case):
    def test_output_that_is_no_terminal_has_no_more_than_its_lines(self):
        self.serve("--scenario", "no-threat-management")
        ended = self.piped(*self.command())
        lines = ended.stdout.decode().splitlines()
        self.assertEqual(lines[0], f"Passed         {CHECKED}: 127.0.0.1 answers.")
        self.assertEqual(lines[-2], "")
        self.assertTrue(lines[-1].startswith("Practice: 1 thing to fix. Active Response can’t work yet. "), lines[-1])
        self.assertTrue(max(map(len, lines)) > 200, "wrapped")
        self.assertEqual(ended.stderr, b"")
        for line in lines:
            self.assertTrue(line.isprintable(), line)

    def test_the_locale_does_not_matter_there(self):
        self.serve("--scenario", "no-threat-management")
        self.assertEqual(*(self.piped(*self.command("verify"), LC_ALL=locale).stdout for locale in ("C", "C.UTF-8")))

    def test_json_is_the_same_on_a_terminal(self):
        self.serve("--scenario", "no-threat-management")
        terminal = self.shown(*self.command("verify", "--format", "json", "--color", "always"), status=1, columns=20)
        self.assertNotIn("\x1b", terminal.text())
        on_terminal = json.loads(terminal.text())
        elsewhere = json.loads(self.piped(*self.command("verify", "--format", "json")).stdout)
        self.assertEqual(on_terminal["checks"][0]["title"], elsewhere["checks"][0]["title"])
        for name in ("html", "markdown", "json"):
            text = self.shown("guide", "--format", name, columns=20).text().replace("\r\n", "\n")
            self.assertEqual(text, self.piped("guide", "--format", name).stdout.decode())

    def test_a_reader_that_stops_or_is_full_is_said(self):
        self.serve()
        with open("/dev/full", "wb") as full:
            terminal = self.shown(*self.command(), status=3, output=full)
        self.assertIn("can’t be written", terminal.text())
        self.assertNotIn("\x1b", terminal.text())
        reader, writer = os.pipe()
        os.close(reader)
        self.assertIn("can’t be written", self.shown("guide", status=3, output=writer).text())
        os.close(writer)


class LiveRows(Case):
    def test_each_check_has_a_row_while_it_is_under_way(self):
        self.serve("--latency", "4000")
        terminal = self.start(*self.command())
        terminal.shows("0 of 10 checks done.")
        terminal.shows("4 of 10 checks done, 4 s. Ctrl+C stops it.")
        rows = terminal.screen().text().split("\n")
        self.assertEqual(rows[0], "✓ " + CHECKED)
        self.assertIn("› The role can read the account", rows)
        self.assertEqual(len(rows), 11)
        self.assertEqual(terminal.end(), 0)
        text = terminal.screen().text()
        self.assertEqual(text.count(CHECKED), 1)
        self.assertNotIn("checks done", text)
        self.assertIn("9 passed · 1 not known yet\n\nWhat to do next\n1. ", text)

    def test_none_are_drawn_where_they_cannot_be_changed(self):
        self.serve()
        for more in ({"TERM": "dumb"}, {"TERM": ""}):
            with self.subTest(more=more):
                text = self.shown(*self.command(), **more).text()
                self.assertNotIn("\x1b", text)
                self.assertIn("✓ " + CHECKED, text)
        with open(pathlib.Path(self.home) / "output", "wb") as file:
            self.assertEqual(self.shown(*self.command(), output=file).raw, b"")

    def test_a_low_terminal_shows_the_last_ones(self):
        self.serve("--latency", "500")
        for rows in (1, 2, 5):
            terminal = self.shown(*self.command(), rows=rows)
            self.assertEqual(f"\x1b[{rows - 1}A" in terminal.text(), rows > 1)
            self.assertNotIn(f"\x1b[{rows}A", terminal.text())

    def test_a_terminal_that_changes_its_size_gets_rows_of_the_new_one(self):
        self.serve("--latency", "3000")
        terminal = self.start(*self.command(), columns=100)
        terminal.shows("0 of 10 checks done.")
        terminal.resize(30)
        before = len(terminal.raw)
        terminal.shows("0 of 10 checks done, 3 s. Ct…")
        self.assertIn("\x1b[", terminal.text()[before:])
        terminal.resize(500)
        terminal.shows("Ctrl+C stops it.\x1b[0m\r\n\x1b[?7h\x1b[")
        terminal.resize(2)
        self.assertEqual(terminal.end(), 0)

    def test_what_is_said_meanwhile_stands_above_them(self):
        self.serve("--scenario", "rate-limited-briefly")
        terminal = self.shown(*self.command())
        text = terminal.screen().text()
        self.assertTrue(text.startswith("Mimecast limits how often it may be asked. Going on in 1 s.\n"), text)
        self.assertNotIn("checks done", text)

    def test_ctrl_c_leaves_no_row_behind(self):
        self.serve("--latency", "60000")
        terminal = self.start(*self.command())
        terminal.shows("0 of 10 checks done.")
        terminal.type(b"\x03")
        self.assertEqual(terminal.end(), 3)
        text = terminal.screen().text().replace("^C", "")
        self.assertTrue(text.startswith("Canceled.\n"), text)
        self.assertEqual(text.count(CHECKED), 1)
        self.assertNotIn("checks done", text)

    def test_after_a_stop_the_shell_keeps_what_it_wrote(self):
        self.serve("--latency", "4000")
        terminal = self.start(*self.command())
        terminal.shows("0 of 10 checks done.")
        os.kill(terminal.process.pid, signal.SIGSTOP)
        terminal.wait_for(lambda: os.waitid(os.P_PID, terminal.process.pid, os.WSTOPPED | os.WNOHANG | os.WNOWAIT))
        before = len(terminal.text())
        os.kill(terminal.process.pid, signal.SIGCONT)
        terminal.wait_for(lambda: "of 10 checks done" in terminal.text()[before:], "rows again")
        self.assertFalse(terminal.text()[before:].startswith("\x1b[11A"), terminal.text()[before:])
        terminal.process.kill()
        terminal.end()

    def test_a_watch_has_one_that_says_when_it_asks_again(self):
        self.serve()
        terminal = self.start(*self.command("watch", "--message-id", "<a@b>", "--interval", "2"))
        terminal.shows("Asking Mimecast. Ctrl+C stops it.")
        terminal.shows("No incident of the message yet; incidents of other messages: ")
        terminal.shows("Asking again in 1 s. Ctrl+C stops it.\x1b[0m\r\n\x1b[?7h")
        self.assertEqual(terminal.screen().text().count("\n"), 1)
        terminal.type(b"\x03")
        self.assertEqual(terminal.end(), 1)
        text = terminal.screen().text()
        self.assertIn("The watch is stopped", text)
        self.assertNotIn("Asking again", text)


class Locales(Case):
    def test_a_terminal_that_has_no_utf_8_gets_ascii(self):
        self.serve("--scenario", "no-threat-management")
        for arguments, status in ((self.command(), 1), (("guide",), 0), (("verify", "--help"), 0), (("frobnicat",), 2)):
            for locale in ("C", "POSIX", "nonsense"):
                with self.subTest(arguments=arguments[0], locale=locale):
                    raw = self.shown(*arguments, status=status, LC_ALL=locale).raw
                    self.assertTrue(raw.isascii(), raw)
        self.assertIn(b"+ The gateway answers", screen.COMMAND.sub("", self.shown(*self.command(), status=1,
                                                                                   LC_ALL="C").text()).encode())


class Waiting(Case):
    def test_it_asks_again_until_it_is_ready(self):
        self.serve("--scenario", "unavailable")
        terminal = self.start(*self.command("verify", "--wait", "5m"))
        terminal.shows("1 thing to fix. Checking again in 14 s. Ctrl+C stops it.")
        terminal.type(b"\x03")
        # With what was seen.
        self.assertEqual(terminal.end(), 1)
        self.assertIn("1 failed", terminal.screen().text())
        self.assertNotIn("canceled", terminal.screen().text())

    def test_elsewhere_it_says_what_it_waits_for_once(self):
        self.serve("--scenario", "wrong-secret")
        ended = self.piped(*self.command("verify", "--wait", "6s", "--format", "json"))
        self.assertEqual(ended.returncode, 1)
        self.assertEqual(ended.stderr.decode(), "1 thing to fix. Checking again in 6 s.\n")
        self.assertEqual(json.loads(ended.stdout)["verdict"], "not-ready")

    def test_a_pause_of_an_hour_is_not_waited_for(self):
        self.serve("--scenario", "maintenance")
        begun = time.monotonic()
        ended = self.piped(*self.command("verify", "--wait", "5m"))
        self.assertEqual(ended.returncode, 1, ended.stderr)
        self.assertIn("Mimecast wants a pause of 60 min, which is longer than there is time.".encode(), ended.stderr)
        self.assertLess(time.monotonic() - begun, 60)

    def test_arguments_that_are_refused_are_not_waited_for(self):
        self.serve()
        for wait in ("0", "0s", "5", "-5m", "", "soon", "25h", "99999999999999999999h", "\x1b[31m"):
            with self.subTest(wait=wait):
                ended = self.piped(*self.command("verify", f"--wait={wait}"))
                self.assertEqual((ended.returncode, ended.stdout), (2, b""), ended.stderr)
                self.assertIn(b"--wait takes a time with its unit", ended.stderr)
        for more in (("--only", "tokn", "--wait", "5m"), ("--output", "x.doc", "--wait", "5m")):
            self.assertEqual(self.piped(*self.command("verify", *more)).returncode, 2)
        self.assertEqual(self.piped(*self.command("watch", "--message-id", "<a@b>", "--wait", "5m")).returncode, 2)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
