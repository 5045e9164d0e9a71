// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchors/anchor_state.h"
#include "fuzz.h"

using namespace tapledger;

// How far sinks are: what is read is written and read the same again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto states = parseAnchorStates(asText(data, size));
    if (!states)
        return 0;
    const std::string text = anchorStatesToJson(*states);
    const auto again = parseAnchorStates(text);
    require(text.size() > kMaxAnchorStates || (again && anchorStatesToJson(*again) == text));
    return 0;
}
