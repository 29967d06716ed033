#!/bin/sh
# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0
# Runs a command on a screen of its own, with a window manager, in a session of its own with an unlocked
# keyring, and ends what it started.
#
#   with-desktop.sh COMMAND [ARGUMENT]…
set -eu

support=$(dirname "$0")
if [ "${DESKTOP_INSIDE:-}" != yes ]; then
    DESKTOP_INSIDE=yes exec "$support/with-display.sh" "$support/with-keyring.sh" "$0" "$@"
fi
unset DESKTOP_INSIDE
openbox >/dev/null 2>&1 &
manager=$!
trap 'kill "$manager" 2>/dev/null || :' EXIT
# A window that comes before the window manager may never be exposed.
tries=0
until xdotool get_num_desktops >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ "$tries" -lt 200 ] || { echo "with-desktop.sh: the window manager did not start" >&2; exit 1; }
    sleep 0.05
done
status=0
"$@" || status=$?
exit "$status"
