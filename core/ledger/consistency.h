// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/checkpoint.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// Two checkpoints and the proof that the later ledger begins with the earlier one (ledger format 10.3).
struct ConsistencyDocument
{
    std::string origin;
    std::int64_t old_size = 0;
    std::int64_t new_size = 0;
    Proof proof;
    std::string old_checkpoint; ///< whole notes
    std::string new_checkpoint;

    std::string toJson() const;
};

/// What a consistency document proves, or why it does not.
struct ConsistencyCheck
{
    /// By the names of 10.3: format, old_checkpoint:R, new_checkpoint:R, order, fork, proof. Empty: nothing of the
    /// earlier ledger was changed.
    std::vector<std::string> failures;
    std::optional<CheckedNote> old_note;
    std::optional<CheckedNote> new_note;

    bool isValid() const { return failures.empty(); }
    /// The outcome as JSON: verdict, failures with what they mean, sizes and roots.
    std::string toJson() const;
};

/// Checks one with nothing but its text and a key ring. InvalidArgument when it is no JSON object at all.
Result<ConsistencyCheck> verifyConsistency(std::string_view text, const KeyRing& ring);

/// What a failure means, for a person.
std::string explainConsistencyFailure(std::string_view failure);

} // namespace tapledger
