#!/bin/bash
# picture.sh FILE.png COMMAND...
# Starts COMMAND, waits until it has painted a window, takes a picture of that window and stops the
# command. If the command ends by itself, so does this, with its exit code.
set -euo pipefail

file=$1
shift
name=$(basename "$1")
"$@" &
app=$!
trap 'kill "$app" 2>/dev/null || true' EXIT

# The top-level window that the window manager shows and that belongs to the command.
find_window() {
    xwininfo -root -tree 2>/dev/null |
        awk -v name="\"$name\"" 'tolower($0) ~ "\\(" name " " && $0 !~ / 1x1\+/ { print $1; exit }'
}

# Painted is: more than a background, and the same in two pictures. A blinking caret or an animation
# may keep it changing; after 20 s any painted picture will do.
last=
for ((i = 0; i < 240; ++i)); do
    sleep 0.25
    if ! kill -0 "$app" 2>/dev/null; then
        trap - EXIT
        code=0
        wait "$app" || code=$?
        exit "$code"
    fi
    window=$(find_window) || true
    [[ -n $window ]] || continue
    import -silent -window "$window" "$file" 2>/dev/null || continue
    read -r colours print < <(identify -format '%k %#\n' "$file") || continue
    ((colours > 8)) || continue
    if [[ $print == "$last" ]] || ((i >= 80)); then
        echo "A picture of the window is in $file"
        exit 0
    fi
    last=$print
done
echo "No window was painted within 60 s" >&2
exit 1
