// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/key_ring.h"
#include "fuzz.h"
#include "ledger/device_keys.h"

using namespace tapledger;

// A key ring that is read prints back as one that says the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto ring = KeyRing::parse(asText(data, size));
    if (ring) {
        const auto again = KeyRing::parse(ring->toJson());
        require(again.has_value() && again->toJson() == ring->toJson());
    } else {
        require(!ring.error().message.empty());
    }
    const auto keys = DeviceKeys::parse(asText(data, size));
    require(keys ? !keys->find("nobody", 1, "") : !keys.error().message.empty());
    return 0;
}
