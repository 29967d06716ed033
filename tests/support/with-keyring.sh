#!/bin/sh
# SPDX-FileCopyrightText: 2026 The authors of Active Response Setup for Mimecast
# SPDX-License-Identifier: Apache-2.0
# Runs a command in a session of its own with a keyring of its own, and ends what it started.
#
#   with-keyring.sh [--SITUATION] COMMAND [ARGUMENT]…
#
# Without an option GNOME's keyring is there, and unlocked. The situations:
#   no-bus, no-service, no-libsecret, no-collection
#   denied       the bus lets nobody talk to the keyring
#   locked       and nobody can prompt
#   prompt       locked, with the desktop's own prompt (needs a display)
#   kwallet      KWallet in its place, unlocked
#   kwallet-new  KWallet that has no wallet yet
# A locked one holds an entry of service "active-response-test", key "stored-before"; its password is
# "password". KEYRING_SITUATION tells the command which of them it is.
set -eu

situation=unlocked
case "${1:-}" in
--no-bus | --no-service | --no-libsecret | --no-collection | --denied | --locked | --prompt | --kwallet | --kwallet-new)
    situation=${1#--}
    shift
    ;;
esac

start_daemon() { # $1: file with the password, then options
    from=$1
    shift
    gnome-keyring-daemon --foreground --components=secrets "$@" <"$from" >"$HOME/keyring.out" 2>&1 &
    daemon=$!
    trap 'kill "$daemon" 2>/dev/null || :' EXIT
}

ask() { # $1: bus name, then the rest of dbus-send's arguments
    to=$1
    shift
    dbus-send --session --print-reply --dest="$to" "$@" 2>/dev/null
}

# Whether the daemon answers as expected. Asks the bus first: a question to a service that is not there yet
# would start a second daemon.
answers() { # $1: pattern in the path of the default keyring
    ask org.freedesktop.DBus /org/freedesktop/DBus org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets | grep -q true &&
        ask org.freedesktop.secrets /org/freedesktop/secrets org.freedesktop.Secret.Service.ReadAlias \
            string:default | grep -q "$1"
}

has_owner() { # $1: bus name
    ask org.freedesktop.DBus /org/freedesktop/DBus org.freedesktop.DBus.NameHasOwner "string:$1" |
        grep -q true
}

start_kwallet() { # $1: Qt's platform
    QT_QPA_PLATFORM=$1 kwalletd5 >"$HOME/keyring.out" 2>&1 &
    daemon=$!
    trap 'kill "$daemon" 2>/dev/null || :' EXIT
    tries=0
    until has_owner org.freedesktop.secrets; do
        tries=$((tries + 1))
        [ "$tries" -lt 200 ] || { echo "with-keyring.sh: KWallet did not start" >&2; exit 1; }
        sleep 0.05
    done
}

# As the log-in does, so that no dialog asks.
open_wallet() {
    byte=0x61
    key=$byte
    while [ "${#key}" -lt 279 ]; do key=$key,$byte; done
    ask org.kde.kwalletd5 /modules/kwalletd5 org.kde.KWallet.pamOpen string:kdewallet "array:byte:$key" \
        int32:0 >/dev/null
}

configure_kwallet() {
    mkdir "$HOME/.config"
    cat >"$HOME/.config/kwalletrc" <<EOF
[Wallet]
Enabled=true
First Use=false
Default Wallet=kdewallet
Use One Wallet=true
Prompt on Open=false
Launch Manager=false

[org.freedesktop.secrets]
apiEnabled=true
EOF
}

wait_for() { # $1: pattern in the path of the default keyring
    tries=0
    until answers "$1"; do
        tries=$((tries + 1))
        [ "$tries" -lt 200 ] || { echo "with-keyring.sh: the keyring did not start" >&2; exit 1; }
        sleep 0.05
    done
}

if [ "${KEYRING_INSIDE:-}" = yes ]; then
    unset KEYRING_INSIDE
    situation=$KEYRING_SITUATION
    case "$situation" in
    no-collection)
        start_daemon /dev/null
        wait_for 'object path "/"'
        ;;
    kwallet)
        configure_kwallet
        start_kwallet offscreen
        open_wallet
        # It offers a wallet that was just made to other programs only from its next start on.
        kill "$daemon"
        wait "$daemon" || :
        start_kwallet offscreen
        open_wallet
        ;;
    kwallet-new)
        configure_kwallet
        start_kwallet offscreen
        ;;
    denied)
        start_daemon /dev/null
        until has_owner org.freedesktop.secrets; do sleep 0.05; done
        ;;
    unlocked | locked | prompt | no-libsecret)
        printf password >"$HOME/password"
        start_daemon "$HOME/password" --unlock
        wait_for '/collection/'
        ;;
    esac
    if [ "$situation" = locked ] || [ "$situation" = prompt ]; then
        printf before | secret-tool store --label=before xdg:schema org.qt.keychain \
            user stored-before server active-response-test type plaintext
        ask org.freedesktop.secrets /org/freedesktop/secrets org.freedesktop.Secret.Service.Lock \
            array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
    fi
    if [ "$situation" = no-libsecret ]; then
        # The first that is found, and it cannot be loaded.
        mkdir "$HOME/lib"
        : >"$HOME/lib/libsecret-1.so.0"
        export LD_LIBRARY_PATH="$HOME/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
    fi
    status=0
    "$@" || status=$?
    exit "$status"
fi

HOME=$(mktemp -d)
trap 'rm -rf "$HOME"' EXIT
XDG_RUNTIME_DIR=$HOME/run
mkdir -m 700 "$XDG_RUNTIME_DIR"
KEYRING_SITUATION=$situation
export HOME XDG_RUNTIME_DIR KEYRING_SITUATION
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL
# Nobody is there to prompt where a prompt would come.
case "$situation" in
unlocked | prompt) ;;
*) unset DISPLAY WAYLAND_DISPLAY ;;
esac

status=0
rule=
[ "$situation" != denied ] || rule='<deny send_destination="org.freedesktop.secrets"/>'
case "$situation" in
no-bus)
    "$@" || status=$?
    ;;
no-service | denied)
    mkdir "$HOME/services"
    cat >"$HOME/bus.conf" <<EOF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=$HOME</listen>
  <servicedir>$HOME/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    $rule
  </policy>
</busconfig>
EOF
    [ "$situation" != denied ] || { KEYRING_INSIDE=yes && export KEYRING_INSIDE && set -- "$0" "$@"; }
    dbus-run-session --config-file="$HOME/bus.conf" -- "$@" || status=$?
    ;;
*)
    KEYRING_INSIDE=yes dbus-run-session -- "$0" "$@" || status=$?
    ;;
esac
exit "$status"
