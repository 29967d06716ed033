#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0
# Makes the tests' throw-away certificates anew. key.pem is public, and the authority's key is deleted as soon
# as it has signed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

new_key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:prime256v1 -out "$1"; }

# certificate NAME COMMON-NAME [SUBJECT-ALTERNATIVE-NAMES]
certificate() {
    openssl req -new -key key.pem -subj "/CN=$2" -out "$work/request"
    { echo 'extendedKeyUsage = serverAuth'; [ -z "${3-}" ] || echo "subjectAltName = $3"; } >"$work/extensions"
    openssl x509 -req -in "$work/request" -out "$1.pem" -days 36500 \
        -CA authority.pem -CAkey "$work/authority.key" -CAcreateserial -CAserial "$work/serial" \
        -extfile "$work/extensions"
}

new_key key.pem
new_key "$work/authority.key"
openssl req -x509 -new -key "$work/authority.key" -subj "/CN=Throw-away authority of the tests" \
    -days 36500 -out authority.pem
certificate gateway "Stands for Mimecast" "DNS:*.services.mimecast.com"
certificate loopback "Stands for itself" "DNS:localhost,IP:127.0.0.1"
certificate name-elsewhere localhost "DNS:elsewhere.example"
certificate name-in-common-name localhost
