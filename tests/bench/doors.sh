#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# doors.sh [RUNS] [doors] [viewers]: what authentication and TLS (doors) and those who watch (viewers) cost, each against
# the same without it in the same run. What is compared alternates, and so does which of them comes first: the machine is
# not equally quick all the time. Medians of RUNS (5); a ratio is the median of the runs' ratios.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/bench/lib.sh

token() { "$tapledgerd" token add "$1" --role "$2" --json --data-dir "$data" --database "$url" | grep -o '"token":"[^"]*"' | cut -d'"' -f4; }
flood() { load --devices 64 --cards 5000 --http "$http" --rate 0 --duration 5 "$@" | number taps_per_second; }
steady() { load --devices 64 --cards 5000 --tcp "$tcp" --rate 1000 --duration 10 "$@" | number p99; }

parts=${*:2}
# pairs WITH WITHOUT: the median of the ratios of the lines of two files.
pairs() { paste "$1" "$2" | awk '{print $1 / $2}' | median | awk '{printf "%.2f", $1}'; }
compare() { report "$1" "$(median <"$2")" "$(median <"$3")" "$(pairs "$2" "$3")"; }

open() { fresh "$1"; serve --no-auth; flood >>"$work/open"; stop; }
auth() { fresh "$1"; serve; flood >>"$work/auth"; stop; }
tls() {
    fresh "$1"; "$tapledgerd" tls init --data-dir "$data" >/dev/null
    export TAPLEDGER_TLS_CERTIFICATE=$data/tls/certificate.pem TAPLEDGER_TLS_KEY=$data/tls/key.pem
    serve; flood --tls-ca "$data/tls/certificate.pem" >>"$work/tls"; stop
    unset TAPLEDGER_TLS_CERTIFICATE TAPLEDGER_TLS_KEY
}
alone() { steady --seed "$1" >>"$work/alone"; }
watched() {
    "$watchers" "${http##*:}" "$wall" 500 16 >"$work/watchers" &
    local viewers=$!
    sleep 2
    steady --seed "$1" >>"$work/watched"
    wait $viewers
    number p99 <"$work/watchers" >>"$work/seen"
}

report figure "with" without ratio
for store in postgres sqlite; do
    for file in auth open tls me watched alone seen; do : >"$work/$file"; done
    for run in $(seq "$runs"); do
        if [[ -z $parts || $parts == *doors* ]]; then
            order="open auth tls"
            [ $((run % 2)) -eq 1 ] || order="tls auth open"
            for door in $order; do $door $store; done
        fi
        if [[ -z $parts || $parts == *viewers* ]]; then
            fresh $store; serve
            wall=$(token wall security)
            "$watchers" "${http##*:}" "$(token reader auditor)" get /api/auth/me 3000 | number p99 >>"$work/me"
            load --devices 64 --cards 5000 --tcp "$tcp" --rate 1000 --duration 3 --seed 1 >/dev/null # learns the cards, warms the store
            order="alone watched"
            [ $((run % 2)) -eq 1 ] || order="watched alone"
            for who in $order; do $who $((run * 2 + ${#who})); done
            stop
        fi
    done
    if [ -s "$work/auth" ]; then
        compare "$store: taps/s over HTTP with API keys" "$work/auth" "$work/open"
        compare "$store: taps/s over HTTPS, keep-alive" "$work/tls" "$work/auth"
    fi
    if [ -s "$work/seen" ]; then
        report "$store: a read request with token, p99 ms" "$(median <"$work/me")" - -
        compare "$store: tap p99 ms at 1,000/s with 500 viewers" "$work/watched" "$work/alone"
        report "$store: seen by 500 viewers, p99 ms" "$(median <"$work/seen")" - -
        cat "$work/watchers"
    fi
done
