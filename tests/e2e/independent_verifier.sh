#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# independent_verifier.sh TAPLEDGERD TAPLEDGER_VERIFY: what the server recorded and exported, in both forms, is judged by the
# program that shares no code with it; both must come to the same last hash, and a changed letter must be found.
set -eu
tapledgerd=$1
verify=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() {
    echo "$*" >&2
    exit 1
}

TMPDIR=$work "$tapledgerd" demo --duration 3 --rate 100 --keep >"$work/demo.log"
store=$(dirname "$(find "$work" -name tapledger.db)")
head=$("$tapledgerd" verify --data-dir "$store" --json | grep -o '"head_hash":"[0-9a-f]*"')
[ -n "$head" ] || fail "the server's own verification gave no hash"
for form in jsonl csv; do
    "$tapledgerd" export --format "$form" --data-dir "$store" >"$work/export.$form"
    "$verify" export "$work/export.$form" --json >"$work/report.$form" || fail "the $form export was not found intact"
    grep -q "$head" "$work/report.$form" || fail "the $form export ends with another hash"
    grep -q '"employee_differs":0' "$work/report.$form" || fail "the $form export names other people than the payloads"
    sed -E '20s/(time|break)_(in|out|start|end)/taken_\2/' "$work/export.$form" >"$work/altered.$form"
    "$verify" export "$work/altered.$form" --json >"$work/report.$form" && fail "a changed letter was not found in $form"
    grep -q CHAIN_BREAK "$work/report.$form" || fail "a changed letter was found, but not as what it is"
done
echo "both programs agree"
