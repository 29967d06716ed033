#!/bin/sh
# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0
# Runs a command where it may mount file systems of its own, which end with it and which nobody else sees.
#
#   with-mounts.sh COMMAND [ARGUMENT]…
set -eu
if [ "$(id -u)" = 0 ]; then
    exec unshare --mount --propagation private -- "$@"
fi
# Anybody is the administrator of a user namespace of their own.
exec unshare --user --map-root-user --mount --propagation private -- "$@"
