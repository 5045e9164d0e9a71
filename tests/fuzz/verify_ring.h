// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyring.h"

/// A key ring over the public test keys of RFC 8032.
inline const tapverify::KeyRing& testRing()
{
    static const tapverify::KeyRing ring = [] {
        const auto document =
            tapverify::json::parse(R"({"format":"rfid-keyring/1","origin":"rfid.example.org/plant-1/taps/1","keys":[
{"vkey":"rfid.example.org/plant-1/taps/1+d0f421c3+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea","use":"log"},
{"vkey":"rfid.example.org/plant-1/taps/1/clock+c7586b1c+BD1AF8PoQ4lakrcKp00bfrycmCzPLsSWjMDNVfEq9GYM","use":"clock"},
{"vkey":"witness.example.net/w1+2326c509+BPxRzY5iGKGjjaR+0AIw8FgIFu0TujMDrF3rkRVIkIAl","use":"witness"}]})");
        return *tapverify::parseKeyRing(*document);
    }();
    return ring;
}
