// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/consistency.h"
#include "base/json.h"
#include "fuzz.h"
#include "ledger/checkpoint_record.h"
#include "ledger/merkle.h"
#include "published_ring.h"

using namespace tapledger;

// Consistency documents, checkpoint records and frontier states.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = asText(data, size);
    const auto check = verifyConsistency(text, publishedRing());
    if (check) {
        require(json::parse(check->toJson()).has_value());
        require(!check->isValid() || check->old_note->checkpoint.size <= check->new_note->checkpoint.size);
    }
    if (const auto record = CheckpointRecord::parse(text)) {
        const auto again = CheckpointRecord::parse(record->toJson());
        require(again.has_value() && again->toJson() == record->toJson());
        checkRecord(*record, publishedRing());
    }
    if (const auto state = FrontierState::parse(text)) {
        Sha256 sha;
        Frontier frontier = state->frontier;
        frontier.root(sha);
        frontier.append(sha, {});
        require(FrontierState::parse(state->toJson()).has_value());
    }
    return 0;
}
