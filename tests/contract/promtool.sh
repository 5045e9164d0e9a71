#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# promtool.sh METRICS MONITORING: what Prometheus' own checker says of the metrics of a server that has worked, and of the
# files in packaging/monitoring. The checker comes out of Debian's package, which is not installed: it would start a server.
set -eu
metrics=$1
monitoring=$2
promtool=$(command -v promtool || echo "$PWD/prometheus/usr/bin/promtool")
if [ ! -x "$promtool" ]; then
    apt-get download -qq prometheus
    dpkg-deb -x prometheus_*.deb prometheus
fi
"$promtool" check metrics <"$metrics"
"$promtool" check rules "$monitoring/tapledger-alerts.yml"
"$promtool" check config --syntax-only "$monitoring/prometheus.yml"
# Every metric that the files name is one that there is.
for name in $(grep -oh 'tapledger_[a-z_]*' "$monitoring"/*.yml "$monitoring"/*.json | sort -u); do
    case $name in
    tapledger_ledger_verification_* | tapledger_anchor_* | tapledger_backup_*) continue ;; # only once there are any
    esac
    grep -q "^$name[{ ]" "$metrics" || { echo "$name is no metric of the server"; exit 1; }
done
