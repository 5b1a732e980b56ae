#!/bin/bash
# run.sh CASE PROBE: runs the probe's steps of one case, with a home, a session bus and a keyring daemon
# that exist for this test only.
set -eu
case=$1
probe=$2
for tool in dbus-run-session gnome-keyring-daemon; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: $tool is not installed"
        exit 77
    fi
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache
export XDG_RUNTIME_DIR=$home/run KEYCHAIN_PROFILE=$home/profile
mkdir -m 700 -p "$XDG_RUNTIME_DIR" "$KEYCHAIN_PROFILE"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL

# on_bus DAEMON-ARGUMENTS STEP...: the probe's steps with a fresh daemon on a fresh bus.
on_bus() {
    arguments=$1
    shift
    dbus-run-session -- bash -c '
        set -eu
        arguments=$1 probe=$2
        shift 2
        # The daemon keeps its output open for as long as it lives: take its answer through a file.
        printf %s password | gnome-keyring-daemon $arguments --components=secrets >"$HOME/daemon" 2>&1
        "$probe" "$@"' on_bus "$arguments" "$probe" "$@"
}

case $case in
unlocked)
    on_bus --unlock roundTrip largeAndBinary createProfile openProfile
    on_bus --unlock openProfile destroyProfile profileIsLost
    ;;
wipe)
    on_bus --unlock fill wipe beginAnew
    on_bus --unlock interrupt
    on_bus --unlock endsAtTheNextStart fill interruptWithoutMark keyIsGone
    on_bus --unlock keyIsGone
    ;;
locked)
    on_bus --unlock createProfile
    on_bus --start profileIsLocked
    on_bus --unlock openProfile
    ;;
absent)
    DBUS_SESSION_BUS_ADDRESS=disabled: "$probe" noKeychain
    DBUS_SESSION_BUS_ADDRESS=unix:path=$home/nowhere "$probe" noKeychain
    # A bus, but nobody on it who keeps secrets, and no service files to start somebody from.
    cat >"$home/bus.conf" <<-END
	<busconfig>
	  <type>session</type>
	  <listen>unix:tmpdir=$home</listen>
	  <policy context="default">
	    <allow send_destination="*" eavesdrop="true"/>
	    <allow eavesdrop="true"/>
	    <allow own="*"/>
	  </policy>
	</busconfig>
	END
    dbus-run-session --config-file="$home/bus.conf" -- "$probe" noKeychain
    ;;
silent)
    # Without GLib's event loop no answer ever arrives; the time limit has to end the wait.
    export QT_NO_GLIB=1
    on_bus --unlock noAnswer
    ;;
*)
    echo "unknown case $case"
    exit 2
    ;;
esac
