#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing (asking for root only then), builds, and shows the demonstration.
#   ./run.sh                  until Ctrl-C
#   ./run.sh --duration 30    every option of `tapledgerd demo` can follow: --rate, --seed, --keep …
set -eu
cd "$(dirname "$0")"
packaging/install-packages.sh build
cmake --preset release >/dev/null
cmake --build --preset release --target tapledgerd
exec build/release/app/daemon/tapledgerd demo "$@"
