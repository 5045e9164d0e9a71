#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# survive.sh [RUNS] [ENTRIES]: what it costs to move a store of ENTRIES (1,000,000) to PostgreSQL, against a bare COPY of the
# same rows into the same tables, and back; and what a backup of it costs those who tap meanwhile, against the same without it.
# Medians of RUNS (5).
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/bench/lib.sh
entries=${2:-1000000}
elapsed() { awk -v a="$1" -v b="$(now)" 'BEGIN {printf "%.2f", b - a}'; }
for file in copy move whole back backup restore alone beside; do : >"$work/$file"; done

fresh sqlite
serve
load --devices 64 --cards 100000 --tcp "$tcp" --in-flight 64 --rate 0 --count "$entries" >/dev/null
stop
source=$url; site=$data
count() { sqlite3 "$source" "SELECT count(*) FROM rfid_ledger"; }
rows=$(count)
# move FROM TO: prints the seconds of copying; what else it said is in $work/one.
move() {
    "$tapledgerd" migrate-store --json --data-dir "$site" --database "$1" --to "$2" >"$work/one"
    number copying_seconds <"$work/one"
}

for run in $(seq "$runs"); do
    fresh postgres
    move "$source" "$url" >>"$work/move"
    awk -v a="$(number copying_seconds <"$work/one")" -v b="$(number checking_seconds <"$work/one")" 'BEGIN {print a + b}' >>"$work/whole"
    moved=$url
    if [ "$run" -eq 1 ]; then # the rows themselves, for the bare COPY
        psql -q "$moved" -c "\\copy rfid_ledger TO '$work/rows'"
    fi
    move "$moved" "$work/back$run.db" >>"$work/back"
    rm -f "$work/back$run.db"*
    fresh postgres
    began=$(now); psql -q "$url" -c "\\copy rfid_ledger FROM '$work/rows'"; elapsed "$began" >>"$work/copy"; echo >>"$work/copy"
done
c=$(median <"$work/copy")
report figure seconds baseline ratio
report "bare COPY of $rows entries" "$c" - -
for what in move:"migrate-store, copying" whole:"migrate-store, copied, compared and verified"; do
    s=$(median <"$work/${what%%:*}")
    report "${what##*:}" "$s" "$c" "$(ratio "$c" "$s")"
done
report "migrate-store back to SQLite, copying" "$(median <"$work/back")" - -

# Backups one after the other for as long as taps come, so that every tap meets one.
data=$site; url=$source
serve
steady() { load --devices 64 --cards 5000 --tcp "$tcp" --rate 500 --duration 15 --seed "$1" | number p99; }
steady 1 >/dev/null
alone() { steady "$1" >>"$work/alone"; }
beside() {
    steady "$1" >>"$work/beside" &
    local taps=$! began
    while kill -0 $taps 2>/dev/null; do
        rm -f "$work/backup.file"
        began=$(now); "$tapledgerd" backup "$work/backup.file" --json --data-dir "$site" --database "$source" >"$work/two"
        elapsed "$began" >>"$work/backup"; echo >>"$work/backup"
    done
    wait $taps
}
for run in $(seq "$runs"); do
    order="alone beside"
    [ $((run % 2)) -eq 1 ] || order="beside alone"
    for how in $order; do $how $((run * 2 + ${#how})); done
done
stop
report "backup of $(count) entries, $(number bytes <"$work/two") bytes" "$(median <"$work/backup")" - -
report "tap p99 ms at 500/s beside backups without end" "$(median <"$work/beside")" "$(median <"$work/alone")" \
    "$(paste "$work/beside" "$work/alone" | awk '{print $1 / $2}' | median | awk '{printf "%.2f", $1}')"
for run in $(seq "$runs"); do
    began=$(now); "$tapledgerd" restore "$work/backup.file" --reason bench --json --data-dir "$work/restored$run" >/dev/null
    elapsed "$began" >>"$work/restore"; echo >>"$work/restore"
    rm -rf "$work/restored$run"
done
report "restore and verify it" "$(median <"$work/restore")" - -
