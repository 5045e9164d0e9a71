#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh SECONDS: every fuzz target of build/fuzz for so long, from its seeds, as many at once as there are cores.
set -eu
cd "$(dirname "$0")/../.."
seconds=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fuzz_one() {
    name=$1
    mkdir -p "$work/$name" "build/fuzz/crashes"
    if "build/fuzz/tests/fuzz/fuzz_$name" -max_total_time="$seconds" -max_len=70000 -timeout=10 -rss_limit_mb=2048 \
        -artifact_prefix="build/fuzz/crashes/$name-" "$work/$name" "tests/fuzz/corpus/$name" >"$work/$name.log" 2>&1; then
        echo "fuzz $name: $(grep -o 'Done .*' "$work/$name.log" | tail -1)"
    else
        echo "fuzz $name: FAILED"
        tail -40 "$work/$name.log"
        return 1
    fi
}

failed=0
running=0
pids=""
cores=$(nproc)
for target in build/fuzz/tests/fuzz/fuzz_*; do
    [ -x "$target" ] && [ -f "$target" ] || continue
    fuzz_one "${target##*/fuzz_}" &
    pids="$pids $!"
    running=$((running + 1))
    if [ "$running" -ge "$cores" ]; then
        for pid in $pids; do wait "$pid" || failed=1; done
        pids=""
        running=0
    fi
done
for pid in $pids; do wait "$pid" || failed=1; done
exit $failed
