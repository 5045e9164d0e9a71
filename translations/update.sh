#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the texts that are new in the sources into every language's file; translate them there (or with Qt Linguist).
set -eu
cd "$(dirname "$0")/.."
lupdate=$(ls /usr/lib/qt6/bin/lupdate 2>/dev/null || command -v lupdate)
for code in de es fr fil; do
    "$lupdate" -silent -no-obsolete -locations none -source-language en -target-language "$code" \
        -I . ui app/console -ts "translations/tapledger_$code.ts"
done
# English needs only its plurals.
"$lupdate" -silent -no-obsolete -locations none -source-language en -target-language en -pluralonly \
    -I . ui app/console -ts translations/tapledger_en.ts
