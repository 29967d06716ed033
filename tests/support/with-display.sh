#!/bin/sh
# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0
# Runs a command on a screen of its own, and ends the screen with it.
#
#   with-display.sh COMMAND [ARGUMENT]…
#
# The server finds a free number itself: xvfb-run lets two that start at once take the same one.
set -eu
folder=$(mktemp -d)
Xvfb -displayfd 1 -screen 0 2400x1800x24 -nolisten tcp >"$folder/number" 2>"$folder/errors" &
server=$!
trap 'kill "$server" 2>/dev/null || :; rm -rf "$folder"' EXIT
until [ -s "$folder/number" ]; do
    kill -0 "$server" 2>/dev/null || { cat "$folder/errors" >&2; exit 1; }
    sleep 0.05
done
unset WAYLAND_DISPLAY XAUTHORITY
DISPLAY=:$(cat "$folder/number")
export DISPLAY
status=0
"$@" || status=$?
exit "$status"
