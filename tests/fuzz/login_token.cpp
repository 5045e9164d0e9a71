// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/login_token.h"
#include "fuzz.h"

using namespace tapledger;

// Nobody who does not know the secret makes a token that is taken.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const LoginTokens tokens("a secret that is not in the corpus: 7d1f0c52e9");
    require(!tokens.read(asText(data, size), *Timestamp::parse("2026-02-04T08:00:00Z")));
    return 0;
}
