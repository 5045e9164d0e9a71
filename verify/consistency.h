// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json.h"
#include "keyring.h"
#include "note.h"

#include <optional>
#include <string>
#include <vector>

namespace tapverify {

/// What the check of a consistency document found (ledger format 10.3).
struct CheckedConsistency
{
    std::vector<std::string> failures; ///< by name; none: the newer checkpoint continues the older one
    CheckedNote oldCheckpoint;
    CheckedNote newCheckpoint;
};

/// Checks a document `rfid-consistency/1`.
CheckedConsistency checkConsistency(Sha256& sha, const json::Value& document, const KeyRing& ring);

/// Whether a proof leads from one size to another; size 0 is continued by everything, with an empty proof.
bool continues(Sha256& sha, std::int64_t oldSize, const Hash& oldRoot, std::int64_t newSize, const Hash& newRoot,
               const std::optional<std::vector<Hash>>& proof);

} // namespace tapverify
