#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# install-packages.sh LIST...: installs the Debian packages named in packages/LIST.txt that are missing. Asks for root
# only when one is.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
missing=""
for list in "$@"; do
    while read -r package; do
        state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
        # A tool may be there from elsewhere: Node.js as its makers package it brings npm along.
        [ "$state" = installed ] || command -v "$package" >/dev/null || missing="$missing $package"
    done < "$here/packages/$list.txt"
done
[ -n "$missing" ] || exit 0

echo "Installing:$missing"
if [ "$(id -u)" -eq 0 ]; then
    root=""
elif command -v sudo >/dev/null 2>&1; then
    root=sudo
else
    echo "Some packages are missing and sudo is not there. As root, type:" >&2
    echo "  apt-get update && apt-get install --no-install-recommends$missing" >&2
    exit 1
fi
# Debian's postgresql package would start a cluster of its own, which nobody here needs.
if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
    $root mkdir -p /etc/postgresql-common
    echo "create_main_cluster = false" | $root tee /etc/postgresql-common/createcluster.conf >/dev/null
fi
$root apt-get update -qq
# shellcheck disable=SC2086 # a list of words
$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
