#!/bin/bash
# on_screen.sh [--size WxH] COMMAND...
# Runs COMMAND on a screen and a session bus of its own, with a window manager that gives windows the
# focus: it neither shows up on, nor is disturbed by, the desktop of whoever runs it. Ends with
# COMMAND's exit code.
set -euo pipefail

size=1280x800
if [[ ${1:-} == --size ]]; then
    size=$2
    shift 2
fi

for tool in Xvfb openbox; do
    command -v "$tool" >/dev/null || { echo "on_screen: $tool is missing" >&2; exit 1; }
done

# A bus of its own keeps the person's keychain and settings out of reach.
if [[ -z ${PARVIS_ON_SCREEN_BUS:-} ]] && command -v dbus-run-session >/dev/null; then
    exec env -u DBUS_SESSION_BUS_ADDRESS PARVIS_ON_SCREEN_BUS=1 dbus-run-session -- \
        "${BASH_SOURCE[0]}" --size "$size" "$@"
fi
unset PARVIS_ON_SCREEN_BUS WAYLAND_DISPLAY

folder=$(mktemp -d "${TMPDIR:-/tmp}/parvis-screen.XXXXXX")
server=''
manager=''
stop() {
    [[ -z $manager ]] || kill "$manager" 2>/dev/null || true
    [[ -z $server ]] || kill "$server" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# wait_for_file FILE PROCESS NAME [TEST]: until NAME says through FILE that it is ready.
wait_for_file() {
    local i
    for ((i = 0; i < 400; ++i)); do
        test "${4:--s}" "$1" && return
        kill -0 "$2" 2>/dev/null || break
        sleep 0.05
    done
    cat "$folder/$3.log" >&2
    echo "on_screen: $3 did not start" >&2
    exit 1
}

# Sockets of keychain and accessibility services go here and vanish with the rest.
export XDG_RUNTIME_DIR=$folder/runtime
mkdir -m 700 "$XDG_RUNTIME_DIR"

# Xvfb picks a free display number by itself, so that many may start at once.
Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp -noreset 3>"$folder/display" >"$folder/xvfb.log" 2>&1 &
server=$!
wait_for_file "$folder/display" "$server" xvfb
DISPLAY=:$(<"$folder/display")
export DISPLAY QT_QPA_PLATFORM=xcb

openbox --sm-disable --startup "touch $folder/managed" >"$folder/openbox.log" 2>&1 &
manager=$!
wait_for_file "$folder/managed" "$manager" openbox -e

"$@"
