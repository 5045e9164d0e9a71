// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256.h"
#include "base/timestamp.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tapledger {

/// A row of `rfid_audit_log`, the companion log of what is not a tap (ledger format, section 14).
struct AuditEntry
{
    std::int64_t sequence_id = 0;
    Timestamp created_at;
    std::string event; ///< card_issued, device_changed, user_added …
    std::string body;  ///< canonical JSON object: actor, via, peer, before, after
    std::string hash_chain;
};

/// The leaf text: canonical JSON of body, created_at, event, kind and sequence_id.
std::string auditLeaf(const AuditEntry& entry);
/// hash_chain of @p entry after the entry whose hash is @p previous: SHA-256 of both, lower-case hex. Before the first
/// stand 64 zeros.
std::string auditHash(Sha256& sha, std::string_view previous, const AuditEntry& entry);

} // namespace tapledger
