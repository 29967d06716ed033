#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0
"""The client secret on its way into the command line: typed on a real terminal, piped, too long, in another encoding;
and where it is in memory while the command line works, also if it comes from the keychain. What asks the command line
to end: signals. To be run in with-keyring.sh.

Usage: secret_input.py COMMAND-LINE SANDBOX
"""
import fcntl
import hashlib
import json
import os
import pathlib
import pty
import re
import select
import signal
import socket
import subprocess
import sys
import tempfile
import termios
import threading
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "gui"))
import tenant

CLI, SANDBOX = sys.argv[1:3]
PATIENCE = 60
MIDDLE = slice(16, 40)
MESSAGE = "<validation-1@contoso.example>"


def environment(home, **more):
    return {"PATH": os.environ["PATH"], "HOME": home, "XDG_RUNTIME_DIR": home, "LC_ALL": "C.UTF-8",
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent", **more}


def wait_for(condition, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.02)
    raise AssertionError(f"not in time: {what}")


class Typing:
    """The command line at a terminal of its own, in a session of its own, as from a shell."""

    def __init__(self, arguments, home, before=(CLI,)):
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.execve(before[0], [*before, *arguments], environment(home))
        self.shown = b""
        self.status = None

    def read(self):
        while select.select([self.terminal], [], [], 0.02)[0]:
            try:
                piece = os.read(self.terminal, 65536)
            except OSError:
                return
            if not piece:
                return
            self.shown += piece

    def wait_for(self, text):
        wait_for(lambda: self.read() or text in self.shown, f"{text} in {self.shown}")

    def type(self, text):
        os.write(self.terminal, text)

    def echoes(self):
        return bool(termios.tcgetattr(self.terminal)[3] & termios.ECHO)

    def has_ended(self):
        self.read()
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
        return self.status is not None

    def end(self):
        wait_for(self.has_ended, "the end")
        self.read()
        return self.status


class Case(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = folder.name
        self.serve()

    def serve(self, *options):
        self.tenant = tenant.Tenant(SANDBOX, *options)
        self.addCleanup(self.tenant.close)

    def command(self, name="verify", *more):
        if name == "watch":
            more = ("--message-id", MESSAGE, "--interval", "1", *more)
        return [name, "--client-id", self.tenant.client_id, "--secret-stdin", "--gateway", self.tenant.address, *more]

    def run_with(self, secret, *more):
        return subprocess.run([CLI, *self.command("verify", *more)], input=secret, env=environment(self.home),
                              capture_output=True, timeout=PATIENCE)

    def start(self, *arguments, **more):
        process = subprocess.Popen([CLI, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, env=environment(self.home, **more))
        self.addCleanup(lambda: (process.kill(), process.wait(), process.stdout.close(), process.stderr.close()))
        if "--secret-stdin" in arguments:
            process.stdin.write(self.tenant.secret.encode())
        process.stdin.close()
        process.stdin = None
        return process


class OnATerminal(Case):
    def typing(self, *arguments):
        typing = Typing(arguments or self.command(), self.home)
        typing.wait_for(b"Client Secret: ")
        self.assertFalse(typing.echoes())
        return typing

    def test_a_typed_secret_is_asked_for_and_not_shown(self):
        typing = self.typing()
        typing.type(self.tenant.secret.encode() + b"\n")
        self.assertEqual(typing.end(), 0, typing.shown)
        self.assertNotIn(self.tenant.secret[MIDDLE].encode(), typing.shown)
        self.assertTrue(typing.echoes())

    def test_the_prompt_is_seen_where_standard_error_is_a_file(self):
        typing = Typing(self.command(), self.home, ["/bin/sh", "-c", f'exec "$0" "$@" 2>{self.home}/errors', CLI])
        typing.wait_for(b"Client Secret: ")
        typing.type(self.tenant.secret.encode() + b"\n")
        self.assertEqual(typing.end(), 0)

    def test_backspace_and_a_second_thought_work(self):
        typing = self.typing()
        typing.type(b"wrong\x15" + self.tenant.secret.encode() + b"x\x7f\n")
        self.assertEqual(typing.end(), 0, typing.shown)

    def test_ctrl_c_ends_it_and_gives_the_terminal_back(self):
        for name in ("verify", "watch"):
            typing = self.typing(*self.command(name))
            typing.type(b"half\x03")
            self.assertEqual(typing.end(), 3, typing.shown)
            self.assertIn(b"Canceled.", typing.shown)
            self.assertTrue(typing.echoes())

    def test_signals_give_the_terminal_back(self):
        for request in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            typing = self.typing()
            os.kill(typing.pid, request)
            self.assertEqual(typing.end(), 3, typing.shown)
            self.assertTrue(typing.echoes())

    def test_ctrl_d_is_no_secret(self):
        typing = self.typing()
        typing.type(b"\x04")
        self.assertEqual(typing.end(), 2, typing.shown)
        self.assertIn(b"There is no Client Secret", typing.shown)
        self.assertTrue(typing.echoes())

    def test_stopped_it_gives_the_terminal_back_and_asks_again(self):
        script = '"$0" "$@"; echo "shell: $?"; read go; fg >/dev/null; echo "shell: $?"'
        typing = Typing(self.command(), self.home, ["/bin/bash", "-m", "-c", script, CLI])
        typing.wait_for(b"Client Secret: ")
        typing.type(b"half\x1a")
        typing.wait_for(b"shell: 148")
        self.assertTrue(typing.echoes())
        shown = len(typing.shown)
        typing.type(b"go\n")
        wait_for(lambda: typing.read() or b"Client Secret: " in typing.shown[shown:], "asked again")
        self.assertFalse(typing.echoes())
        typing.type(self.tenant.secret.encode() + b"\n")
        typing.wait_for(b"shell: 0")
        self.assertNotIn(self.tenant.secret[MIDDLE].encode(), typing.shown)
        self.assertEqual(typing.end(), 0)

    def test_what_is_pasted_behind_it_reaches_nobody(self):
        typing = self.typing()
        typing.type(b"a" * 3000 + b"\nrm -rf /\n")
        self.assertEqual(typing.end(), 2, typing.shown)
        self.assertIn(b"2560 bytes", typing.shown)
        self.assertNotIn(b"aaa", typing.shown)
        self.assertNotIn(b"rm -rf", typing.shown)


class ByAPipe(Case):
    def test_what_is_around_a_secret_does_no_harm(self):
        secret = self.tenant.secret.encode()
        for given in (secret, secret + b"\n", secret + b"\r\n", b"\xef\xbb\xbf" + secret + b"\r\n", b"  " + secret + b" \n",
                      secret + b"\nurl: https://login.mimecast.com\n", secret + b"\n" + b"\0" * 5000):
            with self.subTest(given=given[:8] + given[-8:]):
                ended = self.run_with(given)
                self.assertEqual(ended.returncode, 0, ended.stderr)

    def test_what_cannot_be_a_secret_is_not_sent(self):
        secret = self.tenant.secret
        cases = {
            b"": b"There is no Client Secret", b"\n" + secret.encode(): b"There is no Client Secret",
            b"x" * 1_000_000: b"2560 bytes", b"x" * 2561: b"2560 bytes",
            secret.encode("utf-16"): b"UTF-16", secret.encode("utf-16-le"): b"UTF-16",
            secret.encode("utf-16-be"): b"UTF-16", b"\xff" * 64: b"UTF-8",
            secret[:30].encode() + b"\0" + secret[30:].encode(): b"UTF-16",
            secret[:30].encode() + b" " + secret[30:].encode(): b"a space or a line end inside",
            secret[:30].encode() + b"\r" + secret[30:].encode(): b"a space or a line end inside",
        }
        # Nothing listens there: a secret that was sent would end with a connection that failed.
        self.tenant.address = "http://127.0.0.1:9"
        for given, words in cases.items():
            with self.subTest(given=given[:8]):
                ended = self.run_with(given)
                self.assertEqual(ended.returncode, 2, ended.stderr)
                self.assertIn(words, ended.stderr)
                self.assertNotIn(secret[MIDDLE].encode(), ended.stderr)
                self.assertEqual(ended.stdout, b"")

    def test_standard_input_that_cannot_be_read_is_said(self):
        closed = subprocess.run(["sh", "-c", 'exec "$0" "$@" <&-', CLI, *self.command()], env=environment(self.home),
                                capture_output=True)
        self.assertEqual((closed.returncode, b"can\xe2\x80\x99t be read" in closed.stderr), (2, True), closed.stderr)
        with open(os.devnull) as nothing:
            empty = subprocess.run([CLI, *self.command()], stdin=nothing, env=environment(self.home),
                                   capture_output=True)
        self.assertEqual(empty.returncode, 2)


class Signals(Case):
    def first_line(self, process):
        return process.stdout.readline()

    def end(self, process):
        output, errors = process.communicate(timeout=PATIENCE)
        return process.returncode, output, errors

    def test_a_watch_ends_with_its_outcome_line(self):
        for request in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
            with self.subTest(request=request):
                process = self.start(*self.command("watch", "--format", "json"))
                self.first_line(process)
                # A shell passes on what the terminal has sent already: two of them are one.
                process.send_signal(request)
                process.send_signal(request)
                status, output, errors = self.end(process)
                self.assertIn(b'"outcome":"cancelled"', output.splitlines()[-1], errors)
                self.assertEqual(status, 1)

    def test_a_verification_ends_with_its_findings(self):
        self.serve("--latency", "60000")
        for request in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
            with self.subTest(request=request):
                process = self.start(*self.command("verify", "--format", "json"))
                time.sleep(1)
                process.send_signal(request)
                status, output, errors = self.end(process)
                self.assertEqual(status, 3, errors)
                self.assertIn(b'"status": "cancelled"', output)
                self.assertIn(b"Canceled.", errors)

    def test_what_was_to_be_ignored_stays_ignored(self):
        process = subprocess.Popen(["nohup", CLI, *self.command("watch", "--timeout", "4")], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment(self.home))
        process.stdin.write(self.tenant.secret.encode())
        process.stdin.close()
        process.stdin = None
        self.first_line(process)
        process.send_signal(signal.SIGHUP)
        status, output, _ = self.end(process)
        self.assertIn(b"No incident", output.splitlines()[-4:][0] + output)
        self.assertEqual(status, 1)

    def test_a_second_one_ends_it_at_once(self):
        # Its output is full and nobody reads, so that it cannot heed the first.
        reader, writer = os.pipe()
        os.set_blocking(writer, False)
        try:
            while True:
                os.write(writer, b"x" * 4096)
        except BlockingIOError:
            os.set_blocking(writer, True)
        process = subprocess.Popen([CLI, *self.command("watch")], stdin=subprocess.PIPE, stdout=writer,
                                   stderr=subprocess.DEVNULL, env=environment(self.home))
        self.addCleanup(lambda: (process.kill(), process.wait(), os.close(reader), os.close(writer)))
        process.stdin.write(self.tenant.secret.encode())
        process.stdin.close()
        wait_for(lambda: self.sleeps_in_write(process.pid), "an output that is full")
        process.send_signal(signal.SIGTERM)
        time.sleep(3)
        self.assertIsNone(process.poll())
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(timeout=PATIENCE), 3)

    @staticmethod
    def sleeps_in_write(pid):
        return pathlib.Path(f"/proc/{pid}/syscall").read_text().split()[:2] == ["1", "0x1"]


class Memory:
    """The writable memory of a process, with what of it is locked."""

    def __init__(self, pid):
        self.folder = pathlib.Path("/proc") / str(pid)

    def pieces(self):
        with open(self.folder / "smaps") as smaps, open(self.folder / "mem", "rb", 0) as memory:
            span = None
            for line in smaps:
                if re.match(r"[0-9a-f]+-[0-9a-f]+ ", line):
                    span = line.split()
                elif line.startswith("VmFlags:") and "w" in span[1]:
                    start, end = (int(number, 16) for number in span[0].split("-"))
                    try:
                        memory.seek(start)
                        yield "lo" in line.split(), span[5:6], memory.read(end - start)
                    except OSError:
                        continue

    def copies(self, text):
        """How many are in locked pages, and what stands around those that are not."""
        locked, others = 0, []
        for is_locked, name, content in self.pieces():
            for encoding in ("utf-8", "utf-16-le"):
                for hit in re.finditer(re.escape(text[MIDDLE].encode(encoding)), content):
                    if is_locked:
                        locked += 1
                    else:
                        others.append((name, encoding, content[max(0, hit.start() - 80):hit.end() + 30]))
        return locked, others


class Relay:
    """In front of the tenant; notes the tokens, and holds the answers back that come after them."""

    def __init__(self, address, held):
        self.target = re.match(r"http://([^:]+):(\d+)", address).groups()
        self.held, self.tokens, self.asked = held, [], 0
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            front, _ = self.socket.accept()
            back = socket.create_connection(self.target)
            threading.Thread(target=self._pass_on, args=(front, back, False), daemon=True).start()
            threading.Thread(target=self._pass_on, args=(back, front, True), daemon=True).start()

    def _pass_on(self, source, sink, is_answer):
        try:
            while data := source.recv(65536):
                if is_answer:
                    self.tokens += [t.decode() for t in re.findall(rb'"access_token": *"([^"]+)"', data)]
                elif b"Bearer" in data:
                    self.asked += 1
                    if self.held and self.asked >= self.held:
                        return
                sink.sendall(data)
            sink.close()
        except OSError:
            pass


class InMemory(Case):
    """After a token is there."""

    def look(self, process, relay):
        memory = Memory(process.pid)
        locked, others = memory.copies(self.tenant.secret)
        token_locked, token_others = memory.copies(relay.tokens[-1])
        print(f"{self.id()}: secret {locked} in locked pages and {len(others)} elsewhere, "
              f"token {token_locked} in locked pages and {len(token_others)} elsewhere")
        self.assertEqual(others, [])
        self.assertEqual(token_locked, 1)
        return locked, len(token_others)

    def begin(self, *command, held):
        relay = Relay(self.tenant.address, held)
        self.tenant.address = relay.address
        return self.start(*self.command(*command)), relay

    def test_while_verify_asks(self):
        process, relay = self.begin("verify", held=1)
        # All but the token at once; Qt keeps the headers of each until it is answered.
        wait_for(lambda: relay.asked >= 6, "requests with the token")
        locked, tokens = self.look(process, relay)
        self.assertEqual(locked, 1)
        self.assertLessEqual(tokens, 7)

    def test_while_verify_waits_to_check_again(self):
        self.serve("--scenario", "no-permissions")
        process, relay = self.begin("verify", "--wait", "10m", held=0)
        self.assertIn(b"Checking again in", process.stderr.readline())
        memory = Memory(process.pid)
        wait_for(lambda: memory.copies(relay.tokens[-1]) == (0, []), "no token while nothing is asked")
        self.assertEqual(memory.copies(self.tenant.secret), (1, []))

    def test_while_watch_waits(self):
        process, relay = self.begin("watch", held=0)
        process.stdout.readline()
        process.stdout.readline()
        # One to renew the token with, and one for a client anew once the connection is lost.
        self.assertEqual(self.look(process, relay), (2, 0))


class InMemoryFromTheKeychain(InMemory):
    """The same with a saved set-up."""

    def begin(self, *command, held):
        relay = Relay(self.tenant.address, held)
        self.tenant.address = relay.address
        self.save()
        name, *options = self.command(*command)
        options = options[options.index("--gateway") + 2:]
        return self.start(name, "--setup", "contoso", *options,
                          DBUS_SESSION_BUS_ADDRESS=os.environ["DBUS_SESSION_BUS_ADDRESS"]), relay

    def save(self):
        identity = "0123456789abcdef" * 2
        folder = pathlib.Path(self.home, ".local/share/active-response-setup/setups")
        folder.mkdir(parents=True)
        (folder / "contoso.json").write_text(json.dumps({
            "format": "active-response-setup/setup", "version": 1, "id": identity, "secretStored": True,
            "values": {"credentials.client-id": self.tenant.client_id, "verification.gateway": self.tenant.address}}))
        client = hashlib.sha256(self.tenant.client_id.encode()).hexdigest()[:16]
        subprocess.run(["secret-tool", "store", "--label=contoso", "xdg:schema", "org.qt.keychain",
                        "user", f"{identity} {self.tenant.address} {client}",
                        "server", "active-response-setup", "type", "plaintext"],
                       input=self.tenant.secret.encode(), check=True)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
