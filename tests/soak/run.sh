#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh MINUTES [SEED] [OPTIONS of soak]: mixed load with kills and outages on both databases, with the release build.
# What failed is left in a folder of its own, and is repeated with its seed.
#   tests/soak/run.sh 10             as in CI
#   tests/soak/run.sh 120 7 --clock-jumps
#   tests/soak/run.sh 1 7 --kills 1000 --store sqlite
set -eu
cd "$(dirname "$0")/../.."
minutes=${1:-10}
seed=${2:-$(date +%s)}
[ $# -lt 2 ] || shift
[ $# -lt 1 ] || shift
cmake --preset release >/dev/null
cmake --build --preset release --target tapledgerd soak
exec build/release/tests/soak/soak --minutes "$minutes" --seed "$seed" "$@"
