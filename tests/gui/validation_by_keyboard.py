#!/usr/bin/env python3
"""A whole validation session in the real wizard's practice mode, by keyboard alone: a message is pasted, the
CST's deletion is played and watched, the wizard is killed in between, and the session is signed off.

Usage: validation_by_keyboard.py WIZARD SANDBOX
Runs inside with-desktop.sh, in a home folder of its own.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import unittest

import desktop

WIZARD, SANDBOX = sys.argv[1:3]
NAME = "setup-20261124-101500-ab12"
MESSAGE = """From: CST <cst@arcticwolf.example>
To: test@contoso.example
Subject: =?utf-8?Q?Pr=C3=BCfung?=
Message-ID: <validation-1@contoso.example>
"""


def standing_credentials():
    listing = subprocess.run([SANDBOX, "--list"], capture_output=True, text=True, check=True).stdout
    return (re.search(r"\b[A-Za-z0-9]{48}\b", listing)[0], re.search(r"\b[A-Za-z0-9]{64}\b", listing)[0])


class ValidationByKeyboard(unittest.TestCase):
    def setUp(self):
        client_id, secret = standing_credentials()
        # As an earlier run of the wizard has left it, with the secret in the keyring.
        self.file = pathlib.Path(os.environ["HOME"]) / f".local/share/active-response-setup/practice/{NAME}.json"
        self.file.parent.mkdir(parents=True, mode=0o700)
        self.file.write_text(json.dumps({
            "format": "active-response-setup/setup", "version": 1, "practice": True, "secretStored": True,
            "currentSection": "validation", "reached": ["requirements", "validation"],
            "values": {"requirements.organisation": "Contoso Ltd", "credentials.client-id": client_id}}))
        self.file.chmod(0o600)
        subprocess.run(["secret-tool", "store", "--label", NAME, "xdg:schema", "org.qt.keychain", "server",
                        "active-response-setup-practice", "user", NAME, "type", "plaintext"],
                       input=secret, text=True, check=True)
        self.wizard = desktop.Wizard(WIZARD, str(self.file))
        self.addCleanup(lambda: self.wizard.process.poll() is None and self.wizard.kill())
        self.wizard.wait_for_page("Validation with your CST")

    def record(self):
        return json.loads(self.file.read_text())["validation"]

    def fill(self, field, text):
        self.wizard.tab_to(field)
        self.wizard.type(text)

    def kill_and_resume(self):
        self.wizard.kill()
        self.wizard.start()
        self.wizard.wait_for_page("Validation with your CST")

    def test_a_validation_session(self):
        wizard = self.wizard
        self.fill("Name of your CST", "Robin Example")
        self.fill("Mailbox or environment", "test mailbox")
        wizard.tab_to("Headers or Message-ID of the message")
        desktop.put_on_clipboard(MESSAGE)
        wizard.key("ctrl+v")
        wizard.wait_for_text("Prüfung")
        wizard.press("Start watching")
        wizard.wait_for_text("Waiting for an incident of this message")
        wizard.wait_for(lambda: self.record().get("started"), "the beginning in the set-up's file")

        self.kill_and_resume()
        wizard.wait_for_text("The watch was interrupted")
        wizard.press("Go on watching")
        wizard.press("Play your CST’s deletion")
        wizard.wait_for_text("Waiting until the counts are final")
        wizard.wait_for_text("The message was deleted", seconds=60)
        wizard.wait_for_text("3 identified · 3 deleted · 0 failed · 0 restored")

        self.fill("Your name", "Alex Admin")
        self.fill("Your role", "Administrator")
        self.fill("Remark", "As planned.")
        wizard.press("Sign off")
        wizard.wait_for_text("Signed off on")
        wizard.wait_for(lambda: self.record().get("signedOff"), "the sign-off in the set-up's file")
        signed = self.record()
        self.assertEqual(signed["outcome"], "deleted")
        self.assertEqual(signed["message"]["messageId"], "<validation-1@contoso.example>")
        self.assertEqual(signed["environment"], "test mailbox")
        self.assertEqual(signed["administrator"], {"name": "Alex Admin", "role": "Administrator"})
        self.assertEqual(signed["cst"]["name"], "Robin Example")
        self.assertEqual(signed["remark"], "As planned.")

        self.kill_and_resume()
        wizard.wait_for_text("Signed off on")
        self.assertEqual(self.record(), signed)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
