// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/digest.h"
#include "ledger/note.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

enum class KeyUse { Log, Clock, Witness };
std::string_view toText(KeyUse use);

/// A key that a verifier trusts for checkpoints whose size lies in a range.
struct RingKey
{
    NoteKey key;
    KeyUse use = KeyUse::Log;
    std::int64_t from_size = 0;
    std::optional<std::int64_t> to_size; ///< inclusive; absent while the key is in use

    bool covers(std::int64_t size) const { return size >= from_size && (!to_size || size <= *to_size); }
};

/// The largest checkpoint of an earlier incarnation that the rows of this one still match (ledger format 13.4).
struct RestoredFrom
{
    std::string origin;
    std::int64_t size = 0;
    Sha256Digest root{};
};

/// What a verifier trusts, from a source other than the ledger's host (section 9).
struct KeyRing
{
    std::string origin;
    std::int64_t first_sequence_id = 1;
    std::string genesis_hash_chain; ///< 64 zeros unless the log continues another chain
    std::vector<RingKey> keys;
    std::int64_t witness_quorum = 0;
    std::optional<std::int64_t> max_entries_between_checkpoints;
    std::optional<std::int64_t> max_seconds_between_checkpoints;
    std::string tsa_ca_pem; ///< certificates in PEM form; empty: no timestamp authority is trusted
    std::optional<RestoredFrom> restored_from;

    static constexpr std::size_t kMaxLength = 1'000'000;
    static constexpr std::size_t kMaxKeys = 1000;

    /// Reads `rfid-keyring/1`. InvalidArgument with the member that is wrong.
    static Result<KeyRing> parse(std::string_view text);
    std::string toJson() const;

    /// The key of that name and id; null when the ring has none.
    const RingKey* find(std::string_view name, std::uint32_t id) const;
};

} // namespace tapledger
