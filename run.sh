#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing (asking for root only then), builds, and shows the demonstration: in the console where there is
# a screen, else in the terminal.
#   ./run.sh
#   ./run.sh --duration 30    in the terminal; every option of `tapledgerd demo` can follow: --rate, --seed, --keep …
set -eu
cd "$(dirname "$0")"
packaging/install-packages.sh build
cmake --preset release >/dev/null
if [ $# -eq 0 ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    cmake --build --preset release --target tapledgerd tapledger
    exec build/release/app/console/tapledger --demo
fi
cmake --build --preset release --target tapledgerd
exec build/release/app/daemon/tapledgerd demo "$@"
