// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "fuzz.h"
#include "ledger/receipt.h"
#include "published_ring.h"

using namespace tapledger;

// The line form of a receipt: what holds prints back the same from its parts.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = asText(data, size);
    const auto check = verifyTlogProof(text, publishedRing());
    if (!check) {
        require(!check.error().message.empty());
        return 0;
    }
    require(json::parse(check->toJson()).has_value());
    require(!check->isValid() || check->leaf->entry.sequence_id >= 1);
    return 0;
}
