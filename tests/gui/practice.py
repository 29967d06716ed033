# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0

"""A practice set-up that has come as far as the validation, as an earlier run of the wizard has left it, with
its secret in the keyring."""
import hashlib
import json
import os
import pathlib
import re
import subprocess

import desktop

ID = "0123456789abcdef0123456789abcdef"


def standing_credentials(sandbox):
    listing = subprocess.run([sandbox, "--list"], capture_output=True, text=True, check=True).stdout
    return (re.search(r"\b[A-Za-z0-9]{48}\b", listing)[0], re.search(r"\b[A-Za-z0-9]{64}\b", listing)[0])


class Practice:
    def __init__(self, sandbox, name):
        client_id, secret = standing_credentials(sandbox)
        self.file = pathlib.Path(os.environ["HOME"]) / f".local/share/active-response-setup/practice/{name}.json"
        self.file.parent.mkdir(parents=True, mode=0o700, exist_ok=True)
        self.file.write_text(json.dumps({
            "format": "active-response-setup/setup", "version": 1, "id": ID, "practice": True, "secretStored": True,
            "currentSection": "validation", "reached": ["requirements", "validation", "report"],
            "values": {"requirements.organisation": "Contoso Ltd", "credentials.client-id": client_id}}))
        self.file.chmod(0o600)
        key = f"{ID} practice {hashlib.sha256(client_id.encode()).hexdigest()[:16]}"
        subprocess.run(["secret-tool", "store", "--label", name, "xdg:schema", "org.qt.keychain", "server",
                        "active-response-setup-practice", "user", key, "type", "plaintext"],
                       input=secret, text=True, check=True)

    def open(self, wizard, *options):
        """The real wizard with it, on the page of the validation."""
        opened = desktop.Wizard(wizard, *options, str(self.file))
        opened.wait_for_page("Test with your CST")
        return opened

    def saved(self):
        return json.loads(self.file.read_text())

    def record(self):
        return self.saved()["validation"]


def paste_message(wizard, text):
    if "Headers or Message-ID of the message" not in wizard.shown_texts():
        wizard.open_card("Watch the test")
    wizard.tab_to("Headers or Message-ID of the message")
    desktop.put_on_clipboard(text)
    wizard.key("ctrl+v")


def play(wizard, what):
    """Opens the menu of what a CST's deletion may come to, and chooses."""
    wizard.press("Simulate your CST’s deletion")
    for _ in range(10):
        wizard.key("Down")
        if wizard.focused.name == what:
            wizard.key("Return")
            return
    raise AssertionError(f"the menu has no “{what}”; shown: {wizard.shown_texts()}")
