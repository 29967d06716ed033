#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0
"""Where the client secret and the access token are, at each step of their lives, in the real wizard: with a real
window, a real keyring, and the simulated tenant over HTTPS with HTTP/2.

Searched are: the memory of the process, every file below the home and the temporary folders, the log at full
verbosity, the clipboard and the selection, the command line, the environment, the window's properties, and all
that a screen reader gets to see. In memory, UTF-8 and UTF-16. The count of copies is printed for each step.

Usage: canary.py WIZARD SANDBOX
Runs inside with-desktop.sh, in a home folder of its own.
"""
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest

import desktop
import tenant

WIZARD, SANDBOX = sys.argv[1:3]
SERVICE = "active-response-setup"
NAME = "setup-20261124-101500-ab12"
# As a piece of it is as bad: whatever holds these characters out of its middle counts.
MIDDLE = slice(16, 40)


class Gateway:
    """In front of the tenant: TLS with HTTP/2, as nghttpx speaks it, and behind that a relay that notes the tokens
    that are given out."""

    def __init__(self, address, certificate, key, folder):
        self.target = re.match(r"http://([^:]+):(\d+)", address).groups()
        self.tokens = []
        self.log = folder / "nghttpx.log"
        self.relay = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._accept, daemon=True).start()
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self.process = subprocess.Popen(
            ["nghttpx", "--conf=/dev/null", "--workers=1", "--no-ocsp", "--errorlog-file=/dev/null",
             f"--accesslog-file={self.log}", "--accesslog-format=$alpn", f"--frontend=127.0.0.1,{port}",
             f"--backend=127.0.0.1,{self.relay.getsockname()[1]}", str(key), str(certificate)])
        self.address = f"https://127.0.0.1:{port}"
        self._wait_for(port)

    def close(self):
        self.process.terminate()
        self.process.wait()

    def protocols(self):
        return set(self.log.read_text().split())

    @staticmethod
    def _wait_for(port):
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                return
            except OSError:
                time.sleep(0.05)
        raise AssertionError("nghttpx did not start")

    def _accept(self):
        while True:
            front, _ = self.relay.accept()
            back = socket.create_connection(self.target)
            threading.Thread(target=self._pass_on, args=(front, back, False), daemon=True).start()
            threading.Thread(target=self._pass_on, args=(back, front, True), daemon=True).start()

    def _pass_on(self, source, sink, is_answer):
        while True:
            try:
                data = source.recv(65536)
            except OSError:
                data = b""
            if is_answer:
                self.tokens += [t.decode() for t in re.findall(rb'"access_token": *"([^"]+)"', data)]
            try:
                if not data:
                    sink.close()
                    return
                sink.sendall(data)
            except OSError:
                return


class Process:
    def __init__(self, pid):
        self.folder = pathlib.Path("/proc") / str(pid)

    def writable_memory(self):
        """What can hold anything that the program learned while it ran."""
        with open(self.folder / "maps") as maps, open(self.folder / "mem", "rb", 0) as memory:
            for line in maps:
                span, rights, _, _, _, *name = line.split()
                if "w" not in rights or name[:1] == ["[vvar]"]:
                    continue
                start, end = (int(number, 16) for number in span.split("-"))
                try:
                    memory.seek(start)
                    yield name[0] if name else "anonymous", start, memory.read(end - start)
                except OSError:
                    continue

    def copies(self, text):
        """Where in memory, with what stands before it."""
        needle = text[MIDDLE]
        found = []
        for name, start, bytes_ in self.writable_memory():
            for encoding in ("utf-8", "utf-16-le"):
                wanted = needle.encode(encoding)
                found += [(name, hex(start + hit.start()), encoding, bytes_[max(0, hit.start() - 64):hit.end() + 8])
                          for hit in re.finditer(re.escape(wanted), bytes_)]
        return found

    def says(self, what):
        return (self.folder / what).read_bytes()


def selection(which):
    return subprocess.run(["xclip", "-selection", which, "-out"], capture_output=True).stdout.decode("utf-8", "replace")


