#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# survive.sh [RUNS] [ENTRIES] [spool] [move] [backup]: how fast taps go into the spool while the database is away, and out of it
# again, against recording them at once; what it costs to move a store of ENTRIES (1,000,000) to PostgreSQL, against a bare
# COPY of the same rows into the same tables, and back; and what a backup of it costs those who tap meanwhile, against the
# same without it. All three unless some are named. Medians of RUNS (5); of backups and spools, of the runs' ratios.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/bench/lib.sh
entries=${2:-1000000}
elapsed() { awk -v a="$1" -v b="$(now)" 'BEGIN {printf "%.2f", b - a}'; }
parts=${*:3}
wants() { [[ -z $parts || $parts == *$1* ]]; }
pairs() { paste "$1" "$2" | awk '{print $1 / $2}' | median | awk '{printf "%.2f", $1}'; }
for file in copy move whole back backup restore alone beside direct embedded spooled drained; do : >"$work/$file"; done
report figure measured baseline ratio

# The readers and cards that a load has registered, for one that cannot ask the store for them.
readers=$(seq -f 'SIM-%03g:none' -s, 64)
flood() { load --in-flight 64 --rate 0 --tcp "$tcp" "$@" | tee "$work/one" | number taps_per_second; }
spooled() { curl -s "http://$http/health" | grep -o '"spool":{"taps":[0-9]*' | grep -o '[0-9]*$'; }
registered() { flood --devices 64 --cards 5000 --count 64 >/dev/null; }
for run in $(seq "$runs"); do
    wants spool || break
    fresh sqlite; serve --no-auth; registered
    flood --devices 64 --cards 5000 --seed 2 --duration 6 >>"$work/embedded"
    stop
    fresh postgres; serve --no-auth; registered
    flood --devices 64 --cards 5000 --seed 2 --duration 6 >>"$work/direct"
    psql -qAt "$url" -c "SELECT DISTINCT employee_rfid FROM rfid_ledger" >"$work/cards"
    stop_cluster
    # No more than fit into the spool: what a full one refuses is answered faster.
    flood --devices "$readers" --cards "$work/cards" --seed 3 --count 400000 >>"$work/spooled"
    waiting=$(number queued <"$work/one")
    [ "$waiting" -eq 400000 ]
    start_cluster
    until [ "$(spooled)" -lt "$waiting" ]; do sleep 0.02; done # the server has noticed
    began=$(now); left=$(spooled)
    until [ "$(spooled)" -eq 0 ]; do sleep 0.02; done
    awk -v a="$began" -v b="$(now)" -v n="$left" 'BEGIN {printf "%.0f\n", n / (b - a)}' >>"$work/drained"
    stop
done
if wants spool; then
    report "taps/s into the spool, recorded on SQLite" "$(median <"$work/spooled")" "$(median <"$work/embedded")" "$(pairs "$work/spooled" "$work/embedded")"
    report "taps/s out of it into PostgreSQL, recorded there at once" "$(median <"$work/drained")" "$(median <"$work/direct")" "$(pairs "$work/drained" "$work/direct")"
fi
wants move || wants backup || exit 0

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
    wants move || break
    fresh postgres
    move "$source" "$url" >>"$work/move"
    sqlite3 "$source" "DROP TABLE rfid_store_moved" # to be moved again, and written
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
if wants move; then
c=$(median <"$work/copy")
report "bare COPY of $rows entries, seconds" "$c" - -
for what in move:"migrate-store, copying" whole:"migrate-store, copied, compared and verified"; do
    s=$(median <"$work/${what%%:*}")
    report "${what##*:}" "$s" "$c" "$(ratio "$c" "$s")"
done
report "migrate-store back to SQLite, copying, seconds" "$(median <"$work/back")" - -
fi
wants backup || exit 0

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
        began=$(now); "$tapledgerd" backup "$work/backup$(date +%s%N).file" --json --data-dir "$site" --database "$source" >"$work/two"
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
    "$(pairs "$work/beside" "$work/alone")"
for run in $(seq "$runs"); do
    began=$(now); "$tapledgerd" restore "$(ls "$work"/backup*.file | tail -1)" --reason bench --json --data-dir "$work/restored$run" >/dev/null
    elapsed "$began" >>"$work/restore"; echo >>"$work/restore"
    rm -rf "$work/restored$run"
done
report "restore and verify it" "$(median <"$work/restore")" - -
