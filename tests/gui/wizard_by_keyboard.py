#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0
"""The real wizard, from Welcome to the exported report, by keyboard alone: a real window, a real keyring, and
the simulated tenant over HTTPS.

Usage: wizard_by_keyboard.py WIZARD SANDBOX CLI VALIDATOR SCHEMA
Runs inside with-desktop.sh, in a home folder of its own.
"""
import json
import os
import pathlib
import stat
import subprocess
import sys
import tempfile
import unittest

import desktop
import reports
import tenant

WIZARD, SANDBOX, CLI, VALIDATOR, SCHEMA = sys.argv[1:6]

VALUES = {
    "Organization": "Contoso Ltd",
    "Address": "active-response@contoso.example",
    "Technical Point of Contact": "IT operations",
    "Email": "it@contoso.example",
    "choices": ("No, there is no API 1.0 integration", "It is not Enabled yet", "Generate Keys"),
}


class WizardByKeyboard(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.home = pathlib.Path(os.environ["HOME"])
        self.certificate, key = tenant.make_certificate(self.folder)
        self.tenant = tenant.Tenant(SANDBOX, "--tls", self.certificate, key)
        self.addCleanup(self.tenant.close)
        self.wizard = desktop.Wizard(WIZARD, "--gateway", self.tenant.address, "--ca-file",
                                     str(self.certificate))
        self.addCleanup(lambda: self.wizard.process.poll() is None and self.wizard.kill())

    def next_page(self, name):
        self.wizard.press("Next")
        self.wizard.wait_for_page(name)

    def kill_and_resume(self, page):
        """Nothing may be lost but a half-typed word, and the same page opens again."""
        self.wizard.kill()
        self.wizard.start()
        self.wizard.press("Continue Contoso Ltd")
        self.wizard.wait_for_page(page)

    def setup_file(self):
        files = list(self.home.glob("**/active-response-setup/setups/*.json"))
        self.assertEqual(len(files), 1)
        return files[0]

    def fill_and_go_on(self, page, following, last):
        """The wizard is killed once everything on the page is done, `last` at the end, and only then Next is
        pressed. The last card leads straight to Next, so the kill has to wait until it is on the disk."""
        self.wizard.wait_for_page(page)
        self.wizard.fill_page(VALUES)
        self.wizard.wait_for(lambda: f'"{last}"' in self.setup_file().read_text(), f"“{last}” in the set-up's file")
        self.kill_and_resume(page)
        self.next_page(following)

    def test_from_welcome_to_the_exported_report(self):
        self.wizard.press("Start set-up")
        self.fill_and_go_on("Before you begin", "Threat Remediation", "requirements.api-version")
        self.fill_and_go_on("Threat Remediation", "Service account", "threat-remediation.notification-group")
        self.fill_and_go_on("Service account", "API role", "service-account.save")
        self.fill_and_go_on("API role", "Network access", "api-role.select-user")
        self.fill_and_go_on("Network access", "API application", "network-access.allowlist")
        self.fill_and_go_on("API application", "Keys", "api-application.add-and-generate")
        self.paste_keys()
        self.next_page("Live checks")
        self.run_checks()
        self.verify_from_the_command_line()
        self.kill_and_resume("Live checks")
        self.next_page("Hand over")
        self.fill_and_go_on("Hand over", "Test with your CST", "hand-over.save")
        self.fill_and_go_on("Test with your CST", "Report", "validation.test")
        self.save_report()
        self.review_the_report()
        self.look_for_the_secret()

    def paste_keys(self):
        wizard = self.wizard
        wizard.wait_for_text("Leave the Mimecast window open")
        wizard.tab_to("Client ID")
        desktop.put_on_clipboard(f" {self.tenant.client_id}\n")
        wizard.key("ctrl+v")
        wizard.tab_to("Client Secret")
        desktop.put_on_clipboard(f"{self.tenant.secret} ")
        wizard.key("ctrl+v")
        wizard.wait_for_text("The keys are safe and they work")
        wizard.wait_for_text("was removed")
        stored = subprocess.run(["secret-tool", "search", "--all", "server", "active-response-setup"],
                                capture_output=True, text=True, check=True)
        self.assertIn(self.tenant.secret, stored.stdout)
        self.kill_and_resume("Keys")
        wizard.wait_for_text("Not tried at Mimecast yet")
        wizard.press("Try them now")
        wizard.wait_for_text("The keys are safe and they work")

    def run_checks(self):
        wizard = self.wizard
        wizard.press("Run the checks")
        wizard.wait_for_text("Asked at")
        checks = {check["id"]: check["status"] for check in json.loads(self.setup_file().read_text())["lastRun"]["checks"]}
        self.assertEqual(checks.pop("remediation-edit"), "inconclusive")
        self.assertEqual(set(checks.values()), {"passed"})
        self.assertEqual(len(checks), 9)

    def verify_from_the_command_line(self):
        """The same set-up and the same entry of the keychain."""
        verified = subprocess.run(
            [CLI, "verify", "--setup", self.setup_file().stem, "--ca-file", self.certificate, "--format", "json"],
            capture_output=True, text=True)
        self.assertEqual(verified.returncode, 0, verified.stderr)
        self.assertEqual(json.loads(verified.stdout)["account"]["code"], "CUSA13A77")
        listed = subprocess.run([CLI, "setups", "list"], capture_output=True, text=True, check=True)
        self.assertIn("Contoso Ltd", listed.stdout)

    def save_report(self):
        target = self.folder / "report.json"
        reports.save(self.wizard, target)
        self.assertEqual(reports.complaints(VALIDATOR, SCHEMA, target), "")
        report = json.loads(target.read_text())
        self.assertEqual(report["format"], "active-response-setup/report")
        self.assertEqual(report["verdict"], "ready")
        self.assertEqual(report["account"]["code"], "CUSA13A77")
        self.assertEqual(stat.S_IMODE(target.stat().st_mode), 0o600)
        self.assertTrue(all(step["done"] for section in report["sections"] for step in section["steps"]
                            if section["id"] == "api-role"))
        for ending in ("html", "md", "pdf"):
            subprocess.run([CLI, "report", target, "--output", self.folder / f"report.{ending}"], check=True)

    def review_the_report(self):
        """As a CST does with a customer's report, with credentials for this time only."""
        wizard = self.wizard
        wizard.press("All set-ups")
        wizard.press("Open a report")
        wizard.choose_file(self.folder / "report.json")
        wizard.press("Run the checks again, with the customer’s credentials")
        wizard.tab_to("Client ID")
        wizard.type(self.tenant.client_id)
        wizard.tab_to("Client Secret")
        desktop.put_on_clipboard(self.tenant.secret)
        wizard.key("ctrl+v")
        wizard.press("Run the checks")
        wizard.wait_for_text("Nothing differs.")
        target = self.folder / "report-again.json"
        wizard.press("Save the new report…")
        wizard.choose_file(target)
        wizard.wait_for_text("The new report is saved")
        self.assertEqual(reports.complaints(VALIDATOR, SCHEMA, target), "")
        compared = subprocess.run([CLI, "compare", self.folder / "report.json", target], capture_output=True, text=True)
        self.assertEqual(compared.returncode, 0, compared.stdout)

    def look_for_the_secret(self):
        self.wizard.close()
        keyrings = self.home / ".local/share/keyrings"
        for folder in (self.home, self.folder, pathlib.Path(os.environ["XDG_RUNTIME_DIR"])):
            for file in folder.rglob("*"):
                if file.is_file() and keyrings not in file.parents:
                    self.assertNotIn(self.tenant.secret.encode(), file.read_bytes(), file)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
