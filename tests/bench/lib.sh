#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the measurements share: a PostgreSQL of their own, stores, servers, load. Sourced in the project's folder.
runs=${1:-5}
packaging/install-packages.sh build test bench
cmake --preset release >/dev/null
cmake --build --preset release --target tapledgerd baseline watchers verifier >build/release/build.log || { tail -20 build/release/build.log; exit 1; }
watchers=$PWD/build/release/tests/bench/watchers
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
start_cluster() { as_postgres "$bin/pg_ctl" -D "$cluster" -w -l "$cluster/log" -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$cluster -c max_wal_size=4GB -c shared_buffers=512MB" start >/dev/null; }
stop_cluster() { as_postgres "$bin/pg_ctl" -D "$cluster" -m immediate stop >/dev/null; }
start_cluster
server=""
cleanup() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    stop_cluster 2>/dev/null || true
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
# serve [OPTIONS]
serve() {
    : >"$work/serve.log" # not the line of the server before
    "$tapledgerd" serve "$@" --http 127.0.0.1:0 --tcp 127.0.0.1:0 --data-dir "$data" --database "$url" >"$work/serve.log" 2>"$work/serve.err" &
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

