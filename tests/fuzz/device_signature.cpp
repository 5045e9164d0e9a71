// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/device_signature.h"
#include "fuzz.h"

using namespace tapledger;

// Nobody forges a signature by chance: every input is refused, as key and as signature.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = asText(data, size);
    const std::size_t half = text.size() / 2;
    if (const auto key = DevicePublicKey::read(text.substr(half)))
        require(!key->verify("message", text.substr(0, half)));
    return 0;
}
