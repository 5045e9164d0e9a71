#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [RUNS]: measures the server against what the machine and the database do by themselves, in the same run, and
# prints each figure with its ratio; medians of RUNS (5). Server, load, database and this script share the machine.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/bench/lib.sh

report figure server baseline ratio
for store in postgres sqlite; do
    for file in base tcp http single lone steady start memory grown verify read verify_memory; do : >"$work/$file"; done
    for _ in $(seq "$runs"); do
        fresh $store; "$baseline" append "$url" 300000 | number rows_per_s >>"$work/base"
        fresh $store; serve --no-auth
        load --devices 64 --cards 5000 --tcp "$tcp" --in-flight 64 --rate 0 --duration 6 | number taps_per_second >>"$work/tcp"
        stop
        fresh $store; serve --no-auth
        load --devices 64 --cards 5000 --http "$http" --rate 0 --duration 6 | number taps_per_second >>"$work/http"
        stop
        fresh $store; "$baseline" single "$url" 3000 >"$work/one"
        echo "$(number p50_us <"$work/one") $(number p99_us <"$work/one")" >>"$work/single"
        fresh $store; serve --no-auth
        load --devices 1 --cards 5000 --tcp "$tcp" --rate 0 --count 3000 | latencies >>"$work/lone"
        stop
        fresh $store; serve --no-auth # and learns the new cards before it is measured
        load --devices 64 --cards 5000 --tcp "$tcp" --rate 0 --count 64 >/dev/null
        load --devices 64 --cards 5000 --seed 2 --tcp "$tcp" --rate 1000 --duration 10 | latencies | cut -d' ' -f2 >>"$work/steady"
        stop
    done
    b=$(median <"$work/base"); t=$(median <"$work/tcp"); h=$(median <"$work/http")
    report "$store: taps/s, TCP 64 x 64" "$t" "$b" "$(ratio "$t" "$b")"
    report "$store: taps/s, HTTP 64 connections" "$h" "$b" "$(ratio "$h" "$b")"
    for q in 1:p50 2:p99; do
        l=$(cut -d' ' -f"${q%%:*}" "$work/lone" | median); s=$(cut -d' ' -f"${q%%:*}" "$work/single" | median)
        report "$store: lone tap, ${q##*:} microseconds" "$l" "$s" "$(ratio "$l" "$s")"
    done
    report "$store: p99 at 1,000 taps/s, microseconds" "$(median <"$work/steady")" - -

    # A large site: 100,000 cards, then a million taps.
    fresh $store; serve --no-auth
    load --devices 64 --cards 100000 --tcp "$tcp" --count 64 --rate 0 >/dev/null
    for _ in $(seq "$runs"); do
        stop
        began=$(now); serve --no-auth; awk -v a="$began" -v b="$(now)" 'BEGIN {print b - a}' >>"$work/start"
        resident "$server" >>"$work/memory"; echo >>"$work/memory"
    done
    before=$(resident "$server")
    load --devices 64 --cards 100000 --seed 2 --tcp "$tcp" --in-flight 64 --rate 0 --count 1000000 >/dev/null
    report "$store: start with 100,000 cards, seconds" "$(median <"$work/start")" - -
    report "$store: resident then, MiB" "$(median <"$work/memory")" - -
    sleep 1 # a quiet moment, in which freed memory goes back
    report "$store: resident after 1,000,000 taps, before, MiB" "$(resident "$server")" "$before" -
    stop
    entries=$("$baseline" read "$url" 0 | number rows)
    for _ in $(seq "$runs"); do
        "$baseline" read "$url" 0 | number rows_per_s >>"$work/read"
        began=$(now)
        /usr/bin/time -f %M -o "$work/one" "$tapledgerd" verify --json --data-dir "$data" --database "$url" >/dev/null
        awk -v a="$began" -v b="$(now)" -v n="$entries" 'BEGIN {printf "%.0f\n", n / (b - a)}' >>"$work/verify"
        awk '{print $1 / 1024}' "$work/one" >>"$work/verify_memory"
    done
    v=$(median <"$work/verify"); r=$(median <"$work/read")
    report "$store: verify, entries/s of $entries" "$v" "$r" "$(ratio "$v" "$r")"
    report "$store: verify, largest resident, MiB" "$(median <"$work/verify_memory")" - -
done
