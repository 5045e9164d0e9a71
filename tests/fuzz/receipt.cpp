// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/receipt.h"
#include "base/json.h"
#include "fuzz.h"
#include "published_ring.h"

#include <algorithm>

using namespace tapledger;

namespace {

void checkOutcome(const Result<ReceiptCheck>& check)
{
    if (!check) {
        require(!check.error().message.empty());
        return;
    }
    require(json::parse(check->toJson()).has_value());
    require(
        std::ranges::none_of(check->failures, [](const std::string& f) { return explainReceiptFailure(f).empty(); }));
    // What holds shows a whole entry under a genuine checkpoint.
    require(!check->isValid() || (check->leaf && check->note && !check->note->fault));
}

} // namespace

// Whatever claims to be a receipt gets an answer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = asText(data, size);
    checkOutcome(verifyReceipt(text, publishedRing()));
    if (const auto leaf = Leaf::parse(text))
        require(leafText(leaf->entry, leaf->raw_sha256) == text);
    return 0;
}
