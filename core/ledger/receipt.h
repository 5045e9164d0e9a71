// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ledger/checkpoint.h"
#include "ledger/digest.h"
#include "ledger/entry.h"
#include "ledger/key_ring.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tapledger {

/// A leaf text taken apart (ledger format section 5): the entry without its payload, of which only the hash is there.
struct Leaf
{
    LedgerEntry entry;
    std::string raw_sha256;

    /// InvalidArgument unless parsing and printing again gives the same bytes.
    static Result<Leaf> parse(std::string_view text);
};
/// Names of the members in which two leaves differ, by name.
std::vector<std::string> differingMembers(const Leaf& one, const Leaf& other);

/// One tap, its place in the tree, and a checkpoint (10.1). What somebody takes home as evidence.
struct Receipt
{
    std::string origin;
    std::int64_t leaf_index = 0;
    std::string leaf; ///< the very bytes that are hashed
    /// Canonical JSON; absent where the payload is nobody's business.
    std::optional<std::string> raw_payload;
    /// Left out of receipts for employees: two around a stranger's tap would let their holder test guesses of it.
    std::optional<std::string> prev_hash_chain;
    Proof inclusion;
    std::string checkpoint;                         ///< the whole note
    std::vector<std::vector<std::byte>> timestamps; ///< RFC 3161 tokens over the bare checkpoint

    std::string toJson() const;
    /// The same proof for programs of others (10.2, C2SP tlog-proof): without payload, previous hash and tokens.
    std::string toTlogProof() const;
};

/// What a receipt proves, or why it does not.
struct ReceiptCheck
{
    /// By the names of 10.1: format, origin, leaf, leaf_index, raw_payload, hash_chain, checkpoint:R, inclusion,
    /// witness_quorum, timestamp. Empty: the entry is in the ledger at that checkpoint.
    std::vector<std::string> failures;
    std::string leaf_text;
    std::optional<Leaf> leaf;        ///< where it could be read
    std::optional<CheckedNote> note; ///< where the format was right
    /// By when the entry existed according to somebody else than the log: the earliest witness's or token's time.
    std::optional<std::int64_t> existed_by;
    bool has_unjudged_timestamps = false; ///< there are tokens, and the key ring names no authority

    bool isValid() const { return failures.empty(); }
    /// The outcome as JSON: verdict, failures with what they mean, the entry, the size and the time.
    std::string toJson() const;
};

inline constexpr std::size_t kMaxReceiptLength = 2'000'000;

/// Checks a receipt with nothing but its text and a key ring. InvalidArgument when it is no JSON object at all.
Result<ReceiptCheck> verifyReceipt(std::string_view text, const KeyRing& ring);
/// The same for the tlog-proof form. InvalidArgument when it has not its form.
Result<ReceiptCheck> verifyTlogProof(std::string_view text, const KeyRing& ring);

/// What a failure means, for a person.
std::string explainReceiptFailure(std::string_view failure);

} // namespace tapledger
