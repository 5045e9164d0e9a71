// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "ledger/checkpoint.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// The proof that a record carries from the record before it.
struct CarriedProof
{
    std::int64_t old_size = 0;
    std::optional<Proof> proof; ///< nothing when it cannot be read
};

/// A checkpoint as it is stored and exported (ledger format 8.5, rfid-checkpoint/1).
struct CheckpointRecord
{
    std::string note;
    std::optional<CarriedProof> consistency;
    std::vector<std::byte> tsr; ///< RFC 3161 response; empty for none

    /// InvalidArgument when it is no such record. What is wrong inside it is for the verifier to find.
    static Result<CheckpointRecord> parse(std::string_view text);
    static Result<CheckpointRecord> parse(const json::Value& value);
    std::string toJson() const;
};

/// A record held against a key ring: the costly part, signatures, apart from what must be done in order.
struct CheckedRecord
{
    CheckedNote note;
    std::optional<CarriedProof> consistency;
    std::optional<std::int64_t> token_time; ///< POSIX seconds, of a token that verifies
    bool hasBadToken = false;
};
CheckedRecord checkRecord(const CheckpointRecord& record, const KeyRing& ring);
/// The same for a record as it is stored, JSON; what is none is malformed.
CheckedRecord checkRecord(std::string_view record, const KeyRing& ring);

} // namespace tapledger
