// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "net/server.h"

using namespace tapledger;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto endpoint = Endpoint::parse(asText(data, size));
    if (endpoint)
        require(Endpoint::parse(endpoint->text()).has_value());
    return 0;
}
