// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "fuzz.h"

using namespace tapledger;

// What is read prints canonically, and that text reads as itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto value = json::parse(asText(data, size));
    json::codePointCount(asText(data, size));
    if (!value)
        return 0;
    const std::string text = json::canonical(*value);
    const auto again = json::parse(text);
    require(again.has_value());
    require(json::canonical(*again) == text);
    return 0;
}
