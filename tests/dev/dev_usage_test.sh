#!/bin/bash
# ./dev called wrongly says how to call it and exits with 2; --help exits with 0.
set -euo pipefail

dev=$(cd "$(dirname "$0")/../.." && pwd)/dev
cd /
failed=0

expect() { # expect CODE TEXT ARGS...: the exit code, and a text that the output holds
    local code=0 output
    output=$("$dev" "${@:3}" 2>&1 </dev/null) || code=$?
    if ((code != $1)) || [[ $output != *"$2"* ]]; then
        echo "dev ${*:3}: exit code $code, wanted $1; output, wanted '$2':"
        echo "$output"
        failed=1
    fi
}

expect 2 "Usage: ./dev COMMAND"
expect 2 "unknown command frobnicate" frobnicate
expect 0 "Usage: ./dev COMMAND" --help
expect 2 "unknown option --quick" test --quick
expect 2 "unknown option --json=x" bench --json=x
expect 2 "--json needs a file" bench --json
expect 2 "--pictures needs a folder" bench --rivals --pictures
expect 2 "--pictures goes with --rivals" bench --pictures /tmp
expect 2 "unknown option --never" check --never
expect 2 "name one folder" shots
expect 2 "the only server is synapse" server apache
expect 2 "the only package made here is deb" package rpm
expect 2 "clean takes no arguments" clean everything
for command in run build test bench check shots server package clean; do
    expect 0 "./dev $command" "$command" --help
done
exit "$failed"
