#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0
# Makes the simulated tenant's throw-away certificates anew. They prove nothing to anybody: key.pem is public,
# and the keys of both authorities are deleted as soon as they have signed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

new_key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:prime256v1 -out "$1"; }

# sign REQUEST OUTPUT FROM TO OPTION…, the times as YYYYMMDD
sign() {
    : >"$work/index"
    openssl ca -batch -notext -config "$work/ca.cnf" -in "$1" -out "$2" \
        -startdate "${3}000000Z" -enddate "${4}000000Z" "${@:5}" 2>/dev/null
}

# authority NAME COMMON-NAME ORGANISATION
authority() {
    new_key "$work/$1.key"
    openssl req -new -key "$work/$1.key" -subj "/O=$3/CN=$2" -out "$work/request"
    sign "$work/request" "$work/$1.pem" 20200101 21250101 \
        -selfsign -keyfile "$work/$1.key" -extensions authority
}

# certificate NAME AUTHORITY SUBJECT-ALTERNATIVE-NAMES FROM TO
certificate() {
    openssl req -new -key key.pem -subj "/CN=Simulated Mimecast tenant" -out "$work/request"
    NAMES=$3 sign "$work/request" "$1.pem" "$4" "$5" \
        -cert "$work/$2.pem" -keyfile "$work/$2.key" -extensions leaf
}

export NAMES=
cat >"$work/ca.cnf" <<CNF
[ca]
default_ca = own
[own]
database = $work/index
new_certs_dir = $work
rand_serial = yes
default_md = sha256
policy = any
[any]
organizationName = optional
commonName = supplied
[authority]
basicConstraints = critical,CA:TRUE,pathlen:0
keyUsage = critical,keyCertSign
[leaf]
basicConstraints = critical,CA:FALSE
extendedKeyUsage = serverAuth
subjectAltName = \${ENV::NAMES}
CNF
new_key key.pem
authority own "Simulated tenant's throw-away authority" "Active Response Setup"
authority inspection "Simulated TLS inspection" "Contoso Firewall"
here=IP:127.0.0.1,DNS:localhost
certificate good own "$here" 20200101 21250101
certificate expired own "$here" 20200101 20210101
certificate wrong-host own DNS:elsewhere.example 20200101 21250101
certificate untrusted inspection "$here" 20200101 21250101
cp "$work/own.pem" authority.pem
