#!/bin/bash
# with_keychain.sh COMMAND...: runs COMMAND with an open keychain (Secret Service) that exists for it
# only; without gnome-keyring, with none. To be run on a session bus of its own: see on_screen.sh.
set -euo pipefail

if [[ -n ${DBUS_SESSION_BUS_ADDRESS:-} ]] && command -v gnome-keyring-daemon >/dev/null; then
    home=$(mktemp -d "${TMPDIR:-/tmp}/parvis-keychain.XXXXXX")
    trap 'rm -rf "$home"' EXIT
    export XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache
    printf %s password | gnome-keyring-daemon --unlock --components=secrets >"$home/daemon" 2>&1
    export PARVIS_BENCH_KEYCHAIN=1
fi
"$@"
