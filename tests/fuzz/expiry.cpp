// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "services/csv_import.h"

using namespace tapledger;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto expiry = parseExpiry(std::string(asText(data, size)));
    require(expiry ? expiry->isInRange() : !expiry.error().message.empty());
    return 0;
}
