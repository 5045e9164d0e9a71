// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/verifier_state.h"
#include "fuzz.h"

using namespace tapledger;

// A state that is read prints back as one that says the same, and never holds an error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto state = VerifierState::parse(asText(data, size));
    if (!state) {
        require(!state.error().message.empty());
        return 0;
    }
    require(!state->found.hasErrors);
    const auto again = VerifierState::parse(state->toJson());
    require(again.has_value() && again->toJson() == state->toJson());
    return 0;
}
