#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0
"""Everything that a validation session may come to, in the real wizard's practice mode and by keyboard alone.

Usage: outcomes_by_keyboard.py WIZARD SANDBOX
Runs inside with-desktop.sh, in a home folder of its own.
"""
import pathlib
import sys
import tempfile
import unittest

import practice

WIZARD, SANDBOX = sys.argv[1:3]
# What is played, what is shown of it, and by which ID it is kept.
PLAYS = (
    ("One copy cannot be deleted", "Only a part was deleted", "partly-deleted",
     "1 failed, 0 restored", "has a connector to each of your mail systems"),
    ("No copy can be deleted", "Nothing was deleted", "not-deleted",
     "3 failed, 0 restored", "has a connector to your mail system"),
    ("It only notifies", "Nothing was deleted, only notified", "notified-only",
     "notify_only", "In the settings of Threat Remediation"),
    ("All copies are deleted and brought back", "The message was brought back", "restored",
     "0 failed, 3 restored", "Find out who restored it"),
    ("All copies are deleted", "The message was deleted", "deleted",
     "0 failed, 0 restored", "Arctic Wolf holds working credentials"),
)


class OutcomesByKeyboard(unittest.TestCase):
    def open(self, name, *options):
        prepared = practice.Practice(SANDBOX, name)
        wizard = prepared.open(WIZARD, *options)
        self.addCleanup(lambda: wizard.process.poll() is None and wizard.kill())
        return prepared, wizard

    @staticmethod
    def watch(wizard, message):
        practice.paste_message(wizard, message)
        wizard.wait_for_text(message)
        OutcomesByKeyboard.start_watching(wizard)

    @staticmethod
    def start_watching(wizard):
        wizard.press("Start watching")
        wizard.wait_for_text("Watching for the deletion")

    def wait_for_outcome(self, prepared, wizard, title, outcome, seconds=30):
        wizard.wait_for_text(title, seconds)
        wizard.wait_for(lambda: prepared.record().get("outcome") == outcome, f"“{outcome}” in the set-up's file")

    def test_every_outcome(self):
        """Two of them take a minute; the others pass meanwhile, in the window that is opened last."""
        deaf, deaf_wizard = self.open("setup-20261124-101500-0001", "--practice=no-remediation-permission")
        self.watch(deaf_wizard, "<unheard@contoso.example>")
        deaf_wizard.wait_for_text("The role lacks Services Menu › Threat Remediation › Read.")
        other, other_wizard = self.open("setup-20261124-101500-0002")
        self.watch(other_wizard, "<missed@contoso.example>")
        practice.play(other_wizard, "Another message is deleted")

        self.play_all(*self.open("setup-20261124-101500-0003"))
        with self.subTest("no-incident"):
            self.wait_for_outcome(other, other_wizard, "There is no incident for this message", "no-incident", 90)
            other_wizard.wait_for_text("1 incident of other messages meanwhile")
            other_wizard.wait_for_text("Enter Client ID and Client Secret again in Arctic Wolf’s portal")
            self.assertIsNone(other.record()["incident"])
        with self.subTest("could-not-watch"):
            self.wait_for_outcome(deaf, deaf_wizard, "Mimecast could not be asked", "could-not-watch")
            deaf_wizard.wait_for_text("Run the live checks")

    def play_all(self, prepared, wizard):
        with self.subTest("cancelled"):
            file = pathlib.Path(tempfile.mkdtemp()) / "test.eml"
            file.write_text("Subject: =?utf-8?Q?Pr=C3=BCfung?=\nMessage-ID: <stopped@contoso.example>\n\nHello\n")
            wizard.open_card("Watch the test")
            wizard.press("Open a file…")
            wizard.choose_file(file)
            wizard.wait_for_text("Prüfung")
            self.start_watching(wizard)
            wizard.press("Stop watching")
            self.wait_for_outcome(prepared, wizard, "The watch is stopped", "cancelled")
        for number, (play, title, outcome, counts, words) in enumerate(PLAYS):
            with self.subTest(outcome):
                wizard.press("Use another message")
                self.watch(wizard, f"<validation-{number}@contoso.example>")
                practice.play(wizard, play)
                self.wait_for_outcome(prepared, wizard, title, outcome)
                wizard.wait_for_text(counts)
                wizard.wait_for_text(words)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
