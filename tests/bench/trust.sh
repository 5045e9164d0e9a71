#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# trust.sh [RUNS] [verify] [seal] [FILE]: what proof costs. verify: chain, leaf, tree and every stored checkpoint of a
# million entries against one session's bare read of all columns. seal: durable taps with trees and checkpoints against
# the same without; what is compared alternates, and so does which comes first. FILE: a SQLite store of many entries, as
# ledger_page makes one; it is copied, sealed, and asked for receipts. Medians of RUNS (5); a ratio is the median of the
# runs' ratios.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/bench/lib.sh
verifier=$PWD/build/release/tests/bench/verifier

parts=${*:2}
large=""
for part in $parts; do [ ! -f "$part" ] || large=$part; done
pairs() { paste "$1" "$2" | awk '{print $1 / $2}' | median | awk '{printf "%.2f", $1}'; }
compare() { report "$1" "$(median <"$2")" "$(median <"$3")" "$(pairs "$2" "$3")"; }
took() { awk -v a="$1" -v b="$(now)" 'BEGIN {print b - a}'; }
keys() { "$tapledgerd" keys init --data-dir "$data" --database "$url" >/dev/null; }
# A folder without usable keys: nothing is sealed, and the server makes no keys of its own.
noKeys() { mkdir "$data/trust"; touch "$data/trust/taps.log.skey"; }
flood() { load --devices 64 --cards 5000 --tcp "$tcp" --in-flight 64 --rate 0 "$@"; }

sealed() { fresh "$1"; keys; serve --no-auth; flood --duration 6 | number taps_per_second >>"$work/sealed"; stop; }
unsealed() { fresh "$1"; noKeys; serve --no-auth; flood --duration 6 | number taps_per_second >>"$work/unsealed"; stop; }

# verify [OPTION...]
verify() {
    local began
    began=$(now)
    /usr/bin/time -f %M -o "$work/one" "$tapledgerd" verify --json --data-dir "$data" --database "$url" "$@" >"$work/report"
    awk -v a="$began" -v b="$(now)" -v n="$entries" 'BEGIN {printf "%.0f\n", n / (b - a)}' >>"$work/verify"
    awk '{print $1 / 1024}' "$work/one" >>"$work/memory"
}
bare() { "$baseline" read "$url" 0 | number rows_per_s >>"$work/read"; }

report figure measured against ratio
uptime | sed 's/.*load/load/'
for store in postgres sqlite; do
    for file in sealed unsealed; do : >"$work/$file"; done
    if [[ -z $parts || $parts == *seal* ]]; then
        for run in $(seq "$runs"); do
            order="sealed unsealed"
            [ $((run % 2)) -eq 1 ] || order="unsealed sealed"
            for one in $order; do $one $store; done
        done
        compare "$store: taps/s with trees and checkpoints, without" "$work/sealed" "$work/unsealed"
    fi
    if [[ -z $parts || $parts == *verify* ]]; then
        # As it comes, and with so few checkpoints that their signatures do not count: chain, leaves and tree alone.
        for seals in 256 1000000; do
            export TAPLEDGER_TRUST_CHECKPOINT_ENTRIES=$seals TAPLEDGER_TRUST_CHECKPOINT_SECONDS=86400
            fresh $store; keys; serve --no-auth
            flood --count 1000000 >/dev/null
            stop
            unset TAPLEDGER_TRUST_CHECKPOINT_ENTRIES TAPLEDGER_TRUST_CHECKPOINT_SECONDS
            entries=$("$baseline" read "$url" 0 | number rows)
            for file in verify read memory small; do : >"$work/$file"; done
            verify --to $((entries / 4)) # how much more memory does all of it take?
            mv "$work/memory" "$work/small"
            : >"$work/verify"
            for run in $(seq "$runs"); do
                order="bare verify"
                [ $((run % 2)) -eq 1 ] || order="verify bare"
                for one in $order; do $one; done
            done
            [ "$(number matched_size <"$work/report")" -eq "$entries" ]
            count=$(grep -o '"match":[0-9]*' "$work/report" | cut -d: -f2)
            compare "$store: verify, entries/s of $entries, $count checkpoints" "$work/verify" "$work/read"
            report "$store: largest resident, MiB; with a fourth of them" "$(median <"$work/memory")" "$(median <"$work/small")" -
        done
    fi
done

if [ -n "$large" ]; then
    fresh sqlite
    rm "$url"
    cp "$large" "$url"
    "$tapledgerd" db migrate --data-dir "$data" --database "$url" >/dev/null
    began=$(now); serve --no-auth
    report "first start: all of it is hashed, seconds" "$(took "$began")" - -
    entries=$("$baseline" read "$url" 0 | number rows)
    "$tapledgerd" checkpoint --now --data-dir "$data" --database "$url" >/dev/null
    stop
    for file in start made verified; do : >"$work/$file"; done
    for run in $(seq "$runs"); do
        began=$(now); serve --no-auth; took "$began" >>"$work/start"
        token=$("$tapledgerd" token add "reader$run" --role auditor --json --data-dir "$data" --database "$url" | grep -o '"token":"[^"]*"' | cut -d'"' -f4)
        n=$((entries * run / (runs + 1)))
        "$watchers" "${http##*:}" "$token" get "/api/ledger/$n/receipt" 200 | number p99 >>"$work/made"
        "$tapledgerd" receipt "$n" --data-dir "$data" --database "$url" >"$work/receipt"
        "$verifier" receipt "$work/receipt" "$data/trust/taps.keyring.json" 200 | number p99 >>"$work/verified"
        stop
    done
    report "start with $entries entries, seconds" "$(median <"$work/start")" - -
    report "a receipt of them, made over HTTP, p99 ms" "$(median <"$work/made")" - -
    report "the same, verified, p99 ms" "$(median <"$work/verified")" - -
fi
