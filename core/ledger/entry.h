// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "base/sha256.h"
#include "base/timestamp.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tapledger {

/// A row of `rfid_ledger`, without the consumer's `processed` columns.
struct LedgerEntry
{
    std::int64_t sequence_id = 0;
    std::string employee_rfid; ///< canonical card UID
    std::string device_id;
    Timestamp scan_timestamp;
    std::string event_type;
    std::string raw_payload; ///< JSON object; canonical when we write it, as the database spells it when read
    std::string hash_chain;  ///< 64 lower-case hex digits
    std::optional<std::string> device_signature;
    Timestamp created_at;
    std::optional<std::int64_t> employee_id;
};

/// The last entry's place in the chain; what the next one links to.
struct ChainHead
{
    std::int64_t sequence_id = 0; ///< 0 or the number before the log's first
    std::string hash_chain;       ///< of that entry, or the genesis value
    Timestamp created_at = Timestamp::earliest();
};

/// 64 zeros: what stands before the first entry unless the log continues another (ledger format 4.2).
std::string genesisHash();

/// What is hashed of an entry. The two texts have most parts in common, which are written once, and their room is used
/// from entry to entry.
class EntryTexts
{
public:
    /// The hash before it and the chain's payload (4.1, 4.2). Holds until the next call.
    std::string_view chain(std::string_view previous, const LedgerEntry& entry);
    /// 0x00 and the leaf text (section 5) of the entry that chain() was last called for. Holds until the next call.
    std::string_view leaf(const LedgerEntry& entry, std::string_view rawSha256);

private:
    std::string m_chain;
    std::string m_leaf;
    std::size_t m_device = 0; ///< where the parts begin in m_chain
    std::size_t m_person = 0;
    std::size_t m_time = 0;
};

/// The text that the chain hashes (4.1).
std::string chainPayload(const LedgerEntry& entry);

/// hash_chain of @p entry after the entry whose hash is @p previous (4.2).
std::string chainHash(Sha256& sha, std::string_view previous, const LedgerEntry& entry);

/// Lower-case hex SHA-256 of the canonical payload, or the recorded value of an erased one (section 5).
Result<std::string> rawSha256(Sha256& sha, std::string_view rawPayload);

/// The leaf text of an entry (section 5).
std::string leafText(const LedgerEntry& entry, std::string_view rawSha256);
/// H(0x00 || leaf).
Sha256Digest leafHash(Sha256& sha, std::string_view leaf);

/// A value that breaks section 3: which column, and why.
struct FormFault
{
    std::string field;
    std::string reason;
};

/// Checks the form of every covered column (section 3): lengths, characters, payload, hash, times.
std::optional<FormFault> checkForm(const LedgerEntry& entry);
/// The same without the payload.
std::optional<FormFault> checkColumns(const LedgerEntry& entry);

} // namespace tapledger
