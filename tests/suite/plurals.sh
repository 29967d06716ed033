#!/bin/sh
# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0
# Whether English has a form for one and for many of every text that counts: what the sources have now against
# the file of translations.
#
#   plurals.sh LUPDATE SOURCES
set -eu

kept=$2/translations/active-response-setup_en.ts
copy=$(mktemp --suffix=_en.ts)
trap 'rm -f "$copy"' EXIT
cp "$kept" "$copy"
"$1" -silent -pluralonly -no-obsolete -locations none -source-language en -I "$2/wizard" \
    "$2/app" "$2/wizard" -ts "$copy" 2>/dev/null
if ! diff -u "$kept" "$copy" || grep -n unfinished "$copy"; then
    echo "Build the target update_translations, and fill in what is unfinished." >&2
    exit 1
fi
