# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0

"""The simulated tenant, for tests that start it as a program of its own."""
import re
import subprocess


def make_certificate(folder):
    certificate, key = folder / "ca.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
         "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate],
        check=True, capture_output=True)
    return certificate, key


class Tenant:
    """The simulated tenant as a process of its own."""

    def __init__(self, program, *options):
        self.process = subprocess.Popen([program, *options], stdout=subprocess.PIPE, text=True)
        self.address = re.match(r"listening on (\S+)", self.process.stdout.readline())[1]
        listing = subprocess.run([program, "--list"], capture_output=True, text=True, check=True).stdout
        self.client_id = re.search(r"\b[A-Za-z0-9]{48}\b", listing)[0]
        self.secret = re.search(r"\b[A-Za-z0-9]{64}\b", listing)[0]

    def close(self):
        self.process.terminate()
        self.process.communicate()
