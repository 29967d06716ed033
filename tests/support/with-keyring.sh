#!/bin/sh
# Runs a command in a session of its own with a keyring of its own, and ends what it started.
#
#   with-keyring.sh [--no-bus|--no-service|--no-libsecret|--no-collection|--locked] COMMAND [ARGUMENT]…
#
# Without an option the keyring is unlocked. With --locked it holds an entry of service
# "active-response-test", key "stored-before". KEYRING_SITUATION tells the command which of them it is.
set -eu

situation=unlocked
case "${1:-}" in
--no-bus | --no-service | --no-libsecret | --no-collection | --locked)
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
    unlocked | locked | no-libsecret)
        printf password >"$HOME/password"
        start_daemon "$HOME/password" --unlock
        wait_for '/collection/'
        ;;
    esac
    if [ "$situation" = locked ]; then
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
[ "$situation" = unlocked ] || unset DISPLAY WAYLAND_DISPLAY

status=0
case "$situation" in
no-bus)
    "$@" || status=$?
    ;;
no-service)
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
  </policy>
</busconfig>
EOF
    dbus-run-session --config-file="$HOME/bus.conf" -- "$@" || status=$?
    ;;
*)
    KEYRING_INSIDE=yes dbus-run-session -- "$0" "$@" || status=$?
    ;;
esac
exit "$status"
