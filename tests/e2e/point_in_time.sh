#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# point_in_time.sh TAPLEDGERD: what docs/backup.md says of PostgreSQL, done once for real: a base backup, archived WAL, a
# cluster that burns down, a second one that comes from both, and checkpoints from elsewhere that say what is missing.
set -euo pipefail
tapledgerd=$1
bin=$(ls -d /usr/lib/postgresql/*/bin | tail -1)
work=$(mktemp -d)
chmod 755 "$work"
port=$((20000 + RANDOM % 20000))
as_postgres() { if [ "$(id -u)" -eq 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi; }
folder() { mkdir -m 700 "$1"; [ "$(id -u)" -ne 0 ] || chown postgres "$1"; }
control() { as_postgres "$bin/pg_ctl" -D "$@" >/dev/null; }
server=""
cleanup() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    for cluster in first second third; do control "$work/$cluster" -m immediate stop 2>/dev/null || true; done
    rm -rf "$work"
}
trap cleanup EXIT
fail() { echo "point_in_time: $*" >&2; exit 1; }

start() { control "$work/$1" -w -l "$work/$1/log" -o "-p $2 -c listen_addresses=127.0.0.1 -c unix_socket_directories=" start; }
url() { echo "postgresql://postgres@127.0.0.1:$1/timekeeping"; }
ask() { psql -qAt "$(url "$1")" -c "$2"; }
run() { "$tapledgerd" "$@" --data-dir "$work/data" --database "$(url "$port")"; }
serve() {
    rm -f "$work/serve"
    # Not by run(): what is killed must be the server, not a shell around it.
    "$tapledgerd" serve --no-auth --http 127.0.0.1:0 --tcp 127.0.0.1:0 --data-dir "$work/data" --database "$(url "$port")" \
        >"$work/serve" 2>/dev/null &
    server=$!
    until grep -qs "$1" "$work/serve"; do kill -0 "$server" || fail "the server does not run"; sleep 0.02; done
}
stop() { kill "$server"; wait "$server"; server=""; }
# taps HOUR: sixty taps, a minute apart.
taps() {
    for minute in $(seq -w 0 59); do
        printf '{"card_uid":"04AABBCC","device_id":"GATE-01","event_type":"time_in","timestamp":"2026-02-04T%02d:%s:00Z"}\n' "$1" "$minute"
    done | curl -sf -H 'Content-Type: application/x-ndjson' --data-binary @- \
        "http://$(sed -n 's/^ready.*http=\([^ ]*\).*/\1/p' "$work/serve")/api/events/batch" | grep -q '"processed":60' ||
        fail "the taps of $1 o'clock were not recorded"
}

# The cluster, with the settings of docs/backup.md.
folder "$work/first"; folder "$work/archive"
as_postgres "$bin/initdb" -D "$work/first" -U postgres -A trust >/dev/null
cat >>"$work/first/postgresql.conf" <<END
archive_mode = on
archive_command = 'test ! -f $work/archive/%f && cp %p $work/archive/%f'
END
start first "$port"
"$bin/createdb" -h 127.0.0.1 -p "$port" -U postgres timekeeping
run db migrate >/dev/null
run keys init >/dev/null
run employee add 1001 "Ada Lovelace" >/dev/null
run card assign 04:AA:BB:CC --employee 1001 >/dev/null
run device add GATE-01 --name Gate >/dev/null
serve ^ready
taps 1
run checkpoint --now >"$work/early.ckpt"

# A base backup while taps come, WAL after it, and what somebody outside was given.
taps 2 &
folder "$work/second"
as_postgres "$bin/pg_basebackup" -h 127.0.0.1 -p "$port" -U postgres -D "$work/second" -X none -c fast
wait $!
run checkpoint --now >"$work/before.ckpt"
cp -a "$work/second" "$work/third"
ask "$port" "SELECT pg_create_restore_point('before_the_last')" >/dev/null
taps 3
run checkpoint --now >"$work/last.ckpt"
stop
ask "$port" "SELECT pg_switch_wal()" >/dev/null
wal=$(ask "$port" "SELECT pg_walfile_name(pg_current_wal_lsn() - 1)")
until [ "$(ask "$port" "SELECT count(*) FROM pg_stat_archiver WHERE last_archived_wal >= '$wal'")" = 1 ]; do sleep 0.02; done
entries=$(ask "$port" "SELECT count(*) FROM rfid_ledger")
control "$work/first" -m immediate stop
rm -rf "$work/first"

# restore CLUSTER PORT [SETTING]
restore() {
    cat >>"$work/$1/postgresql.conf" <<END
archive_mode = off
restore_command = 'cp $work/archive/%f %p'
recovery_target_action = promote
${3:-}
END
    as_postgres touch "$work/$1/recovery.signal"
    start "$1" "$2"
    until [ "$(ask "$2" "SELECT pg_is_in_recovery()")" = f ]; do sleep 0.02; done
}

# All of it comes back, and both checkpoints and the server agree.
port=$((port + 1))
restore second "$port"
[ "$(ask "$port" "SELECT count(*) FROM rfid_ledger")" = "$entries" ] || fail "entries are missing"
run verify --checkpoint "$work/early.ckpt" --checkpoint "$work/last.ckpt" >"$work/report" || fail "$(cat "$work/report")"
serve ^ready
taps 4
run checkpoint --now >"$work/newest.ckpt"
stop
run verify --checkpoint "$work/last.ckpt" --checkpoint "$work/newest.ckpt" >"$work/report" || fail "$(cat "$work/report")"

# An earlier moment is found out, by the checkpoint of then and by the server.
port=$((port + 1))
restore third "$port" "recovery_target_name = 'before_the_last'"
[ "$(ask "$port" "SELECT count(*) FROM rfid_ledger")" -eq $((entries - 60)) ] || fail "the moment is not that of the restore point"
run verify --checkpoint "$work/before.ckpt" >"$work/report" || fail "$(cat "$work/report")"
! run verify --checkpoint "$work/last.ckpt" >"$work/report" || fail "nobody misses the last entries"
serve altered
stop
