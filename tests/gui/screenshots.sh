#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# screenshots.sh [FOLDER]: a picture of every page and dialog, light and dark, at 100 % and 150 %, with 300 people,
# 12 gates and 200,000 entries. TAPLEDGER_LANGUAGE=de and TAPLEDGER_RIGHT_TO_LEFT=1 show it otherwise.
set -eu
folder=$(realpath "${1:-screenshots}")
cd "$(dirname "$0")/../.."
packaging/install-packages.sh build test
cmake --preset dev >/dev/null
cmake --build --preset dev --target screenshots
for scale in 1 1.5; do
    mkdir -p "$folder/$scale"
    QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=$scale build/dev/tests/gui/screenshots "$folder/$scale"
done
echo "the pictures are in $folder"
