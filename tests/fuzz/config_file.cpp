// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/config_file.h"
#include "fuzz.h"

using namespace tapledger;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto values = parseConfigText(asText(data, size));
    if (!values)
        require(!values.error().message.empty());
    return 0;
}
