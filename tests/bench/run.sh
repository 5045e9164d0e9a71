#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [RUNS]: measures the server against what the machine and the database do by themselves, in the same run, and
# prints each figure with its ratio; medians of RUNS (5). Server, load, database and this script share the machine.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-5}
packaging/install-packages.sh build test bench
cmake --preset release >/dev/null
cmake --build --preset release --target tapledgerd baseline >/dev/null
tapledgerd=$PWD/build/release/app/daemon/tapledgerd
baseline=$PWD/build/release/tests/bench/baseline
export TAPLEDGER_RATE_LIMIT_PER_MINUTE=0

work=$(mktemp -d)
cluster=$work/cluster
port=$((20000 + RANDOM % 20000))
as_postgres() { if [ "$(id -u)" -eq 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi; }
bin=$(ls -d /usr/lib/postgresql/*/bin | tail -1)
chmod 755 "$work"
mkdir "$cluster"
[ "$(id -u)" -ne 0 ] || chown postgres "$cluster"
as_postgres "$bin/initdb" -D "$cluster" -U postgres -A trust >/dev/null
as_postgres "$bin/pg_ctl" -D "$cluster" -w -l "$cluster/log" -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$cluster -c max_wal_size=4GB -c shared_buffers=512MB" start >/dev/null
server=""
cleanup() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    as_postgres "$bin/pg_ctl" -D "$cluster" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap cleanup EXIT

database=0
# fresh postgres|sqlite: sets $url to a new migrated store.
fresh() {
    database=$((database + 1))
    data=$work/data$database
    mkdir "$data"
    if [ "$1" = postgres ]; then
        "$bin/createdb" -h 127.0.0.1 -p "$port" -U postgres "bench$database"
        url=postgresql://postgres@127.0.0.1:$port/bench$database
    else
        url=$data/ledger.db
    fi
    "$tapledgerd" db migrate --data-dir "$data" --database "$url" >/dev/null
}
serve() {
    "$tapledgerd" serve --no-auth --http 127.0.0.1:0 --tcp 127.0.0.1:0 --data-dir "$data" --database "$url" >"$work/serve.log" 2>"$work/serve.err" &
    server=$!
    until grep -q '^ready' "$work/serve.log"; do kill -0 "$server"; sleep 0.02; done
    tcp=$(sed -n 's/^ready.* tcp=\([^ ]*\).*/\1/p' "$work/serve.log")
    http=$(sed -n 's/^ready.*http=\([^ ]*\).*/\1/p' "$work/serve.log")
}
stop() {
    kill "$server"
    wait "$server" || true
    server=""
}
number() { grep -o "\"$1\":[0-9.]*" | head -1 | cut -d: -f2; }
# p50 and p99 in microseconds.
latencies() { tee "$work/one" | number p50 | awk '{printf "%.0f ", $1 * 1000}'; number p99 <"$work/one" | awk '{printf "%.0f\n", $1 * 1000}'; }
median() { sort -g | awk '{v[NR]=$1} END {print v[int((NR+1)/2)]}'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.3f", a / b}'; }
# The simulated readers register themselves and their cards in the store; the server learns of them while it runs.
load() { "$tapledgerd" simulate --json --data-dir "$data" --database "$url" "$@" || true; }
resident() { awk '/^VmRSS/ {printf "%.1f", $2 / 1024}' "/proc/$1/status"; }
now() { date +%s.%N; }
report() { printf '%-58s %12s %12s %8s\n' "$@"; }

report figure server baseline ratio
for store in postgres sqlite; do
    for file in base tcp http single lone steady start memory grown verify read verify_memory; do : >"$work/$file"; done
    for _ in $(seq "$runs"); do
        fresh $store; "$baseline" append "$url" 300000 | number rows_per_s >>"$work/base"
        fresh $store; serve
        load --devices 64 --cards 5000 --tcp "$tcp" --in-flight 64 --rate 0 --duration 6 | number taps_per_second >>"$work/tcp"
        stop
        fresh $store; serve
        load --devices 64 --cards 5000 --http "$http" --rate 0 --duration 6 | number taps_per_second >>"$work/http"
        stop
        fresh $store; "$baseline" single "$url" 3000 >"$work/one"
        echo "$(number p50_us <"$work/one") $(number p99_us <"$work/one")" >>"$work/single"
        fresh $store; serve
        load --devices 1 --cards 5000 --tcp "$tcp" --rate 0 --count 3000 | latencies >>"$work/lone"
        stop
        fresh $store; serve # and learns the new cards before it is measured
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
    fresh $store; serve
    load --devices 64 --cards 100000 --tcp "$tcp" --count 64 --rate 0 >/dev/null
    for _ in $(seq "$runs"); do
        stop
        began=$(now); serve; awk -v a="$began" -v b="$(now)" 'BEGIN {print b - a}' >>"$work/start"
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
