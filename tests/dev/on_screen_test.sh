#!/bin/bash
# on_screen.sh gives each command a screen of its own, hands on its exit code and leaves nothing.
set -euo pipefail

on_screen=$(cd "$(dirname "$0")/../.." && pwd)/packaging/dev/on_screen.sh
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export TMPDIR=$folder

fail() {
    echo "$*"
    exit 1
}

code=0
"$on_screen" sh -c 'exit 7' || code=$?
((code == 7)) || fail "exit code $code instead of the command's 7"

# Many at once, as ctest starts them: each must get its own display.
for i in 1 2 3 4; do
    # shellcheck disable=SC2016  # for the inner shell
    "$on_screen" sh -c 'echo "$DISPLAY $DBUS_SESSION_BUS_ADDRESS"; sleep 1' >"$folder/$i" &
done
wait
(($(sort -u "$folder"/[1-4] | wc -l) == 4)) || fail "displays were shared: $(cat "$folder"/[1-4])"
(($(cut -d ' ' -f 1 "$folder"/[1-4] | sort -u | wc -l) == 4)) || fail "displays were shared"

if command -v xwininfo >/dev/null; then
    size=$("$on_screen" --size 640x480 xwininfo -root | awk '/Width|Height/ { print $2 }' | xargs)
    [[ $size == "640 480" ]] || fail "the screen is $size, asked for 640 480"
fi

left=$(find "$folder" -name 'parvis-screen.*')
[[ -z $left ]] || fail "left behind: $left"
