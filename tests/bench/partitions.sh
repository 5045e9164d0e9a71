#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# partitions.sh [ENTRIES] [MONTHS]: would a ledger on PostgreSQL be better off divided by months? ENTRIES (5,000,000) of MONTHS (24)
# in one table and in one of partitions, with the same indexes, asked the same. Medians of 5.
set -euo pipefail
cd "$(dirname "$0")/../.."
entries=${1:-5000000}
months=${2:-24}
. tests/bench/lib.sh 5

fresh postgres
sql() { psql -qAt -v ON_ERROR_STOP=1 "$url" -c "$1"; }
seconds() { local began; began=$(now); sql "$1" >/dev/null; awk -v a="$began" -v b="$(now)" 'BEGIN {printf "%.2f\n", b - a}'; }
# milliseconds QUERY: of one of 200 in one session.
milliseconds() { echo "$1" >"$work/query"; "$bin/pgbench" -n -t 200 -f "$work/query" "$url" | sed -n 's/^latency average = \([0-9.]*\).*/\1/p'; }
five() { for _ in 1 2 3 4 5; do "$@"; done | median; }

# By the time of the scan, which pages are narrowed by. The keys of a divided table must hold what divides it: no partition
# knows of the others' numbers.
sql "CREATE TABLE whole (LIKE rfid_ledger INCLUDING ALL);
     CREATE TABLE divided (LIKE rfid_ledger INCLUDING DEFAULTS, PRIMARY KEY (id, scan_timestamp), UNIQUE (sequence_id, scan_timestamp)) PARTITION BY RANGE (scan_timestamp);
     CREATE INDEX ON divided (sequence_id) WHERE NOT processed;
     CREATE INDEX ON divided (employee_rfid, device_id, event_type, scan_timestamp);
     CREATE INDEX ON divided USING brin (scan_timestamp) WITH (pages_per_range = 32, autosummarize = on);
     CREATE INDEX ON divided (employee_rfid, sequence_id);"
for month in $(seq 0 "$months"); do
    to="timestamptz '2024-01-01Z' + interval '$((month + 1)) months'"
    [ "$month" -lt "$months" ] || to=MAXVALUE # what is appended below
    sql "CREATE TABLE divided_$month PARTITION OF divided FOR VALUES FROM (timestamptz '2024-01-01Z' + interval '$month months') TO ($to)"
done
# rows FROM TO: as a server would have written them.
rows() {
    echo "SELECT n, '04' || upper(substr(md5((n * 7919 % 5000)::text), 1, 12)), 'GATE-' || n % 64, at, 'time_in',
          jsonb_build_object('device_id', 'GATE-' || n % 64, 'card_uid', '04' || upper(substr(md5((n * 7919 % 5000)::text), 1, 12)), 'timestamp', at,
                             '_srv', jsonb_build_object('nonce', md5(n::text), 'received_at', at)),
          encode(sha256(n::text::bytea), 'hex'), NULL, at, n % 5000, n <= $entries, NULL
          FROM (SELECT n, timestamptz '2024-01-01Z' + n * (interval '1 month' * $months / $entries) AS at FROM generate_series($1::bigint, $2) n) s"
}
columns="sequence_id, employee_rfid, device_id, scan_timestamp, event_type, raw_payload, hash_chain, device_signature, created_at, employee_id, processed, processed_at"
for table in whole divided; do sql "INSERT INTO $table ($columns) $(rows 1 "$entries")"; sql "VACUUM ANALYZE $table"; done

middle=$((entries / 2))
card=$(sql "SELECT employee_rfid FROM whole WHERE sequence_id = $middle")
compare() {
    local one two
    one=$(five "$2" "${3//LEDGER/whole}"); two=$(five "$2" "${3//LEDGER/divided}")
    report "$1" "$one" "$two" "$(ratio "$two" "$one")"
}
report "$entries entries of $months months" "one table" divided ratio
report "size, MiB" "$(sql "SELECT pg_total_relation_size('whole') >> 20")" \
    "$(sql "SELECT sum(pg_total_relation_size(inhrelid)) / 1048576 FROM pg_inherits WHERE inhparent = 'divided'::regclass" | cut -d. -f1)" -
compare "the newest 100, ms" milliseconds "SELECT * FROM LEDGER ORDER BY sequence_id DESC LIMIT 100"
compare "500 from the middle, ms" milliseconds "SELECT * FROM LEDGER WHERE sequence_id > $middle ORDER BY sequence_id LIMIT 500"
compare "one entry by its number, ms" milliseconds "SELECT * FROM LEDGER WHERE sequence_id = $middle"
compare "the newest 100 of a card, ms" milliseconds "SELECT * FROM LEDGER WHERE employee_rfid = '$card' ORDER BY sequence_id DESC LIMIT 100"
compare "what payroll has not read (none), ms" milliseconds "SELECT * FROM LEDGER WHERE NOT processed ORDER BY sequence_id LIMIT 1000"
compare "two days counted, ms" milliseconds "SELECT count(*) FROM LEDGER WHERE scan_timestamp >= '2024-05-01Z' AND scan_timestamp < '2024-05-03Z'"
compare "all in order, as verification reads, s" seconds "COPY (SELECT * FROM LEDGER ORDER BY sequence_id) TO PROGRAM 'cat >/dev/null'"
compare "100,000 appended, s" seconds "BEGIN; INSERT INTO LEDGER ($columns) $(rows $((entries + 1)) $((entries + 100000))); ROLLBACK"
