// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entry.h"
#include "json.h"
#include "keyring.h"
#include "note.h"
#include "result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapverify {

/// Hashes of a proof in a JSON list of base64 texts; nothing when it is no such list.
std::optional<std::vector<Hash>> proofFromJson(const json::Value* value);

/// A time that shows when a checkpoint existed.
struct ShownTime
{
    std::int64_t seconds = 0; ///< POSIX
    std::string source;       ///< who says so
};

/// What the check of a receipt or of a proof in standard form found (ledger format 10.1 and 10.2).
struct CheckedReceipt
{
    std::vector<std::string> failures; ///< by name; none: the entry is in the ledger at that checkpoint
    std::optional<Leaf> leaf;
    CheckedNote checkpoint;
    std::optional<std::string> rawPayload; ///< where it belongs to the entry
    bool payloadErased = false;
    std::optional<std::int64_t> employeeId; ///< whose card it was, as the payload says
    std::optional<ShownTime> earliest;      ///< the earliest witness or token time
    std::vector<std::int64_t> tokenTimes;
    int tokensNotJudged = 0; ///< the key ring names no time-stamping authority

    bool valid() const { return failures.empty(); }
};

/// Checks a receipt, `rfid-receipt/1`.
CheckedReceipt checkReceipt(Sha256& sha, const json::Value& receipt, const KeyRing& ring);

/// A proof in the form `c2sp.org/tlog-proof@v1`.
struct TlogProof
{
    std::string leaf;
    std::int64_t index = 0;
    std::vector<Hash> hashes;
    std::string checkpoint;
};

/// An error where the text is not of that form at all.
Result<TlogProof> parseTlogProof(std::string_view text);

/// Checks a proof in standard form, as a receipt is checked.
CheckedReceipt checkTlogProof(Sha256& sha, const TlogProof& proof, const KeyRing& ring);

} // namespace tapverify
