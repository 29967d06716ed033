# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0

"""Saving a report in the real wizard, and what the published schema says of it."""
import json
import subprocess
import sys


def save(wizard, target):
    wizard.press("Other formats")
    wizard.press("Save the report as JSON")
    wizard.choose_file(target)
    wizard.wait_for_text("The report is saved")


def complaints(validator, schema, report):
    """What an independent validator finds wrong with the file; empty if nothing is."""
    line = json.dumps(json.loads(report.read_text())) + "\n"
    said = subprocess.run([sys.executable, validator, schema], input=line, capture_output=True, text=True, check=True)
    return said.stdout.strip()
