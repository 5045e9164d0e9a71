// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/key_ring.h"

/// The key ring of the published vectors, whose notes are among the seeds.
inline const tapledger::KeyRing& publishedRing()
{
    static const tapledger::KeyRing ring = *tapledger::KeyRing::parse(R"({"format":"rfid-keyring/1",
"origin":"rfid.example.org/plant-1/taps/1","first_sequence_id":1,"witness_quorum":1,"keys":[
{"vkey":"rfid.example.org/plant-1/taps/1+d0f421c3+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea","use":"log"},
{"vkey":"rfid.example.org/plant-1/taps/1/clock+c7586b1c+BD1AF8PoQ4lakrcKp00bfrycmCzPLsSWjMDNVfEq9GYM","use":"clock"},
{"vkey":"witness.example.net/w1+2326c509+BPxRzY5iGKGjjaR+0AIw8FgIFu0TujMDrF3rkRVIkIAl","use":"witness"}]})");
    return ring;
}
