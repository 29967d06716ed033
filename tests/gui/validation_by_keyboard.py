#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0
"""A whole validation session in the real wizard's practice mode, by keyboard alone: a message is pasted, the
CST's deletion is played and watched, the wizard is killed in between, the session is signed off, and its report
is saved.

Usage: validation_by_keyboard.py WIZARD SANDBOX VALIDATOR SCHEMA
Runs inside with-desktop.sh, in a home folder of its own.
"""
import json
import pathlib
import sys
import tempfile
import unittest

import practice
import reports

WIZARD, SANDBOX, VALIDATOR, SCHEMA = sys.argv[1:5]
MESSAGE = """From: CST <cst@arcticwolf.example>
To: test@contoso.example
Subject: =?utf-8?Q?Pr=C3=BCfung?=
Message-ID: <validation-1@contoso.example>
"""


class ValidationByKeyboard(unittest.TestCase):
    def setUp(self):
        self.practice = practice.Practice(SANDBOX, "setup-20261124-101500-ab12")
        self.wizard = self.practice.open(WIZARD)
        self.addCleanup(lambda: self.wizard.process.poll() is None and self.wizard.kill())

    def fill(self, field, text):
        self.wizard.tab_to(field)
        self.wizard.type(text)

    def kill_and_resume(self):
        self.wizard.kill()
        self.wizard.start()
        self.wizard.wait_for_page("Test with your CST")

    def test_a_validation_session(self):
        wizard, record = self.wizard, self.practice.record
        self.fill("Name of your CST", "Robin Example")
        self.fill("Mailbox or environment", "test mailbox")
        practice.paste_message(wizard, MESSAGE)
        wizard.wait_for_text("Prüfung")
        wizard.press("Start watching")
        wizard.wait_for_text("Watching for the deletion")
        wizard.wait_for(lambda: record().get("started"), "the beginning in the set-up's file")

        self.kill_and_resume()
        wizard.wait_for_text("The watch was interrupted")
        wizard.press("Go on watching")
        practice.play(wizard, "All copies are deleted")
        wizard.wait_for_text("Waiting until the counts are final")
        wizard.wait_for_text("The message was deleted", seconds=60)
        wizard.wait_for_text("3 copies deleted")

        wizard.open_card("Sign off with Robin Example")
        self.fill("Your name", "Alex Admin")
        self.fill("Your role", "Administrator")
        self.fill("Remark", "As planned.")
        wizard.press("Sign off")
        wizard.wait_for_text("Signed off on")
        wizard.wait_for(lambda: record().get("signedOff"), "the sign-off in the set-up's file")
        signed = record()
        self.assertEqual(signed["outcome"], "deleted")
        self.assertEqual(signed["message"]["messageId"], "<validation-1@contoso.example>")
        self.assertEqual(signed["environment"], "test mailbox")
        self.assertEqual(signed["administrator"], {"name": "Alex Admin", "role": "Administrator"})
        self.assertEqual(signed["cst"]["name"], "Robin Example")
        self.assertEqual(signed["remark"], "As planned.")

        self.kill_and_resume()
        wizard.wait_for_text("Signed off on")
        self.assertEqual(record(), signed)
        self.save_the_final_report(signed)

    def save_the_final_report(self, signed):
        self.wizard.fill_page({})
        self.wizard.press("Next")
        self.wizard.wait_for_page("Report")
        target = pathlib.Path(tempfile.mkdtemp()) / "report.json"
        reports.save(self.wizard, target)
        report = json.loads(target.read_text())
        self.assertEqual(reports.complaints(VALIDATOR, SCHEMA, target), "")
        self.assertEqual(report["validation"], signed)
        self.assertEqual(report, self.practice.saved()["finalReport"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
