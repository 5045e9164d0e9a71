#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# console.sh [LEDGER [ENTRIES]]: what the console must reach, each figure with its bound: start, live taps, search,
# ledger, idling. Without a screen. LEDGER is a SQLite file that is made where there is none (10,000,000 ENTRIES: 5 GB
# and some minutes), kept for the next time; without it a thrown-away one of 1,000,000. PRESET=dev measures a
# development build. The machine should have nothing else to do.
set -euo pipefail
ledger=${1:+$(realpath -m "$1")}
entries=${2:-10000000}
cd "$(dirname "$0")/../.."
preset=${PRESET:-release}
runs=5
idle_seconds=30

packaging/install-packages.sh build test
cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset" --target tapledger live ledger_page people_search >"build/$preset/bench.log" ||
    { tail -20 "build/$preset/bench.log"; exit 1; }
bench=build/$preset/tests/bench
tapledger=build/$preset/app/console/tapledger

work=$(mktemp -d)
console=""
cleanup() {
    [ -z "$console" ] || kill -KILL "$console" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT
if [ -z "$ledger" ]; then
    ledger=$work/ledger.db
    entries=1000000
fi
export QT_QPA_PLATFORM=offscreen QT_NO_GLIB=1 QT_LOGGING_RULES=default.warning=false XDG_CONFIG_HOME=$work/config
export TAPLEDGER_SERVER_HTTP=127.0.0.1:0 TAPLEDGER_SERVER_TCP=127.0.0.1:0

report() { printf '%-52s %10s %10s\n' "$@"; }

# begin FILE: starts the console over a store and waits until its window is painted. Sets $milliseconds.
begin() {
    mkfifo "$work/said"
    local began line
    began=$(date +%s%N)
    QT_LOGGING_RULES=qt.widgets.painting=true "$tapledger" --data-dir "$work" --database "$1" >"$work/said" 2>&1 &
    console=$!
    exec 3<"$work/said"
    while read -r line <&3; do
        case $line in
        "tapledger: "*) echo "$line" >&2; exit 1 ;;
        *" Flushing "*mainWindow*) break ;;
        esac
    done
    milliseconds=$((($(date +%s%N) - began) / 1000000))
    cat <&3 >/dev/null & # what else it says
    exec 3<&-
    rm "$work/said"
}
end() {
    kill "$console"
    wait "$console" || true
    console=""
}
cpu_ticks() { awk '{print $14 + $15}' "/proc/$1/stat"; }

echo "$(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg), $preset build"
small=$work/small.db
"$bench/ledger_page" "$small" 100000 >/dev/null
for _ in $(seq "$runs"); do
    begin "$small"
    echo "$milliseconds" >>"$work/starts"
    end
done
report "start to first painted window, 100,000 entries, ms" "$(sort -n "$work/starts" | sed -n "$(((runs + 1) / 2))p")" "< 1000"

"$tapledger" --data-dir "$work" --database "$small" --page overview >/dev/null 2>&1 & # telling what it paints is work
console=$!
sleep 5 # what it does once at its start
before=$(cpu_ticks "$console")
sleep "$idle_seconds"
after=$(cpu_ticks "$console")
end
report "idle with its server, CPU of one core, %" \
    "$(awk -v t=$((after - before)) -v hz="$(getconf CLK_TCK)" -v s="$idle_seconds" 'BEGIN {printf "%.2f", 100 * t / hz / s}')" "< 1"

echo "people search as you type, 50,000 people (< 50 ms):"
"$bench/people_search"
echo "live taps (longest by the clock at most 16 ms at 1,000/s, 33 ms at 10,000/s; CPU is of this thread alone):"
"$bench/live"
echo "ledger of $entries entries (first rows < 100 ms, jump to the end < 200 ms, filter < 500 ms, verify at most 1.1 x):"
"$bench/ledger_page" "$ledger" "$entries"