class Canary(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(lambda: [print(line) for line in self.counts])
        self.counts = []
        self.home = pathlib.Path(os.environ["HOME"])
        certificate, key = tenant.make_certificate(self.folder)
        self.tenant = tenant.Tenant(SANDBOX)
        self.addCleanup(self.tenant.close)
        self.gateway = Gateway(self.tenant.address, certificate, key, self.folder)
        self.addCleanup(self.gateway.close)
        self.secret = self.tenant.secret
        self.save_setup()
        self.log = open(self.folder / "wizard.log", "wb")
        self.wizard = desktop.Wizard(WIZARD, "--ca-file", str(certificate), str(self.setup_file), log=self.log,
                                     QT_LOGGING_RULES="*=true", TMPDIR=str(self.folder))
        self.addCleanup(lambda: self.wizard.process.poll() is None and self.wizard.kill())

    def save_setup(self):
        """One that has come as far as the keys."""
        sections = ["requirements", "threat-remediation", "service-account", "api-role", "network-access",
                    "api-application", "credentials", "verification", "hand-over"]
        self.setup_file = self.home / ".local/share/active-response-setup/setups" / f"{NAME}.json"
        self.setup_file.parent.mkdir(parents=True)
        self.setup_file.write_text(json.dumps({
            "format": "active-response-setup/setup", "version": 1, "currentSection": "credentials",
            "reached": sections,
            "values": {"requirements.organisation": "Contoso Ltd", "verification.gateway": self.gateway.address}}))

    # Searching

    def files_with(self, text):
        """Every file but the keyring's own, which is encrypted, and this one's log of its own doing."""
        wanted = [text[MIDDLE].encode(encoding) for encoding in ("utf-8", "utf-16-le")]
        found = []
        for folder in {self.home, self.folder, pathlib.Path(os.environ["XDG_RUNTIME_DIR"])}:
            for file in folder.rglob("*"):
                if file.is_file() and not file.is_socket():
                    content = file.read_bytes()
                    found += [str(file) for piece in wanted if piece in content]
        return found

    def spoken(self):
        """All that a screen reader can get, also of what is not shown."""
        texts = []

        def walk(node):
            if node is None:
                return
            texts.append(f"{node.name} {node.description}")
            try:
                texts.append(node.queryText().getText(0, -1))
            except NotImplementedError:
                pass
            for child in node:
                walk(child)

        walk(self.wizard.application())
        return "\n".join(texts)

    def window_properties(self):
        windows = subprocess.run(["xdotool", "search", "--pid", str(self.wizard.process.pid)], capture_output=True,
                                 text=True).stdout.split()
        return "\n".join(subprocess.run(["xprop", "-id", window], capture_output=True, text=True).stdout
                         for window in windows)

    def stored(self):
        return subprocess.run(["secret-tool", "lookup", "server", SERVICE], capture_output=True,
                              text=True).stdout

    def look(self, step, text, what, in_memory=(0, 0), on_clipboard=False):
        """`in_memory` is how many copies there have to be at least, so that the search itself is tested, and may be
        at most."""
        self.log.flush()
        process = Process(self.wizard.process.pid)
        copies = process.copies(text)
        least, most = in_memory
        # What came over the connection to the X server lies in its buffer until enough comes after it.
        for _ in range(20):
            if len(copies) <= most:
                break
            desktop.move_pointer()
            copies = process.copies(text)
        self.counts.append(f"{step}: {len(copies)} of the {what} in memory, {least} to {most} expected")
        middle = text[MIDDLE]
        self.assertLessEqual(len(copies), most, (step, copies))
        self.assertGreaterEqual(len(copies), least, step)
        self.assertEqual(self.files_with(text), [], step)
        self.assertNotIn(middle.encode(), process.says("cmdline") + process.says("environ"), step)
        self.assertNotIn(middle, self.spoken(), step)
        self.assertNotIn(middle, self.window_properties(), step)
        self.assertEqual(middle in selection("clipboard"), on_clipboard, step)
        self.assertNotIn(middle, selection("primary"), step)

    # Doing

    def test_the_secret_is_nowhere_but_where_it_has_to_be(self):
        wizard = self.wizard
        wizard.wait_for_page("Keys")
        wizard.wait_for_text("Leave the Mimecast window open")
        self.look("before it is pasted", self.secret, "secret")

        wizard.tab_to("Client ID")
        desktop.put_on_clipboard(self.tenant.client_id)
        wizard.key("ctrl+v")
        wizard.tab_to("Client Secret")
        desktop.put_on_clipboard(self.secret)
        wizard.key("ctrl+v")
        wizard.wait_for_text("The keys are safe and they work")
        self.assertEqual(self.stored(), self.secret)
        # The field, where it can be looked at while a button is held; and the buffer of the connection to the X
        # server, until the next events overwrite it. The clipboard is Mimecast's.
        self.look("stored, the page still open", self.secret, "secret", in_memory=(1, 2), on_clipboard=True)
        desktop.put_on_clipboard("something else")

        wizard.press("Next")
        wizard.wait_for_page("Live checks")
        self.look("stored, the page left", self.secret, "secret")

        wizard.press("Run the checks")
        wizard.wait_for_text("Asked at")
        checks = {check["id"]: check["status"]
                  for check in json.loads(self.setup_file.read_text())["lastRun"]["checks"]}
        self.assertEqual(checks["remediation-read"], "passed")
        self.assertTrue(self.gateway.tokens)
        self.assertEqual(self.gateway.protocols(), {"h2"})
        self.look("checked", self.secret, "secret")
        for token in self.gateway.tokens:
            self.look("checked", token, "access token")

        wizard.press("Next")
        wizard.wait_for_page("Hand over")
        wizard.open_card("Enter the keys")
        wizard.press("Copy Client Secret")
        wizard.wait_for_text("removed from the clipboard in")
        # What the clipboard hands out to whoever pastes, and the answer to who did last, until it is sent.
        self.look("copied", self.secret, "secret", in_memory=(1, 2), on_clipboard=True)
        self.assertEqual(selection("clipboard"), self.secret)
        wizard.wait_for_text("no longer on the clipboard", seconds=40)
        self.look("removed from the clipboard", self.secret, "secret")

        wizard.fill_page({})
        wizard.press("Forget the secret")
        wizard.wait_for_text("Mimecast does not show it again")
        wizard.press("Forget")
        wizard.wait_for_text("The secret is no longer on this computer.")
        self.assertEqual(self.stored(), "")
        self.look("forgotten", self.secret, "secret")
        for token in self.gateway.tokens:
            self.look("forgotten", token, "access token")
        self.assertGreater((self.folder / "wizard.log").stat().st_size, 10000)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
