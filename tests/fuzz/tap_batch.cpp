// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tap_batch.h"
#include "fuzz.h"

using namespace tapledger;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t kMaxTaps = 20;
    const auto hex = [](std::string_view) { return UidFormat::Hex; };
    for (const auto parse : {&parseTapArray, &parseTapLines}) {
        const auto items = parse(asText(data, size), kMaxTaps, hex);
        require(items ? items->size() <= kMaxTaps : !items.error().detail.empty());
    }
    return 0;
}
