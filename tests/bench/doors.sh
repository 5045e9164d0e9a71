#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# doors.sh [RUNS]: what authentication, TLS and those who watch cost, each against the same without it in the same run;
# medians of RUNS (5).
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/bench/lib.sh

token() { "$tapledgerd" token add "$1" --role "$2" --json --data-dir "$data" --database "$url" | grep -o '"token":"[^"]*"' | cut -d'"' -f4; }
flood() { load --devices 64 --cards 5000 --http "$http" --rate 0 --duration 5 "$@" | number taps_per_second; }
steady() { load --devices 64 --cards 5000 --tcp "$tcp" --rate 1000 --duration 10 "$@" | number p99; }

report figure "with" without ratio
for store in postgres sqlite; do
    for file in auth open tls plain me watched alone seen; do : >"$work/$file"; done
    for _ in $(seq "$runs"); do
        fresh $store; serve --no-auth; flood >>"$work/open"; stop
        fresh $store; serve; flood >>"$work/auth"; stop
        fresh $store; "$tapledgerd" tls init --data-dir "$data" >/dev/null
        export TAPLEDGER_TLS_CERTIFICATE=$data/tls/certificate.pem TAPLEDGER_TLS_KEY=$data/tls/key.pem
        serve; flood --tls-ca "$data/tls/certificate.pem" >>"$work/tls"; stop
        unset TAPLEDGER_TLS_CERTIFICATE TAPLEDGER_TLS_KEY
        fresh $store; serve
        "$watchers" "${http##*:}" "$(token reader auditor)" get /api/auth/me 3000 | number p99 >>"$work/me"
        load --devices 64 --cards 5000 --tcp "$tcp" --rate 1000 --duration 3 --seed 1 >/dev/null # learns the cards, warms the store
        steady --seed 2 >>"$work/alone"
        "$watchers" "${http##*:}" "$(token wall security)" 500 16 >"$work/watchers" &
        viewers=$!
        sleep 2
        steady --seed 3 >>"$work/watched"
        wait $viewers
        number p99 <"$work/watchers" >>"$work/seen"
        stop
    done
    a=$(median <"$work/auth"); o=$(median <"$work/open"); t=$(median <"$work/tls")
    report "$store: taps/s over HTTP with API keys" "$a" "$o" "$(ratio "$a" "$o")"
    report "$store: taps/s over HTTPS, keep-alive" "$t" "$a" "$(ratio "$t" "$a")"
    report "$store: a read request with token, p99 ms" "$(median <"$work/me")" - -
    w=$(median <"$work/watched"); n=$(median <"$work/alone")
    report "$store: tap p99 ms at 1,000/s with 500 viewers" "$w" "$n" "$(ratio "$w" "$n")"
    report "$store: seen by 500 viewers, p99 ms" "$(median <"$work/seen")" - -
    cat "$work/watchers"
done
